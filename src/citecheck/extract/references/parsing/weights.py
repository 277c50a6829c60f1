"""The model: weights of observations for labels, and how likely each label is for each token.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learnt by CRFsuite and applied here. The likelihoods are those of
the forward-backward algorithm; each token gets the label that is likeliest for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.groups import LONGEST, STRETCHES, TOKENS, Group, Key
from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.observations import Observed
from citecheck.extract.references.parsing.seen import WORDS, renewed

Matrix = NDArray[np.float32]
_ALL = (*TOKENS, *STRETCHES)
_ROWS = 8_192  # rows of sums at first
_MOST = 200_000  # and at most: then what is kept is forgotten (20 MB)
_EMPTY = max(len(group.shifts) for group in TOKENS)  # rows at the beginning that say nothing
_REACH = 30.0  # logarithms of weights are cut there, so that no exponential overflows


@dataclass(slots=True)
class Weights:
    """``numbers``: the observations that are known and their rows in ``state``; ``moves``: weights of one label behind another.

    ``sums`` keeps the summed weights of what a key says, a row for each of its group's shifts; the first rows say nothing. ``rows`` has the first row of each group's keys,
    ``words`` that of each word that is known. ``age``: of the numbers that keys are made of.
    """

    labels: tuple[str, ...]
    numbers: Mapping[str, int]
    state: Matrix
    moves: Matrix
    steps: Matrix = field(init=False)
    sums: Matrix = field(init=False)
    used: int = field(init=False)
    rows: tuple[dict[Key, int], ...] = field(init=False)
    words: dict[str, int] = field(init=False)
    listed: int = field(init=False)
    age: int = field(init=False)

    def __post_init__(self) -> None:
        self.steps = np.ascontiguousarray(np.exp(self.moves - self.moves.max()))  # a factor that is common to all changes no likelihood
        self.used = _EMPTY
        self.rows = tuple({} for _ in _ALL)
        self.words = {}
        self.age = renewed()
        self._list()

    def likelihoods(self, observed: Observed) -> list[Matrix]:
        """For each string, token and label how likely it is: rows that sum to one. No string may be without tokens."""
        emissions = self._emissions(observed)
        emissions -= emissions.max(axis=1, keepdims=True)
        np.maximum(emissions, -_REACH, out=emissions)
        np.exp(emissions, out=emissions)
        counts = observed.counts.tolist()
        if len(counts) == 1:
            return [_marginals(emissions, self.steps)]
        ends = np.cumsum(counts)
        return _many_marginals([emissions[end - count : end] for end, count in zip(ends, counts, strict=True)], self.steps)

    def _emissions(self, observed: Observed) -> Matrix:
        """The summed weights of all that is said of each token, of all strings one behind the other."""
        if self.used > _MOST or self.age != renewed():
            self._forget()
        table = np.array([self._bases(row, keys) for row, keys in enumerate(observed.keys.tolist())], dtype=np.intp)
        index = np.zeros((_PLACES, table.shape[1]), dtype=np.intp)
        inside = _inside(observed.counts)
        for at, (row, place, shift) in enumerate(_LAYOUT):
            if shift > 0:
                np.add(table[row, shift:], place, out=index[at, :-shift])
            elif shift < 0:
                np.add(table[row, :shift], place, out=index[at, -shift:])
            else:
                np.add(table[row], place, out=index[at])
            if shift:
                index[at] *= inside[shift]
        emissions = _summed(self.sums, index)
        emissions += np.repeat(self._of_stretches(observed), observed.sizes, axis=0)
        whole = [self._sum(self._known(one, "g")) for one in observed.whole]
        emissions += whole[0] if len(whole) == 1 else np.repeat(np.array(whole), observed.counts, axis=0)
        return emissions

    def _of_stretches(self, observed: Observed) -> Matrix:
        """The summed weights of all that is said of each stretch."""
        bases = [self._bases(len(TOKENS) + row, keys) for row, keys in enumerate(observed.stretches.tolist())]
        return _summed(self.sums, np.array(bases, dtype=np.intp))

    def _bases(self, row: int, keys: Sequence[Key]) -> list[int]:
        """The first rows of the keys of a group."""
        kept = self.rows[row]
        try:
            return list(map(kept.__getitem__, keys))
        except KeyError:
            fresh = set(keys).difference(kept)
        if _ALL[row].itself:
            kept.update((key, self.words.get(WORDS.values_by[key][:LONGEST], 0)) for key in fresh)
        else:
            self._keep(_ALL[row], kept, fresh)
        return list(map(kept.__getitem__, keys))

    def _keep(self, group: Group, kept: dict[Key, int], keys: Iterable[Key]) -> None:
        """Rows for keys, one for each shift of their group; the empty rows where nothing of a key is known."""
        fresh: dict[int, tuple[list[int], list[list[int]]]] = {}  # how many observations of a key are known -> rows, and which they are
        for key in keys:
            known = [self._known(group.tell(key, shift), f"{group.name}{shift}") for shift in group.shifts]
            if not any(known):
                kept[key] = 0
                continue
            kept[key] = self.used
            for row, numbers in enumerate(known, self.used):
                rows, every = fresh.setdefault(len(numbers), ([], []))
                rows.append(row)
                every.append(numbers)
            self.used += len(known)
        while self.used > len(self.sums):
            self.sums = np.concatenate((self.sums, np.zeros_like(self.sums)))
        for count, (rows, every) in fresh.items():
            self.sums[rows] = _summed(self.state, np.array(every, dtype=np.intp).T) if count else 0.0

    def _forget(self) -> None:
        for kept in self.rows:
            kept.clear()
        self.used, self.age = self.listed, renewed()

    def _list(self) -> None:
        """Rows for the keys of groups whose keys can be listed."""
        rows: list[int] = []
        places: list[int] = []
        kept = self.words
        for group in _ALL:
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

    def _known(self, observations: Sequence[str], front: str) -> list[int]:
        """The numbers of those observations, with ``front`` in front, that are known."""
        number = self.numbers.get
        return [found for one in observations if (found := number(front + one)) is not None]

    def _sum(self, numbers: Sequence[int]) -> Matrix:
        total: Matrix = np.add.reduce(self.state[numbers], axis=0) if numbers else self.sums[0]
        return total


# (row of the table of keys, place among the group's shifts, shift) of everything that is added up for a token
_LAYOUT = tuple((row, place, shift) for row, group in enumerate(TOKENS) for place, shift in enumerate(group.shifts))
_PLACES = len(_LAYOUT)


def _summed(matrix: Matrix, places: NDArray[np.intp]) -> Matrix:
    """The sums of rows of ``matrix``, a column of places each; row of places after row, because that needs little memory at once."""
    total: Matrix = matrix.take(places[0], axis=0)
    for row in places[1:]:
        total += matrix.take(row, axis=0)
    return total


def _inside(counts: Columns) -> dict[int, NDArray[np.bool_]]:
    """For each shift which tokens have a token of their own string there: nothing is said across the border of two strings."""
    first = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    last = np.repeat(counts, counts) - 1 - first
    return {shift: last >= shift if shift > 0 else first >= -shift for shift in {shift for _, _, shift in _LAYOUT}}


def _marginals(emissions: Matrix, steps: Matrix) -> Matrix:
    """Forward-backward in plain probabilities, scaled at every token: a model of one's own may hold weights whose products would leave the range of the figures within a few."""
    count, labels = emissions.shape
    forward = np.empty((count, labels), dtype=np.float32)
    backward = np.empty((count, labels), dtype=np.float32)
    ahead, behind, given = list(forward), list(backward), list(emissions)  # rows, which are views
    ahead[0][:] = given[0]
    for index in range(1, count):
        row = ahead[index]
        np.dot(ahead[index - 1], steps, row)
        np.multiply(row, given[index], row)
        row /= row.sum()
    behind[-1].fill(1.0)
    weighted = np.empty(labels, dtype=np.float32)
    for index in range(count - 2, -1, -1):
        row = behind[index]
        np.multiply(behind[index + 1], given[index + 1], weighted)
        np.dot(steps, weighted, row)
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
        forward[rows, index] /= forward[rows, index].sum(axis=1, keepdims=True)
    back = np.ascontiguousarray(steps.T)
    for index in range(longest - 2, -1, -1):
        rows = slice(0, live[index + 1])
        backward[rows, index] = (backward[rows, index + 1] * given[rows, index + 1]) @ back
        backward[rows, index] /= backward[rows, index].sum(axis=1, keepdims=True)
    forward *= backward
    found: list[Matrix] = [forward[0]] * len(order)
    for row, index in enumerate(order):
        own = forward[row, : counts[row]]
        own /= np.add.reduce(own, axis=1, keepdims=True)
        found[index] = own
    return found
