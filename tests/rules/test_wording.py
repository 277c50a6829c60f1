"""Quotations in messages."""

from __future__ import annotations

from citecheck.rules.wording import clip_apart

LONG = "Harbours of the imaginary coastline and their slow decline under three successive administrations: a study of tides and"


def test_what_differs_is_seen() -> None:
    mine, yours = clip_apart(f"{LONG} wheels", f"{LONG} wharves")
    assert mine == "… administrations: a study of tides and wheels"
    assert yours == "… administrations: a study of tides and wharves"


def test_short_texts_stay_whole() -> None:
    assert clip_apart("A  title", "A titel") == ("A title", "A titel")
    assert clip_apart("", "A titel") == ("", "A titel")
