"""The files that records are read from: files, folders and tar archives of them, gzipped or not, told by their first bytes; streamed, never unpacked."""

from __future__ import annotations

import gzip
import io
import tarfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from citecheck.errors import ReadError

ENDINGS = (".json", ".jsonl", ".ndjson", ".gz", ".tar", ".tgz")  # what is read of a folder
BROKEN = (EOFError, zlib.error, gzip.BadGzipFile, tarfile.TarError, OSError)
_BUFFER = 1 << 18
_TAR_MAGIC = (257, b"ustar")


@dataclass(frozen=True, slots=True)
class Input:
    """A piece of what is to be read: a file, or one of an archive. ``name`` and ``mark`` (size and time of change) say whether it was read before."""

    name: str
    mark: str
    stream: IO[bytes]


def files_of(paths: Sequence[str]) -> list[Path]:
    """The files that ``paths`` name, those of a folder in the order of their names. Raises `ReadError` for a path that is neither."""
    found: list[Path] = []
    for given in paths:
        path = Path(given)
        if path.is_dir():
            found += [one for one in sorted(path.rglob("*")) if one.is_file() and one.name.lower().endswith(ENDINGS) and one.name[0] != "."]
        elif path.exists():
            found.append(path)
        else:
            raise ReadError("there is no such file or folder", where=given, remedy="name the files of Crossref records, or their folder")
    if not found:
        raise ReadError(f"no file here ends in {', '.join(ENDINGS)}", where=", ".join(paths), remedy="name the files themselves")
    return list(dict.fromkeys(path.resolve() for path in found))


def inputs(path: Path, known: Callable[[str, str], bool]) -> Iterator[Input]:
    """What ``path`` holds and is not ``known`` by name and mark. Raises one of `BROKEN` for an archive that is damaged."""
    status = path.stat()
    mark = f"{status.st_size} {status.st_mtime_ns}"
    if known(str(path), mark):
        return
    with path.open("rb", buffering=_BUFFER) as file, closing(_unpacked(file)) as stream:
        if _is_tar(stream):
            yield from _members(stream, str(path), mark, known)
        else:
            yield Input(str(path), mark, stream)


def _members(stream: IO[bytes], name: str, mark: str, known: Callable[[str, str], bool]) -> Iterator[Input]:
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        for member in archive:
            inner = f"{name}!{member.name}"
            if not member.isfile() or not member.name.lower().endswith(ENDINGS) or known(inner, mark):
                continue
            opened = archive.extractfile(member)
            if opened is not None:
                yield Input(inner, mark, _unpacked(opened))


def _unpacked(file: IO[bytes]) -> io.BufferedReader:
    """``file``, or what is in it when it is gzipped."""
    buffered = file if isinstance(file, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", file), _BUFFER)
    if buffered.peek(2)[:2] != b"\x1f\x8b":
        return buffered
    return io.BufferedReader(cast("io.RawIOBase", gzip.GzipFile(fileobj=buffered, mode="rb")), _BUFFER)


def _is_tar(stream: io.BufferedReader) -> bool:
    at, magic = _TAR_MAGIC
    return stream.peek(512)[at : at + len(magic)] == magic
