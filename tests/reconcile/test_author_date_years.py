"""Author-date labels beside entries that print more than one year, or fewer names."""

from __future__ import annotations

import pytest

from citecheck.model import Date, Item, LinkStatus
from citecheck.reconcile import reconcile
from tests.reconcile.factories import by, cited, item, link, listed, names, text

DANGLING = LinkStatus.DANGLING


def test_et_al_means_the_entry_that_is_shortened_where_the_other_names_three() -> None:
    entries = (item("Smith, J.", "2001", et_al=True), item("Smith, J.; Jones, K.; Lee, P.", "2001"))
    assert link(by("Smith", "2001", et_al=True), *entries).references == ("r1",)
    longer = item("Smith, J.; Jones, K.; Lee, P.; Kim, Y.", "2001")
    assert link(by("Smith", "2001", et_al=True), entries[0], longer).references == ("r1", "r2")


@pytest.mark.parametrize(
    ("cited_year", "entry", "expected"),
    [
        pytest.param("in press", item("Smith, J.", "2001"), ("in press", "2001"), id="in press in the text"),
        pytest.param("2001", item("Smith, J.", "in press"), ("2001", "in press"), id="in press in the list"),
        pytest.param("forthcoming", item("Smith, J.", "n.d."), ("forthcoming", "n.d."), id="undated in the list"),
    ],
)
def test_published_since(cited_year: str, entry: Item, expected: tuple[str, str]) -> None:
    found = link(by("Smith", cited_year), entry)
    assert (found.reason.value, found.differences) == ("year-differs", (("year", *expected),))


def test_published_since_only_where_one_work_can_be_meant() -> None:
    assert link(by("Smith", "in press"), item("Smith, J.", "2001"), item("Smith, J.", "2002")).status is DANGLING
    used = reconcile(text(cited(by("Smith", "2001")), cited(by("Smith", "in press"))), listed(item("Smith, J.", "2001")))
    assert used[-1].status is DANGLING
    assert link(by("Smith", "forthcoming"), item("Smith, J.", "in press")).differences == ()


@pytest.mark.parametrize("printed", ["1990 [1867]", "1867", "1990", "1867/1990"])
def test_the_year_of_the_original_or_of_the_edition(printed: str) -> None:
    assert (
        link(by("Marx", printed), Item(author=names("Marx, K."), issued=Date(((1990,),), printed="1990 [1867]"))).reason.value
        == "author-year"
    )


def test_particles_as_they_are_listed() -> None:
    entries = (item("Santos, P.", "2017"), item("dos Santos, P.", "2017"))
    assert link(by("Santos", "2017"), *entries).references == ("r1",)
    assert link(by("dos Santos", "2017"), *entries).references == ("r2",)
    assert link(by("Santos", "2017"), entries[1]).references == ("r1",)


@pytest.mark.parametrize(
    ("cited_year", "used", "others", "differs"),
    [
        pytest.param("2006", 2, (), True, id="a decade off, cited rightly elsewhere"),
        pytest.param("2061", 2, (), True, id="two digits turned, cited rightly elsewhere"),
        pytest.param("2013", 2, (), False, id="the last digit, cited rightly elsewhere: as likely another work"),
        pytest.param("2006", 2, ("1999",), False, id="a decade off, but she has another work"),
        pytest.param("2013", 0, (), True, id="the last digit, cited nowhere else"),
        pytest.param("2013", 0, ("1999",), False, id="the last digit, but she has another work"),
        pytest.param("2004", 0, (), False, id="two digits"),
    ],
)
def test_a_slip_of_one_digit(cited_year: str, used: int, others: tuple[str, ...], *, differs: bool) -> None:
    entries = [item("Haas, W.", year) for year in ("2016", *others)]
    links = reconcile(text(*(cited(by("Haas", "2016")) for _ in range(used)), cited(by("Haas", cited_year))), listed(*entries))
    assert (links[-1].reason.value == "year-differs") is differs
