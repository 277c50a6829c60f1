"""A page is cited that lies outside the pages of the entry.

Flags an article or chapter of which pages are cited that its entry does not have. When the entry prints a single page, that may be the page
that was read rather than the first and last, so it is only a note. Roman against Arabic numbers, article numbers and the page counts of books
are not compared. There is one finding per entry.

Why it matters: either the page or the entry's pages are wrong, and the reader looks in vain.

Flagged:

    Harbours came first (Okafor 2004: 120).

    References

    Okafor, Ben (2004), "Harbours of the South", Journal of Ports, 12 (3): 45-67.

Not flagged:

    Harbours came first (Okafor 2004: 46-47, 61).

    References

    Okafor, Ben (2004), "Harbours of the South", Journal of Ports, 12 (3): 45-67.

To settle it: look the page up, then correct the citation, or give the entry its first and last page.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Evidence, LinkStatus, Problem, Severity
from citecheck.reconcile.pages import is_single_page
from citecheck.rules.likelier import Side, by_other_citations
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, join, name_entry, printed_year

_WHOLES = frozenset(("book", "report", "thesis", "collection", "periodical"))  # CSL types whose only page number is their extent


@rule("CC108", "locator-outside-pages", Severity.WARNING)
def locator_outside_pages(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    outside: dict[str, list[tuple[CitationItem, str]]] = {}
    for item, link in evidence.linked():
        for variable, cited, _ in link.differences:
            if variable == "page" and link.status is LinkStatus.MATCHED:
                outside.setdefault(link.references[0], []).append((item, cited))
    for reference, shown in outside.items():
        entry = evidence.by_id[reference]
        listed = entry.item.page or ""
        single = is_single_page(listed)
        if single and (entry.item.type in _WHOLES or not entry.item.container_title):
            continue
        items = [item for item, _ in shown]
        cited = join(dict.fromkeys(pages for _, pages in shown))
        extent = f"only page {listed}" if single else f"pages {listed}"
        side = Side() if single else by_other_citations(evidence, reference, items, "page", asked=lambda item: bool(item.locator))
        pages = f" The pages cited are {cited}." if len(shown) > 1 else ""
        yield Problem(
            items[0].span,
            f"{cites(evidence, items)}, but the list gives {name_entry(evidence, entry)}, {extent}.{pages}{side.clause} Which pages are right?",
            citation_items=tuple(item.id for item in items),
            references=(reference,),
            data=(("cited", cited), ("listed", listed), *side.data),
            identity=(cited, printed_year(entry.item)),
            severity=Severity.NOTE if single else None,
        )
