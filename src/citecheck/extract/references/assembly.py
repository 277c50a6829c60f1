"""From entries to references: parsing each with what the list around it shows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.extract.references.boundaries import bounded, refuse_vague
from citecheck.extract.references.cutting import Entry, entries, only_url
from citecheck.extract.references.looks import same_author
from citecheck.extract.references.parsing import Habits, Model, parse, parse_all
from citecheck.extract.references.part import Part
from citecheck.extract.references.pinning import FieldPins, pinned
from citecheck.extract.references.sections import parts
from citecheck.model import Document, EntryPin, Item, Mark, MarkKind, Parsed, Reference, ReferenceList, Section, Span, Unread

_EMPHASIS = frozenset({MarkKind.EMPHASIS})
_DASHES = re.compile(r"[—–‒―_-]{2,30}|—")
_LONG, _DATES = 700, 2  # code points of an entry, and bracketed years in it, beyond which it may be several
_SAMPLE = 60  # entries looked at to learn the list's habit


def references(document: Document, model: Model | None = None, pins: Sequence[EntryPin] = ()) -> ReferenceList:
    """Every entry of the document's reference lists, parsed; ids are r1, r2 ... in the order of the list.

    The list is where a heading says so, or where `Document.list_lines` says, or else a run of blocks at the end that have the form of
    entries. A document that has none gives an empty list; nothing is invented. ``model`` parses in place of
    the package's own. ``pins`` are a person's word on entries. Raises `OverridesError` for one that does not fit.
    """
    found = parts(document)
    every = bounded(document, [row for part in found for row in _cut(document, part)], pins)
    cut = [(part, entry) for part, entry in every.rows if entry.refused is None]
    parsed = _parsed(document, [entry for _, entry in cut], model)
    unread = tuple(Unread(entry.span, entry.refused) for _, entry in every.rows if entry.refused is not None)
    refuse_vague(document, [entry.span for _, entry in cut], [pin for pin in pins if not pin.bounds])
    return ReferenceList(_sections(found), tuple(_references(document, cut, parsed, FieldPins(pins))), unread, every.pinned)


def _cut(document: Document, part: Part) -> list[tuple[Part, Entry]]:
    """The entries of a part, and among them what stands there and is none."""
    among = [Entry(block.span, refused="stands in the list and is no entry") for block in part.passed_over]
    return [(part, entry) for entry in sorted((*entries(document, part.blocks), *among), key=lambda entry: entry.span)]


def _parsed(document: Document, cut: Sequence[Entry], model: Model | None) -> list[Parsed]:
    """Every entry parsed; those without names once more, when the others have shown which bodies the list has as authors."""
    marks = tuple(mark for mark in document.marks if mark.kind in _EMPHASIS)
    starts = [mark.span.start for mark in marks]
    habits = Habits(family_first=_inverted(document, cut))
    emphasis = [_inside(marks, starts, entry.span) for entry in cut]
    parsed = list(parse_all(((document.quote(entry.span), spans) for entry, spans in zip(cut, emphasis, strict=True)), habits, model))
    bodies = frozenset(name.literal for one in parsed for name in one.item.author if name.literal and one.item.issued)
    if not bodies:
        return parsed
    habits = replace(habits, bodies=bodies)
    for index, (entry, one) in enumerate(zip(cut, parsed, strict=True)):
        if not one.item.author and not one.item.editor and document.quote(entry.span).startswith(tuple(bodies)):
            parsed[index] = parse(document.quote(entry.span), emphasis[index], habits, model)
    return parsed


def _sections(found: Sequence[Part]) -> tuple[Section, ...]:
    return tuple(part.section for part in found)


def _inverted(document: Document, cut: Sequence[Entry]) -> bool:
    """Whether most names of the list begin with the family name: a comma stands behind their first word or two."""
    votes = [_comma_early(document.quote(entry.span)) for entry in cut[:: max(len(cut) // _SAMPLE, 1)]]
    return sum(votes) * 2 > len(votes)


def _comma_early(text: str) -> bool:
    head = text[:40]
    comma = head.find(",")
    return comma > 0 and len(head[:comma].split()) <= 2 and "(" not in head[:comma] and head[:1] not in '"“«'


def _references(document: Document, cut: Sequence[tuple[Part, Entry]], every: Sequence[Parsed], pins: FieldPins) -> Iterator[Reference]:
    above: Item | None = None
    for number, ((part, entry), parsed) in enumerate(zip(cut, every, strict=True), 1):
        text = document.quote(entry.span)
        item, doubts = _repeated(text, parsed, above)
        read = Reference(
            id=f"r{number}",
            span=entry.span,
            section=part.section.title or None,
            item=item,
            label=entry.label,
            fields=tuple((variable, span.shift(entry.span.start)) for variable, span in parsed.fields),
            leftover=tuple(span.shift(entry.span.start) for span in parsed.leftover),
            terms=tuple((variable, span.shift(entry.span.start)) for variable, span in parsed.terms),
            confidence=parsed.confidence,
            fragment=None if entry.pins else _fragment(text, parsed),
            doubts=(*doubts, *entry.doubts, *(() if entry.pins else _of_length(text))),
        )
        reference = pinned(read, text, tuple(dict.fromkeys((*entry.pins, *pins.of(text)))))
        above = reference.item
        yield reference


def _inside(marks: Sequence[Mark], starts: Sequence[int], span: Span) -> tuple[Span, ...]:
    """The emphasized stretches of an entry, relative to it; those that touch are one."""
    found: list[Span] = []
    for place in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
        mark = marks[place]
        here = Span(mark.span.start - span.start, min(mark.span.end, span.end) - span.start)
        if found and here.start <= found[-1].end:
            found[-1] = found[-1].cover(here)
        else:
            found.append(here)
    return tuple(found)


def _repeated(text: str, parsed: Parsed, above: Item | None) -> tuple[Item, tuple[str, ...]]:
    """The names of the entry above, where dashes stand for them; in the role that is printed behind the dashes."""
    item = parsed.item
    word = same_author(text)
    if word is None or above is None or not (people := above.author or above.editor):
        return item, ()
    item = replace(item, author=tuple(name for name in item.author if name.label.rstrip(".") not in word.group()))
    doubts = ("the names are those of the entry above",)
    edits = (parsed.fields[:1] and parsed.fields[0][0] == "editor") or not (above.author or item.author)
    if item.author or item.authors_truncated:
        people = people[: max(len(_DASHES.findall(text[: _names_end(parsed)])), 1)]  # a dash for each name, and then others
    if edits:
        return replace(item, editor=people + item.editor), doubts
    truncated = item.authors_truncated or (above.authors_truncated and not item.author)
    return replace(item, author=people + item.author, authors_truncated=truncated), doubts


def _names_end(parsed: Parsed) -> int:
    return next((span.end for variable, span in parsed.fields if variable in ("author", "editor")), 0)


def _of_length(text: str) -> tuple[str, ...]:
    if len(text) > _LONG and len(re.findall(r"\((?:1[4-9]|20)\d\d[a-z]?\)", text)) > _DATES:
        return ("is longer than entries are, and may be several",)
    return ()


def _fragment(text: str, parsed: Parsed) -> str | None:
    """Why the entry is only a piece of one, or None."""
    if only_url(text):
        return "a URL alone"
    item = parsed.item
    if text[:1].islower() and not (item.author or item.editor) and item.issued is None and not (item.url or item.doi):
        return "the end of another entry"
    return None
