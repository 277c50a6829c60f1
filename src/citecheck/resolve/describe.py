"""The search record of an entry, for a person: what was asked, when, and why each candidate was or was not taken."""

from __future__ import annotations

from citecheck.model import Ambiguous, Candidate, NotFound, OutOfScope, Query, Resolution, Resolved, Skipped, Unavailable
from citecheck.resolve.settings import label


def search_record(resolution: Resolution) -> tuple[str, ...]:
    """One line for the outcome, one for each question, one for each record that was offered and judged."""
    lines = [_outcome(resolution)]
    if resolution.locked:
        again = f"; status asked again {resolution.checked}" if resolution.checked else ""
        lines.append(f"read from {resolution.locked}, nothing was asked now{again}")
    return (*lines, *map(_asked, resolution.queries), *map(_candidate, resolution.candidates))


def _asked(query: Query) -> str:
    """``asked DataCite, 2026-01-01T00:00:00Z: DOI 10.5555/x → 1 record``."""
    when = f", {query.retrieved}" if query.retrieved else ""
    return f"asked {label(query.resolver)}{when}: {query.query}" + (f" → {query.answer}" if query.answer else "")


def _outcome(resolution: Resolution) -> str:
    names = {
        Resolved: "resolved",
        Ambiguous: "ambiguous",
        NotFound: "not found",
        OutOfScope: "out of scope",
        Unavailable: "unavailable",
        Skipped: "skipped",
    }
    return f"{names[type(resolution.outcome)]}: {resolution.outcome.reason}"


def _candidate(candidate: Candidate) -> str:
    item = candidate.item
    names = item.author or item.editor
    who = (names[0].label + (" et al." if len(names) > 1 else "")) if names else "no names"
    year = item.issued.year if item.issued else None
    verdict = f"refused: {candidate.refused}" if candidate.refused else "fits"
    known = item.doi or (f"ISBN {item.isbn}" if item.isbn else "a record without a DOI")
    return f"{label(candidate.resolver)} offered {known}: {who} ({year or 'n.d.'}), {item.title or 'no title'}; {verdict}"
