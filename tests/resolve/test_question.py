from __future__ import annotations

import pytest

from citecheck.model import Item
from citecheck.resolve.question import LONGEST, Lookup, Search, cleaned, lookup, search
from tests.resolve.made_up import OUR_RIVERS, people, year


@pytest.mark.parametrize(
    ("printed", "asked"),
    [
        ("10.5555/example-1", "10.5555/example-1"),
        ("https://doi.org/10.5555/example-1", "10.5555/example-1"),
        ("http://dx.doi.org/10.5555/example-1", "10.5555/example-1"),
        ("doi: 10.5555/example-1", "10.5555/example-1"),
        (" 10.5555/example-1 ", "10.5555/example-1"),
        ("10.5555/(SICI)1-2#?a=b;c<d>/", "10.5555/(SICI)1-2#?a=b;c<d>/"),
    ],
)
def test_a_printed_doi_is_asked_for_as_it_stands(printed: str, asked: str) -> None:
    assert lookup(Item(doi=printed)) == Lookup(asked)


@pytest.mark.parametrize("printed", [None, "", "no doi", "11.5555/x", "10.5555", "10.5555/"])
def test_what_is_no_doi_is_not_asked_for(printed: str | None) -> None:
    assert lookup(Item(doi=printed)) is None


def test_a_doi_may_stand_in_the_url() -> None:
    assert lookup(Item(url="https://doi.org/10.5555/example-1")) == Lookup("10.5555/example-1")
    assert lookup(Item(url="https://example.org/10.5555/example-1")) is None


def test_the_entry_in_its_own_words_is_the_query() -> None:
    text = "Beispiel, A. (2004),\n  Invented Rivers. https://example.org/x doi:10.5555/example-1"
    assert search(OUR_RIVERS, text) == Search("Beispiel, A. (2004), Invented Rivers.")


def test_without_its_words_the_fields_are_the_query() -> None:
    found = search(OUR_RIVERS)
    assert found == Search(
        "A. M. Beispiel O. Örnek 2004 Invented Rivers and Their Imaginary Silt Journal of Invented Hydrology 12 3 583-601"
    )


def test_an_entry_with_prose_around_it_is_asked_for_by_its_fields_alone() -> None:
    assert search(OUR_RIVERS, "A long remark. " * 60) == search(OUR_RIVERS)


def test_a_query_has_an_end() -> None:
    found = search(Item(title="river " * 400))
    assert found is not None
    assert len(found.text) <= LONGEST
    assert found.text.endswith("river")


@pytest.mark.parametrize(
    "item",
    [
        Item(),
        Item(author=people("Beispiel, A."), issued=year(2004)),
        Item(container_title="Journal of Invented Hydrology"),
        Item(url="https://example.org"),
    ],
    ids=["nothing", "names and year", "a journal", "a link"],
)
def test_nothing_to_ask_with(item: Item) -> None:
    assert search(item, "Beispiel 2004") is None


def test_a_place_in_a_journal_is_enough_to_ask_with() -> None:
    assert search(Item(author=people("Beispiel, A."), container_title="J. Inv. Hydrol.", volume="12", page="583")) is not None


def test_cleaned_is_one_visible_line() -> None:
    assert cleaned("a\x00b\tc\ufffed\u200be\n f") == "a b c d e f"


def test_hostile_text_is_cleaned_in_time() -> None:
    for text in ("https:" * 500_000, "10.1234/" * 400_000, "(" * 5_000_000):
        assert len(cleaned(text)) <= 20 * LONGEST
