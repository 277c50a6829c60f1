"""Citations with their items and links, as the JSON report says them."""

from __future__ import annotations

from typing import assert_never

from citecheck.model import (
    AuthorDate,
    AuthorPage,
    BackReference,
    Citation,
    CitationItem,
    Date,
    Evidence,
    FullNote,
    Item,
    Key,
    Link,
    Number,
    Pointer,
    Title,
)
from citecheck.report.places import Json, interval, position, spot


def citations_json(evidence: Evidence) -> list[Json]:
    """The ``citations`` of the report. Where nothing was reconciled yet, each ``link`` is null."""
    return [_citation(evidence, citation) for citation in evidence.citations]


def _citation(evidence: Evidence, citation: Citation) -> Json:
    document, note, sentence = evidence.document, citation.note, citation.sentence
    return {
        "id": citation.id,
        **spot(document, citation.span),
        **position(document, citation.span),
        "text": document.quote(citation.span),
        "note": {"label": note.label, "index": note.index} if note else None,
        "sentence": interval(sentence) if sentence else None,
        "items": [_item(evidence, item) for item in citation.items],
    }


def _item(evidence: Evidence, item: CitationItem) -> Json:
    document = evidence.document
    link = evidence.link_of.get(item.id)
    locator = item.locator
    return {
        "id": item.id,
        **spot(document, item.span),
        "text": document.quote(item.span),
        **pointer_json(item.pointer),
        "mode": item.mode.value,
        "locator": {"label": locator.label, "value": locator.value} if locator else None,
        "secondary": {"families": list(item.secondary)} if item.secondary else None,
        "antecedent": link.antecedent if link else None,
        "link": _link(link) if link else None,
    }


def _link(link: Link) -> Json:
    return {"status": link.status.value, "references": list(link.references), "reason": link.reason.value}


def pointer_json(pointer: Pointer) -> Json:
    """What a citation item points with: ``kind`` and the values that the kind has; the others are null or empty."""
    match pointer:
        case Key(key=key):
            return _pointer("key", key=key)
        case Number(numbers=numbers):
            return _pointer("numeric", numbers=list(numbers))
        case AuthorDate(families=families, year=year, suffix=suffix, et_al=et_al):
            return _pointer("author-date", families=list(families), et_al=et_al, year=year, year_suffix=suffix)
        case AuthorPage(families=families, et_al=et_al, title=title):
            return _pointer("author-page", families=list(families), et_al=et_al, title=title)
        case Title(title=title, year=year, suffix=suffix):
            return _pointer("title", year=year, year_suffix=suffix, title=title)
        case FullNote(item=item):
            return _full_note(item)
        case BackReference(families=families):
            return _pointer("back-reference", families=list(families))
        case _:
            assert_never(pointer)


def _full_note(item: Item) -> Json:
    families = [name.family or name.literal or name.label for name in item.author]
    date = item.issued or Date()
    return _pointer(
        "note",
        families=families,
        et_al=item.authors_truncated,
        year=printed_year(date),
        year_suffix=date.suffix,
        title=item.title,
    )


def printed_year(date: Date) -> str | None:
    """The year as it stands in the text, without its letter."""
    printed = date.printed or (str(date.year) if date.year is not None else date.literal)
    return printed.removesuffix(date.suffix).rstrip() if printed and date.suffix else printed


def _pointer(kind: str, **told: object) -> Json:
    nothing: Json = {"families": [], "et_al": False, "year": None, "year_suffix": None, "title": None, "numbers": None, "key": None}
    return {"kind": kind} | nothing | told
