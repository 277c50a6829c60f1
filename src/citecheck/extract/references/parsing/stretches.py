"""The stretches between punctuation marks: what is said of each, of its frame and of its neighbours."""

from __future__ import annotations

import numpy as np

from citecheck.extract.references.parsing.groups import FIRST, LAST, SIZE, packed_from, packed_stretch
from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.passing import Borders
from citecheck.extract.references.parsing.seen import STRINGS, Seen

_OWN = (1 << SIZE) - 1


def stretches(own: Seen, at: Borders) -> tuple[Columns, Columns, Columns]:
    """For each token where its stretch stands; for each stretch its size and its keys."""
    cut = own.lead > 0
    cut[1:] |= own.ends[:-1] > 0
    cut[at.heads] = True
    low = np.flatnonzero(cut)
    ends = np.append(low[1:], len(cut))
    sizes = ends - low
    parts = _told(own, low, sizes)
    first = low.searchsorted(at.heads)  # the first and the last stretch of each string
    last = np.append(first[1:], len(low)) - 1
    before, front = _behind(parts, first, FIRST), _behind(own.trail[ends - 1], first, STRINGS["^"])
    after = _ahead(parts, last, LAST)
    beyond = _ahead(after, last, LAST)
    size, left, right = parts & _OWN, before & _OWN, after & _OWN
    keys = np.array(
        (
            parts,
            before,
            after,
            beyond,
            packed_from(SIZE, size, front, own.lead[low], own.trail[ends - 1]),
            left | size << SIZE | right << 2 * SIZE,
            right | (beyond & _OWN) << SIZE,
        )
    )
    index, counts = np.arange(len(low)), last - first + 1
    place = size | np.minimum(index - first.repeat(counts), 9) << SIZE | np.minimum(last.repeat(counts) - index, 6) << SIZE + 4
    ordinal = place.repeat(sizes) | cut.astype(np.int64) << SIZE + 8
    return ordinal, sizes, keys


def _behind(column: Columns, first: Columns, nothing: int) -> Columns:
    """What the stretch before has; ``nothing`` for the first ones."""
    found = np.empty_like(column)
    found[1:] = column[:-1]
    found[first] = nothing
    return found


def _ahead(column: Columns, last: Columns, nothing: int) -> Columns:
    """What the next stretch has; ``nothing`` for the last ones."""
    found = np.empty_like(column)
    found[:-1] = column[1:]
    found[last] = nothing
    return found


def _told(own: Seen, low: Columns, sizes: Columns) -> Columns:
    """What is said of each stretch: its length and how it is written, the classes of words in it, its first and last form."""
    capitals, small = np.add.reduceat(own.capital, low), np.add.reduceat(own.small, low)
    length = np.where(sizes < 4, sizes, np.minimum(4 + (sizes - 4) // 3, 8))
    case = np.where(small == 0, np.minimum(capitals, 1), np.where(capitals <= 1, 2, 3))
    return packed_stretch(length << 2 | case, np.bitwise_or.reduceat(own.told, low), own.form[low], own.form[low + sizes - 1])
