"""Numbers for strings and other values, so that what is seen of many tokens is worked on in columns of numbers.

Numbers are given in the order in which values are met, to be the same for a whole process until all of them are given anew (`seen.renew`).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

K = TypeVar("K", bound=Hashable)
Columns = NDArray[np.int64]
LIMIT = 1 << 15  # of values whose numbers are parts of keys


class Numbers(dict[K, int]):
    """The number of each value, from 0 for the first on. Beyond ``limit`` values every new one is taken for the first. ``values_by``: the value of each number."""

    def __init__(self, *first: K, limit: int = LIMIT) -> None:
        super().__init__()
        self.first, self.limit = first, limit
        self.values_by: list[K] = []
        self.renew()

    def renew(self) -> None:
        """Give the numbers anew."""
        self.clear()
        self.values_by.clear()
        for value in self.first:
            self.__missing__(value)

    def __missing__(self, value: K) -> int:
        number = len(self.values_by)
        if number >= self.limit:
            return 0
        self[value] = number
        self.values_by.append(value)
        return number


class Table(Generic[K]):
    """What ``describe`` says of values in ``width`` figures: a column for each number of ``numbers``. It is asked once for each."""

    def __init__(self, numbers: Numbers[K], width: int, describe: Callable[[K], tuple[int, ...]]) -> None:
        self.numbers, self.width, self.describe = numbers, width, describe
        self.renew()

    def renew(self) -> None:
        """Forget every value."""
        self.numbers.renew()
        self.columns: Columns = np.zeros((self.width, 1024), dtype=np.int64)
        self.used = 0

    def of(self, values: Iterable[K]) -> Columns:
        """The columns of ``values``."""
        return self.at(list(map(self.numbers.__getitem__, values)))

    def at(self, places: Columns | list[int]) -> Columns:
        """The columns of values by their numbers."""
        fresh = self.numbers.values_by[self.used :]
        if fresh:
            end = self.used + len(fresh)
            while end > self.columns.shape[1]:
                self.columns = np.concatenate((self.columns, np.zeros_like(self.columns)), axis=1)
            self.columns[:, self.used : end] = np.array([self.describe(value) for value in fresh], dtype=np.int64).T
            self.used = end
        found: Columns = self.columns.take(places, axis=1)
        return found
