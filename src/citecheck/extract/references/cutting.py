"""Cutting the blocks of a list into entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from citecheck.extract.references.flow import continues, first_lines, open_end
from citecheck.extract.references.lines import Line, Setting, lines_of, setting_of, stripped
from citecheck.extract.references.looks import (
    BULLET,
    LONGEST,
    begins_entry,
    dated,
    first_date,
    label_of,
    looks_like_entry,
    may_annotate,
    reads_as_prose,
    says_something,
)
from citecheck.extract.references.series import Start, numbered
from citecheck.model import Block, Document, EntryPin, Span
from citecheck.text.expressions import deferred

_ONLY_URL = re.compile(
    r"[\s<(\[]*(?:URL\s?:\s?|available (?:at|from)\s?:?\s?|retrieved from\s?)?(?:https?://|www\.)\S+[\s>)\].]*", re.IGNORECASE
)
_ANNOUNCES = re.compile(
    r"(?:available|retrieved|accessed|online|disponível|disponible|verfügbar|abrufbar|disponibile|режим доступа)[^.]{0,20}[:,]?$|\bat:?$|\bfrom:?$|\bin:$|\bURL:?$",
    re.IGNORECASE,
)
_APPENDED = deferred(
    r"(?:doi\s?:\s?|https?://(?:dx\.)?doi\.org/)10\.\d{4}|(?:Available (?:at|from)|Retrieved (?:from|on)|Disponível em|Disponible en|Disponible sur|Verfügbar unter|Abgerufen|Disponibile|Режим доступа)\b:?\s?.{0,40}https?://",
    re.IGNORECASE,
)
_LONGEST_APPENDED = 200
_SEAM = 80  # code points above a block, which tell whether they break off
_SHORTEST = 30  # code points of an entry that another one is glued to
_PRINTED_SO = re.compile(  # a name in front of the comma, a place and a publisher or a few words behind a comma at the end: of what is cited, however its title says something
    r"\A\W?[^\W\d_a-z][\w.'’-]{0,25}(?:\s[^\W\d_a-z][\w.'’-]{0,25}){1,3},\s[\"“«*_]?[^\W\d_a-z]|[.?!]\s[^\W\d_a-z]\w{2,20}[,:]\s[^\W\d_a-z]\w{2,20}\.?\s?\Z|,\s(?:\S{1,25}\s){0,5}\S{1,25}\s?\Z"
)
_GLUED = re.compile(
    r"(?<=[.\d)/])\s(?=[^\W\d_a-z][\w'’-]{1,30},\s(?:[^\W\d_a-z]\.[\s-]?){1,3}(?:[^()\n]{0,120}?)\((?:1[89]|20)\d\d[a-z]?\))"
)
_SPACED = 0.4  # share of blocks that neither begin nor look like entries, where every line stands apart
_LOWER = 0.15  # share of such lines that begin with a small letter, as only the middle of a sentence does


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its span without bullet and number, the number, and why the cut may be wrong.

    ``refused``: why this is no entry although it stands in the list, or None. ``pins``: what a person said of its boundaries.
    """

    span: Span
    label: str | None = None
    doubts: tuple[str, ...] = ()
    refused: str | None = None
    pins: tuple[EntryPin, ...] = ()


def only_url(text: str) -> bool:
    """Whether an entry is an address and nothing else."""
    return _ONLY_URL.fullmatch(text) is not None


def entries(document: Document, blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """The entries of one part of a list."""
    lines = lines_of(document, blocks)
    if not lines:
        return ()
    starts = numbered(document, lines)
    found = _by_number(document, lines, starts) if starts else _by_blocks(document, lines)
    if document.list_lines is not None:
        found = [_unless_prose(document, entry) for entry in found]
    return tuple(entry for entry in found if any(c.isalnum() for c in document.quote(entry.span)))


def _unless_prose(document: Document, entry: Entry) -> Entry:
    """Refused where it is prose: where a person says that a list stands, none of its blocks was passed over."""
    text = document.quote(entry.span)
    prose = entry.refused is None and (says_something(text) or reads_as_prose(text)) and not _PRINTED_SO.search(text)
    return replace(entry, refused="stands in the list and is no entry") if prose else entry


# ---- numbered lists ----


def _by_number(document: Document, lines: Sequence[Line], starts: Sequence[Start]) -> list[Entry]:
    """Each number begins an entry, and so does a block between two of them that can only be one."""
    found: list[Entry] = []
    for place, start in enumerate(starts):
        last = place + 1 == len(starts)
        stop = lines[-1].span.end if last else starts[place + 1].mark
        bound = len(lines) if last else starts[place + 1].line
        first = _first_apart(document, lines, start, bound)
        end = lines[first].span.start if first < bound else stop
        doubts = ("begins in the middle of a line",) if start.mark > lines[start.line].span.start else ()
        found.append(Entry(stripped(document.text, start.at, end), start.label, doubts))
        found += _apart(document, lines[first:bound])
    return found


def _first_apart(document: Document, lines: Sequence[Line], start: Start, bound: int) -> int:
    """The index of the first line behind the number that no longer belongs to its entry."""
    date = first_date(document.text, start.at)
    if date is None and not document.list_apart:
        return bound
    for index in range(start.line + 1, bound):
        line = lines[index]
        if line.first and document.list_apart:
            return index
        above = document.text[max(start.at, line.span.start - _SEAM) : line.span.start].rstrip()
        if line.first and date is not None and date <= line.span.start and _stands_alone(above, line.text):
            return index
    return bound


def _apart(document: Document, lines: Sequence[Line]) -> Iterator[Entry]:
    """What stands between the numbered entries: entries without a number, and things that are none."""
    for entry in _by_blocks(document, lines) if lines else ():
        if looks_like_entry(document.quote(entry.span)):
            yield replace(entry, doubts=("has no number of the list's series, unlike its neighbours",))
        else:
            yield replace(entry, refused="stands between the entries of a numbered list and is none")


def _stands_alone(above: str, text: str) -> bool:
    """Whether a block outside the series of numbers is something of its own rather than the rest of the dated entry above."""
    if open_end(above) or continues(text) or text[0].islower():
        return False
    return label_of(text) is not None or (begins_entry(text) and looks_like_entry(text)) or may_annotate(text)


# ---- lists without numbers ----


def _by_blocks(document: Document, lines: Sequence[Line]) -> list[Entry]:
    """The entries of each block, joined where one goes on in the next."""
    if not document.list_apart and _spaced(lines):
        lines = [replace(line, block=0, first=index == 0) for index, line in enumerate(lines)]
        setting = setting_of(lines, across=True)
    else:
        setting = setting_of(lines)
    found: list[Entry] = []
    for _, group in groupby(lines, key=lambda line: line.block):
        for entry in _of_block(document, tuple(group), setting):
            if found and entry.label is None and _goes_on(document, found[-1], entry):
                found[-1] = Entry(
                    found[-1].span.cover(entry.span), found[-1].label, _once(found[-1].doubts, "was put together from two blocks")
                )
            else:
                found.append(entry)
    return found


def _once(doubts: tuple[str, ...], doubt: str) -> tuple[str, ...]:
    return doubts if doubt in doubts else (*doubts, doubt)


def _spaced(lines: Sequence[Line]) -> bool:
    """Whether a blank line stands behind every line of a wrapped list, so that blocks are lines and not entries."""
    if len(lines) < 6 or any(not line.first for line in lines):
        return False
    if sum(line.text[0].islower() for line in lines) < _LOWER * len(lines):
        return False
    other = sum(not begins_entry(line.text) and not looks_like_entry(line.text) for line in lines)
    return other >= _SPACED * len(lines) and setting_of(lines, across=True).wrapped


def _goes_on(document: Document, above: Entry, entry: Entry) -> bool:
    """Whether ``entry`` is the second half of the one above: that one breaks off, and this one begins like no entry."""
    if len(above.span) > LONGEST or document.list_apart:
        return False
    before, text = document.quote(above.span).rstrip(), document.quote(entry.span)
    first = text.lstrip("\"“'‘(*_")[:1]
    if _APPENDED.match(text) and len(text) < _LONGEST_APPENDED and not _APPENDED.search(before):
        return True
    if only_url(text):
        return _ANNOUNCES.search(before) is not None and not text.startswith("[")
    if begins_entry(text) or not before:
        return False
    if first.islower():
        return before[-1] not in ".?!" or not dated(before)
    return open_end(before) and not dated(text[:120])


def _of_block(document: Document, lines: Sequence[Line], setting: Setting) -> Iterator[Entry]:
    starts = [lines[index].span.start for index in first_lines(document, lines, setting)]
    glued = dict.fromkeys(_glued(document, lines[0]) if len(lines) == 1 else ())
    starts += glued
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else lines[-1].span.end
        entry = entry_at(document, start, end)
        if index == 0 and lines[0].label is not None and entry.label is None:
            entry = replace(entry, label=lines[0].label)
        if start in glued:
            entry = replace(entry, doubts=("begins in the middle of a line",))
        if len(entry.span):
            yield entry


def entry_at(document: Document, start: int, end: int) -> Entry:
    """The entry between two places, without white space, bullet and number."""
    return _labelled(document, _without_bullet(document, stripped(document.text, start, end)))


def _without_bullet(document: Document, span: Span) -> Span:
    match = BULLET.match(document.text, span.start, span.end)
    return Span(match.end(), span.end) if match else span


def _labelled(document: Document, span: Span) -> Entry:
    match = label_of(document.quote(span))
    if not match or match.end() >= len(span):
        return Entry(span)
    return Entry(Span(span.start + match.end(), span.end), match["square"] or match["round"] or match["plain"])


def _glued(document: Document, line: Line) -> Iterator[int]:
    """Further entries on one line: names and a bracketed year behind a finished entry."""
    begun = line.span.start
    for match in _GLUED.finditer(line.text):
        above = Span(begun, line.span.start + match.start())
        if len(above) > _SHORTEST and dated(document.text[begun : min(above.end, begun + LONGEST)]):
            begun = line.span.start + match.end()
            yield begun
