"""A record merged into an entry: what is printed stays, what is missing is filled, what differs is kept and noted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from citecheck.model import Candidate, Item, Name, Relation, UpdateKind
from citecheck.resolve.names import compare_names

# What a record may fill, beside names and type. Addresses, dates of access and notes are the author's own.
_FILLED = (
    "issued title original_title container_title collection_title event_title volume issue page edition publisher publisher_place doi isbn issn language"
).split()
_NOT_OF = {  # what records have of everything, and entries of this type never print
    "article-journal": frozenset({"publisher", "publisher_place", "isbn", "collection_title"}),
    "article-magazine": frozenset({"publisher", "publisher_place", "isbn", "collection_title"}),
    "article-newspaper": frozenset({"publisher", "publisher_place", "isbn", "collection_title"}),
}
_NAMES = {"crossref": "Crossref", "datacite": "DataCite", "openalex": "OpenAlex", "openlibrary": "Open Library"}
_UNKNOWN = "document"  # the type of an entry whose kind nobody could tell
_STATUS: Mapping[UpdateKind, str] = {
    UpdateKind.RETRACTION: "this work was retracted",
    UpdateKind.PARTIAL_RETRACTION: "this work was retracted in part",
    UpdateKind.REPLACEMENT: "this work was retracted and replaced",
    UpdateKind.WITHDRAWAL: "this work was withdrawn",
    UpdateKind.REMOVAL: "this work was removed",
    UpdateKind.CONCERN: "an expression of concern stands against this work",
}
_PREPRINT = "article"


@dataclass(frozen=True, slots=True)
class Filled:
    """The item with what the record adds. ``added`` are the variables that are from the record; ``remarks`` name what differs, and the work's status."""

    item: Item
    added: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def fill(item: Item, record: Candidate) -> Filled:
    """Merge the record of a work into what is printed of it. Merging the result again changes nothing.

    A difference that the comparison explains (an abbreviated journal, initials) is none. Names behind "et al." are missing, and so filled, where those
    before it are the first of the record's.
    """
    found = dict(_missing(item, record.item)) | _people(item, record.item)
    added = tuple(name for name in found if name != "authors_truncated")
    return Filled(replace(item, **found), added, (*_differences(record), *status(record)))


def named(record: Candidate, retrieved: str | None) -> str:
    """``Crossref, 10.5555/x (retrieved 2026-01-01)``."""
    who = _NAMES.get(record.resolver, record.resolver)
    when = f" (retrieved {retrieved[:10]})" if retrieved else ""
    return f"{who}, {record.item.doi or record.item.isbn or 'record'}{when}"


def _missing(item: Item, record: Item) -> Iterator[tuple[str, Any]]:
    never = _NOT_OF.get(record.type if item.type == _UNKNOWN else item.type, frozenset())
    for variable in _FILLED:
        if getattr(record, variable) and not getattr(item, variable) and variable not in never and not _is_said(item, record, variable):
            yield variable, getattr(record, variable)
    if record.number and not item.number and not (item.page or record.page):
        yield "number", record.number
    if item.type == _UNKNOWN and record.type != _UNKNOWN:
        yield "type", record.type


def _is_said(item: Item, record: Item, variable: str) -> bool:
    """Whether the entry says the same in another variable: an article number for pages, a preprint's DOI beside a journal."""
    if variable == "page":
        return bool(item.number)
    if variable == "doi":
        return bool(item.url and "doi.org/" in item.url.lower()) or (record.type == _PREPRINT and bool(item.container_title))
    return variable == "original_title" and record.original_title in (item.title, record.title)


def _people(item: Item, record: Item) -> dict[str, Any]:
    """Names that are missing: all of a role, or those behind "et al."; editors who are printed, or deposited, as authors are not missing."""
    found: dict[str, Any] = {}
    for role in ("author", "editor", "translator"):
        mine, yours = getattr(item, role), getattr(record, role)
        other = item.editor if role == "author" else item.author
        if yours and not mine and not (role != "translator" and other and compare_names(other, yours).agrees):
            found[role] = yours
    role = "author" if item.author or not item.editor else "editor"
    mine, yours = getattr(item, role), getattr(record, role)
    if item.authors_truncated and mine and _begin(mine, yours):
        found |= {role: (*mine, *yours[len(mine) :]), "authors_truncated": False}
    return found


def _begin(mine: tuple[Name, ...], yours: tuple[Name, ...]) -> bool:
    """Whether ours are the first of theirs, one by one, and theirs go on."""
    return len(yours) > len(mine) and all(compare_names((one,), (other,)).agrees for one, other in zip(mine, yours, strict=False))


def _differences(record: Candidate) -> Iterator[str]:
    for row in record.comparison:
        if row.relation is Relation.DIFFERENT and row.variable != "type":
            name = row.variable.replace("_", "-")
            yield f"differs, {name}: printed “{row.ours}”, the record has “{row.theirs}” ({row.reason}); the printed one is kept"


def status(record: Candidate) -> Iterator[str]:
    """What was announced about the work, where a reader must know it, once a kind."""
    for kind, told in _STATUS.items():
        updates = [update for update in record.updates if update.kind is kind]
        if updates:
            notice = next((f", notice {update.doi}" for update in updates if update.doi), "")
            date = next((f" on {update.date}" for update in updates if update.date), "")
            sources = ", ".join(dict.fromkeys(source for update in updates for source in update.sources))
            yield f"{told}{date}{notice}" + (f" ({sources})" if sources else "")
