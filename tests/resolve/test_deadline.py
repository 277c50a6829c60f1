from __future__ import annotations

import queue
import threading

import pytest

from citecheck.resolve.deadline import within


def test_a_result_in_time() -> None:
    assert within(10, lambda: 7, errors=(), discard=lambda _: None) == 7


def test_an_error_in_time() -> None:
    def fail() -> int:
        raise ConnectionRefusedError("no")

    with pytest.raises(ConnectionRefusedError):
        within(10, fail, errors=(OSError,), discard=lambda _: None)


def test_what_comes_too_late_is_discarded() -> None:
    go = threading.Event()
    discarded: queue.SimpleQueue[int] = queue.SimpleQueue()

    def slow() -> int:
        go.wait(10)
        return 7

    with pytest.raises(TimeoutError):
        within(0.01, slow, errors=(), discard=discarded.put)
    go.set()
    assert discarded.get(timeout=10) == 7


def test_a_late_error_is_nobodys() -> None:
    go, done = threading.Event(), threading.Event()

    def slow() -> int:
        go.wait(10)
        done.set()
        raise ConnectionResetError("late")

    with pytest.raises(TimeoutError):
        within(0.01, slow, errors=(OSError,), discard=lambda _: None)
    go.set()
    assert done.wait(10)
