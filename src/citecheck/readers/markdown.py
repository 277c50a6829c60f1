"""The Markdown reader."""

from __future__ import annotations

import re

from citecheck.model import Document, Source
from citecheck.readers.decode import decode
from citecheck.readers.furniture import mark_furniture
from citecheck.readers.headings import find_headings
from citecheck.readers.joining import arrange
from citecheck.readers.markdown_blocks import scan_markdown
from citecheck.readers.markdown_inline import Known, markdown_inline
from citecheck.readers.masking import blank, front_matter, link_definitions, without_comments
from citecheck.readers.notes import bracketed_labels, find_notes
from citecheck.readers.writer import Writer

_CITES = re.compile(r"\[(?:[^\[\]\n@]{0,80}\s)?-?@[\w{]")


def read_markdown(source: Source, encoding: str | None = None, *, listed: bool = False) -> Document:
    """Read Markdown, also with HTML tags, Pandoc notes, and page breaks left by optical character recognition; ``listed``: all of it is a reference list."""
    text = decode(source, encoding)
    metadata, begin = front_matter(text)
    definitions, masked = link_definitions(without_comments(blank(text, 0, begin)))
    drafts = find_notes(masked, mark_furniture(masked, find_headings(masked, scan_markdown(masked))))
    layout = arrange(masked, drafts, listed=listed)
    cites = _CITES.search(masked) is not None or any(name.lower() == "bibliography" for name, _ in metadata)
    known = Known(definitions, bracketed_labels(masked, drafts), cites)
    return Writer(masked, layout, markdown_inline(known)).document(source, "markdown", text, metadata)
