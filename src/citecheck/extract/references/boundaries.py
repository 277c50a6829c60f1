"""Where a person says that entries begin and end: entries are split, joined, taken out and taken in before they are parsed."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NoReturn

from citecheck.errors import OverridesError
from citecheck.extract.references.cutting import Entry, entry_at
from citecheck.extract.references.part import Part
from citecheck.model import Document, EntryPin, Pinned, Span
from citecheck.text.digest import entry_digest
from citecheck.text.naming import Names, is_digest

Row = tuple[Part, Entry]
_SHOWN = 4  # lines that a message names


@dataclass(frozen=True, slots=True)
class Bounded:
    """The entries as a person says that they are cut, and what became of the pins that leave no entry to show it."""

    rows: tuple[Row, ...]
    pinned: tuple[Pinned, ...] = ()


def bounded(document: Document, rows: Sequence[Row], pins: Sequence[EntryPin]) -> Bounded:
    """``rows`` with every pin on boundaries applied; what it makes of entries can be pinned again, each pin once.

    Raises `OverridesError` for a name that several entries begin with, words that are not in the entry, and pins that undo each other.
    """
    bounds = [pin for pin in pins if pin.bounds]
    if not bounds:
        return Bounded(tuple(rows))
    refuse_vague(document, [entry.span for _, entry in rows], bounds)
    return _Cutter(document, rows, bounds).result()


def refuse_vague(document: Document, spans: Sequence[Span], pins: Sequence[EntryPin]) -> None:
    """Raises `OverridesError` where the beginning that a pin gives is that of several different entries."""
    begun = {pin.entry: pin for pin in pins if not is_digest(pin.entry)}
    names = Names(begun)
    found: dict[str, dict[str, Span]] = {}
    for span in spans if begun else ():
        text = document.quote(span)
        for name in names.of(text):
            found.setdefault(name, {}).setdefault(entry_digest(text), span)
    for name, alike in found.items():
        if len(alike) > 1:
            lines = ", ".join(str(document.locate(span).line) for span in list(alike.values())[:_SHOWN])
            refuse(begun[name], f"{len(alike)} entries begin so (lines {lines})", "write more of it, or the entry's digest")


def refuse(pin: EntryPin, message: str, remedy: str) -> NoReturn:
    """Raises `OverridesError` for ``pin``."""
    raise OverridesError(message, where=pin.warrant.where, remedy=remedy)


class _Cutter:
    """Goes through the entries once; what a pin makes is looked at again."""

    def __init__(self, document: Document, rows: Sequence[Row], pins: Sequence[EntryPin]) -> None:
        self._document = document
        self._pins = {pin.entry: pin for pin in pins}
        self._names = Names(self._pins)
        self._todo = deque(rows)
        self._done: list[Row] = []
        self._pinned: list[Pinned] = []

    def result(self) -> Bounded:
        """All entries, once."""
        while self._todo:
            part, entry = self._todo.popleft()
            pin = self._pin_of(entry)
            if pin is None:
                self._done.append((part, entry))
            elif pin.split:
                self._todo.extendleft((part, piece) for piece in reversed(list(self._pieces(entry, pin))))
            elif pin.join:
                self._join(part, entry, pin)
            elif pin.ignore:
                self._pinned.append(Pinned(pin, (entry.span,)))
            else:
                taken = entry_at(self._document, entry.span.start, entry.span.end) if entry.refused else entry
                self._todo.appendleft((part, _pinned(taken, entry, pin)))
        return Bounded(tuple(self._done), tuple(self._pinned))

    def _pin_of(self, entry: Entry) -> EntryPin | None:
        fitting = [self._pins[name] for name in self._names.of(self._document.quote(entry.span))]
        again = [pin for pin in fitting if pin in entry.pins and is_digest(pin.entry) and (pin.split or pin.join)]
        if again:
            refuse(again[0], "is undone by another correction", "keep the one that says how the entries are cut")
        new = [pin for pin in fitting if pin not in entry.pins]
        if len(new) > 1:
            refuse(new[1], f"is about the same entry as line {new[0].warrant.line}", "put both into one table")
        return new[0] if new else None

    def _pieces(self, entry: Entry, pin: EntryPin) -> Iterator[Entry]:
        text = self._document.quote(entry.span)
        starts = sorted({entry.span.start, *(entry.span.start + _place(text, words, pin) for words in pin.split)})
        for start, end in zip(starts, [*starts[1:], entry.span.end], strict=True):
            piece = entry_at(self._document, start, end)
            label = entry.label if start == entry.span.start else piece.label
            yield _pinned(replace(piece, label=label), entry, pin)

    def _join(self, part: Part, entry: Entry, pin: EntryPin) -> None:
        """One entry of it and those behind it; what citecheck took for no entry may stand between."""
        span, passed = entry.span, 0
        for name in pin.join:
            while passed < len(self._todo) and not self._is(self._todo[passed][1], name) and self._todo[passed][1].refused:
                passed += 1
            if passed == len(self._todo) or not self._is(self._todo[passed][1], name) or self._todo[passed][0] is not part:
                self._pinned.append(Pinned(pin, stale=f"“{name}”, with which it is to be joined, does not follow it"))
                self._done.append((part, entry))
                return
            span = span.cover(self._todo[passed][1].span)
            passed += 1
        for _ in range(passed):
            self._todo.popleft()
        self._todo.appendleft((part, _pinned(Entry(span, entry.label), entry, pin)))

    def _is(self, entry: Entry, name: str) -> bool:
        return bool(Names([name]).of(self._document.quote(entry.span)))


def _pinned(made: Entry, entry: Entry, pin: EntryPin) -> Entry:
    """``made`` from ``entry``: a person's cut is not doubted."""
    return replace(made, doubts=(), refused=None, pins=(*entry.pins, pin))


def _place(text: str, words: str, pin: EntryPin) -> int:
    """Where ``words`` stand in an entry, however its lines are broken."""
    found = [match.start() for match in re.finditer(r"\s+".join(map(re.escape, words.split())), text)]
    if not found:
        refuse(pin, f"“{words}” is not in the entry", "copy the words at which the new entry begins from the entry itself")
    if len(found) > 1:
        refuse(pin, f"“{words}” stands {len(found)} times in the entry", "write more of the words at which the new entry begins")
    if not any(char.isalnum() for char in text[: found[0]]):
        refuse(pin, f"nothing stands before “{words}”", "give the words at which the second entry begins")
    return found[0]
