"""The lines of a source, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"([^\r\n\f]*)(\r\n|\n|\r|\f|\Z)")
BLANKS = " \t\v\u00a0\u2028\u2029\x85\u3000\x00\ufeff"


class Line(NamedTuple):
    """A line without its newline and the white space around: ``text`` stands at ``start`` in the source, ``indent`` columns in."""

    start: int
    end: int
    text: str
    indent: int
    page_break: bool  # a form feed stands before it


def split_lines(text: str) -> Iterator[Line]:
    r"""The lines of ``text``: parted by ``\n``, ``\r\n``, ``\r`` or a form feed. Blank lines in a row say no more than one, and are one."""
    position, broken, blank = 0, False, False
    for raw, newline in _raw_lines(text):
        body = raw.strip(BLANKS)
        if body or broken or not blank:
            lead = len(raw) - len(raw.lstrip(BLANKS)) if body else 0
            start = position + lead
            yield Line(start, start + len(body), body, len(raw[:lead].expandtabs(4)), broken)
        broken, blank = newline == "\f", not body
        position += len(raw) + len(newline)


def _raw_lines(text: str) -> Iterator[tuple[str, str]]:
    if "\r" not in text and "\f" not in text:
        rows = text.split("\n")
        for row in rows[:-1]:
            yield row, "\n"
        yield rows[-1], ""
        return
    for match in _LINE.finditer(text):
        yield match[1], match[2]
        if not match[2]:
            return
