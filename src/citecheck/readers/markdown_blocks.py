"""Cuts Markdown into drafts, line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from citecheck.model import BlockKind, Span
from citecheck.readers import markdown_lines as grammar
from citecheck.readers.draft import Draft, tabular
from citecheck.readers.lines import Line, split_lines
from citecheck.readers.pages import breaks_sentence

Taken = tuple[list[Draft], int]
"""The drafts that a step has cut, and the index of the first line after them."""
Step = Callable[[Sequence[Line], int], Taken | None]


def scan_markdown(text: str) -> list[Draft]:
    """The drafts of a Markdown text, in source order."""
    lines = list(split_lines(text))
    fences = _fences(lines)
    tables = _html_tables(lines)
    drafts: list[Draft] = []
    at, broken = 0, False
    while at < len(lines):
        broken = broken or lines[at].page_break
        if not lines[at].text:
            at += 1
            continue
        if at in fences:
            found, at = _code(lines, at, fences[at])
        elif at in tables:
            found, at = _one(BlockKind.TABLE, lines[at : tables[at] + 1]), tables[at] + 1
        else:
            found, at = _step(lines, at)
        if broken and found:
            found[0], broken = replace(found[0], page_break=True), False
        drafts += found
    return drafts


def _step(lines: Sequence[Line], at: int) -> Taken:
    for step in _STEPS:
        taken = step(lines, at)
        if taken is not None:
            return taken
    return _paragraph(lines, at)


def _one(kind: BlockKind, lines: Sequence[Line], *, skip: int = 0, level: int = 0, label: str | None = None) -> list[Draft]:
    """One draft of these lines; ``skip`` code points of the first are its bullet or label."""
    first = Span(lines[0].start + skip, lines[0].end)
    spans = (first, *(Span(line.start, line.end) for line in lines[1:]))
    return [Draft(kind, tuple(span for span in spans if len(span)), Span(lines[0].start, lines[-1].end), level, label)]


def _fences(lines: Sequence[Line]) -> dict[int, int]:
    """Opening fence to closing fence, by line. A fence that nothing closes is no fence."""
    marks = [(index, match) for index, line in enumerate(lines) if (match := grammar.FENCE.fullmatch(line.text))]
    longest = {"`": 0, "~": 0}
    reach: list[int] = []  # of the fences behind this one that can close, the longest
    for _, match in reversed(marks):
        reach.append(longest[match[1][0]])
        if not match[2].strip():
            longest[match[1][0]] = max(longest[match[1][0]], len(match[1]))
    reach.reverse()
    pairs: dict[int, int] = {}
    opened: tuple[int, str] | None = None
    for (index, match), behind in zip(marks, reach, strict=True):
        if opened is None:
            opened = (index, match[1]) if behind >= len(match[1]) else None
        elif match[1].startswith(opened[1]) and not match[2].strip():
            pairs[opened[0]] = index
            opened = None
    return pairs


def _html_tables(lines: Sequence[Line]) -> dict[int, int]:
    """First line to last line of each HTML table that is closed."""
    pairs: dict[int, int] = {}
    opened: int | None = None
    for index, line in enumerate(lines):
        if opened is None and grammar.TABLE_TAG.match(line.text):
            opened = index
        if opened is not None and grammar.TABLE_END.search(line.text):
            pairs[opened] = index
            opened = None
    return pairs


def _code(lines: Sequence[Line], at: int, close: int) -> Taken:
    inside = lines[at + 1 : close]
    spans = tuple(Span(line.start, line.end) for line in inside if line.text)
    return [Draft(BlockKind.CODE, spans, Span(lines[at].start, lines[close].end), verbatim=True)], close + 1


def _heading(lines: Sequence[Line], at: int) -> Taken | None:
    match = grammar.HEADING.match(lines[at].text)
    if match is None:
        html = grammar.HTML_HEADING.match(lines[at].text)
        return None if html is None else (_one(BlockKind.HEADING, lines[at : at + 1], level=int(html[1])), at + 1)
    start = lines[at].start
    text = lines[at].text
    closed = text.rstrip("#").rstrip(" \t")
    end = len(closed) if len(closed) < len(text.rstrip("#")) else len(text)  # closing signs count only after a blank
    lead = min(match.end(), end)
    span = Span(start + lead, start + end)
    return [Draft(BlockKind.HEADING, (span,) if len(span) else (), Span(start, lines[at].end), len(match[1]))], at + 1


def _rule(lines: Sequence[Line], at: int) -> Taken | None:
    if not grammar.RULE.fullmatch(lines[at].text):
        return None
    span = Span(lines[at].start, lines[at].end)
    return [Draft(BlockKind.PARAGRAPH, (), span, furniture=True)], at + 1


def _div(lines: Sequence[Line], at: int) -> Taken | None:
    """The fence of a division: markup that stands for nothing in the text."""
    if not grammar.DIV.fullmatch(lines[at].text):
        return None
    span = Span(lines[at].start, lines[at].end)
    return [Draft(BlockKind.PARAGRAPH, (), span, furniture=True)], at + 1


def _term_body(lines: Sequence[Line], at: int) -> Taken | None:
    """``:   text`` under a term, without its colon."""
    match = grammar.TERM_BODY.match(lines[at].text)
    if match is None:
        return None
    end = at + 1
    while end < len(lines) and lines[end].text and not lines[end].page_break and not _begins(lines, end):
        end += 1
    return _one(BlockKind.PARAGRAPH, lines[at:end], skip=match.end()), end


def _definition(lines: Sequence[Line], at: int) -> Taken | None:
    """``[^1]: text`` with its lazy and its indented lines, also those of further paragraphs."""
    match = grammar.NOTE_DEFINITION.match(lines[at].text)
    if match is None:
        return None
    end = last = at + 1
    while end < len(lines):
        line = lines[end]
        if line.text and (line.indent < 2 if not lines[end - 1].text else _begins(lines, end)):
            break
        end += 1
        last = end if line.text else last
    kept = [line for line in lines[at:last] if line.text]
    return _one(BlockKind.NOTE, kept, skip=match.end(), label=match[1]), last


def _table(lines: Sequence[Line], at: int) -> Taken | None:
    if not _table_begins(lines, at):
        return None
    end = at
    while end < len(lines) and "|" in lines[end].text:
        end += 1
    rows = [line for line in lines[at:end] if not grammar.TABLE_RULE.fullmatch(line.text)]
    drafts = [replace(draft, cells=True) for draft in _one(BlockKind.TABLE, rows)] if rows else []
    return drafts, end


def _table_begins(lines: Sequence[Line], at: int) -> bool:
    if "|" not in lines[at].text:
        return False
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    if "|" in following and grammar.TABLE_RULE.fullmatch(following):
        return True
    return lines[at].text.startswith("|") and lines[at].text.endswith("|") and len(lines[at].text) > 2


def _quote(lines: Sequence[Line], at: int) -> Taken | None:
    if not lines[at].text.startswith(">"):
        return None
    end = at
    drafts: list[Draft] = []
    group: list[Span] = []
    while end < len(lines) and (lines[end].text.startswith(">") or (group and lines[end].text and not _begins(lines, end))):
        span = _unquoted(lines[end])
        if len(span):
            group.append(span)
        elif group:
            drafts.append(Draft(BlockKind.QUOTE, tuple(group), group[0].cover(group[-1])))
            group = []
        end += 1
    if group:
        drafts.append(Draft(BlockKind.QUOTE, tuple(group), group[0].cover(group[-1])))
    return drafts, end


def _unquoted(line: Line) -> Span:
    body = line.text.lstrip("> \t")
    return Span(line.end - len(body), line.end)


def _item(lines: Sequence[Line], at: int) -> Taken | None:
    text = lines[at].text
    match = grammar.BULLET.match(text) or grammar.numbered(text) or grammar.HTML_ITEM.match(text)
    if match is None:
        return None
    label = next((group for group in match.groups() if group), None) if match.re is grammar.NUMBERED else None
    end = at + 1
    while end < len(lines) and lines[end].text and not lines[end].page_break and not _begins(lines, end, label):
        end += 1
    return _one(BlockKind.LIST_ITEM, lines[at:end], skip=match.end(), level=lines[at].indent // 2 + 1, label=label), end


def _raised_note(lines: Sequence[Line], at: int) -> Taken | None:
    """``<sup>1</sup> text``: the figure of a note at the start of a block opens the note's own text."""
    match = grammar.RAISED_LABEL.match(lines[at].text)
    if match is None or match.end() == len(lines[at].text):
        return None
    label = next(group for group in match.groups() if group).translate(grammar.RAISED_DIGITS)
    end = at + 1
    while end < len(lines) and lines[end].text and not lines[end].page_break and not _begins(lines, end):
        if grammar.RAISED_LABEL.match(lines[end].text):
            break
        end += 1
    return _one(BlockKind.NOTE, lines[at:end], skip=match.end(), label=label), end


def _paragraph(lines: Sequence[Line], at: int) -> Taken:
    end = at + 1
    while end < len(lines) and lines[end].text and not lines[end].page_break:
        if end == at + 1 and grammar.SETEXT.fullmatch(lines[end].text) and _titular(lines, at):
            level = 1 if lines[end].text[0] == "=" else 2
            span = Span(lines[at].start, lines[at].end)
            return [Draft(BlockKind.HEADING, (span,), Span(span.start, lines[end].end), level)], end + 1
        if _begins(lines, end) or breaks_sentence(lines, end) or breaks_sentence(lines, end - 1):
            break
        end += 1
    kind = BlockKind.TABLE if tabular(lines[at:end]) else BlockKind.PARAGRAPH
    return _one(kind, lines[at:end]), end


def _titular(lines: Sequence[Line], at: int) -> bool:
    """Whether the line over a row of signs can be its heading; else the row is a rule under a paragraph's last line."""
    alone = at == 0 or not lines[at - 1].text
    return alone and len(lines[at].text) <= 120 and lines[at].text[-1] not in ".,;:"


def _begins(lines: Sequence[Line], at: int, label: str | None = None) -> bool:
    """Whether a new block begins at a line that directly follows another; ``label`` is that of the list item above it."""
    text = lines[at].text
    if text[0] in "#`~-*_+•‣◦▪●>[(<0123456789|:\\" or "|" in text:
        if any(pattern.match(text) for pattern in _OPENERS):
            return True
        if (
            text[0] == ">"
            or grammar.RULE.fullmatch(text)
            or grammar.DIV.fullmatch(text)
            or _table_begins(lines, at)
            or grammar.TABLE_TAG.match(text)
        ):
            return True
        if grammar.FENCE.fullmatch(text):
            return True
        number = grammar.numbered(text)
        return number is not None and _counts_on(number[1] or number[2] or number[3], label)
    return False


def _counts_on(number: str, label: str | None) -> bool:
    """A number can open a list item inside a block only when it is the first or the next one; else it is a figure at a line's start."""
    if number == "1":
        return True
    return label is not None and label.isdecimal() and number.isdecimal() and int(number) == int(label) + 1


_OPENERS = (grammar.HEADING, grammar.TERM_BODY, grammar.HTML_HEADING, grammar.BULLET, grammar.HTML_ITEM, grammar.NOTE_DEFINITION)
_STEPS: tuple[Step, ...] = (_heading, _rule, _div, _term_body, _definition, _table, _quote, _item, _raised_note)
