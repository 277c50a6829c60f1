"""Invented records, and the files that they come in."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Record = dict[str, Any]
STEMS = ("rivers silt", "bridges stone", "gardens wall", "ferries night", "mills wind", "canals frost", "harbours fog", "quarries dust")


def record(number: int, *, stamp: int = 1_700_000_000_000, **values: Any) -> Record:
    """The record of this number; ``values`` with ``_`` for ``-``."""
    made: Record = {
        "indexed": {"timestamp": stamp},
        "DOI": f"10.5555/Made.{number}",
        "type": "journal-article",
        "title": [f"Of {STEMS[number % 8]} and the number word{number}x"],
        "author": [{"given": "Anna", "family": f"Beispiel{number}", "sequence": "first", "affiliation": [{"name": "Example University"}]}],
        "container-title": ["Journal of Invented Hydrology"],
        "volume": str(number % 40 + 1),
        "page": f"{number + 100}-{number + 109}",
        "issued": {"date-parts": [[2004, 2]]},
        "publisher": "Example University Press",
        "reference": [{"key": "r1", "unstructured": "dropped"}],
        "abstract": "dropped",
    }
    return made | {name.replace("_", "-"): value for name, value in values.items()}


def many(first: int, last: int) -> list[Record]:
    return [record(number) for number in range(first, last)]


def lines(records: Sequence[Record]) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in records)


def items(records: Sequence[Record], indent: int | None = None) -> bytes:
    return json.dumps({"items": list(records)}, indent=indent).encode()


def answer(records: Sequence[Record], indent: int | None = None) -> bytes:
    return json.dumps({"status": "ok", "message-type": "work-list", "message": {"items": list(records)}}, indent=indent).encode()


def single(one: Record) -> bytes:
    return json.dumps({"status": "ok", "message-type": "work", "message": one}).encode()


def packed(members: dict[str, bytes], mode: str = "w:gz") -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            about = tarfile.TarInfo(name)
            about.size = len(data)
            archive.addfile(about, io.BytesIO(data))
    return buffer.getvalue()


def put(path: Path, data: bytes, *, gz: bool = False) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data) if gz else data)
    return str(path)
