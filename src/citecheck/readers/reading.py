"""The formats that are known, and which of them a source is read as."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import PurePath

from citecheck.errors import ReadError
from citecheck.model import Document, Source
from citecheck.readers.decode import decode
from citecheck.readers.format import Format
from citecheck.readers.markdown import read_markdown
from citecheck.readers.plain import read_plain
from citecheck.readers.sniff import looks_like_markdown

FORMATS: tuple[Format, ...] = (
    Format(
        "markdown",
        (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"),
        "Markdown, also with HTML tags and Pandoc notes",
        read_markdown,
        partial(read_markdown, listed=True),
    ),
    Format("text", (".txt", ".text"), "plain text, hard-wrapped or not", read_plain, partial(read_plain, listed=True)),
)


def read(
    source: Source,
    *,
    format: str | None = None,  # noqa: A002 - the word of the command line and of the report
    encoding: str | None = None,
    list_lines: tuple[int, int] | None = None,
    formats: tuple[Format, ...] = FORMATS,
) -> Document:
    """Read a source into one text with its blocks, its marks and the way back to the source.

    ``format`` is the name of a row of ``formats``; without it the suffix decides, and the content where the suffix does not tell.
    ``list_lines`` (one-based, inclusive) says where the reference list stands. Raises `ReadError` for what cannot be read.
    """
    row = _named(format, formats, source.name) if format is not None else _told(source, encoding, formats)
    document = row.reader(source, encoding)
    if list_lines is None:
        return document
    return replace(document, list_lines=_checked(list_lines, len(document.origin.source_lines), source.name))


def read_list(source: Source, *, apart: bool = False) -> Document:
    """Read a source that is a reference list from its first line to its last. ``apart``: every blank line parts two entries. Raises `ReadError`."""
    row = _told(source, None, FORMATS)
    document = (row.lister or row.reader)(source, None)
    return replace(document, list_lines=(1, len(document.origin.source_lines)), list_apart=apart)


def _named(name: str, formats: tuple[Format, ...], where: str) -> Format:
    for row in formats:
        if row.name == name.lower():
            return row
    known = ", ".join(row.name for row in formats)
    raise ReadError(f"no format is called {name!r}", where=where, remedy=f"use one of: {known}")


def _told(source: Source, encoding: str | None, formats: tuple[Format, ...]) -> Format:
    """The format by suffix; a suffix that plain text shares with Markdown, or none that is known, leaves it to the content."""
    suffix = PurePath(source.name).suffix.lower()
    for row in formats:
        if suffix in row.suffixes and row.name != "text":
            return row
    text = decode(source, encoding, formats)
    return _named("markdown" if looks_like_markdown(text) else "text", formats, source.name)


def _checked(lines: tuple[int, int], last: int, where: str) -> tuple[int, int]:
    start, end = lines
    if not 1 <= start <= end <= last:
        raise ReadError(
            f"lines {start}-{end} are not lines of this document", where=where, remedy=f"give a first and a last line between 1 and {last}"
        )
    return lines
