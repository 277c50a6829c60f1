from __future__ import annotations

import pytest

from citecheck.model import MarkKind
from citecheck.readers.inline import Inline
from citecheck.readers.raised import mark_raised

NOTE, POWER = MarkKind.NOTE_REFERENCE, MarkKind.SUPERSCRIPT


@pytest.mark.parametrize(
    ("base", "raised", "after", "kind"),
    [
        ("the end.", "3", " Then", NOTE),
        ("the end", "12", ".", NOTE),
        ("in 1999", "3", " and", NOTE),
        ("Smith)", "4", "", NOTE),
        ("*so*", "4", " he", NOTE),
        ("dirty.”", "3", "", NOTE),
        ("peace ", "3", " and", NOTE),
        ("the end.", "3", "Then", NOTE),
        ("20", "th", " century", POWER),
        ("10", "6", " men", POWER),
        ("5 m", "2", "", POWER),
        ("5 km", "2", ".", POWER),
        ("R", "2", " = 0.9", POWER),
        ("", "14", "C dating", POWER),
        ("labelled ", "32", "P", POWER),
        ("[6,6-", "2", "H]", POWER),
        ("x", "-1", "", POWER),
        ("Mme", "a", "", POWER),
    ],
)
def test_notes_and_powers(base: str, raised: str, after: str, kind: MarkKind) -> None:
    content, found = base + raised + after, Inline()
    start = len(base)
    mark_raised(found, content, start, start + len(raised), before=start, after=start + len(raised))
    assert [(inlay.kind, content[inlay.start : inlay.end], inlay.value) for inlay in found.inlays] == [(kind, raised, raised)]
