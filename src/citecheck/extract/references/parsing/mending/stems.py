"""Beginnings of words that many mends look for, found in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.text.expressions import branching


class Stems:
    """Groups of stems in lower case. One may begin inside another; of two that begin alike the shorter speaks for both."""

    __slots__ = ("_bits", "_find")

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        every = sorted({stem for group in groups for stem in group})
        short = [stem for stem in every if not any(stem.startswith(other) for other in every if other != stem)]
        self._bits = {
            stem: sum(1 << place for place, group in enumerate(groups) if any(one.startswith(stem) for one in group)) for stem in short
        }
        self._find = re.compile(
            f"(?=({branching([[re.escape(letter) for letter in stem] for stem in short])}))" if short else "(?!)"
        ).findall

    def groups(self, lower: str) -> int:
        """The groups of which a stem may be in ``lower``, a text in lower case: a bit each, in order."""
        found = 0
        for stem in self._find(lower):
            found |= self._bits[stem]
        return found
