from __future__ import annotations

import threading

import pytest

from citecheck.resolve.pacing import POLITE, PUBLIC, Gate, Pacer, Patience, seconds_of, whole
from tests.resolve.made_up import FakeClock


def departures(pacer: Pacer, clock: FakeClock, number: int) -> list[float]:
    times = []
    for _ in range(number):
        pacer.wait()
        times.append(clock.monotonic())
    return times


def most_in_a_second(times: list[float]) -> int:
    return max(sum(1 for time in times if start <= time < start + 1) for start in times)


@pytest.mark.parametrize("per_second", [POLITE.queries, POLITE.singles, PUBLIC.queries, PUBLIC.singles])
def test_no_second_holds_more_than_the_pool_allows(per_second: float) -> None:
    clock = FakeClock()
    assert most_in_a_second(departures(Pacer(clock, per_second), clock, 40)) <= per_second


def test_the_first_request_does_not_wait() -> None:
    clock = FakeClock()
    Pacer(clock, 1).wait()
    assert clock.slept == []


def test_the_service_may_tighten_the_pace_but_not_loosen_it() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, 3)
    pacer.learn({"x-rate-limit-limit": "1", "x-rate-limit-interval": "2s"})
    pacer.learn({"x-rate-limit-limit": "100", "x-rate-limit-interval": "1s"})
    assert most_in_a_second(departures(pacer, clock, 5)) == 1
    assert clock.monotonic() >= 4 * 2


def test_a_hold_delays_every_request() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, 10)
    pacer.hold(30)
    pacer.wait()
    assert clock.monotonic() == pytest.approx(30)


def test_the_gate_lets_in_so_many_at_once() -> None:
    gate = Gate(3)
    gate.learn({"x-concurrency-limit": "2"})
    gate.learn({"x-concurrency-limit": "50"})
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
    ("status", "headers", "delay"),
    [
        (429, {"Retry-After": "7"}, 7.0),
        (503, {"Retry-After": "7"}, 7.0),
        (429, {"Retry-After": "Thu, 01 Jan 2026 00:00:09 GMT"}, 9.0),
        (429, {"Retry-After": "Thu, 01 Jan 2020 00:00:00 GMT"}, 0.0),
        (429, {"Retry-After": "soon"}, 1.0),
        (503, {}, 1.0),
        (502, {}, 1.0),
        (429, {"Retry-After": "3600"}, None),
        (429, {"Retry-After": "9" * 400}, None),
        (403, {"Retry-After": "1"}, None),
        (404, {}, None),
        (200, {}, None),
    ],
)
def test_how_long_a_busy_service_is_waited_for(status: int, headers: dict[str, str], delay: float | None) -> None:
    assert Patience(FakeClock(), 20).delay(status, headers, 0) == delay


def test_patience_has_an_end_in_repetitions_and_in_all() -> None:
    patience = Patience(FakeClock(), 20)
    assert [patience.delay(503, {}, attempt) for attempt in range(4)] == [1.0, 2.0, 4.0, None]
    assert patience.delay(429, {"Retry-After": "13"}, 0) == 13.0
    assert patience.delay(429, {"Retry-After": "1"}, 0) is None


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
