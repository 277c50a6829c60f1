"""The lines of a stream, those taken together that already wait there.

A read takes what there is, up to a chunk, and never waits for more: a line that a person types, or a slow pipe brings, is handed on at
once, and a file's lines come by the hundred.
"""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator, Sequence
from typing import Protocol

_CHUNK = 1 << 16  # bytes
_TOGETHER = 128  # lines that are handed on at once, so that what is decided is not kept for long
Numbered = tuple[int, str]


class Stream(Protocol):
    """Bytes, as an open file or standard input gives them."""

    def read1(self, size: int, /) -> bytes:
        """What there is, up to ``size``."""
        ...

    def read(self) -> bytes:
        """All to the end."""
        ...


def waiting(stream: Stream) -> Iterator[Sequence[Numbered]]:
    """The lines of ``stream`` with their one-based numbers, without their ends.

    Bytes that are not UTF-8 become visible escapes, so that every line of the input gives one.
    """
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8-sig")(errors="backslashreplace"), translate=True)
    number = 1
    begun: list[str] = []  # of the line whose end has not come yet
    while chunk := stream.read1(_CHUNK):
        first, *rest = decoder.decode(chunk).split("\n")
        begun.append(first)
        if rest:
            lines = ["".join(begun), *rest[:-1]]
            begun = [rest[-1]]
            yield from _together(lines, number)
            number += len(lines)
    first, *rest = decoder.decode(b"", final=True).split("\n")
    lines = ["".join((*begun, first)), *rest]
    yield from _together(lines if lines[-1] else lines[:-1], number)


def _together(lines: Sequence[str], number: int) -> Iterator[Sequence[Numbered]]:
    for start in range(0, len(lines), _TOGETHER):
        yield list(enumerate(lines[start : start + _TOGETHER], number + start))
