"""The model: weights of observations for labels, and how likely each label is for each token.

A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learnt by CRFsuite and applied here. The likelihoods are those of
the forward-backward algorithm (`marginals`); each token gets the label that is likeliest for it.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.groups import LONGEST, STRETCHES, TOKENS, Key
from citecheck.extract.references.parsing.key_rows import KeyRows
from citecheck.extract.references.parsing.marginals import Matrix, marginals
from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.observations import Observed
from citecheck.extract.references.parsing.seen import WORDS, renewed

_ALL = (*TOKENS, *STRETCHES)
_ROWS = 8_192  # rows of sums at first
_MOST = 200_000  # rows, or keys, and at most: then what is kept is forgotten (30 MB)
_EMPTY = max(len(group.shifts) for group in TOKENS)  # rows at the beginning that say nothing
_REACH = 30.0  # logarithms of weights are cut there, so that no exponential overflows
Told = Mapping[str, int]  # observations without what stands in front of them, and their rows in `Weights.state`


@dataclass(slots=True)
class Weights:
    """``numbers``: the observations that are known and their rows in ``state``; ``moves``: weights of one label behind another.

    ``fronts`` has the known observations of each group, for each of its shifts; ``whole`` those of whole strings. ``sums`` keeps the summed weights of what a key says, a row
    for each of its group's shifts; the first rows say nothing. ``kept`` has the first row of each key, ``words`` that of each word that is known. ``age``: of the numbers that
    keys are made of.
    """

    labels: tuple[str, ...]
    numbers: Mapping[str, int]
    state: Matrix
    moves: Matrix
    steps: Matrix = field(init=False)
    fronts: tuple[tuple[Told, ...], ...] = field(init=False)
    whole: Told = field(init=False)
    sums: Matrix = field(init=False)
    used: int = field(init=False)
    kept: KeyRows = field(init=False)
    words: dict[str, int] = field(init=False)
    listed: int = field(init=False)
    age: int = field(init=False)

    def __post_init__(self) -> None:
        self.steps = np.ascontiguousarray(np.exp(self.moves - self.moves.max()))  # a factor that is common to all changes no likelihood
        names = sorted(self.numbers)
        self.fronts = tuple(tuple(self._begun(names, f"{group.name}{shift}{group.itself}") for shift in group.shifts) for group in _ALL)
        self.whole = self._begun(names, "g")
        self._list()
        self._forget()

    def likelihoods(self, observed: Observed) -> Matrix:
        """How likely each label is for each token, of all strings one behind the other: rows that sum to one. No string may be without tokens."""
        emissions = self._emissions(observed)
        emissions -= emissions.max(axis=1, keepdims=True)
        np.maximum(emissions, -_REACH, out=emissions)
        np.exp(emissions, out=emissions)
        return marginals(emissions, self.steps, observed.counts)

    def _emissions(self, observed: Observed) -> Matrix:
        """The summed weights of all that is said of each token, of all strings one behind the other."""
        if max(self.used, self.kept.count) > _MOST or self.age != renewed():
            self._forget()
        table, stretches = self._rows(observed.keys, 0), self._rows(observed.stretches, len(TOKENS))
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
        emissions += np.repeat(_summed(self.sums, stretches), observed.sizes, axis=0)
        whole = self._sums([_known(self.whole, one) for one in observed.whole])
        emissions += np.repeat(whole, observed.counts, axis=0)
        return emissions

    def _rows(self, keys: Columns, first: int) -> Columns:
        """The first rows of the keys of the groups from ``first`` on."""
        groups = np.broadcast_to(np.arange(first, first + len(keys))[:, None], keys.shape).ravel()
        keys, shape = keys.ravel(), keys.shape
        rows = self.kept.find(groups, keys)
        fresh = np.flatnonzero(rows < 0)
        if len(fresh):
            groups, keys = groups[fresh], keys[fresh]
            self._keep(dict.fromkeys(zip(groups.tolist(), keys.tolist(), strict=True)))
            rows[fresh] = self.kept.find(groups, keys)
        return rows.reshape(shape)

    def _keep(self, keys: Collection[tuple[int, Key]]) -> None:
        """Rows for keys, each with its group's number, one for each shift; the empty rows where nothing of a key is known."""
        firsts: list[int] = []
        known: list[list[int]] = []
        for number, key in keys:
            group = _ALL[number]
            if group.itself:
                firsts.append(self.words.get(WORDS.values_by[key][:LONGEST], 0))
                continue
            told = [_known(front, one) for front, one in zip(self.fronts[number], group.told(key), strict=True)]
            firsts.append(self.used + len(known) if any(told) else 0)
            known += told if any(told) else ()
        self._add(self._sums(known))
        groups, parts = zip(*keys, strict=True)
        self.kept.keep(np.array(groups), np.array(parts), np.array(firsts))

    def _add(self, rows: Matrix) -> None:
        """Further rows of sums."""
        while self.used + len(rows) > len(self.sums):
            self.sums = np.concatenate((self.sums, np.zeros_like(self.sums)))
        self.sums[self.used : self.used + len(rows)] = rows
        self.used += len(rows)

    def _sums(self, known: Sequence[Sequence[int]]) -> Matrix:
        """The summed weights of several observations each; as many with as many are added at once."""
        found = np.zeros((len(known), len(self.labels)), dtype=np.float32)
        by_count: dict[int, list[int]] = {}
        for place, numbers in enumerate(known):
            by_count.setdefault(len(numbers), []).append(place)
        for count, places in by_count.items():
            if count:
                found[places] = _summed(self.state, np.array([known[place] for place in places], dtype=np.intp).T)
        return found

    def _begun(self, names: Sequence[str], front: str) -> dict[str, int]:
        """Those of ``names``, which are sorted, that begin with ``front``, without it."""
        begun = names[bisect_left(names, front) : bisect_left(names, front + chr(sys.maxunicode))]
        return {name[len(front) :]: self.numbers[name] for name in begun}

    def _forget(self) -> None:
        self.kept, self.used, self.age = KeyRows(), self.listed, renewed()

    def _list(self) -> None:
        """Rows for the keys of groups whose keys can be listed."""
        self.words, used = {}, _EMPTY
        rows: list[int] = []
        numbers: list[int] = []
        for group, fronts in zip(_ALL, self.fronts, strict=True):
            for place, front in enumerate(fronts if group.itself else ()):
                for key, number in front.items():
                    if key not in self.words:
                        self.words[key] = used
                        used += len(group.shifts)
                    rows.append(self.words[key] + place)
                    numbers.append(number)
        self.sums = np.zeros((max(_ROWS, 2 * used), len(self.labels)), dtype=np.float32)
        self.sums[rows] = self.state[numbers]
        self.listed = used


# (row of the table of keys, place among the group's shifts, shift) of everything that is added up for a token
_LAYOUT = tuple((row, place, shift) for row, group in enumerate(TOKENS) for place, shift in enumerate(group.shifts))
_PLACES = len(_LAYOUT)


def _known(front: Told, observations: Iterable[str]) -> list[int]:
    """The rows of those observations that are known."""
    number = front.get
    return [found for one in observations if (found := number(one)) is not None]


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
