"""Where in a string the values stand that a record names: for sources that give fields without places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz

from citecheck.extract.references.parsing.vocabulary import ACCESSED, EDITED_BY, EDITORS, IN
from citecheck.model import Span
from citecheck.text.dates import find_dates

Part = tuple[str, Span]
_ALIKE = 92.0
_LONG = {
    "title": "title",
    "container": "container-title",
    "publisher": "publisher",
    "series": "collection-title",
    "conference": "event-title",
}
_SHORT = {"volume": "volume", "issue": "issue", "place": "publisher-place", "edition": "edition"}
_LOOK_BEHIND = re.compile(rf"(?:(?<!\w)(?:vol|v|no|n|nº|n°|pp?|p|págs?|núm|t)\b\.?|{IN}:?)[\s.:]{{0,3}}$|[(\[]$", re.IGNORECASE)
_ACCESS = re.compile(rf"(?<!\w){ACCESSED}", re.IGNORECASE)
_ROLES = re.compile(rf"(?:{EDITED_BY}|{EDITORS})", re.IGNORECASE)
_DAY_BEHIND = re.compile(r",?\s\d")  # "2023, 17 de novembro": the weights learnt with the year alone
_MACHINES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("DOI", re.compile(r"(?:doi[\s:.]{0,3})?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+", re.IGNORECASE)),
    ("URL", re.compile(r"(?:https?\s?:\s?//|www\.)\S+", re.IGNORECASE)),
    ("note", re.compile(r"PMC?(?:ID)?\s?:?\s?\d{5,9}", re.IGNORECASE)),
)


@dataclass(slots=True)
class _Aligning:
    """A string, the parts placed in it so far, and which of its characters they take."""

    raw: str
    fields: Mapping[str, Any]
    parts: list[Part] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.taken = [False] * len(self.raw)

    def take(self, label: str, start: int, end: int) -> bool:
        """Place a part, if nothing is there yet."""
        if start >= end or any(self.taken[start:end]):
            return False
        self.taken[start:end] = [True] * (end - start)
        self.parts.append((label, Span(start, end)))
        return True

    def machines(self) -> bool:
        for label, pattern in _MACHINES:
            for match in pattern.finditer(self.raw):
                self.take(label, *match.span())
        return True

    def long(self) -> bool:
        """Titles and publishers, which may differ from the string by a slip."""
        for name, label in _LONG.items():
            if value := self.fields.get(name):
                place = self._find(str(value))
                if place is None or not self.take(label, *place):
                    return False
        return True

    def _find(self, value: str) -> tuple[int, int] | None:
        start = self.raw.find(value)
        while start >= 0 and any(self.taken[start : start + len(value)]):
            start = self.raw.find(value, start + 1)
        if start >= 0:
            return start, start + len(value)
        if len(value) < 12:
            return None
        found = fuzz.partial_ratio_alignment(value, self.raw, score_cutoff=_ALIKE)
        return (found.dest_start, found.dest_end) if found else None

    def authors(self) -> bool:
        """Authors stand in front of everything else."""
        people = self.fields.get("author") or []
        first = min((span.start for _, span in self.parts), default=len(self.raw))
        if not people:
            return first <= 12
        end = 0
        for person in people:
            family = person.get("family") or person.get("literal") or ""
            place = self.raw.lower().find(family.lower(), end)
            if place < 0 or place > first:
                return False
            end = place + len(family)
        bracket = re.search(r"[(\[]?\b(?:1[4-9]|20)\d\d", self.raw[end:first])
        stop = end + bracket.start() if bracket else first
        return self.take("author", 0, len(self.raw[:stop].rstrip(' (,[“"‘«')))

    def editors(self) -> bool:
        """Editors stand anywhere, with the words of their role."""
        families = [person.get("family") or person.get("literal") or "" for person in self.fields.get("editor") or []]
        if not families:
            return True
        low = self.raw.find(families[0], 1)
        high = self.raw.find(families[-1], max(low, 0)) + len(families[-1])
        if low < 0 or high < low or high - low > 200:
            return False
        role = _ROLES.search(self.raw, high, min(high + 45, len(self.raw)))
        opening = re.search(r"(?:\bIn|\bEm|\bEn|\bin)\s?:?\s[^:]{0,20}$", self.raw[:low])
        return self.take("editor", opening.start() if opening else low, role.end() if role else high)

    def accessed(self) -> bool:
        for match in _ACCESS.finditer(self.raw):
            found = next(find_dates(self.raw, match.end(), min(match.end() + 30, len(self.raw))), None)
            if found:
                self.take("accessed", match.start(), found.span.end)
        return True

    def pages(self) -> bool:
        """The pages, whose last may be abbreviated in the string."""
        if not (value := self.fields.get("pages")):
            return True
        first, _, last = str(value).partition("-")
        for tail in [last[index:] for index in range(len(last))] or [""]:
            pattern = re.escape(first) + (rf"\s?[-–—‐‑−]{{1,2}}\s?{re.escape(tail)}" if tail else "") + r"(?!\d)"
            for match in reversed(list(re.finditer(rf"(?<!\d){pattern}", self.raw))):
                if self.take("page", self._behind(match.start()), match.end()):
                    return True
        return False

    def year(self) -> bool:
        """The year, where it stands once."""
        if not (value := self.fields.get("year")):
            return True
        dates = [found for found in find_dates(self.raw) if not any(self.taken[found.span.start : found.span.end])]
        free = [found for found in dates if str(found.date.year) == str(value)[:4]]
        if len(free) != 1:
            return False
        day_behind = _DAY_BEHIND.match(self.raw, free[0].year_span.end)
        return self.take("issued", free[0].span.start, free[0].year_span.end if day_behind else free[0].span.end)

    def short(self) -> bool:
        """Numbers and places, behind the titles where they stand there at all."""
        low = max((span.end for name, span in self.parts if name in ("title", "container-title")), default=0)
        for name, label in _SHORT.items():
            value = self.fields.get(name)
            if not value:
                continue
            spots = [match.span() for match in re.finditer(rf"(?<![^\W_]){re.escape(str(value))}(?![^\W_])", self.raw)]
            spots = [spot for spot in spots if not any(self.taken[slice(*spot)])]
            spots = [spot for spot in spots if spot[0] >= low] or (spots if label != "volume" else [])
            if not spots:
                return False
            start = self._behind(spots[0][0])
            self.take(label, spots[0][0] if any(self.taken[start : spots[0][0]]) else start, spots[0][1])
        return True

    def _behind(self, start: int) -> int:
        """Where the word begins that introduces what stands at ``start``."""
        match = _LOOK_BEHIND.search(self.raw, max(start - 10, 0), start)
        return match.start() if match else start


def aligned(raw: str, fields: Mapping[str, Any]) -> list[Part]:
    """The parts of ``raw`` that hold ``fields``, in order; empty when one of them cannot be placed for certain."""
    work = _Aligning(raw, fields)
    steps = (work.machines, work.long, work.authors, work.editors, work.accessed, work.pages, work.year, work.short)
    return sorted(work.parts, key=lambda part: part[1]) if all(step() for step in steps) else []
