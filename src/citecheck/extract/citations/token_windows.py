"""The tokens of many overlapping stretches of one text, each read once instead of for every stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from citecheck.extract.citations.tokens import Token, tokenize

_CHUNK = 256  # code points
_LONGEST = 2048  # what is longer is read as it is
_BLANK_WITHIN = 64  # code points of a chunk's edge: no token goes over a blank
_BLANKS = " \n"
_KEPT = 2048  # chunks
_OFTEN = 600  # code points asked of one chunk, all stretches together, from which on reading it whole costs less than reading each
_DEPENDENT = 2  # tokens at an end that cuts a word whose form may depend on what followed: "2000abc|d"

Chunk = tuple[tuple[Token, ...], list[int]] | None


class TokenWindows:
    """`tokenize` for the stretches of ``text``: the same answers, faster where stretches overlap."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._chunks: dict[int, Chunk] = {}
        self._asked: Counter[int] = Counter()

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens of ``text[start:end]``."""
        began = start // _CHUNK
        self._asked[began] += end - start
        if end - start > _LONGEST or self._asked[began] < _OFTEN:
            return tokenize(self.text, start, end)
        found: list[Token] = []
        for number in range(began, end // _CHUNK + 1):
            chunk = self._chunk(number)
            if chunk is None:
                return tokenize(self.text, start, end)
            tokens, starts = chunk
            first = bisect_left(starts, max(start, number * _CHUNK))
            if first and number == began and tokens[first - 1].end > start:  # the stretch begins inside of a word
                found.extend(tokenize(self.text, start, min(end, tokens[first - 1].end)))
            found.extend(tokens[first : bisect_left(starts, min(end, (number + 1) * _CHUNK), first)])
        if found and found[-1].end > end:
            cut = found[-_DEPENDENT:]
            found[-_DEPENDENT:] = tokenize(self.text, cut[0].start, end)
        return tuple(found)

    def _chunk(self, number: int) -> Chunk:
        if number not in self._chunks:
            if len(self._chunks) >= _KEPT:
                del self._chunks[next(iter(self._chunks))]
            self._chunks[number] = self._read(number)
        return self._chunks[number]

    def _read(self, number: int) -> Chunk:
        """The tokens from the last blank before a chunk to the first behind it, and their starts; None when no blank is near."""
        start, end = number * _CHUNK, min((number + 1) * _CHUNK, len(self.text))
        first = max(self.text.rfind(blank, max(0, start - _BLANK_WITHIN), start) for blank in _BLANKS)
        behind = [at for blank in _BLANKS if (at := self.text.find(blank, end, end + _BLANK_WITHIN)) >= 0]
        if (first < 0 < start) or not (behind or end == len(self.text)):
            return None
        tokens = tokenize(self.text, max(first, 0), min(behind, default=end))
        return tokens, [token.start for token in tokens]
