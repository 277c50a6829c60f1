from __future__ import annotations

from typing import Any

import pytest

from citecheck.model import Resolved, Update, UpdateKind
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.outcomes import chosen, of_doi
from citecheck.resolve.updates import KINDS, RETRACTIONS, announced_by, merged, updates_of
from tests.resolve.made_up import OUR_RIVERS, RIVERS, record

NOTICE, OTHER = "10.5555/notice", "10.5555/other-notice"
DOI = "10.5555/example-rivers"


def row(
    kind: str, doi: str | None = NOTICE, source: str | None = "publisher", day: tuple[int, ...] | None = (2021, 4, 12), **more: Any
) -> dict[str, Any]:
    """One of ``updated-by`` or ``update-to``, in the API's form."""
    return {"type": kind, "DOI": doi, "source": source, "updated": {"date-parts": [list(day)]} if day else None, **more}


def told(*rows: dict[str, Any], title: str = "Rivers") -> tuple[Update, ...]:
    return updates_of({"updated-by": list(rows)}, DOI, title)


def test_a_retraction_with_notice_date_and_source() -> None:
    assert told(row("retraction")) == (Update(UpdateKind.RETRACTION, NOTICE, "2021-04-12", ("publisher",)),)


@pytest.mark.parametrize("kind", ["expression_of_concern", "expression-of-concern", "Expression of Concern"])
def test_types_are_read_in_every_spelling(kind: str) -> None:
    assert [update.kind for update in told(row(kind))] == [UpdateKind.CONCERN]


@pytest.mark.parametrize("kind", ["new_version", "new_edition", "something", "", None, 7])
def test_what_is_no_event_is_left_out(kind: Any) -> None:
    assert told(row(kind)) == ()


@pytest.mark.parametrize("kind", ["erratum", "corrigendum", "correction", "addendum", "clarification", "err", "corrected-article"])
def test_a_correction_whatever_its_name_is_no_retraction(kind: str) -> None:
    assert [update.kind for update in told(row(kind))] == [UpdateKind.CORRECTION]


@pytest.mark.parametrize(
    "value", [None, "x", 3, {}, [None, 3, "x"], [{}], [{"type": ["retraction"]}], [{"type": "retraction", "DOI": 3, "updated": 5}]]
)
def test_odd_values_do_no_harm(value: Any) -> None:
    assert all(isinstance(update, Update) for update in updates_of({"updated-by": value, "update-to": value}, DOI, None))


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        ([[2021, 4, 12]], "2021-04-12"),
        ([[2021]], "2021"),
        ([[2021, 4]], "2021-04"),
        ([[None]], None),
        ([[]], None),
        ([], None),
        ([[2021, 99999]], "2021"),
        ([[2021, 13, 1]], "2021"),
        ([[2021, 4, 32]], "2021-04"),
    ],
)
def test_dates_go_as_far_as_they_are_known(parts: Any, date: str | None) -> None:
    assert told({"type": "retraction", "DOI": NOTICE, "updated": {"date-parts": parts}})[0].date == date


def test_two_sources_for_one_event_are_one() -> None:
    both = told(row("retraction"), row("Retraction", NOTICE.upper(), "retraction-watch", (2021, 4, 9)))
    assert both == (Update(UpdateKind.RETRACTION, NOTICE, "2021-04-09", ("publisher", "retraction-watch")),)


def test_two_sources_that_name_two_notices_of_one_retraction_are_one() -> None:
    both = told(row("retraction", OTHER, "retraction-watch", (2020, 1, 1)), row("retraction"))
    assert [(update.doi, update.sources) for update in both] == [(NOTICE, ("publisher", "retraction-watch"))]


def test_two_corrections_of_one_publisher_are_two() -> None:
    assert len(told(row("correction"), row("correction", OTHER))) == 2


def test_corrections_years_apart_are_two_whoever_tells() -> None:
    assert len(told(row("correction"), row("correction", OTHER, "retraction-watch", (2010, 1, 1)))) == 2


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"label": "Retract and Replace"}, UpdateKind.REPLACEMENT),
        ({"label": "Retraction"}, UpdateKind.RETRACTION),
        ({"label": "Partial Retraction"}, UpdateKind.PARTIAL_RETRACTION),
    ],
)
def test_the_label_may_tell_more_than_the_type(more: dict[str, Any], kind: UpdateKind) -> None:
    assert [update.kind for update in told(row("retraction", **more))] == [kind]


def test_the_more_telling_kind_of_one_event_is_kept() -> None:
    assert [update.kind for update in told(row("retraction"), row("partial_retraction", source="retraction-watch"))] == [
        UpdateKind.PARTIAL_RETRACTION
    ]


def test_every_kind_of_retraction_has_a_name_in_the_api() -> None:
    assert set(RETRACTIONS) <= set(KINDS.values())
    assert set(UpdateKind) == set(KINDS.values())


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("RETRACTED: Rivers", [UpdateKind.RETRACTION]),
        ("RETRACTED ARTICLE: Rivers", [UpdateKind.RETRACTION]),
        ("[Retracted] Rivers", [UpdateKind.RETRACTION]),
        ("WITHDRAWN: Rivers", [UpdateKind.WITHDRAWAL]),
        ("Retracted claims in geology", []),
        ("Withdrawn behaviour in children", []),
        ("Retraction of the uvula: a case", []),
        ("Retraction notice to: Rivers", []),
        ("", []),
    ],
)
def test_a_mark_before_the_title(title: str, kinds: list[UpdateKind]) -> None:
    assert [update.kind for update in told(title=title)] == kinds


def test_a_mark_adds_nothing_to_what_a_notice_tells() -> None:
    assert len(told(row("retraction"), title="RETRACTED: Rivers")) == 1


def test_a_work_that_was_changed_in_place_is_no_notice() -> None:
    message = {**RIVERS, "update-to": [row("retraction", DOI.upper())]}
    assert [update.kind for update in updates_of(message, DOI, None)] == [UpdateKind.RETRACTION]
    assert announced_by(message, DOI) == ()
    assert not record(message).is_notice


def test_a_notice_announces_and_was_not_updated() -> None:
    message = {"update-to": [row("retraction", DOI)]}
    assert updates_of(message, NOTICE, "Retraction: Rivers") == ()
    assert announced_by(message, NOTICE) == (Update(UpdateKind.RETRACTION, DOI, "2021-04-12", ("publisher",)),)


def test_merging_orders_by_date() -> None:
    later, earlier = Update(UpdateKind.CORRECTION, OTHER, "2022"), Update(UpdateKind.CONCERN, NOTICE, "2019-01")
    assert merged([later, earlier]) == (earlier, later)


def test_updates_reach_the_resolution() -> None:
    outcome = of_doi(found_by_doi(OUR_RIVERS, record(RIVERS, updated_by=[row("retraction")])))
    assert [update.doi for update in outcome.candidate.updates] == [NOTICE]
    assert outcome.candidate.by_doi


def test_a_notice_that_a_search_offers_tells_of_the_work() -> None:
    notice = record(
        RIVERS, DOI=NOTICE, title=["Retraction: Invented rivers and their imaginary silt"], page="700", update_to=[row("retraction", DOI)]
    )
    outcome = chosen([found_by_search(OUR_RIVERS, one) for one in (notice, record(RIVERS))])
    assert isinstance(outcome, Resolved)
    assert outcome.candidate.item.doi == DOI
    assert outcome.candidate.updates == (Update(UpdateKind.RETRACTION, NOTICE, "2021-04-12", ("publisher",)),)


def test_both_directions_are_one_event() -> None:
    notice = record(
        RIVERS, DOI=NOTICE, title=["Retraction: Invented rivers and their imaginary silt"], page="700", update_to=[row("retraction", DOI)]
    )
    work = record(RIVERS, updated_by=[row("retraction"), row("retraction", source="retraction-watch")])
    outcome = chosen([found_by_search(OUR_RIVERS, one) for one in (notice, work)])
    assert isinstance(outcome, Resolved)
    assert [update.sources for update in outcome.candidate.updates] == [("publisher", "retraction-watch")]
