"""The labelled strings of ``CITECHECK_DATA/refparse/train`` as examples in our labels.

Each source segments in its own way (AnyStyle has volume and issue in one label, LinkedBooks an article and its journal in one title, SciELO fields
without places in the string); what cannot be brought to ours with certainty is dropped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span
from training import linkedbooks
from training.alignment import aligned
from training.cutting import Part, Row, numbers, places

_PLAIN = {  # AnyStyle's names for what needs no further cutting
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "director": "author",
    "producer": "note",
    "date": "issued",
    "title": "title",
    "container-title": "container-title",
    "journal": "container-title",
    "source": "container-title",
    "collection-title": "collection-title",
    "series": "collection-title",
    "pages": "page",
    "publisher": "publisher",
    "location": "publisher-place",
    "edition": "edition",
    "doi": "DOI",
    "isbn": "ISBN",
    "url": "URL",
    "citation-number": "citation-number",
    "medium": "note",
}
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


def _anystyle(row: Row) -> list[Part]:
    parts: list[Part] = []
    for name, text, start in places(row):
        if name == "volume":
            parts += numbers(text, start)
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


def _grobid(row: Row) -> list[Part]:
    names = [name for name, _ in row["labels"]]
    parts: list[Part] = []
    for name, text, start in places(row):
        monograph = "container-title" if "title:a" in names else "title"
        label = monograph if name == "title:m" else _GROBID.get(name, "note")
        parts.append((label, Span(start, start + len(text))))
    return parts


def _scielo(row: Row) -> list[Part]:
    return aligned(row["raw"], row["fields"])


_SOURCES: tuple[tuple[str, Callable[[Row], Sequence[Part]]], ...] = (
    ("anystyle_core", _anystyle),
    ("grobid_corpus", _grobid),
    ("linkedbooks", linkedbooks.parts),
    ("scielo", _scielo),
)
