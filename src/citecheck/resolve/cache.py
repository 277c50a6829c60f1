"""Answers kept on this disk: one SQLite file for all services, used by any number of threads and processes at once.

It is a back end of requests-cache, whose `CachedResponse` is what is stored: the address without anything private, and the body.
What a request sent (contact, key, token) is never part of it.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import platformdirs
from requests_cache.backends.base import BaseCache, BaseStorage
from requests_cache.models.request import CachedRequest
from requests_cache.models.response import CachedResponse
from requests_cache.serializers import SerializerPipeline, Stage, json_serializer

from citecheck.model import Notice
from citecheck.resolve.clock import Clock

_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, service TEXT NOT NULL, missing INTEGER NOT NULL, saved REAL NOT NULL, used REAL NOT NULL, expires REAL NOT NULL,
    size INTEGER NOT NULL, value BLOB NOT NULL)
"""
_BUSY = 5.0  # seconds to wait for another process that writes
_PACKED = SerializerPipeline(
    [json_serializer, Stage(dumps=lambda text: zlib.compress(text.encode()), loads=lambda data: zlib.decompress(data).decode())],
    name="packed",
    is_binary=True,
)
_SPOILED = (zlib.error, ValueError, TypeError, AttributeError, KeyError)


class Rows(BaseStorage[str, CachedResponse]):
    """The table of answers; one connection, under a lock."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(serializer=_PACKED)
        self._lock = threading.RLock()
        self._database = sqlite3.connect(file or ":memory:", timeout=_BUSY, isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=NORMAL")
        self._database.execute(_TABLE)
        self._database.execute("CREATE INDEX IF NOT EXISTS answers_expires ON answers (expires)")

    def __getitem__(self, key: str) -> CachedResponse:
        with self._lock:
            row = self._database.execute("SELECT value FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        try:
            return _PACKED.loads(row[0])
        except _SPOILED:
            raise KeyError(key) from None

    def __setitem__(self, key: str, value: CachedResponse) -> None:
        packed = _PACKED.dumps(value)
        service = key.partition(":")[0]
        saved, expires = value.created_at.timestamp(), value.expires.timestamp()
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

    def purge(self, now: datetime) -> int:
        """Drop what has expired; how many answers that were."""
        with self._lock:
            return self._database.execute("DELETE FROM answers WHERE expires <= ?", (now.timestamp(),)).rowcount

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()


class Store(BaseCache):
    """The cache of all services. A file that cannot be used is noticed once, and the answers of this run are kept in memory."""

    def __init__(self, path: str | None, clock: Clock) -> None:
        super().__init__(cache_name="answers")
        self._clock = clock
        self.file = place(path)
        self.notices: tuple[Notice, ...] = ()
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.file, timeout=1)) as probe:
                probe.execute("BEGIN IMMEDIATE")
            self.responses: Rows = Rows(self.file)
        except (OSError, sqlite3.Error) as error:
            message = f"answers are not kept after this run: the cache {self.file} cannot be used ({error})"
            self.notices = (Notice("cache-unavailable", message),)
            self.responses = Rows(None)

    def find(self, key: str) -> CachedResponse | None:
        """What is kept under ``key`` and still holds."""
        kept = self.get_response(key)
        return kept if kept is not None and kept.expires is not None and kept.expires > self._clock.now() else None

    def keep(self, key: str, url: str, body: bytes, *, missing: bool, life: timedelta) -> CachedResponse:
        """Keep an answer as soon as it is there. ``url`` is written down: it holds nothing private."""
        now = self._clock.now()
        response = CachedResponse(
            content=body,
            status_code=404 if missing else 200,
            url=url,
            request=CachedRequest(method="GET", url=url),
            created_at=now,
            expires=now + life,
        )
        self.save_response(response, key, response.expires)
        return response

    def close(self) -> None:
        """Drop what has expired and close the file."""
        with closing(self.responses):
            self.responses.purge(self._clock.now())


def place(path: str | None) -> Path:
    """The file of the cache: ``path``, or one in the user's cache directory."""
    file = Path(path) if path else platformdirs.user_cache_path("citecheck") / "answers.sqlite"
    return file if file.suffix else file.with_suffix(".sqlite")


def key_of(service: str, url: str) -> str:
    """One row an address of a service, exactly as it is sent but for what is private: two odd DOIs are never taken for one."""
    return f"{service}:{hashlib.sha256(url.encode()).hexdigest()}"
