"""A book of Open Library's Books API -> `Record`.

The fields are those of ``/api/books?bibkeys=ISBN:...&jscmd=data&format=json`` (https://openlibrary.org/dev/docs/api/books): an edition with the names of
its authors, entered by libraries and by readers. Untried against the live service. Every record is a whole book. A list of several publishers or places
names editions of one ISBN or partners: the first is taken, as the title page would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from citecheck.model import Date, Item, Name
from citecheck.resolve.answers import Message
from citecheck.resolve.display_names import person
from citecheck.resolve.markup import plain
from citecheck.resolve.records import Record

KIND = "book"  # in Crossref's words
_YEAR = re.compile(r"(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)")


def record_of(message: Message) -> Record:
    """Read one book."""
    title, subtitle = _text(message.get("title")), _text(message.get("subtitle"))
    year = _YEAR.search(_text(message.get("publish_date")) or "")
    item = Item(
        type="book",
        author=tuple(_names(message.get("authors"))),
        issued=Date(parts=((int(year[1]),),)) if year else None,
        title=f"{title}: {subtitle}" if title and subtitle else title,
        edition=_text(message.get("edition_name")),
        publisher=next(_labels(message.get("publishers")), None),
        publisher_place=next(_labels(message.get("publish_places")), None),
        isbn=_isbn(message.get("identifiers")),
        url=_text(message.get("url")),
    )
    return Record(
        item=item,
        kind=KIND,
        titles=((title, subtitle),) if title else (),
        containers=(),
        years=(("issued", int(year[1])),) if year else (),
        pages=(),
    )


def _names(value: object) -> Iterator[Name]:
    yield from (name for label in _labels(value) if (name := person(label)))


def _labels(value: object) -> Iterator[str]:
    """Names of people, houses and places: each a string, or an object with a ``name``."""
    for row in value if isinstance(value, list) else ():
        text = _text(row.get("name") if isinstance(row, Mapping) else row)
        if text:
            yield text


def _isbn(value: object) -> str | None:
    known: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
    return next((number for name in ("isbn_13", "isbn_10") for number in _labels(known.get(name))), None)


def _text(value: object) -> str | None:
    return plain(str(value)) or None if isinstance(value, str | int) and not isinstance(value, bool) else None
