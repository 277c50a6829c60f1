"""Bibliography files put behind a document, so that their entries have a place in its one text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from citecheck.bibliography.cut import Cut, cut
from citecheck.bibliography.fields import field_spans
from citecheck.model import Block, BlockKind, Document, File, Notice, Origin, Piece, Reference, ReferenceList, Section, Source, Span, Unread
from citecheck.readers.decode import decode
from citecheck.text.builder import line_starts

FROM_FILE = "file"  # why a section is one: its entries stand in a file of their own
_GAP = "\n\n"
_MANY = 20  # notices on single entries; more say nothing new


@dataclass(frozen=True, slots=True)
class Attached:
    """A document with the entries of its bibliography files, and what about the files was odd."""

    document: Document
    listed: ReferenceList
    notices: tuple[Notice, ...] = ()


def attach(
    document: Document, listed: ReferenceList, sources: Sequence[Source], nocite: Collection[str] = (), *, everything: bool = False
) -> Attached:
    """``document`` and its list with the entries of ``sources``; ``nocite``: keys that count as cited, all of them where ``everything``.

    Raises `ReadError` for a file that is no bibliography.
    """
    notices: list[Notice] = []
    for source in sources:
        text = decode(source)
        found = cut(text, source.name)
        document, spans = _with_text(document, source, text, found)
        pairs = tuple(zip(found, spans, strict=True))
        first = len(listed.references) + 1
        wanted = {one.keys for one in found if everything or set(one.keys) & set(nocite)}
        references = tuple(_references(document, pairs, source.name, first, wanted))
        section = Section(source.name, document.files[-1].span, exhaustive=False, reason=FROM_FILE)
        unread = tuple(Unread(span, f"an entry that {one.remark or 'cannot be read'}") for one, span in pairs if one.item is None)
        listed = replace(
            listed,
            sections=(*listed.sections, section),
            references=(*listed.references, *references),
            unread=(*listed.unread, *unread),
        )
        notices += _remarks(document, pairs)
    return Attached(document, listed, (*notices, *_unknown(listed, nocite)))


def _with_text(document: Document, source: Source, text: str, found: Sequence[Cut]) -> tuple[Document, list[Span]]:
    """The document with the entries behind its text and the file behind its source; and where each entry stands in the text."""
    before = document.source + "\n"
    chunks, blocks, pieces, spans = [document.text], [], [], []
    at = len(document.text)
    for one in found:
        start = at + len(_GAP)
        spans.append(Span(start, start + len(one.span)))
        chunks += (_GAP, one.span.of(text))
        blocks.append(Block(BlockKind.CODE, spans[-1]))
        pieces.append(Piece(start, len(before) + one.span.start, len(one.span), len(one.span)))
        at = spans[-1].end
    starts = line_starts(before + text)
    file = File(
        source.name,
        source.sha256,
        Span(len(document.text), at),
        Span(len(before), len(before) + len(text)),
        first_line=next(number for number, offset in enumerate(starts, 1) if offset == len(before)),
    )
    changed = replace(
        document,
        text="".join(chunks),
        source=before + text,
        blocks=(*document.blocks, *blocks),
        origin=Origin((*document.origin.pieces, *pieces), starts),
        files=(*document.files, file),
    )
    return changed, spans


def _references(
    document: Document, pairs: Sequence[tuple[Cut, Span]], name: str, first: int, wanted: Collection[tuple[str, ...]]
) -> Iterator[Reference]:
    number = first
    for one, span in pairs:
        if one.item is None:
            continue
        raw = document.quote(span)
        fields = field_spans(raw, one.item) if raw.startswith("@") else ()
        yield Reference(
            id=f"r{number}",
            span=span,
            section=name,
            item=one.item,
            label=one.keys[0],
            fields=tuple((variable, place.shift(span.start)) for variable, place in fields),
            keys=one.keys,
            wanted=one.keys in wanted,
        )
        number += 1


def _remarks(document: Document, pairs: Sequence[tuple[Cut, Span]]) -> Iterator[Notice]:
    """A notice for each entry that cannot be read or has something odd about it; of very many, for the first ones."""
    odd = [(one, span) for one, span in pairs if one.remark]
    for one, span in odd[:_MANY]:
        place = document.locate(span)
        what = "is left out: it " if one.item is None else ""
        yield Notice("odd-entry", f"{place.file}, line {place.line}: the entry “{_opening(document, span)}” {what}{one.remark}")
    if len(odd) > _MANY:
        yield Notice("odd-entries", f"{document.locate(odd[0][1]).file}: and {len(odd) - _MANY} more entries of this kind")


def _opening(document: Document, span: Span) -> str:
    line = document.quote(span).strip().splitlines()[0]
    return line if len(line) <= 60 else line[:60] + "…"


def _unknown(listed: ReferenceList, nocite: Collection[str]) -> Iterator[Notice]:
    known = {key for reference in listed.references for key in reference.keys}
    if lost := [f"@{key}" for key in nocite if key not in known]:
        yield Notice("nocite-unknown", f"nocite names {', '.join(lost)}, for which the bibliography has no entry")
