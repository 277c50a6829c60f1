from __future__ import annotations

from typing import Any

import pytest

from citecheck.model import Date, Name
from citecheck.resolve.records import CSL_TYPES, record_of
from tests.resolve.made_up import BOOK, CHAPTER, RIVERS, record


def test_an_article_becomes_an_item() -> None:
    item = record(RIVERS).item
    assert item.type == "article-journal"
    assert item.author == (Name(family="Beispiel", given="Anna Maria"), Name(family="Örnek", given="Omar"))
    assert item.issued == Date(parts=((2004, 2),))
    assert (item.container_title, item.volume, item.issue, item.page) == ("Journal of Invented Hydrology", "12", "3", "583-601")
    assert item.doi == "10.5555/example-rivers"


def test_every_date_and_container_of_the_record_may_be_in_print() -> None:
    read = record(RIVERS)
    assert {year for _, year in read.years} == {2003, 2004}
    assert read.containers == ("Journal of Invented Hydrology", "J. Inv. Hydrol.")


def test_the_subtitle_joins_the_title() -> None:
    read = record(BOOK)
    assert read.item.title == "A History of Imaginary Bridges: From Paper to Stone"
    assert read.titles == (("A History of Imaginary Bridges", "From Paper to Stone"),)


def test_a_subtitle_that_the_title_holds_is_not_said_twice() -> None:
    read = record(BOOK, title=["Imaginary Bridges: From Paper to Stone"])
    assert read.item.title == "Imaginary Bridges: From Paper to Stone"


def test_what_a_whole_book_stands_in_is_a_series() -> None:
    item = record(BOOK, container_title=["Studies in Invention"]).item
    assert (item.container_title, item.collection_title) == (None, "Studies in Invention")


@pytest.mark.parametrize(
    "titles", [["Lecture Notes in Invention", "Imaginary Bridges"], ["Imaginary Bridges", "Lecture Notes in Invention"]]
)
def test_series_and_book_are_told_apart_in_either_order(titles: list[str]) -> None:
    item = record(CHAPTER, container_title=titles).item
    assert (item.container_title, item.collection_title) == ("Imaginary Bridges", "Lecture Notes in Invention")


def test_two_titles_that_nothing_tells_apart_are_not_guessed_at() -> None:
    item = record(CHAPTER, container_title=["Imaginary Bridges", "Rivers"]).item
    assert (item.container_title, item.collection_title) == ("Imaginary Bridges", None)


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ({"family": "Beispiel", "given": "A."}, Name(family="Beispiel", given="A.")),
        ({"family": "BEISPIEL"}, Name(family="BEISPIEL")),
        ({"family": "Beispiel", "given": "A.", "suffix": "Jr."}, Name(family="Beispiel", given="A.", suffix="Jr.")),
        ({"name": "Example Institute"}, Name(literal="Example Institute")),
        ({"given": "Plato"}, Name(literal="Plato")),
    ],
)
def test_names(person: dict[str, str], name: Name) -> None:
    assert record(RIVERS, author=[person]).item.author == (name,)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": []},
        {"title": None},
        {"title": "a string"},
        {"title": [None]},
        {"title": [7]},
        {"author": None},
        {"author": [None, "x", {}, {"family": None}]},
        {"author": {"family": "x"}},
        {"issued": {"date-parts": [[None]]}},
        {"issued": {"date-parts": [[]]}},
        {"issued": {"date-parts": []}},
        {"issued": {"date-parts": None}},
        {"issued": {"date-parts": [["2004"]]}},
        {"issued": None},
        {"issued": "2004"},
        {"event": "x"},
        {"event": {"start": None, "name": None}},
        {"DOI": None},
        {"type": None},
        {"type": 7},
        {"container-title": "a string"},
        {"page": ["1-2"]},
        {"volume": 12},
        {"ISBN": ["http://id.crossref.org/isbn/9780000000002"]},
        {"update-to": [None, {}, {"type": None}]},
        {"update-to": "x"},
    ],
    ids=str,
)
def test_oddities_are_read_without_a_word(changes: dict[str, Any]) -> None:
    read = record_of({**RIVERS, **changes})
    assert read.item.publisher == "Example University Press"


def test_nothing_is_invented_for_an_empty_record() -> None:
    read = record_of({})
    assert list(read.item.present()) == []
    assert (read.kind, read.titles, read.years) == ("other", (), ())


def test_a_null_date_is_no_date() -> None:
    read = record(RIVERS, issued={"date-parts": [[None]]}, published_print=None, published_online=None)
    assert (read.item.issued, read.years) == (None, ())


@pytest.mark.parametrize(
    ("kind", "is_notice"),
    [("erratum", True), ("retraction", True), ("expression-of-concern", True), ("new_version", False), ("new_edition", False)],
)
def test_a_notice_about_another_work(kind: str, is_notice: bool) -> None:
    assert record(RIVERS, update_to=[{"DOI": "10.5555/example-other", "type": kind}]).is_notice is is_notice


def test_article_numbers_serve_as_pages() -> None:
    assert record(RIVERS, page=None, article_number="e0123").pages == ("e0123",)


def test_every_mapped_type_is_a_csl_type() -> None:
    csl = {
        "article",
        "article-journal",
        "book",
        "chapter",
        "dataset",
        "entry",
        "paper-conference",
        "periodical",
        "report",
        "review",
        "standard",
        "thesis",
    }
    assert set(CSL_TYPES.values()) <= csl


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ([2004, 13], ((2004,),)),
        ([2004, 99], ((2004,),)),
        ([2004, 10**30], ((2004,),)),
        ([2004, 0, 12], ((2004,),)),
        ([2004, 2, 32], ((2004, 2),)),
        ([2004, 2, 10**10], ((2004, 2),)),
        ([2004, 2, 31, 5], ((2004, 2, 31),)),
        ([10**10, 2], None),
        ([0], None),
        ([-2004], None),
    ],
)
def test_a_date_goes_as_far_as_the_calendar(told: list[int], meant: tuple[tuple[int, ...], ...] | None) -> None:
    item = record(BOOK, issued={"date-parts": [told]}, published=None, published_print=None, published_online=None).item
    assert (item.issued.parts if item.issued else None) == meant
