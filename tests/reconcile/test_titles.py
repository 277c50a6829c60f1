"""Titles used as labels."""

from __future__ import annotations

import pytest

from citecheck.model import LinkReason, LinkStatus, Title
from citecheck.reconcile.index import title_words
from citecheck.reconcile.titles import alike_titles
from tests.reconcile.factories import by, item, link

SITE = "www.example.org/bluebook/"


BOOKS = [
    item("{Government of Norway}", year, "Norway and the Isles", container_title="Diplomatic Blue Book", url=SITE + at)
    for year, at in (("1998", "1998"), ("1999", "1999"), ("1999", "1992"), ("2000", "2000"))
]
OTHER = item("{Government of Norway}", "1998", "Official Visit to the Isles")


@pytest.mark.parametrize(
    ("title", "year", "status", "references", "reason"),
    [
        pytest.param("Diplomatic Blue Book", "1998", "matched", ["r1"], "serial-title", id="the year of the serial"),
        pytest.param("Diplomatic Blue Book", "1999", "ambiguous", ["r2", "r3"], "several-fit", id="two entries of one year"),
        pytest.param("Diplomatic Blue Book", "1992", "matched", ["r3"], "year-differs", id="the year in the address"),
        pytest.param("Diplomatic Blue Book", "1991", "dangling", [], "no-entry", id="a year not listed is another work"),
        pytest.param("Diplomatic Blue Book", "2001", "dangling", [], "no-entry", id="not even the next year"),
        pytest.param("Diplomatic Blue Boook", "2000", "matched", ["r4"], "serial-title", id="a slip"),
        pytest.param("the Diplomatic Blue Book", "2000", "matched", ["r4"], "serial-title", id="article"),
        pytest.param("Official Visit to the Isles", "1998", "matched", ["r5"], "title", id="a title"),
        pytest.param("Official Visit", "1998", "matched", ["r5"], "title", id="a short title"),
        pytest.param("Official Visit to the Isles", None, "matched", ["r5"], "title", id="no year"),
        pytest.param("Official", "1998", "dangling", [], "no-entry", id="one word is no short title"),
        pytest.param("Statistics Bureau Database", None, "dangling", [], "no-entry", id="unknown"),
    ],
)
def test_title(title: str, year: str | None, status: str, references: list[str], reason: str) -> None:
    found = link(Title(title, year), *BOOKS, OTHER)
    assert (found.status.value, list(found.references), found.reason.value) == (status, references, reason)


def test_the_differing_year_is_recorded() -> None:
    assert link(Title("Diplomatic Blue Book", "1992"), *BOOKS).differences == (("year", "1992", "1999"),)


def test_the_year_at_the_end_of_a_title_is_not_part_of_it() -> None:
    found = link(Title("Grain Report", "2006"), item("{Ministry}", "2006", "Harvests", container_title="Grain Report 2006"))
    assert (found.status, found.reason) == (LinkStatus.MATCHED, LinkReason.SERIAL_TITLE)


def test_the_year_at_the_end_of_a_listed_title_is_not_the_year_of_the_work() -> None:
    found = link(Title("The Harbour Laws since", "1800"), item("Okafor, Ben", "1978", "The Harbour Laws since 1800"))
    assert (found.status, found.reason, found.differences) == (LinkStatus.MATCHED, LinkReason.TITLE, ())


def test_a_title_read_as_a_name() -> None:
    assert link(by("Diplomatic Blue Book", "1998"), *BOOKS).references == ("r1",)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Ways of Worldmaking", "Ways of Worldmaking", True),
        ("Ways of Worldmaking", "Ways of worldmakng", True),
        ("Ways of Worldmaking", "Ways of Worldmaking: An Essay", True),
        ("The Ways of Worldmaking", "Ways of Worldmaking", True),
        ("Ways", "Ways of Worldmaking", False),
        ("Exports of Grain", "Exports of Wheat", False),
        ("Worldmaking", "Ways of Worldmaking", False),
        ("", "Ways", False),
    ],
)
def test_alike_titles(one: str, other: str, alike: bool) -> None:
    assert alike_titles(title_words(one), title_words(other)) is alike
