"""The model: weights of observations for labels, and how likely each label is for each token.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learnt by CRFsuite and applied here. The likelihoods are those of
the forward-backward algorithm (`marginals`); each token gets the label that is likeliest for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.groups import TOKENS
from citecheck.extract.references.parsing.marginals import Matrix, marginals
from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.observations import Observed
from citecheck.extract.references.parsing.sums import Sums

_REACH = 30.0  # logarithms of weights are cut there, so that no exponential overflows


@dataclass(slots=True)
class Weights:
    """``numbers``: the observations that are known and their rows in ``state``; ``moves``: weights of one label behind another."""

    labels: tuple[str, ...]
    numbers: Mapping[str, int]
    state: Matrix
    moves: Matrix
    steps: Matrix = field(init=False)
    sums: Sums = field(init=False)

    def __post_init__(self) -> None:
        self.steps = np.ascontiguousarray(np.exp(self.moves - self.moves.max()))  # a factor that is common to all changes no likelihood
        self.sums = Sums(self.numbers, self.state)

    def likelihoods(self, observed: Observed) -> Matrix:
        """How likely each label is for each token, of all strings one behind the other: rows that sum to one. No string may be without tokens."""
        emissions = self._emissions(observed)
        emissions -= emissions.max(axis=1, keepdims=True)
        np.maximum(emissions, -_REACH, out=emissions)
        np.exp(emissions, out=emissions)
        return marginals(emissions, self.steps, observed.counts)

    def _emissions(self, observed: Observed) -> Matrix:
        """The summed weights of all that is said of each token, of all strings one behind the other."""
        tokens, stretches = self.sums.of_keys(observed)
        emissions = _summed(self.sums.rows, _shifted(tokens, observed.counts))
        emissions += _summed(self.sums.rows, stretches).repeat(observed.sizes, axis=0)
        emissions += self.sums.of_strings(observed).repeat(observed.counts, axis=0)
        return emissions


# (row of the table of keys, place among the group's shifts, shift) of everything that is added up for a token
_LAYOUT = [(row, place, shift) for row, group in enumerate(TOKENS) for place, shift in enumerate(group.shifts)]
_ROWS, _PLACES, _SHIFTS = (np.array(column)[:, None] for column in zip(*_LAYOUT, strict=True))


def _shifted(rows: Columns, counts: Columns) -> Columns:
    """Of each token the rows of all that is said of it by itself and its neighbours: nothing is said across the border of two strings."""
    head, there = (counts.cumsum() - counts).repeat(counts), np.arange(rows.shape[1]) + _SHIFTS
    inside = (there >= head) & (there < head + counts.repeat(counts))
    found: Columns = (rows[_ROWS, there * inside] + _PLACES) * inside
    return found


def _summed(matrix: Matrix, places: NDArray[np.intp]) -> Matrix:
    """The sums of rows of ``matrix``, a column of places each; row of places after row, because that needs little memory at once."""
    total: Matrix = matrix.take(places[0], axis=0)
    for row in places[1:]:
        total += matrix.take(row, axis=0)
    return total
