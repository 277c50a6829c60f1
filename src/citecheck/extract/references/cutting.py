"""Cutting the blocks of a list into entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.extract.references.looks import LONGEST, begins_entry, dated, label_of, names_begin, same_author
from citecheck.model import Block, BlockKind, Document, Span

_ENTRY_LINES = 12  # lines of an entry that are searched for its year
_ENDED = '.)]>/"”’»?!'
_BULLET = re.compile(r"[•·▪‣◦○●*–-]\s+")
_URL_END = re.compile(r"(?:https?://|www\.|10\.\d{4})\S+$")
_OPEN_END = re.compile(r"(?:[,:;&(–-]|\s(?:and|of|the|in|und|der|die|et|de|la|y|e|do|da|di))$")
_INLINE_LABEL = re.compile(r"(?<=[\s.;])(?:\[(?P<square>\d{1,4})\]|(?P<plain>\d{1,3})\.(?=\s))\s")
_ONLY_URL = re.compile(
    r"[\s<(\[]*(?:URL\s?:\s?|available (?:at|from)\s?:?\s?|retrieved from\s?)?(?:https?://|www\.)\S+[\s>)\].]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its span without bullet and number, and the number."""

    span: Span
    label: str | None = None


def only_url(text: str) -> bool:
    """Whether an entry is an address and nothing else."""
    return _ONLY_URL.fullmatch(text) is not None


def entries(document: Document, blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """The entries of one part of a list."""
    found: list[Entry] = []
    for block in blocks:
        for entry in _of_block(document, block):
            if found and entry.label is None and _goes_on(document, found[-1], entry):
                found[-1] = Entry(found[-1].span.cover(entry.span), found[-1].label)
            else:
                found.append(entry)
    return tuple(entry for entry in found if any(c.isalnum() for c in document.quote(entry.span)))


def _goes_on(document: Document, above: Entry, entry: Entry) -> bool:
    """Whether ``entry`` is the second half of the one above: that one breaks off, and this one begins like no entry."""
    if len(above.span) > LONGEST:
        return False
    before, text = document.quote(above.span).rstrip(), document.quote(entry.span)
    first = text.lstrip("\"“'‘(*_")[:1]
    if only_url(text):
        return bool(
            re.search(
                r"(?:available|retrieved|accessed|online|disponível|disponible|verfügbar|abrufbar)[^.]{0,20}[:,]?$|\bat:?$|\bfrom:?$",
                before,
            )
        ) and not text.startswith("[")
    if begins_entry(text) or not before:
        return False
    if first.islower():
        return before[-1] not in ".?!" or not dated(before)
    return bool(_OPEN_END.search(before)) and not dated(text[:120])


def _of_block(document: Document, block: Block) -> Iterator[Entry]:
    span = _without_bullet(document, block.span)
    starts = _starts(document, span, numbered=block.label is not None)
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else span.end
        entry = _labelled(document, _stripped(document, start, end))
        if index == 0 and block.label is not None and block.kind is BlockKind.LIST_ITEM and entry.label is None:
            entry = Entry(entry.span, block.label)
        if len(entry.span):
            yield entry


def _without_bullet(document: Document, span: Span) -> Span:
    match = _BULLET.match(document.text, span.start, span.end)
    return Span(match.end(), span.end) if match else span


def _labelled(document: Document, span: Span) -> Entry:
    match = label_of(document.quote(span))
    if not match or match.end() >= len(span):
        return Entry(span)
    return Entry(Span(span.start + match.end(), span.end), match["square"] or match["round"] or match["plain"])


def _stripped(document: Document, start: int, end: int) -> Span:
    text = document.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _starts(document: Document, span: Span, *, numbered: bool) -> list[int]:
    """Offsets at which entries begin inside a block."""
    lines = _lines(document, span)
    if len(lines) == 1:
        return _inline(document, span, numbered=numbered)
    texts = [document.text[line.start : line.end] for line in lines]
    for pick in (_by_number, _by_column, _by_form):
        chosen = pick(document, lines, texts)
        if chosen:
            return [lines[index].start for index in chosen]
    return [span.start]


def _lines(document: Document, span: Span) -> list[Span]:
    found: list[Span] = []
    start = span.start
    while start < span.end:
        end = document.text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        if document.text[start:end].strip():
            found.append(Span(start, end))
        start = end + 1
    return found or [span]


def _by_number(document: Document, lines: Sequence[Span], texts: Sequence[str]) -> list[int]:
    """Lines that begin with the next number."""
    chosen: list[int] = []
    expected: int | None = None
    for index, text in enumerate(texts):
        match = label_of(text.lstrip())
        digits = "".join(c for c in (match["square"] or match["round"] or match["plain"]) if c.isdigit()) if match else ""
        if digits and (expected is None or int(digits) == expected) and (index == 0 or expected is not None):
            chosen.append(index)
            expected = int(digits) + 1
    return chosen if len(chosen) > 1 and chosen[0] == 0 else []


def _by_column(document: Document, lines: Sequence[Span], texts: Sequence[str]) -> list[int]:
    """A hanging indent: entries begin at the left margin, the other lines are indented (or the other way round)."""
    columns = [
        document.locate(Span(line.start + len(text) - len(text.lstrip()), line.end)).column for line, text in zip(lines, texts, strict=True)
    ]
    margin = min(columns)
    if max(columns) - margin < 2:
        return []
    for wanted in (margin, max(columns)):
        chosen = [index for index, column in enumerate(columns) if (column == wanted)]
        if chosen and chosen[0] == 0 and (wanted == margin or len(chosen) > 1) and _fit(texts, chosen):
            return chosen
    return []


def _fit(texts: Sequence[str], chosen: Sequence[int]) -> bool:
    """Whether most of the entries that begin at ``chosen`` begin like one, or hold a date."""
    ends = [*chosen[1:], len(texts)]
    fitting = sum(begins_entry(texts[index]) for index in chosen)
    with_date = sum(dated("\n".join(texts[index : min(end, index + _ENTRY_LINES)])) for index, end in zip(chosen, ends, strict=True))
    return fitting * 2 >= len(chosen) or with_date * 5 >= len(chosen) * 4


def _by_form(document: Document, lines: Sequence[Span], texts: Sequence[str]) -> list[int]:
    """Lines that begin like an entry, where the one before is finished."""
    width = max(len(text) for text in texts)
    chosen = [0]
    for index in range(1, len(texts)):
        above = texts[index - 1].rstrip()
        if not begins_entry(texts[index]) or not _finished(above, width):
            continue
        entry = "\n".join(texts[max(chosen[-1], index - _ENTRY_LINES) : index])
        if dated(entry) or _URL_END.search(above) or (len(above) < width * 0.75 and above.endswith(".")):
            chosen.append(index)
    if len(chosen) * 2 < len(texts) and sum(dated(text) for text in texts) * 10 >= len(texts) * 8 and _mostly_begin(texts):
        return list(range(len(texts)))
    return chosen


def _mostly_begin(texts: Sequence[str]) -> bool:
    """Whether two lines of three begin like an entry, as where each entry has a line of its own."""
    return len(texts) > 2 and sum(begins_entry(text) for text in texts) * 3 >= len(texts) * 2


def _finished(above: str, width: int) -> bool:
    """Whether a line can be an entry's last one."""
    if _OPEN_END.search(above):
        return False
    return above[-1:] in _ENDED or above[-1:].isdigit() or bool(_URL_END.search(above)) or len(above) < width * 0.7


_GLUED = re.compile(
    r"(?<=[.\d)/])\s(?=[^\W\d_a-z][\w'’-]{1,30},\s(?:[^\W\d_a-z]\.[\s-]?){1,3}(?:[^()\n]{0,120}?)\((?:1[89]|20)\d\d[a-z]?\))"
)


def _inline(document: Document, span: Span, *, numbered: bool) -> list[int]:
    """Several entries on one line: numbered ones with successive numbers, or names and a bracketed year behind a finished entry."""
    text = document.quote(span)
    first = label_of(text)
    starts = [span.start]
    if first and not numbered:
        digits = "".join(c for c in (first["square"] or first["round"] or first["plain"]) if c.isdigit())
        expected = int(digits) + 1 if digits else 0
        square = first["square"] is not None
        for match in _INLINE_LABEL.finditer(text, first.end()):
            value = match["square"] if square else match["plain"]
            if value and int(value) == expected and names_or_capital(text[match.end() :]):
                starts.append(span.start + match.start())
                expected += 1
        return starts
    for match in _GLUED.finditer(text):
        above = text[starts[-1] - span.start : match.start()]
        if dated(above) and len(above) > 30 and not re.search(r"\b(?:In|in|and|&|by)$|[,;]$", above):
            starts.append(span.start + match.end())
    return starts


def names_or_capital(text: str) -> bool:
    """Whether an entry can begin here."""
    return text[:1].isupper() or names_begin(text) or same_author(text) is not None
