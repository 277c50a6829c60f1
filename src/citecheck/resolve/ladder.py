"""Who is asked first and who next: the index on this disk, then the network for what the index could not settle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import Ambiguous, NotFound, Outcome, OutOfScope, Query, Resolved, Unavailable
from citecheck.resolve.run import Case


def settled(outcome: Outcome | None, queries: Sequence[Query]) -> bool:
    """Whether what the index said is enough: a work, or several that fit, with the first question, so that a printed DOI is not passed over."""
    if not queries:
        return True  # nothing to ask, whoever is asked
    return isinstance(outcome, Resolved | Ambiguous) and len(queries) == 1


def merged(local: Case, beyond: Case) -> Case:
    """What the network made of a case that the index did not settle. Where it gave no answer, what the index found holds."""
    beyond.queries[:0] = local.queries
    if isinstance(beyond.outcome, Unavailable) and isinstance(local.outcome, Resolved | Ambiguous):
        local.queries[:] = beyond.queries
        local.outcome = replace(local.outcome, reason=f"{local.outcome.reason}; Crossref could not be asked: {beyond.outcome.reason}")
        return local
    return beyond


def index_only(outcome: Outcome | None, cover: str) -> Outcome | None:
    """An outcome that says how far the silence of an index goes."""
    if isinstance(outcome, NotFound | OutOfScope):
        return replace(outcome, reason=f"{outcome.reason}; only the index was asked ({cover}), which says nothing about other works")
    return outcome
