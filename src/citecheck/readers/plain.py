"""The reader of plain text."""

from __future__ import annotations

from citecheck.model import Document, Source
from citecheck.readers.decode import decode
from citecheck.readers.furniture import mark_furniture
from citecheck.readers.headings import find_headings
from citecheck.readers.joining import arrange
from citecheck.readers.notes import bracketed_labels, find_notes
from citecheck.readers.plain_blocks import scan_plain
from citecheck.readers.plain_inline import plain_inline
from citecheck.readers.writer import Writer


def read_plain(source: Source, encoding: str | None = None, *, listed: bool = False) -> Document:
    """Read plain text, hard-wrapped or one paragraph a line; ``listed``: all of it is a reference list."""
    text = decode(source, encoding)
    drafts = find_notes(text, mark_furniture(text, find_headings(text, scan_plain(text))))
    layout = arrange(text, drafts, listed=listed)
    return Writer(text, layout, plain_inline(bracketed_labels(text, drafts))).document(source, "text", text)
