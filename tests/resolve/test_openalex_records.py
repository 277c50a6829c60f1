from __future__ import annotations

from typing import Any

import pytest

from citecheck.model import Name
from citecheck.resolve.decide import found_by_search
from citecheck.resolve.openalex_records import kind_of, record_of
from tests.resolve.elsewhere import OUR_PAPER, PAPER


def test_a_paper() -> None:
    record = record_of(PAPER)
    item = record.item
    assert (record.kind, item.type, item.doi, item.title) == (
        "journal-article",
        "article-journal",
        "10.5555/oa-paper",
        "Weirs that nobody built",
    )
    assert item.author == (Name(family="van der Voorbeeld", given="L."), Name(family="Örnek", given="Omar"))
    assert (item.container_title, item.volume, item.issue, item.page, item.publisher) == (
        "Journal of Absent Hydraulics", "7", "2", "31-48", "Example House",
    )  # fmt: skip
    assert found_by_search(OUR_PAPER, record).verdict.reason == "title, names, year, container, volume and page agree"


@pytest.mark.parametrize(
    ("told", "venue", "kind"),
    [
        ("article", "journal", "journal-article"),
        ("article", "conference", "proceedings-article"),
        ("article", "repository", "posted-content"),
        ("article", None, "journal-article"),
        ("preprint", "repository", "posted-content"),
        ("paratext", "journal", "paratext"),
        ("libguides", None, "other"),
    ],
)
def test_kinds(told: str, venue: str | None, kind: str) -> None:
    assert kind_of({"type": told, "primary_location": {"source": {"type": venue}}}) == kind


def test_a_repository_is_where_it_lies_and_not_what_it_stands_in() -> None:
    record = record_of({**PAPER, "primary_location": {"source": {"display_name": "Example Repository", "type": "repository"}}})
    assert (record.item.container_title, record.item.publisher, record.containers) == (None, "Example Repository", ())


def test_what_holds_no_work_is_refused() -> None:
    assert found_by_search(OUR_PAPER, record_of({**PAPER, "type": "erratum"})).verdict.reason == "not a work by itself (erratum)"


@pytest.mark.parametrize(
    "broken", [{}, {"title": None, "authorships": [None, {"author": 3}], "biblio": [], "primary_location": None, "publication_year": "x"}]
)
def test_nothing_is_taken_for_granted(broken: dict[str, Any]) -> None:
    record = record_of(broken)
    assert (record.kind, record.item.title, record.item.author, record.years, record.item.doi) == ("other", None, (), (), None)
