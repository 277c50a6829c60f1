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
