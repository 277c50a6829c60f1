"""Which of the mends a string needs: those that its shape and its words are for, looked up with a few words of bits instead of asking each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from citecheck.extract.references.parsing.mending.shapes import PAIRS, Mend, Together, bits, shape_of
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.stems import Stems

Stage = tuple[Callable[[Sheet], None], ...]
_Row = tuple[int, Callable[[Sheet], None], int]  # the place of a mend among all, what it does, and the bit of the words it looks for


class Choice:
    """Mends in order, of which each string gets what it needs. In numbers that stand for many mends each is the bit of its place."""

    __slots__ = ("_always", "_needed", "_needless", "_of_pair", "_rows", "_stems", "_turns")

    def __init__(self, mends: Sequence[Callable[[Sheet], None]]) -> None:
        each = tuple(_apart(mends))
        words = tuple(sorted({mend.words for mend in each if isinstance(mend, Mend) and mend.words}))
        needs = tuple((mend.needs, mend.lacks) if isinstance(mend, Mend) else ((), 0) for mend in each)
        self._stems = Stems(words)
        self._always = 1 << len(words)  # the bit of the mends that look for no words
        self._rows: tuple[_Row, ...] = tuple(
            (place, mend.apply, 1 << words.index(mend.words) if mend.words else self._always)
            if isinstance(mend, Mend)
            else (place, mend, self._always)
            for place, mend in enumerate(each)
        )
        self._turns = max(len(own) for own, _ in needs)
        # row behind row in one number: which mends are forbidden, of which the first need is met, the second ...; here those that have none
        self._needless = sum(
            1 << place + turn * len(each) for place, (own, _) in enumerate(needs) for turn in range(len(own) + 1, self._turns + 1)
        )
        self._of_pair = _of_pair(needs)
        self._needed = lru_cache(maxsize=4096)(self._for_shape)

    def apply(self, sheet: Sheet) -> None:
        """Mend a sheet: every mend in its turn, on what the one before left."""
        said = self._stems.groups(sheet.lower) | self._always
        turn = 0
        while turn < len(self._rows):
            turn = self._until_a_change(sheet, said, turn)

    def _until_a_change(self, sheet: Sheet, said: int, turn: int) -> int:
        """Apply the mends from ``turn`` on that the sheet's shape and what is said need, until one changes the labels; whose turn is next."""
        runs = sheet.runs
        needed = self._needed(shape_of([run.label for run in runs]))
        if turn:
            needed = needed[bisect_left(needed, turn, key=itemgetter(0)) :]
        for place, mend, words in needed:
            if said & words:
                mend(sheet)
                if sheet.runs is not runs:
                    return place + 1
        return len(self._rows)

    def _for_shape(self, shape: int) -> tuple[_Row, ...]:
        """The mends for a shape."""
        told = self._needless
        for pair in bits(shape):
            told |= self._of_pair[pair]
        width = len(self._rows)
        fit = (1 << width) - 1 & ~told
        for turn in range(1, self._turns + 1):
            fit &= told >> turn * width
        return tuple(self._rows[place] for place in bits(fit))


def _apart(mends: Sequence[Callable[[Sheet], None]]) -> Iterator[Callable[[Sheet], None]]:
    for mend in mends:
        yield from mend.parts if isinstance(mend, Together) else (mend,)


def _of_pair(mends: Sequence[tuple[tuple[int, ...], int]]) -> tuple[int, ...]:
    """For each pair of labels which mends it forbids, and behind them of which it meets the first need, the second ..."""
    found = [0] * PAIRS
    for place, (needs, lacks) in enumerate(mends):
        for turn, told in enumerate((lacks, *needs)):
            for pair in bits(told):
                found[pair] |= 1 << place + turn * len(mends)
    return tuple(found)
