from __future__ import annotations

import pytest

from citecheck.resolve.line import SAME_FAULT, Failure, Line


def test_a_silent_network_costs_the_budget_once() -> None:
    line = Line(budget=5.0, timeout=3.0)
    spent = 0.0
    while line.stopped is None:
        seconds = line.allowance()
        spent += seconds
        line.silent(seconds)
    assert 3.0 < spent <= 5.0
    with pytest.raises(Failure, match="no answer from the network"):
        line.allowance()


def test_an_answer_in_between_restores_the_budget() -> None:
    line = Line(budget=5.0, timeout=3.0)
    for _ in range(20):
        line.silent(line.allowance())
        line.heard()
    assert line.stopped is None
    assert line.allowance() == 3.0


def test_the_same_fault_again_and_again_stops_the_run() -> None:
    line = Line(5.0, 3.5)
    for _ in range(SAME_FAULT):
        assert line.stopped is None
        line.fault("HTTP 503")
    assert line.stopped == "HTTP 503"


def test_faults_of_several_kinds_do_not() -> None:
    line = Line(5.0, 3.5)
    for _ in range(10):
        line.fault("HTTP 503")
        line.fault("garbled JSON")
    assert line.stopped is None


def test_a_good_answer_forgets_the_faults() -> None:
    line = Line(5.0, 3.5)
    for _ in range(10):
        line.fault("HTTP 503")
        line.good()
    assert line.stopped is None


def test_the_first_reason_to_stop_is_kept() -> None:
    line = Line(5.0, 3.5)
    line.stop("blocked")
    line.stop("refused")
    assert line.stopped == "blocked"
