"""A lock file as a value: one row for each printed entry that differs from the others, in the order of the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from citecheck.model import (
    Ambiguous,
    Candidate,
    Forms,
    Item,
    NotFound,
    Outcome,
    OutOfScope,
    Resolution,
    Resolved,
    Skipped,
    Unavailable,
)

BY_INDEX = "index"  # the resolver whose answers come without a time: it is on this disk


def usual_forms(item: Item, kind: str) -> Forms:
    """The forms of a record that says everything once; they need not be written down."""
    return Forms(
        kind,
        titles=((item.title, None),) if item.title else (),
        containers=(item.container_title,) if item.container_title else (),
        years=(("issued", item.issued.year),) if item.issued and item.issued.year else (),
        pages=tuple(page for page in (item.page, item.number) if page),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one printed entry. ``digest`` is its `entry_digest`, ``entry`` its words, for people; the comparisons of ``resolution`` are not kept."""

    digest: str
    entry: str
    resolution: Resolution

    @property
    def whole(self) -> bool:
        """Whether everybody who was asked did answer."""
        return all(query.retrieved or query.resolver == BY_INDEX for query in self.resolution.queries)


@dataclass(frozen=True, slots=True)
class Lock:
    """``document``: whose it is, relative to the root; ``name``: how people call the file."""

    document: str
    name: str
    rows: tuple[Row, ...] = ()


def with_each(outcome: Outcome, change: Callable[[Candidate], Candidate]) -> Outcome:
    """``outcome`` with every record in it changed."""
    match outcome:
        case Resolved(candidate=chosen, others=others):
            return replace(outcome, candidate=change(chosen), others=tuple(map(change, others)))
        case Ambiguous(candidates=candidates) | NotFound(candidates=candidates) | OutOfScope(candidates=candidates):
            return replace(outcome, candidates=tuple(map(change, candidates)))
        case Skipped() | Unavailable():
            return outcome
