from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model import Item
from citecheck.resolve.decide import found_by_doi, found_by_search, preferred
from tests.resolve.made_up import BOOK, CHAPTER, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, RIVERS, people, record, year

BARE = Item(author=OUR_RIVERS.author, issued=OUR_RIVERS.issued, title=OUR_RIVERS.title)
ACCEPTED: list[tuple[str, Item, dict[str, Any], dict[str, Any]]] = [
    ("everything agrees", OUR_RIVERS, RIVERS, {}),
    ("author, year and title", BARE, RIVERS, {}),
    ("a book without its subtitle", OUR_BOOK, BOOK, {}),
    ("a chapter", OUR_CHAPTER, CHAPTER, {}),
    ("online first", replace(BARE, issued=year(2003)), RIVERS, {}),
    ("a late volume", replace(BARE, issued=year(2005)), RIVERS, {}),
    ("the year misprinted, the place right", replace(OUR_RIVERS, issued=year(2014)), RIVERS, {}),
    ("the page misprinted", replace(OUR_RIVERS, page="853-601"), RIVERS, {}),
    ("the volume misprinted", replace(OUR_RIVERS, volume="21"), RIVERS, {}),
    ("the journal named otherwise", replace(OUR_RIVERS, container_title="Hydrological Inventions"), RIVERS, {}),
    ("a co-author left out, the place right", replace(OUR_RIVERS, author=people("Beispiel, A.")), RIVERS, {}),
    ("other names, everything else right", replace(OUR_RIVERS, author=people("Modell, D.")), RIVERS, {}),
    ("no names in the record", OUR_RIVERS, RIVERS, {"author": []}),
    ("undated", replace(OUR_RIVERS, issued=None), RIVERS, {}),
    ("no title in the entry", replace(OUR_RIVERS, title=None), RIVERS, {}),
    ("a word of the title is another, the place right", replace(OUR_RIVERS, title="Invented rivers and their imaginary sand"), RIVERS, {}),
    ("a weak title in its place", replace(OUR_RIVERS, title="Editorial"), RIVERS, {"title": ["Editorial"]}),
    ("retracted since", OUR_RIVERS, RIVERS, {"title": ["RETRACTED: Invented rivers and their imaginary silt"]}),
    ("a preprint for an entry that names no journal", BARE, RIVERS, {"type": "posted-content", "container-title": []}),
]
REFUSED: list[tuple[str, Item, dict[str, Any], dict[str, Any]]] = [
    ("another title", OUR_RIVERS, RIVERS, {"title": ["On invented bridges"]}),
    ("the same title by others", BARE, RIVERS, {"author": [{"family": "Modell", "given": "D."}]}),
    ("the same title by a namesake", BARE, RIVERS, {"author": [{"family": "Beispiel", "given": "Karl"}]}),
    ("another year, nothing else to go by", replace(BARE, issued=year(1998)), RIVERS, {}),
    ("another edition of a book", replace(OUR_BOOK, issued=year(1987)), BOOK, {}),
    ("next year by another publisher", replace(OUR_BOOK, issued=year(2000), publisher="Modell Verlag"), BOOK, {}),
    ("the same paper in another journal", OUR_RIVERS, RIVERS, {"container-title": ["Bridges"], "short-container-title": [], "volume": "1", "page": "7-9"}),
    ("the same column in another volume", OUR_RIVERS, RIVERS, {"volume": "77", "page": "7-9"}),
    ("a weak title elsewhere", replace(BARE, title="Editorial"), RIVERS, {"title": ["Editorial"]}),
    ("no title, another page", replace(OUR_RIVERS, title=None), RIVERS, {"page": "1-9", "volume": "7"}),
    ("no title, no page", replace(OUR_RIVERS, title=None, page=None, volume=None), RIVERS, {}),
    ("no names in the record, too little else", replace(BARE, author=people("Beispiel, A.")), RIVERS, {"author": []}),
    ("a co-author unknown, nothing else to go by", replace(BARE, author=people("Beispiel, A.", "Modell, D.")), RIVERS, {}),
    ("part two", OUR_RIVERS, RIVERS, {"title": ["Invented rivers and their imaginary silt. Part II"], "page": "602-620"}),
    ("a companion paper", OUR_RIVERS, RIVERS, {"title": ["Invented rivers and their imaginary sand"], "page": "602-620"}),
    ("a preprint for an entry that names its journal", OUR_RIVERS, RIVERS, {"type": "posted-content", "container-title": [], "volume": None, "page": None}),
    ("a record without anything", OUR_RIVERS, {}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("ours", "base", "changes"), [case[1:] for case in ACCEPTED], ids=[case[0] for case in ACCEPTED])
def test_the_work(ours: Item, base: dict[str, Any], changes: dict[str, Any]) -> None:
    verdict = found_by_search(ours, record(base, **changes)).verdict
    assert not verdict.refused, verdict.reason
    assert "agree" in verdict.reason


@pytest.mark.parametrize(("ours", "base", "changes"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_not_the_work(ours: Item, base: dict[str, Any], changes: dict[str, Any]) -> None:
    verdict = found_by_search(ours, record(base, **changes)).verdict
    assert verdict.refused, verdict.reason
    assert verdict.reason


@pytest.mark.parametrize("score", [0.0, 5.0, 500.0])
def test_the_services_score_plays_no_part(score: float) -> None:
    assert found_by_search(OUR_RIVERS, record(RIVERS, score=score)).verdict == found_by_search(OUR_RIVERS, record(RIVERS)).verdict
    assert found_by_search(OUR_BOOK, record(RIVERS, score=score)).verdict.refused


PRINTED = "Beispiel, A. M. and Örnek, O., Invented Rivers and Their Imaginary Silt, Journal of Invented Hydrology 12 (3): 583-601, 2004."
MISREAD = replace(OUR_RIVERS, title="A. M. and Örnek, O", container_title="Silt, Journal")


def test_a_misread_entry_that_prints_title_and_place_is_the_work() -> None:
    assert not found_by_search(MISREAD, record(RIVERS), PRINTED).verdict.refused
    assert found_by_search(MISREAD, record(RIVERS)).verdict.refused
    assert not found_by_search(replace(MISREAD, page=None), record(RIVERS), PRINTED).verdict.refused
    elsewhere = {"container-title": ["Annals of Bridges"], "short-container-title": []}
    assert found_by_search(MISREAD, record(RIVERS, volume="99", page="1-9", **elsewhere), PRINTED).verdict.refused


def test_a_review_that_names_the_work_is_not_the_work() -> None:
    printed = "Reviewer, R. (2004), “Invented Rivers and Their Imaginary Silt by A. M. Beispiel”, Bridges 3: 583-584."
    review = replace(
        OUR_RIVERS, author=people("Reviewer, R."), title="By A. M. Beispiel", container_title="Bridges", volume="3", page="583-584"
    )
    assert found_by_search(review, record(RIVERS), printed).verdict.refused


BY_DOI: list[tuple[str, Item, dict[str, Any], bool]] = [
    ("title agrees", OUR_RIVERS, {}, True),
    ("title agrees, names do not", replace(OUR_RIVERS, author=people("Modell, D.")), {}, True),
    ("title agrees, the year does not", replace(OUR_RIVERS, issued=year(1980)), {}, True),
    ("a word of the title is another", replace(OUR_RIVERS, title="Invented rivers and their imaginary sand"), {}, True),
    ("another title at the same place", replace(OUR_RIVERS, title="On bridges"), {}, True),
    ("the DOI alone", Item(doi="10.5555/example-rivers"), {}, True),
    ("no title, the names agree", Item(author=OUR_RIVERS.author), {}, True),
    ("another title by the same people", replace(BARE, title="On bridges"), {}, False),
    ("another title by others", replace(BARE, title="On bridges", author=people("Modell, D.")), {}, False),
    ("no title, other names", Item(author=people("Modell, D.")), {}, False),
    ("an erratum to it", OUR_RIVERS, {"title": ["Erratum to: Invented rivers and their imaginary silt"]}, False),
    ("a figure of it", OUR_RIVERS, {"type": "component"}, False),
    ("the whole book of a chapter", replace(OUR_CHAPTER, title="Essays on Imaginary Bridges"), {"type": "monograph", "title": ["Essays on Imaginary Bridges"]}, False),
]  # fmt: skip


@pytest.mark.parametrize(("ours", "changes", "is_it"), [case[1:] for case in BY_DOI], ids=[case[0] for case in BY_DOI])
def test_the_record_of_a_printed_doi(ours: Item, changes: dict[str, Any], is_it: bool) -> None:
    verdict = found_by_doi(ours, record(RIVERS, **changes)).verdict
    assert verdict.refused is not is_it, verdict.reason
    assert "DOI" in verdict.reason or verdict.refused


def chosen(ours: Item, *records: dict[str, Any]) -> list[str | None]:
    return [one.record.item.doi for one in preferred([found_by_search(ours, record(base)) for base in records])]


def test_the_published_work_is_preferred_to_its_preprint() -> None:
    preprint = {**RIVERS, "DOI": "10.5555/example-preprint", "type": "posted-content"}
    assert chosen(BARE, preprint, RIVERS) == ["10.5555/example-rivers"]


def test_the_exact_year_is_preferred() -> None:
    later = {
        **RIVERS,
        "DOI": "10.5555/example-later",
        "issued": {"date-parts": [[2005]]},
        "published-print": None,
        "published-online": None,
    }
    assert chosen(BARE, later, RIVERS) == ["10.5555/example-rivers"]


def test_the_exact_title_is_preferred() -> None:
    longer = {**RIVERS, "DOI": "10.5555/example-longer", "subtitle": ["A second look"]}
    assert chosen(BARE, longer, RIVERS) == ["10.5555/example-rivers"]


def test_two_that_fit_equally_remain_two() -> None:
    twin = {**RIVERS, "DOI": "10.5555/example-twin"}
    assert len(chosen(OUR_RIVERS, RIVERS, twin)) == 2


def test_each_better_in_something_remain_two() -> None:
    other_place = {**RIVERS, "DOI": "10.5555/example-a", "volume": "99"}
    other_issue = {**RIVERS, "DOI": "10.5555/example-b", "issue": "9"}
    assert len(chosen(OUR_RIVERS, other_place, other_issue)) == 2
