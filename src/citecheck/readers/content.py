"""The raw text of one block, put together from pieces of the source, with the way back to them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from citecheck.model import Span
from citecheck.readers.hyphens import HYPHENS, Break, word_break
from citecheck.text.builder import TextBuilder

Keep = Callable[[Break, bool], bool]
"""Whether a cut word keeps its hyphen; the second argument says that the hyphen is a soft one."""


class Content:
    """Lines of the source put together: parted by newlines, or joined where a hyphen cut a word, unless ``keep`` is None.

    Immutable once built.
    """

    def __init__(self, source: str, lines: Sequence[Span], keep: Keep | None) -> None:
        chunks: list[str] = []
        self._starts: list[int] = []  # of each chunk in `text`
        self._sources: list[int] = []  # of each chunk in the source; -1 for a newline that is not there
        self._lines: list[int] = []  # where each line begins in `text`
        length = 0
        for index, line in enumerate(lines):
            chunk = line.of(source)
            self._lines.append(length)
            glue = "\n" if index + 1 < len(lines) else ""
            if keep is not None and glue and chunk[-1:] and chunk[-1] in HYPHENS:
                following = lines[index + 1]
                cut = word_break(chunk, source[following.start : min(following.end, following.start + 80)])
                if cut is not None:
                    glue = ""
                    chunk = chunk if keep(cut, chunk[-1] == "\u00ad") else chunk[:-1]
            newline = line.end if glue and _one_newline(source, line.end, lines[index + 1].start) else -1
            for text, at in ((chunk, line.start), (glue, newline)):
                if text:
                    self._place(at, length)
                    chunks.append(text)
                    length += len(text)
        self.text = "".join(chunks)

    def _place(self, at: int, length: int) -> None:
        """Note that what is written at ``length`` stands at ``at`` in the source, unless it directly follows what was written last."""
        if self._sources and at >= 0 and self._sources[-1] >= 0 and at - self._sources[-1] == length - self._starts[-1]:
            return
        self._starts.append(length)
        self._sources.append(at)

    def line_start(self, index: int) -> int:
        """Where the line of that index begins in `text`; the end of the text for the one after the last."""
        return self._lines[index] if index < len(self._lines) else len(self.text)

    def write(self, builder: TextBuilder, start: int, end: int) -> None:
        """Copy ``text[start:end]`` to the builder, piece by piece."""
        index = bisect_right(self._starts, start) - 1
        while start < end:
            stop = min(end, self._starts[index + 1]) if index + 1 < len(self._starts) else end
            self._copy(builder, index, start, stop)
            start = stop
            index += 1

    def replace(self, builder: TextBuilder, text: str, start: int, end: int) -> None:
        """Write ``text`` for ``text[start:end]``, which spells it otherwise and lies in one line."""
        at = self._source(start)
        if at < 0 or text.isspace():
            builder.gap(text)
        else:
            builder.add(text, at=at, source_length=end - start)

    def _copy(self, builder: TextBuilder, index: int, start: int, stop: int) -> None:
        at = self._sources[index]
        if at < 0:
            builder.gap(self.text[start:stop])
        else:
            builder.add(self.text[start:stop], at=at + start - self._starts[index])

    def _source(self, offset: int) -> int:
        index = bisect_right(self._starts, offset) - 1
        at = self._sources[index]
        return at if at < 0 else at + offset - self._starts[index]


def _one_newline(source: str, start: int, end: int) -> bool:
    """Whether just a newline ends the line at ``start``, so that it can be copied: no blank line, no page furniture, no note follows."""
    return start < end and source[start] == "\n" and source.find("\n", start + 1, end) < 0
