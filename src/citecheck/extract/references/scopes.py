"""Which stretch of the text a list answers, where each chapter has a list of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.extract.references.part import Part
from citecheck.model import BlockKind, Document, Span

_CHAPTER = 120  # code points of running text between two lists, at least, where they belong to two chapters
_HEADED = 30  # the same where a heading of a higher rank than the list's says that a chapter begins
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.NOTE})


def scoped(document: Document, found: Sequence[Part]) -> tuple[Part, ...]:
    """The parts, each with the stretch of text whose citations it answers; None for all of it, where there is one list, or a common one.

    A list answers the text between the list before it and itself. A list that follows another at once is common to all chapters, where there
    are chapters, and belongs to the same list where there are none.
    """
    heads = [index for index, part in enumerate(found) if part.section.parent is None]
    scopes: dict[int, Span | None] = {}
    end = 0
    for place, index in enumerate(heads):
        start = found[index].section.span.start
        least = _HEADED if _chapter_begins(document, end, start) else _CHAPTER
        scopes[index] = Span(end, start) if _text_between(document, end, start) >= least else None
        stop = heads[place + 1] if place + 1 < len(heads) else len(found)
        end = max(part.section.span.end for part in found[index:stop])
    if sum(scope is not None for scope in scopes.values()) < 2:
        return tuple(found)
    current: Span | None = None
    result: list[Part] = []
    for index, part in enumerate(found):
        current = scopes.get(index, current)
        result.append(replace(part, section=replace(part.section, scope=current)))
    return tuple(result)


def _chapter_begins(document: Document, start: int, end: int) -> bool:
    """Whether a heading stands there that outranks the one at ``end``."""
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING and start <= block.span.start <= end]
    return bool(headings) and headings[-1].span.start == end and min(block.level for block in headings) < headings[-1].level


def _text_between(document: Document, start: int, end: int) -> int:
    """How much running text stands there, up to what matters."""
    total = 0
    for block in document.blocks:
        if block.kind in _PROSE and start <= block.span.start and block.span.end <= end:
            total += len(block.span)
    return total
