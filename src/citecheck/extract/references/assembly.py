"""From entries to references: parsing each with what the list around it shows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from citecheck.extract.references.boundaries import Row, bounded, refuse_vague
from citecheck.extract.references.cutting import Entry, entries, only_url
from citecheck.extract.references.looks import same_author
from citecheck.extract.references.packed import Packed
from citecheck.extract.references.parsing import Habits, Model, Printed, parse, parse_all
from citecheck.extract.references.part import Part
from citecheck.extract.references.pinning import FieldPins, pinned
from citecheck.extract.references.sections import parts
from citecheck.model import Document, EntryPin, Item, MarkKind, Parsed, Reference, ReferenceList, Span, Unread

_BLANK_LINE = re.compile(r"\n[ \t\f]{0,80}\r?\n|\f")
_DASHES = re.compile(r"[—–‒―_-]{2,30}|—")
_LONG, _DATES = 700, 2  # code points of an entry, and bracketed years in it, beyond which it may be several
_SAMPLE = 60  # entries looked at to learn the list's habit

Cut = tuple[Entry, str | None, tuple[Span, ...]]  # an entry, the title of its part, the emphasis that begins in it (counted from its start)
Hold = Callable[[Iterable[Parsed]], Iterable[Parsed]]


@dataclass(frozen=True, slots=True)
class Streamed:
    """A list whose entries are handed out one after the other, each with the emphasis that begins in it, and are not held. ``unread``: what stands in the
    list and is no entry; ``joined``: entries whose source holds a blank line, which parts most.
    """

    references: Iterator[tuple[Reference, tuple[Span, ...]]]
    unread: tuple[Unread, ...]
    joined: tuple[Span, ...]


def references(document: Document, model: Model | None = None, pins: Sequence[EntryPin] = ()) -> ReferenceList:
    """Every entry of the document's reference lists, parsed; ids are r1, r2 ... in the order of the list.

    The list is where a heading says so, or where `Document.list_lines` says, or else a run of blocks at the end that have the form of
    entries. A document that has none gives an empty list; nothing is invented. ``model`` parses in place of
    the package's own. ``pins`` are a person's word on entries. Raises `OverridesError` for one that does not fit.
    """
    found = parts(document)
    every = bounded(document, [row for part in found for row in _cut(document, part)], pins)
    cut, unread = _taken(document, every.rows)
    refuse_vague(document, [entry.span for entry, _, _ in cut], [pin for pin in pins if not pin.bounds])
    parsed = _parsed(document.text, cut, _inverted(document.text, cut), model, list)
    read = tuple(_references(document.text, cut, parsed, FieldPins(pins)))
    return ReferenceList(tuple(part.section for part in found), read, unread, every.pinned)


def streamed(document: Document, model: Model | None = None) -> Streamed:
    """The same entries, of which no more is held than is needed: all are parsed before the first is given, since they tell of each other."""
    cut, unread = _taken(document, [row for part in parts(document) for row in _cut(document, part)])
    held = Packed(cut)
    parsed = _parsed(document.text, held, _inverted(document.text, cut), model, Packed)
    read = _references(document.text, held, parsed, FieldPins(()))
    joined = tuple(entry.span for entry, _, _ in cut if _over_a_blank_line(document, entry.span))
    return Streamed(((one, emphasis) for one, (_, _, emphasis) in zip(read, held, strict=True)), unread, joined)


def _over_a_blank_line(document: Document, span: Span) -> bool:
    place = document.in_source(span)
    return place is not None and _BLANK_LINE.search(document.source, place.start, place.end) is not None


def _cut(document: Document, part: Part) -> list[Row]:
    """The entries of a part, and among them what stands there and is none."""
    among = [Entry(block.span, refused="stands in the list and is no entry") for block in part.passed_over]
    return [(part, entry) for entry in sorted((*entries(document, part.blocks), *among), key=lambda entry: entry.span)]


def _taken(document: Document, rows: Sequence[Row]) -> tuple[list[Cut], tuple[Unread, ...]]:
    """The entries, and what was refused to be one."""
    marks = [mark.span for mark in document.marks if mark.kind is MarkKind.EMPHASIS]
    starts = [mark.start for mark in marks]
    cut = []
    for part, entry in rows:
        if entry.refused is None:
            among = marks[bisect_left(starts, entry.span.start) : bisect_left(starts, entry.span.end)]
            cut.append((entry, part.section.title or None, tuple(mark.shift(-entry.span.start) for mark in among)))
    return cut, tuple(Unread(entry.span, entry.refused) for _, entry in rows if entry.refused is not None)


def _parsed(text: str, cut: Iterable[Cut], inverted: bool, model: Model | None, hold: Hold) -> Iterator[Parsed]:
    """Every entry parsed; those without names once more, when the others have shown which bodies the list has as authors. ``inverted``: most names of
    the list begin with the family name. ``hold`` keeps what is parsed until all is. ``cut`` is gone through twice.
    """
    habits = Habits(family_first=inverted)
    bodies: set[str] = set()
    held = hold(_noting(bodies, parse_all((_printed(text, one) for one in cut), habits, model)))
    habits = replace(habits, bodies=frozenset(bodies))
    lengths = sorted(set(map(len, bodies)))
    for one, parsed in zip(cut, held, strict=True):
        printed, emphasis = _printed(text, one)
        again = not parsed.item.author and not parsed.item.editor and _begins(printed, bodies, lengths)
        yield parse(printed, emphasis, habits, model) if again else parsed


def _printed(text: str, cut: Cut) -> Printed:
    """The text of an entry, and its emphasized stretches; those that touch are one."""
    entry, _, marks = cut
    found: list[Span] = []
    for mark in marks:
        here = Span(mark.start, min(mark.end, len(entry.span)))
        if found and here.start <= found[-1].end:
            found[-1] = found[-1].cover(here)
        else:
            found.append(here)
    return entry.span.of(text), tuple(found)


def _noting(bodies: set[str], parsed: Iterable[Parsed]) -> Iterator[Parsed]:
    """The same, while the bodies that are authors of what is dated are put into ``bodies``."""
    for one in parsed:
        if one.item.issued:
            bodies.update(name.literal for name in one.item.author if name.literal)
        yield one


def _begins(text: str, bodies: Set[str], lengths: Sequence[int]) -> bool:
    """Whether one of ``bodies``, which have these ``lengths``, stands at the beginning; however many there are."""
    return any(text[:length] in bodies for length in lengths)


def _inverted(text: str, cut: Sequence[Cut]) -> bool:
    """Whether most names of the list begin with the family name: a comma stands behind their first word or two."""
    votes = [_comma_early(entry.span.of(text)) for entry, _, _ in cut[:: max(len(cut) // _SAMPLE, 1)]]
    return sum(votes) * 2 > len(votes)


def _comma_early(text: str) -> bool:
    head = text[:40]
    comma = head.find(",")
    return comma > 0 and len(head[:comma].split()) <= 2 and "(" not in head[:comma] and head[:1] not in '"“«'


def _references(text: str, cut: Iterable[Cut], every: Iterable[Parsed], pins: FieldPins) -> Iterator[Reference]:
    above: Item | None = None
    for number, ((entry, title, _), parsed) in enumerate(zip(cut, every, strict=True), 1):
        printed = entry.span.of(text)
        item, doubts = _repeated(printed, parsed, above)
        read = Reference(
            id=f"r{number}",
            span=entry.span,
            section=title,
            item=item,
            label=entry.label,
            fields=tuple((variable, span.shift(entry.span.start)) for variable, span in parsed.fields),
            leftover=tuple(span.shift(entry.span.start) for span in parsed.leftover),
            terms=tuple((variable, span.shift(entry.span.start)) for variable, span in parsed.terms),
            confidence=parsed.confidence,
            fragment=None if entry.pins else _fragment(printed, parsed),
            doubts=(*doubts, *entry.doubts, *(() if entry.pins else _of_length(printed))),
        )
        reference = pinned(read, printed, tuple(dict.fromkeys((*entry.pins, *pins.of(printed)))))
        above = reference.item
        yield reference


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
