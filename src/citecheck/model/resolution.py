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
    near: bool = False  # different, but so little that one may be a misprint of the other


class UpdateKind(StrEnum):
    """What a notice says of a work. The kinds of corrections that publishers tell apart (erratum, corrigendum, addendum ...) are one."""

    RETRACTION = "retraction"
    PARTIAL_RETRACTION = "partial-retraction"
    REPLACEMENT = "retraction-and-replacement"
    WITHDRAWAL = "withdrawal"
    REMOVAL = "removal"
    CONCERN = "expression-of-concern"
    CORRECTION = "correction"
    REINSTATEMENT = "reinstatement"


@dataclass(frozen=True, slots=True)
class Update:
    """One event in the life of a work: ``doi`` is the notice's on the work's record, the work's on the notice's; ``date`` as far as it is known (ISO).

    ``sources`` say who knows of it: "publisher", "retraction-watch", or "title" where the record's title alone is marked.
    """

    kind: UpdateKind
    doi: str | None = None
    date: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forms:
    """What a record says besides its `Item`: its own word for the ``kind``, and every form of title, container, year and page that may be in print.

    ``titles`` are (title, subtitle or None), the full one first; ``years`` are (which date it is, year). ``version_of``: DOIs, in lower case, that stand
    for all versions of what this is one version of.
    """

    kind: str = "other"
    titles: tuple[tuple[str, str | None], ...] = ()
    containers: tuple[str, ...] = ()
    years: tuple[tuple[str, int], ...] = ()
    pages: tuple[str, ...] = ()
    version_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a resolver offered. ``score``: the probability, in [0, 1], that it is the work; ``refused`` says why it is not the work, or is None for the one chosen.

    ``by_doi``: it is the record of the DOI that the entry prints. ``related``: what the record is to the work, when it is not the work but one about
    it, of it or around it ("a review"). ``updates``: what was announced about it; ``announces``: what it announces about others, as a notice.
    ``forms`` are kept so that the record can be compared again, with an entry that is read otherwise.
    """

    item: Item
    resolver: str
    score: float
    comparison: tuple[Comparison, ...]
    refused: str | None = None
    by_doi: bool = False
    related: str | None = None
    updates: tuple[Update, ...] = ()
    announces: tuple[Update, ...] = ()
    forms: Forms = Forms()

    def compared(self, variable: str) -> Comparison | None:
        """The comparison of ``variable``, if either side has it."""
        return next((row for row in self.comparison if row.variable == variable), None)


@dataclass(frozen=True, slots=True)
class Query:
    """A question that was put: to whom, in which words, when (UTC, ISO 8601), and what came back, in a few words ("5 records", "no such DOI").

    ``retrieved`` is None when nothing came.
    """

    resolver: str
    query: str
    retrieved: str | None = None
    answer: str | None = None


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
    """No answer: refused, slow, cut off, garbled, over the limit. Says nothing about the reference.

    ``candidates``: what was offered, and refused, before the answer failed to come that would have mattered.
    """

    reason: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Not asked, because nobody wanted it (``--offline``) or the entry gives nothing to ask with."""

    reason: str


Outcome = Resolved | Ambiguous | NotFound | OutOfScope | Unavailable | Skipped


@dataclass(frozen=True, slots=True)
class Resolution:
    """One per reference, always. ``queries`` is the search record.

    ``locked`` names the lock file that it was read from, if it was not asked for now; ``checked`` says when the work's status alone was last asked about.
    ``unregistered_doi`` is the printed DOI when doi.org says that no agency has registered it.
    """

    reference: str
    outcome: Outcome
    resolver: str | None = None
    queries: tuple[Query, ...] = ()
    locked: str | None = None
    checked: str | None = None
    unregistered_doi: str | None = None

    @property
    def others(self) -> tuple[Candidate, ...]:
        """The records that were offered and not taken."""
        match self.outcome:
            case Resolved(others=others):
                return others
            case Ambiguous(candidates=candidates) | NotFound(candidates=candidates):
                return candidates
            case OutOfScope(candidates=candidates) | Unavailable(candidates=candidates):
                return candidates
            case Skipped():
                return ()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """All that were offered; the one that was taken is the first."""
        return (self.outcome.candidate, *self.others) if isinstance(self.outcome, Resolved) else self.others
