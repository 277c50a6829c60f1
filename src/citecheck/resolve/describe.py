"""The search record of an entry, for a person: what was asked, when, and why each candidate was or was not taken."""

from __future__ import annotations

from citecheck.model import Ambiguous, Candidate, NotFound, OutOfScope, Resolution, Resolved, Skipped, Unavailable


def search_record(resolution: Resolution) -> tuple[str, ...]:
    """One line for the outcome, one for each question, one for each record that was offered; newest knowledge first."""
    lines = [_outcome(resolution)]
    if resolution.locked:
        again = f"; status asked again {resolution.checked}" if resolution.checked else ""
        lines.append(f"read from {resolution.locked}, nothing was asked now{again}")
    lines += [
        f"asked {query.resolver}: {query.query}" + (f" ({query.retrieved})" if query.retrieved else "") for query in resolution.queries
    ]
    lines += [_candidate(candidate) for candidate in _candidates(resolution)]
    return tuple(lines)


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


def _candidates(resolution: Resolution) -> tuple[Candidate, ...]:
    match resolution.outcome:
        case Resolved(candidate=chosen, others=others):
            return (chosen, *others)
        case Ambiguous(candidates=candidates) | NotFound(candidates=candidates):
            return candidates
        case OutOfScope(candidates=candidates) | Unavailable(candidates=candidates):
            return candidates
        case Skipped():
            return ()


def _candidate(candidate: Candidate) -> str:
    item = candidate.item
    names = item.author or item.editor
    who = (names[0].label + (" et al." if len(names) > 1 else "")) if names else "no names"
    year = item.issued.year if item.issued else None
    verdict = f"refused: {candidate.refused}" if candidate.refused else "fits"
    return f"{item.doi or 'no DOI'}: {who} ({year or 'n.d.'}), {item.title or 'no title'}; {verdict}"
