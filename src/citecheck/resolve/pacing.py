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
from datetime import UTC
from email.utils import parsedate_to_datetime

from citecheck.resolve.clock import Clock

_INTERVAL = re.compile(r"(\d{1,6})\s?(ms|s|m|h)?")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
_MARGIN = 1.05  # requests that leave evenly spaced arrive a little unevenly
_BACKOFF = (1.0, 2.0, 4.0)  # seconds before each repetition when the service names none
RETRIED = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Limits:
    """Requests a second and requests at once."""

    queries: float
    singles: float
    at_once: int


POLITE = Limits(queries=3, singles=10, at_once=3)
PUBLIC = Limits(queries=1, singles=5, at_once=1)


class Pacer:
    """Spaces the requests of one kind evenly; shared by threads."""

    def __init__(self, clock: Clock, per_second: float) -> None:
        self._clock = clock
        self._gap = _MARGIN / per_second
        self._next = clock.monotonic()
        self._lock = threading.Lock()

    def wait(self) -> None:
        """Return when the next request may leave."""
        with self._lock:
            now = self._clock.monotonic()
            slot = max(now, self._next)
            self._next = slot + self._gap
        if slot > now:
            self._clock.sleep(slot - now)

    def hold(self, seconds: float) -> None:
        """No request leaves for the next ``seconds``."""
        with self._lock:
            self._next = max(self._next, self._clock.monotonic() + seconds)

    def learn(self, headers: Mapping[str, str]) -> None:
        """Tighten to what the service says about itself."""
        limit = whole(headers.get("x-rate-limit-limit"))
        interval = seconds_of(headers.get("x-rate-limit-interval"))
        if limit and interval:
            with self._lock:
                self._gap = max(self._gap, _MARGIN * interval / limit)


class Gate:
    """At most so many at once; shared by threads."""

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

    def learn(self, headers: Mapping[str, str]) -> None:
        """Tighten to what the service says about itself."""
        limit = whole(headers.get("x-concurrency-limit"))
        if limit:
            with self._free:
                self._limit = min(self._limit, limit)


class Patience:
    """How often and how long a busy service is waited for: three repetitions a request, ``seconds`` in the whole run."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._left = seconds
        self._lock = threading.Lock()

    def delay(self, status: int, headers: Mapping[str, str], attempt: int) -> float | None:
        """Seconds to wait before repetition ``attempt`` (from 0), or None to give up."""
        if status not in RETRIED or attempt >= len(_BACKOFF):
            return None
        asked = self._retry_after(headers.get("Retry-After"))
        delay = _BACKOFF[attempt] if asked is None else asked
        with self._lock:
            if delay > self._left:
                return None
            self._left -= delay
        return delay

    def _retry_after(self, value: str | None) -> float | None:
        """Seconds (RFC 9110, section 10.2.3: a number, or a date), or None when there is no such header or it says neither."""
        if value is None:
            return None
        if value.strip().isdecimal():
            return float(value) if len(value.strip()) < 10 else float("inf")
        try:
            date = parsedate_to_datetime(value)
        except ValueError:
            return None
        aware = date if date.tzinfo else date.replace(tzinfo=UTC)
        return max((aware - self._clock.now()).total_seconds(), 0.0)


def whole(text: str | None) -> int | None:
    """A positive whole number in a header, or None."""
    stripped = (text or "").strip()
    return int(stripped) or None if stripped.isdecimal() and len(stripped) < 10 else None


def seconds_of(text: str | None) -> float | None:
    """Crossref's interval (``1s``) in seconds, or None."""
    found = _INTERVAL.fullmatch((text or "").strip())
    return int(found[1]) * _UNITS[found[2] or "s"] or None if found else None
