"""Finding the reference list: by its heading, by the lines that the user named, or by the form of its entries."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.extract.references.headings import LONGEST, Heading, heading_of, opens_appendix, without_attributes
from citecheck.extract.references.looks import begins_entry, cites_in_sentences, looks_like_entry, reads_as_prose, surely_entry
from citecheck.extract.references.part import ENTRY_KINDS, Part, holds_entries, sifted
from citecheck.extract.references.scopes import scoped
from citecheck.extract.references.unheaded import unglued, unheaded
from citecheck.model import Block, BlockKind, Document, Mark, MarkKind, Section, Span

_NO_ENTRIES = frozenset({BlockKind.TABLE, BlockKind.CODE})
_LONGEST_PLACE = 12  # code points
_PLACE = re.compile(r"\W*(?:[^\W\d_](?:\s?[-–]\s?[^\W\d_])?|(?:1[4-9]|20)\d\d(?:\s?[-–]\s?\d{2,4})?)\W*|[-–—\s]{0,4}\d{1,4}[-–—\s]{0,4}")
_AHEAD = 6  # blocks looked at behind a heading


def parts(document: Document) -> tuple[Part, ...]:
    """Every part of every reference list, in order; empty when the document has none."""
    if document.list_lines is not None:
        return _named_by_lines(document, *document.list_lines)
    document = replace(document, blocks=tuple(unglued(document)))
    found = tuple(_headed(document))
    return scoped(document, found) or unheaded(document)


def _headed(document: Document) -> Iterator[Part]:
    blocks = document.blocks
    surest = next((at for at in range(len(blocks) - 1, -1, -1) if _heads_references(document, at)), 0)
    index = 0
    while index < len(blocks):
        kind = _list_heading(document, blocks, index)
        if kind is None or (kind is Heading.BIBLIOGRAPHY and index < surest and _tells_of_sources(document, index)):
            index += 1
            continue
        stop, found = _list_at(document, index, kind)
        yield from found
        index = max(stop, index + 1)


def _heads_references(document: Document, at: int) -> bool:
    return document.blocks[at].kind is BlockKind.HEADING and _list_heading(document, document.blocks, at) is Heading.REFERENCES


def _list_heading(document: Document, blocks: Sequence[Block], index: int) -> Heading | None:
    """Whether the block is the heading of a list: it says so, and entries follow."""
    block = blocks[index]
    if block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or len(block.span) > LONGEST:
        return None
    kind = heading_of(document.quote(block.span))
    if kind not in (Heading.REFERENCES, Heading.BIBLIOGRAPHY):
        return None
    likely = _likely(document, index + 1)
    return kind if likely > 0 or (block.kind is BlockKind.HEADING and likely == 0 and _short_blocks_follow(document, index + 1)) else None


def _tells_of_sources(document: Document, start: int) -> bool:
    """Whether the section of a heading as ambiguous as "Fuentes" is text that cites its sources: every line of it is, and no heading stands below."""
    blocks = document.blocks
    stop = next((at for at in range(start + 1, len(blocks)) if blocks[at].kind is BlockKind.HEADING), len(blocks))
    if stop < len(blocks) and _is_below(document, blocks[stop], blocks[start]):
        return False
    own = [line for block in blocks[start + 1 : stop] if holds_entries(document, block) for line in document.quote(block.span).splitlines()]
    citing = [cites_in_sentences(line) for line in own]
    return any(citing) and all(cites or reads_as_prose(line) for cites, line in zip(citing, own, strict=True))


def _is_below(document: Document, block: Block, heading: Block) -> bool:
    return block.level > heading.level > 0 or heading_of(document.quote(block.span)) is Heading.PART


def _likely(document: Document, start: int) -> int:
    """How many of the next blocks look like entries; headings are passed over."""
    return sum(looks_like_entry(_first_lines(document, block)) for block in _following(document, start))


def _following(document: Document, start: int) -> Iterator[Block]:
    seen = 0
    for block in document.blocks[start : start + 3 * _AHEAD]:
        if block.kind is BlockKind.HEADING and heading_of(document.quote(block.span)) is Heading.END:
            return
        if holds_entries(document, block):
            yield block
            seen += 1
        if seen == _AHEAD:
            return


def _first_lines(document: Document, block: Block) -> str:
    """The block, or its beginning where it holds many entries."""
    text = document.quote(block.span)
    return text if len(text) <= 1200 else "\n".join(text[:1200].split("\n")[:3])[:800]


def _short_blocks_follow(document: Document, start: int) -> bool:
    """Whether what follows an explicit heading are short paragraphs up to the end, as lists of titles or archives are."""
    following = list(_following(document, start))
    return bool(following) and all(len(block.span) < 400 for block in following) and start + 40 > len(document.blocks)


def _list_at(document: Document, start: int, kind: Heading) -> tuple[int, list[Part]]:
    """The parts of the list whose heading is block ``start``, and the index behind it."""
    blocks = document.blocks
    title = _title(document, blocks[start])
    exhaustive = kind is Heading.REFERENCES
    found: list[Part] = []
    heading, parent = blocks[start], None
    current: list[Block] = []
    ahead = _Ahead(document, blocks[start])
    index = start + 1
    while index < len(blocks):
        block = blocks[index]
        role = _role(document, index, blocks[start], ahead)
        if role is Heading.END:
            break
        if role in (Heading.REFERENCES, Heading.BIBLIOGRAPHY):
            break
        if role is Heading.PART:
            found.append(_part(document, heading, current, exhaustive, parent))
            heading, parent, current = block, title, []
        elif holds_entries(document, block) or _stray(document, block) or block.kind in _NO_ENTRIES:
            current.append(block)
        index += 1
    found.append(_part(document, heading, current, exhaustive, parent))
    return index, [part for part in found if part.blocks or part.section.parent is None]


def _stray(document: Document, block: Block) -> bool:
    """Whether a note without a number is an entry that a page's end tore off."""
    return block.kind is BlockKind.NOTE and block.label is None and looks_like_entry(document.quote(block.span))


def _role(document: Document, index: int, opening: Block, ahead: _Ahead) -> Heading | None:
    """What block ``index`` does to an open list; None for entries and everything that stands among them."""
    block = document.blocks[index]
    text = document.quote(block.span)
    if block.kind is BlockKind.HEADING:
        kind = heading_of(text)
        if kind in (Heading.END, Heading.PART):
            return kind
        likely = _likely_behind(document, index + 1)
        if kind is not None:
            return kind if block.level <= opening.level else Heading.PART
        part = likely >= 0.5 or ahead.goes_on(index)
        return Heading.PART if part and len(text) <= LONGEST else Heading.END
    if block.kind is BlockKind.PARAGRAPH and len(text) <= LONGEST and "\n" not in text:
        kind = heading_of(text)
        if kind is Heading.PART and _likely(document, index + 1):
            return kind
        if kind in (Heading.END, Heading.REFERENCES, Heading.BIBLIOGRAPHY) and (opens_appendix(text) or not looks_like_entry(text)):
            return kind
        if kind is None and _stands_out(document, block) and _likely(document, index + 1):
            return Heading.PART
    return None


class _Ahead:
    """Whether entries stand further on in a list, below headings under its own of whatever words ("Legal sources"); no stretch is looked at twice."""

    def __init__(self, document: Document, opening: Block) -> None:
        self._document, self._opening = document, opening
        self._seen, self._found = -1, False

    def goes_on(self, index: int) -> bool:
        """Whether the heading at ``index``, or one behind it before the list's own rank comes again, stands above entries."""
        if index > self._seen:
            self._look(index)
        return self._found

    def _look(self, index: int) -> None:
        """Up to the first heading that decides: one above entries, or one that is not below the list's own."""
        document, opening = self._document, self._opening
        self._seen, self._found = len(document.blocks), False
        for at in range(index, len(document.blocks)):
            block = document.blocks[at]
            if block.kind is not BlockKind.HEADING:
                continue
            ends = block.level <= opening.level or heading_of(document.quote(block.span)) is Heading.END
            if opening.kind is not BlockKind.HEADING or ends:
                self._seen = at
                return
            if _likely_behind(document, at + 1) >= 0.5:
                self._seen, self._found = at, True
                return


def _stands_out(document: Document, block: Block) -> bool:
    """Whether a short paragraph is set like a heading: bold as a whole, or with a colon at its end, and like no entry."""
    text = document.quote(block.span)
    if any(c.isdigit() for c in text) or begins_entry(text) or looks_like_entry(text):
        return False
    return text.endswith(":") or any(
        mark.kind is MarkKind.STRONG and mark.span.contains(_core(text, block.span)) for mark in _marks_at(document, block.span)
    )


def _marks_at(document: Document, span: Span) -> Iterator[Mark]:
    low = bisect_left(document.marks, span.start, key=lambda mark: mark.span.start)
    for mark in document.marks[low:]:
        if mark.span.start >= span.end:
            return
        yield mark


def _core(text: str, span: Span) -> Span:
    return Span(span.start, span.start + len(text.rstrip(" .:")))


def _likely_behind(document: Document, start: int) -> float:
    """The share of the next blocks that look like entries, up to the next heading."""
    seen = total = 0
    for block in document.blocks[start : start + 2 * _AHEAD]:
        if block.kind is BlockKind.HEADING:
            break
        if holds_entries(document, block):
            total += 1
            seen += surely_entry(_first_lines(document, block))
    return seen / total if total else 0.0


def _part(document: Document, heading: Block, blocks: Sequence[Block], exhaustive: bool, parent: str | None) -> Part:
    end = blocks[-1].span.end if blocks else heading.span.end
    section = Section(_title(document, heading), Span(heading.span.start, end), exhaustive, parent, "heading")
    kept, others = sifted(document, [block for block in blocks if not _only_tells_place(document, block)])
    return Part(section, kept, others)


def _only_tells_place(document: Document, block: Block) -> bool:
    """Whether a block is the letter or the year under which the next entries are sorted."""
    return len(block.span) <= _LONGEST_PLACE and _PLACE.fullmatch(document.quote(block.span)) is not None


def _title(document: Document, heading: Block) -> str:
    return " ".join(without_attributes(document.quote(heading.span)).split()).strip("*_ :")


def _named_by_lines(document: Document, first: int, last: int) -> tuple[Part, ...]:
    """The part that the user named by lines of the source; headings inside it part it."""
    starts = document.origin.source_lines
    low = starts[min(first, len(starts)) - 1]
    high = starts[last] if last < len(starts) else len(document.source)
    found: list[Part] = []
    heading: Block | None = None
    current: list[Block] = []
    title = ""
    for block in document.blocks:
        span = _within(document, block.span, low, high)
        if span is None or block.kind not in (*ENTRY_KINDS, *_NO_ENTRIES, BlockKind.HEADING):
            continue
        if block.kind is BlockKind.HEADING and looks_like_entry(document.quote(span)):
            current.append(Block(BlockKind.PARAGRAPH, span))  # in capitals throughout, as old catalogues print entries
        elif block.kind is BlockKind.HEADING or (
            len(span) <= LONGEST and heading_of(document.quote(span)) in (Heading.REFERENCES, Heading.BIBLIOGRAPHY)
        ):
            found.append(_lines_part(document, heading, current, title))
            title = title or _title(document, block)
            heading, current = block, []
        else:
            current.append(Block(block.kind, span, block.level, block.label))
    found.append(_lines_part(document, heading, current, title))
    return tuple(part for part in found if part.blocks)


def _lines_part(document: Document, heading: Block | None, blocks: Sequence[Block], title: str) -> Part:
    name = _title(document, heading) if heading else ""
    start = heading.span.start if heading else blocks[0].span.start if blocks else 0
    end = blocks[-1].span.end if blocks else start
    exhaustive = heading_of(title) is not Heading.BIBLIOGRAPHY
    return Part(Section(name, Span(start, max(end, start)), exhaustive, title if name != title else None, "lines"), tuple(blocks))


def _within(document: Document, span: Span, low: int, high: int) -> Span | None:
    """The part of ``span`` that was copied from ``source[low:high]``."""
    pieces = document.origin.pieces
    index = max(bisect_right(pieces, span.start, key=lambda piece: piece.text_start) - 1, 0)
    stop = bisect_left(pieces, span.end, key=lambda piece: piece.text_start)
    start: int | None = None
    end = span.start
    for piece in pieces[index:stop]:
        first = max(piece.text_start, span.start, piece.text_start + low - piece.source_start)
        final = min(piece.text_start + piece.length, span.end, piece.text_start + high - piece.source_start)
        if first < final:
            start = first if start is None else start
            end = final
    return Span(start, end) if start is not None and end > start else None
