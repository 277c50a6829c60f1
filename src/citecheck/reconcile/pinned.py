"""Links that a person pinned. What is meant is settled by that; what is printed otherwise is still a difference."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import AuthorDate, CitationItem, LinkReason, LinkStatus
from citecheck.reconcile.author_date import asked, differences
from citecheck.reconcile.index import Entry, Index
from citecheck.reconcile.verdict import Difference, Found, Verdict, page_differences


def by_person(index: Index, item: CitationItem, meant: Sequence[str], own: Verdict) -> Verdict:
    """The entries that a person says are meant (none: the work is not listed); ``own``, citecheck's verdict, where they are not of this list."""
    if not all(id_ in index.by_id for id_ in meant):
        return own
    entries = [index.by_id[id_] for id_ in meant]
    found = tuple(
        Found(entry, LinkReason.PINNED, differences=_differences(item, entry, own) if len(entries) == 1 else ()) for entry in entries
    )
    alike = {one.entry.id for one in own.found} == set(meant)
    status = LinkStatus.MATCHED if found else LinkStatus.DANGLING
    return Verdict(status, LinkReason.PINNED, found, antecedent=own.antecedent if alike else None)


def _differences(item: CitationItem, entry: Entry, own: Verdict) -> tuple[Difference, ...]:
    known = next((found for found in own.found if found.entry is entry), None)
    if known is not None:
        return known.differences
    if isinstance(item.pointer, AuthorDate) and item.pointer.families:
        return differences(entry, asked(item.pointer, item.locator, item.secondary))
    return page_differences(entry, item.locator)
