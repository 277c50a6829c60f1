"""One work is listed twice.

Flags entries that agree in title, people and year (a slip in a word of the title or in the name, a subtitle or a publisher more or less are allowed for), or
that have the same volume and pages and another year, or the same house and a year that a slip tells apart; the same issue of
a newspaper; and a book that is listed again under its author's given name. The message says what differs and which of them is cited. Volumes, editions, numbered parts, other years of a yearbook, chapters of one book and translations are different works.

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

from collections.abc import Iterator, Sequence

from citecheck.model import Evidence, Item, Problem, Reference, Severity
from citecheck.rules.duplicates import duplicate_sets
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_line, entry_lines, join, name_entry, printed_year
from citecheck.text.fold import fold


@rule("CC201", "duplicate-reference", Severity.WARNING)
def duplicate_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per set of duplicates."""
    for ids in duplicate_sets(evidence.references, lambda reference: evidence.document.quote(reference.span)):
        entries = [evidence.by_id[reference] for reference in ids]
        differing = _differing([entry.item for entry in entries])
        named = [name_entry(evidence, entry) for entry in entries]
        lines = entry_lines(evidence, entries)
        yield Problem(
            entries[0].span,
            f"Lines {lines} {_list(differing)} the same work: {join(dict.fromkeys(named))}.{_differ(differing)}{_cited(evidence, entries)} Which entry is right, and can the other{'s' if len(ids) > 2 else ''} go?",
            references=ids,
            data=(("entries", tuple(named)), ("differing", tuple(differing))),
        )


def _differing(items: Sequence[Item]) -> list[str]:
    """What the entries do not print alike, in words."""
    printed = {
        "year": [printed_year(item) for item in items],
        "names": [" ".join(fold(name.label) for name in item.author or item.editor) for item in items],
        "given names": [" ".join(fold(name.given or "") for name in item.author or item.editor).strip() for item in items],
        "title": [fold(item.title or "") for item in items],
        "journal or book": [fold(item.container_title or "") for item in items],
        "publisher": [fold(item.publisher or "") for item in items],
        "volume": [item.volume or "" for item in items],
        "pages": [item.page or "" for item in items],
        "DOI": [(item.doi or "").lower() for item in items],
    }
    return [name for name, values in printed.items() if len({value for value in values if value}) > 1]


def _list(differing: Sequence[str]) -> str:
    return "seem to list" if {"year", "names", "title", "journal or book", "DOI"} & set(differing) else "list"


def _differ(differing: Sequence[str]) -> str:
    return f" They differ in {join(differing)}." if differing else ""


def _cited(evidence: Evidence, entries: Sequence[Reference]) -> str:
    """Which of them the text cites, when it is one alone."""
    cited = [entry for entry in entries if evidence.links_to[entry.id]]
    return f" The text cites that of line {entry_line(evidence, cited[0])} alone." if len(cited) == 1 else ""
