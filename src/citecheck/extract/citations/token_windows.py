"""The tokens of many overlapping stretches of one text, each read once or twice instead of for every stretch."""

from __future__ import annotations

from bisect import bisect_left

from citecheck.extract.citations.tokens import Token, tokenize

_CHUNK = 4096  # code points
_OVERLAP = 64  # in front of a chunk, so that few of its tokens are cut
_LONGEST = 600  # what is longer is read as it is
_TAIL = 3  # tokens whose form depends on what follows them: they are read again where a stretch ends
_KEPT = 4  # chunks


class TokenWindows:
    """`tokenize` for the stretches of ``text``: the same answers, faster where stretches overlap."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._chunks: dict[int, tuple[tuple[Token, ...], list[int]]] = {}

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens of ``text[start:end]``."""
        if end - start > _LONGEST:
            return tokenize(self.text, start, end)
        tokens, starts = self._chunk(start // _CHUNK)
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
