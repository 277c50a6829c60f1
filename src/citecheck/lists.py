"""Reference lists without a document around them, as they are pasted: what `library` and the command line say of them, and no more is imported for it."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.extract.references import Model, Streamed, streamed
from citecheck.model import Parsed, Source
from citecheck.readers import read_list
from citecheck.strings import ParsedString


def parse_list(source: Source, *, model: Model | None = None, apart: bool = False) -> tuple[tuple[ParsedString, ...], tuple[str, ...]]:
    """The entries of a text that is a reference list from its first line to its last, and a remark on each stretch that is no entry, and on each entry
    that was put together over a blank line.

    Entries may run over lines; ``apart``: and over no blank line. Raises `ReadError`.
    """
    strings, remarks = each_of_list(source, model=model, apart=apart)
    return tuple(strings), remarks


def each_of_list(source: Source, *, model: Model | None = None, apart: bool = False) -> tuple[Iterator[ParsedString], tuple[str, ...]]:
    """What `parse_list` gives, with the entries one after the other: of a list of any length little more is held than its text."""
    document = read_list(source, apart=apart)
    del source  # its bytes need not wait for the entries
    listed = streamed(document, model)
    told = sorted(
        [(one.span, one.reason) for one in listed.unread] + [(span, "was put together over a blank line") for span in listed.joined]
    )
    remarks = (f"line {document.locate(span).line} {reason}: {' '.join(document.quote(span).split())[:80]}" for span, reason in told)
    return _strings(document.text, listed), tuple(remarks)


def _strings(text: str, listed: Streamed) -> Iterator[ParsedString]:
    """Each entry as a string of its own."""
    for entry, marks in listed.references:
        start = entry.span.start
        fields, terms = (tuple((variable, span.shift(-start)) for variable, span in places) for places in (entry.fields, entry.terms))
        leftover = tuple(span.shift(-start) for span in entry.leftover)
        emphasis = tuple(span for span in marks if span.end <= len(entry.span))
        yield ParsedString(entry.span.of(text), Parsed(entry.item, fields, leftover, entry.confidence, terms), emphasis)
