"""Writes passages down as the text of a document, with blocks, marks and the way back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from citecheck.model import Block, BlockKind, Document, Mark, MarkKind, Source, Span
from citecheck.readers.content import Content
from citecheck.readers.draft import Draft, Layout, Passage
from citecheck.readers.hyphens import Break, Spelling, word_break
from citecheck.readers.inline import Edit, Inlay, Inline, InlineReader, verbatim
from citecheck.readers.note_figures import note_figures
from citecheck.text.builder import TextBuilder
from citecheck.text.composed import decomposed

_PIPE = re.compile(r"[ \t]*(?<!\\)\|[ \t]*")
_WRAPPED = frozenset(BlockKind) - {BlockKind.TABLE, BlockKind.CODE}  # kinds whose lines are broken by the page, not by the author
_FIGURELESS = frozenset({BlockKind.TABLE, BlockKind.CODE, BlockKind.NOTE})
_BLOCK_GAP = "\n\n"


class Writer:
    """Writes block after block; `text`, `blocks` and `marks` are what it has written so far."""

    def __init__(self, source: str, layout: Layout, inline: InlineReader) -> None:
        self.builder = TextBuilder()
        self.blocks: list[Block] = []
        self.marks: list[Mark] = []
        self._source = source
        self._inline = inline
        self._furniture = layout.furniture
        self._spelling = Spelling(source, _breaks(source, layout.passages))
        for passage in layout.passages:
            self._passage(passage)
        self._glued_figures()

    def document(self, source: Source, format: str, decoded: str, metadata: tuple[tuple[str, str], ...] = ()) -> Document:  # noqa: A002
        """All that was written, as a document of ``source``; ``decoded`` is its text as it came."""
        return Document(
            name=source.name,
            format=format,
            text=self.builder.text(),
            blocks=tuple(self.blocks),
            marks=tuple(self.marks),
            origin=self.builder.origin(decoded),
            source=decoded,
            sha256=source.sha256,
            furniture=self._furniture,
            metadata=metadata,
        )

    def _keep(self, cut: Break, soft: bool) -> bool:
        return self._spelling.keeps_hyphen(cut, soft=soft)

    def _passage(self, passage: Passage) -> None:
        lines = [line for draft in passage.drafts for line in draft.lines]
        content = Content(self._source, lines, self._keep if passage.first.kind in _WRAPPED else None)
        block = _BlockWriter(self.builder, content)
        first = 0
        for draft in passage.drafts:
            last = first + len(draft.lines)
            start, end = content.line_start(first), content.line_start(last)
            block.part(self._read(draft, content.text[start:end]), start, end)
            first = last
        span = block.close()
        if span is None:
            return
        self.blocks.append(Block(passage.first.kind, span, passage.first.level, passage.first.label))
        self.marks += block.marks(span)

    def _glued_figures(self) -> None:
        """Mark the figures that call notes without being raised, where none is."""
        if any(mark.kind is MarkKind.NOTE_REFERENCE for mark in self.marks):
            return
        stretches = [block.span for block in self.blocks if block.kind not in _FIGURELESS]
        noted = any(block.kind is BlockKind.NOTE and block.label for block in self.blocks)
        figures = note_figures(self.builder.text(), stretches, noted=noted)
        self.marks += (Mark(MarkKind.NOTE_REFERENCE, figure.span, str(figure.number)) for figure in figures)
        self.marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))

    def _read(self, draft: Draft, text: str) -> Inline:
        found = verbatim(text) if draft.verbatim else self._inline(text)
        return _with_letters(_with_cells(found, text) if draft.cells else found, text)


def _breaks(source: str, passages: Iterable[Passage]) -> Iterable[Break]:
    for passage in passages:
        if passage.first.kind not in _WRAPPED:
            continue
        lines = [line for draft in passage.drafts for line in draft.lines]
        for one, other in pairwise(lines):
            cut = word_break(source[max(one.start, one.end - 80) : one.end], source[other.start : min(other.end, other.start + 80)])
            if cut is not None:
                yield cut


def _with_cells(found: Inline, text: str) -> Inline:
    """Pipes part cells: those at a row's ends go, a tab stands for the others."""
    taken = sorted(found.edits)
    starts = [edit.start for edit in taken]
    for match in _PIPE.finditer(text):
        index = bisect_right(starts, match.start())
        if index and taken[index - 1].end > match.start():
            continue
        outer = match.start() == 0 or match.end() == len(text) or text[match.start() - 1] == "\n" or text[match.end()] == "\n"
        found.drop(*match.span(), "" if outer else "\t")
    found.edits.sort()
    return found


def _with_letters(found: Inline, text: str) -> Inline:
    """Letters that stand apart from their marks are written as one, so that words compare as they look."""
    apart = list(decomposed(text))
    if not apart:
        return found
    taken = sorted(found.edits)
    starts = [edit.start for edit in taken]
    for start, end, letter in apart:
        index = bisect_right(starts, start)
        if not (index and taken[index - 1].end > start) and not (index < len(starts) and starts[index] < end):
            found.drop(start, end, letter)
    found.edits.sort()
    return found


class _BlockWriter:
    """Writes one block, part by part, and remembers where each stretch of content went."""

    def __init__(self, builder: TextBuilder, content: Content) -> None:
        self._builder = builder
        self._content = content
        self._start: int | None = None
        self._places: list[tuple[int, int, int]] = []  # start in the content, start in the text, length
        self._inlays: list[tuple[Inlay, int]] = []

    def part(self, found: Inline, start: int, end: int) -> None:
        """Write ``content[start:end]``, in which ``found`` was found (its offsets count from ``start``)."""
        cursor = start
        for edit in found.edits:
            self._copy(cursor, start + edit.start)
            self._replace(edit, start)
            cursor = max(cursor, start + edit.end)
        self._copy(cursor, end)
        self._inlays += ((inlay, start) for inlay in found.inlays)

    def close(self) -> Span | None:
        """End the block: its span, or None when nothing visible was in it."""
        if self._start is None:
            return None
        self._builder.strip_end(self._start)
        return Span(self._start, len(self._builder))

    def marks(self, block: Span) -> list[Mark]:
        """The marks of the block over the text, in order; those over nothing are left out."""
        found = []
        for inlay, shift in self._inlays:
            start = min(self._offset(inlay.start + shift), block.end)
            end = min(self._offset(inlay.end + shift), block.end)
            if start < end:
                found.append(Mark(inlay.kind, Span(start, end), inlay.value))
        return sorted(found, key=lambda mark: (mark.span.start, -mark.span.end))

    def _copy(self, start: int, end: int) -> None:
        text = self._content.text
        if self._start is None or self._builder.ends_with("\n"):
            while start < end and (text[start] == "\n" or (self._start is None and text[start].isspace())):
                start += 1
        if start >= end:
            return
        self._open()
        self._places.append((start, len(self._builder), end - start))
        self._content.write(self._builder, start, end)

    def _replace(self, edit: Edit, shift: int) -> None:
        text = edit.text
        if not text or (text.isspace() and (self._start is None or (text == "\n" and self._builder.ends_with("\n")))):
            return
        self._open()
        if text == "\n" and self._start is not None:
            self._builder.strip_end(self._start)
        self._places.append((edit.start + shift, len(self._builder), len(text)))
        self._content.replace(self._builder, text, edit.start + shift, edit.end + shift)

    def _open(self) -> None:
        if self._start is None:
            if len(self._builder):
                self._builder.gap(_BLOCK_GAP)
            self._start = len(self._builder)

    def _offset(self, at: int) -> int:
        """Where in the text what stands at ``content[at]`` begins."""
        index = bisect_right(self._places, at, key=lambda place: place[0]) - 1
        if index < 0:
            return self._start or 0
        start, written, length = self._places[index]
        return written + min(at - start, length)
