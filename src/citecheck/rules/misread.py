"""Entries that citecheck may have misread, so that what it says about them would be its own fault and not the author's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from citecheck.model import AuthorDate, CitationItem, Evidence, Reference
from citecheck.reconcile.spelling import compact
from citecheck.reconcile.years import read_years
from citecheck.text.fold import words


def is_doubtful(reference: Reference) -> bool:
    """Whether names or date of the entry were read with too little confidence, or not at all; what a person vouches for is not doubted."""
    item = reference.item
    if reference.vouched:
        return False
    return not reference.sure or not (item.author or item.editor) or item.issued is None


def misread(evidence: Evidence) -> Mapping[str, tuple[Reference, ...]]:
    """Doubtful entries that no citation is linked to, by the first word of their text."""
    rows: defaultdict[str, list[Reference]] = defaultdict(list)
    for reference in evidence.references:
        if is_doubtful(reference) and not evidence.links_to[reference.id]:
            opening = words(evidence.document.quote(reference.span)[:80])
            for word in opening[:1]:
                rows[word].append(reference)
    return {word: tuple(found) for word, found in rows.items()}


def may_be_meant(evidence: Evidence, rows: Mapping[str, tuple[Reference, ...]], item: CitationItem) -> tuple[Reference, ...]:
    """The misread entries that begin with the item's first name and print its year somewhere."""
    pointer = item.pointer
    if not isinstance(pointer, AuthorDate) or not pointer.families or not pointer.year:
        return ()
    years = [str(year) for year in read_years(pointer.year).numbers]
    first = words(pointer.families[0])[:1]
    found = {reference.id: reference for word in (*first, compact(pointer.families[0])) for reference in rows.get(word, ())}
    return tuple(one for one in found.values() if any(year in evidence.document.quote(one.span) for year in years))
