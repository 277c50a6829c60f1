"""Records that a person chose: whatever was asked, and whoever answered, the person's word decides."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from citecheck.model import (
    NO_RECORD,
    Ambiguous,
    Candidate,
    NotFound,
    Outcome,
    OutOfScope,
    Reference,
    Resolution,
    Resolved,
    Skipped,
    Unavailable,
)
from citecheck.resolve.question import printed_doi

REFUSED = "a person says that it is not the work"


def chosen_doi(reference: Reference) -> str | None:
    """The DOI of the record that a person chose, or None."""
    return None if reference.record == NO_RECORD else reference.record


def by_person(reference: Reference, resolution: Resolution) -> Resolution:
    """``resolution`` as the person has it who chose a record for the entry, or said that none is the work; unchanged where nobody did, or nobody was asked."""
    if reference.record is None or isinstance(resolution.outcome, Skipped):
        return resolution
    reason = next(pin.warrant.reason for pin in reference.pins if pin.record is not None)
    offered = _offered(resolution.outcome)
    if doi := chosen_doi(reference):
        ours = resolution if _same(printed_doi(reference.item), doi) else replace(resolution, unregistered_doi=None)
        return replace(ours, outcome=_chosen(reference, doi, reason, resolution, offered))
    if isinstance(resolution.outcome, Unavailable):
        return resolution
    refused = tuple(replace(one, refused=one.refused or REFUSED) for one in offered)
    return replace(resolution, outcome=OutOfScope(f"a person says that none of the records offered is the work: {reason}", refused))


def _chosen(reference: Reference, doi: str, reason: str, resolution: Resolution, offered: tuple[Candidate, ...]) -> Outcome:
    asked = any(query.query == f"DOI {doi}" for query in resolution.queries)
    found = next((one for one in offered if _same(one.item.doi, doi)), None)
    found = found or next((one for one in offered if asked and one.by_doi), None)  # the record may bear a newer DOI than the one asked for
    if found is not None:
        printed = _same(printed_doi(reference.item), doi)
        others = tuple(one if one.refused else replace(one, refused=REFUSED) for one in offered if one is not found)
        return Resolved(replace(found, refused=None, related=None, by_doi=printed), f"a person chose this record: {reason}", others)
    if isinstance(resolution.outcome, Unavailable):
        return resolution.outcome
    if asked:
        return OutOfScope(f"nobody who was asked holds the record that a person chose, {doi}", offered)
    return Skipped(f"the record that a person chose, {doi}, has not been asked for yet")


def _same(one: str | None, other: str) -> bool:
    return one is not None and one.lower() == other.lower()


def _offered(outcome: Outcome) -> tuple[Candidate, ...]:
    match outcome:
        case Resolved(candidate=candidate, others=others):
            return (candidate, *others)
        case (
            Ambiguous(candidates=candidates)
            | NotFound(candidates=candidates)
            | OutOfScope(candidates=candidates)
            | Unavailable(candidates=candidates)
        ):
            return candidates
        case Skipped():
            return ()
        case _:
            assert_never(outcome)
