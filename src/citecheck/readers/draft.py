"""What a format's scanner finds: stretches of source lines that will become blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model import BlockKind, Span
from citecheck.readers.lines import Line

_ROWS = 0.7  # share of lines that must be parted into cells
_LEADER = re.compile(r"(?:\.[ \t]?){4,40}[ \t]{0,9}(?:\d{1,4}|[ivxlc]{1,8})\Z")
_LEADER_REACH = 100
_REACH = 1000  # code points; enough of either end to see how it ends or begins


@dataclass(frozen=True, slots=True)
class Draft:
    """A block to be. Spans are of the *source*.

    ``lines`` are the contents of its lines, without indent, bullet, quote sign or label; ``whole`` reaches from the first character, markup included,
    to the last. ``furniture`` keeps it out of the text. ``page_break`` says that a new page surely begins before it (a form feed).
    ``cells`` says that the lines are rows whose cells are parted by pipes.
    """

    kind: BlockKind
    lines: tuple[Span, ...]
    whole: Span
    level: int = 0
    label: str | None = None
    furniture: bool = False
    page_break: bool = False
    cells: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the document: a draft and, where pages cut it, its continuations."""

    drafts: tuple[Draft, ...]

    @property
    def first(self) -> Draft:
        """The draft that gives the kind, the level and the label."""
        return self.drafts[0]


@dataclass(frozen=True, slots=True)
class Layout:
    """The passages in the order of the text, and what is not part of it."""

    passages: tuple[Passage, ...]
    furniture: tuple[Span, ...]


def tabular(lines: Sequence[Line]) -> bool:
    """Whether lines are rows of a table or of a table of contents.

    Most of them have a tab or a pipe inside, or dots that lead to a page number; and so have two lines, or one has two of them.
    """
    parted = [line.text.count("\t") + line.text.count(" | ") + (2 if _leads(line.text) else 0) for line in lines]
    rows = sum(1 for count in parted if count)
    return rows >= _ROWS * len(parted) and (rows > 1 or max(parted) > 1)


def _leads(text: str) -> bool:
    end = text[-_LEADER_REACH:]
    return (".." in end or ". ." in end) and _LEADER.search(end) is not None


def ending(source: str, draft: Draft) -> str:
    """The last stretch of a draft as the source has it."""
    return source[max(draft.whole.start, draft.whole.end - _REACH) : draft.whole.end]


def beginning(source: str, draft: Draft) -> str:
    """The first stretch of a draft as the source has it, label and markup included."""
    return source[draft.whole.start : min(draft.whole.end, draft.whole.start + _REACH)]
