from __future__ import annotations

from typing import Any

import pytest

from citecheck.model import Name
from citecheck.resolve.open_library_records import record_of
from tests.resolve.elsewhere import OLD_BOOK


def test_a_book() -> None:
    record = record_of(OLD_BOOK)
    item = record.item
    assert (record.kind, item.type, item.title, record.titles) == (
        "book",
        "book",
        "Bridges of Sand: A Memoir",
        (("Bridges of Sand", "A Memoir"),),
    )
    assert item.author == (Name(family="Exempel", given="Carla"),)
    assert (item.publisher, item.publisher_place, item.isbn, record.years) == (
        "Example Press",
        "Exampletown",
        "9780000000019",
        (("issued", 1987),),
    )


@pytest.mark.parametrize(
    ("printed", "known"), [("1987", 1987), ("March 3, 1908", 1908), ("c1987.", 1987), ("n.d.", None), ("19870501", None), (None, None)]
)
def test_years_as_libraries_wrote_them(printed: str | None, known: int | None) -> None:
    assert record_of({**OLD_BOOK, "publish_date": printed}).years == ((("issued", known),) if known else ())


def test_names_and_houses_may_be_bare_strings() -> None:
    item = record_of({"authors": ["Exempel, Carla"], "publishers": ["Example Press"], "identifiers": {"isbn_10": ["0000000019"]}}).item
    assert (item.author, item.publisher, item.isbn) == ((Name(family="Exempel", given="Carla"),), "Example Press", "0000000019")


@pytest.mark.parametrize("broken", [{}, {"title": 3.5, "authors": {}, "publishers": "x", "identifiers": [], "publish_date": {}}])
def test_nothing_is_taken_for_granted(broken: dict[str, Any]) -> None:
    record = record_of(broken)
    assert (record.item.title, record.item.author, record.years) == (None, (), ())
