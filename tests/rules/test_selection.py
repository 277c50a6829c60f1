"""Choosing rules."""

from __future__ import annotations

import pytest

from citecheck.errors import ConfigError
from citecheck.rules import RULES, select

ALL = [rule.code for rule in RULES if rule.default]
EVERY = [rule.code for rule in RULES]


@pytest.mark.parametrize(
    ("wanted", "unwanted", "expected"),
    [
        ([], [], ALL),
        (["CC104"], [], ["CC104"]),
        (["ALL"], [], EVERY),
        (["all"], ["CC3"], [code for code in EVERY if not code.startswith("CC3")]),
        (["CC3"], [], ["CC301", "CC302", "CC303"]),
        (["CC304"], [], ["CC304"]),
        (["CC3", "uncited-mention"], [], ["CC301", "CC302", "CC303", "CC304"]),
        (["cc104"], [], ["CC104"]),
        (["year-mismatch"], [], ["CC104"]),
        (["CC2"], [], [code for code in ALL if code.startswith("CC2")]),
        (["CC10"], ["CC104", "CC105"], [code for code in ALL if code.startswith("CC10") and code not in ("CC104", "CC105")]),
        ([], ["CC"], []),
        (["CC104", "missing-reference"], [], ["CC101", "CC104"]),
        ([], ["uncited-reference"], [code for code in ALL if code != "CC102"]),
    ],
)
def test_select(wanted: list[str], unwanted: list[str], expected: list[str]) -> None:
    assert [rule.code for rule in select(RULES, select=wanted, ignore=unwanted)] == expected


@pytest.mark.parametrize(
    ("word", "hint"),
    [("CC199", "CC10"), ("year-missmatch", "year-mismatch"), ("", "citecheck rules"), ("nonsense", "citecheck rules"), ("CC1041", "CC104")],
)
def test_unknown_words_name_near_ones(word: str, hint: str) -> None:
    with pytest.raises(ConfigError, match="no rule is called") as caught:
        select(RULES, select=[word])
    assert hint in (caught.value.remedy or "")
    with pytest.raises(ConfigError):
        select(RULES, ignore=[word])
