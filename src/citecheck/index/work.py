"""A Crossref work record as JSON -> what is kept of it: the fields that comparing, exporting and the status of a work need, and its words.

The field names are those of the REST API and of the annual public data file. Any field may be missing or of another type than usual; it is kept as it
is, and whoever reads the record copes. Reference lists, abstracts, funders, licences and affiliations are most of a record's bytes and are dropped unread.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from citecheck.index.words import place, plain

_NAMES = ("family", "given", "suffix", "name")
_UPDATE = ("DOI", "type", "label", "source", "updated")
_RELATION = ("id", "id-type")
MOST_RELATED = 50  # of one kind of relation
MOST_NAMES = 12  # whose words are indexed

_SPELT = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN"}


def _spelt(name: str) -> str:
    return _SPELT.get(name) or name.replace("_", "-")


class Raw(msgspec.Struct, rename=_spelt, omit_defaults=True):
    """The fields that are read, of every type. ``message`` and ``items`` are what an API answer wraps records in."""

    doi: Any = None
    type: Any = None
    subtype: Any = None
    title: Any = None
    subtitle: Any = None
    original_title: Any = None
    author: Any = None
    editor: Any = None
    translator: Any = None
    container_title: Any = None
    short_container_title: Any = None
    volume: Any = None
    issue: Any = None
    page: Any = None
    article_number: Any = None
    edition_number: Any = None
    issued: Any = None
    published: Any = None
    published_print: Any = None
    published_online: Any = None
    published_other: Any = None
    posted: Any = None
    publisher: Any = None
    publisher_location: Any = None
    isbn: Any = None
    issn: Any = None
    event: Any = None
    language: Any = None
    update_to: Any = None
    updated_by: Any = None
    relation: Any = None
    indexed: Any = None
    deposited: Any = None
    message: Any = None
    items: Any = None


KEPT = tuple(name for name in Raw.__struct_encode_fields__ if name not in ("indexed", "deposited", "message", "items"))
_decoder = msgspec.json.Decoder(Raw)
_encoder = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Work:
    """``doi`` in lower case; ``stamp``: when Crossref last indexed the record (else deposited it), in seconds, 0 when it does not say."""

    doi: str
    stamp: int
    body: bytes
    words: str


def works(data: bytes) -> Iterator[Work | None]:
    """The works in one JSON value: a record, an API answer of one or many, or a list; None for each that is no work record.

    Raises ``ValueError`` for what is no JSON.
    """
    try:
        raw = _decoder.decode(data)
    except msgspec.ValidationError:
        value = msgspec.json.decode(data)
        yield from _of_values(value if isinstance(value, list) else [value])
        return
    if raw.doi is None and isinstance(raw.message, Mapping):
        items = raw.message.get("items")
        yield from _of_values(items if isinstance(items, list) else [raw.message])
    elif raw.doi is None and isinstance(raw.items, list):
        yield from _of_values(raw.items)
    else:
        yield _work(raw)


def _of_values(values: list[Any]) -> Iterator[Work | None]:
    for value in values:
        yield _work(msgspec.convert(value, Raw)) if isinstance(value, dict) else None


def normal(doi: str) -> str:
    """A DOI as it is looked up: DOIs know no case."""
    return doi.replace("\\/", "/").strip().lower()


def _work(raw: Raw) -> Work | None:
    if not isinstance(raw.doi, str) or not (doi := normal(raw.doi)):
        return None
    stamp = _stamp(raw.indexed) or _stamp(raw.deposited)
    raw.indexed = raw.deposited = raw.message = raw.items = None
    raw.author, raw.editor, raw.translator = _people(raw.author), _people(raw.editor), _people(raw.translator)
    if raw.published == raw.issued:
        raw.published = None
    if raw.event is not None:
        raw.event = _cut(raw.event, ("name", "start"))
    if raw.update_to or raw.updated_by:
        raw.update_to, raw.updated_by = _each(raw.update_to, _UPDATE), _each(raw.updated_by, _UPDATE)
    raw.relation = _relations(raw.relation) if raw.relation else None
    for name in ("subtitle", "original_title", "short_container_title", "editor", "translator"):
        if getattr(raw, name) == []:
            setattr(raw, name, None)
    return Work(doi, stamp, _encoder.encode(raw), " ".join(_words(raw)))


def _stamp(value: Any) -> int:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        return 0
    stamp = value.get("timestamp")
    if isinstance(stamp, int | float) and 0 < stamp < 1e14:
        return int(stamp / 1000) if stamp > 1e11 else int(stamp)
    try:
        return int(datetime.fromisoformat(str(value.get("date-time"))).timestamp())
    except (ValueError, OverflowError):
        return 0


def _people(people: Any) -> Any:  # noqa: ANN401 - JSON
    if not isinstance(people, list):
        return people
    return [{name: one[name] for name in _NAMES if name in one} for one in people if isinstance(one, dict)]


def _cut(value: Any, names: tuple[str, ...]) -> Any:  # noqa: ANN401 - JSON
    return {name: value[name] for name in names if name in value} if isinstance(value, dict) else None


def _each(values: Any, names: tuple[str, ...]) -> Any:  # noqa: ANN401 - JSON
    return [_cut(value, names) for value in values if isinstance(value, dict)] if isinstance(values, list) else None


def _relations(value: Any) -> Any:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        return None
    kept = {name: _each(rows[:MOST_RELATED], _RELATION) for name, rows in value.items() if isinstance(rows, list)}
    return kept or None


def _words(raw: Raw) -> Iterator[str]:
    for value in (raw.title, raw.subtitle, raw.original_title, raw.container_title, raw.short_container_title):
        for text in value if isinstance(value, list) else (value,):
            if isinstance(text, str):
                yield plain(text)
    for people in (raw.author, raw.editor):
        if isinstance(people, list):
            for one in people[:MOST_NAMES]:
                name = one.get("family") or one.get("name")
                if isinstance(name, str):
                    yield plain(name)
    page = raw.page or raw.article_number
    if isinstance(raw.volume, str) and isinstance(page, str) and (word := place(raw.volume, page)):
        yield word
