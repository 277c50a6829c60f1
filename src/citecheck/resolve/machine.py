"""What the processes of one machine tell each other, so that together they keep a service's limits: whose turn it is, who is inside, who asks what.

A small SQLite file. Every step is one transaction under its lock, so nothing is half told, and a process that dies leaves at most rows that the
others recognise: a place or a claim ends with its process, or with its time. Moments are written by three clocks: the boot, the seconds since
it (which no one can set back) and the date, which counts only after a restart; a wait is never longer than it was when it was written down.
A file that cannot be used is noticed once; from then on this process keeps the limits for itself.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from citecheck.model import Notice
from citecheck.resolve.clock import Clock
from citecheck.resolve.databases import opened

T = TypeVar("T")
_WHEN = "boot TEXT NOT NULL, mono REAL NOT NULL, wall REAL NOT NULL, wait REAL NOT NULL"
_TABLES = (
    f"CREATE TABLE IF NOT EXISTS turns (number INTEGER PRIMARY KEY, token TEXT UNIQUE, pool TEXT NOT NULL, kind TEXT NOT NULL, {_WHEN})",
    f"CREATE TABLE IF NOT EXISTS holds (pool TEXT PRIMARY KEY, {_WHEN}, reason TEXT NOT NULL)",
    f"CREATE TABLE IF NOT EXISTS learnt (pool TEXT, kind TEXT, {_WHEN}, gap REAL NOT NULL, at_once INTEGER, PRIMARY KEY (pool, kind))",
    f"CREATE TABLE IF NOT EXISTS places (token TEXT PRIMARY KEY, pool TEXT NOT NULL, pid INTEGER NOT NULL, {_WHEN})",
    f"CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, pid INTEGER NOT NULL, {_WHEN})",
)
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")  # Linux: a new one at every start
_ON_ITS_WAY = 0.15  # seconds that a request may take to arrive, if its answer does not tell better
_POLL = 0.02  # seconds until a place may be free
_LEARNT = 3600.0  # seconds for which what the headers said is taken for true
LONGEST_HOLD = 86400.0
_LONGEST_CLAIM = 600.0
_NOTHING = 1e-6  # seconds: what rounding leaves


@dataclass(frozen=True, slots=True)
class Admission:
    """Go (``token``, to be given back), or come again in ``wait`` seconds; ``held`` says why if the service asked for that."""

    token: str | None = None
    wait: float = 0.0
    held: str | None = None


@dataclass(frozen=True, slots=True)
class _Wish:
    """A request that wants to leave."""

    pool: str
    kind: str
    gap: float
    at_once: int
    seconds: float


class Machine:
    """Shared by threads, and by way of ``file`` by processes; without a file, by threads only."""

    def __init__(self, file: Path | None, clock: Clock) -> None:
        self._clock = clock
        self._boot = _boot()
        self._lock = threading.RLock()
        self.notices: tuple[Notice, ...] = ()
        try:
            self._database = _opened(file)
        except (OSError, sqlite3.Error) as error:
            self._alone(file, error)
        self._file = file
        self._told(self._adopt)

    def admit(self, pool: str, kind: str, *, gap: float, at_once: int, seconds: float) -> Admission:
        """Whether a request of this ``kind`` may leave now: ``gap`` seconds after the last, ``at_once`` inside, each for at most ``seconds``."""
        return self._told(lambda database: self._admit(database, _Wish(pool, kind, gap, at_once, seconds)))

    def leave(self, token: str) -> None:
        """Give a place back."""
        now = self._clock.monotonic()

        def work(database: sqlite3.Connection) -> None:
            database.execute("DELETE FROM places WHERE token = ?", (token,))
            database.execute("UPDATE turns SET wait = MIN(wait, MAX(? - mono, 0)) WHERE token = ?", (now, token))

        self._told(work)

    def hold(self, pool: str, seconds: float, reason: str) -> None:
        """Nobody asks for the next ``seconds``, after a restart either."""
        row = (pool, *self._now(), min(seconds, LONGEST_HOLD), reason)
        self._told(lambda database: database.execute("INSERT OR REPLACE INTO holds VALUES (?, ?, ?, ?, ?, ?)", row))

    def learn(self, pool: str, kind: str, *, gap: float, at_once: int | None) -> None:
        """What the service says about itself; for an hour it may tighten the limits, never loosen them."""

        def work(database: sqlite3.Connection) -> None:
            known = database.execute("SELECT boot, mono, wall, wait, gap, at_once FROM learnt WHERE pool = ? AND kind = ?", (pool, kind))
            boot, mono, wall, wait, was, had = known.fetchone() or ("", 0.0, 0.0, 0.0, 0.0, None)
            if self._left(boot, mono, wall, wait) and gap <= was and (at_once is None or (had is not None and at_once >= had)):
                return
            fewest = min((value for value in (at_once, had) if value is not None), default=None)
            row = (pool, kind, *self._now(), _LEARNT, max(gap, was), fewest)
            database.execute("INSERT OR REPLACE INTO learnt VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

        self._told(work)

    def claim(self, key: str) -> bool:
        """Whether this process may ask for ``key``; False while another one does."""

        def work(database: sqlite3.Connection) -> bool:
            row = database.execute("SELECT pid, boot, mono, wall, wait FROM claims WHERE key = ?", (key,)).fetchone()
            if row and self._lives(*row):
                return False
            database.execute("INSERT OR REPLACE INTO claims VALUES (?, ?, ?, ?, ?, ?)", (key, os.getpid(), *self._now(), _LONGEST_CLAIM))
            return True

        return self._told(work)

    def release(self, key: str) -> None:
        """The claim has done its work."""
        self._told(lambda database: database.execute("DELETE FROM claims WHERE key = ? AND pid = ?", (key, os.getpid())))

    def close(self) -> None:
        """Close the file."""
        with self._lock, suppress(sqlite3.Error):
            self._database.close()

    def _admit(self, database: sqlite3.Connection, wish: _Wish) -> Admission:
        hold = database.execute("SELECT boot, mono, wall, wait, reason FROM holds WHERE pool = ?", (wish.pool,)).fetchone()
        if hold and (left := self._left(*hold[:4])):
            return Admission(wait=left, held=hold[4])
        wish = self._tightened(database, wish)
        if not self._has_place(database, wish):
            return Admission(wait=_POLL)
        if left := self._until_turn(database, wish):
            return Admission(wait=left)
        token = uuid.uuid4().hex
        database.execute("INSERT INTO turns VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", (token, wish.pool, wish.kind, *self._now(), _ON_ITS_WAY))
        database.execute("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?)", (token, wish.pool, os.getpid(), *self._now(), wish.seconds))
        return Admission(token)

    def _until_turn(self, database: sqlite3.Connection, wish: _Wish) -> float:
        """Seconds until a request may leave: evenly after the last one, and so that no second can hold more arrivals than the limit.

        The wait of a turn is how long its request was on its way at most. A request must leave a second after the one that was sent as
        many requests before it as the limit allows in a second had arrived.
        """
        many = max(round(1 / wish.gap), 1) if wish.gap else 0
        rows = database.execute(
            "SELECT number, boot, mono, wall, wait FROM turns WHERE pool = ? AND kind = ? ORDER BY number DESC LIMIT ?",
            (wish.pool, wish.kind, many or 1),
        ).fetchall()
        if not rows or not many:
            return 0.0
        database.execute("DELETE FROM turns WHERE pool = ? AND kind = ? AND number < ?", (wish.pool, wish.kind, rows[-1][0]))
        _, boot, mono, wall, _ = rows[0]
        wait = self._left(boot, mono, wall, wish.gap)
        if len(rows) < many:
            return wait
        _, boot, mono, wall, on_its_way = rows[-1]
        return max(wait, self._left(boot, mono, wall, many * wish.gap + on_its_way))

    def _tightened(self, database: sqlite3.Connection, wish: _Wish) -> _Wish:
        """The wish inside the limits that the service named of late: the gap of its kind, the places of the pool."""
        rows = database.execute("SELECT boot, mono, wall, wait, gap, at_once, kind FROM learnt WHERE pool = ?", (wish.pool,))
        for *when, gap, at_once, kind in rows.fetchall():
            if self._left(*when):
                wish = replace(
                    wish, gap=max(wish.gap, gap) if kind == wish.kind else wish.gap, at_once=min(wish.at_once, at_once or wish.at_once)
                )
        return wish

    def _has_place(self, database: sqlite3.Connection, wish: _Wish) -> bool:
        """Whether there is a place; those of the dead are cleared when there seems to be none."""
        places = database.execute("SELECT token, pid, boot, mono, wall, wait FROM places WHERE pool = ?", (wish.pool,)).fetchall()
        gone = [token for token, *owner in places if not self._lives(*owner)] if len(places) >= wish.at_once else []
        database.executemany("DELETE FROM places WHERE token = ?", [(token,) for token in gone])
        return len(places) - len(gone) < wish.at_once

    def _adopt(self, database: sqlite3.Connection) -> None:
        """Moments of before a restart become moments of now, with what is left by the date; from then on the date does not matter."""
        here, now, date = self._now()
        for table in ("places", "claims"):
            database.execute(f"DELETE FROM {table} WHERE boot != ?", (here,))
        for table in ("turns", "holds", "learnt"):
            for row, *when in database.execute(
                f"SELECT rowid, boot, mono, wall, wait FROM {table} WHERE boot != ? OR mono > ?", (here, now)
            ).fetchall():
                values = (here, now, date, self._left(*when), row)
                database.execute(f"UPDATE {table} SET boot = ?, mono = ?, wall = ?, wait = ? WHERE rowid = ?", values)

    def _now(self) -> tuple[str, float, float]:
        return self._boot, self._clock.monotonic(), self._clock.now().timestamp()

    def _left(self, boot: str, mono: float, wall: float, wait: float) -> float:
        """Seconds that are left of ``wait``."""
        here, now, date = self._now()
        passed = now - mono if boot == here and now >= mono else max(date - wall, 0.0)
        left = wait - passed
        return left if left > _NOTHING else 0.0

    def _lives(self, pid: int, boot: str, mono: float, wall: float, wait: float) -> bool:
        return self._left(boot, mono, wall, wait) > 0 and boot == self._boot and (pid == os.getpid() or _runs(pid))

    def _told(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` says, in one transaction."""
        with self._lock:
            try:
                return _whole(self._database, work)
            except sqlite3.Error as error:
                with suppress(sqlite3.Error):
                    self._database.close()
                self._alone(self._file, error)
                return _whole(self._database, work)

    def _alone(self, file: Path | None, error: Exception) -> None:
        message = f"other citecheck processes are not heeded: {file}, where they tell each other whose turn it is, cannot be used ({error})"
        self.notices = (Notice("pace-unavailable", message),)
        self._database = _opened(None)


def _opened(file: Path | None) -> sqlite3.Connection:
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
    return opened(file, _TABLES, "OFF")  # what a power cut takes away is old by the next start


def _whole(database: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
    database.execute("BEGIN IMMEDIATE")
    try:
        result = work(database)
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
    return result


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return platform.node()


def _runs(pid: int) -> bool:
    """Whether there is such a process; where that cannot be asked without harm (Windows), yes: time ends what it holds."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    try:
        return b") Z" not in Path(f"/proc/{pid}/stat").read_bytes()  # killed, and its parent has not looked yet
    except OSError:
        return True
