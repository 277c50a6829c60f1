"""Beginnings of words that many mends look for, found in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Sequence


class Stems:
    """Groups of stems in lower case. One may begin inside another; of two that begin alike the shorter speaks for both."""

    __slots__ = ("_bits", "_find")

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        every = sorted({stem for group in groups for stem in group})
        short = [stem for stem in every if not any(stem.startswith(other) for other in every if other != stem)]
        self._bits = {
            stem: sum(1 << place for place, group in enumerate(groups) if any(one.startswith(stem) for one in group)) for stem in short
        }
        self._find = re.compile(f"(?=({_tree(short)}))" if short else "(?!)").findall

    def groups(self, lower: str) -> int:
        """The groups of which a stem may be in ``lower``, a text in lower case: a bit each, in order."""
        found = 0
        for stem in self._find(lower):
            found |= self._bits[stem]
        return found


def _tree(stems: Sequence[str]) -> str:
    """An expression for one of ``stems``, which are in order, that looks at every letter once."""
    branches: dict[str, list[str]] = {}
    for stem in stems:
        branches.setdefault(stem[0], []).append(stem[1:])
    found = [re.escape(letter) + (_tree(rests) if rests != [""] else "") for letter, rests in branches.items()]
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"
