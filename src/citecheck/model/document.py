"""A document as citecheck reads it: one text, its blocks and marks, and the way back to the source."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from citecheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes and the name they go by. Readers never open files. ``folder``: where files that the document names are looked for; None: nowhere."""

    name: str
    data: bytes
    folder: str | None = None

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    NOTE = "note"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text. ``level``: heading level (1 is the highest) or list depth, else 0.

    ``label`` is the label of a note (``"3"``) or of a numbered list item, without its punctuation; the label is not part of ``span``.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    label: str | None = None


class MarkKind(StrEnum):
    """What the format itself said about a stretch of text."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    SUPERSCRIPT = "superscript"
    LINK = "link"
    NOTE_REFERENCE = "note-reference"
    CITE_KEY = "cite-key"


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline markup over ``span``. ``value``: the target of a link, the label of a note reference, the key of a cite key."""

    kind: MarkKind
    span: Span
    value: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """``length`` code points of the text at ``text_start`` that stand at ``source_start`` in the decoded source.

    ``source_length`` differs from ``length`` where the source spells them otherwise (``&amp;`` for ``&``); such a piece maps only as a whole. Where both are
    the same, so are the code points, but for marks of letters that Unicode holds for the same (U+0340 for U+0300, or two in another order).
    Text that has no counterpart in the source (the blank line written between blocks) belongs to no piece.
    """

    text_start: int
    source_start: int
    length: int
    source_length: int


@dataclass(frozen=True, slots=True)
class Position:
    """One-based line and column in the decoded source; ``page`` and ``file`` where the format has them."""

    line: int
    column: int
    page: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that was seen but not understood, with its place and the reason. ``span`` is in `Document.text`."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class File:
    """Another file that the document is read with (a .bib): its text stands behind the document's own, in `Document.text` as in `Document.source`.

    ``span`` is its part of the text, ``source`` its part of the source, ``first_line`` the line of the source, counted from 1, that is its line 1.
    """

    name: str
    sha256: str
    span: Span
    source: Span
    first_line: int


@dataclass(frozen=True, slots=True)
class Origin:
    """Maps spans of the text to the decoded source. ``pieces`` are ordered by ``text_start`` and do not overlap."""

    pieces: tuple[Piece, ...]
    source_lines: tuple[int, ...]  # offsets in the source at which its lines start
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(piece.text_start for piece in self.pieces))

    def intervals(self, span: Span) -> Iterator[Span]:
        """The source intervals, in text order, that the characters of ``span`` were copied from."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        for place in range(index, len(self.pieces)):
            piece = self.pieces[place]
            if piece.text_start >= span.end:
                return
            start, end = span.start, span.end
            if start < piece.text_start or end > piece.text_start + piece.length:
                start = max(piece.text_start, start)
                end = min(piece.text_start + piece.length, end)
            if start >= end:
                continue
            if piece.length != piece.source_length:
                yield Span(piece.source_start, piece.source_start + piece.source_length)
            else:
                shift = piece.source_start - piece.text_start
                yield Span(start + shift, end + shift)

    def position(self, offset: int) -> Position:
        """Line and column of a source offset."""
        line = bisect_right(self.source_lines, offset)
        return Position(line, offset - self.source_lines[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Document:
    """One text that everything else points into.

    ``text`` is cleaned of markup and of line-end hyphens; blocks are separated by one blank line; inside a block the author's line breaks stay
    as ``\\n``. Notes stand after the block that calls them, so that a sentence broken by a page's end is whole. ``source`` is the decoded source.
    """

    name: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    origin: Origin
    source: str
    sha256: str
    furniture: tuple[Span, ...] = ()  # of the *source*: page numbers, running heads, rules, that are not part of the text
    unread: tuple[Unread, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    list_lines: tuple[int, int] | None = None  # one-based, inclusive: where the user says that the reference list stands (--list)
    list_apart: bool = False  # every blank line of that list parts two entries, whatever they look like
    files: tuple[File, ...] = ()

    @property
    def own_text(self) -> str:
        """The text without that of other files."""
        return self.text[: self.files[0].span.start] if self.files else self.text

    @property
    def own_source(self) -> str:
        """The decoded source without that of other files."""
        return self.source[: self.files[0].source.start] if self.files else self.source

    def file_at(self, offset: int) -> File | None:
        """The other file that an offset of the source lies in; None in the document's own source."""
        return next((file for file in self.files if file.source.start <= offset <= file.source.end), None) if self.files else None

    def quote(self, span: Span) -> str:
        """The text under ``span``."""
        return span.of(self.text)

    def parts(self, span: Span) -> tuple[Span, ...]:
        """The pieces of the source that ``span`` stands for, in text order, without white space at their ends.

        One, normally: gaps that hold only markup, white space or a line-end hyphen are bridged. More when page furniture, notes or other text stand between.
        """
        merged: list[Span] = []
        for interval in self.origin.intervals(span):
            if merged and _bridgeable(self.source, merged[-1].end, interval.start):
                merged[-1] = Span(merged[-1].start, interval.end)
            else:
                merged.append(interval)
        return tuple(part for part in (_trimmed(self.source, part) for part in merged) if len(part))

    def in_source(self, span: Span) -> Span | None:
        """The smallest source interval that encloses ``span``, or None for text that the source does not hold."""
        intervals = list(self.origin.intervals(span))
        if not intervals:
            return None
        return Span(min(i.start for i in intervals), max(i.end for i in intervals))

    def locate(self, span: Span) -> Position:
        """Where ``span`` begins in the source; line 1, column 1 when it has no counterpart there."""
        for interval in self.origin.intervals(span):
            position = self.origin.position(interval.start)
            file = self.file_at(interval.start)
            return replace(position, line=position.line - file.first_line + 1, file=file.name) if file else position
        return Position(1, 1)

    def line_of(self, offset: int) -> int:
        """One-based source line of a text offset."""
        return self.locate(Span(offset, min(offset + 1, len(self.text)))).line

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a text offset."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1
        if index >= 0 and offset < self.blocks[index].span.end:
            return self.blocks[index]
        return None


_BRIDGE_LIMIT = 200  # code points of markup that may stand inside one part; a link's target is the longest


def _bridgeable(source: str, start: int, end: int) -> bool:
    """Whether what stands between two pieces is markup inside a line or a wrapped line, and so no interruption."""
    if not 0 <= end - start <= _BRIDGE_LIMIT:
        return False
    between = source[start:end]
    return between.count("\n") <= 1 and ("\n" not in between or not between.strip(" \t\r\n-\u00ad\u2010>"))


def _trimmed(source: str, span: Span) -> Span:
    """``span`` without the white space at its ends; empty where there is nothing else."""
    text = span.of(source)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.end - len(text) + len(text.rstrip())))
