"""Beginnings of corrections, ready to be pasted: a person need not compute digests, only uncomment, correct and give the reason."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields

from citecheck.export import csl_variable
from citecheck.model import CitationItem, Date, Document, Item, Link, Name, Reference, ReferenceList, Span
from citecheck.text.digest import entry_digest, on_one_line

_LONGEST = 120
_REASON = 'reason = ""  # say why: a correction without a reason is refused'
_PARTS = ("family", "given", "particle", "suffix", "literal")


def entry_list(document: Document, listed: ReferenceList) -> Iterator[str]:
    """A line for each entry, as a comment: line, digest and how it begins; also for what stands in the list and was not taken as one."""
    rows = [(reference.span, "") for reference in listed.references]
    rows += [(one.span, f" ({one.reason})") for one in listed.unread]
    if not rows:
        yield "# no reference list was found; --list LINES says where it stands"
    for span, why in sorted(rows):
        text = document.quote(span)
        yield f"# line {document.locate(span).line}: {entry_digest(text)}  {_clipped(text)}{why}"


def entry_stub(document: Document, reference: Reference, following: Reference | None) -> Iterator[str]:
    """A table for one entry, with its fields as they were read."""
    text = document.quote(reference.span)
    yield f"# line {document.locate(reference.span).line}: {_clipped(text)}"
    yield from (f"# {pin.warrant.where} is about it already" for pin in reference.pins)
    yield "[[entry]]"
    yield f'entry = "{entry_digest(text)}"'
    yield _REASON
    yield from (f"# fields.{word} = {value}" for word, value in _fields(reference.item))
    yield '# record = "10.…"  # the DOI of the record that is the work, or "none"'
    yield '# split = ["…"]  # where another entry begins in this one; then no fields'
    if following is not None:
        after = document.quote(following.span)
        yield f'# join = ["{entry_digest(after)}"]  # the next entry belongs to it: {_clipped(after)}'
    yield "# ignore = true  # this is no entry; then no fields"


def citation_stub(document: Document, item: CitationItem, name: str, link: Link, references: Sequence[Reference]) -> Iterator[str]:
    """A table for one citation item, with the entries that it is linked to."""
    yield f"# line {document.locate(item.span).line}: {_clipped(document.quote(item.span))} ({link.status.value}: {link.reason.value})"
    yield "[[citation]]"
    yield f'citation = "{name}"'
    yield _REASON
    meant = [reference for reference in references if reference.id in link.references]
    for reference in meant:
        yield f"# {entry_digest(document.quote(reference.span))}: {_clipped(document.quote(reference.span))}"
    digests = ", ".join(f'"{entry_digest(document.quote(reference.span))}"' for reference in meant)
    yield f"# references = [{digests}]  # digests, or how the entries begin; [] where the work is not listed"
    yield "# not-a-citation = true"


def stub_of_unread(document: Document, span: Span) -> Iterator[str]:
    """A table for what was not taken as an entry."""
    text = document.quote(span)
    yield f"# line {document.locate(span).line}: {_clipped(text)}"
    yield "[[entry]]"
    yield f'entry = "{entry_digest(text)}"'
    yield _REASON
    yield "# ignore = false  # this is an entry"


def _clipped(text: str) -> str:
    line = "".join(char if char.isprintable() else " " for char in on_one_line(text))
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    """CSL's word and the value as TOML has it, of each variable that has one."""
    for field in fields(Item):
        value = getattr(item, field.name)
        if value or field.name == "type":
            yield csl_variable(field.name), _toml(value)


def _toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case Date():
            return _date(value)
        case Name():
            parts = ((part, getattr(value, part)) for part in _PARTS)
            return "{ " + ", ".join(f"{part} = {_toml(text)}" for part, text in parts if text) + " }"
        case tuple():
            return f"[{', '.join(map(_toml, value))}]"
        case _:
            return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _date(date: Date) -> str:
    """As it is printed where that is a year or words, else in CSL's own form."""
    if len(date.parts) == 1 and len(date.parts[0]) == 3:
        return _toml("{:04d}-{:02d}-{:02d}".format(*date.parts[0]))
    if all(len(part) == 1 for part in date.parts) and not date.season:
        return _toml(f"{'c. ' if date.circa and date.parts else ''}{date.printed or date.literal or date.year}{date.suffix or ''}")
    told = f"date-parts = {[list(part) for part in date.parts]}"
    return "{ " + told + (f", season = {date.season}" if date.season else "") + " }"
