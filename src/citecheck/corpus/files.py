"""Reading and writing the generated files: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from citecheck.errors import CorpusError


def read_text(path: Path, made_by: str = "citecheck update") -> str | None:
    """The text of a file that ``made_by`` generates, or None when there is none. Raises `CorpusError` for one that cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(
            f"cannot be read: {error}", where=str(path), remedy=f"check its permissions, or remove it and run {made_by}"
        ) from error


def write_text(path: Path, text: str) -> bool:
    """Write ``text`` so that a reader sees the old file or the new one, never half of it; whether it changed. Folders are made as needed."""
    return write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> bool:
    """The same of bytes."""
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CorpusError(f"cannot be written: {error}", where=str(path), remedy="check the folder and its permissions") from error
    return True
