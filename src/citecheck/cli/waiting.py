"""The lines of a stream, those taken together that already wait there.

A read takes what there is, up to a chunk, and never waits for more: a line that a person types, or a slow pipe brings, is handed on at
once, and a file's lines come by the hundred.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from citecheck.errors import ReadError
from citecheck.model import Source
from citecheck.readers.decode import decode
from citecheck.readers.entry import SIZE_LIMIT, whole

_CHUNK = 1 << 16  # bytes
_SAMPLE = 1 << 12  # bytes that tell UTF-16 by its zeros
_NAME_IT = "name what it is written in, for example --encoding cp1252"
_BYTE = re.compile("[\udc80-\udcff]")  # as Python keeps a byte that is no UTF-8
_ZEROS = 0.2  # share of the bytes that are zeros in UTF-16, at least
_MARKS = (  # longest first
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARKED = tuple(mark for mark, _ in _MARKS)
TOGETHER = 128  # lines that are handed on at once, so that what is decided is not kept for long
Numbered = tuple[int, str]


class Stream(Protocol):
    """Bytes, as an open file or standard input gives them."""

    def read1(self, size: int, /) -> bytes:
        """What there is, up to ``size``."""
        ...

    def read(self, size: int, /) -> bytes:
        """Up to ``size``, less at the end only."""
        ...


def waiting(stream: Stream, encoding: str | None = None, say: Callable[[str], None] | None = None) -> Iterator[Sequence[Numbered]]:
    """The lines of ``stream`` with their one-based numbers, without their ends: a line feed, with or without a carriage return before it.

    ``encoding`` is believed, and so is a byte order mark. A file that is not UTF-8 is read as documents are; of what cannot be read twice, bytes that are not
    UTF-8 become visible escapes, so that every line of the input gives one. ``say`` is told of either. Raises `ReadError`.
    """
    say = say or (lambda _: None)
    name = name_of(stream)
    decoded = None if encoding else _as_document(stream, name, say)
    if decoded is not None:
        stream, encoding = io.BytesIO(decoded.encode("utf-8")), "utf-8"
    number = 1
    begun: list[str] = []  # of the line whose end has not come yet
    length = 0
    for text in _pieces(stream, encoding, name):
        first, *rest = text.split("\n")
        begun.append(first)
        length += len(first)
        if length > SIZE_LIMIT:
            raise ReadError(f"line {number} has no end", where=name, remedy="write one reference string a line")
        if rest:
            lines = [line.removesuffix("\r") for line in ("".join(begun), *rest[:-1])]
            begun, length = [rest[-1]], len(rest[-1])
            yield from _together(_visible(lines, number, name, say), number)
            number += len(lines)
    line = "".join(begun).removesuffix("\r")
    yield from _together(_visible([line], number, name, say) if line else [], number)


class Whole(io.BytesIO):
    """All that a stream gives, which can be read twice. Raises `ReadError` for more than a document may have."""

    def __init__(self, stream: Stream) -> None:
        super().__init__(whole(stream, name_of(stream)))
        self.name = name_of(stream)


def name_of(stream: object) -> str:
    """What a stream is called in messages."""
    name = getattr(stream, "name", None)
    return name if isinstance(name, str) and name != "<stdin>" else "standard input"


def regular(file: object) -> os.stat_result | None:
    """What the system knows of a path or an open file; None where there is none, or it is a terminal, a pipe or the like."""
    try:
        found = Path(file).stat() if isinstance(file, str) else os.fstat(file.fileno())  # type: ignore[attr-defined]
    except (OSError, ValueError, AttributeError):
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def _pieces(stream: Stream, encoding: str | None, name: str) -> Iterator[str]:
    """The text as it comes. Bytes that are no UTF-8, where nothing is told, become lone surrogates."""
    chunk = stream.read1(_CHUNK)
    known = encoding or next((codec for mark, codec in _MARKS if chunk.startswith(mark)), None) or _by_zeros(chunk[:_SAMPLE])
    decoder = _decoder(known, name)
    try:
        while chunk:
            yield decoder.decode(chunk)
            chunk = stream.read1(_CHUNK)
        yield decoder.decode(b"", final=True)
    except UnicodeError as error:
        raise ReadError(f"the bytes are not {known} ({error})", where=name, remedy="name another with --encoding") from error


def _by_zeros(sample: bytes) -> str | None:
    """UTF-16 without a byte order mark: in Latin text every other byte is zero, and none of the others."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) <= _ZEROS * len(sample) or min(even, odd) > max(even, odd) / 8:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _decoder(encoding: str | None, name: str) -> codecs.IncrementalDecoder:
    if encoding is None:
        return codecs.getincrementaldecoder("utf-8-sig")(errors="surrogateescape")
    found = None
    try:
        codec = codecs.lookup(encoding)
        if codec._is_text_encoding:
            found = codecs.getincrementaldecoder("utf-8-sig" if codec.name == "utf-8" else encoding)()
    except (LookupError, ValueError):
        pass
    if found is None:
        raise ReadError(
            f"no text encoding is called {encoding!r}", where=name, remedy="use a name such as utf-8, cp1252, latin-1 or utf-16"
        )
    return found


def _as_document(stream: Stream, name: str, say: Callable[[str], None]) -> str | None:
    """The text of a file that is not UTF-8, or None where it is, or most of its lines are, or where it cannot be read twice."""
    if (
        not isinstance(stream, io.BufferedReader)
        or not stream.seekable()
        or (regular(stream) is None and not isinstance(stream.raw, Whole))
    ):
        return None
    start = stream.tell()
    try:
        if _utf8(stream):
            return None
        stream.seek(start)
        source = Source(name, stream.read(SIZE_LIMIT + 1), ".")
    finally:
        stream.seek(start)
    if len(source.data) > SIZE_LIMIT:
        raise ReadError("so large a file can only be read as it comes, and it is not UTF-8", where=name, remedy=_NAME_IT)
    text = decode(source)
    if not source.data.startswith(_MARKED):
        say(f"citecheck: notice: {name} is not UTF-8: read in the encoding that is likeliest; where letters are wrong, {_NAME_IT}")
    return text


def _utf8(stream: io.BufferedReader) -> bool:
    """Whether most of the lines that are not ASCII are UTF-8, and no zeros say that it is UTF-16."""
    good = bad = 0
    begins = stream.peek(_CHUNK)[:_CHUNK]
    if begins.startswith(_MARKED):
        return False
    if begins[:_SAMPLE].count(0) > _ZEROS * len(begins[:_SAMPLE]):
        return False
    while line := stream.readline(SIZE_LIMIT + 1):
        if len(line) > SIZE_LIMIT:
            return True  # which is told when the lines are read
        if not line.isascii():
            try:
                line.decode("utf-8")
                good += 1
            except UnicodeDecodeError:
                bad += 1
    return bad == 0 or good > bad


def _visible(lines: Sequence[str], number: int, name: str, say: Callable[[str], None]) -> list[str]:
    """The lines with escapes for bytes that are not UTF-8."""
    found = [line if line.isascii() else _BYTE.sub(lambda byte: f"\\x{ord(byte[0]) - 0xDC00:02x}", line) for line in lines]
    for place, (line, shown) in enumerate(zip(lines, found, strict=True), number):
        if line != shown:
            say(f"citecheck: notice: {name}:{place} is not UTF-8, and its bytes are shown as escapes; {_NAME_IT}")
    return found


def _together(lines: Sequence[str], number: int) -> Iterator[Sequence[Numbered]]:
    for start in range(0, len(lines), TOGETHER):
        yield list(enumerate(lines[start : start + TOGETHER], number + start))
