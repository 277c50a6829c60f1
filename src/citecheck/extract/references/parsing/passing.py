"""What stands before and behind each token in its string: brackets that are open, parts and commas, marks of memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.seen import AHEAD, KEPT, Seen

QUOTE_ENDS = 2  # what `stresses` says of the last token of a quotation


@dataclass(frozen=True, slots=True)
class Borders:
    """Strings one behind the other. ``heads`` and ``counts``: where each begins and how many tokens it has; for each token ``index``, the ``string`` that it is of,
    that one's ``head`` and ``size``, and its ``place`` in it.
    """

    heads: Columns
    counts: Columns
    index: Columns
    string: Columns
    head: Columns
    size: Columns
    place: Columns

    @classmethod
    def of(cls, counts: Columns) -> Borders:
        """The borders of strings of so many tokens."""
        heads = counts.cumsum() - counts
        index = np.arange(int(counts.sum()))
        string = np.repeat(np.arange(len(counts)), counts)
        head = heads[string]
        return cls(heads, counts, index, string, head, counts[string], index - head)


class Passed(NamedTuple):
    """For each token whether it stands in brackets; how many ends of parts, and commas behind the last of them, stand before it, and whether a quotation ended;
    which marks of memory were left and which was the last; and which the tokens behind it leave.
    """

    bracket: Columns
    stops: Columns
    commas: Columns
    quoted: Columns
    kept: Columns
    recent: Columns
    ahead: Columns


def passed(own: Seen, at: Borders, quotes: Columns) -> Passed:
    """What stands before and behind each token."""
    kept, ahead = _bits(own.kept, len(KEPT)), _bits(own.ahead, len(AHEAD))
    here = np.concatenate(((own.step == 3, own.step == 1, quotes == QUOTE_ENDS), kept, ahead)).astype(np.int64)
    until = here.cumsum(axis=1)
    before = until - here
    start = before[:, at.head]
    before -= start
    comma = until[1] - here[1]
    last = _last(np.where(own.step > 1, comma, -1))
    behind = until[3 + len(KEPT) :]
    more = behind[:, at.head + at.size - 1] > behind
    return Passed(
        _bracket(own, at),
        np.minimum(before[0], 6),
        np.minimum(comma - np.maximum(last, start[1]), 4),
        np.minimum(before[2], 1),
        _mask(before[3 : 3 + len(KEPT)] > 0),
        _recent(own, at),
        _mask(more),
    )


def _bits(column: Columns, count: int) -> Columns:
    return column >> np.arange(count)[:, None] & 1


def _mask(rows: NDArray[np.bool_]) -> Columns:
    found: Columns = (1 << np.arange(len(rows))) @ rows.astype(np.int64)
    return found


def _last(column: Columns) -> Columns:
    """The greatest of all values before each token; -1 for the first."""
    found = np.full_like(column, -1)
    np.maximum.accumulate(column[:-1], out=found[1:])
    return found


def _recent(own: Seen, at: Borders) -> Columns:
    last = _last(np.where(own.recent > 0, at.index, -1))
    return np.where(last >= at.head, own.recent[last], 0)


def _bracket(own: Seen, at: Borders) -> Columns:
    """Whether brackets are open, those in front of the token among them. More cannot close than are open: the sum is counted from its lowest point."""
    change = own.opens - own.closes
    total = change.cumsum()
    total -= (total - change)[at.head]
    drop = at.string * (int(own.closes.sum()) + 1)  # so that each string begins below all before it
    lowest = np.minimum.accumulate(np.minimum(total, 0) - drop) + drop
    depth = np.zeros_like(total)
    depth[1:] = (total - lowest)[:-1]
    depth[at.heads] = 0
    return (depth + own.opens > 0).astype(np.int64)
