from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.quotations import closing

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
