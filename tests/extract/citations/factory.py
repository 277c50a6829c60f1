"""Small documents, and citations in a line each."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.citations import citations
from citecheck.model import (
    AuthorDate,
    AuthorPage,
    BackReference,
    Block,
    BlockKind,
    CitationItem,
    CitationList,
    Date,
    Document,
    FullNote,
    Item,
    Key,
    Mark,
    MarkKind,
    Mode,
    Name,
    Number,
    Origin,
    Piece,
    Pointer,
    Reference,
    ReferenceList,
    Section,
    Span,
    Title,
)
from citecheck.text.builder import line_starts

NOTE = "NOTE:"


def document(text: str, *, marks: Sequence[Mark] = (), kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    """Paragraphs parted by blank lines. One that begins with ``NOTE 3:`` is the note of that label (the prefix stays outside of its span)."""
    blocks = []
    offset = 0
    for paragraph in text.split("\n\n"):
        end = offset + len(paragraph)
        if paragraph.startswith("NOTE "):
            label, _, body = paragraph[5:].partition(":")
            start = end - len(body.lstrip())
            blocks.append(Block(BlockKind.NOTE, Span(start, end), 0, label))
        else:
            blocks.append(Block(kind, Span(offset, end)))
        offset = end + 2
    origin = Origin((Piece(0, 0, len(text), len(text)),) if text else (), line_starts(text))
    return Document("made-up.txt", "text", text, tuple(blocks), tuple(marks), origin, text, "")


def emphasis(text: str, *stretches: str) -> list[Mark]:
    """Emphasis over stretches of ``text``."""
    starts = [text.index(stretch) for stretch in stretches]
    return [Mark(MarkKind.EMPHASIS, Span(start, start + len(stretch))) for start, stretch in zip(starts, stretches, strict=True)]


def entry(
    families: str,
    year: str,
    *,
    title: str | None = None,
    container: str | None = None,
    literal: str | None = None,
    label: str | None = None,
    span: Span | None = None,
) -> Reference:
    """An entry of a list that stands nowhere in the text (unless ``span`` says where). ``families`` are parted by blanks; "Smith,J" has a given name."""
    names = [Name(family=name.partition(",")[0].replace("_", " "), given=name.partition(",")[2] or None) for name in families.split()]
    if literal:
        names = [Name(literal=literal)]
    issued = Date(((int(year[:4]),),), suffix=year[4:] or None, printed=year[:4]) if year else None
    item = Item("book", tuple(names), issued=issued, title=title, container_title=container)
    return Reference(f"r-{families}-{year}", span or Span(0, 0), None, item, label)


def listed(*references: Reference, span: Span | None = None) -> ReferenceList:
    """A reference list."""
    sections = (Section("References", span),) if span else ()
    return ReferenceList(sections, references)


def read(text: str, *references: Reference, marks: Sequence[Mark] = ()) -> CitationList:
    """The citations of a text with a list of these entries."""
    return citations(document(text, marks=marks), listed(*references))


def found(text: str, *references: Reference, marks: Sequence[Mark] = ()) -> list[str]:
    """Every item of a text in one line each, see `brief`."""
    return [
        f"{item.span.of(text)} -> {brief(item)}" for citation in read(text, *references, marks=marks).citations for item in citation.items
    ]


def pointed(text: str, *references: Reference, marks: Sequence[Mark] = ()) -> list[str]:
    """What the items of a text point with, see `brief`."""
    return [brief(item) for citation in read(text, *references, marks=marks).citations for item in citation.items]


def brief(item: CitationItem) -> str:
    """An item in a line: "Smith+Jones 2000a @page 12 <Miller> narrative"."""
    parts = [_pointer(item.pointer)]
    if item.locator:
        parts.append(f"@{item.locator.label} {item.locator.value}")
    if item.secondary:
        parts.append(f"<{'+'.join(item.secondary)}>")
    if item.mode is not Mode.NORMAL:
        parts.append(item.mode.value)
    return " ".join(parts)


def _pointer(pointer: Pointer) -> str:
    match pointer:
        case AuthorDate(families, year, suffix, et_al):
            return f"{'+'.join(families)}{' et al' if et_al else ''} {year}{suffix or ''}"
        case Title(title, year, suffix):
            return f"[{title}] {year}{suffix or ''}"
        case AuthorPage(families, et_al, title):
            return f"{'+'.join(families)}{' et al' if et_al else ''}{f' [{title}]' if title else ''}"
        case FullNote(item, skip):
            return f"note {_work(item)}{f' ({skip})' if skip else ''}"
        case BackReference(kind, families):
            return " ".join([*families, str(kind)])
        case Number(numbers):
            return f"#{','.join(map(str, numbers))}"
        case Key(key):
            return f"key {key}"


def _work(item: Item) -> str:
    date = "-".join(map(str, item.issued.parts[0])) if item.issued and item.issued.parts else None
    shown = [*(name.label for name in item.author), item.title, item.container_title, date, item.page, item.url]
    return "|".join(value for value in shown if value)
