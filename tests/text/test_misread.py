from __future__ import annotations

import pytest

from citecheck.text.misread import misread


@pytest.mark.parametrize(
    ("one", "other"), [("leaming", "learning"), ("vlrus", "virus"), ("c0ntrol", "control"), ("tbeory", "theory"), ("confrol", "control")]
)
def test_what_a_scanner_takes_for_another(one: str, other: str) -> None:
    assert misread(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("virus", "virus"), ("mice", "rats"), ("hat", "bat"), ("1010", "l0l0"), ("hyper", "hypo"), ("anion", "cation")]
)
def test_what_is_another_word(one: str, other: str) -> None:
    assert not misread(one, other)
