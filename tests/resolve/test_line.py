from __future__ import annotations

import threading

import pytest

from citecheck.resolve.line import SAME_FAULT, Failure, Line
from tests.resolve.made_up import FakeClock


def made(patience: float = 0.0) -> tuple[Line, FakeClock]:
    clock = FakeClock()
    return Line(clock, budget=5.0, timeout=3.0, patience=patience), clock


def seconds(line: Line) -> float:
    with line.passage() as probe:
        return line.allowance(probe=probe) or 0.0


def refused(line: Line) -> str:
    with pytest.raises(Failure) as caught:
        seconds(line)
    return caught.value.reason


def test_a_silent_network_costs_the_budget_once() -> None:
    line, _ = made()
    spent = 0.0
    while line.stopped is None:
        spent += (now := seconds(line))
        line.silent(now)
    assert 3.0 < spent <= 5.0
    assert refused(line) == "no answer from the network"


def test_an_answer_in_between_restores_the_budget() -> None:
    line, _ = made()
    for _ in range(20):
        line.silent(seconds(line))
        line.heard()
    assert line.stopped is None
    assert seconds(line) == 3.0


def test_the_same_fault_again_and_again_opens_the_line() -> None:
    line, _ = made()
    for _ in range(SAME_FAULT):
        assert line.stopped is None
        line.fault("garbled JSON")
    assert line.stopped == "garbled JSON"


def test_faults_of_several_kinds_do_not() -> None:
    line, _ = made()
    for _ in range(10):
        line.fault("cut off")
        line.fault("garbled JSON")
    assert line.stopped is None


def test_a_good_answer_forgets_the_faults() -> None:
    line, _ = made()
    for _ in range(10):
        line.fault("garbled JSON")
        line.good()
    assert line.stopped is None


def test_the_first_reason_is_kept() -> None:
    line, _ = made()
    line.dead("refused")
    line.dead("no route")
    line.silent(9)
    assert line.stopped == "refused"


def test_after_a_while_one_probe_goes_through_and_its_answer_closes_the_line() -> None:
    line, clock = made()
    line.dead("refused")
    clock.sleep(29)
    assert refused(line) == "refused"
    clock.sleep(1)
    with line.passage() as probe:
        assert probe
        assert refused(line) == "refused"  # the others do not wait for it
        line.good()
    assert line.stopped is None
    with line.passage() as probe:
        assert not probe


def test_a_probe_that_fails_opens_the_line_for_twice_as_long() -> None:
    line, clock = made()
    line.dead("refused")
    for wait in (30, 60, 120, 240, 480, 600, 600):
        clock.sleep(wait - 1)
        assert refused(line)
        clock.sleep(1)
        with line.passage():
            line.fault("garbled JSON")
    line.good()  # of a question that left long ago
    assert line.stopped == "garbled JSON"


def test_a_probe_after_silence_takes_a_small_part_of_the_budget() -> None:
    line, clock = made()
    while line.stopped is None:
        line.silent(seconds(line))
    clock.sleep(30)
    with line.passage() as probe:
        assert line.allowance(probe=probe) == pytest.approx(0.8)
        line.silent(0.8)
    assert line.stopped == "no answer from the network"


def test_a_probe_that_breaks_off_leaves_the_next_one_to_another() -> None:
    line, clock = made()
    line.dead("refused")
    clock.sleep(30)
    with pytest.raises(KeyboardInterrupt), line.passage():
        raise KeyboardInterrupt
    with line.passage() as probe:
        assert probe
        line.good()
    assert line.stopped is None


def test_a_busy_service_is_waited_for_while_patience_lasts() -> None:
    line, clock = made(patience=20)
    waited: list[float | None] = []
    while line.stopped is None or waited[-1] is not None:
        with line.passage():
            waited.append(line.busy("HTTP 503"))
    assert waited == [1, 2, 4, 8, None]  # the next 16 s would be too much
    assert clock.monotonic() == 15
    assert refused(line) == "HTTP 503"
    clock.sleep(30)
    with line.passage() as probe:
        assert probe
        line.good()
    with line.passage():
        assert line.busy("HTTP 503") == 1


def test_a_wait_that_is_asked_for_is_kept_to_the_second_or_not_begun() -> None:
    line, clock = made(patience=20)
    assert line.busy("HTTP 429", 13) == 13
    with line.passage() as probe:
        assert probe
        assert clock.monotonic() == 13
        line.good()
    assert line.busy("HTTP 429", 8) is None
    assert refused(line) == "HTTP 429"


def test_threads_wait_together_and_patience_is_spent_once() -> None:
    line, clock = made(patience=10)
    for _ in range(3):  # three questions that left before the line opened
        assert line.busy("HTTP 503") == 1
    assert line.busy("HTTP 429", 9) == 9
    with line.passage():
        assert clock.monotonic() == 9
        line.good()
    assert line.busy("HTTP 503", 1) == 1


def test_who_comes_while_a_probe_is_out_waits_for_it_when_the_service_was_busy() -> None:
    line, _ = made(patience=10)
    line.busy("HTTP 503")
    through: list[bool] = []

    def come() -> None:
        with line.passage() as probe:
            through.append(probe)

    with line.passage() as probe:
        assert probe
        others = [threading.Thread(target=come) for _ in range(3)]
        for other in others:
            other.start()
        assert through == []
        line.good()
    for other in others:
        other.join(10)
    assert through == [False] * 3


def test_a_fault_of_an_entry_while_the_service_was_busy_is_its_own() -> None:
    line, _ = made(patience=10)
    line.busy("HTTP 503")
    with line.passage():
        line.fault("garbled JSON")
    assert line.stopped is None


def test_what_was_under_way_when_the_line_opened_is_not_sent_any_more() -> None:
    line, _ = made()
    with line.passage() as probe:
        line.dead("refused")
        assert line.allowance(probe=probe) is None


def test_a_block_ends_the_run() -> None:
    line, clock = made(patience=100)
    line.end("HTTP 403")
    clock.sleep(10_000)
    line.good()
    assert line.busy("HTTP 503") is None
    line.dead("refused")
    assert refused(line) == "HTTP 403"
