"""The loopback Crossref as a witness: it keeps a log of what it served, refuses what goes over the pool's limits, and misbehaves as it is told."""

from __future__ import annotations

import random
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.resolve.server import Behavior, CrossrefServer, Handler, answering, crossref, cut_off, hung_up

LIMITS = {"single": 10, "list": 3}  # a second, of the polite pool
AT_ONCE = 3


def reset(handler: Handler) -> None:
    """Breaks the connection off so that the other side sees a reset."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True


def stall(handler: Handler) -> None:
    """Longer than anybody waits for an answer."""
    handler.crossref.closing.wait(4)
    handler.close_connection = True


FAULTS: Mapping[str, Behavior] = {
    "reset": reset,
    "hung up": hung_up,
    "stall": stall,
    "truncated": cut_off,
    "wrong type": answering(200, '{"message": {"total-results": 0, "items": []}}', "text/plain"),
    "HTML": answering(200, "<html>Please log in</html>", "text/html"),
    "garbled": answering(200, '{"message": {"items": [', "application/json"),
    "500": answering(500, "oops", "text/plain"),
    "429": answering(429, "slow down", "text/plain", Retry_After="1"),
}


@dataclass
class Witness:
    """What a server's log shows. ``behavior`` is the server's ``always``."""

    seed: int = 1
    share: float = 0.0  # of the requests that meet with a fault
    down: tuple[float, float] = (0.0, 0.0)  # from and to, in seconds after the first request: 503
    storm: tuple[float, float] = (0.0, 0.0)  # 429
    served: list[tuple[str, float]] = field(default_factory=list)  # questions that had a whole answer, and when
    met: Counter[str] = field(default_factory=Counter)
    arrivals: dict[str, list[float]] = field(default_factory=lambda: {"single": [], "list": []})
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self._begun: float | None = None

    def behavior(self, handler: Handler) -> None:
        """Answer, or do what is to be done to this request."""
        name = self._fate(handler)
        if name:
            with self.lock:
                self.met[name] += 1
            {**FAULTS, "503": answering(503, "busy", "text/plain"), "over the limit": FAULTS["429"]}[name](handler)
            return
        crossref(handler)
        with self.lock:
            self.served.extend((question, time.monotonic()) for question in _questions(handler))

    def _fate(self, handler: Handler) -> str | None:
        now = time.monotonic()
        kind = "single" if handler.path.startswith("/works/") else "list"
        with self.lock:
            self._begun = self._begun or now
            times = self.arrivals[kind]
            times.append(now)
            if sum(1 for at in times[-LIMITS[kind] - 1 :] if now - at < 1) > LIMITS[kind] or handler.crossref.inside > AT_ONCE:
                return "over the limit"
            since = now - self._begun
            if self.down[0] <= since < self.down[1]:
                return "503"
            if self.storm[0] <= since < self.storm[1]:
                return "429"
            return self._chance.choice(list(FAULTS)) if self._chance.random() < self.share else None

    def repeated(self, kills: Sequence[float] = (), while_killed: float = 0.0) -> list[str]:
        """Questions that had a whole answer more than once; not those whose first answer was on its way when a process was killed."""
        first: dict[str, float] = {}
        again = []
        for question, at in self.served:
            if question in first and not any(0 <= kill - first[question] <= while_killed for kill in kills):
                again.append(question)
            first.setdefault(question, at)
        return again


def _questions(handler: Handler) -> list[str]:
    """What a request asked: each work that a filter found is a question of its own, the same as when it is asked for alone."""
    parts = urlsplit(handler.path)
    filters = parse_qs(parts.query).get("filter", [""])[0]
    if filters.startswith("doi:"):
        return [f"doi {record['DOI'].lower()}" for record in handler.crossref.chosen(filters)]
    return [f"doi {unquote(parts.path.removeprefix('/works/')).lower()}" if parts.path.startswith("/works/") else handler.path]


def watched(records: Sequence[Mapping[str, Any]], witness: Witness) -> CrossrefServer:
    """A server whose every request goes by ``witness``."""
    return CrossrefServer(records, always=witness.behavior)
