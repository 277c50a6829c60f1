"""What stands between the parts of a list with a style of its own is no part of them."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.state import trimmed


@pytest.mark.parametrize("sign", ["~~", "##", "==", "^", ">>", "<", "|", "•", "+++"])
def test_a_sign_that_stands_alone_is_none_of_the_part(sign: str) -> None:
    text = f"{sign} Silt and Sand {sign}"
    assert trimmed(text, 0, len(text)).of(text) == "Silt and Sand"


@pytest.mark.parametrize("text", ["Programming in C#", "C++", "#MeToo", "§ 12 BGB", "p < q and", "a~b", "++++ Silt ++++"])
def test_a_sign_of_a_word_stays(text: str) -> None:
    assert trimmed(text, 0, len(text)).of(text) == text


def test_a_paragraph_sign_behind_a_part_is_none_of_it() -> None:
    assert trimmed("Silt and Sand §", 0, 15).end == 13
