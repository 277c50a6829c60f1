"""The tokens of many overlapping stretches of one text, each read once or twice instead of for every stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from citecheck.extract.citations.tokens import Token, tokenize

_CHUNK = 4096  # code points
_OVERLAP = 64  # in front of a chunk, so that few of its tokens are cut
_LONGEST = 600  # what is longer is read as it is
_TAIL = 3  # tokens whose form depends on what follows them: they are read again where a stretch ends
_KEPT = 4  # chunks
_OFTEN = 24  # stretches asked of one chunk from which on reading it whole costs less than reading each


class TokenWindows:
    """`tokenize` for the stretches of ``text``: the same answers, faster where stretches overlap."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._chunks: dict[int, tuple[tuple[Token, ...], list[int]]] = {}
        self._asked: Counter[int] = Counter()

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens of ``text[start:end]``."""
        number = start // _CHUNK
        self._asked[number] += 1
        if end - start > _LONGEST or self._asked[number] < _OFTEN:
            return tokenize(self.text, start, end)
        tokens, starts = self._chunk(number)
        first = bisect_left(starts, start)
        stop = bisect_left(starts, end, first) - _TAIL
        if stop <= first:
            return tokenize(self.text, start, end)
        cut = first and tokens[first - 1].end > start
        head = tokenize(self.text, start, tokens[first - 1].end) if cut else ()
        return (*head, *tokens[first:stop], *tokenize(self.text, tokens[stop].start, end))

    def _chunk(self, number: int) -> tuple[tuple[Token, ...], list[int]]:
        found = self._chunks.get(number)
        if found is None:
            if len(self._chunks) >= _KEPT:
                del self._chunks[next(iter(self._chunks))]
            start = number * _CHUNK
            tokens = tokenize(self.text, max(0, start - _OVERLAP), start + _CHUNK + _LONGEST + _OVERLAP)
            found = self._chunks[number] = (tokens, [token.start for token in tokens])
        return found
