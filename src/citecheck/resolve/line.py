"""Whether the service can be asked now: a circuit breaker with the budget of silence, and the patience with a service that is busy.

The line is *closed* while all is well. Named faults *open* it: then nothing is sent, and what the cache holds is still answered. After a
cool-down one question goes through as a probe: its answer closes the line, a fault opens it again for twice as long.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from citecheck.resolve.clock import Clock

_SHARE = 0.8  # of the budget: the rest is for loading what connects, and for threads
_WORTH = 0.1  # of the budget: less than this is no time to answer in
_PROBE = 0.2  # of the budget: what a probe may take when nothing was heard
_COOL, _COOLEST = 30.0, 600.0  # seconds until the first probe, and at most between two
_BACKOFF, _LONGEST_BACKOFF = 1.0, 32.0  # seconds to wait for a busy service that names no time; doubled each time
_LOOK = 0.05  # seconds between two looks whether a probe is back
SAME_FAULT = 5  # so many equal faults in a row are the service's state, not an entry's


class Failure(Exception):  # noqa: N818 - it is an outcome on its way out, not an error of the program
    """A look-up ended without an answer; ``reason`` names why in a few words."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class State(Enum):
    """Of the line."""

    CLOSED = "closed"
    OPEN = "open"
    PROBING = "half open"
    ENDED = "ended"


class Silence:
    """How long nobody has answered, whichever service was asked: the network itself may be gone, and that is to cost its ``budget`` once."""

    def __init__(self, budget: float) -> None:
        self._budget = self._left = budget * _SHARE
        self._lock = threading.Lock()

    @property
    def left(self) -> float:
        """Seconds that the next exchange may be silent; a service that was not asked yet has a short while all the same."""
        with self._lock:
            return max(self._left, _WORTH * self._budget)

    @property
    def over(self) -> bool:
        """Whether the budget is spent."""
        with self._lock:
            return self._left < _WORTH * self._budget

    def lasted(self, seconds: float) -> None:
        """Nothing came for ``seconds``."""
        with self._lock:
            self._left -= seconds

    def broken(self) -> None:
        """Somebody answered."""
        with self._lock:
            self._left = self._budget


class Line:
    """Shared by the threads of one run.

    A network that does not answer is given up when it has been silent for ``budget`` seconds in a row, whether it is one request that waits or
    several after each other; so a black hole costs the budget once, whoever is asked (``silence``), and a single slow answer costs ``timeout`` and only its own entry.
    A service that says that it is busy is waited for, by all threads together, ``patience`` seconds in the whole run.
    """

    def __init__(self, clock: Clock, budget: float, timeout: float, patience: float, silence: Silence | None = None) -> None:
        self._clock = clock
        self._silence = silence or Silence(budget)
        self._budget = budget * _SHARE
        self.timeout = timeout
        self._left = self._budget
        self._patience = patience
        self._changed = threading.Condition()
        self._state = State.CLOSED
        self._reason: str | None = None
        self._until = 0.0  # of the clock: when an open line may be probed
        self._awaited = False  # whether patience was granted until then
        self._cool = _COOL
        self._backoff = _BACKOFF
        self._faults = 0
        self._last_fault: str | None = None

    @property
    def stopped(self) -> str | None:
        """Why nothing is asked at present, if so."""
        with self._changed:
            return None if self._state is State.CLOSED else self._reason

    @property
    def quiet(self) -> bool:
        """Whether the last exchange ended in silence, or nothing is asked at present: more questions would only wait, too."""
        with self._changed:
            return self._state is not State.CLOSED or self._left < self._budget

    @contextmanager
    def passage(self) -> Iterator[bool]:
        """Wait until a question may go through, if that is worth it; whether it is the probe. Raises `Failure` if it is not."""
        probe = self._entered()
        try:
            yield probe
        finally:
            with self._changed:
                if probe and self._state is State.PROBING:  # broken off: the next one is the probe
                    self._state = State.OPEN
                    self._changed.notify_all()

    def allowance(self, *, probe: bool) -> float | None:
        """Seconds that the exchange may take that is to begin now; None when the line has opened meanwhile."""
        with self._changed:
            if not probe and self._state is not State.CLOSED:
                return None
            left = max(self._left, _PROBE * self._budget) if probe else self._left
            return min(self.timeout, left, max(self._silence.left, _PROBE * self._budget if probe else 0.0))

    def heard(self) -> None:
        """An answer came, whatever it says."""
        self._silence.broken()
        with self._changed:
            self._left = self._budget

    def good(self) -> None:
        """A usable answer came. What left before the line opened does not close it."""
        with self._changed:
            self._faults, self._last_fault = 0, None
            if self._state in (State.CLOSED, State.PROBING):
                self._cool, self._backoff = _COOL, _BACKOFF
                self._close()

    def busy(self, reason: str, asked: float | None = None) -> float | None:
        """The service asks to be left alone for a while, or says how long: seconds that will be waited, None when patience is at its end."""
        with self._changed:
            now = self._clock.monotonic()
            left = max(self._until - now, 0.0) if self._state is State.OPEN else 0.0
            if self._state is State.ENDED or (self._state is State.OPEN and not self._awaited):
                return None
            if not asked and left:  # it left before the line opened, and says nothing new
                return left
            seconds = asked or 0.0
            if not asked:
                seconds = self._backoff
                self._backoff = min(2 * self._backoff, _LONGEST_BACKOFF)
            if seconds - left > self._patience:
                self._open(reason, max(seconds, self._cool))
                return None
            self._patience -= max(seconds - left, 0.0)
            self._open(reason, max(seconds, left), awaited=True)
            return seconds

    def silent(self, seconds: float) -> Failure:
        """Nothing came for ``seconds``."""
        self._silence.lasted(seconds)
        with self._changed:
            self._left -= seconds
            if self._state is State.PROBING or self._left < _WORTH * self._budget or self._silence.over:
                self._cool_down("no answer from the network")
        return Failure(f"no answer within {seconds:.1f} s")

    def fault(self, reason: str) -> Failure:
        """An answer that says nothing; the same one `SAME_FAULT` times in a row opens the line."""
        with self._changed:
            self._faults = self._faults + 1 if reason == self._last_fault else 1
            self._last_fault = reason
            if self._faults >= SAME_FAULT or (self._state is State.PROBING and not self._awaited):
                self._cool_down(reason)
            elif self._state is State.PROBING:  # the service is not busy any more, and this entry's fault is its own
                self._close()
        return Failure(reason)

    def dead(self, reason: str) -> Failure:
        """There is no connection: that is not tried again soon."""
        with self._changed:
            self._cool_down(reason)
        return Failure(reason)

    def end(self, reason: str) -> Failure:
        """The service must not be asked again in this run."""
        with self._changed:
            if self._state is not State.ENDED:
                self._state, self._reason = State.ENDED, reason
            self._changed.notify_all()
        return Failure(reason)

    def _entered(self) -> bool:
        """Whether this question is the probe."""
        while True:
            with self._changed:
                if self._state is State.CLOSED:
                    return False
                left = self._until - self._clock.monotonic()
                if self._state is State.OPEN and left <= 0:
                    self._state = State.PROBING
                    return True
                if self._state is State.ENDED or not self._awaited:
                    raise Failure(self._reason or "")
                if self._state is State.PROBING:
                    self._changed.wait(_LOOK)
                    continue
            self._clock.sleep(left)

    def _open(self, reason: str, seconds: float, *, awaited: bool = False) -> None:
        if self._state is not State.ENDED:
            self._state, self._reason, self._awaited = State.OPEN, reason, awaited
            self._until = self._clock.monotonic() + seconds
        self._changed.notify_all()

    def _cool_down(self, reason: str) -> None:
        """Open for a time that doubles; what left before the line opened does not make it longer."""
        if self._state is State.OPEN and not self._awaited:
            return
        self._open(reason, self._cool)
        self._cool = min(2 * self._cool, _COOLEST)

    def _close(self) -> None:
        self._state, self._reason, self._awaited = State.CLOSED, None, False
        self._changed.notify_all()
