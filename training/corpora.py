"""The labelled strings of ``CITECHECK_DATA/refparse/train`` as examples in our labels.

Each source segments in its own way (AnyStyle has volume and issue in one label, LinkedBooks an article and its journal in one title, SciELO fields
without places in the string); what cannot be brought to ours with certainty is dropped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span
from training.alignment import aligned

Row = Mapping[str, Any]
Part = tuple[str, Span]

_PLAIN = {  # AnyStyle and LinkedBooks names for what needs no further cutting
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "director": "author",
    "producer": "note",
    "date": "issued",
    "year": "issued",
    "title": "title",
    "container-title": "container-title",
    "journal": "container-title",
    "source": "container-title",
    "collection-title": "collection-title",
    "series": "collection-title",
    "pages": "page",
    "pagination": "page",
    "publisher": "publisher",
    "location": "publisher-place",
    "publicationplace": "publisher-place",
    "edition": "edition",
    "doi": "DOI",
    "isbn": "ISBN",
    "url": "URL",
    "citation-number": "citation-number",
    "medium": "note",
    "tomo": "volume",
    "abbreviation": "author",
}
_ARCHIVE = frozenset(
    "archivalreference cartulation archive_lib registry box filza ref foliation column numbered_ref publicationspecifications folder".split()
)
_GROBID = {
    "author": "author",
    "orgname:collaboration": "author",
    "title:a": "title",
    "title:j": "container-title",
    "title:s": "collection-title",
    "biblscope:volume": "volume",
    "biblscope:vol": "volume",
    "biblscope:issue": "issue",
    "biblscope:page": "page",
    "biblscope:pp": "page",
    "biblscope:pages": "page",
    "page": "page",
    "date": "issued",
    "publisher": "publisher",
    "publishe": "publisher",
    "pubplace": "publisher-place",
    "editor": "editor",
    "orgname": "publisher",
    "ptr:web": "URL",
    "idno:DOI": "DOI",
    "idno:ISBN": "ISBN",
    "idno:ISSN": "ISSN",
    "note:report": "genre",
    "idno:report": "number",
}
_VOLUME_ISSUE = re.compile(
    r"(?P<volume>.*?\d\w?|[IVXLC]+)[\s,.]{0,3}(?P<issue>\(\s?[^()]+\)|(?:no|nr|n|nº|n°|issue|heft|h|iss|pt)\b[.º°:]?\s?\d[\w/–-]*|(?<=\d),\s?\d+|(?<=\d)[-–./:]\d{1,2}\b)\.?[,.:;]?",
    re.IGNORECASE,
)
_ISSUE_ALONE = re.compile(r"\(?(?:no|nr|n|n°|nº|η|issue|heft|h|fasc)\b[.°º:]?\s?\d", re.IGNORECASE)
_QUOTED_AHEAD = re.compile(r"\W{0,2}[«“\"].{8,}?[»”\"][,.]?\s(?=\w|[«“\"])")  # “Dowries and Kinsmen.” Journal of History
_QUOTED_BEHIND = re.compile(r".{8,}?,?\s(?=[«“\"]\s?[^«»“”\"]{3,90}[»”\"]$)")  # Andrea Querini. Studio biografico, “Archivio Veneto”
_YEAR = re.compile(r"\(?\b(?:1[4-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?[a-z]?\b\)?")
_NUMBERED = re.compile(r"\s(?=(?:no|nr|n)\.?\s?\d|#\s?\d|TR\s?\d|[\d/-]{3,12}[.,]?$)", re.IGNORECASE)
_THESIS = re.compile(r"ph\.?\s?d|thesis|dissertation|thèse|diss\b", re.IGNORECASE)


def examples(data: Path, sources: Sequence[str] = ()) -> Iterator[Example]:
    """Every usable example of all sources, or of those named, in the order of the files."""
    for name, read in _SOURCES:
        if sources and name not in sources:
            continue
        with (data / "refparse" / "train" / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                parts = read(row)
                if parts:
                    yield Example(row["raw"], tuple(sorted(parts, key=lambda part: part[1])))


def _places(row: Row) -> list[tuple[str, str, int]]:
    """Each label with its text and where that begins; empty when the labels do not follow each other in the string."""
    found, at = [], 0
    for name, text in row["labels"]:
        start = row["raw"].find(text, at)
        if start < 0:
            return []
        found.append((name, text, start))
        at = start + len(text)
    return found


def _anystyle(row: Row) -> list[Part]:
    parts: list[Part] = []
    for name, text, start in _places(row):
        if name == "volume":
            parts += _numbers(text, start)
        elif name == "genre":
            parts += _genre(text, start)
        elif name == "note":
            parts.append((_noted(text), Span(start, start + len(text))))
        else:
            parts.append((_PLAIN[name], Span(start, start + len(text))))
    return parts


def _noted(text: str) -> str:
    lower = text.lower()
    if re.match(r"\W*(?:retrieved|available|url|accessed from|http)", lower) and not re.search(r"(?:1[4-9]|20)\d\d", lower):
        return "URL"
    if re.match(r"\W*(?:\[?accessed|\[?retrieved|\[?viewed|\[?cited|consult|abgerufen|zugriff)", lower):
        return "accessed"
    if re.match(r"\W*(?:submitted|to appear|in press|forthcoming)", lower):
        return "issued"
    if _THESIS.search(lower) and len(text) < 60:
        return "genre"
    return "note"


def _genre(text: str, start: int) -> list[Part]:
    cut = _NUMBERED.search(text)
    if cut is None:
        return [("genre", Span(start, start + len(text)))]
    return [("genre", Span(start, start + cut.start())), ("number", Span(start + cut.end(), start + len(text)))]


def _numbers(text: str, start: int) -> list[Part]:
    """Volume and issue, which the source keeps together."""
    if _ISSUE_ALONE.match(text):
        return [("issue", Span(start, start + len(text)))]
    match = _VOLUME_ISSUE.match(text)
    if match is None:
        return [("volume", Span(start, start + len(text)))]
    issue = start + match.start("issue")
    parts = [("volume", Span(start, issue)), ("issue", Span(issue, start + match.end("issue")))]
    if (rest := text[match.end("issue") :]).strip(" ,.:;"):
        parts.append(("page", Span(start + len(text) - len(rest), start + len(text))))
    return parts


def _linkedbooks(row: Row) -> list[Part]:
    parts: list[Part] = []
    joined = 0  # where a word such as "in" began that opens a container
    inside = False
    for name, text, start in _places(row):
        end = start + len(text)
        if name in ("conjunction", "o"):
            inside = inside or bool(re.match(r"\W*(?:in|dans|en)\b", text, re.IGNORECASE))
            joined = start
            continue
        begin = joined or start
        joined = 0
        if name == "title":
            parts += [("container-title", Span(begin, end))] if inside else _titles(text, start)
        elif name == "author":
            editing = inside or re.search(r"a cu\s?-?\s?ra|\beds?\b|hrsg|éd|dir\.", text, re.IGNORECASE)
            parts.append(("editor" if editing else "author", Span(begin, end)))
        elif name == "publicationnumber-year":
            parts += _numbers_and_year(text, start)
        elif name in ("volume", "tomo"):
            parts += _numbers(text, start)
        else:
            parts.append(("note" if name in _ARCHIVE else _PLAIN.get(name, "note"), Span(begin, end)))
    return parts if sum(name == "title" for name, _ in parts) <= 1 else []


def _titles(text: str, start: int) -> list[Part]:
    """A title, and behind its quotation marks the journal."""
    match = _QUOTED_AHEAD.match(text.rstrip(" ,.")) or _QUOTED_BEHIND.match(text.rstrip(" ,."))
    if match is None or match.end() > len(text) - 4:
        return [("title", Span(start, start + len(text)))]
    return [("title", Span(start, start + match.end())), ("container-title", Span(start + match.end(), start + len(text)))]


def _numbers_and_year(text: str, start: int) -> list[Part]:
    years = list(_YEAR.finditer(text))
    if not years:
        return _numbers(text, start)
    year = years[-1]
    parts: list[Part] = [("issued", Span(start + year.start(), start + year.end()))]
    for low, high in ((0, year.start()), (year.end(), len(text))):
        if text[low:high].strip(" ,.;:()"):
            parts += _numbers(text[low:high], start + low)
    return sorted(parts, key=lambda part: part[1])


def _grobid(row: Row) -> list[Part]:
    names = [name for name, _ in row["labels"]]
    parts: list[Part] = []
    for name, text, start in _places(row):
        monograph = "container-title" if "title:a" in names else "title"
        label = monograph if name == "title:m" else _GROBID.get(name, "note")
        parts.append((label, Span(start, start + len(text))))
    return parts


def _scielo(row: Row) -> list[Part]:
    return aligned(row["raw"], row["fields"])


_SOURCES: tuple[tuple[str, Callable[[Row], Sequence[Part]]], ...] = (
    ("anystyle_core", _anystyle),
    ("grobid_corpus", _grobid),
    ("linkedbooks", _linkedbooks),
    ("scielo", _scielo),
)
