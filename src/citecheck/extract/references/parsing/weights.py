"""The model: weights of observations for labels, and how likely each label is for each token.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learnt by CRFsuite and applied here. The likelihoods are those of
the forward-backward algorithm; each token gets the label that is likeliest for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.groups import LONGEST, STRETCHES, TOKENS, Group, Key, told
from citecheck.extract.references.parsing.observations import Observed

Matrix = NDArray[np.float32]
_ALL = (*TOKENS, *STRETCHES)
_ROWS = 8_192  # rows of sums at first
_MOST = 200_000  # and at most: then what is kept is forgotten (20 MB)
_WORDS = 50_000  # beginnings of words that are remembered, known or not
_EMPTY = max(len(group.shifts) for group in TOKENS)  # rows at the beginning that say nothing
_REACH = 30.0  # logarithms of weights are cut there, so that no exponential overflows
_SCALED = 8  # tokens after which the running products are scaled again


@dataclass(slots=True)
class Weights:
    """``numbers``: the observations that are known and their rows in ``state``; ``moves``: weights of one label behind another.

    ``sums`` keeps the summed weights of what a key says, a row for each of its group's shifts; the first rows say nothing. ``rows`` has the first row of each group's keys.
    """

    labels: tuple[str, ...]
    numbers: Mapping[str, int]
    state: Matrix
    moves: Matrix
    steps: Matrix = field(init=False)
    sums: Matrix = field(init=False)
    used: int = field(init=False)
    rows: tuple[dict[Key, int], ...] = field(init=False)
    listed: int = field(init=False)

    def __post_init__(self) -> None:
        self.steps = np.ascontiguousarray(np.exp(self.moves))
        self.used = _EMPTY
        self.rows = tuple({} for _ in _ALL)
        self._list()

    def likelihoods(self, many: Sequence[Observed]) -> list[Matrix]:
        """For each string, token and label how likely it is: rows that sum to one. No string may be without tokens."""
        counts = [len(one.keys[0]) for one in many]
        emissions = self._emissions(many, counts)
        emissions -= emissions.max(axis=1, keepdims=True)
        np.maximum(emissions, -_REACH, out=emissions)
        np.exp(emissions, out=emissions)
        ends = np.cumsum(counts)
        if len(many) == 1:
            return [_marginals(emissions, self.steps)]
        return _many_marginals([emissions[end - count : end] for end, count in zip(ends, counts, strict=True)], self.steps)

    def _emissions(self, many: Sequence[Observed], counts: Sequence[int]) -> Matrix:
        """The summed weights of all that is said of each token, of all strings one behind the other."""
        if self.used > _MOST or len(self.rows[1]) > _WORDS:
            self._forget()
        bases = [
            self._bases(row, list(chain.from_iterable(columns)))
            for row, columns in enumerate(zip(*(one.keys for one in many), strict=True))
        ]
        table = np.array(bases, dtype=np.intp)
        index = np.zeros((_PLACES, table.shape[1]), dtype=np.intp)
        inside = _inside(counts)
        for at, (row, place, shift) in enumerate(_LAYOUT):
            if shift > 0:
                np.add(table[row, shift:], place, out=index[at, :-shift])
            elif shift < 0:
                np.add(table[row, :shift], place, out=index[at, -shift:])
            else:
                np.add(table[row], place, out=index[at])
            if shift:
                index[at] *= inside[shift]
        emissions: Matrix = np.add.reduce(self.sums[index], axis=0)
        emissions += np.repeat(self._of_stretches(many), [size for one in many for size in one.sizes], axis=0)
        whole = [self._sum(self._known([f"g{said}" for said in one.whole])) for one in many]
        emissions += whole[0] if len(many) == 1 else np.repeat(np.array(whole), counts, axis=0)
        return emissions

    def _of_stretches(self, many: Sequence[Observed]) -> Matrix:
        """The summed weights of all that is said of each stretch."""
        columns = zip(*(one.stretches for one in many), strict=True)
        bases = [self._bases(len(TOKENS) + row, list(chain.from_iterable(found))) for row, found in enumerate(columns)]
        total: Matrix = np.add.reduce(self.sums[np.array(bases, dtype=np.intp)], axis=0)
        return total

    def _bases(self, row: int, keys: Sequence[Key]) -> list[Any]:
        """The first rows of the keys of a group."""
        kept = self.rows[row]
        if _ALL[row].itself:
            return [kept.get(key, 0) if len(key) <= LONGEST else kept.get(key[:LONGEST], 0) for key in keys]
        found = list(map(kept.get, keys))
        if None in found:
            group = _ALL[row]
            for place, base in enumerate(found):
                if base is None:
                    key = keys[place]
                    found[place] = kept[key] if key in kept else self._keep(group, kept, key)
        return found

    def _keep(self, group: Group, kept: dict[Key, int], key: Key) -> int:
        """The first of a key's rows, one for each shift of its group; the empty rows where nothing of it is known."""
        known = [self._known(told(group, key, shift)) for shift in group.shifts]
        if not any(known):
            kept[key] = 0
            return 0
        base, self.used = self.used, self.used + len(known)
        while self.used > len(self.sums):
            self.sums = np.concatenate((self.sums, np.zeros_like(self.sums)))
        for row, numbers in enumerate(known, base):
            self.sums[row] = self._sum(numbers) if numbers else 0.0
        kept[key] = base
        return base

    def _forget(self) -> None:
        for group, kept in zip(_ALL, self.rows, strict=True):
            if not group.itself:
                kept.clear()
        self.used = self.listed

    def _list(self) -> None:
        """Rows for the keys of groups whose keys can be listed."""
        rows: list[int] = []
        places: list[int] = []
        for group, kept in zip(_ALL, self.rows, strict=True):
            for place, shift in enumerate(group.shifts if group.itself else ()):
                front = f"{group.name}{shift}{group.itself}"
                for name, number in self.numbers.items():
                    if name.startswith(front):
                        key = name[len(front) :]
                        if key not in kept:
                            kept[key] = self.used
                            self.used += len(group.shifts)
                        rows.append(kept[key] + place)
                        places.append(number)
        self.sums = np.zeros((max(_ROWS, 2 * self.used), len(self.labels)), dtype=np.float32)
        self.sums[rows] = self.state[places]
        self.listed = self.used

    def _known(self, observations: Sequence[str]) -> list[int]:
        numbers = self.numbers
        return [numbers[one] for one in observations if one in numbers]

    def _sum(self, numbers: Sequence[int]) -> Matrix:
        total: Matrix = np.add.reduce(self.state[numbers], axis=0) if numbers else self.sums[0]
        return total


# (row of the table of keys, place among the group's shifts, shift) of everything that is added up for a token
_LAYOUT = tuple((row, place, shift) for row, group in enumerate(TOKENS) for place, shift in enumerate(group.shifts))
_PLACES = len(_LAYOUT)


def _inside(counts: Sequence[int]) -> dict[int, NDArray[np.bool_]]:
    """For each shift which tokens have a token of their own string there: nothing is said across the border of two strings."""
    first = np.concatenate([np.arange(count) for count in counts])
    last = np.concatenate([np.arange(count - 1, -1, -1) for count in counts])
    return {shift: last >= shift if shift > 0 else first >= -shift for _, _, shift in _LAYOUT}


def _marginals(emissions: Matrix, steps: Matrix) -> Matrix:
    """Forward-backward in plain probabilities, scaled now and then."""
    count, labels = emissions.shape
    forward = np.empty((count, labels), dtype=np.float32)
    backward = np.empty((count, labels), dtype=np.float32)
    ahead, behind, given = list(forward), list(backward), list(emissions)  # rows, which are views
    ahead[0][:] = given[0]
    for index in range(1, count):
        row = ahead[index]
        np.dot(ahead[index - 1], steps, row)
        np.multiply(row, given[index], row)
        if index % _SCALED == 0:
            row /= row.sum()
    behind[-1].fill(1.0)
    weighted = np.empty(labels, dtype=np.float32)
    for index in range(count - 2, -1, -1):
        row = behind[index]
        np.multiply(behind[index + 1], given[index + 1], weighted)
        np.dot(steps, weighted, row)
        if index % _SCALED == 0:
            row /= row.sum()
    forward *= backward
    forward /= np.add.reduce(forward, axis=1, keepdims=True)
    return forward


def _many_marginals(emissions: Sequence[Matrix], steps: Matrix) -> list[Matrix]:
    """`_marginals` of several strings at once: token after token of all of them, the longest string first."""
    order = sorted(range(len(emissions)), key=lambda index: -len(emissions[index]))
    counts = [len(emissions[index]) for index in order]
    longest = counts[0]
    given = np.ones((len(order), longest, emissions[0].shape[1]), dtype=np.float32)
    for row, index in enumerate(order):
        given[row, : counts[row]] = emissions[index]
    forward, backward = np.zeros_like(given), np.ones_like(given)
    live = [sum(count > index for count in counts) for index in range(longest)]  # how many strings have a token there
    forward[:, 0] = given[:, 0]
    for index in range(1, longest):
        rows = slice(0, live[index])
        forward[rows, index] = (forward[rows, index - 1] @ steps) * given[rows, index]
        if index % _SCALED == 0:
            forward[rows, index] /= forward[rows, index].sum(axis=1, keepdims=True)
    back = np.ascontiguousarray(steps.T)
    for index in range(longest - 2, -1, -1):
        rows = slice(0, live[index + 1])
        backward[rows, index] = (backward[rows, index + 1] * given[rows, index + 1]) @ back
        if index % _SCALED == 0:
            backward[rows, index] /= backward[rows, index].sum(axis=1, keepdims=True)
    forward *= backward
    found: list[Matrix] = [forward[0]] * len(order)
    for row, index in enumerate(order):
        own = forward[row, : counts[row]]
        own /= np.add.reduce(own, axis=1, keepdims=True)
        found[index] = own
    return found
