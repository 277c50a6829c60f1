"""How likely each label is for each token: forward-backward in plain probabilities, of several strings at once.

The tokens of all strings stand in the order of their places: the first of each, then the second of each ..., those of the longest string in front. So a step works on rows
that lie side by side, and a string that has ended takes no more part. Rows are scaled at every token: a model of one's own may hold weights whose products would leave the
range of the figures within a few.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.numbering import Columns

Matrix = NDArray[np.float32]


def marginals(given: Matrix, steps: Matrix, counts: Columns) -> Matrix:
    """For each token, of strings of so many tokens one behind the other, how likely each label is: rows that sum to one.

    ``given``: how likely each label is by itself; ``steps``: how likely one is behind another.
    """
    order, places = _by_places(counts)
    given = given[order]
    both = _forward(given, steps, places)
    both *= _backward(given, np.ascontiguousarray(steps.T), places)
    _scale(both)
    found = np.empty_like(both)
    found[order] = both
    return found


def _by_places(counts: Columns) -> tuple[Columns, list[slice]]:
    """The tokens in the order of their places, and where among them those of each place stand."""
    string = np.repeat(np.arange(len(counts)), counts)
    place = np.arange(len(string)) - (counts.cumsum() - counts)[string]
    ends = np.cumsum(np.bincount(place)).tolist()
    return np.lexsort((string, -counts[string], place)), [slice(start, end) for start, end in pairwise((0, *ends))]


def _forward(given: Matrix, steps: Matrix, places: Sequence[slice]) -> Matrix:
    found = given.copy()
    for before, row in pairwise([found[place] for place in places]):
        np.multiply(row, before[: len(row)] @ steps, out=row)
        _scale(row)
    return found


def _backward(given: Matrix, back: Matrix, places: Sequence[slice]) -> Matrix:
    found = np.ones_like(given)
    for here, behind in pairwise(reversed(places)):
        row = found[behind][: here.stop - here.start]
        np.matmul(found[here] * given[here], back, out=row)
        _scale(row)
    return found


def _scale(rows: Matrix) -> None:
    rows /= np.add.reduce(rows, axis=1, keepdims=True)
