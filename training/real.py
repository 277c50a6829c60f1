"""Works that exist: Crossref's records and the fields of labelled references, from CITECHECK_DATA.

Only what may be learnt from is read: ``refparse/train`` and ``crossref``, never ``refparse/dev`` and ``linking``, which measure.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from citecheck.model import Name
from citecheck.text.names import is_body, read_names
from training.work import Names, Person, Work

Record = dict[str, Any]

_JOINED = re.compile(
    r"\w\s[A-Z]\.\s-\s"
)  # "Holt A. - Lund F": the shipped weights were learnt before such names could be read, and have none
_TYPES = {
    "journal-article": "article-journal",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "book-part": "chapter",
    "reference-entry": "entry-encyclopedia",
    "proceedings-article": "paper-conference",
    "report": "report",
    "report-component": "report",
    "posted-content": "article",
    "standard": "standard",
    "monograph": "book",
    "book": "book",
    "edited-book": "book",
    "reference-book": "book",
    "proceedings": "book",
    "dissertation": "thesis",
    "dataset": "dataset",
}
_SCIELO = {
    "journal": "article-journal",
    "book": "book",
    "webpage": "webpage",
    "web": "webpage",
    "thesis": "thesis",
    "report": "report",
    "legal-doc": "legislation",
    "confproc": "paper-conference",
    "monograph": "book",
    "data": "dataset",
    "software": "software",
}
_PARTICLE = re.compile(r"^((?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|zu|al|el|'t)\s+)+)(?=[A-ZÀ-Þ])")
_ROMANCE = (
    ("pt", re.compile(r"\b(?:uma?|não|dos|das|pela|pelo|ção|ções|são|estudo)\b|ção\b|ções\b", re.IGNORECASE)),
    ("es", re.compile(r"\b(?:una?|los|las|del|desde|entre|sobre|estudio|y)\b|ción\b|ciones\b", re.IGNORECASE)),
    ("it", re.compile(r"\b(?:della|delle|degli|nella|nel|sulla|gli|storia|il|dell)\b|zione\b", re.IGNORECASE)),
    ("fr", re.compile(r"\b(?:des|les|une|du|dans|aux|étude|pour|sur|et)\b", re.IGNORECASE)),
    ("de", re.compile(r"\b(?:der|die|das|und|ein|eine|über|zur|zum|für|im)\b", re.IGNORECASE)),
    ("en", re.compile(r"\b(?:the|of|and|in|on|for|with|to|an?|from|by)\b", re.IGNORECASE)),
)


def works(data: Path) -> Iterator[Work]:
    """Every work in ``data`` that may be learnt from, in a fixed order."""
    seen: set[str] = set()
    for record in _crossref(data / "crossref"):
        doi = str(record.get("DOI", "")).lower()
        if doi not in seen and (work := from_crossref(record)):
            seen.add(doi)
            yield work
    for path in sorted((data / "refparse" / "train").glob("*.jsonl")):
        yield from filter(None, map(from_fields, _lines(path)))


def _lines(path: Path) -> Iterator[Record]:
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _crossref(folder: Path) -> Iterator[Record]:
    if (folder / "works.jsonl").exists():
        yield from _lines(folder / "works.jsonl")
    for path in sorted((folder / "lists").glob("*.json")):
        if path.name != "INDEX.json":
            message = json.loads(path.read_text("utf-8")).get("message") or {}
            yield from message.get("items") or () if isinstance(message, dict) else ()


def from_crossref(record: Record) -> Work | None:
    """A Crossref record as a work, or None if it is of no citable kind or has too little."""
    kind, title = _TYPES.get(str(record.get("type")), ""), _first(record, "title")
    year, month, day = _issued(record)
    authors, editors = _people(record.get("author")), _people(record.get("editor"))
    if not kind or not title or not year or not (authors or editors) or _shouts_code(title):
        return None
    container = _first(record, "container-title")
    series = ""
    if kind in {"chapter", "paper-conference", "entry-encyclopedia", "book"} and len(record.get("container-title") or ()) > 1:
        series, container = container, _plain(record["container-title"][1])
    if kind == "book":
        series, container = series or container, ""
    event = record.get("event") or {}
    named = _plain(event.get("name", ""))
    return Work(
        type=kind,
        language=_language(record.get("language"), f"{title} {container}"),
        author=authors,
        editor=editors,
        issued=(year, month, day),
        title=title,
        subtitle=_subtitle(record, title),
        container_title=container,
        container_abbreviated=_first(record, "short-container-title") if kind == "article-journal" else "",
        collection_title=series,
        event_title=named if kind == "paper-conference" and named not in container else "",
        event_place=_plain(event.get("location", "")) if kind == "paper-conference" else "",
        volume=_plain(record.get("volume", "")),
        issue=_plain(record.get("issue", "")),
        page=_plain(record.get("page", "") or record.get("article-number", "")),
        edition=_plain(record.get("edition-number", "")),
        genre="PhD thesis" if kind == "thesis" else "Preprint" if record.get("subtype") == "preprint" else "",
        publisher=re.sub(r"\s*\((?:[A-Z]{2,6})\)$", "", _plain(record.get("publisher", ""))) if kind != "article-journal" else "",
        places=tuple(filter(None, [_plain(record.get("publisher-location", ""))])),
        doi=str(record.get("DOI", "")),
        isbn=next((str(isbn).rsplit("/", 1)[-1] for isbn in record.get("ISBN") or ()), ""),
        issn=next(iter(record.get("ISSN") or ()), ""),
    )


def _issued(record: Record) -> tuple[int, int, int]:
    for key in ("published-print", "issued", "published-online"):
        parts = ((record.get(key) or {}).get("date-parts") or [[None]])[0]
        if parts and parts[0]:
            year, month, day = (*(int(part) for part in parts[:3] if part), 0, 0)[:3]
            return (year, month if month <= 12 else 0, day if month <= 12 else 0)
    return (0, 0, 0)


def _subtitle(record: Record, title: str) -> str:
    subtitle = _first(record, "subtitle")
    return "" if subtitle.lower() in title.lower() else subtitle


def _first(record: Record, key: str) -> str:
    return next((_plain(value) for value in record.get(key) or () if value), "")


def _plain(value: object) -> str:
    """A value without mark-up, entities and line breaks."""
    text = re.sub(r"</?[a-zA-Z][^<>]{0,80}>", "", html.unescape(html.unescape(str(value or ""))))
    text = re.sub(r"\s+", " ", text).strip()
    own = text.count(".") > 1 or len(text.rsplit(maxsplit=1)[-1:][0] if text else "") < 6  # "Phys. Rev. A.", "Inc."
    return text if own else text.removesuffix(".")


def _shouts_code(title: str) -> bool:
    """Whether a title is a file's name, or mathematics that no list prints as it stands."""
    return bool(re.search(r"\.(?:png|pdf|docx?|mp4|xlsx?)$|[{}\\$]|&[a-z]+;", title)) or len(title) > 350


def _people(names: Iterable[Record] | None) -> Names:
    found: list[Person | str] = []
    for name in names or ():
        if name.get("name"):
            found.append(_plain(name["name"]))
        elif family := str(name.get("family") or "").strip():
            found.append(_person(_cased(family), _cased(str(name.get("given") or "")), str(name.get("suffix") or "")))
    return tuple(each for each in dict.fromkeys(found) if each)


def _cased(name: str) -> str:
    name = re.sub(r"\s+", " ", _unmarked(name)).strip(" ,;*")
    return name.title() if len(name) > 3 and name.isupper() and "." not in name and " " not in name else name


def _unmarked(text: str) -> str:
    return re.sub(r"<[^<>]*>", "", html.unescape(text))


def _person(family: str, given: str, suffix: str = "") -> Person | str:
    if not given and is_body(family):
        return family
    particle = found[1].strip() if (found := _PARTICLE.match(family)) else ""
    return Person(family[len(particle) :].strip(), given, particle, suffix)


def _language(said: object, text: str) -> str:
    """The language said, if the text does not speak against it: many records say English of everything."""
    code = str(said or "")[:2].lower()
    if re.search(r"[а-яё]", text, re.IGNORECASE):
        return "ru"
    counts = {language: len(pattern.findall(text)) for language, pattern in _ROMANCE}
    best = max(counts, key=lambda language: (counts[language], language == (code or "en"), language == "en"))
    return best if counts[best] else code or "en"


def from_fields(record: Record) -> Work | None:
    """A labelled reference's fields as a work, or None if they are too few or not read to the end."""
    fields: Record = record["fields"]
    authors, editors = _listed(fields.get("author")), _listed(fields.get("editor"))
    year = re.fullmatch(r"(1[4-9]\d\d|20[0-2]\d)", str(fields.get("year") or "").strip())
    title = _value(fields, "title")
    if not year or not title or authors is None or editors is None or not (authors or editors) or _shouts_code(title):
        return None
    container, volume = _value(fields, "container"), _value(fields, "volume")
    if not (container or fields.get("publisher") or fields.get("place")) or not re.fullmatch(r"[\w./–-]{0,12}", volume):
        return None
    kind = _kind(fields, container)
    main, _, subtitle = title.partition(": ")
    return Work(
        type=kind,
        language=_language(record.get("lang") or record.get("article_lang"), f"{title} {container}"),
        author=authors,
        editor=editors if editors != authors else (),
        issued=(int(year[1]), 0, 0),
        title=main,
        subtitle=subtitle,
        container_title=container,
        collection_title=_value(fields, "series"),
        volume=volume,
        issue=_value(fields, "issue"),
        page=re.sub(r"\s", "", _value(fields, "pages")) if kind != "book" else "",
        edition=re.sub(r"\D", "", _value(fields, "edition")),
        publisher=_value(fields, "publisher") if kind != "article-journal" else "",
        places=tuple(filter(None, [_value(fields, "place")])),
        doi=re.sub(r"^.*?(?=10\.)", "", _value(fields, "doi")).replace(" ", ""),
        isbn=_value(fields, "isbn"),
        url=_value(fields, "url").replace(" ", ""),
    )


def _kind(fields: Record, container: str) -> str:
    said = _SCIELO.get(str(fields.get("type")), "")
    if said in {"", "book"} and container:
        booklike = fields.get("editor") or fields.get("publisher")
        return "chapter" if booklike else "article-journal"
    return said or "book"


def _value(fields: Record, key: str) -> str:
    value = fields.get(key) or ""
    if isinstance(value, list):
        value = value[0] if value else ""
    text = re.sub(r"\s+", " ", html.unescape(str(value))).strip(' ,;:*_“”"«»')
    if text.count("(") != text.count(")"):
        text = text.strip("() ") if text.strip("() ").count("(") == text.strip("() ").count(")") else ""
    return text if key == "container" and text.count(".") > 1 else text.strip(" .,;:")


def _listed(value: object) -> Names | None:
    """Names given apart, or a printed list that is read to its end; None for one that is not."""
    if not value:
        return ()
    if isinstance(value, list):
        return tuple(_person(str(each.get("family") or ""), str(each.get("given") or "")) for each in value if each.get("family"))
    if is_body(str(value)):
        return (str(value).strip(" .,;:"),) if "," not in str(value).strip(" .,;:") else None
    text = re.sub(r"\s*\((?:eds?|Hrsg|Hg|a cura di|orgs?|dir)\b.*$", "", str(value), flags=re.IGNORECASE).strip(" ,;:")
    read = read_names(text)
    if read is None or read.truncated or len(text) - len(read.span) > 1 or _JOINED.search(text):
        return None
    if any(name.suffix and name.suffix[0].isdigit() for name in read.names):
        return None  # no style sets a "3rd"
    return tuple(_known(name) for name in read.names)


def _known(name: Name) -> Person | str:
    if name.literal:
        return name.literal
    return Person(name.family or "", name.given or "", name.particle or "", name.suffix or "")
