"""A citation that fits two entries or more equally well.

Flags a citation whose names and year, or whose title, belong to several entries, when nothing that is printed (a letter after the year, a page
that only one of them can have) decides between them. Left out: entries that are duplicates of one work (CC201 names those) and entries that
differ only by a letter which the citation lacks (CC109).

Why it matters: the reader must guess which work is meant.

Flagged:

    Exports doubled (Ministry of Trade 1999).

    References

    Ministry of Trade (1999), Exports of Grain, Oslo: Ministry of Trade.

    Ministry of Trade (1999), Fisheries in the North, Oslo: Ministry of Trade.

Not flagged:

    Exports doubled (Ministry of Trade 1999), and doubled again (Ministry of Trade 2000).

    References

    Ministry of Trade (1999), Exports of Grain, Oslo: Ministry of Trade.

    Ministry of Trade (2000), Fisheries in the North, Oslo: Ministry of Trade.

To settle it: give the entries letters (1999a, 1999b) and use them in the text, or cite with a short title.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import AuthorDate, CitationItem, Evidence, Link, LinkReason, LinkStatus, Number, Problem, Reference, Severity
from citecheck.reconcile.pages import Placement, placement
from citecheck.rules.duplicates import duplicate_sets
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, entry_line, join, label_of, name_entry, place_entry


@rule("CC103", "ambiguous-citation", Severity.WARNING)
def ambiguous_citation(evidence: Evidence) -> Iterator[Problem]:
    """One problem per set of entries that citations leave undecided."""
    undecided: dict[tuple[str, ...], list[CitationItem]] = {}
    for item, link in evidence.linked():
        undecidable = link.status is LinkStatus.AMBIGUOUS and link.reason is LinkReason.SEVERAL_FIT
        if undecidable and not isinstance(item.pointer, Number) and not _letter_printed(evidence, item, link):  # numbers are CC110's
            undecided.setdefault(link.references, []).append(item)
    if not undecided:
        return
    same_work = [set(ids) for ids in duplicate_sets(evidence.references, lambda reference: evidence.document.quote(reference.span))]
    for references, items in undecided.items():
        if any(set(references) <= ids for ids in same_work):
            continue
        question = _question(items, [evidence.by_id[reference] for reference in references])
        entries = [place_entry(evidence, evidence.by_id[reference]) for reference in references]
        yield Problem(
            items[0].span,
            f"{cites(evidence, items)}, and {len(entries)} entries fit: {'; '.join(entries[:4])}{' …' if len(entries) > 4 else ''}.{_hint(evidence, items, references)} {question}",
            citation_items=tuple(item.id for item in items),
            references=references,
            data=(
                ("cited", label_of(items[0])),
                ("candidates", tuple(name_entry(evidence, evidence.by_id[reference]) for reference in references)),
            ),
            identity=(join(dict.fromkeys(label_of(item) for item in items)),),
        )


def _letter_printed(evidence: Evidence, item: CitationItem, link: Link) -> bool:
    """Whether an entry prints the cited year with its letter after all, where its date was not read."""
    pointer = item.pointer
    if not isinstance(pointer, AuthorDate) or not pointer.suffix or not pointer.year:
        return False
    label = f"{pointer.year}{pointer.suffix}"
    return any(label in evidence.document.quote(evidence.by_id[reference].span) for reference in link.references)


def _hint(evidence: Evidence, items: list[CitationItem], references: tuple[str, ...]) -> str:
    """The page that only one of the entries has, which is no proof where the others print no pages."""
    for item in items:
        inside = [one for one in references if placement(item.locator, evidence.by_id[one].item.page) is Placement.INSIDE]
        if len(inside) == 1 and item.locator:
            return f" Only the entry of line {entry_line(evidence, evidence.by_id[inside[0]])} prints page {item.locator.value}."
    return ""


def _question(items: list[CitationItem], entries: list[Reference]) -> str:
    """What to ask; where the text prints letters (2015a) and the list none, the list is what lacks something."""
    letters = [item.pointer.suffix for item in items if isinstance(item.pointer, AuthorDate) and item.pointer.suffix]
    if not letters or any(entry.item.issued and entry.item.issued.suffix for entry in entries):
        return "Which one is meant?"
    printed = join(dict.fromkeys(letters))
    return f"The text tells them apart by {'letters' if len(set(letters)) > 1 else 'the letter'} {printed}, which the list does not print. Which entry is which?"
