"""The printings of many documents -> one list: an entry a work, each variable with its source, and what a librarian must look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.export import Entry
from citecheck.model import Candidate
from citecheck.resolve.outcomes import compared_again
from citecheck.works.filling import fill, named
from citecheck.works.gathering import KeptApart, gather_works, home_of
from citecheck.works.identity import Register, identities, remember
from citecheck.works.merging import Conflict, Merged, merge, shown_conflict
from citecheck.works.printing import Printing

_PLACES = 3  # that a source names; of more, the number


@dataclass(frozen=True, slots=True)
class Work:
    """One work: the entries that print it, and what they come to."""

    entry: Entry
    printings: tuple[Printing, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def key(self) -> str:
        """The key that it goes by."""
        return self.entry.key or ""


@dataclass(frozen=True, slots=True)
class WorkList:
    """``works`` in the order of their keys; ``apart`` are pairs of alike works that were not united: (key, key, the two printings and the reason)."""

    works: tuple[Work, ...]
    apart: tuple[tuple[str, str, KeptApart], ...]
    register: Register

    @property
    def entries(self) -> tuple[Entry, ...]:
        """For an exporter."""
        return tuple(work.entry for work in self.works)


def list_works(printings: Sequence[Printing], known: Register | None = None, *, resolved: bool = False) -> WorkList:
    """Gather, merge and name the works of many documents; ``resolved``: fill them from the records that their entries were resolved to."""
    register = known or Register()
    gathered = gather_works(printings)
    merged = [merge(work) for work in gathered.works]
    texts = [[printing.text for printing in work] for work in gathered.works]
    keys = identities([(one.item, own) for one, own in zip(merged, texts, strict=True)], register)
    works = [
        Work(_entry(key, one, work, resolved=resolved), work, one.conflicts)
        for key, one, work in zip(keys, merged, gathered.works, strict=True)
    ]
    home = home_of(gathered.works)
    apart = [(keys[home[id(row.one)]], keys[home[id(row.other)]], row) for row in gathered.apart]
    return WorkList(
        tuple(sorted(works, key=lambda work: work.key)),
        tuple(sorted(apart, key=lambda row: row[:2])),
        remember(zip(keys, texts, strict=True), register),
    )


def entry_of(printing: Printing, *, resolved: bool = False) -> Entry:
    """An entry of one document; ``resolved``: with what its record adds."""
    printed = tuple((variable, printing.place_of(variable)) for variable in printing.item.present())
    entry = Entry(printing.item, printing.origin, printing.key, printed if printing.corrected else ())
    if not resolved or printing.record is None:
        return entry
    return _filled(entry, printed, printing.record, printing.retrieved)


def _entry(key: str, merged: Merged, printings: Sequence[Printing], *, resolved: bool) -> Entry:
    origin = "; ".join(printing.origin for printing in printings)
    remarks = tuple(f"conflict, {one.variable.replace('_', '-')}: {'; '.join(shown_conflict(one))}" for one in merged.conflicts)
    sources = tuple((variable, _places(places)) for variable, places in merged.sources)
    entry = Entry(merged.item, origin, key, sources if len(printings) > 1 or printings[0].corrected else (), remarks)
    known = next(((printing.record, printing.retrieved) for printing in printings if printing.record), None)
    if not resolved or known is None:
        return entry
    record, retrieved = known
    return _filled(entry, sources, compared_again(record, merged.item), retrieved)


def _filled(entry: Entry, printed: tuple[tuple[str, str], ...], record: Candidate, retrieved: str | None) -> Entry:
    found = fill(entry.item, record)
    source = named(record, retrieved)
    sources = (*printed, *((variable, source) for variable in found.added))
    matched = (f"resolved to {source}",)
    return replace(entry, item=found.item, sources=sources, remarks=(*entry.remarks, *matched, *found.remarks))


def _places(places: Sequence[str]) -> str:
    rest = len(places) - _PLACES
    return "; ".join(places[:_PLACES]) + (f" and {rest} more" if rest > 0 else "")
