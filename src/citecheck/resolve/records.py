"""A Crossref work record -> `Record`: an `Item` in CSL's words, and every other form of its title, names and year that may be in print.

The field names and types are those of the REST API (https://api.crossref.org/types, and Crossref's "API JSON format" page).
Records are robustly read: any field may be missing, empty, a list where a string is usual, or hold ``null``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from citecheck.model import Date, Item, Name, Update
from citecheck.resolve.answers import Message
from citecheck.resolve.markup import plain
from citecheck.resolve.updates import announced_by, updates_of

CSL_TYPES: Mapping[str, str] = {  # Crossref's type -> CSL 1.0.2
    "book": "book",
    "book-chapter": "chapter",
    "book-part": "chapter",
    "book-section": "chapter",
    "book-set": "book",
    "book-track": "chapter",
    "database": "dataset",
    "dataset": "dataset",
    "dissertation": "thesis",
    "edited-book": "book",
    "journal": "periodical",
    "journal-article": "article-journal",
    "monograph": "book",
    "peer-review": "review",
    "posted-content": "article",
    "proceedings": "book",
    "proceedings-article": "paper-conference",
    "reference-book": "book",
    "reference-entry": "entry",
    "report": "report",
    "report-component": "report",
    "standard": "standard",
}
FIELDS = (  # what is read here, of the fields that the API lets one select
    "DOI", "type", "title", "subtitle", "original-title", "author", "editor", "translator",
    "container-title", "short-container-title", "volume", "issue", "page", "article-number", "issued", "published",
    "published-print", "published-online", "posted", "publisher", "publisher-location", "ISBN", "ISSN", "event", "update-to", "updated-by",
)  # fmt: skip
DATES = ("published-print", "issued", "published", "published-online", "published-other", "posted")  # the first that has a year is `issued`
_LARGEST = (9999, 12, 31)  # of year, month and day
_SERIES = re.compile(  # how the names of book series begin or end; seen in Crossref records of parts with two container titles
    r"^(?:lecture notes|studies in|topics in|advances in|developments in|progress in|methods in|contemporary|contributions to|workshops in|springer\s?briefs)\b"
    r"|\b(?:series|beiträge|schriftenreihe|collection|reihe)\b",
    re.IGNORECASE,
)
_WHOLE = frozenset({"book", "periodical", "report"})  # what Crossref names as their container is the series that they stand in


@dataclass(frozen=True, slots=True)
class Record:
    """A record to compare with. ``titles`` are (title, subtitle or None) in every form that the record knows, the full one first."""

    item: Item
    kind: str
    titles: tuple[tuple[str, str | None], ...]
    containers: tuple[str, ...]
    years: tuple[tuple[str, int], ...]
    pages: tuple[str, ...]
    updates: tuple[Update, ...] = ()  # what was announced about the work
    announces: tuple[Update, ...] = ()  # what the record announces about other works
    version_of: tuple[str, ...] = ()  # DOIs, in lower case, that stand for all versions of what this is one version of

    @property
    def is_notice(self) -> bool:
        """Whether it speaks about another work; a work that was changed in place, a new version and a new edition are works."""
        return bool(self.announces)


def record_of(message: Message) -> Record:
    """Read one ``message`` of ``/works/{doi}`` or one of the ``items`` of ``/works``."""
    title, subtitle = _first(message, "title"), _first(message, "subtitle")
    kind = message.get("type") if isinstance(message.get("type"), str) else None
    text = partial(_first, message)
    csl_type = CSL_TYPES.get(kind or "", "document")
    container, series = _containers(message, csl_type)
    item = Item(
        type=csl_type,
        author=_names(message, "author"),
        editor=_names(message, "editor"),
        translator=_names(message, "translator"),
        issued=next((date for name in DATES if (date := _date(message.get(name)))), None),
        title=_whole_title(title, subtitle),
        original_title=text("original-title"),
        container_title=container,
        collection_title=series,
        event_title=_event(message.get("event")),
        volume=text("volume"),
        issue=text("issue"),
        page=text("page"),
        number=text("article-number"),
        edition=text("edition-number"),
        publisher=text("publisher"),
        publisher_place=text("publisher-location"),
        doi=_doi(message.get("DOI")),
        isbn=_isbn(message),
        issn=text("ISSN"),
        language=text("language"),
    )
    return Record(
        item=item,
        kind=kind or "other",
        titles=tuple(_titles(message, title, subtitle)),
        containers=tuple(dict.fromkeys([*_texts(message, "container-title"), *_texts(message, "short-container-title")])),
        years=tuple(_years(message)),
        pages=tuple(page for page in (item.page, item.number) if page),
        updates=updates_of(message, item.doi, title),
        announces=announced_by(message, item.doi),
    )


def _texts(message: Message, name: str) -> Iterator[str]:
    value = message.get(name)
    for text in value if isinstance(value, list) else [value]:
        if isinstance(text, str | int) and not isinstance(text, bool) and (cleaned := plain(str(text))):
            yield cleaned


def _first(message: Message, name: str) -> str | None:
    return next(_texts(message, name), None)


def _containers(message: Message, csl_type: str) -> tuple[str | None, str | None]:
    """(container, series). Records with two container titles give book and series in either order; only a series' name tells which is which."""
    titles = list(_texts(message, "container-title"))
    if csl_type in _WHOLE:
        return None, titles[0] if titles else None
    series = [title for title in titles if _SERIES.search(title)]
    books = [title for title in titles if title not in series]
    if len(titles) == 2 and len(series) == 1:
        return books[0], series[0]
    return titles[0] if titles else None, None


def _whole_title(title: str | None, subtitle: str | None) -> str | None:
    if not title or not subtitle or subtitle.casefold() in title.casefold():
        return title or subtitle
    return f"{title}{' ' if title[-1] in ':?!' else ': '}{subtitle}"


def _titles(message: Message, title: str | None, subtitle: str | None) -> Iterator[tuple[str, str | None]]:
    inside = bool(title and subtitle and subtitle.casefold() in title.casefold())
    if title:
        yield title.rstrip(" :"), None if inside else subtitle
    for other in list(_texts(message, "title"))[1:]:
        yield other, None
    for other in _texts(message, "original-title"):
        yield other, None


def _names(message: Message, role: str) -> tuple[Name, ...]:
    people = message.get(role)
    named = (_name(person) for person in people) if isinstance(people, list) else ()
    return tuple(name for name in named if name)


def _name(person: object) -> Name | None:
    """``name`` is a body's; a person with a given name alone goes by it."""
    if not isinstance(person, Mapping):
        return None
    family, given, suffix, body = (_first(person, part) for part in ("family", "given", "suffix", "name"))
    if family:
        return Name(family=family, given=given, suffix=suffix)
    return Name(literal=body or given) if body or given else None


def _date(value: object) -> Date | None:
    """``{"date-parts": [[2001, 2]]}``; ``[[null]]`` and ``[[]]`` are no date."""
    rows = value.get("date-parts") if isinstance(value, Mapping) else None
    first = rows[0] if isinstance(rows, list) and rows else None
    return date_of(first) if isinstance(first, list) else None


def date_of(numbers: Iterable[object]) -> Date | None:
    """Year, month and day as far as the calendar has them; what follows one that it has not means nothing. None without a year."""
    parts: list[int] = []
    for number, largest in zip(numbers, _LARGEST, strict=False):
        if not isinstance(number, int) or isinstance(number, bool) or not 0 < number <= largest:
            break
        parts.append(number)
    return Date(parts=(tuple(parts),)) if parts else None


def _years(message: Message) -> Iterator[tuple[str, int]]:
    event = message.get("event")
    dates: dict[str, Any] = {name: message.get(name) for name in DATES}
    dates["event"] = event.get("start") if isinstance(event, Mapping) else None
    for name, value in dates.items():
        date = _date(value)
        if date and date.year:
            yield name, date.year


def _event(value: object) -> str | None:
    return _first(value, "name") if isinstance(value, Mapping) else None


def _doi(value: object) -> str | None:
    return value.replace("\\/", "/").strip() or None if isinstance(value, str) else None


def _isbn(message: Message) -> str | None:
    isbn = _first(message, "ISBN")
    return isbn.rsplit("/", 1)[-1] if isbn else None
