"""Reading and writing the generated files: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import IO

from citecheck.errors import CorpusError
from citecheck.settings import irregular


def read_text(path: Path, made_by: str = "citecheck update", root: Path | None = None) -> str | None:
    """The text of a file that ``made_by`` generates, without a byte order mark, or None when nothing stands there.

    Raises `CorpusError` for what cannot be read, named from ``root``; a pipe is not waited for.
    """
    where = _name(path, root)
    try:
        if odd := irregular(path):
            raise CorpusError(f"is {odd}", where=where, remedy=f"remove or rename it, then run {made_by}")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        remedy = f"check its permissions, or remove it and run {made_by}"
        raise CorpusError(f"cannot be read: {_said(error)}", where=where, remedy=remedy) from error


def _name(path: Path, root: Path | None) -> str:
    """As the user knows it: from the project on, and a link by its own name."""
    return PurePath(os.path.relpath(path, root)).as_posix() if root else str(path)


def _said(error: OSError | UnicodeDecodeError) -> str:
    """Without the path that the system puts behind its words: the file is named already, and how it is written is nobody's business."""
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)


def write_text(path: Path, text: str, root: Path | None = None) -> bool:
    """Write ``text`` so that a reader sees the old file or the new one, never half of it; whether it changed. Folders are made as needed.

    Raises `CorpusError`, which names the file from ``root``.
    """
    return write_bytes(path, text.encode("utf-8"), root)


def write_bytes(path: Path, data: bytes, root: Path | None = None) -> bool:
    """The same of bytes."""
    with _named(path, root):
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        with written(path, root) as file:
            file.write(data)
    return True


@contextmanager
def written(path: Path, root: Path | None = None) -> Iterator[IO[bytes]]:
    """What the block writes is the file when the block ends; where it raises, the file that was there stays as it was, and a new one is not made.

    A pipe or a device, in whose place nothing can be put, gets it as it comes. Raises `CorpusError`, which names the file from ``root``.
    """
    if path.exists() and not path.is_file():
        with _named(path, root):
            file: IO[bytes] = path.open("wb")
        with file:
            yield file
        return
    with _named(path, root):
        path = path.resolve() if path.is_symlink() else path
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        with _named(path, root):
            Path(draft).chmod(mode)
            Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


@contextmanager
def _named(path: Path, root: Path | None) -> Iterator[None]:
    """What the system says of a file that cannot be written, as a `CorpusError`."""
    try:
        yield
    except OSError as error:
        raise CorpusError(
            f"cannot be written: {_said(error)}", where=_name(path, root), remedy="check the folder and its permissions"
        ) from error
