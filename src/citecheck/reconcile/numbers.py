"""Numeric citations and cite keys: the label decides."""

from __future__ import annotations

from citecheck.model import Key, LinkReason, LinkStatus, Locator, Number
from citecheck.reconcile.index import Index, label_key
from citecheck.reconcile.verdict import NOTHING, Difference, Found, Verdict, page_differences


def by_number(index: Index, pointer: Number, locator: Locator | None) -> Verdict:
    """Every entry of a number or range; a number that two entries share leaves it ambiguous, one that none has is a difference."""
    if index.by_key and not index.keyless:
        return Verdict(LinkStatus.SKIPPED, LinkReason.NO_LIST)  # a bibliography file has keys, no numbers
    rows = [(number, index.by_label.get(str(number), ())) for number in pointer.numbers]
    lost: tuple[Difference, ...] = tuple(("number", str(number), "") for number, entries in rows if not entries)
    entries = dict.fromkeys(entry.order for _, row in rows for entry in row)
    placed = locator if len(entries) == 1 else None  # a page behind several numbers is of one of them
    found = tuple(
        Found(entry, LinkReason.NUMBER, differences=(*lost, *page_differences(entry, placed)))
        for entry in (index.entries[order] for order in entries)
    )
    if not found:
        return NOTHING
    if any(len(row) > 1 for _, row in rows):
        return Verdict(LinkStatus.AMBIGUOUS, LinkReason.SEVERAL_FIT, found)
    return Verdict(LinkStatus.MATCHED, LinkReason.NUMBER, found)


def by_key(index: Index, pointer: Key, locator: Locator | None) -> Verdict:
    """The entry with this key; keys that a list prints may differ in case and punctuation, those of a file may not.

    A list that prints no keys cannot be linked to: its keys stand in a file that was not given.
    """
    if index.by_key:
        entries = index.by_key.get(pointer.key, ())
    else:
        alike = index.by_label.get(label_key(pointer.key), ())
        entries = tuple(entry for entry in alike if entry.reference.label == pointer.key) or alike
    found = tuple(Found(entry, LinkReason.KEY, differences=page_differences(entry, locator)) for entry in entries)
    if not found:
        return NOTHING if index.by_key or index.keyed else Verdict(LinkStatus.SKIPPED, LinkReason.NO_LIST)
    return Verdict(
        LinkStatus.MATCHED if len(found) == 1 else LinkStatus.AMBIGUOUS,
        LinkReason.KEY if len(found) == 1 else LinkReason.SEVERAL_FIT,
        found,
    )
