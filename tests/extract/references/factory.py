"""Documents built by hand: blocks one after the other, each character at the offset in the source at which it stands in the text."""

from __future__ import annotations

from citecheck.model import Block, BlockKind, Document, Mark, MarkKind, Span
from citecheck.text.builder import TextBuilder


def document(*blocks: tuple[str, str] | str, list_lines: tuple[int, int] | None = None) -> Document:
    """A document of ``(kind, text)`` blocks; a bare string is a paragraph, ``"# Title"`` a heading. ``*...*`` is emphasis."""
    source = "\n\n".join(text if isinstance(text, str) else text[1] for text in blocks)
    builder = TextBuilder()
    found: list[Block] = []
    marks: list[Mark] = []
    at = 0
    for block in blocks:
        kind, text = ("heading" if block.startswith("#") else "paragraph", block) if isinstance(block, str) else block
        if found:
            builder.gap("\n\n")
        hashes = len(text) - len(text.lstrip("# ")) if kind == "heading" else 0
        start = len(builder)
        marks.extend(_add(builder, text[hashes:], at + hashes))
        found.append(Block(BlockKind(kind), Span(start, len(builder)), level=text.count("#", 0, hashes)))
        at += len(text) + 2
    return Document(
        "hand.md", "markdown", builder.text(), tuple(found), tuple(marks), builder.origin(source), source, "0" * 64, list_lines=list_lines
    )


def _add(builder: TextBuilder, text: str, at: int) -> list[Mark]:
    marks: list[Mark] = []
    for index, piece in enumerate(text.split("*")):
        start = len(builder)
        builder.add(piece, at=at)
        if index % 2:
            marks.append(Mark(MarkKind.EMPHASIS, Span(start, len(builder))))
        at += len(piece) + 1
    return marks
