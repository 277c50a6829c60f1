"""What resolvers said, as the JSON report and the lines of `citecheck resolve` say it."""

from __future__ import annotations

from typing import assert_never

from citecheck.export import csl, csl_variable
from citecheck.model import (
    Ambiguous,
    Candidate,
    Evidence,
    NotFound,
    Outcome,
    OutOfScope,
    Resolution,
    Resolved,
    Skipped,
    Unavailable,
    Update,
)
from citecheck.report.places import Json


def resolutions_json(evidence: Evidence) -> list[Json]:
    """The ``resolutions`` of the report."""
    return [_resolution(resolution) for resolution in evidence.resolutions]


def resolution_line(line: str, resolution: Resolution) -> Json:
    """One line of `citecheck resolve`: the input and what became of it."""
    told = _resolution(resolution)
    return {"input": line} | {key: told[key] for key in ("outcome", "resolver", "doi", "score", "reason", "item", "candidates")}


def outcome_word(outcome: Outcome) -> str:
    """The contract's word for an outcome."""
    match outcome:
        case Resolved():
            return "resolved"
        case Ambiguous():
            return "ambiguous"
        case NotFound():
            return "not-found"
        case OutOfScope():
            return "out-of-scope"
        case Unavailable():
            return "unavailable"
        case Skipped():
            return "skipped"
        case _:
            assert_never(outcome)


def _resolution(resolution: Resolution) -> Json:
    outcome = resolution.outcome
    chosen = outcome.candidate if isinstance(outcome, Resolved) else None
    retrieved = [query.retrieved for query in resolution.queries if query.retrieved]
    return {
        "reference": resolution.reference,
        "outcome": outcome_word(outcome),
        "resolver": resolution.resolver,
        "doi": chosen.item.doi if chosen else None,
        "score": round(chosen.score, 4) if chosen else None,
        "retrieved": retrieved[-1] if retrieved else None,
        "reason": outcome.reason,
        "item": csl(chosen.item, resolution.reference) if chosen else None,
        "candidates": [_candidate(candidate, f"{resolution.reference}.{n}") for n, candidate in enumerate(resolution.others, 1)],
        "comparison": _comparison(chosen) if chosen else [],
        "updates": _updates(chosen.updates) if chosen else [],
        "announces": _updates(chosen.announces) if chosen else [],
        "by_doi": chosen.by_doi if chosen else False,
        "unregistered_doi": resolution.unregistered_doi,
        "queries": [
            {"resolver": query.resolver, "query": query.query, "retrieved": query.retrieved, "answer": query.answer}
            for query in resolution.queries
        ],
        "locked": resolution.locked,
        "checked": resolution.checked,
    }


def _candidate(candidate: Candidate, id: str) -> Json:  # noqa: A002 - CSL's own word
    return {
        "resolver": candidate.resolver,
        "doi": candidate.item.doi,
        "score": round(candidate.score, 4),
        "reason": candidate.refused,
        "item": csl(candidate.item, id),
        "comparison": _comparison(candidate),
        "updates": _updates(candidate.updates),
        "announces": _updates(candidate.announces),
        "by_doi": candidate.by_doi,
        "related": candidate.related,
    }


def _updates(updates: tuple[Update, ...]) -> list[Json]:
    return [{"type": update.kind.value, "doi": update.doi, "date": update.date, "sources": list(update.sources)} for update in updates]


def _comparison(candidate: Candidate) -> list[Json]:
    return [
        {
            "variable": csl_variable(row.variable),
            "ours": row.ours,
            "theirs": row.theirs,
            "relation": row.relation.value,
            "reason": row.reason,
        }
        for row in candidate.comparison
    ]
