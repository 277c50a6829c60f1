"""Cited pages against listed ones."""

from __future__ import annotations

import pytest

from citecheck.model import Locator
from citecheck.reconcile.pages import Placement, is_single_page, placement, touch

INSIDE, OUTSIDE, UNKNOWN = Placement.INSIDE, Placement.OUTSIDE, Placement.UNKNOWN


@pytest.mark.parametrize(
    ("cited", "listed", "expected"),
    [
        ("383", "380-394", INSIDE),
        ("380-394", "380–94", INSIDE),
        ("381, 390-391", "380-394", INSIDE),
        ("66", "65-95, 67-89", INSIDE),
        ("16", "16", INSIDE),
        ("xv", "xi-xx", INSIDE),
        ("S26", "S25–36", INSIDE),
        ("178", "p.178", INSIDE),
        ("45", "44 f.", INSIDE),
        ("44-45", "44 sq.", INSIDE),
        ("60", "44 ff.", INSIDE),
        ("60", "44 et seq.", INSIDE),
        ("67 ff.", "45-67", INSIDE),
        ("46", "44 f.", OUTSIDE),
        ("43", "44 ff.", OUTSIDE),
        ("203", "199-221. ProQuest", UNKNOWN),
        ("203", "45-67, figs 1-3", UNKNOWN),
        ("120", "45-67", OUTSIDE),
        ("66-68", "45-67", OUTSIDE),
        ("43–49", "16", OUTSIDE),
        ("18", "17", OUTSIDE),
        ("xv", "380-394", UNKNOWN),
        ("12", "e0123", UNKNOWN),
        ("12", "104512", UNKNOWN),
        ("12", "", UNKNOWN),
        ("12", None, UNKNOWN),
        ("passim", "380-394", UNKNOWN),
        ("12", "94-80", UNKNOWN),
        ("1" * 500, "380-394", UNKNOWN),
    ],
)
def test_placement(cited: str, listed: str | None, expected: Placement) -> None:
    assert placement(Locator("page", cited), listed) is expected


def test_only_pages_are_compared() -> None:
    assert placement(Locator("chapter", "3"), "380-394") is UNKNOWN
    assert placement(None, "380-394") is UNKNOWN


@pytest.mark.parametrize(
    ("printed", "single"), [("16", True), ("16-16", True), ("16-20", False), ("16, 18", False), ("16 f.", False), ("", False)]
)
def test_single_page(printed: str, single: bool) -> None:
    assert is_single_page(printed) is single


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1-9", "9-12", True),
        ("1-9", "10-12", False),
        ("D/6-D/8", "D/6-D/7", True),
        ("1-9", "", None),
        ("S1", "1", False),
        ("44 f.", "45-46", True),
        ("44 f.", "46", False),
    ],
)
def test_touch(one: str, other: str, expected: bool | None) -> None:
    assert touch(one, other) is expected
