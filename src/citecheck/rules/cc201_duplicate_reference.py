"""One work is listed twice.

Flags entries that agree in title, people and year (a slip in a word of the title or in the name is allowed for), or that are the same issue of
a newspaper, or a book that is listed again under its author's given name. Volumes, editions, numbered parts, other years of a yearbook, chapters of one book and translations are different works.

Why it matters: a reader takes them for two sources, and the citations are split between them.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), Harbours of the South: Trade and Tide, Lagos: Delta Press.

    Okafor, B. (2004), Harbours of the South: Trade and Tide, Lagos: Delta Press.

Not flagged:

    Ports grew (Okafor 2004; Okafor 2007).

    References

    Okafor, Ben (2004), Harbours of the South, vol. 1, Lagos: Delta Press.

    Okafor, Ben (2007), Harbours of the South, vol. 2, Lagos: Delta Press.

To settle it: keep the entry that is right and point every citation to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.rules.duplicates import duplicate_sets
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_lines, join, name_entry


@rule("CC201", "duplicate-reference", Severity.WARNING)
def duplicate_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per set of duplicates."""
    for ids in duplicate_sets(evidence.references, lambda reference: evidence.document.quote(reference.span)):
        entries = [evidence.by_id[reference] for reference in ids]
        named = [name_entry(evidence, entry) for entry in entries]
        lines = entry_lines(evidence, entries)
        yield Problem(
            entries[0].span,
            f"Lines {lines} list the same work: {join(dict.fromkeys(named))}. Which entry is right, and can the other{'s' if len(ids) > 2 else ''} go?",
            references=ids,
            data=(("entries", tuple(named)),),
        )
