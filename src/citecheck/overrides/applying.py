"""All corrections to one document, put in their places once its entries and citations are found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citecheck.model import CitationList, Document, Overrides, Pinned, ReferenceList
from citecheck.overrides.citations import fingerprints, pin_links, without_removed
from citecheck.overrides.entries import pin_entries
from citecheck.overrides.outcome import outcome


@dataclass(frozen=True, slots=True)
class Applied:
    """The list and the citations as a person says that they are; ``meant``: the references that pinned citation items mean, by item id."""

    listed: ReferenceList
    cited: CitationList
    meant: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pinned: tuple[Pinned, ...] = ()


def apply(document: Document, listed: ReferenceList, cited: CitationList, overrides: Overrides) -> Applied:
    """What is pinned of citations and of bibliography files, applied; and what became of every pin. Raises `OverridesError`."""
    listed = pin_entries(document, listed, overrides.entries)
    names = fingerprints(document, cited.citations) if overrides.citations else {}
    cited, removed = without_removed(cited, names, overrides.citations)
    meant, linked = pin_links(document, cited, listed.references, names, overrides.citations)
    return Applied(listed, cited, meant, outcome(overrides, listed.references, (*listed.pinned, *removed, *linked)))
