"""CSL-JSON, both ways.

Format: CSL 1.0.2, ``csl-data.json`` of the citation-style-language/schema repository. What has no variable of its own there (a list of authors
that ends in "et al.", where an entry came from) stands under ``custom``, the format's place for it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.export.dates import as_printed, original_year, with_original
from citecheck.export.entry import Entry
from citecheck.export.keys import entry_keys
from citecheck.model import Date, Item, Name
from citecheck.text.dates import parse_date

_VARIABLES: tuple[tuple[str, str], ...] = (  # Item's word, CSL-JSON's; in the order in which they are written
    ("author", "author"),
    ("editor", "editor"),
    ("translator", "translator"),
    ("issued", "issued"),
    ("title", "title"),
    ("original_title", "original-title"),
    ("container_title", "container-title"),
    ("collection_title", "collection-title"),
    ("event_title", "event-title"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("page", "page"),
    ("number", "number"),
    ("edition", "edition"),
    ("genre", "genre"),
    ("publisher", "publisher"),
    ("publisher_place", "publisher-place"),
    ("doi", "DOI"),
    ("isbn", "ISBN"),
    ("issn", "ISSN"),
    ("url", "URL"),
    ("accessed", "accessed"),
    ("language", "language"),
    ("note", "note"),
)
_NAMES: tuple[tuple[str, str], ...] = (
    ("family", "family"),
    ("given", "given"),
    ("particle", "non-dropping-particle"),
    ("suffix", "suffix"),
    ("literal", "literal"),
)
_CSL_OF = dict(_VARIABLES)
_TRUNCATED = "authors-truncated"
_ORIGINAL = "original-date"


def csl_variable(variable: str) -> str:
    """CSL-JSON's word for a variable of `Item`: ``container-title`` for ``container_title``, ``DOI`` for ``doi``."""
    return _CSL_OF.get(variable, variable.replace("_", "-"))


def csl(item: Item, id: str) -> dict[str, object]:  # noqa: A002 - CSL's own word
    """``item`` as CSL-JSON, valid against the official schema. The year's letter stands under ``year-suffix``, the year of the
    original ("1990 [1867]") under ``original-date``.
    """
    data: dict[str, object] = {"id": id, "type": item.type}
    for variable, word in _VARIABLES:
        value = _value(getattr(item, variable))
        if value:
            data[word] = value
    if item.issued and item.issued.suffix:
        data["year-suffix"] = item.issued.suffix
    if original := original_year(item.issued):
        data[_ORIGINAL] = {"date-parts": [[original]]}
    if item.authors_truncated:
        data["custom"] = {_TRUNCATED: True}
    return data


def from_csl(data: Mapping[str, object]) -> Item:
    """The item that a CSL-JSON object describes. Variables that `Item` does not have are passed over."""
    found: dict[str, Any] = {}
    for variable, word in _VARIABLES:
        value = data.get(word)
        if word in ("issued", "accessed"):
            found[variable] = _date(value, data.get("year-suffix") if word == "issued" else None)
        elif word in ("author", "editor", "translator"):
            found[variable] = _names(value)
        elif isinstance(value, str | int | float) and value != "":
            found[variable] = str(value)
    first = _date(data.get(_ORIGINAL), None)
    found["issued"] = with_original(found["issued"], first.year if first else None)
    custom = data.get("custom")
    truncated = isinstance(custom, Mapping) and custom.get(_TRUNCATED) is True
    return Item(type=str(data.get("type") or "document"), authors_truncated=truncated, **found)


def to_csl_json(entries: Sequence[Entry], *, ascii_only: bool = False, notes: Sequence[str] = ()) -> str:
    """A CSL-JSON array, one item after the other. JSON has no comments: an entry's origin, the sources of its variables and the remarks on it stand
    under ``custom``; ``notes`` have no place.
    """
    del notes
    rows = []
    for key, entry in zip(entry_keys(entries), entries, strict=True):
        data = csl(entry.item, key)
        if said := _said_of(entry):
            custom = data.get("custom")
            data["custom"] = (custom if isinstance(custom, dict) else {}) | said
        rows.append(data)
    return json.dumps(rows, ensure_ascii=ascii_only, indent=1) + "\n"


def _said_of(entry: Entry) -> dict[str, object]:
    sources = {csl_variable(variable): source for variable, source in entry.sources}
    said: dict[str, object] = {"origin": entry.origin, "sources": sources, "remarks": list(entry.remarks)}
    return {name: value for name, value in said.items() if value}


def from_csl_json(text: str) -> tuple[Item, ...]:
    """The items of a CSL-JSON array, or of a single object. Raises ``ValueError`` on text that is no JSON."""
    data = json.loads(text)
    rows = data if isinstance(data, list) else [data]
    return tuple(from_csl(row) for row in rows if isinstance(row, dict))


def _value(value: object) -> object:
    match value:
        case Date():
            return _date_value(value)
        case tuple():
            return [found for name in value if (found := _name_value(name))]
        case _:
            return value


def _name_value(name: Name) -> dict[str, str]:
    return {word: value for part, word in _NAMES if (value := getattr(name, part))}


def _date_value(date: Date) -> dict[str, object]:
    data: dict[str, object] = {}
    if date.parts:
        data["date-parts"] = [list(part) for part in date.parts]
    elif date.literal or date.printed:
        data["literal"] = date.literal or date.printed
    if date.season:
        data["season"] = date.season
    if date.circa:
        data["circa"] = True
    return data


def _names(value: object) -> tuple[Name, ...]:
    rows = value if isinstance(value, list) else []
    return tuple(name for row in rows if isinstance(row, dict) and (name := _name(row)) != Name())


def _name(row: Mapping[str, object]) -> Name:
    parts = {part: str(row[word]) for part, word in _NAMES if row.get(word)}
    if dropping := row.get("dropping-particle"):
        parts["particle"] = " ".join(filter(None, (str(dropping), parts.get("particle"))))
    return Name(**parts)


def _date(value: object, suffix: object) -> Date | None:
    letter = str(suffix) if suffix else None
    if not isinstance(value, Mapping):
        return None
    rows = value.get("date-parts")
    parts = tuple(part for row in rows if (part := _numbers(row))) if isinstance(rows, list) else ()
    raw = str(value.get("raw") or "")
    if raw and not parts and (read := parse_date(raw)):
        return read
    literal = str(value.get("literal") or raw) or None
    season = _number(value.get("season"))
    if not parts and not literal:
        return None
    return Date(
        parts=parts[:2],
        suffix=letter,
        season=season if season in (1, 2, 3, 4) else None,
        circa=bool(value.get("circa")),
        literal=None if parts else literal,
        printed=as_printed(parts[:2]) if parts else literal,
    )


def _numbers(row: object) -> tuple[int, ...]:
    """Year, month and day as far as they are numbers."""
    found: list[int] = []
    for part in row if isinstance(row, list) else ():
        number = _number(part)
        if number is None:
            break
        found.append(number)
    return tuple(found[:3])


def _number(value: object) -> int | None:
    text = str(value) if isinstance(value, str | int) else ""
    return int(text) if text.lstrip("-").isdecimal() and len(text) < 7 else None
