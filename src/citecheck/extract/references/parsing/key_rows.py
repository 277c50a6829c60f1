"""Which row each key has: a hash table that is asked for many keys at once."""

from __future__ import annotations

import numpy as np

from citecheck.extract.references.parsing.numbering import Columns

_BITS = 16  # of the number of slots at first
_FREE = -1  # the group of a slot that is free
_SPREAD, _APART = (
    np.uint64(0x9E3779B97F4A7C15),
    np.uint64(0xC2B2AE3D27D4EB4F),
)  # odd: the high bits of a product depend on all of its factor (Knuth, 6.4)


class KeyRows:
    """Rows by group and key, with open addressing: what finds its slot taken goes to the next one."""

    __slots__ = ("_bits", "_groups", "_keys", "_rows", "count")

    def __init__(self) -> None:
        self.count = 0
        self._empty(_BITS)

    def find(self, groups: Columns, keys: Columns) -> Columns:
        """The rows of keys; -1 where none was kept."""
        slots = self._slots(groups, keys)
        astray = np.flatnonzero(self._taken(slots, groups, keys))
        while len(astray):
            slots[astray] = self._next(slots[astray])
            astray = astray[self._taken(slots[astray], groups[astray], keys[astray])]
        return self._rows[slots]

    def keep(self, groups: Columns, keys: Columns, rows: Columns) -> None:
        """Keep the rows of keys that had none, each given once. At most half of the slots are ever taken."""
        self.count += len(keys)
        if 2 * self.count > len(self._keys):
            self._widen()
        self._put(groups, keys, rows)

    def _put(self, groups: Columns, keys: Columns, rows: Columns) -> None:
        slots = self._slots(groups, keys)
        while len(slots):
            free = self._groups[slots] == _FREE
            here = slots[free]
            self._groups[here], self._keys[here], self._rows[here] = groups[free], keys[free], rows[free]
            left = self._taken(slots, groups, keys)  # by another key that wants the same slot
            slots, groups, keys, rows = self._next(slots[left]), groups[left], keys[left], rows[left]

    def _widen(self) -> None:
        held = self._groups != _FREE
        groups, keys, rows = self._groups[held], self._keys[held], self._rows[held]
        self._empty(self.count.bit_length() + 2)
        self._put(groups, keys, rows)

    def _empty(self, bits: int) -> None:
        self._bits = bits
        self._groups = np.full(1 << bits, _FREE, dtype=np.int64)
        self._keys = np.zeros(1 << bits, dtype=np.int64)
        self._rows = np.full(1 << bits, -1, dtype=np.int64)

    def _slots(self, groups: Columns, keys: Columns) -> Columns:
        spread = keys.astype(np.uint64) * _SPREAD + groups.astype(np.uint64) * _APART
        return (spread >> np.uint64(64 - self._bits)).astype(np.int64)

    def _next(self, slots: Columns) -> Columns:
        return (slots + 1) & len(self._keys) - 1

    def _taken(self, slots: Columns, groups: Columns, keys: Columns) -> Columns:
        """Whether another key is in a slot."""
        held = self._groups[slots]
        found: Columns = (held != _FREE) & ((held != groups) | (self._keys[slots] != keys))
        return found
