"""``index.json`` in an index's folder: whether it was built to its end, what it holds, and a checksum of each file; written whole or not at all."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from citecheck.errors import ConfigError
from citecheck.index.store import FILE as RECORDS
from citecheck.index.store import damaged

FILE = "index.json"
FORMAT = "citecheck-index/1"
_CHUNK = 1 << 20
_NOT_SUMMED = (".lock", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Manifest:
    """``newest``: when Crossref last indexed the record that it indexed last (seconds). ``files``: size and CRC-32 by name."""

    finished: bool = False
    records: int = 0
    newest: int = 0
    format: str = FORMAT
    files: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def read(folder: Path) -> Manifest:
    """The manifest of ``folder``. Raises `ConfigError` when there is no index, and `CitecheckError` when its manifest is damaged."""
    path = folder / FILE
    try:
        data = json.loads(path.read_bytes())
        files = {str(name): (int(size), int(total)) for name, (size, total) in data["files"].items()}
        made = Manifest(bool(data["finished"]), int(data["records"]), int(data["newest"]), str(data["format"]), files)
    except FileNotFoundError:
        raise ConfigError("there is no index", where=str(folder), remedy="make one: citecheck index build FILE... --to DIR") from None
    except NotADirectoryError:
        raise ConfigError("an index is a folder", where=str(folder), remedy="name the folder that index build wrote") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise damaged(str(path), "its manifest cannot be read") from None
    if made.format != FORMAT:
        raise ConfigError(f"an index of another form ({made.format})", where=str(folder), remedy="build it anew with this citecheck")
    return made


def write(folder: Path, manifest: Manifest) -> None:
    """Write the manifest so that a reader sees the old one or the new one."""
    draft = folder / f".{FILE}.{os.getpid()}"
    with draft.open("w", encoding="utf-8") as file:
        json.dump(asdict(manifest), file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / FILE)


def files(folder: Path) -> Iterator[Path]:
    """The files that an index is made of, the manifest aside."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith(f".{FILE}") and path.name != FILE and not path.name.endswith(_NOT_SUMMED):
            yield path


def share(folder: Path) -> None:
    """Let whoever may read the folder's records read its other files too; tantivy keeps some to their owner."""
    for path in files(folder):
        path.chmod(path.stat().st_mode | (folder / RECORDS).stat().st_mode & 0o044)


def summed(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and checksum of each file, by its name in the folder."""
    return {path.relative_to(folder).as_posix(): checksum(path) for path in files(folder)}


def checksum(path: Path) -> tuple[int, int]:
    """Size and CRC-32."""
    size = total = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            total = zlib.crc32(chunk, total)
    return size, total


def bytes_on_disk(folder: Path) -> int:
    """What the index takes."""
    return sum(path.stat().st_size for path in files(folder))
