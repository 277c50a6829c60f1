"""An index as it is asked: records by DOI, and records that fit words best. It decides nothing."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from citecheck.index import manifest
from citecheck.index.searching import Words, lacking
from citecheck.index.store import Message, Store, damaged

FAULTS = (sqlite3.Error, ValueError, OSError)  # of a damaged index, beside `CitecheckError`


class Index:
    """An index in a folder. Raises `ConfigError` when there is none, and `CitecheckError` when it is damaged."""

    def __init__(self, folder: str) -> None:
        place = Path(folder)
        self.manifest = manifest.read(place)
        try:
            self._store = Store(place)  # before the words, which come first into an index that grows meanwhile
            self.count = self._store.count() if not self.manifest.finished else self.manifest.records
            self._words = Words(place)
        except FAULTS as error:
            raise damaged(folder, str(error)) from error
        if self._words.count < self.count:
            raise damaged(folder, lacking(self._words.count, self.count))

    @property
    def cover(self) -> str:
        """What the index holds, in words."""
        newest = self.manifest.newest
        until = f", the newest of {datetime.fromtimestamp(newest, UTC):%Y-%m-%d}" if newest else ""
        return f"{self.count:,} Crossref records{until}{'' if self.manifest.finished else '; not built to its end'}"

    def record(self, doi: str) -> Message | None:
        """The record of a DOI, or None."""
        return self._store.by_doi(doi)

    def search(self, text: str, rows: int) -> list[Message]:
        """The records that fit ``text`` best, best first."""
        return self._store.records(self._words.search(text, rows))

    def close(self) -> None:
        """Close its files."""
        self._words.close()
        self._store.close()
