"""Where things stand, as the JSON report says it: spans in the text, intervals in the source, line and column."""

from __future__ import annotations

from citecheck.model import Document, Span

Json = dict[str, object]


def interval(span: Span) -> list[int]:
    """Start and end, half-open."""
    return [span.start, span.end]


def in_source(document: Document, span: Span) -> list[int] | None:
    """The smallest interval of the source that encloses ``span``, or None where the source does not hold it."""
    found = document.in_source(span)
    return _in_file(document, found) if found else None


def spot(document: Document, span: Span) -> Json:
    """``span``, ``source`` and ``parts``."""
    source = in_source(document, span)
    parts = [_in_file(document, part) for part in document.parts(span)] if source else None
    return {"span": interval(span), "source": source, "parts": parts}


def position(document: Document, span: Span) -> Json:
    """``line``, ``column``, ``page`` and ``file`` of where ``span`` begins."""
    found = document.locate(span)
    return {"line": found.line, "column": found.column, "page": found.page, "file": found.file}


def _in_file(document: Document, span: Span) -> list[int]:
    """An interval of the source, counted from the beginning of the file that it lies in."""
    file = document.file_at(span.start)
    return [span.start - file.source.start, span.end - file.source.start] if file else interval(span)
