"""The lines of a list, whichever blocks they stand in, and what they show about how the list was set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from citecheck.extract.references import marks
from citecheck.extract.references.looks import dated, dated_head, looks_like_entry
from citecheck.model import Block, BlockKind, Document, Span

_FULL, _SHORT = (
    0.85,
    0.8,
)  # of the widest line: what is longer ran on because no word fitted any more, what is shorter was ended by the author
_WIDEST = 200  # columns; wider lines are not wrapped by hand
_WRAPPED = 0.34  # share of lines that run on, where entries are wrapped
_LEAST = 3
_HEADED = 0.8
_WHOLE, _DATED = 0.85, 0.6
_ENTRY_LINES = 5  # lines of an entry on average, at most
_UNSEEN = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")  # joiners and marks of direction (Unicode, general category Cf)
_AHEAD = 3  # lines in which an entry's names and year stand


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space at its ends. ``block`` is the index of its block, ``label`` the block's label where it is the first."""

    span: Span
    text: str
    block: int
    first: bool
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """How a list is set. ``width`` is that of the widest line; ``wrapped``: its lines run on until no word fits any more, so that entries have
    several; ``headed``: names and year come first in its entries; ``apart``: blank lines part the entries;
    ``single``: nearly every line is whole, so that each is an entry.
    """

    width: int = 0
    wrapped: bool = False
    headed: bool = False
    apart: bool = False
    single: bool = False

    def ended_early(self, above: str, line: str) -> bool:
        """Whether the first word of ``line`` would have fitted behind ``above``, so that the author began a line on purpose."""
        return self.wrapped and len(above) + 1 + _first_word(line) <= _SHORT * self.width


def lines_of(document: Document, blocks: Sequence[Block]) -> list[Line]:
    """Every line that is not blank."""
    found: list[Line] = []
    for index, block in enumerate(blocks):
        following = max(index, found[-1].block + 1 if found else 0)
        found += _rows(document, block, following) if block.kind is BlockKind.TABLE else _of_block(document, following, block)
    return found


def _rows(document: Document, block: Block, index: int) -> Iterator[Line]:
    """The rows of a table, each a block of its own, without the names of its columns."""
    rows = list(_of_block(document, index, block))
    if rows and not looks_like_entry(rows[0].text):
        del rows[0]
    return (replace(row, block=index + place, first=True) for place, row in enumerate(rows))


def _of_block(document: Document, index: int, block: Block) -> Iterator[Line]:
    start, first = block.span.start, True
    label = block.label if block.kind is not BlockKind.NOTE or block.label else None
    while start < block.span.end:
        end = document.text.find("\n", start, block.span.end)
        end = block.span.end if end < 0 else end
        span = stripped(document.text, start, end, _UNSEEN)
        if len(span):
            yield Line(span, span.of(document.text), index, first, label if first else None)
            first = False
        start = end + 1


def stripped(text: str, start: int, end: int, more: Set[str] = frozenset()) -> Span:
    """``[start, end)`` without the white space, and ``more``, at its ends: a line is not told by what shows nothing, and an entry keeps it."""
    while start < end and (text[start].isspace() or text[start] in more):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in more):
        end -= 1
    return Span(start, end)


def setting_of(lines: Sequence[Line], *, across: bool = False) -> Setting:
    """What the lines show; ``across`` says that blank lines part lines and not entries."""
    width = max(
        (len(line.text) for line in lines if not _LONG_WORD.search(line.text)), default=max((len(line.text) for line in lines), default=0)
    )
    pairs = [(one.text, other.text) for one, other in pairwise(lines) if across or one.block == other.block]
    full = sum(len(one) + 1 + _first_word(other) > _FULL * width for one, other in pairs)
    run_on = width <= _WIDEST and len(pairs) > 0 and full >= _WRAPPED * len(pairs)
    single = _single(lines, _WHOLE if run_on else _DATED)
    wrapped = run_on and not single
    setting = Setting(width, wrapped)
    heads = [index for index, line in enumerate(lines) if _surely_first(lines, index, setting, across=across)]
    dated = sum(dated_head(ahead(lines, index)) for index in heads)
    blocks = 0 if across else sum(line.first for line in lines)
    apart = blocks >= _LEAST and blocks * _ENTRY_LINES >= len(lines)
    return Setting(width, wrapped, len(heads) >= _LEAST and dated >= _HEADED * len(heads), apart, single)


def _single(lines: Sequence[Line], share: float) -> bool:
    """Whether nearly every line begins like none that goes on, ends with a full stop or its like, or with an address, and ``share`` of them are dated."""
    whole = sum(not _GOES_ON.match(line.text) and (line.text[-1] in marks.FINITE_END or ends_in_address(line.text)) for line in lines)
    return len(lines) >= _LEAST and whole >= _WHOLE * len(lines) and sum(dated(line.text) for line in lines) >= share * len(lines)


def ends_in_address(line: str) -> bool:
    """Whether the last word of ``line`` is an address or an identifier."""
    return _ADDRESS.search(line.rsplit(None, 1)[-1]) is not None


def _surely_first(lines: Sequence[Line], index: int, setting: Setting, *, across: bool) -> bool:
    if index == 0 or (lines[index].first and not across):
        return True
    above = lines[index - 1].text
    return above[-1:] in ".!?。" and setting.ended_early(above, lines[index].text)


def ahead(lines: Sequence[Line], index: int) -> str:
    """The line and the next ones, on one line, up to the end of a sentence."""
    found = [lines[index].text]
    for line in lines[index + 1 : index + _AHEAD]:
        if found[-1][-1:] in ".!?。" and not _INITIAL.search(found[-1]):
            break
        found.append(line.text)
    return " ".join(found)


def _first_word(text: str) -> int:
    match = _WORD.match(text)
    return match.end() if match else 0


_GOES_ON = re.compile(r"[a-zß-ÿа-яё]|\d(?!\d{0,3}[.)\s])")  # a small letter, or figures that number nothing
_ADDRESS = re.compile(r"(?:https?://|www\.|10\.\d{4})\S")
_LONG_WORD = re.compile(r"\S{31}")  # an address, which no wrapping breaks
_INITIAL = re.compile(r"(?:\b[^\W\d_]|\bal|\b[Ee]ds?|[Hh]rsg)\.$")
_WORD = re.compile(r"\S{1,60}")
