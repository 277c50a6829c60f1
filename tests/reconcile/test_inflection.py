"""Names in another case than the list prints, and names that only look like it."""

from __future__ import annotations

import pytest

from citecheck.model import AuthorPage, LinkStatus
from citecheck.reconcile.inflection import nominatives
from citecheck.reconcile.spelling import compact
from tests.reconcile.factories import by, item, link


@pytest.mark.parametrize(
    ("cited_name", "listed_name"),
    [
        ("Иванова", "Иванов"),
        ("Петровым", "Петров"),
        ("Ивановой", "Иванова"),
        ("Достоевского", "Достоевский"),
        ("Толстого", "Толстой"),
        ("Лотмана", "Лотман"),
        ("Гоголем", "Гоголь"),
        ("Сковороды", "Сковорода"),
        ("Салтыкова-Щедрина", "Салтыков-Щедрин"),
        ("Грушевського", "Грушевський"),
        ("Шевченка", "Шевченко"),
        ("Петровића", "Петровић"),
        ("Семёнова", "Семенов"),
        ("Kowalskiego", "Kowalski"),
        ("Nowakiem", "Nowak"),
        ("Sienkiewicza", "Sienkiewicz"),
        ("Nováka", "Novák"),
        ("Palackého", "Palacký"),
        ("Němcové", "Němcová"),
        ("Kazlausko", "Kazlauskas"),
        ("Petrovića", "Petrović"),
        ("Grotii", "Grotius"),
    ],
)
def test_a_case_ending_is_no_misspelling(cited_name: str, listed_name: str) -> None:
    found = link(by(cited_name, "2001"), item(f"{listed_name}, A.", "2001"))
    assert (found.references, found.reason.value, found.differences) == (("r1",), "author-year", ())


@pytest.mark.parametrize(
    ("cited_name", "listed_name"),
    [
        ("Ivanova", "Ivanov"),
        ("Martina", "Martin"),
        ("Smitha", "Smith"),
        ("Робертсон", "Роберт"),
        ("Иванова", "Ивановский"),
        ("Петров", "Петровский"),
        ("Иванов", "Иванова"),
        ("Marks", "Mark"),
        ("Romanova", "Romanow"),
    ],
)
def test_other_endings_are_other_names(cited_name: str, listed_name: str) -> None:
    assert compact(listed_name) not in nominatives(cited_name)


def test_an_initial_behind_the_name_is_no_ending() -> None:
    assert link(by("Martina", "2001"), item("Martin, A.", "2001")).reason.value == "family-variant"
    assert link(by("Martin A.", "2001"), item("Martin, A.", "2001")).reason.value == "author-year"
    assert link(by("Martin B.", "2001"), item("Martin, A.", "2001")).references == ()


def test_the_name_as_printed_comes_first() -> None:
    people = item("Иванов, А.", "2001"), item("Иванова, Б.", "2001")
    assert link(by("Иванова", "2001"), *people).references == ("r2",)
    assert link(by("Иванов", "2001"), *people).references == ("r1",)
    assert link(AuthorPage(("Иванова",)), *people).references == ("r2",)


def test_every_name_of_a_team_may_be_inflected() -> None:
    found = link(by("Сидоров; Козловым", "2005"), item("Сидоров, К.; Козлов, Л.", "2005"))
    assert (found.status, found.differences) == (LinkStatus.MATCHED, ())


def test_a_citation_without_a_year() -> None:
    assert link(AuthorPage(("Лотмана",)), item("Лотман, Ю.", "1970")).reason.value == "author"


@pytest.mark.parametrize("unit", ["а", "а ", "А. ", "1", "-"])
def test_a_megabyte(unit: str) -> None:
    """Hangs when the forms multiply with the text."""
    assert len(nominatives(unit * 1_000_000)) < 100
