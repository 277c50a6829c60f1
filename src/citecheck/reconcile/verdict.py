"""What a search for one citation item ends in, and how several candidates become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model import LinkReason, LinkStatus, Locator
from citecheck.reconcile.index import Entry
from citecheck.reconcile.pages import Placement, placement

Difference = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that fits, why, and what differs although it fits."""

    entry: Entry
    reason: LinkReason
    score: float = 1.0
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A `Link` without its item. ``found`` are the entries that fit equally, in the order of the list."""

    status: LinkStatus
    reason: LinkReason
    found: tuple[Found, ...] = ()
    antecedent: str | None = None


NOTHING = Verdict(LinkStatus.DANGLING, LinkReason.NO_ENTRY)


def decide(found: Sequence[Found], locator: Locator | None, *, several: LinkReason = LinkReason.SEVERAL_FIT) -> Verdict:
    """One entry is a match; of several, the page that only one of them can have decides, and nothing else does."""
    if not found:
        return NOTHING
    chosen = found if len(found) == 1 else _on_page(found, locator)
    if len(chosen) == 1:
        return Verdict(LinkStatus.MATCHED, chosen[0].reason, (chosen[0],))
    return Verdict(LinkStatus.AMBIGUOUS, several, tuple(sorted(chosen, key=lambda one: one.entry.order)))


def page_differences(entry: Entry, locator: Locator | None) -> tuple[Difference, ...]:
    """The cited page beside the entry's pages, where it lies outside them."""
    if locator is None or placement(locator, entry.item.page) is not Placement.OUTSIDE:
        return ()
    return (("page", locator.value, entry.item.page or ""),)


def _on_page(found: Sequence[Found], locator: Locator | None) -> Sequence[Found]:
    placed = [placement(locator, one.entry.item.page) for one in found]
    inside = [one for one, place in zip(found, placed, strict=True) if place is Placement.INSIDE]
    outside = sum(place is Placement.OUTSIDE for place in placed)
    return inside if len(inside) == 1 and outside == len(found) - 1 else found
