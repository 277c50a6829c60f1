"""A part of a reference list: which of its blocks hold entries, and which only stand among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.references.flow import continues
from citecheck.extract.references.looks import begins_entry, dated, label_of, looks_like_entry, may_annotate, names_begin, reads_as_prose
from citecheck.model import Block, BlockKind, Document, Section, Span
from citecheck.text.expressions import deferred

ENTRY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_ROWS = 12  # rows of a table that are looked at
_RAISED_ENDS = frozenset(">^⁰¹²³⁴⁵⁶⁷⁸⁹")
_ANNOTATED = 0.25  # share of blocks that are annotations, where a list has them
_INDENT = 2  # columns by which annotations are indented, at least
_BELOW = 0.9  # share of what is indented that stands below a whole entry, where it is annotations
_BIOGRAPHY = deferred(
    r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s)?(?:(?:[^\W\d_a-z][\w'’-]{0,30}|[^\W\d_a-z]\.)\s(?:(?:van|von|de|der|da|dos|del|la|le)\s){0,2}){1,4}"
    r"(?:is|was|are|were|teaches|works|worked|holds|received|earned|has|had|studies|studied|lives|writes|ist|lehrt|arbeitet|studierte|promovierte|est|enseigne|travaille|es|fue|enseña|trabaja|é|foi|ensina|leciona|è|insegna|är|er|jest)\s[^\W\d_]"
)
_RUNNING_HEAD = re.compile(r"[^.,;:()\n]{3,60}(?:\s{3,40}|\t)\d{1,4}|\d{1,4}(?:\s{3,40}|\t)[^.,;:()\n]{3,60}")
_CAPTION = deferred(
    r"(?:table|figure|fig|plate|chart|tabelle|abbildung|abb|tableau|tabla|figura|cuadro|gráfico|tabela|quadro|tabella|tabel|figuur|таблица|рисунок|рис|πίνακας|tablo|şekil|tabuľka|tabulka|obrázek|rycina|表|图|圖|図)"
    r"\s?[.]?\s?[A-Z]?\d{1,3}(?:\.\d{1,2})?\s?[.:：—–-]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a list: its heading (or "" without one), the blocks that hold entries, and those that stand among them and hold none."""

    section: Section
    blocks: tuple[Block, ...]
    passed_over: tuple[Block, ...] = ()


def holds_entries(document: Document, block: Block) -> bool:
    """Whether a block is of a kind that entries stand in: also a table of them, or what begins with a raised number and was taken for notes."""
    if block.kind in ENTRY_KINDS:
        return True
    if block.kind is BlockKind.NOTE:
        return (
            block.label is not None
            and block.label.isdecimal()
            and _raised(document, block)
            and looks_like_entry(document.quote(block.span))
        )
    if block.kind is BlockKind.TABLE:
        rows = document.quote(block.span).split("\n")[:_ROWS]
        return sum(looks_like_entry(row) for row in rows) * 2 > len(rows)
    return False


def _raised(document: Document, block: Block) -> bool:
    """Whether the label of a note is a raised number rather than the ``[^1]:`` of a note's definition."""
    source = document.in_source(Span(block.span.start, block.span.start + 1))
    return source is not None and document.source[max(source.start - 9, 0) : source.start].rstrip()[-1:] in _RAISED_ENDS


def sifted(document: Document, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks that hold entries, and those that do not: prose, captions, tables of other things, the annotations of entries."""
    texts = [document.quote(block.span) for block in blocks]
    other = [not holds_entries(document, block) and block.kind is not BlockKind.NOTE for block in blocks]
    other = [
        no or reads_as_prose(text) or _CAPTION.match(text) is not None or _RUNNING_HEAD.fullmatch(text) is not None
        for no, text in zip(other, texts, strict=True)
    ]
    lives = [tells_a_life(text) for text in texts]
    last = max((index for index, text in enumerate(texts) if not other[index] and not lives[index] and begins_entry(text)), default=-1)
    other = [no or (index > last and life) for index, (no, life) in enumerate(zip(other, lives, strict=True))]
    notes = _indented(document, blocks, texts) or [
        index for index in range(1, len(blocks)) if not other[index] and _annotates(texts, index)
    ]
    if len(notes) > 1 and len(notes) >= _ANNOTATED * len(blocks):
        for index in notes:
            other[index] = True
    kept = tuple(block for block, no in zip(blocks, other, strict=True) if not no)
    return kept, tuple(block for block, no in zip(blocks, other, strict=True) if no)


def tells_a_life(text: str) -> bool:
    """Whether a block begins as the biography of an author does."""
    return _BIOGRAPHY.match(text) is not None and not names_begin(text)


def _annotates(texts: Sequence[str], index: int) -> bool:
    above = texts[index - 1]
    return may_annotate(texts[index]) and (looks_like_entry(above) or begins_entry(above) or may_annotate(above))


def _indented(document: Document, blocks: Sequence[Block], texts: Sequence[str]) -> list[int]:
    """The blocks that are indented below whole entries at the margin: their annotations. None where what is indented goes on with an entry."""
    columns = [document.locate(block.span).column for block in blocks]
    inner = [index for index, column in enumerate(columns) if column >= min(columns) + _INDENT]
    below = [index for index in inner if index and _whole_above(texts, index, index - 1 in inner)]
    return inner if len(inner) > 1 and len(below) >= _BELOW * len(inner) else []


def _whole_above(texts: Sequence[str], index: int, inside: bool) -> bool:
    """Whether a block is sentences that begin like no entry, behind an entry that is whole, or behind more of the annotation (``inside``)."""
    text, above = texts[index].strip(), texts[index - 1].rstrip()
    if text[0].islower() or text[-1] not in ".!?。)”»" or names_begin(text) or label_of(text) or continues(text):
        return False
    return inside or (above[-1:] in ".)]" and dated(above) and looks_like_entry(above))
