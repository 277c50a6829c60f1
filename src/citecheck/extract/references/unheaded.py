"""Lists that no heading of their own block announces: glued to their heading, or known by the form of their entries alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.extract.references.cutting import entries
from citecheck.extract.references.headings import LONGEST, Heading, heading_of, lists_own_works
from citecheck.extract.references.looks import looks_like_entry, surely_entry
from citecheck.extract.references.part import ENTRY_KINDS, Part, sifted
from citecheck.model import Block, BlockKind, Document, MarkKind, Section, Span

_RUN = 4  # entries that an unheaded list has at least
_SHARE = 0.75  # of the blocks of an unheaded list that look like entries
_LONG = 600  # code points; a longer block may hold several entries
_OPENS = frozenset({Heading.REFERENCES, Heading.BIBLIOGRAPHY})


def unglued(document: Document) -> Iterator[Block]:
    """The blocks, those paragraphs cut in two whose first or last line is the heading of a list."""
    for block in document.blocks:
        if block.kind is not BlockKind.PARAGRAPH or (end := document.text.find("\n", block.span.start, block.span.end)) < 0:
            yield block
        elif _opens(document, Span(block.span.start, end)) and looks_like_entry(_line(document, end + 1, block.span.end)):
            yield Block(BlockKind.HEADING, Span(block.span.start, end), 1)
            yield Block(block.kind, Span(end + 1, block.span.end), block.level)
        elif _opens(document, Span((last := document.text.rfind("\n", 0, block.span.end)) + 1, block.span.end)):
            yield Block(block.kind, Span(block.span.start, last), block.level)
            yield Block(BlockKind.PARAGRAPH, Span(last + 1, block.span.end))
        else:
            yield block


def _opens(document: Document, span: Span) -> bool:
    return 0 < len(span) <= LONGEST and heading_of(document.quote(span)) in _OPENS


def _line(document: Document, start: int, stop: int) -> str:
    """The line at ``start``, with the next one where it is short."""
    end = document.text.find("\n", start, stop)
    end = document.text.find("\n", end + 1, stop) if end >= 0 else -1
    return document.text[start : stop if end < 0 else end]


def unheaded(document: Document) -> tuple[Part, ...]:
    """The last long run of blocks that look like entries; what interrupts it must be rare."""
    blocks = [block for block in document.blocks if block.kind in ENTRY_KINDS or block.kind is BlockKind.HEADING]
    citing = _citing(document)
    looks = [0 if block.span.start in citing else _entries_in(document, block) for block in blocks]
    last = len(blocks) - 1
    while last >= 0 and not looks[last]:
        last -= 1
    first, hits = last + 1, 0
    for index in range(last, -1, -1):
        if blocks[index].kind is BlockKind.HEADING:
            break
        hits += bool(looks[index])
        if hits < _SHARE * (last - index + 1):
            break
        if looks[index]:
            first = index
    run = blocks[first : last + 1]
    if sum(looks[first : last + 1]) < _RUN or last < 0 or not _apart(document, run) or _of_own_works(document, run[0]):
        return ()
    section = Section("", Span(run[0].span.start, run[-1].span.end), True, None, "form")
    kept, others = sifted(document, run)
    return (Part(section, kept, others),)


def _citing(document: Document) -> frozenset[int]:
    """Where the blocks begin that cite by key: no entry of a list does."""
    keys = (mark.span.start for mark in document.marks if mark.kind is MarkKind.CITE_KEY)
    return frozenset(block.span.start for key in keys if (block := document.block_at(key)))


def _of_own_works(document: Document, first: Block) -> bool:
    """Whether the heading above says that these are the works of the author, or nothing that a list would stand under."""
    above = [block for block in document.blocks if block.kind is BlockKind.HEADING and block.span.end <= first.span.start]
    return bool(above) and lists_own_works(document.quote(above[-1].span))


def _entries_in(document: Document, block: Block) -> int:
    """How many entries a block looks like."""
    if block.kind is BlockKind.HEADING:
        return 0
    text = document.quote(block.span)
    lines = text.count("\n") + 1
    if len(text) <= _LONG or lines < _RUN:
        return int(surely_entry(text))
    if not looks_like_entry(_line(document, block.span.start, block.span.end)):
        return 0
    found = [document.quote(entry.span) for entry in entries(document, (block,))]
    good = sum(surely_entry(entry) for entry in found)
    return good if good >= _SHARE * len(found) else 0


def _apart(document: Document, run: Sequence[Block]) -> bool:
    """Whether the run stands in the last part of the document, as a list does, or is most of it, or closes it."""
    closes = run[-1].span.end >= document.blocks[-1].span.end and run[0].span.start > 0
    return closes or run[0].span.start * 2 >= len(document.text) or len(run) * 2 >= len(document.blocks)
