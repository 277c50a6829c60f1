"""Citations by fingerprint: what a person says that they mean, or that they are none."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from citecheck.model import (
    Block,
    BlockKind,
    Citation,
    CitationItem,
    CitationList,
    CitationPin,
    Document,
    MarkKind,
    Pinned,
    Reference,
    Span,
)
from citecheck.text.digest import citation_digest, entry_digest
from citecheck.text.naming import Names

_TOLD = 12  # letters and figures besides the citation by which its sentence is known


def fingerprints(document: Document, citations: Sequence[Citation]) -> dict[str, str]:
    """The fingerprint of each citation item id: of the item as printed and its sentence without the marks of notes.

    Of a sentence that says hardly more than the citation ("Ibid., p. 3."), the block counts and the one of its kind before. The second of two that are alike
    even so ends in ``-2``, and so on.
    """
    marks = sorted(mark.span for mark in document.marks if mark.kind is MarkKind.NOTE_REFERENCE)
    before = dict(_before(document.blocks))
    seen: Counter[str] = Counter()
    found: dict[str, str] = {}
    for citation in citations:
        around = citation.sentence or citation.span
        sentence = _without(document, around, marks)
        for item in citation.items:
            text = document.quote(item.span)
            context = sentence if _letters(sentence) - _letters(text) >= _TOLD else _passage(document, item, before, marks)
            plain = citation_digest(text, context)
            seen[plain] += 1
            found[item.id] = plain if seen[plain] == 1 else f"{plain}-{seen[plain]}"
    return found


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _before(blocks: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Each block with the one of its kind before it."""
    last: dict[BlockKind, Block] = {}
    for block in blocks:
        if block.kind in last:
            yield block, last[block.kind]
        last[block.kind] = block


def _passage(document: Document, item: CitationItem, before: Mapping[Block, Block], marks: Sequence[Span]) -> str:
    block = document.block_at(item.span.start)
    if block is None:
        return document.quote(item.span)
    above = before.get(block)
    return "\n".join(_without(document, one.span, marks) for one in (above, block) if one is not None)


def _without(document: Document, span: Span, marks: Sequence[Span]) -> str:
    """The text of ``span`` without the marks of notes, whose numbers change when another note is written."""
    pieces, at = [], span.start
    for mark in islice(marks, bisect_left(marks, Span(span.start, span.start)), None):
        if mark.end > span.end:
            break
        pieces.append(document.text[at : mark.start])
        at = max(at, mark.end)
    return "".join((*pieces, document.text[at : span.end]))


def without_removed(cited: CitationList, names: Mapping[str, str], pins: Sequence[CitationPin]) -> tuple[CitationList, tuple[Pinned, ...]]:
    """``cited`` without what a person says is no citation, and where that was. ``names``: the fingerprints of the items."""
    gone = {pin.citation: pin for pin in pins if not pin.is_citation}
    removed = {item: gone[name] for item, name in names.items() if name in gone}
    if not removed:
        return cited, ()
    items = [item for citation in cited.citations for item in citation.items]
    pinned = tuple(Pinned(removed[item.id], (item.span,)) for item in items if item.id in removed)
    kept = (replace(citation, items=tuple(item for item in citation.items if item.id not in removed)) for citation in cited.citations)
    return replace(cited, citations=tuple(citation for citation in kept if citation.items)), pinned


def pin_links(
    document: Document, cited: CitationList, references: Sequence[Reference], names: Mapping[str, str], pins: Sequence[CitationPin]
) -> tuple[dict[str, tuple[str, ...]], tuple[Pinned, ...]]:
    """The references that a person says each citation item id means, and where; a pin that names an entry which is not in the list is stale.

    ``names``: the fingerprints of the items.
    """
    meant = {pin.citation: pin for pin in pins if pin.is_citation}
    if not meant:
        return {}, ()
    entries = _named(document, references, [name for pin in meant.values() for name in pin.references])
    items = {names[item.id]: item for citation in cited.citations for item in citation.items}
    links: dict[str, tuple[str, ...]] = {}
    pinned: list[Pinned] = []
    for name, pin in meant.items():
        item = items.get(name)
        if item is None:
            continue
        if why := _missing(pin, entries):
            pinned.append(Pinned(pin, stale=why))
        else:
            links[item.id] = tuple(dict.fromkeys(entries[one][0] for one in pin.references))
            pinned.append(Pinned(pin, (item.span,)))
    return links, tuple(pinned)


def _named(document: Document, references: Sequence[Reference], names: Sequence[str]) -> Mapping[str, list[str]]:
    """The ids of the references that each name fits; of entries that are printed alike the first."""
    known = Names(names)
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for reference in references:
        text = document.quote(reference.span)
        for name in known.of(text):
            found[name].setdefault(entry_digest(text), reference.id)
    return defaultdict(list, {name: list(rows.values()) for name, rows in found.items()})


def _missing(pin: CitationPin, entries: Mapping[str, list[str]]) -> str | None:
    for name in pin.references:
        if not entries[name]:
            return f"the list has no entry “{name}” any more"
        if len(entries[name]) > 1:
            return f"{len(entries[name])} entries begin with “{name}”; write more of it, or the digest"
    return None
