"""The document's own reference list."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model.document import Unread
from citecheck.model.item import Item
from citecheck.model.pin import EntryPin, Pinned
from citecheck.model.span import Span

# Confidence from which on names and date are right in more than nineteen entries of twenty (benchmarks/RESULTS.md, "Reference strings"): those two are the
# last to go wrong, so that an entry may be doubtful as a whole and its names and date be sound.
_SURE = 0.25


@dataclass(frozen=True, slots=True)
class Section:
    """A reference list or a part of one. ``exhaustive``: headed as *references* or *works cited*, so that every entry should be cited;
    a *bibliography* or *further reading* is not. ``parent``: the heading above a part ("BIBLIOGRAPHY" above "BOOKS").
    ``scope``: the stretch of text whose citations it answers, where each chapter has a list of its own; None for all of the text.
    """

    title: str
    span: Span
    exhaustive: bool = True
    parent: str | None = None
    reason: str = ""
    scope: Span | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of the list. ``span`` is the entry without bullet or number (that is ``label``).

    ``fields`` maps an `Item` variable to the span that it was read from, ``terms`` to words that introduce it; ``leftover`` are the stretches that
    neither accounts for.
    ``confidence`` in [0, 1]: the probability that every field was read right. ``fragment``: why this is a piece of an entry rather than one, or None. ``doubts``: other reasons for care.
    ``keys``: the cite keys of an entry of a bibliography file; empty for an entry that the document prints.
    ``wanted``: the author asked for it to be listed although nothing cites it (Pandoc's nocite).
    ``pins``: what a person said of it.
    """

    id: str
    span: Span
    section: str | None
    item: Item
    label: str | None = None
    fields: tuple[tuple[str, Span], ...] = ()
    leftover: tuple[Span, ...] = ()
    confidence: float = 1.0
    fragment: str | None = None
    doubts: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    wanted: bool = False
    pins: tuple[EntryPin, ...] = ()
    terms: tuple[tuple[str, Span], ...] = ()

    @property
    def vouched(self) -> bool:
        """Whether a person says that the fields are right."""
        return any(pin.fields is not None for pin in self.pins)

    @property
    def record(self) -> str | None:
        """The DOI of the record that a person chose, `NO_RECORD`, or None where nobody chose."""
        return next((pin.record for pin in self.pins if pin.record is not None), None)

    @property
    def sure(self) -> bool:
        """Whether names and date of the entry may be relied on."""
        return self.confidence >= _SURE

    @property
    def serial(self) -> str | None:
        """The serial that opens an entry which nobody signed, and under which it is cited: "Die Zeit (2011): Leere Plätze, 4. Mai, S. 3"."""
        opening = self.field_span("container_title")
        if self.item.author or self.item.editor or opening is None or any(span.start < opening.start for _, span in self.fields):
            return None
        return self.item.container_title

    def field_span(self, variable: str) -> Span | None:
        """Where ``variable`` stands in the text, or None."""
        return next((span for name, span in self.fields if name == variable), None)


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """Everything that was taken as reference list, and what in it could not be read.

    ``pinned``: a person's words of which no reference tells: on what is no entry, and on what does not fit any more.
    """

    sections: tuple[Section, ...] = ()
    references: tuple[Reference, ...] = ()
    unread: tuple[Unread, ...] = ()
    pinned: tuple[Pinned, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a reference parser makes of one reference string; spans are in that string.

    ``fields`` maps an `Item` variable to where it stands (a variable has several spans where it is printed in pieces: the year comes first,
    then month and day), ``terms`` to the words that introduce it or say what it is ("pp.", "(eds.)", "Available at"; "citation_number": the entry's own
    number). Fields, terms and ``leftover`` together cover every letter and figure of the string.
    """

    item: Item
    fields: tuple[tuple[str, Span], ...]
    leftover: tuple[Span, ...]
    confidence: float
    terms: tuple[tuple[str, Span], ...] = ()
