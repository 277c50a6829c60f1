"""The text of a lock file -> `Lock`. A person may have edited it: every value is looked at, and what is wrong is named with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import TypeVar

from citecheck.export import csl, csl_variable, from_csl
from citecheck.lockfile.lock import Lock, Row, usual_forms
from citecheck.lockfile.place import MalformedError, Place
from citecheck.lockfile.writing import SCHEMA
from citecheck.model import (
    Ambiguous,
    Candidate,
    Date,
    Forms,
    Item,
    NotFound,
    Outcome,
    OutOfScope,
    Query,
    Resolution,
    Resolved,
    Skipped,
    Update,
    UpdateKind,
)

__all__ = ["MalformedError", "read_lock"]

LARGEST = 200_000_000  # characters; ten thousand entries take a tenth of it
_LONE = re.compile(r"\\u[dD][89a-fA-F]")  # may be half a character, which no file can hold
_DIGEST = re.compile(r"[0-9a-f]{16}")
_VARIABLES = frozenset(csl_variable(variable.name) for variable in fields(Item)) | {"type", "id", "custom", "year-suffix", "original-date"}
T = TypeVar("T")
Others = tuple[Candidate, ...]


def read_lock(text: str, name: str) -> Lock:
    """The lock that ``text`` holds; ``name`` is the file's, for people. Raises `MalformedError`."""
    if len(text) > LARGEST:
        raise MalformedError(f"too large for a lock file: {len(text)} characters")
    try:
        data: object = json.loads(text)
        if _LONE.search(text):
            json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise MalformedError(f"no JSON: {error}") from error
    whole = Place(data)
    schema = whole["schema"].text()
    if schema != SCHEMA:
        raise MalformedError(f"its schema is {schema[:60]}, and this citecheck reads {SCHEMA}")
    rows = tuple(_row(place) for place in whole["entries"].each())
    seen: set[str] = set()
    for number, row in enumerate(rows):
        if row.digest in seen:
            raise MalformedError(f"entries[{number}].digest: {row.digest} stands there twice")
        seen.add(row.digest)
    return Lock(whole["document"].text(), name, rows)


def _row(place: Place) -> Row:
    digest = place["digest"].text()
    if not _DIGEST.fullmatch(digest):
        raise MalformedError(f"{place['digest'].path}: no sixteen hexadecimal digits")
    resolution = Resolution(
        digest,
        _outcome(place),
        place["resolver"].maybe_text(),
        tuple(_query(query) for query in place["queries"].each_if_any()),
        checked=place["checked"].maybe_text(),
        unregistered_doi=place["unregistered_doi"].maybe_text(),
    )
    return Row(digest, place["entry"].text(), resolution)


def _query(place: Place) -> Query:
    return Query(place["resolver"].text(), place["query"].text(), place["retrieved"].maybe_text(), place["answer"].maybe_text())


def _outcome(place: Place) -> Outcome:
    word, reason = place["outcome"].text(), place["reason"].text()
    others = tuple(_candidate(one) for one in place["candidates"].each_if_any())
    if word == "resolved":
        return Resolved(_candidate(place["record"]), reason, others)
    making = _OUTCOMES[place["outcome"].one_of(["resolved", *_OUTCOMES])]
    if place["record"].given:
        raise MalformedError(f"{place['record'].path}: only a resolved entry has a record")
    return making(reason, others)


_OUTCOMES: Mapping[str, Callable[[str, Others], Outcome]] = {
    "ambiguous": lambda reason, others: Ambiguous(others, reason),
    "not-found": NotFound,
    "out-of-scope": OutOfScope,
    "skipped": lambda reason, _: Skipped(reason),
}


def _candidate(place: Place) -> Candidate:
    item = _item(place["item"])
    return Candidate(
        item=item,
        resolver=place["resolver"].text(),
        score=place["score"].share(),
        comparison=(),
        refused=place["refused"].maybe_text(),
        by_doi=place["by_doi"].flag(),
        related=place["related"].maybe_text(),
        updates=_updates(place["updates"]),
        announces=_updates(place["announces"]),
        forms=_forms(place, item),
    )


def _forms(place: Place, item: Item) -> Forms:
    usual = usual_forms(item, place["kind"].text())

    def told(name: str, read: Callable[[Place], T], else_: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(read(value) for value in place[name].each()) if place[name].given else else_

    return Forms(
        usual.kind,
        titles=told("titles", lambda title: (title[0].text(), title[1].maybe_text()), usual.titles),
        containers=told("containers", Place.text, usual.containers),
        years=told("years", lambda year: (year[0].text(), year[1].whole_number()), usual.years),
        pages=told("pages", Place.text, usual.pages),
        version_of=told("version_of", Place.text, usual.version_of),
    )


def _item(place: Place) -> Item:
    """CSL-JSON as it is written here: what would not be written again as it stands was not understood. Variables that citecheck does not know are passed over."""
    data = place.mapping()
    identifier = place["id"].text()
    place["type"].text()
    item = from_csl(data)
    again = csl(item, identifier)
    for word, value in data.items():
        if word in _VARIABLES and again.get(word) != value:
            raise MalformedError(f"{place.path}.{word}: no value that CSL-JSON has there")
    return replace(item, issued=_unprinted(item.issued), accessed=_unprinted(item.accessed))


def _unprinted(date: Date | None) -> Date | None:
    """A record prints nothing."""
    return replace(date, printed=None) if date else None


def _updates(place: Place) -> tuple[Update, ...]:
    return tuple(
        Update(
            UpdateKind(one["type"].one_of([kind.value for kind in UpdateKind])),
            one["doi"].maybe_text(),
            one["date"].maybe_text(),
            tuple(source.text() for source in one["sources"].each_if_any()),
        )
        for one in place.each_if_any()
    )
