"""Short ways to read a text and to look at what came of it."""

from __future__ import annotations

from citecheck.model import Document, MarkKind, Source
from citecheck.readers import read


def markdown(text: str) -> Document:
    return read(Source("test.md", text.encode("utf-8")))


def plain(text: str) -> Document:
    return read(Source("test", text.encode("utf-8")), format="text")


def shape(document: Document) -> list[tuple[str, str]]:
    """Kind and text of every block."""
    return [(block.kind.value, document.quote(block.span)) for block in document.blocks]


def marked(document: Document, kind: MarkKind) -> list[tuple[str, str]]:
    """What every mark of a kind covers, and its value."""
    return [(document.quote(mark.span), mark.value) for mark in document.marks if mark.kind is kind]


def furniture(document: Document) -> list[str]:
    return [span.of(document.source) for span in document.furniture]
