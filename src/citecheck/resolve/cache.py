"""Answers kept on this disk: one SQLite file for all services, used by any number of threads and processes at once.

It is a back end of requests-cache, whose `CachedResponse` is what is stored: the address without anything private, and the body.
What a request sent (contact, key, token) is never part of it. An answer is on the disk as soon as it is there, so that a run that is killed
asks nothing twice when it is started again.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import platformdirs
from requests_cache.backends.base import BaseCache, BaseStorage
from requests_cache.models.request import CachedRequest
from requests_cache.models.response import CachedResponse
from requests_cache.serializers import SerializerPipeline, Stage, json_serializer

from citecheck.model import Notice
from citecheck.resolve.clock import Clock
from citecheck.resolve.databases import opened

T = TypeVar("T")
_TABLES = (
    """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, service TEXT NOT NULL, missing INTEGER NOT NULL, saved REAL NOT NULL, used REAL NOT NULL, expires REAL NOT NULL,
    size INTEGER NOT NULL, value BLOB NOT NULL)
""",
    "CREATE INDEX IF NOT EXISTS answers_expires ON answers (expires)",
    "CREATE INDEX IF NOT EXISTS answers_used ON answers (used, size)",
)
_TOUCH = 3600.0  # seconds after which a use is written down again
_TIDY = 50  # answers after which the size is looked at
_ROOM = 0.9  # of the bound is what remains when there is too much
_PACKED = SerializerPipeline(
    [json_serializer, Stage(dumps=lambda text: zlib.compress(text.encode()), loads=lambda data: zlib.decompress(data).decode())],
    name="packed",
    is_binary=True,
)
_SPOILED = (zlib.error, ValueError, TypeError, AttributeError, KeyError)
_NO_DATABASE = ("not a database", "malformed")  # SQLite's words for a file that is none, or that is broken


class Rows(BaseStorage[str, CachedResponse]):
    """The table of answers; one connection, under a lock. Without a file, in memory."""

    def __init__(self, file: Path | None, clock: Clock) -> None:
        super().__init__(serializer=_PACKED)
        self._clock = clock
        self._lock = threading.RLock()
        self._database = opened(file, _TABLES, "NORMAL")

    def __getitem__(self, key: str) -> CachedResponse:
        now = self._clock.now().timestamp()
        with self._lock:
            row = self._database.execute("SELECT value, used FROM answers WHERE key = ?", (key,)).fetchone()
            if row and abs(now - row[1]) > _TOUCH:
                self._database.execute("UPDATE answers SET used = ? WHERE key = ?", (now, key))
        if row is None:
            raise KeyError(key)
        try:
            return _PACKED.loads(row[0])
        except _SPOILED:
            raise KeyError(key) from None

    def __setitem__(self, key: str, value: CachedResponse) -> None:
        packed = _PACKED.dumps(value)
        service = key.partition(":")[0]
        saved = value.created_at.timestamp()
        expires = value.expires.timestamp() if value.expires else saved
        row = (key, service, value.status_code == 404, saved, saved, expires, len(packed), packed)
        with self._lock:
            self._database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def __delitem__(self, key: str) -> None:
        with self._lock:
            if not self._database.execute("DELETE FROM answers WHERE key = ?", (key,)).rowcount:
                raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        with self._lock:
            keys = self._database.execute("SELECT key FROM answers").fetchall()
        return (key for (key,) in keys)

    def __len__(self) -> int:
        with self._lock:
            return int(self._database.execute("SELECT COUNT(*) FROM answers").fetchone()[0])

    def rows(self) -> list[tuple[str, bool, float, float, int]]:
        """Of each answer: service, whether it says that there is nothing, when it was saved, when it expires, bytes."""
        with self._lock:
            return self._database.execute("SELECT service, missing, saved, expires, size FROM answers").fetchall()

    def purge(self) -> int:
        """Drop what has expired; how many answers that were."""
        with self._lock:
            return self._database.execute("DELETE FROM answers WHERE expires <= ?", (self._clock.now().timestamp(),)).rowcount

    def bound(self, most: int) -> int:
        """Drop what was not used for longest when there are more than ``most`` bytes; how many answers that were."""
        with self._lock:
            total = self._database.execute("SELECT COALESCE(SUM(size), 0) FROM answers").fetchone()[0]
            if total <= most:
                return 0
            older = "SELECT key FROM (SELECT key, SUM(size) OVER (ORDER BY used DESC, key) AS up_to FROM answers) WHERE up_to > ?"
            return self._database.execute(f"DELETE FROM answers WHERE key IN ({older})", (int(_ROOM * most),)).rowcount

    def empty(self) -> int:
        """Drop everything; how many answers that were."""
        with self._lock:
            return self._database.execute("DELETE FROM answers").rowcount

    def shrink(self) -> None:
        """Give back to the disk what is not needed any more."""
        with self._lock:
            self._database.execute("VACUUM")
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()


class Store(BaseCache):
    """The cache of all services, of ``most`` bytes. A file that cannot be used is noticed once, and answers are kept in memory from then on.

    What is older than ``max_age`` is not found.
    """

    def __init__(self, path: str | None, clock: Clock, *, most: int, max_age: timedelta | None = None) -> None:
        super().__init__(cache_name="answers")
        self._clock = clock
        self._most = most
        self._max_age = max_age
        self._kept = 0
        self.file = place(path)
        self.notices: tuple[Notice, ...] = ()
        self.responses: Rows
        try:
            self.responses = self._opened()
        except (OSError, sqlite3.Error) as error:
            self._without(error)

    def find(self, key: str) -> CachedResponse | None:
        """What is kept under ``key`` and still holds."""
        kept, now = self._done(lambda: self.get_response(key)), self._clock.now()
        if kept is None or kept.expires is None or kept.expires <= now:
            return None
        return None if self._max_age is not None and kept.created_at <= now - self._max_age else kept

    def keep(self, key: str, url: str, body: bytes, *, missing: bool, life: timedelta) -> datetime:
        """Keep an answer as soon as it is there; the moment. ``url`` is written down: it holds nothing private."""
        now = self._clock.now()
        response = CachedResponse(
            content=body,
            status_code=404 if missing else 200,
            url=url,
            request=CachedRequest(method="GET", url=url),
            created_at=now,
            expires=now + life,
        )
        self._done(lambda: self.save_response(response, key, response.expires))
        self._kept += 1
        if self._kept % _TIDY == 0:
            self._done(lambda: self.responses.bound(self._most))
        return now

    def close(self) -> None:
        """Drop what has expired and what is too much, and close the file."""
        with closing(self.responses), suppress(sqlite3.Error):  # the file may have gone away: nothing is lost but the tidying
            self.responses.purge()
            self.responses.bound(self._most)

    def _opened(self) -> Rows:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        try:
            return Rows(self.file, self._clock)
        except sqlite3.DatabaseError as error:
            if not any(word in str(error) for word in _NO_DATABASE):
                raise
            aside = self.file.with_name(f"{self.file.name}.spoiled")
            self.file.replace(aside)
            for rest in companions(self.file):
                rest.unlink(missing_ok=True)
            self.notices = (
                Notice("cache-spoiled", f"the cache was no cache any more ({error}): it was moved to {aside}, and a new one begun"),
            )
            return Rows(self.file, self._clock)

    def _done(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except sqlite3.Error as error:
            with suppress(sqlite3.Error):
                self.responses.close()
            self._without(error)
            return work()

    def _without(self, error: Exception) -> None:
        message = f"answers are not kept after this run: the cache {self.file} cannot be used ({error})"
        self.notices = (*self.notices, Notice("cache-unavailable", message))
        self.responses = Rows(None, self._clock)


def place(path: str | None) -> Path:
    """The file of the cache: ``path``, or one in the user's cache directory."""
    file = Path(path) if path else platformdirs.user_cache_path("citecheck") / "answers.sqlite"
    return file if file.suffix else file.with_suffix(".sqlite")


def companions(file: Path) -> tuple[Path, ...]:
    """What SQLite keeps beside a file."""
    return tuple(file.with_name(file.name + end) for end in ("-wal", "-shm"))


def pace_file(path: str | None, cache: Path) -> Path:
    """Where the processes of this machine tell each other whose turn it is: ``path``, or beside the cache."""
    return Path(path) if path else cache.with_name("pace.sqlite")


def key_of(service: str, url: str) -> str:
    """One row an address of a service, exactly as it is sent but for what is private: two odd DOIs are never taken for one."""
    return f"{service}:{hashlib.sha256(url.encode()).hexdigest()}"
