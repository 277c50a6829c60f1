from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.model import Item, Relation
from citecheck.resolve.compare import AS_PRINTED, IN_FULL, NOTHING, compare
from tests.resolve.made_up import BOOK, CHAPTER, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, RIVERS, people, record, year


def relations(ours: Item, **changes: object) -> dict[str, Relation]:
    return {row.variable: row.relation for row in compare(ours, record(RIVERS, **changes)).comparisons()}


def test_every_variable_is_set_side_by_side() -> None:
    rows = relations(OUR_RIVERS)
    assert rows == {
        "title": Relation.SAME,
        "author": Relation.EQUIVALENT,
        "issued": Relation.SAME,
        "container_title": Relation.SAME,
        "page": Relation.SAME,
        "volume": Relation.SAME,
        "issue": Relation.SAME,
        "publisher": Relation.ONLY_THEIRS,
        "doi": Relation.ONLY_THEIRS,
        "type": Relation.SAME,
    }


def test_what_both_say_is_quoted_with_a_reason() -> None:
    row = next(row for row in compare(replace(OUR_RIVERS, issued=year(2009)), record(RIVERS)).comparisons() if row.variable == "issued")
    assert (row.ours, row.theirs, row.relation, row.reason) == ("2009", "2004", Relation.DIFFERENT, "5 years apart")


def test_a_silent_side_says_nothing() -> None:
    rows = relations(replace(OUR_RIVERS, volume=None, issue=None), issue=None)
    assert rows["volume"] is Relation.ONLY_THEIRS
    assert "issue" not in rows
    assert compare(OUR_BOOK, record(BOOK))["volume"] is NOTHING


def test_editors_printed_as_authors_are_recognized() -> None:
    row = next(row for row in compare(OUR_BOOK, record(BOOK, author=[], editor=BOOK["author"])).comparisons() if row.variable == "author")
    assert (row.relation, row.reason) == (Relation.EQUIVALENT, "as editor")


def test_authors_printed_as_editors_are_recognized() -> None:
    ours = replace(OUR_BOOK, author=(), editor=people("Exempel, C."))
    row = next(row for row in compare(ours, record(BOOK)).comparisons() if row.variable == "editor")
    assert (row.relation, row.reason) == (Relation.EQUIVALENT, "initials; as author")


def test_a_chapters_authors_are_compared_with_its_authors() -> None:
    assert compare(OUR_CHAPTER, record(CHAPTER))["author"].agrees


def test_an_undated_entry_has_no_year_to_compare() -> None:
    assert relations(replace(OUR_RIVERS, issued=replace(year(2004), parts=(), printed="n.d.")))["issued"] is Relation.ONLY_THEIRS


def test_dois_know_no_case() -> None:
    assert relations(replace(OUR_RIVERS, doi="https://doi.org/10.5555/EXAMPLE-Rivers"))["doi"] is Relation.SAME


def test_hostile_values_are_compared_in_time() -> None:
    for text in ("(" * 1_000_000, "(((Smith 19" * 90_000, "A. " * 300_000, "1" * 1_000_000):
        hostile = Item(
            title=text,
            container_title=text,
            volume=text,
            page=text,
            publisher=text,
            edition=text,
            isbn=text,
            doi=text,
            author=people(text),
            issued=year(1),
        )
        assert compare(hostile, record(RIVERS, title=[text], edition_number="2", ISBN=["9780000000002"])).comparisons()


PRINTED = "Beispiel, A. M. and Örnek, O., Invented Rivers and Their Imaginary Silt, Journal of Invented Hydrology 12 (3): 583-601, 2004."


def test_what_was_cut_in_the_wrong_place_is_found_in_the_entry_as_printed() -> None:
    misread = replace(OUR_RIVERS, author=(), title="A. M. and Örnek, O", container_title="Silt, Journal")
    compared = compare(misread, record(RIVERS), PRINTED)
    assert {name: compared[name].reason for name in ("title", "author", "container_title")} == dict.fromkeys(
        ("title", "author", "container_title"), AS_PRINTED
    )
    assert compare(misread, record(RIVERS))["title"].differs


@pytest.mark.parametrize(
    "title", ["Bridges", "Silt", "Invented rivers and their imaginary sand"], ids=["another", "one word", "a word another"]
)
def test_what_is_not_printed_is_not_found(title: str) -> None:
    misread = replace(OUR_RIVERS, title="A. M. and Örnek, O")
    assert compare(misread, record(RIVERS, title=[title]), PRINTED)["title"].differs


def test_a_title_that_was_cut_short_is_printed_in_full() -> None:
    ours = replace(OUR_BOOK, title="Principles of Bridges", volume="II")
    theirs = record(BOOK, title=["Principles of Bridges, Volume II: Arches"], subtitle=[])
    printed = "Exempel, C. 1999. Principles of Bridges, Volume II: Arches. Example University Press."
    assert compare(ours, theirs, printed)["title"].reason == IN_FULL
    assert compare(ours, theirs, printed.replace("II", "III"))["title"].differs


def test_the_editors_of_a_book_do_not_speak_for_the_author_of_a_chapter() -> None:
    row = next(row for row in compare(replace(OUR_CHAPTER, author=()), record(CHAPTER)).comparisons() if row.variable == "author")
    assert (row.ours, row.relation) == (None, Relation.ONLY_THEIRS)
