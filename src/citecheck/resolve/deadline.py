"""An end to everything: name look-ups, connects and slowly dripping answers that no socket timeout bounds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, work: Callable[[], T], *, errors: tuple[type[Exception], ...], discard: Callable[[T], None]) -> T:
    """What ``work`` returns or raises (one of ``errors``) within ``seconds``; `TimeoutError` after that.

    The work goes on in a daemon thread, so that a process can end although a resolver hangs; a result that comes too late goes to ``discard``.
    """
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except errors as error:
            outcome.set_exception(error)
        finally:
            outcome.cancel()

    def drop(late: Future[T]) -> None:
        if not late.cancelled() and late.exception() is None:
            discard(late.result())

    threading.Thread(target=run, name="citecheck-exchange", daemon=True).start()
    try:
        return outcome.result(timeout=seconds)
    except TimeoutError:
        outcome.add_done_callback(drop)
        raise
