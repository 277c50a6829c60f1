"""Cuts plain text into drafts: paragraphs between blank lines, list items, rules, tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from citecheck.model import BlockKind, Span
from citecheck.readers import markdown_lines as grammar
from citecheck.readers.draft import Draft, tabular
from citecheck.readers.lines import Line, split_lines
from citecheck.readers.listed import opens_entry
from citecheck.readers.pages import lines_apart, notes_at_the_foot, notes_in_rows
from citecheck.readers.tails import ends_abbreviated, is_closed

_WIDER = 1.3  # a line so much wider than the next stood in another column or in the foot of the page
_WIDTH_MATTERS = 60  # columns; shorter lines say nothing about the width of a page


def scan_plain(text: str) -> list[Draft]:
    """The drafts of a plain text, in source order."""
    lines = list(split_lines(text))
    apart = lines_apart(lines)
    begins = apart | {index + 1 for index in apart} | notes_at_the_foot(lines, apart) | notes_in_rows(lines)
    drafts: list[Draft] = []
    group: list[Line] = []
    broken = False
    for index, line in enumerate(lines):
        if group and (not line.text or line.page_break or index in begins):
            drafts += _group(group, page_break=broken)
            group, broken = [], False
        broken = broken or line.page_break
        if line.text:
            group.append(line)
    return drafts + (_group(group, page_break=broken) if group else [])


def _group(lines: Sequence[Line], *, page_break: bool) -> list[Draft]:
    """The drafts of lines that no blank line parts."""
    if tabular(lines) or _columns(lines):
        return [replace(_draft(BlockKind.TABLE, lines), page_break=page_break)]
    drafts: list[Draft] = []
    start = 0
    label: str | None = None
    hangs = _hangs(lines)
    for index, line in enumerate(lines):
        if index == start:
            label = _label(line)
        following = index + 1 < len(lines) and (
            _parts(lines, index + 1, lines[start], label) or (not hangs and label is None and _indented_anew(lines, index + 1))
        )
        if index + 1 == len(lines) or following:
            drafts.append(_cut(lines[start : index + 1]))
            start = index + 1
    drafts[0] = replace(drafts[0], page_break=page_break)
    return drafts


def _parts(lines: Sequence[Line], at: int, begun: Line, label: str | None) -> bool:
    """Whether a new block begins at ``lines[at]`` although no blank line stands before it; the current one began with ``begun``."""
    line, above = lines[at], lines[at - 1]
    if grammar.RULE.fullmatch(line.text) or grammar.RULE.fullmatch(above.text):
        return True
    if grammar.BULLET.match(line.text) and line.text[0] in "•‣◦▪●":
        return True
    if grammar.BULLET.match(line.text) and (grammar.BULLET.match(above.text) or begun.text[0] == line.text[0]):
        return True
    number = grammar.numbered(line.text)
    if number is not None and label is not None:
        this = number[1] or number[2] or number[3]
        return this.isdecimal() and label.isdecimal() and int(this) == int(label) + 1
    return False


def _hangs(lines: Sequence[Line]) -> bool:
    """Whether the indented lines go on with the flush ones (a hanging indent) rather than begin paragraphs.

    Where an indent ends, a hanging one has come to the end of a sentence and a paragraph's has not; where one begins, it is the other way round.
    Lines that look like the beginnings of entries tell the same.
    """
    margin = min(line.indent for line in lines)
    if lines[0].indent > margin or all(line.indent == margin for line in lines):
        return False
    if all(line.indent > margin for line in lines[1:]):
        return True
    votes = int(opens_entry(lines[0].text))
    for above, line in pairwise(lines):
        if line.indent != above.indent and not above.text.endswith(":"):
            ended = is_closed(above.text) and not ends_abbreviated(above.text)
            votes += 1 if ended == (line.indent < above.indent) else -1
        if opens_entry(line.text):
            votes += 1 if line.indent == margin else -1
    return votes > 0


def _indented_anew(lines: Sequence[Line], at: int) -> bool:
    """An indented line among flush ones begins a paragraph, when the one above has come to an end or ran on over another width of page."""
    line, above = lines[at], lines[at - 1]
    if line.indent <= above.indent or (at + 1 < len(lines) and lines[at + 1].indent >= line.indent):
        return False
    if len(above.text) > max(_WIDTH_MATTERS, _WIDER * len(line.text)) and at + 1 < len(lines):
        return len(above.text) > _WIDER * len(lines[at + 1].text)
    return is_closed(above.text)


def _label(line: Line) -> str | None:
    number = grammar.numbered(line.text)
    return None if number is None else number[1] or number[2] or number[3]


def _cut(lines: Sequence[Line]) -> Draft:
    first = lines[0]
    if len(lines) == 1 and grammar.RULE.fullmatch(first.text):
        return Draft(BlockKind.PARAGRAPH, (), Span(first.start, first.end), furniture=True)
    match = grammar.BULLET.match(first.text) or grammar.numbered(first.text)
    if match is None or match.end() == len(first.text):
        return _draft(BlockKind.PARAGRAPH, lines)
    return _draft(BlockKind.LIST_ITEM, lines, skip=match.end(), level=first.indent // 2 + 1, label=_label(first))


def _draft(kind: BlockKind, lines: Sequence[Line], *, skip: int = 0, level: int = 0, label: str | None = None) -> Draft:
    spans = (Span(lines[0].start + skip, lines[0].end), *(Span(line.start, line.end) for line in lines[1:]))
    return Draft(kind, tuple(span for span in spans if len(span)), Span(lines[0].start, lines[-1].end), level, label)


def _columns(lines: Sequence[Line]) -> bool:
    """Whether three or more lines are set in columns by runs of blanks."""
    if len(lines) < 3:
        return False
    return sum(1 for line in lines if "   " in line.text) >= 0.7 * len(lines)
