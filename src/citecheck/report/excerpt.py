"""Pieces of the document to show: a span with some of its surroundings, and a source line cut to a width."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

from citecheck.model import BlockKind, Document, Span

_CUT = "…"
_SHORT = 24  # characters: a longer passage is understood by itself


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``quoted`` and what stands before and after it, each in one line."""

    before: str
    quoted: str
    after: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A source line as shown: ``pad`` cells stand before the marked stretch, which is ``width`` cells wide."""

    line: int
    text: str
    pad: int
    width: int
    last_line: int  # where the marked stretch ends; the same as ``line`` normally


def excerpt(document: Document, span: Span, around: int = 90, longest: int = 240) -> Excerpt:
    """``span`` with up to ``around`` characters of its block on either side, cut at words; a long span is cut in its middle."""
    block = document.block_at(span.start)
    first, last = (block.span.start, block.span.end) if block else (0, len(document.text))
    start, end = max(first, span.start - around), min(last, span.end + around)
    before = document.text[start : span.start]
    after = document.text[min(span.end, end) : end]
    if start > first:
        before = f"{_CUT} " + before.partition(" ")[2]
    if end < last:
        after = after.rpartition(" ")[0] + f" {_CUT}"
    return Excerpt(_spaced(before), shortened(document.quote(span), longest), _spaced(after))


def preceding(document: Document, span: Span, longest: int = 120) -> str | None:
    """The end of the block of the same kind before that of ``span``, where ``span`` is short and all that its own block says ("Ibid."); else None."""
    block = document.block_at(span.start)
    if (
        block is None
        or len(span) > _SHORT
        or any(c.isalnum() for c in document.text[block.span.start : span.start] + document.text[span.end : block.span.end])
    ):
        return None
    index = bisect_left(document.blocks, block.span.start, key=lambda other: other.span.start)
    before = next((other for other in reversed(document.blocks[:index]) if other.kind is block.kind), None)
    if before is None:
        return None
    text = " ".join(document.quote(before.span).split())
    return text if len(text) <= longest else f"{_CUT} {text[-longest:].partition(' ')[2]}"


def note_label(document: Document, span: Span) -> str | None:
    """The label of the note that ``span`` stands in, or None in the body."""
    block = document.block_at(span.start)
    return block.label if block and block.kind is BlockKind.NOTE else None


def shortened(text: str, longest: int) -> str:
    """``text`` in one line, cut in its middle where it is longer than ``longest`` characters."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    head, tail = line[: longest * 2 // 3], line[-(longest // 4) :]
    return f"{head.rpartition(' ')[0] or head} {_CUT} {tail.partition(' ')[2] or tail}"


def clipped(text: str, cells: int) -> str:
    """``text`` in one line of at most ``cells`` terminal cells."""
    line = visible(" ".join(text[: cells * 4].split()))
    if cell_width(line) <= cells and len(text) <= cells * 4:
        return line
    return _take(line, cells - 1).rstrip() + _CUT


def shown(document: Document, span: Span, cells: int) -> Shown:
    """The line of the source on which ``span`` begins, cut to ``cells`` cells around it."""
    source, start, end = _where(document, span)
    reach = cells * 4  # characters that can matter: more than this do not fit, whatever they are
    first = _line_start(source, start, reach)
    stop = _line_end(source, start, reach)
    until = min(end, stop)
    pieces = tuple(visible(source[a:b]) for a, b in ((first, start), (start, until), (until, _line_end(source, until, reach))))
    cut_left = first > 0 and source[first - 1] not in "\n\r"
    cut_right = _line_end(source, until, reach) == until + reach
    text, pad, width = _fitted(pieces, cells, cut_left, cut_right)
    last_line = document.locate(Span(max(span.end - 1, span.start), span.end)).line
    return Shown(document.locate(span).line, text, pad, width, last_line)


def cell_width(text: str) -> int:
    """Terminal cells: two for wide East Asian characters, none for combining marks."""
    return sum(_cells(char) for char in text)


def visible(text: str) -> str:
    """``text`` with every character that moves the cursor, or turns the writing's direction, as one blank or dot."""
    return "".join(
        " " if char in "\t\n\r\x0b\x0c\x85\u2028\u2029\u00a0" else "·" if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co") else char
        for char in text
    )


def _fitted(pieces: tuple[str, ...], cells: int, cut_left: bool, cut_right: bool) -> tuple[str, int, int]:
    """What stands before, under and after the marks, in ``cells`` cells; the width of the first and of the second."""
    before, marked, after = pieces
    room = max(cells - cell_width(marked), 0)
    left = min(cell_width(before), max(room // 2, room - cell_width(after)))
    if cell_width(before) > left or cut_left:
        before = _CUT + _take(before, max(left - 1, 0), from_end=True)
    fits = max(cells - cell_width(before), 1)
    if cell_width(marked) > fits or (cut_right and not after):
        marked = _take(marked, fits - 1) + _CUT
    rest = max(cells - cell_width(before) - cell_width(marked), 0)
    if cell_width(after) > rest or cut_right:
        after = _take(after, max(rest - 1, 0)) + _CUT if rest else ""
    return before + marked + after, cell_width(before), max(cell_width(marked), 1)


def _where(document: Document, span: Span) -> tuple[str, int, int]:
    """The text that holds the line to show, and where in it: the source, or the document's text where the source is not text."""
    parts = document.parts(span)
    if parts and parts[0].end <= len(document.source):
        return document.source, parts[0].start, parts[0].end
    return document.text, span.start, span.end


def _line_start(source: str, offset: int, reach: int) -> int:
    """Where the line of ``offset`` begins, or ``reach`` characters before it."""
    low = max(offset - reach, 0)
    return max(source.rfind("\n", low, offset) + 1, source.rfind("\r", low, offset) + 1, low)


def _line_end(source: str, offset: int, reach: int) -> int:
    """Where the line of ``offset`` ends, or ``reach`` characters behind it."""
    high = min(offset + reach, len(source))
    ends = [found for end in "\n\r" if (found := source.find(end, offset, high)) >= 0]
    return min(ends, default=high)


def _take(text: str, cells: int, *, from_end: bool = False) -> str:
    """As much of ``text`` as ``cells`` hold. A combining mark stays with its letter."""
    taken: list[str] = []
    used = 0
    pending = ""
    for char in reversed(text) if from_end else text:
        width = _cells(char)
        if used + width > cells:
            break
        if from_end and width == 0:
            pending = char + pending
            continue
        taken.append(char + pending)
        pending = ""
        used += width
    return "".join(reversed(taken) if from_end else taken)


def _cells(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _spaced(text: str) -> str:
    """White space as single blanks; one at an end stays."""
    return " ".join(f"x{text}x".split())[1:-1]
