"""A file that several processes open at the same moment."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from citecheck.resolve import databases
from citecheck.resolve.databases import opened

TABLES = ("CREATE TABLE IF NOT EXISTS silts (name TEXT)",)


class Raced(sqlite3.Connection):
    """A connection that twice meets another process at the change of journals, which SQLite then refuses at once."""

    met = 0

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if "journal_mode=" in sql and self.met < 2:
            self.met += 1
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error
        return super().execute(sql, *values)


@pytest.fixture
def raced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Raced))


@pytest.mark.usefixtures("raced")
def test_a_file_that_another_opens_at_the_same_moment_is_waited_for(tmp_path: Path) -> None:
    with closing(opened(tmp_path / "a.sqlite", TABLES, "NORMAL")) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.usefixtures("raced")
def test_a_file_that_stays_held_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "BUSY", -1.0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        opened(tmp_path / "a.sqlite", TABLES, "NORMAL")


def test_what_is_no_database_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_bytes(b"no database at all, but a long text" * 50)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        opened(tmp_path / "a.sqlite", TABLES, "OFF")
