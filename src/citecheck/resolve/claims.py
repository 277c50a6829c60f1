"""One asks, the others wait and take the answer from the cache: the same question is never on its way twice, in threads or processes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from citecheck.resolve.machine import Machine

_LOOK = 0.05  # seconds between two looks at what another process holds


class Claims:
    """Who asks for which key."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._mine: set[str] = set()
        self._changed = threading.Condition()

    def take(self, key: str) -> bool:
        """Claim ``key`` if nobody has; give it back with `release`."""
        with self._changed:
            if key in self._mine or not self._machine.claim(key):
                return False
            self._mine.add(key)
            return True

    def release(self, key: str) -> None:
        """Give ``key`` back."""
        with self._changed:
            self._machine.release(key)
            self._mine.discard(key)
            self._changed.notify_all()

    @contextmanager
    def alone(self, key: str) -> Iterator[None]:
        """Wait until nobody else asks for ``key``, and hold it."""
        while not self.take(key):
            with self._changed:
                self._changed.wait(_LOOK)
        try:
            yield
        finally:
            self.release(key)
