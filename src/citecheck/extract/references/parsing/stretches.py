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
    sizes = np.diff(low, append=len(cut))
    parts = _told(own, low, sizes)
    string = at.string[low]
    first = np.searchsorted(string, string, side="left")  # the first and the last stretch of the string
    last = np.searchsorted(string, string, side="right") - 1
    index = np.arange(len(low))
    before = np.where(index == first, FIRST, np.roll(parts, 1))
    after = np.where(index == last, LAST, np.roll(parts, -1))
    beyond = np.where(index == last, LAST, np.roll(after, -1))
    size, left, right = parts & _OWN, before & _OWN, after & _OWN
    front = np.where(index == first, STRINGS["^"], own.trail[low - 1])
    keys = np.array(
        (
            parts,
            packed_from(SIZE, size, front, own.lead[low], own.trail[low + sizes - 1]),
            before,
            after,
            left | size << SIZE | right << 2 * SIZE,
            right | beyond << SIZE,
        )
    )
    place = size | np.minimum(index - first, 9) << SIZE | np.minimum(last - index, 6) << SIZE + 4
    ordinal = np.repeat(place, sizes) | cut.astype(np.int64) << SIZE + 8
    return ordinal, sizes, keys


def _told(own: Seen, low: Columns, sizes: Columns) -> Columns:
    """What is said of each stretch: its length and how it is written, the classes of words in it, its first and last form."""
    capitals, small = np.add.reduceat(own.capital, low), np.add.reduceat(own.small, low)
    length = np.where(sizes < 4, sizes, np.minimum(4 + (sizes - 4) // 3, 8))
    case = np.where(small == 0, np.minimum(capitals, 1), np.where(capitals <= 1, 2, 3))
    return packed_stretch(length << 2 | case, np.bitwise_or.reduceat(own.told, low), own.form[low], own.form[low + sizes - 1])
