"""Sentences, as far as citations need them: where the one around a place begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from citecheck.model import Span

_BOUNDARY = re.compile(r"[.!?…。！？]['\"”’»)\]]{0,3}(?:\s+(?=[\"'“‘«„(\[]{0,2}[^\W_a-zà-öø-ÿа-я])|(?<=[。！？]))")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[])(?:[^\W\d_]|al|ed|eds|pp?|vols?|nos?|vs|cf|ca|ch|chap|figs?|tab|sec|eq|eqs|ref|refs|e\.g|i\.e|u\.a|e\.a|m\.fl|etc|approx|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Gen|Sen|Rep|Gov|"
    r"Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|bzw|vgl|Hrsg|Nr|Bd|usw|art|arts|cap|caps|núm|pág|págs|et|op|cit|ibid|viz|Univ|Dept|U\.S|т|с|стр|гл|др|см)$"
)


class Sentences:
    """The sentences of one block, found once, when they are asked for."""

    def __init__(self, text: str, block: Span) -> None:
        self._text, self._block = text, block

    @cached_property
    def _starts(self) -> list[int]:
        text, block = self._text, self._block
        starts = [block.start]
        for match in _BOUNDARY.finditer(text, block.start, block.end):
            before = text[max(block.start, match.start() - 12) : match.start()]
            if not (match.group().startswith(".") and _ABBREVIATION.search(before)):
                starts.append(match.end())
        return starts

    def start(self, offset: int) -> int:
        """Where the sentence that holds ``offset`` begins."""
        return self._starts[max(bisect_right(self._starts, offset) - 1, 0)]

    def spans(self) -> Iterator[Span]:
        """The sentences, in order."""
        for start, end in zip(self._starts, (*self._starts[1:], self._block.end), strict=True):
            yield _stripped(self._text, start, end)

    def around(self, span: Span) -> Span:
        """The sentence that holds ``span``. A sentence that is nothing but ``span`` is one with the sentence before it."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_right(self._starts, max(span.end - 1, span.start))
        end = self._starts[last] if last < len(self._starts) else self._block.end
        if index and not self._text[self._starts[index] : span.start].strip() and not self._text[span.end : end].strip(" .\n"):
            index -= 1
        start = self._starts[index]
        return _stripped(self._text, start, max(end, span.end))


def _stripped(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


def overlaps(spans: Sequence[Span], starts: Sequence[int], span: Span) -> bool:
    """Whether ``span`` shares a code point with one of ``spans``, which are in order and do not overlap; ``starts`` are their starts."""
    index = bisect_right(starts, span.start)
    return (index > 0 and spans[index - 1].end > span.start) or (index < len(spans) and spans[index].start < span.end)
