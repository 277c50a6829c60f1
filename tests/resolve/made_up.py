"""Invented works under Crossref's example prefix 10.5555, and a clock that nobody waits for."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from citecheck.model import Date, Item, Name, Reference, Span
from citecheck.resolve.records import Record, record_of

RIVERS: dict[str, Any] = {
    "DOI": "10.5555/example-rivers",
    "type": "journal-article",
    "title": ["Invented rivers and their imaginary silt"],
    "author": [{"given": "Anna Maria", "family": "Beispiel"}, {"given": "Omar", "family": "Örnek"}],
    "container-title": ["Journal of Invented Hydrology"],
    "short-container-title": ["J. Inv. Hydrol."],
    "volume": "12",
    "issue": "3",
    "page": "583-601",
    "issued": {"date-parts": [[2004, 2]]},
    "published-print": {"date-parts": [[2004, 2]]},
    "published-online": {"date-parts": [[2003, 11, 5]]},
    "publisher": "Example University Press",
}
BOOK: dict[str, Any] = {
    "DOI": "10.5555/example-book",
    "type": "monograph",
    "title": ["A History of Imaginary Bridges"],
    "subtitle": ["From Paper to Stone"],
    "author": [{"given": "Carla", "family": "Exempel"}],
    "issued": {"date-parts": [[1999]]},
    "publisher": "Example University Press",
    "ISBN": ["9780000000002"],
}
CHAPTER: dict[str, Any] = {
    "DOI": "10.5555/example-book.ch4",
    "type": "book-chapter",
    "title": ["Bridges Nobody Crossed"],
    "author": [{"given": "David", "family": "Modell"}],
    "editor": [{"given": "Carla", "family": "Exempel"}],
    "container-title": ["Essays on Imaginary Bridges"],
    "page": "71-94",
    "issued": {"date-parts": [[2001]]},
    "publisher": "Example University Press",
}
REVIEW: dict[str, Any] = {
    **RIVERS,
    "DOI": "10.5555/example-review",
    "title": ["A History of Imaginary Bridges: From Paper to Stone"],
    "author": [{"given": "Rita", "family": "Reviewer"}],
    "issued": {"date-parts": [[1999]]},
    "published-print": None,
    "published-online": None,
    "page": "110-112",
}


def people(*labels: str) -> tuple[Name, ...]:
    """Names from ``"Family, Given"``; without a comma, a body."""
    split = [label.partition(", ") for label in labels]
    return tuple(Name(family=family, given=given or None) if comma else Name(literal=family) for family, comma, given in split)


def year(*years: int) -> Date:
    """A date of one year, or a range."""
    return Date(parts=tuple((number,) for number in years), printed="-".join(map(str, years)))


OUR_RIVERS = Item(
    type="article-journal",
    author=people("Beispiel, A. M.", "Örnek, O."),
    issued=year(2004),
    title="Invented Rivers and Their Imaginary Silt",
    container_title="Journal of Invented Hydrology",
    volume="12",
    issue="3",
    page="583-601",
)
OUR_BOOK = Item(
    type="book",
    author=people("Exempel, Carla"),
    issued=year(1999),
    title="A History of Imaginary Bridges",
    publisher="Example University Press",
)
OUR_CHAPTER = Item(
    type="chapter",
    author=people("Modell, D."),
    editor=people("Exempel, C."),
    issued=year(2001),
    title="Bridges Nobody Crossed",
    container_title="Essays on Imaginary Bridges",
    page="71-94",
)


def entry(item: Item, identifier: str = "r1", **changes: Any) -> Reference:
    """An entry of a list; its place in a text does not matter here."""
    return Reference(identifier, Span(0, 0), None, replace(item, **changes))


def entries(items: Sequence[Item]) -> tuple[Reference, ...]:
    """Entries r1, r2 ..."""
    return tuple(entry(item, f"r{number}") for number, item in enumerate(items, 1))


def record(base: dict[str, Any], **changes: Any) -> Record:
    """A record like ``base``; underscores in names stand for hyphens."""
    return record_of({**base, **{name.replace("_", "-"): value for name, value in changes.items()}})


class FakeClock:
    """Time passes only when somebody sleeps."""

    def __init__(self, start: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> None:
        self._start = start
        self._passed = 0.0
        self._lock = threading.Lock()
        self.slept: list[float] = []

    def monotonic(self) -> float:
        with self._lock:
            return self._passed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def set(self, moment: datetime) -> None:
        """Somebody sets the date; the seconds go on as they did."""
        with self._lock:
            self._start = moment - timedelta(seconds=self._passed)

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self._passed += seconds
            self.slept.append(round(seconds, 3))
