"""Every bracket of a text, read as those of a text that cites by author and page are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from citecheck.extract.citations.author_page_items import Contents, Scope, read_contents
from citecheck.extract.citations.author_page_strangers import Custom, Piece, strangers
from citecheck.extract.citations.author_page_works import Works
from citecheck.extract.citations.brackets import Bracket, brackets
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.scan import BlockScan
from citecheck.extract.citations.tokens import tokenize
from citecheck.model import AuthorPage, Document, MarkKind, Pointer, ReferenceList, Span

_LONGEST = 2500  # code points between brackets: whole titles make long clusters
_DEEPEST = 3  # brackets in brackets that may hold a citation
_ESTABLISHED = 5  # citations of works in the list that a text must have before one of a work outside the list is believed
_FEW = (
    3  # citations with a title that show how the text tells an author's works apart, or without a page that show that whole works are cited
)
_CUSTOMARY = 8  # and of one form before that form alone is believed
_CLOSING = re.compile(r"\s?[.,;:!?]|\s*\Z")
_WORD = re.compile(r"\w")
_QUOTED = re.compile(r"[\"”’»]\s{0,2}\Z")
_QUOTED_BLOCK = re.compile(r"[\"”’».!?]\s{0,2}\Z")


@dataclass(frozen=True, slots=True)
class Reading:
    """A bracket in its block, and what was read from it. ``cites``: enough was read for a citation."""

    block: Span
    bracket: Bracket
    contents: Contents
    cites: bool


class Readings:
    """The brackets of a document by the start of their block, in order; those inside of others only where the outer one is no citation."""

    def __init__(self, document: Document, references: ReferenceList, lexicon: Lexicon, scans: Sequence[BlockScan]) -> None:
        self.text, self.lexicon = document.text, lexicon
        self.works = Works(references.references, document.text)
        self._emphasis = sorted(mark.span for mark in document.marks if mark.kind is MarkKind.EMPHASIS)
        self._blocks = tuple(scan.block.span for scan in scans)
        self._body = tuple(scan.block.span for scan in scans if scan.note is None)

    @cached_property
    def _in_block(self) -> dict[int, tuple[Reading, ...]]:
        return {block.start: tuple(self._of_block(block)) for block in self._blocks}

    def name_anybody(self) -> bool:
        """Whether a bracket outside of the notes has a word with which a name of the list may begin; without one none can cite."""
        seen: set[str] = set()
        for block in self._body:
            for bracket in brackets(self.text, block.start, block.end, _LONGEST):
                inside = bracket.inside.of(self.text)
                if inside not in seen and any(map(self.works.may_begin_name, tokenize(inside, 0, len(inside)))):
                    return True
                seen.add(inside)
        return False

    def of(self, block: Span) -> tuple[Reading, ...]:
        """The brackets of a block."""
        return self._in_block[block.start]

    def everywhere(self) -> Iterator[Reading]:
        """The brackets of all blocks."""
        for readings in self._in_block.values():
            yield from readings

    def scope(self, span: Span, *, narrative: bool = False) -> Scope:
        """A stretch of the text with its emphasis."""
        return Scope(Passage.of(self.text, span.start, span.end, self.lexicon, narrative=narrative), self.works, self.emphasized(span))

    def emphasized(self, span: Span) -> Sequence[Span]:
        """The emphasized stretches that begin in ``span``."""
        first, last = (bisect_left(self._emphasis, offset, key=lambda mark: mark.start) for offset in (span.start, span.end))
        return self._emphasis[first:last]

    def _of_block(self, block: Span) -> Iterator[Reading]:
        queue = [(bracket, 0) for bracket in brackets(self.text, block.start, block.end, _LONGEST)][::-1]
        while queue:
            bracket, depth = queue.pop()
            if not _WORD.search(self.text, bracket.inside.start, bracket.inside.end):
                continue
            contents = read_contents(self.scope(bracket.inside))
            cites = contents.trusted and contents.named
            yield Reading(block, bracket, contents, cites)
            if not cites and depth < _DEEPEST:
                queue.extend((inner, depth + 1) for inner in reversed(bracket.inner))

    def strange(self) -> dict[Span, list[Found]]:
        """The citations of works that the list lacks, by their bracket, once enough others show how this text cites."""
        every = list(self.everywhere())
        located = [item.found.locator is not None for reading in every for item in reading.contents.items]
        if len(located) < _ESTABLISHED:
            return {}
        found: dict[Span, list[Found]] = {}
        titled = sum(_has_title(item.found.pointer) for reading in every for item in reading.contents.items)
        wholes, works = located.count(False), self.works
        custom = Custom(
            located.count(True) >= _CUSTOMARY, wholes >= _CUSTOMARY, wholes >= _FEW, titled >= _FEW, works.authors, works.slip_of
        )
        pieces = (piece for reading in every for piece in self._left(reading))
        for bracket, one in strangers(self.text, pieces, _outermost(reading.bracket.span for reading in every), custom):
            found.setdefault(bracket, []).append(one)
        return found

    def _left(self, reading: Reading) -> Iterator[Piece]:
        contents, span = reading.contents, reading.bracket.span
        closing = _CLOSING.match(self.text, span.end, reading.block.end) is not None
        for left in contents.left:
            yield Piece(left, span, len(contents.items), contents.pointing, self._quotes(reading), closing)

    def _quotes(self, reading: Reading) -> bool:
        """Whether a quotation stands in front of a bracket: behind its closing mark, or behind the last sentence of a block that the bracket closes."""
        span, block = reading.bracket.span, reading.block
        closing = not self.text[span.end : min(block.end, span.end + 4)].strip(" .\n")
        pattern = _QUOTED_BLOCK if closing else _QUOTED
        return pattern.search(self.text, max(block.start, span.start - 4), span.start) is not None


def _has_title(pointer: Pointer) -> bool:
    return isinstance(pointer, AuthorPage) and bool(pointer.families) and pointer.title is not None


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, without those inside of others."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
