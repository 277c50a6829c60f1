"""Whether the service can still be asked in this run: the budget of silence, and what else ends the asking."""

from __future__ import annotations

import threading

_SHARE = 0.8  # of the budget: the rest is for loading what connects, and for threads
_WORTH = 0.1  # of the budget: less than this is no time to answer in
SAME_FAULT = 5  # so many equal faults in a row are the service's state, not an entry's


class Failure(Exception):  # noqa: N818 - it is an outcome on its way out, not an error of the program
    """A look-up ended without an answer; ``reason`` names why in a few words."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Line:
    """Shared by the threads of one run. Once `stopped`, nothing is sent any more; what the cache holds is still answered.

    A network that does not answer is given up when it has been silent for ``budget`` seconds in a row, whether it is one request that waits or
    several after each other; so a black hole costs the budget once, and a single slow answer costs ``timeout`` and only its own entry.
    """

    def __init__(self, budget: float, timeout: float) -> None:
        self._budget = budget * _SHARE
        self._timeout = timeout
        self._left = self._budget
        self._faults = 0
        self._last_fault: str | None = None
        self._lock = threading.Lock()
        self.stopped: str | None = None

    def allowance(self) -> float:
        """Seconds that the next exchange may take. Raises `Failure` when the run has stopped asking."""
        with self._lock:
            if self.stopped:
                raise Failure(self.stopped)
            return min(self._timeout, self._left)

    def heard(self) -> None:
        """An answer came, whatever it says."""
        with self._lock:
            self._left = self._budget

    def silent(self, seconds: float) -> Failure:
        """Nothing came for ``seconds``."""
        with self._lock:
            self._left -= seconds
            if self._left < _WORTH * self._budget:
                self._stop("no answer from the network")
        return Failure(f"no answer within {seconds:.1f} s")

    def fault(self, reason: str) -> Failure:
        """An answer that says nothing; the same one `SAME_FAULT` times in a row stops the run."""
        with self._lock:
            self._faults = self._faults + 1 if reason == self._last_fault else 1
            self._last_fault = reason
            if self._faults >= SAME_FAULT:
                self._stop(reason)
        return Failure(reason)

    def good(self) -> None:
        """A usable answer came."""
        with self._lock:
            self._faults, self._last_fault = 0, None

    def stop(self, reason: str) -> Failure:
        """The service must not, or cannot, be asked again in this run."""
        with self._lock:
            self._stop(reason)
        return Failure(reason)

    def _stop(self, reason: str) -> None:
        if self.stopped is None:
            self.stopped = reason
