"""Which stars and bars are emphasis: CommonMark's flanking rules (spec 0.31, section 6.2), with pairs found by two stacks."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from citecheck.model import MarkKind
from citecheck.readers.inline import Inline


class _Opener(NamedTuple):
    start: int
    length: int
    written: int  # its length before a part of it was used
    closes: bool  # it could have closed as well


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
            start, length = self._close(sign, start, length, opens=opens)
        if opens and length:
            self._open[sign].append(_Opener(start, length, end - start, closes))

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

    def _close(self, sign: str, start: int, length: int, *, opens: bool) -> tuple[int, int]:
        stack = self._open[sign]
        written = length
        while stack and length and not _rule_of_three(stack[-1], written, opens=opens):
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
                stack.append(opener._replace(length=opener.length - count))
        return start, length


def _rule_of_three(opener: _Opener, length: int, *, opens: bool) -> bool:
    """Whether the specification keeps two runs apart: one of them could do both, and their lengths add up to a multiple of three."""
    total = opener.written + length
    return (opener.closes or opens) and total % 3 == 0 and (opener.written % 3 != 0 or length % 3 != 0)


def _mark(character: str) -> bool:
    """Whether a character counts as punctuation: Unicode's P and S classes."""
    return unicodedata.category(character)[0] in "PS"
