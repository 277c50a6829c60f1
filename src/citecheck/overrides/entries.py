"""A person's word on the entries of bibliography files; on those that the document prints, it is taken where they are cut and parsed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.extract.references import FieldPins, pinned
from citecheck.model import Document, EntryPin, ReferenceList


def pin_entries(document: Document, listed: ReferenceList, pins: Sequence[EntryPin]) -> ReferenceList:
    """``listed`` with the entries of bibliography files as a person says that they are. Raises `OverridesError` for pins that contradict each other."""
    if not pins or not document.files:
        return listed
    known = FieldPins(pins)
    rows = []
    for entry in listed.references:
        text = document.quote(entry.span)
        rows.append(pinned(entry, text, known.of(text)) if entry.keys else entry)
    return replace(listed, references=tuple(rows))
