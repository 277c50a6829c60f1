from __future__ import annotations

import pytest

from citecheck.model import Relation
from citecheck.resolve.titles import compare_titles, split

AGREE = [
    ("equal", "Rivers of Invention", "Rivers of Invention", None, Relation.SAME),
    ("case, accents and punctuation", "RIVIÈRES D’EXEMPLE", "Rivieres d'exemple.", None, Relation.SAME),
    ("another script", "Реки и мосты", "Reki i mosty", None, Relation.SAME),
    ("a hyphen or a space", "Data base design", "Database design", None, Relation.EQUIVALENT),
    ("articles", "The rivers of the plain", "Rivers of plain", None, Relation.EQUIVALENT),
    ("ampersand", "Rivers & bridges", "Rivers and bridges", None, Relation.EQUIVALENT),
    ("subtitle in the record alone", "Rivers of Invention", "Rivers of Invention", "A Study", Relation.EQUIVALENT),
    ("subtitle in the entry alone", "Rivers of Invention: A Study", "Rivers of Invention", None, Relation.EQUIVALENT),
    ("subtitle after a dash", "Rivers of Invention – A Study", "Rivers of Invention", "A study", Relation.SAME),
    ("subtitle not divided in the record", "Rivers of Invention", "Rivers of Invention: A Study", None, Relation.EQUIVALENT),
    ("subtitle with a number in it", "Rivers of Invention", "Rivers of Invention", "Evidence from 12 countries", Relation.EQUIVALENT),
    ("subtitle with years", "Rivers of Invention", "Rivers of Invention", "1945-1990", Relation.EQUIVALENT),
    ("a slip of the pen", "Rivers of Invention and their Sediment", "Rivers of Invenion and their Sediment", None, Relation.EQUIVALENT),
    ("spelling", "The colour and behaviour of organisations", "The color and behavior of organizations", None, Relation.EQUIVALENT),
    ("remark in brackets", "Rivers of Invention [in Russian]", "Rivers of Invention", None, Relation.EQUIVALENT),
    ("marked as retracted", "Rivers of Invention", "RETRACTED: Rivers of Invention", None, Relation.EQUIVALENT),
    ("cut short", "On the invented rivers of the imaginary plain", "On the invented rivers of the imaginary plain and the silt they carry", None, Relation.EQUIVALENT),
]  # fmt: skip
REFUSE = [
    ("another work", "Rivers of Invention", "Bridges of Imagination", None),
    ("part two", "Rivers of Invention I", "Rivers of Invention II", None),
    ("part two of one", "Rivers of Invention", "Rivers of Invention. Part II", None),
    ("volume two", "A long history of the rivers of invention", "A long history of the rivers of invention, volume 2", None),
    ("second volume in words", "Rivers of Invention: The First Volume", "Rivers of Invention: The Second Volume", None),
    ("another number", "Results of the 12th survey of rivers", "Results of the 13th survey of rivers", None),
    ("another year", "Yearbook of Imaginary Bridges 1998", "Yearbook of Imaginary Bridges 1999", None),
    ("another letter", "Hydrology B", "Hydrology C", None),
    ("mice and rats", "Effects of invented silt on mice", "Effects of invented silt on rats", None),
    ("opposite prefixes", "A study of hypotension in rivers", "A study of hypertension in rivers", None),
    ("another subtitle", "Rivers of Invention: A Study", "Rivers of Invention", "A Novel"),
    ("a review of it", "Rivers of Invention", "Review of Rivers of Invention", None),
    ("a negation", "On symmetric bridges", "On asymmetric bridges", None),
    ("a longer list", "Rivers", "Rivers, bridges and roads", None),
    ("no words", "...", "Rivers", None),
]


@pytest.mark.parametrize(("ours", "theirs", "subtitle", "relation"), [case[1:] for case in AGREE], ids=[case[0] for case in AGREE])
def test_titles_of_one_work_agree(ours: str, theirs: str, subtitle: str | None, relation: Relation) -> None:
    judged = compare_titles(ours, [(theirs, subtitle)])
    assert judged.relation is relation, judged.reason


@pytest.mark.parametrize(("ours", "theirs", "subtitle"), [case[1:] for case in REFUSE], ids=[case[0] for case in REFUSE])
def test_titles_of_two_works_differ(ours: str, theirs: str, subtitle: str | None) -> None:
    judged = compare_titles(ours, [(theirs, subtitle)])
    assert judged.relation is Relation.DIFFERENT
    assert judged.reason


@pytest.mark.parametrize("title", ["Introduction", "Editorial", "Book reviews", "Notes", "In this issue", "1999"])
def test_a_title_that_many_works_bear_is_weak(title: str) -> None:
    judged = compare_titles(title, [(title, None)])
    assert judged.agrees
    assert judged.weak


@pytest.mark.parametrize(
    ("ours", "theirs", "reason"),
    [
        ("The Rivers of the XXIst Century", "Ports in the Twenty-First Century", "other words: "),
        ("Invented Rivers, Part II", "Invented Rivers, Part III", "other numbers: ii / iii"),
    ],
)
def test_numbers_are_named_where_they_alone_differ(ours: str, theirs: str, reason: str) -> None:
    judged = compare_titles(ours, [(theirs, None)])
    assert judged.reason.startswith(reason)
    assert not judged.near


def test_the_most_favorable_form_counts() -> None:
    assert compare_titles("Flüsse der Erfindung", [("Rivers of Invention", None), ("Flüsse der Erfindung", None)]).agrees


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Rivers: A Study", ("Rivers", "A Study")),
        ("What is a river? A study", ("What is a river", "A study")),
        ("Invented rivers. A study", ("Invented rivers", "A study")),
        ("U.S. rivers", ("U.S. rivers", None)),
        ("Rivers", ("Rivers", None)),
        (": A Study", (": A Study", None)),
    ],
)
def test_split(title: str, parts: tuple[str, str | None]) -> None:
    assert split(title) == parts


def test_a_hostile_title_is_compared_in_time() -> None:
    for text in ("(" * 200_000, "A. " * 200_000, "1 " * 200_000, ": " * 200_000, "ii " * 200_000):
        assert compare_titles(text, [(text[1:], None), ("Rivers", text)]).reason
