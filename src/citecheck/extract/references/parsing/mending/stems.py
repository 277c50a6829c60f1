"""Beginnings of words that many mends look for, found in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.text.expressions import branching


class Stems:
    """Groups of stems in lower case. One may begin inside another; of two that begin alike the shorter speaks for both."""

    __slots__ = ("_bits", "_find")

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        short: list[str] = []
        for stem in sorted({stem for group in groups for stem in group}):  # in that order a stem stands right behind what begins it
            if not short or not stem.startswith(short[-1]):
                short.append(stem)
        self._bits = dict.fromkeys(short, 0)
        for place, group in enumerate(groups):
            for stem in group:
                begins = next(stem[:end] for end in range(1, len(stem) + 1) if stem[:end] in self._bits)
                self._bits[begins] |= 1 << place
        self._find = re.compile(
            f"(?=({branching([[re.escape(letter) for letter in stem] for stem in short])}))" if short else "(?!)"
        ).findall

    def groups(self, lower: str) -> int:
        """The groups of which a stem may be in ``lower``, a text in lower case: a bit each, in order."""
        found = 0
        for stem in self._find(lower):
            found |= self._bits[stem]
        return found
