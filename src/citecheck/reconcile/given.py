"""Author-date citations whose reference is given in full in a note."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model import AuthorDate, Citation, CitationItem, FullNote
from citecheck.reconcile.notes import names_of
from citecheck.reconcile.spelling import keys
from citecheck.reconcile.years import listed_years, read_years


@dataclass(frozen=True, slots=True)
class _Noted:
    place: int  # of its cluster among all citations
    item: CitationItem


class Given:
    """The references that notes give in full, by the family name of their first author and the year, in the order of the text."""

    def __init__(self, citations: Sequence[Citation]) -> None:
        self._rows: dict[tuple[str, int], list[_Noted]] = {}
        self._place: dict[str, int] = {}
        for place, citation in enumerate(citations):
            for item in citation.items:
                self._place[item.id] = place
                if citation.note and isinstance(item.pointer, FullNote) and item.pointer.skip is None:
                    self._add(item, item.pointer, place)
        self._passage = _passages(citations)

    def _add(self, item: CitationItem, pointer: FullNote, place: int) -> None:
        for name in names_of(pointer.item)[:1]:
            for year in listed_years(pointer.item.issued).numbers:
                for key in keys(name):
                    self._rows.setdefault((key, year), []).append(_Noted(place, item))

    def exactly(self, item: CitationItem, pointer: AuthorDate) -> CitationItem | None:
        """The note that gives this author's work of this year: the nearest one."""
        place = self._place[item.id]
        near = [noted for year in read_years(pointer.year).numbers for noted in self._around(item, pointer, year)]
        return min(near, key=lambda noted: abs(noted.place - place)).item if near else None

    def beside(self, item: CitationItem, pointer: AuthorDate) -> CitationItem | None:
        """The note of the same passage that gives a work of this author a year off."""
        place = self._place[item.id]
        for year in read_years(pointer.year).numbers:
            for noted in (*self._around(item, pointer, year - 1), *self._around(item, pointer, year + 1)):
                if place < noted.place <= self._passage[place]:
                    return noted.item
        return None

    def _around(self, item: CitationItem, pointer: AuthorDate, year: int) -> list[_Noted]:
        """The notes of that name and year just before and just after the item."""
        found = []
        for key in sorted(keys(pointer.families[0])):
            row = self._rows.get((key, year), [])
            after = bisect_right(row, self._place[item.id], key=lambda noted: noted.place)
            found += [noted for noted in row[max(after - 2, 0) : after + 1] if noted.item.id != item.id]
        return found


def _passages(citations: Sequence[Citation]) -> list[int]:
    """For each citation the place of the last note before the body goes on: notes stand after the block that calls them."""
    ends = [0] * len(citations)
    end = len(citations)
    for place in range(len(citations) - 1, -1, -1):
        follows_note = place + 1 < len(citations) and citations[place + 1].note is None
        if citations[place].note is not None and (follows_note or place + 1 == len(citations)):
            end = place
        ends[place] = end if end < len(citations) else place
    return ends
