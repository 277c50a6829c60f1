"""What an index holds, for a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from citecheck.index import manifest
from citecheck.index.reader import FAULTS
from citecheck.index.store import Store, damaged


def info(folder: Path) -> Iterator[tuple[str, str]]:
    """Rows of a name and a value. Raises `ConfigError` when there is no index, `CitecheckError` when it cannot be read."""
    made = manifest.read(folder)
    try:
        store = Store(folder)
        count, newest, files = store.count(), store.newest(), store.inputs()
        store.close()
    except FAULTS as error:
        raise damaged(str(folder), str(error)) from error
    size = manifest.bytes_on_disk(folder)
    yield "records", f"{count:,}"
    yield "newest", f"{datetime.fromtimestamp(newest, UTC):%Y-%m-%d}" if newest else "unknown: the records do not say when they are from"
    yield "bytes", f"{size:,}" + (f" ({size / count:.0f} a record)" if count else "")
    yield "inputs", f"{len(files):,} read to their end"
    yield "odd", f"{sum(bool(remark) for _, _, remark in files):,} inputs with values that are no work records"
    yield "state", "finished" if made.finished else "not built to its end: run the same citecheck index build once more"
