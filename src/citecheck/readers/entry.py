"""The only place that opens documents."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from citecheck.errors import ReadError
from citecheck.model import Source
from citecheck.text.file_names import printable

SIZE_LIMIT = 64 * 1024 * 1024  # bytes; a thesis is under one megabyte, so more is a mistake or an archive
_LIMIT_IN_WORDS = f"{SIZE_LIMIT // (1024 * 1024)} MB"


class Readable(Protocol):
    """Bytes, as an open file or standard input gives them."""

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` of them."""
        ...


def load(path: str | Path, *, name: str | None = None) -> Source:
    """The bytes of a file and the name they go by (the path, unless ``name`` is given).

    Raises `ReadError` when there is no such file, or it is a directory, unreadable or larger than `SIZE_LIMIT`.
    """
    file = Path(path)
    where = printable(name or str(path))
    try:
        with file.open("rb") as stream:
            data = whole(stream, where)
    except FileNotFoundError:
        raise ReadError("there is no such file", where=where, remedy="check the path and its spelling") from None
    except IsADirectoryError:
        raise ReadError("this is a directory, not a document", where=where, remedy="name the files in it, one by one") from None
    except PermissionError:
        if file.is_dir():
            raise ReadError("this is a directory, not a document", where=where, remedy="name the files in it, one by one") from None
        raise ReadError("the file may not be read", where=where, remedy="ask for read permission, or copy the file") from None
    except (OSError, ValueError) as error:
        raise ReadError(
            f"the file cannot be read ({error})", where=where, remedy="check the path, or copy the file to a local disk"
        ) from error
    return Source(where, data, str(file.parent))


def whole(stream: Readable, where: str) -> bytes:
    """All that a stream gives, which may have no end. Raises `ReadError` for more than `SIZE_LIMIT`."""
    data = stream.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        raise ReadError(f"the file is larger than {_LIMIT_IN_WORDS}", where=where, remedy="split it, or leave out what is not text")
    return data
