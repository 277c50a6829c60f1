"""The rows of keys, however many there are and wherever their slots lie."""

from __future__ import annotations

import numpy as np

from citecheck.extract.references.parsing.key_rows import KeyRows


def test_each_key_of_each_group_has_its_own_row() -> None:
    found = KeyRows()
    rng = np.random.default_rng(5)
    keys = np.concatenate((np.arange(50_000), rng.integers(0, 1 << 62, 50_000)))
    groups = np.arange(len(keys)) % 7
    rows = np.arange(len(keys))
    for start in range(0, len(keys), 999):
        part = slice(start, start + 999)
        assert (found.find(groups[part], keys[part]) == -1).all()
        found.keep(groups[part], keys[part], rows[part])
        assert (found.find(groups[part], keys[part]) == rows[part]).all()
    assert found.count == len(keys)
    assert (found.find(groups, keys) == rows).all()
    assert (found.find(groups + 7, keys) == -1).all()
    assert (found.find(groups[::-1], keys[::-1]) == rows[::-1]).all()


def test_nothing_is_found_in_an_empty_table() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    found = KeyRows()
    assert len(found.find(nothing, nothing)) == 0
    found.keep(nothing, nothing, nothing)
    assert found.find(np.array([0]), np.array([0])).tolist() == [-1]
