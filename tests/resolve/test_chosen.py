"""A record that a person chose decides, whoever answered what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from citecheck.model import (
    NO_RECORD,
    Ambiguous,
    EntryPin,
    Item,
    NotFound,
    Outcome,
    OutOfScope,
    Reference,
    Resolution,
    Resolved,
    Skipped,
    Unavailable,
    Warrant,
)
from citecheck.resolve import by_person
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.chosen import REFUSED
from citecheck.resolve.run import cases
from tests.resolve.asking import settle
from tests.resolve.made_up import BOOK, OUR_BOOK, OUR_RIVERS, RIVERS, entry
from tests.resolve.test_run import Service

WHY = Warrant("refs/a.overrides.toml", 3, "the title page")
RIVERS_DOI, BOOK_DOI = str(RIVERS["DOI"]), str(BOOK["DOI"])


def pinned(item: Item, record: str) -> Reference:
    return replace(entry(item), pins=(EntryPin("x", WHY, record=record),))


def asked(reference: Reference, record: Answer = Missing(), search: Answer = Found(())) -> tuple[Resolution, list[str]]:  # noqa: B008
    service = Service(record=record, search=search)
    every = cases([reference], {})
    settle(every, service, 2, lambda _done, _total: None)
    return by_person(reference, every[0].resolution()), service.asked


def candidates(outcome: Outcome) -> Sequence[object]:
    return getattr(outcome, "candidates", ())


def test_the_chosen_record_is_asked_for_and_nothing_else() -> None:
    resolution, questions = asked(pinned(OUR_RIVERS, RIVERS_DOI), Found((RIVERS,)))
    assert questions == [RIVERS_DOI]
    assert isinstance(resolution.outcome, Resolved)
    assert resolution.outcome.reason == "a person chose this record: the title page"
    assert not resolution.outcome.candidate.by_doi  # the entry prints none
    assert resolution.outcome.candidate.comparison


def test_a_record_that_citecheck_would_refuse_is_the_work_when_a_person_says_so() -> None:
    resolution, questions = asked(pinned(OUR_BOOK, RIVERS_DOI), Found((RIVERS,)))
    assert questions == [RIVERS_DOI]
    assert isinstance(resolution.outcome, Resolved)
    assert (resolution.outcome.candidate.refused, resolution.outcome.candidate.item.doi) == (None, RIVERS_DOI)


def test_the_chosen_doi_goes_before_a_printed_one() -> None:
    resolution, questions = asked(pinned(replace(OUR_BOOK, doi=BOOK_DOI), RIVERS_DOI), Found((RIVERS,)))
    assert questions == [RIVERS_DOI]
    assert isinstance(resolution.outcome, Resolved)
    assert not resolution.outcome.candidate.by_doi


def test_a_chosen_record_that_nobody_holds_says_nothing_against_the_entry() -> None:
    resolution, questions = asked(pinned(OUR_RIVERS, "10.5555/lost"), Missing())
    assert questions == ["10.5555/lost"]
    assert isinstance(resolution.outcome, OutOfScope)
    assert "10.5555/lost" in resolution.outcome.reason


def test_no_answer_stays_no_answer() -> None:
    resolution, _ = asked(pinned(OUR_RIVERS, RIVERS_DOI), Failed("HTTP 500"))
    assert isinstance(resolution.outcome, Unavailable)
    resolution, _ = asked(pinned(OUR_RIVERS, NO_RECORD), search=Failed("HTTP 500"))
    assert isinstance(resolution.outcome, Unavailable)


def test_none_of_those_offered_is_the_work() -> None:
    reference = pinned(OUR_RIVERS, NO_RECORD)
    resolution, questions = asked(reference, search=Found((RIVERS, BOOK)))
    assert len(questions) == 1
    assert isinstance(resolution.outcome, OutOfScope)
    assert "the title page" in resolution.outcome.reason
    refused = {one.item.doi: one.refused for one in resolution.outcome.candidates}
    assert refused[RIVERS_DOI] == REFUSED
    assert refused[BOOK_DOI] not in (None, REFUSED)
    assert by_person(reference, resolution) == resolution


def test_a_lock_that_has_another_record_is_not_believed() -> None:
    locked, _ = asked(entry(OUR_RIVERS), search=Found((RIVERS, BOOK)))
    assert isinstance(locked.outcome, Resolved)
    later = by_person(pinned(OUR_RIVERS, "10.5555/other"), locked).outcome
    assert isinstance(later, Skipped)
    assert "has not been asked for yet" in later.reason
    among = by_person(pinned(OUR_RIVERS, BOOK_DOI), locked).outcome
    assert isinstance(among, Resolved)
    assert (among.candidate.item.doi, [one.refused for one in among.others]) == (BOOK_DOI, [REFUSED])


@pytest.mark.parametrize("outcome", [Skipped("offline"), NotFound("nothing"), Ambiguous((), "two fit")])
def test_where_nobody_chose_nothing_changes(outcome: Outcome) -> None:
    resolution = Resolution("r1", outcome)
    assert by_person(entry(OUR_RIVERS), resolution) is resolution
