"""Which stars and bars are emphasis: CommonMark's flanking rules (spec 0.31, section 6.2), with pairs found by two stacks."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from citecheck.model import MarkKind
from citecheck.readers.inline import Inline


class _Opener(NamedTuple):
    start: int
    length: int


class Delimiters:
    """Takes the runs of stars and bars of one stretch in order and pairs them. What finds no partner stays text."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._open: dict[str, list[_Opener]] = {"*": [], "_": []}
        self._pairs: list[tuple[int, int, int]] = []  # end of the opening signs, start of the closing signs, how many

    def add(self, start: int, end: int) -> None:
        """A run of the same sign at ``content[start:end]``."""
        sign = self._content[start]
        opens, closes = self._flanks(start, end)
        length = end - start
        if closes:
            start, length = self._close(sign, start, length)
        if opens and length:
            self._open[sign].append(_Opener(start, length))

    def settle(self, found: Inline) -> None:
        """Write the pairs down as marks, and their signs as edits."""
        for left, right, count in self._pairs:
            found.drop(left - count, left)
            found.mark(MarkKind.STRONG if count == 2 else MarkKind.EMPHASIS, left, right)
            found.drop(right, right + count)

    def _flanks(self, start: int, end: int) -> tuple[bool, bool]:
        before = self._content[start - 1] if start else " "
        after = self._content[end] if end < len(self._content) else " "
        left = not after.isspace() and (not _mark(after) or before.isspace() or _mark(before))
        right = not before.isspace() and (not _mark(before) or after.isspace() or _mark(after))
        if self._content[start] == "*":
            return left, right
        return left and (not right or _mark(before)), right and (not left or _mark(after))

    def _close(self, sign: str, start: int, length: int) -> tuple[int, int]:
        stack = self._open[sign]
        while stack and length:
            opener = stack.pop()
            count = 2 if opener.length >= 2 and length >= 2 else 1
            end = opener.start + opener.length
            if end < start:
                self._pairs.append((end, start, count))
                start, length = start + count, length - count
                other = self._open["_" if sign == "*" else "*"]
                while other and other[-1].start > opener.start:
                    other.pop()
            if opener.length > count:
                stack.append(_Opener(opener.start, opener.length - count))
        return start, length


def _mark(character: str) -> bool:
    """Whether a character counts as punctuation: Unicode's P and S classes."""
    return unicodedata.category(character)[0] in "PS"
