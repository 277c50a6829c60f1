"""Limits that several processes keep together."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from citecheck.resolve.claims import Claims
from citecheck.resolve.clock import SystemClock
from citecheck.resolve.machine import Machine
from citecheck.resolve.pacing import POLITE, PUBLIC, Limits
from tests.resolve.made_up import FakeClock


@contextmanager
def machine(folder: Path, clock: FakeClock) -> Iterator[Machine]:
    made = Machine(folder / "pace.sqlite", clock)
    try:
        yield made
    finally:
        made.close()


def departures(parties: list[Machine], clock: FakeClock, number: int, gap: float, *, kind: str = "list") -> list[float]:
    """When requests leave that the parties send as fast as they may, in turn."""
    times: list[float] = []
    while len(times) < number:
        party = parties[len(times) % len(parties)]
        admission = party.admit("crossref", kind, gap=gap, at_once=99, seconds=3)
        if admission.token:
            times.append(clock.monotonic())
            party.leave(admission.token)
        else:
            clock.sleep(admission.wait)
    return times


def most_in_a_second(times: list[float]) -> int:
    return max(sum(1 for time in times if start <= time < start + 1) for start in times)


@pytest.mark.parametrize(
    ("kind", "limits", "a_second"),
    [("list", POLITE, 3), ("single", POLITE, 10), ("list", PUBLIC, 1), ("single", PUBLIC, 5)],
    ids=["polite list", "polite single", "public list", "public single"],
)
def test_no_second_holds_more_than_the_pool_allows_whoever_asks(tmp_path: Path, kind: str, limits: Limits, a_second: int) -> None:
    clock = FakeClock()
    gap = limits.gap(kind)
    with machine(tmp_path, clock) as one, machine(tmp_path, clock) as other:
        times = departures([one, other], clock, 40, gap, kind=kind)
    assert most_in_a_second(times) <= a_second
    assert times[0] == 0
    assert times[-1] == pytest.approx(39 * gap, rel=0.01)


def test_a_request_that_may_still_be_on_its_way_is_reckoned_with(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one:
        slow = one.admit("crossref", "list", gap=1 / 3, at_once=3, seconds=3).token  # may arrive late
        left: list[float] = []
        while len(left) < 3:
            admission = one.admit("crossref", "list", gap=1 / 3, at_once=3, seconds=3)
            if admission.token:
                left.append(clock.monotonic())
                one.leave(admission.token)
            else:
                clock.sleep(admission.wait)
    assert slow
    assert left == pytest.approx([1 / 3, 2 / 3, 1.15])


def test_what_one_learns_the_others_keep_and_nobody_loosens_it(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one, machine(tmp_path, clock) as other:
        one.learn("crossref", "list", gap=2, at_once=1)
        one.learn("crossref", "list", gap=1, at_once=None)
        assert departures([other], clock, 3, 0.3) == [0, 2, 4]
        assert departures([other], clock, 3, 0.3, kind="single") == pytest.approx([4, 4.3, 4.6])
        assert other.admit("crossref", "single", gap=0.3, at_once=3, seconds=3).wait == pytest.approx(0.3)
        clock.sleep(3600)
        assert departures([other], clock, 2, 0.3) == pytest.approx([3604.6, 3604.9])  # not for ever


def test_so_many_are_inside_whoever_they_are(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one, machine(tmp_path, clock) as other:
        tokens = [party.admit("crossref", "single", gap=0, at_once=3, seconds=3).token for party in (one, other, one)]
        assert all(tokens)
        full = other.admit("crossref", "single", gap=0, at_once=3, seconds=3)
        assert full.token is None
        assert full.wait > 0
        assert other.admit("datacite", "single", gap=0, at_once=3, seconds=3).token  # another service's places
        one.leave(tokens[1] or "")
        assert other.admit("crossref", "single", gap=0, at_once=3, seconds=3).token


def test_a_place_ends_with_its_time(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one:
        assert one.admit("crossref", "single", gap=0, at_once=1, seconds=3).token
        clock.sleep(2.9)
        assert one.admit("crossref", "single", gap=0, at_once=1, seconds=3).token is None
        clock.sleep(0.2)
        assert one.admit("crossref", "single", gap=0, at_once=1, seconds=3).token


def test_a_hold_outlives_the_process_and_not_its_time(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one:
        one.hold("crossref", 100, "HTTP 429")
    with machine(tmp_path, clock) as other:
        clock.sleep(40)
        held = other.admit("crossref", "single", gap=0, at_once=1, seconds=3)
        assert (held.token, held.held) == (None, "HTTP 429")
        assert held.wait == pytest.approx(60)
        clock.sleep(60)
        assert other.admit("crossref", "single", gap=0, at_once=1, seconds=3).token


@pytest.mark.parametrize("days", [-400, -1, 0, 1], ids=["a year back", "a day back", "now", "a day on"])
def test_a_clock_that_is_set_back_or_forward_changes_no_wait(tmp_path: Path, days: int) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one:
        one.hold("crossref", 100, "HTTP 429")
        clock.set(clock.now() + timedelta(days=days))
        assert one.admit("crossref", "single", gap=1, at_once=1, seconds=3).wait == pytest.approx(100)
        clock.sleep(100)
        clock.set(clock.now() - timedelta(days=days))
        token = one.admit("crossref", "single", gap=1, at_once=2, seconds=3).token
        assert token
        one.leave(token)
        clock.set(clock.now() - timedelta(days=1))
        assert one.admit("crossref", "single", gap=1, at_once=2, seconds=3).wait == pytest.approx(1)


@pytest.mark.parametrize(("later", "left"), [(30, 70), (100, 0), (-1000, 100)], ids=["soon", "late", "by a clock that is wrong"])
def test_after_a_restart_of_the_machine_the_date_counts(tmp_path: Path, later: int, left: int) -> None:
    before = FakeClock(datetime(2026, 1, 1, tzinfo=UTC))
    before.sleep(5000)
    with machine(tmp_path, before) as one:
        one.hold("crossref", 100, "HTTP 429")
    with sqlite3.connect(tmp_path / "pace.sqlite") as database:
        database.execute("UPDATE holds SET boot = 'the last one'")
    database.close()
    with machine(tmp_path, FakeClock(before.now() + timedelta(seconds=later))) as other:
        assert other.admit("crossref", "single", gap=0, at_once=2, seconds=3).wait == pytest.approx(left)
        other._clock.sleep(left)  # by a clock that is wrong, too, a wait has an end
        assert other.admit("crossref", "single", gap=0, at_once=2, seconds=3).token


@pytest.mark.parametrize("spoiled", ["garbage", "a folder", "below a file"])
def test_a_file_that_cannot_be_used_is_noticed_once(tmp_path: Path, spoiled: str) -> None:
    file = tmp_path / "pace.sqlite"
    if spoiled == "garbage":
        file.write_bytes(b"not a database at all" * 100)
    elif spoiled == "a folder":
        file.mkdir()
    else:
        file.write_text("x", encoding="utf-8")
        file = file / "pace.sqlite"
    clock = FakeClock()
    alone = Machine(file, clock)
    assert [notice.code for notice in alone.notices] == ["pace-unavailable"]
    assert most_in_a_second(departures([alone], clock, 10, POLITE.gap("list"))) <= 3
    alone.close()


def test_a_file_that_is_lost_on_the_way_is_noticed_and_the_limits_are_kept(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one:
        departures([one], clock, 3, 1)
        with sqlite3.connect(tmp_path / "pace.sqlite") as database:
            database.execute("DROP TABLE turns")
        database.close()
        assert departures([one], clock, 3, 1)[-1] == pytest.approx(5, abs=1)
        assert [notice.code for notice in one.notices] == ["pace-unavailable"]


HOLDER = """
import sys, time
from pathlib import Path
from citecheck.resolve.clock import SystemClock
from citecheck.resolve.machine import Machine
machine = Machine(Path(sys.argv[1]), SystemClock())
assert machine.admit("crossref", "single", gap=0, at_once=1, seconds=1000).token
assert machine.claim("a question")
print("in", flush=True)
time.sleep(1000)
"""


def test_what_a_killed_process_held_is_free(tmp_path: Path) -> None:
    file = tmp_path / "pace.sqlite"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(file)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "in\n"
        mine = Machine(file, SystemClock())
        assert mine.admit("crossref", "single", gap=0, at_once=1, seconds=1000).token is None
        assert not mine.claim("a question")
        os.kill(holder.pid, signal.SIGKILL)
        os.waitid(os.P_PID, holder.pid, os.WEXITED | os.WNOWAIT)  # dead, and not yet buried
        assert mine.admit("crossref", "single", gap=0, at_once=1, seconds=1000).token
        assert mine.claim("a question")
        mine.close()


def test_a_claim_is_one_partys_until_it_is_released(tmp_path: Path) -> None:
    clock = FakeClock()
    with machine(tmp_path, clock) as one:
        claims = Claims(one)
        assert claims.take("a")
        assert not claims.take("a")
        assert claims.take("b")
        claims.release("a")
        with claims.alone("a"):
            assert not claims.take("a")
        assert claims.take("a")
