"""The records themselves: SQLite, one row a record, each compressed with a dictionary learnt from the first ones.

A row's ``key`` is a 63-bit digest of the DOI; two DOIs of one digest are told apart by their records. Ids are given once and never again: a record that
is replaced gets a new one, so that what the search still holds of the old one leads nowhere.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import zstandard

from citecheck.errors import CitecheckError
from citecheck.index.work import Work, normal

FILE = "records.sqlite"
RESERVED = 1 << 20  # ids kept free after a commit, for records that a killed build may have given to the search already
_DICTIONARY = 1 << 16
_LEVEL = 3
_SCHEMA = """
CREATE TABLE works (id INTEGER PRIMARY KEY, key INTEGER NOT NULL, stamp INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX keys ON works (key);
CREATE TABLE inputs (name TEXT PRIMARY KEY, mark TEXT NOT NULL, records INTEGER NOT NULL, remark TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE about (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
"""
Message = Mapping[str, Any]


def key_of(doi: str) -> int:
    """The digest of a DOI."""
    return int.from_bytes(hashlib.blake2b(doi.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


class Store:
    """Open for reading, or with ``writing`` for building too; `close` it."""

    def __init__(self, folder: Path, *, writing: bool = False) -> None:
        self.path = folder / FILE
        fresh = writing and not self.path.exists()
        mode = "rwc" if writing else "ro"
        self._db = sqlite3.connect(
            f"{self.path.resolve().as_uri()}?mode={mode}", uri=True, timeout=60, isolation_level=None, check_same_thread=False
        )
        if writing:
            self._db.execute("PRAGMA page_size=8192")
            self._db.execute("PRAGMA cache_size=-32768")
        else:
            self._db.execute("PRAGMA mmap_size=1099511627776")
        if fresh or (writing and not self._tables()):
            self._db.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
        self._pack, self._unpack = self._codec()

    def _tables(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('works', 'inputs', 'about')").fetchone()[0])

    def _codec(self) -> tuple[zstandard.ZstdCompressor, zstandard.ZstdDecompressor]:
        data = self.about("dictionary")
        words = zstandard.ZstdCompressionDict(data) if isinstance(data, bytes) else None
        pack = zstandard.ZstdCompressor(_LEVEL, dict_data=words, write_checksum=True, write_dict_id=False)
        return pack, zstandard.ZstdDecompressor(dict_data=words)

    def about(self, name: str) -> Any:  # noqa: ANN401 - what was noted
        """What was noted under ``name``, or None."""
        row = self._db.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def note(self, name: str, value: object) -> None:
        """Note ``value`` under ``name``."""
        self._db.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    def learn(self, bodies: Sequence[bytes]) -> None:
        """Make the dictionary of ``bodies``, before the first record is stored; of few there is none."""
        if self.about("dictionary") is None and self.count() == 0:
            try:
                self.note("dictionary", zstandard.train_dictionary(_DICTIONARY, list(bodies)).as_bytes())
            except zstandard.ZstdError:  # too few, or all alike
                self.note("dictionary", None)
            self._pack, self._unpack = self._codec()

    def begin(self) -> None:
        """Begin what `commit` makes lasting."""
        self._db.execute("PRAGMA journal_mode=WAL")  # so that it can be read meanwhile
        self._db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make all since `begin` lasting, whole."""
        self._db.execute("COMMIT")

    def rollback(self) -> None:
        """Forget all since `begin`."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def stamps(self, keys: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
        """(id, stamp) of the records that have these digests."""
        found: dict[int, list[tuple[int, int]]] = {}
        for start in range(0, len(keys), 500):
            some = keys[start : start + 500]
            rows = self._db.execute(f"SELECT key, id, stamp FROM works WHERE key IN ({','.join('?' * len(some))})", some)
            for key, identity, stamp in rows:
                found.setdefault(key, []).append((identity, stamp))
        return found

    def add(self, rows: Sequence[tuple[int, int, Work]]) -> None:
        """Store (id, digest, work)."""
        pack = self._pack.compress
        self._db.executemany("INSERT INTO works VALUES (?, ?, ?, ?)", ((id_, key, work.stamp, pack(work.body)) for id_, key, work in rows))

    def remove(self, identities: Sequence[int]) -> None:
        """Remove records that others replace."""
        self._db.executemany("DELETE FROM works WHERE id = ?", ((one,) for one in identities))

    def body(self, identity: int) -> bytes | None:
        """A record's JSON, or None when the id leads nowhere. Raises `CitecheckError` when it is damaged."""
        row = self._db.execute("SELECT body FROM works WHERE id = ?", (identity,)).fetchone()
        return self._whole(row[0]) if row else None

    def records(self, identities: Sequence[int]) -> list[Message]:
        """The records of these ids, in their order, without those that were replaced."""
        bodies = (self.body(one) for one in identities)
        return [json.loads(body) for body in bodies if body is not None]

    def by_doi(self, doi: str) -> Message | None:
        """The record of a DOI, or None."""
        wanted = normal(doi)
        for (packed,) in self._db.execute("SELECT body FROM works WHERE key = ? ORDER BY id DESC", (key_of(wanted),)):
            record: Message = json.loads(self._whole(packed))
            if normal(str(record.get("DOI"))) == wanted:
                return record
        return None

    def _whole(self, packed: bytes) -> bytes:
        try:
            return self._unpack.decompress(packed)
        except zstandard.ZstdError as error:
            raise damaged(str(self.path), f"a record cannot be unpacked ({error})") from error

    def known(self, name: str, mark: str) -> bool:
        """Whether the input of this name was read to its end as it is now."""
        row = self._db.execute("SELECT mark FROM inputs WHERE name = ?", (name,)).fetchone()
        return bool(row and row[0] == mark)

    def finish(self, name: str, mark: str, records: int, remark: str = "") -> None:
        """Note an input as read to its end."""
        self._db.execute("INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?)", (name, mark, records, remark))

    def inputs(self) -> list[tuple[str, int, str]]:
        """(name, records, remark) of each input that was read to its end."""
        return list(self._db.execute("SELECT name, records, remark FROM inputs ORDER BY name"))

    def count(self) -> int:
        """How many records there are."""
        return int(self._db.execute("SELECT count(*) FROM works").fetchone()[0])

    def newest(self) -> int:
        """The latest time at which a record was indexed by Crossref, in seconds; 0 when none says."""
        return int(self._db.execute("SELECT coalesce(max(stamp), 0) FROM works").fetchone()[0])

    def identities(self, most: int | None = None) -> Iterator[int]:
        """The ids of all records, or of ``most`` spread evenly over them."""
        low, high = self._db.execute("SELECT min(id), max(id) FROM works").fetchone()
        if low is None:
            return
        if most is None:
            yield from (row[0] for row in self._db.execute("SELECT id FROM works"))
            return
        step = max(1, (high - low) // most)
        for at in range(low, high + 1, step):
            row = self._db.execute("SELECT id FROM works WHERE id >= ? LIMIT 1", (at,)).fetchone()
            if row:
                yield row[0]

    def check(self) -> str | None:
        """What SQLite finds wrong with the file, or None."""
        row = self._db.execute("PRAGMA quick_check(1)").fetchone()
        return None if row and row[0] == "ok" else str(row and row[0])

    def settle(self) -> None:
        """One plain file again, which can be read from a medium that cannot be written."""
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.execute("PRAGMA journal_mode=DELETE")

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def damaged(where: str, what: str) -> CitecheckError:
    """The error of an index that cannot be relied on."""
    return CitecheckError(
        f"the index is damaged: {what}", where=where, remedy="build it anew into an empty folder: citecheck index build FILE... --to DIR"
    )
