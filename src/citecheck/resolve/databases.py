"""SQLite files that any number of processes open at once, also at the same moment for the first time."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

BUSY = 30.0  # seconds to wait for another process's transaction
_AGAIN = 0.02  # seconds until a busy file is tried again
_BUSY_CODES = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def opened(file: Path | None, tables: Sequence[str], synchronous: Literal["NORMAL", "OFF"]) -> sqlite3.Connection:
    """The database ``file`` with ``tables`` (statements that make them where they are not), in autocommit; without a file, in memory.

    Raises `sqlite3.Error` where the file is no database, cannot be written, or is held by others for longer than `BUSY`.
    """
    database = sqlite3.connect(file or ":memory:", timeout=BUSY, isolation_level=None, check_same_thread=False)
    try:
        _written_ahead(database)
        database.execute(f"PRAGMA synchronous={synchronous}")
        database.execute("BEGIN IMMEDIATE")
        for table in tables:
            database.execute(table)
        database.execute("COMMIT")
    except sqlite3.Error:
        database.close()
        raise
    return database


def _written_ahead(database: sqlite3.Connection) -> None:
    """Set the journal that lets others read meanwhile. SQLite does not wait by itself where another has the file open at the change of journals
    (sqlite.org/rescode.html#busy), as when several processes begin at once.
    """
    until = time.monotonic() + BUSY
    while True:
        try:
            database.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _BUSY_CODES or time.monotonic() > until:
                raise
        else:
            return
        time.sleep(_AGAIN)
