"""Words that a line's end has cut: which lose their hyphen and which keep it, by the evidence of the document itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from citecheck.readers.words import FIRM_PREFIXES, HYPHEN_PREFIXES

HYPHENS = "-\u2010\u00ad"
_LEFT = re.compile(r"([^\W_]{1,60})[-\u2010\u00ad]\Z")
_RIGHT = re.compile(r"[^\W_]{1,60}")
_ADDRESS = re.compile(r"(?:/|www\.|@)\S*\Z")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)?")
_ENDING = 3  # letters; a shorter piece is an ending ("self-ish")
_STRETCH = 1 << 16  # code points
_LOOK_BACK = 64  # code points; longer words do not exist


@dataclass(frozen=True, slots=True)
class Break:
    """A word in two pieces: ``left`` ends a line with a hyphen, ``right`` begins the next."""

    left: str
    right: str
    in_address: bool = False  # the line ends inside a URL or a path, whose hyphens are its own


def word_break(before: str, after: str) -> Break | None:
    """The word that ``before`` (up to a line's end) and ``after`` (the next line) share, or None when no hyphen cut one."""
    if not before or before[-1] not in HYPHENS:
        return None
    left = _LEFT.search(before[-_LOOK_BACK:])
    right = _RIGHT.match(after[:_LOOK_BACK])
    if left is None or right is None:
        return None
    return Break(left[1], right[0], in_address=_ADDRESS.search(before[-_LOOK_BACK:]) is not None)


class Spelling:
    """How this document writes its words when no line's end is in the way."""

    def __init__(self, source: str, breaks: Iterable[Break]) -> None:
        cut = list(breaks)
        asked = {form for each in cut for form in _forms(each)}
        counts = Counter(
            word
            for some in (_stretches(source) if asked else ())
            for word in _WORD.findall(some.lower().replace("\u2010", "-"))
            if word in asked
        )
        counts.subtract(part for each in cut for part in (each.left.lower(), each.right.lower()))
        self._counts = counts

    def keeps_hyphen(self, cut: Break, *, soft: bool) -> bool:
        """Whether the hyphen belongs to the word. A soft hyphen never does."""
        if soft or cut.in_address:
            return cut.in_address
        if not cut.left.isalpha() or not cut.right[0].islower():
            return True
        joined, hyphened, left, right = (self._counts[form] for form in _forms(cut))
        if joined != hyphened:
            return hyphened > joined
        if joined:
            return False
        prefix = cut.left.lower()
        if prefix in FIRM_PREFIXES and len(cut.right) > _ENDING:
            return True
        return right > 0 and (prefix in HYPHEN_PREFIXES or (left > 0 and len(prefix) > 2))


def _stretches(source: str) -> Iterator[str]:
    """The source in stretches that end with a line, so that no more than one is in small letters at once, and as a list of words."""
    start = 0
    while start < len(source):
        end = source.find("\n", start + _STRETCH) + 1 or len(source)
        yield source[start:end]
        start = end


def _forms(cut: Break) -> tuple[str, str, str, str]:
    left, right = cut.left.lower(), cut.right.lower()
    return left + right, f"{left}-{right}", left, right
