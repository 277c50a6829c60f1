"""An OpenAlex work -> `Record`.

The fields are those of the API's work object and the types those of its list of work types (https://developers.openalex.org/api-reference/works and
/work-types, as of June 2026). Untried against the live service. OpenAlex knows no editors, no subtitles and no dates but that of publication; names are
given as one string. What a record is, is told in Crossref's words, so that the tables of decisions and vetoes serve for both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citecheck.model import Date, Item, Name
from citecheck.resolve.answers import Message
from citecheck.resolve.display_names import person
from citecheck.resolve.markup import plain
from citecheck.resolve.records import CSL_TYPES, Record

TYPES: Mapping[str, str] = {  # OpenAlex's type -> Crossref's; what is absent is "other"
    "article": "journal-article",
    "book": "book",
    "book-chapter": "book-chapter",
    "book-review": "book-review",
    "conference-abstract": "proceedings-article",
    "conference-paper": "proceedings-article",
    "data-paper": "journal-article",
    "dataset": "dataset",
    "dissertation": "dissertation",
    "editorial": "journal-article",
    "erratum": "erratum",
    "letter": "journal-article",
    "paratext": "paratext",
    "peer-review": "peer-review",
    "preprint": "posted-content",
    "reference-entry": "reference-entry",
    "report": "report",
    "retraction": "retraction",
    "review": "journal-article",
    "software": "software",
    "standard": "standard",
    "supplementary-materials": "supplementary-materials",
}
VENUES: Mapping[str, str] = {  # the type of the source -> what an "article" in it is; OpenAlex calls papers and preprints articles, too
    "book series": "book-chapter",
    "conference": "proceedings-article",
    "ebook platform": "book-chapter",
    "journal": "journal-article",
    "repository": "posted-content",
}
FIELDS = (  # what is read here, of the fields that the API lets one select
    "id", "doi", "title", "type", "publication_year", "publication_date", "authorships", "biblio", "primary_location", "language",
)  # fmt: skip
_CSL: Mapping[str, str] = {**CSL_TYPES, "software": "software", "book-review": "review-book"}
_RESOLVER = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/")


def record_of(message: Message) -> Record:
    """Read a work."""
    location = _mapping(message.get("primary_location"))
    source = _mapping(location.get("source"))
    kind = kind_of(message)
    title, container = _text(message.get("title")) or _text(message.get("display_name")), _text(source.get("display_name"))
    biblio = _mapping(message.get("biblio"))
    years = tuple(_years(message))
    in_print = source.get("type") != "repository"
    item = Item(
        type=_CSL.get(kind, "document"),
        author=tuple(_names(message.get("authorships"))),
        issued=Date(parts=((years[0][1],),)) if years else None,
        title=title,
        container_title=container if in_print else None,
        volume=_text(biblio.get("volume")),
        issue=_text(biblio.get("issue")),
        page=_pages(biblio),
        publisher=_text(source.get("host_organization_name")) if in_print else container,
        issn=_text(source.get("issn_l")),
        doi=_doi(message.get("doi")),
        language=_text(message.get("language")),
        url=_text(message.get("id")),
    )
    return Record(
        item=item,
        kind=kind,
        titles=((title, None),) if title else (),
        containers=tuple(value for value in (item.container_title,) if value),
        years=years,
        pages=tuple(page for page in (item.page,) if page),
    )


def kind_of(message: Message) -> str:
    """What it is, in Crossref's words; an article is what its venue makes of it."""
    told = str(message.get("type") or "")
    if told == "article":
        return VENUES.get(str(_mapping(_mapping(message.get("primary_location")).get("source")).get("type") or ""), "journal-article")
    return TYPES.get(told, "other")


def _names(value: object) -> Iterator[Name]:
    """As printed on the work where OpenAlex kept that, else as it calls the person."""
    for row in value if isinstance(value, list) else ():
        known = _mapping(row)
        shown = _text(known.get("raw_author_name")) or _text(_mapping(known.get("author")).get("display_name"))
        name = person(shown) if shown else None
        if name:
            yield name


def _years(message: Message) -> Iterator[tuple[str, int]]:
    year, date = message.get("publication_year"), str(message.get("publication_date") or "")
    if isinstance(year, int) and not isinstance(year, bool) and 0 < year < 10000:
        yield "issued", year
    if len(date) >= 4 and date[:4].isdecimal() and date[:4] != str(year) and int(date[:4]):
        yield "published", int(date[:4])


def _pages(biblio: Mapping[str, Any]) -> str | None:
    first, last = _text(biblio.get("first_page")), _text(biblio.get("last_page"))
    return f"{first}-{last}" if first and last and last != first else first


def _doi(value: object) -> str | None:
    text = _text(value) or ""
    return next((text[len(head) :] for head in _RESOLVER if text.lower().startswith(head)), text) or None


def _text(value: object) -> str | None:
    return plain(str(value)) or None if isinstance(value, str | int) and not isinstance(value, bool) else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
