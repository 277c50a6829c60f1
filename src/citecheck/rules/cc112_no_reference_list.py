"""A text cites works and has no list of references.

Flags, once, a document whose citations need a list (names and years, numbers, keys, short titles) in which no list was found. Nothing is said
about single missing entries then, and nothing about notes that give their references in full.

Why it matters: none of the citations can be looked up.

Flagged:

    Harbours came first (Okafor 2004: 12), and trade followed (Lindqvist 2006).

Not flagged:

    Harbours came first (Okafor 2004: 12).

    References

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

To settle it: add the list. If there is one that citecheck did not see, say where it stands with --list. A bibliography file that belongs to the document
is named with --bib, or in the document's metadata.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import BackReference, Evidence, FullNote, Key, Problem, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import line_of, quote_item


@rule("CC112", "no-reference-list", Severity.ERROR)
def no_reference_list(evidence: Evidence) -> Iterator[Problem]:
    """One problem per document, at its first citation."""
    if evidence.references:
        return
    needy = [item for item in evidence.items.values() if not isinstance(item.pointer, FullNote | BackReference)]
    if not needy or any(name.lower() in ("bibliography", "references") for name, _ in evidence.document.metadata):
        return  # the list is elsewhere, and a notice says that it could not be read
    first = needy[0]
    keyed = all(isinstance(item.pointer, Key) for item in needy)
    where = "Where is its bibliography (--bib FILE)?" if keyed else "Where is it (--list LINES, --bib FILE)?"
    several = f" and {len(needy) - 1} more" if len(needy) > 1 else ""
    yield Problem(
        first.span,
        f"Line {line_of(evidence, first)} cites “{quote_item(evidence, first)}”{several}, but the document has no list of references. {where}",
        citation_items=tuple(item.id for item in needy),
        data=(("citation_items", len(needy)),),
    )
