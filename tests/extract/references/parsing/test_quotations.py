from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.quotations import closing, quotations
from citecheck.extract.references.parsing.state import State

CLOSED = {
    "typographic": ("“A title”, Journal", 8),
    "typewriter": ('"A title", Journal', 8),
    "French": ("« Un titre », Revue", 11),
    "German": ("„Ein Titel“, Zeitschrift", 10),
    "apostrophe inside": ("‘India’s rivers’, Journal", 15),
    "a plural's apostrophe inside": ("‘Citizens’ reflections’. Journal", 22),
    "mark of another kind": ('“A title", Journal', 8),
    "never": ("“A title, Journal", None),
}


@pytest.mark.parametrize(("text", "expected"), CLOSED.values(), ids=CLOSED.keys())
def test_closing(text: str, expected: int | None) -> None:
    assert closing(text, 0) == expected


def test_numbers_in_a_quotation_belong_to_it() -> None:
    text = "A, “The war of 1905 (2): 3”, Mud 4 (1): 5"
    state = quotations(State(text, text))
    year = text.index("1905")
    assert state.in_title(year, year + 4)
    assert not state.in_title(text.index("4 (1)"), len(text))
