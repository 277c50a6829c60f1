"""One variable of an entry and of a record, judged: the relation that the report shows, and how far the decision may lean on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model import Relation


@dataclass(frozen=True, slots=True)
class Judged:
    """``near``: different, but so little that one may be a misprint of the other.

    ``weak``: it agrees, but proves little: many works are called "Introduction", and years one apart may be two years.
    """

    relation: Relation
    reason: str
    near: bool = False
    weak: bool = False

    @property
    def agrees(self) -> bool:
        """Same or equivalent."""
        return self.relation in (Relation.SAME, Relation.EQUIVALENT)

    @property
    def differs(self) -> bool:
        """Both sides say something, and not the same."""
        return self.relation is Relation.DIFFERENT


def same(reason: str = "equal", *, weak: bool = False) -> Judged:
    """Equal once case, accents and punctuation are set aside."""
    return Judged(Relation.SAME, reason, weak=weak)


def equivalent(reason: str, *, weak: bool = False) -> Judged:
    """Not equal, and for a named reason the same thing."""
    return Judged(Relation.EQUIVALENT, reason, weak=weak)


def different(reason: str, *, near: bool = False) -> Judged:
    """Not the same thing."""
    return Judged(Relation.DIFFERENT, reason, near=near)


def one_sided(ours: object, theirs: object) -> Judged | None:
    """The judgement when a side is silent, or None when both say something (or neither: then nobody asks)."""
    if ours and theirs:
        return None
    return Judged(Relation.ONLY_OURS, "the record does not say") if ours else Judged(Relation.ONLY_THEIRS, "the entry does not say")


def best(judgements: list[Judged]) -> Judged:
    """The most favorable of several, the first of equals."""
    order = [Relation.SAME, Relation.EQUIVALENT, Relation.DIFFERENT]
    return min(judgements, key=lambda judged: (order.index(judged.relation), not judged.near, judged.weak))


def and_(names: Sequence[str]) -> str:
    """Variables in a sentence."""
    shown = [name.replace("_title", "").replace("isbn", "ISBN") for name in names]
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
