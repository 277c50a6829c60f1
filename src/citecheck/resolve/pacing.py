"""How fast and how many at once: the limits of Crossref's pools, kept below the cache so that a cached answer never waits.

Limits since 1 December 2025 (Crossref blog, 5 November 2025): polite pool (with a contact) 10 single records and 3 queries a second,
3 at once; public pool 5 and 1, one at once. The headers ``x-rate-limit-limit``, ``x-rate-limit-interval`` and ``x-concurrency-limit``
may tighten them, never loosen.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_INTERVAL = re.compile(r"(\d{1,6})\s?(ms|s|m|h)?")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
MARGIN = 1.01  # what clocks that run differently may make of a second
BUSY = frozenset({429, 503})  # the service's state: waited for as long as patience lasts
PASSING = frozenset({500, 502, 504})  # may be this question's own: repeated `REPEATED` times
REPEATED = 3
_SLOWEST = 30.0  # seconds between two requests: a header that asks for more is not believed, nobody would wait for so slow a service


@dataclass(frozen=True, slots=True)
class Limits:
    """Requests a second and requests at once."""

    queries: float
    singles: float
    at_once: int

    def gap(self, kind: str) -> float:
        """Seconds between two requests of a kind, *single* or *list*."""
        return MARGIN / (self.singles if kind == "single" else self.queries)


POLITE = Limits(queries=3, singles=10, at_once=3)
PUBLIC = Limits(queries=1, singles=5, at_once=1)


class Gate:
    """At most so many threads at once."""

    def __init__(self, at_once: int) -> None:
        self._limit = at_once
        self._inside = 0
        self._free = threading.Condition()

    @contextmanager
    def passage(self) -> Iterator[None]:
        """Wait for a free place and hold it."""
        with self._free:
            self._free.wait_for(lambda: self._inside < self._limit)
            self._inside += 1
        try:
            yield
        finally:
            with self._free:
                self._inside -= 1
                self._free.notify_all()


def learnt(headers: Mapping[str, str], gap: float, at_once: int) -> tuple[float, int] | None:
    """The seconds between two requests and the places that the service names, where either is tighter than ours."""
    limit, interval = whole(headers.get("x-rate-limit-limit")), seconds_of(headers.get("x-rate-limit-interval"))
    their_gap = min(MARGIN * interval / limit, _SLOWEST) if limit and interval else gap
    places = whole(headers.get("x-concurrency-limit")) or at_once
    return (max(gap, their_gap), min(at_once, places)) if their_gap > gap or places < at_once else None


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds (RFC 9110, section 10.2.3: a number, or a date), or None when there is no such header or it says neither.

    A date is taken against the service's own, if it sends one: it does not matter what time our clock has.
    """
    value = (headers.get("Retry-After") or "").strip()
    if value.isdecimal():
        return float(value) if len(value) < 10 else float("inf")
    date = _date(value)
    return None if date is None else max((date - (_date(headers.get("Date")) or now)).total_seconds(), 0.0)


def _date(value: str | None) -> datetime | None:
    try:
        date = parsedate_to_datetime(value or "")
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def whole(text: str | None) -> int | None:
    """A positive whole number in a header, or None."""
    stripped = (text or "").strip()
    return int(stripped) or None if stripped.isdecimal() and len(stripped) < 10 else None


def seconds_of(text: str | None) -> float | None:
    """Crossref's interval (``1s``) in seconds, or None."""
    found = _INTERVAL.fullmatch((text or "").strip())
    return int(found[1]) * _UNITS[found[2] or "s"] or None if found else None
