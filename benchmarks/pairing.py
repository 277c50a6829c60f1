"""Which row of one list stands for which of another: by overlap in the source, one to one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Protocol

from rapidfuzz import fuzz

from benchmarks.labels import Parts

_EDGE = " \t\n\r*_\"'“”‘’«».,;:<>()[]{}-–—•"
_LINK_TAIL = re.compile(r"\]\([^)\s]{0,500}\)[\s.,;*]{0,10}$")
_TAG = re.compile(r"</?su[bp]>")
_NOT_WORD = re.compile(r"[^\w]+")


class Placed(Protocol):
    """Anything with its place in the source."""

    @property
    def parts(self) -> Parts:
        """Half-open intervals, in order."""


def shared(one: Placed, other: Placed) -> int:
    """Code points that two rows have in common."""
    return sum(max(0, min(e1, e2) - max(s1, s2)) for s1, e1 in one.parts for s2, e2 in other.parts)


def size(row: Placed) -> int:
    """Code points that a row covers."""
    return sum(end - start for start, end in row.parts)


def pair(gold: Sequence[Placed], found: Sequence[Placed]) -> dict[int, int]:
    """One-to-one matching, gold index to found index: the pairs that overlap most (in relation to what both cover) first."""
    options = sorted(
        (
            (-common / (size(one) + size(other) - common), i, j)
            for i, one in enumerate(gold)
            for j, other in enumerate(found)
            if other.parts[0][0] < one.parts[-1][1] and one.parts[0][0] < other.parts[-1][1] and (common := shared(one, other))
        ),
    )
    return best_first(options)


def best_first(options: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """One-to-one matching of (weight, gold index, found index), taken in the order given."""
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in options:
        if i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


def trimmed(parts: Parts, source: str) -> tuple[int, int]:
    """The outer interval without punctuation, markup and blanks at its ends; a link's target is markup."""
    start, end = parts[0][0], parts[-1][1]
    if tail := _LINK_TAIL.search(source, max(start, end - 520), end):
        end = tail.start()
    while start < end and source[start] in _EDGE:
        start += 1
    while start < end and source[end - 1] in _EDGE:
        end -= 1
    return start, end


def plain(text: str) -> str:
    """Lower-case words without diacritics, markup and punctuation."""
    decomposed = unicodedata.normalize("NFKD", _TAG.sub("", text))
    return _NOT_WORD.sub(" ", "".join(c for c in decomposed if not unicodedata.combining(c)).casefold().replace("_", " ")).strip()


def like(one: str, other: str, floor: float = 0.9) -> bool:
    """Whether two texts are the same but for small differences; an absent text is like an absent text only."""
    a, b = plain(one), plain(other)
    if not a or not b:
        return a == b
    return fuzz.ratio(a, b) >= 100 * floor
