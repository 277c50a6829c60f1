"""A DataCite record -> `Record`: theses, data, software, preprints and whatever else repositories register.

The fields are those of the REST API's ``attributes`` (https://support.datacite.org/docs/api, and the DataCite Metadata Schema 4.6, whose appendix lists
the values of ``resourceTypeGeneral``, ``relationType``, ``titleType``, ``dateType`` and ``contributorType``). Untried against the live service. Any field
may be missing, empty or of another type: ``publisher`` is a string or an object, ``titles`` may name no type.

What a record is, is told in Crossref's words (`kinds.THEIRS`), so that the tables of decisions and vetoes serve for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from citecheck.model import Date, Item, Name
from citecheck.resolve.answers import Message
from citecheck.resolve.display_names import person
from citecheck.resolve.markup import plain
from citecheck.resolve.records import CSL_TYPES, Record, date_of
from citecheck.text.fold import words

GENERAL: Mapping[str, str] = {  # resourceTypeGeneral -> Crossref's type; what is absent is "other"
    "Audiovisual": "audiovisual",
    "Award": "grant",
    "Book": "book",
    "BookChapter": "book-chapter",
    "ComputationalNotebook": "software",
    "ConferencePaper": "proceedings-article",
    "ConferenceProceeding": "proceedings",
    "DataPaper": "journal-article",
    "Dataset": "dataset",
    "Dissertation": "dissertation",
    "Image": "image",
    "Journal": "journal",
    "JournalArticle": "journal-article",
    "Model": "dataset",
    "PeerReview": "peer-review",
    "Preprint": "posted-content",
    "Report": "report",
    "Software": "software",
    "Standard": "standard",
}
FREE: tuple[tuple[frozenset[str], str], ...] = (  # a word of the free ``resourceType`` of a "Text" or "Other" -> Crossref's type; the first that fits
    (frozenset(("thesis", "theses", "dissertation", "habilitation", "masterarbeit", "doktorarbeit", "these", "tesis", "tese", "tesi")), "dissertation"),
    (frozenset(("preprint", "eprint")), "posted-content"),
    (frozenset(("chapter", "bookpart", "bookchapter")), "book-chapter"),
    (frozenset(("conference", "proceedings")), "proceedings-article"),
    (frozenset(("article", "journalarticle")), "journal-article"),
    (frozenset(("report", "paper", "workingpaper")), "report"),
    (frozenset(("book", "monograph")), "book"),
)  # fmt: skip
PREPRINT_SERVERS = frozenset(("arxiv",))  # publishers whose records are preprints whatever they call them: arXiv's were "Article" once
DATES: Mapping[str, str] = {"Issued": "published", "Available": "published-online", "Submitted": "posted", "Created": "posted"}
_CSL: Mapping[str, str] = {**CSL_TYPES, "software": "software", "audiovisual": "motion_picture", "image": "graphic"}
_VERSIONS = frozenset(("IsVersionOf",))
_YEAR = re.compile(r"\d{4}(?!\d)")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)")
_SUBTITLE = "Subtitle"


def record_of(message: Message) -> Record:
    """Read the ``data`` of ``/dois/{doi}``, or one of the list of ``/dois``."""
    told = message.get("attributes")
    fields: Mapping[str, Any] = told if isinstance(told, Mapping) else {}
    kind = kind_of(fields)
    titles = tuple(_titles(fields))
    title, subtitle = titles[0] if titles else (None, None)
    container = _container(fields)
    dates = _dates(fields)
    item = Item(
        type=_CSL.get(kind, "document"),
        author=_names(fields.get("creators")),
        editor=_names(fields.get("contributors"), "Editor"),
        issued=dates[0][1] if dates else None,
        title=f"{title}: {subtitle}" if title and subtitle else title,
        container_title=container.get("title"),
        volume=container.get("volume"),
        issue=container.get("issue"),
        page=_pages(container),
        edition=_text(fields.get("version")),
        publisher=_publisher(fields.get("publisher")),
        doi=_text(fields.get("doi")),
        language=_text(fields.get("language")),
        url=_text(fields.get("url")),
    )
    return Record(
        item=item,
        kind=kind,
        titles=titles,
        containers=tuple(value for value in (item.container_title,) if value),
        years=tuple((name, date.year) for name, date in dates if date.year),
        pages=tuple(page for page in (item.page,) if page),
        version_of=tuple(_related(fields, _VERSIONS)),
    )


def kind_of(fields: Mapping[str, Any]) -> str:
    """What it is, in Crossref's words."""
    types = fields.get("types")
    told: Mapping[str, Any] = types if isinstance(types, Mapping) else {}
    general, free = _text(told.get("resourceTypeGeneral")) or "", words(_text(told.get("resourceType")) or "")
    if (_publisher(fields.get("publisher")) or "").casefold() in PREPRINT_SERVERS:
        return "posted-content"
    if general in GENERAL:
        return GENERAL[general]
    if general in ("Text", "Other", ""):
        return next((kind for known, kind in FREE if known.intersection(free)), "other")
    return "other"


def _titles(fields: Mapping[str, Any]) -> Iterator[tuple[str, str | None]]:
    """(title, subtitle), the main one first; then translated and alternative ones."""
    rows = [(str(row.get("titleType") or ""), text) for row in _rows(fields.get("titles")) if (text := _text(row.get("title")))]
    subtitle = next((text for kind, text in rows if kind == _SUBTITLE), None)
    main = next((text for kind, text in rows if not kind), None) or next((text for kind, text in rows if kind != _SUBTITLE), None)
    if main:
        yield main, subtitle
    yield from ((text, None) for kind, text in rows if kind != _SUBTITLE and text != main)


def _names(value: object, role: str | None = None) -> tuple[Name, ...]:
    rows = (row for row in _rows(value) if role is None or row.get("contributorType") == role)
    return tuple(name for row in rows if (name := _name(row)))


def _name(row: Mapping[str, Any]) -> Name | None:
    """``familyName`` and ``givenName`` are set where the depositor set them; ``name`` always is."""
    family, given, whole = (_text(row.get(part)) for part in ("familyName", "givenName", "name"))
    if family:
        return Name(family=family, given=given)
    if whole and (row.get("nameType") == "Organizational" or ("," not in whole and row.get("nameType") != "Personal")):
        return Name(literal=whole)
    return person(whole) if whole else None


def _dates(fields: Mapping[str, Any]) -> list[tuple[str, Date]]:
    """The year of publication first, then every date that the work may be cited with."""
    year = _YEAR.fullmatch(str(fields.get("publicationYear") or ""))
    told = [("issued", date_of([int(year[0])]))] if year else []
    for row in _rows(fields.get("dates")):
        match = _DATE.match(str(row.get("date") or ""))
        if match and str(row.get("dateType")) in DATES:
            told.append((DATES[str(row["dateType"])], date_of(int(part) for part in match.groups() if part)))
    return [(name, date) for name, date in told if date]


def _container(fields: Mapping[str, Any]) -> Mapping[str, str]:
    """What it stands in: ``container``, or the related item that it is published in. A repository is where it lies, not what it stands in."""
    value = fields.get("container")
    if isinstance(value, Mapping) and value.get("type") not in ("DataRepository", "Repository") and _text(value.get("title")):
        return _texts(value)
    for row in _rows(fields.get("relatedItems")):
        title = next(iter(_rows(row.get("titles"))), {})
        if row.get("relationType") == "IsPublishedIn" and _text(title.get("title")):
            return _texts({**row, "title": title.get("title")})
    return {}


def _texts(row: Mapping[str, Any]) -> Mapping[str, str]:
    return {name: text for name in ("title", "volume", "issue", "firstPage", "lastPage") if (text := _text(row.get(name)))}


def _pages(container: Mapping[str, str]) -> str | None:
    return "-".join(container[name] for name in ("firstPage", "lastPage") if name in container) or None


def _related(fields: Mapping[str, Any], relations: frozenset[str]) -> Iterator[str]:
    for row in _rows(fields.get("relatedIdentifiers")):
        doi = _text(row.get("relatedIdentifier"))
        if str(row.get("relationType")) in relations and row.get("relatedIdentifierType") == "DOI" and doi:
            yield doi.lower()


def _publisher(value: object) -> str | None:
    return _text(value.get("name") if isinstance(value, Mapping) else value)


def _text(value: object) -> str | None:
    return plain(str(value)) or None if isinstance(value, str | int) and not isinstance(value, bool) else None


def _rows(value: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, list):
        yield from (row for row in value if isinstance(row, Mapping))
