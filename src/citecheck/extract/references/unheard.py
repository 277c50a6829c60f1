"""A heading that promises a list under which no entry was found."""

from __future__ import annotations

import re

from citecheck.extract.references.headings import Heading, heading_of
from citecheck.model import BlockKind, Document, Doubt

_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\]\(|<img\b", re.IGNORECASE)
_LISTS = (Heading.REFERENCES, Heading.BIBLIOGRAPHY)
_KINDS = (BlockKind.HEADING, BlockKind.PARAGRAPH)


def empty_list(document: Document) -> Doubt | None:
    """Why the list of a document that has none may only not have been read: something stands under its heading, text or images."""
    for index, block in enumerate(document.blocks):
        if block.kind not in _KINDS or heading_of(document.quote(block.span)) not in _LISTS:
            continue
        following = document.blocks[index + 1 :]
        stop = next((other for other in following if other.kind is BlockKind.HEADING), None)
        under = [other for other in following if stop is None or other.span.start < stop.span.start]
        images = _images(document, block.span.end, stop.span.start if stop else len(document.text))
        if not under and not images:
            continue
        what = f"{images} image{'s' if images > 1 else ''}" if images else f"{len(under)} stretch{'es' if len(under) > 1 else ''} of text"
        told = (
            f"line {document.line_of(block.span.start)} is headed “{' '.join(document.quote(block.span).split())}”, but no entry could be read under it "
            f"({what}). No citation was compared; say where the list stands with --list LINES, or give it with --bib FILE"
        )
        return Doubt("list-not-read", told, frozenset(("CC112",)))
    return None


def _images(document: Document, start: int, end: int) -> int:
    """How many images stand in the source between two places of the text."""
    pieces = document.origin.pieces
    before = [piece for piece in pieces if piece.text_start < start]
    behind = [piece for piece in pieces if piece.text_start >= end]
    first = before[-1].source_start + before[-1].source_length if before else 0
    last = behind[0].source_start if behind else len(document.source)
    return sum(1 for _ in _IMAGE.finditer(document.source, first, max(first, last)))
