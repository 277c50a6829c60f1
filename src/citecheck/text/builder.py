"""Writes a text down together with the way home."""

from __future__ import annotations

from citecheck.model import Origin, Piece


class TextBuilder:
    """Collects the text of a document piece by piece; each piece remembers where in the source it stood.

    The one mutable thing of a reader: it lives inside `read` and ends as an immutable text and `Origin`.
    """

    def __init__(self) -> None:
        self._chunks: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0

    def __len__(self) -> int:
        """Code points written so far: the offset at which the next piece will stand."""
        return self._length

    def add(self, text: str, *, at: int, source_length: int | None = None) -> None:
        """Append ``text``, which stands at ``at`` in the source; ``source_length`` where the source spells it with another number of code points."""
        if not text:
            return
        width = len(text) if source_length is None else source_length
        last = self._pieces[-1] if self._pieces else None
        if (
            last is not None
            and width == len(text)
            and last.length == last.source_length
            and last.text_start + last.length == self._length
            and last.source_start + last.length == at
        ):
            self._pieces[-1] = Piece(last.text_start, last.source_start, last.length + width, last.length + width)
        else:
            self._pieces.append(Piece(self._length, at, len(text), width))
        self._chunks.append(text)
        self._length += len(text)

    def gap(self, text: str) -> None:
        """Append text that the source does not hold, such as the blank line between two blocks."""
        self._chunks.append(text)
        self._length += len(text)

    def ends_with(self, character: str) -> bool:
        """Whether the last code point written is ``character``."""
        return bool(self._chunks) and self._chunks[-1].endswith(character)

    def strip_end(self, floor: int) -> None:
        """Take back the white space at the end of what was written after ``floor``."""
        while self._chunks and self._length > floor:
            kept = self._chunks[-1].rstrip()
            excess = min(len(self._chunks[-1]) - len(kept), self._length - floor)
            if not excess:
                return
            self._chunks[-1] = self._chunks[-1][:-excess]
            self._length -= excess
            self._cut_pieces()
            if self._chunks[-1]:
                return
            self._chunks.pop()

    def _cut_pieces(self) -> None:
        """Shorten or drop the pieces that reach over the end of the text."""
        while self._pieces and self._pieces[-1].text_start + self._pieces[-1].length > self._length:
            last = self._pieces.pop()
            if last.text_start < self._length and last.length == last.source_length:
                kept = self._length - last.text_start
                self._pieces.append(Piece(last.text_start, last.source_start, kept, kept))

    def text(self) -> str:
        """Everything written so far."""
        self._chunks = ["".join(self._chunks)]  # which is not held twice
        return self._chunks[0]

    def origin(self, source: str) -> Origin:
        """The map from the text back to ``source``."""
        return Origin(tuple(self._pieces), line_starts(source))


def line_starts(source: str) -> tuple[int, ...]:
    r"""Offsets at which lines start. Lines end at ``\n``, ``\r\n`` or a lone ``\r``, as in Python's universal newlines."""
    starts = [0]
    position = 0
    while True:
        newline = source.find("\n", position)
        stop = len(source) if newline < 0 else newline
        carriage = source.find("\r", position, stop)
        while carriage >= 0:
            if carriage + 1 != newline:
                starts.append(carriage + 1)
            carriage = source.find("\r", carriage + 1, stop)
        if newline < 0:
            return tuple(starts)
        starts.append(newline + 1)
        position = newline + 1
