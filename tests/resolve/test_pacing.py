from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from citecheck.resolve.pacing import MARGIN, Gate, learnt, retry_after, seconds_of, whole


def test_the_gate_lets_in_so_many_at_once() -> None:
    gate = Gate(2)
    inside, most, lock = [0], [0], threading.Lock()
    full = threading.Barrier(2)

    def pass_through() -> None:
        with gate.passage():
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
            full.wait(10)
            with lock:
                inside[0] -= 1

    threads = [threading.Thread(target=pass_through) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most[0] == 2


@pytest.mark.parametrize(
    ("headers", "tighter"),
    [
        ({"x-rate-limit-limit": "1", "x-rate-limit-interval": "2s"}, (2 * MARGIN, 3)),
        ({"x-rate-limit-limit": "1", "x-rate-limit-interval": "2s", "x-concurrency-limit": "2"}, (2 * MARGIN, 2)),
        ({"x-concurrency-limit": "1"}, (0.5, 1)),
        ({"x-rate-limit-limit": "100", "x-rate-limit-interval": "1s", "x-concurrency-limit": "50"}, None),
        ({"x-rate-limit-limit": "0", "x-rate-limit-interval": "1s", "x-concurrency-limit": "0"}, None),
        ({"x-rate-limit-limit": "many", "x-rate-limit-interval": "fast"}, None),
        ({}, None),
    ],
)
def test_the_service_may_tighten_the_limits_and_not_loosen_them(headers: dict[str, str], tighter: tuple[float, int] | None) -> None:
    assert learnt(headers, 0.5, 3) == tighter


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Thu, 01 Jan 2026 00:00:09 GMT"}, 9.0),
        ({"Retry-After": "Thu, 01 Jan 2020 00:00:00 GMT"}, 0.0),
        ({"Retry-After": "Thu, 01 Jan 2020 00:00:09 GMT", "Date": "Thu, 01 Jan 2020 00:00:00 GMT"}, 9.0),
        ({"Retry-After": "Thu, 01 Jan 2026 00:00:09 GMT", "Date": "soon"}, 9.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "9" * 400}, float("inf")),
        ({}, None),
    ],
)
def test_how_long_a_service_asks_to_be_left_alone(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, datetime(2026, 1, 1, tzinfo=UTC)) == seconds


@pytest.mark.parametrize(
    ("text", "number"),
    [("3", 3), (" 10 ", 10), ("0", None), ("-1", None), ("many", None), ("", None), (None, None), ("9" * 400, None), ("²", None)],
)
def test_whole(text: str | None, number: int | None) -> None:
    assert whole(text) == number


@pytest.mark.parametrize(
    ("text", "seconds"), [("1s", 1.0), ("1", 1.0), ("500ms", 0.5), ("1m", 60.0), ("0s", None), ("fast", None), (None, None)]
)
def test_seconds_of(text: str | None, seconds: float | None) -> None:
    assert seconds_of(text) == seconds
