from __future__ import annotations

import pytest

from citecheck.export.pages import read_pages, write_pages

PAGES = [
    ("12", "12", "12"),
    ("12-19", "12--19", "12-19"),
    ("583 – 601", "583--601", "583-601"),
    ("12–19", "12--19", "12-19"),
    ("xv-xx", "xv--xx", "xv-xx"),
    ("65-95, 67-89", "65--95, 67--89", "65-95, 67-89"),
    ("D/6 – D/8", "D/6--D/8", "D/6-D/8"),
    ("A-12", "A-12", "A-12"),
    ("e12_1", r"e12\_1", "e12_1"),
]


@pytest.mark.parametrize(("printed", "tex", "csl"), PAGES, ids=[row[0] for row in PAGES])
def test_pages(printed: str, tex: str, csl: str) -> None:
    assert write_pages(printed) == tex
    assert read_pages(tex) == csl


@pytest.mark.parametrize("text", ["-" * 500_000, "1-" * 200_000, " - " * 100_000])
def test_hostile_pages_end(text: str) -> None:
    assert "-" in read_pages(write_pages(text))
