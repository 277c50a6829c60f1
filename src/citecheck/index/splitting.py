"""A stream of bytes -> the JSON values in it, one at a time: lines, the elements of one list (``{"items": [...]}``), or values behind each other.

Never more than one value and one chunk is in memory. A value longer than `LONGEST` is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import Protocol

CHUNK = 1 << 18
LONGEST = 16 << 20  # bytes of one value; the longest records have a few million
_LIST = re.compile(rb'\s{0,100}(?:\{\s{0,100}(?:"status"[^\[]{1,2000}?)?"items"\s{0,100}:\s{0,100})?\[')
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+("?)|[{}\[\]]', re.DOTALL)
_HEAD = 1 << 12
_BOM = b"\xef\xbb\xbf"


class Stream(Protocol):
    """Bytes to be read."""

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` bytes; none at the end."""
        ...


class Cut(Exception):  # noqa: N818 - the end of an input, not an error of the program
    """The input ends in the middle of a value."""


TOO_LONG = b""  # in place of a value that is too long to be a record


def values(stream: Stream) -> Iterator[bytes]:
    """Each value's bytes, or `TOO_LONG`. Raises `Cut` where the input ends inside one."""
    head = _filled(stream, stream.read(CHUNK)).removeprefix(_BOM)
    while head:
        if not head.strip():
            head = _filled(stream, stream.read(CHUNK))
        elif found := _LIST.match(head):
            rest = yield from _elements(stream, head[found.end() :], inside=True)
            head = _filled(stream, _behind(stream, rest))
        else:
            yield from _lines(stream, head) if _is_lines(head) else _elements(stream, head, inside=False)
            return


def _filled(stream: Stream, head: bytes) -> bytes:
    """``head`` with so much behind it that its form can be told."""
    while head and len(head) < _HEAD and (chunk := stream.read(CHUNK)):
        head += chunk
    return head


def _behind(stream: Stream, rest: bytes) -> bytes:
    """What follows a list and the end of what encloses it: the next line that begins a value, with some of what comes after; nothing at the end."""
    while True:
        _, end, after = rest.partition(b"\n")
        if not end:  # the line goes on
            rest = stream.read(CHUNK)
        elif not after:
            after = stream.read(CHUNK)
            rest = b"\n" + after if after else b""
        elif after[:1] in (b"{", b"["):
            return after
        else:
            rest = after
        if not rest:
            return b""


def _is_lines(head: bytes) -> bool:
    """Whether each line is a value: the first is closed, or the second begins one."""
    first, _, rest = head.lstrip().partition(b"\n")
    if not first.startswith(b"{"):
        return True  # no JSON object; whoever reads the lines says so
    return (first.rstrip().endswith(b"}") and len(first) > 2) or rest.startswith(b"{") or (not rest and len(head) >= CHUNK)


def _lines(stream: Stream, head: bytes) -> Iterator[bytes]:
    begun, passing = b"", False
    chunk = head
    while chunk:
        first, *rest = chunk.split(b"\n")
        begun = b"" if passing else begun + first
        if rest:
            if not passing and begun.strip():
                yield begun
            yield from (line for line in rest[:-1] if line.strip())
            begun, passing = rest[-1], False
        if len(begun) > LONGEST:
            yield TOO_LONG
            begun, passing = b"", True
        chunk = stream.read(CHUNK)
    if begun.strip():
        if not begun.rstrip().endswith(b"}"):
            raise Cut
        yield begun


def _elements(stream: Stream, buffer: bytes, *, inside: bool) -> Generator[bytes, None, bytes]:
    """The objects on the outermost level, until the list that encloses them ends (``inside``) or the stream does; returns what was read behind it."""
    depth, start, at, passing = 0, 0, 0, False
    while True:
        stop = len(buffer)
        for token in _TOKEN.finditer(buffer, at):
            sign = buffer[token.start()]
            if sign == 0x22:  # a string; one whose end has not come is looked at again
                if not token[1]:
                    stop = token.start()
                    break
            elif sign in b"{[":
                if depth == 0:
                    start = token.start()
                depth += 1
            else:
                depth -= 1
                if depth < 0 and inside:
                    return buffer[token.end() :]
                if depth == 0:
                    yield TOO_LONG if passing else buffer[start : token.end()]
                    passing = False
                depth = max(depth, 0)
        passing = passing or (depth > 0 and stop - start > LONGEST)
        keep = start if depth and not passing else stop
        if len(buffer) - keep > LONGEST:
            raise Cut  # a string without end
        chunk = stream.read(CHUNK)
        if not chunk:
            if depth or inside or buffer[keep:].strip():
                raise Cut
            return b""
        buffer, at, start = buffer[keep:] + chunk, stop - keep, 0
