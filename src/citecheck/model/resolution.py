"""What the world outside says about a reference. Five different truths: a timeout is never *not found*."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citecheck.model.item import Item


class Relation(StrEnum):
    """Closed by the contract."""

    SAME = "same"
    EQUIVALENT = "equivalent"
    DIFFERENT = "different"
    ONLY_OURS = "only-ours"
    ONLY_THEIRS = "only-theirs"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One variable, side by side, and the named reason for the relation."""

    variable: str
    ours: str | None
    theirs: str | None
    relation: Relation
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a resolver offered. ``score`` in [0, 1]; ``refused`` says why it is not the work, or is None for the one chosen."""

    item: Item
    resolver: str
    score: float
    comparison: tuple[Comparison, ...]
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A question that was put: to whom, in which words, when (UTC, ISO 8601)."""

    resolver: str
    query: str
    retrieved: str | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """The record is the work."""

    candidate: Candidate
    reason: str
    others: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Two records or more fit equally."""

    candidates: tuple[Candidate, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class NotFound:
    """The resolver answered, and nothing that it offered is the work."""

    reason: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class OutOfScope:
    """The resolver does not cover this kind of work; it was not asked, or its silence means nothing."""

    reason: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No answer: refused, slow, cut off, garbled, over the limit. Says nothing about the reference."""

    reason: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Not asked, because nobody wanted it (``--offline``) or the entry gives nothing to ask with."""

    reason: str


Outcome = Resolved | Ambiguous | NotFound | OutOfScope | Unavailable | Skipped


@dataclass(frozen=True, slots=True)
class Resolution:
    """One per reference, always. ``queries`` is the search record."""

    reference: str
    outcome: Outcome
    resolver: str | None = None
    queries: tuple[Query, ...] = ()
