from __future__ import annotations

import re

import pytest

from citecheck.text.pages import PAGES, PageRange, is_nothing_but_pages, page_ranges, with_hyphens

RANGES = {
    "one page": ("131", (PageRange(131, 131),)),
    "range": ("205-222", (PageRange(205, 222),)),
    "last page shortened": ("717-34", (PageRange(717, 734),)),
    "one figure": ("1155–6", (PageRange(1155, 1156),)),
    "blanks": ("583 – 601", (PageRange(583, 601),)),
    "two ranges": ("65-95, 67-89", (PageRange(65, 95), PageRange(67, 89))),
    "letters": ("S25-36", (PageRange(25, 36, "S"),)),
    "section": ("D/6 – D/8", (PageRange(6, 8, "D/"),)),
    "roman": ("xv-xx", (PageRange(15, 20, "", True),)),
    "and the following": ("44 f.", (PageRange(44, 44, following=1),)),
    "and the following, glued": ("44f", (PageRange(44, 44, following=1),)),
    "and those that follow": ("44 ff.", (PageRange(44, 44, following=1_000_000),)),
    "in Latin": (
        "44 sq.; 50 sqq.; 60 et seq.",
        (PageRange(44, 44, following=1), PageRange(50, 50, following=1_000_000), PageRange(60, 60, following=1_000_000)),
    ),
    "in French and Italian": (
        "44 s., 50 ss., 60 e segg.",
        (PageRange(44, 44, following=1), PageRange(50, 50, following=1_000_000), PageRange(60, 60, following=1_000_000)),
    ),
    "in Portuguese and Spanish": (
        "44 e seg., 50 y sigs.",
        (PageRange(44, 44, following=1_000_000), PageRange(50, 50, following=1_000_000)),
    ),
    "in Italian": ("312 sgg.", (PageRange(312, 312, following=1_000_000),)),
    "in Russian": ("44 и след.", (PageRange(44, 44, following=1_000_000),)),
    "a letter behind the page": ("22v-23r", (PageRange(22, 23),)),
    "pages of an appendix": ("12-19.e3", (PageRange(12, 19),)),
    "article number": ("e1112020", (PageRange(1112020, 1112020, "e"),)),
}


@pytest.mark.parametrize(("text", "expected"), RANGES.values(), ids=RANGES.keys())
def test_ranges(text: str, expected: tuple[PageRange, ...]) -> None:
    assert page_ranges(text) == expected


@pytest.mark.parametrize("text", ["", "-", "passim", "x-12", ",,,", "199-221. ProQuest", "12 maps", "f."])
def test_no_pages(text: str) -> None:
    assert page_ranges(text) == ()


@pytest.mark.parametrize(
    ("text", "alone"), [("44-50, 60 ff.", True), ("44-50, figs 1-3", False), ("199-221. ProQuest", False), ("", False)]
)
def test_nothing_but_pages(text: str, alone: bool) -> None:
    assert is_nothing_but_pages(text) is alone


@pytest.mark.parametrize(
    ("printed", "joined"),
    [("46 – 58", "46-58"), ("583–601", "583-601"), ("583--601", "583-601"), ("65-95, 67-89", "65-95, 67-89"), ("xii", "xii"), ("", "")],
)
def test_a_plain_hyphen_joins_first_and_last_page(printed: str, joined: str) -> None:
    assert with_hyphens(printed) == joined


@pytest.mark.parametrize(
    ("text", "pages"), [("436–444, 2015", "436–444"), ("12, 19", "12, 19"), ("1998-2003, 2010-2012", "1998-2003, 2010-2012")]
)
def test_a_year_behind_the_pages_is_no_page(text: str, pages: str) -> None:
    match = re.match(PAGES, text)
    assert match is not None
    assert match.group() == pages
