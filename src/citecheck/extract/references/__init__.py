"""The reference list of a document: finding it, cutting it into entries, parsing each."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.references.assembly import assemble
from citecheck.extract.references.parsing import Model, parse, parse_all
from citecheck.extract.references.pinning import FieldPins, pinned
from citecheck.extract.references.unheard import empty_list
from citecheck.model import Document, EntryPin, ReferenceList

__all__ = ["FieldPins", "Model", "empty_list", "parse", "parse_all", "pinned", "references"]


def references(document: Document, model: Model | None = None, pins: Sequence[EntryPin] = ()) -> ReferenceList:
    """Every entry of the document's reference lists, parsed; ids are r1, r2 ... in the order of the list.

    The list is where a heading says so, or where `Document.list_lines` says, or else a run of blocks at the end that have the form of
    entries. A document that has none gives an empty list; nothing is invented. ``model`` parses in place of
    the package's own. ``pins`` are a person's word on entries. Raises `OverridesError` for one that does not fit.
    """
    return assemble(document, model, pins)
