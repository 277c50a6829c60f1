"""What all that follows from a key adds up to, for each label: a row for each of its group's shifts, made when the key is first met and kept."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise, repeat

import numpy as np

from citecheck.extract.references.parsing.groups import LONGEST, STRETCHES, TOKENS, Family, Group, Key
from citecheck.extract.references.parsing.key_rows import KeyRows
from citecheck.extract.references.parsing.marginals import Matrix
from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.observations import Observed
from citecheck.extract.references.parsing.seen import WORDS, renewed

_WORD = TOKENS[0]  # its keys can be listed
_OTHERS: tuple[Group | Family, ...] = (*TOKENS[1:], *STRETCHES)
# of each column of keys whose they are, and which of the rows of a key is meant: all of them for tokens, from the first on, one for each stretch
_COLUMNS = [(number, 0) for number in range(len(TOKENS) - 1)] + [
    (number, place) for number, family in enumerate(STRETCHES, len(TOKENS) - 1) for place in range(len(family.names))
]
_OWNERS, _PLACES = np.array(_COLUMNS).T
_WIDTHS = np.array([len(group.fronts) for group in _OTHERS])  # how many rows a key has
_TURNS, _SHIFTS = np.array([(number, place) for number, width in enumerate(_WIDTHS) for place in range(width)]).T
_MOST = 200_000  # rows, or keys, at most: then what is kept is forgotten (30 MB, as of zeros that nobody wrote over take no memory)
_EMPTY = max(len(group.shifts) for group in TOKENS)  # rows at the beginning that say nothing, for keys of which nothing is known
Told = Mapping[str, int]  # observations without what stands in front of them, and their rows among the weights, counted from one


class Sums:
    """``rows`` has the sums."""

    __slots__ = ("_age", "_fronts", "_kept", "_listed", "_of_words", "_state", "_used", "_whole", "_words", "rows")

    def __init__(self, numbers: Mapping[str, int], state: Matrix) -> None:
        """``numbers``: the observations that are known and their rows in ``state``, which has their weights."""
        names = sorted(numbers)
        self._state = state
        self._fronts = [_by_front(names, numbers, group) for group in _OTHERS]
        self._whole = _begun(names, numbers, "g")
        self._list(_by_front(names, numbers, _WORD))
        self.forget()

    def _list(self, fronts: Sequence[Told]) -> None:
        """Rows for the words that are known."""
        known = dict.fromkeys(chain.from_iterable(fronts))
        self._listed = _EMPTY + len(known) * len(fronts)
        self._words = dict(zip(known, range(_EMPTY, self._listed, len(fronts)), strict=True))
        self.rows = np.zeros((max(_MOST, 2 * self._listed), self._state.shape[1]), dtype=np.float32)
        for place, front in enumerate(fronts):
            words, numbers = list(map(self._words.__getitem__, front)), list(front.values())
            self.rows[np.array(words, dtype=np.int64) + place] = self._state[np.array(numbers, dtype=np.int64) - 1]

    def forget(self) -> None:
        """Forget all but the words that are known."""
        self._kept, self._of_words = KeyRows(), np.zeros(0, dtype=np.int64)
        self._used, self._age = self._listed, renewed()

    def of_keys(self, observed: Observed) -> tuple[Columns, Columns]:
        """The first rows of each key, of tokens and of stretches."""
        if max(self._used, self._kept.count) > _MOST or self._age != renewed():
            self.forget()
        tokens, stretches = observed.keys, observed.stretches
        counts = [tokens.shape[1]] * (len(TOKENS) - 1) + [stretches.shape[1]] * len(stretches)
        groups = _OWNERS.repeat(counts)
        keys = np.concatenate((tokens[1:].ravel(), stretches.ravel()))
        rows = self._kept.find(groups, keys)
        fresh = np.flatnonzero(rows < 0)
        if len(fresh):
            self._keep(groups[fresh], keys[fresh])
            rows[fresh] = self._kept.find(groups[fresh], keys[fresh])
        found = np.concatenate((self._of_word(tokens[0]), rows + _PLACES.repeat(counts)))
        return found[: tokens.size].reshape(tokens.shape), found[tokens.size :].reshape(stretches.shape)

    def of_strings(self, observed: Observed) -> Matrix:
        """The sums of what is said of each whole string."""
        known: list[int] = []
        return self._summed(known, [_note(known, self._whole, one) for one in observed.whole])

    def _of_word(self, words: Columns) -> Columns:
        fresh = WORDS.values_by[len(self._of_words) :]
        if fresh:
            row = self._words.get
            self._of_words = np.concatenate((self._of_words, [row(word[:LONGEST], 0) for word in fresh]))
        found: Columns = self._of_words[words]
        return found

    def _keep(self, groups: Columns, keys: Columns) -> None:
        """Rows for keys that have none yet, those of the first group in front: one for each shift, or the empty ones."""
        every, edges = keys.tolist(), np.searchsorted(groups, np.arange(len(_OTHERS) + 1)).tolist()
        new = [list(set(every[start:end])) for start, end in pairwise(edges)]
        sizes = np.array([len(own) for own in new])
        numbers, lengths = self._told(new)
        known = np.concatenate(([0], (numbers > 0).cumsum()))
        counts = np.diff(known[lengths.cumsum()], prepend=0)
        owners = np.concatenate([np.arange(size) for size in sizes[_TURNS]]) + (sizes.cumsum() - sizes)[_TURNS].repeat(sizes[_TURNS])
        held = np.bincount(owners, counts, sizes.sum()) > 0
        widths = held * _WIDTHS.repeat(sizes)
        rows = held * (self._used + widths.cumsum() - widths)
        places = (rows[owners] + _SHIFTS.repeat(sizes[_TURNS]))[held[owners]]
        self._add(int(widths.sum()), places, self._summed(numbers[numbers > 0], counts[held[owners]]))
        self._kept.keep(np.arange(len(_OTHERS)).repeat(sizes), np.array([key for own in new for key in own]), rows)

    def _told(self, keys: Sequence[Sequence[Key]]) -> tuple[Columns, Columns]:
        """What each group's keys are told, by numbers, 0 where it is not known: at its first shift, key after key, then at its second ... And how many each of them is."""
        numbers: list[int] = []
        lengths: list[int] = []
        for group, fronts, own in zip(_OTHERS, self._fronts, keys, strict=True):
            told: list[list[str]] = [[] for _ in fronts]
            counts: list[list[int]] = [[] for _ in fronts]
            for key in own:
                for every, count, here in zip(told, counts, group.told(key), strict=True):
                    every.extend(here)
                    count.append(len(here))
            lengths += chain.from_iterable(counts)
            for front, every in zip(fronts, told, strict=True):
                numbers += map(front.get, every, repeat(0))
        return np.array(numbers, dtype=np.int64), np.array(lengths, dtype=np.int64)

    def _add(self, count: int, places: Columns, rows: Matrix) -> None:
        """So many rows more, which stand at ``places``."""
        self._used += count
        while self._used > len(self.rows):
            self.rows = np.concatenate((self.rows, np.zeros_like(self.rows)))
        self.rows[places] = rows

    def _summed(self, known: Sequence[int] | Columns, counts_: Sequence[int] | Columns) -> Matrix:
        """The summed weights of so many observations each: the first of all, then the second of those that have one ..., those with the most in front."""
        numbers, counts = np.array(known, dtype=np.int64) - 1, np.array(counts_, dtype=np.int64)
        if len(counts) == 1:
            return np.add.reduce(self._state.take(numbers, axis=0), axis=0, keepdims=True)
        order = (-counts).argsort(kind="stable")
        starts, sizes = (counts.cumsum() - counts)[order], np.bincount(counts)
        total = np.zeros((len(counts), self._state.shape[1]), dtype=np.float32)
        for place, live in enumerate(np.cumsum(sizes[:0:-1])[::-1].tolist()):
            total[:live] += self._state.take(numbers[starts[:live] + place], axis=0)
        found = np.empty_like(total)
        found[order] = total
        return found


def _by_front(names: Sequence[str], numbers: Mapping[str, int], group: Group | Family) -> list[Told]:
    """The known observations of a group by what stands in front of them."""
    return [_begun(names, numbers, front) for front in group.fronts]


def _begun(names: Sequence[str], numbers: Mapping[str, int], front: str) -> Told:
    """Those of ``names``, which are sorted, that begin with ``front``, without it."""
    begun = names[bisect_left(names, front) : bisect_left(names, front + chr(sys.maxunicode))]
    length = len(front)
    return {name[length:]: numbers[name] + 1 for name in begun}


def _note(known: list[int], front: Told, observations: Iterable[str]) -> int:
    """Note those observations that are known, by their numbers; how many they are."""
    before = len(known)
    known.extend(filter(None, map(front.get, observations)))
    return len(known) - before
