"""The labelled strings of LinkedBooks as parts in our labels.

The source has an article and its journal in one title, volume and year in one number, editors among the authors, and a few labels for whatever else there is.
A string of which a good deal has no label is dropped, and so is one of several works.
"""

from __future__ import annotations

import re

from citecheck.model import Span
from training.cutting import Part, Row, numbers, places

_PLAIN = {
    "year": "issued",
    "date": "issued",
    "pagination": "page",
    "column": "page",
    "publisher": "publisher",
    "publicationplace": "publisher-place",
    "edition": "edition",
    "tomo": "volume",
    "ref": "title",  # an entry of an encyclopedia
}
_PEOPLE = ("author", "abbreviation")
_IN = re.compile(r"\W*(?:in|dans|en)\b", re.IGNORECASE)
_INTRODUCES = re.compile(r"\W*(?:in|dans|en|a|dalla(?:\srivista)?|e|voce)\W*", re.IGNORECASE)
_EDITS = re.compile(r"a cu\s?-?\s?ra|\beds?\b|hrsg|\bh[rg]\.\sv\.|éd|\bdir\.|dirett[ao]\sda", re.IGNORECASE)
_NO_PLACE = re.compile(r"\W*s\.\s?l\.\W*", re.IGNORECASE)
_PART = re.compile(r"p(?:t|arte|ar\s?-\s?te)?\.?\s[\dIVX]", re.IGNORECASE)
_PAGES = re.compile(r"\bpp?\.\s?\d")
_SHORT = 12  # code points of a number
_NUMBERS = ("volume", "tomo", "numbered_ref")
_ARCHIVE = "archivalreference"
_YEAR = re.compile(r"\(?\b(?:1[4-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?[a-z]?\b\)?")
_SERIES_OF_JOURNAL = re.compile(r"\(?(?:n\.\s?[sf]\.|(?:s|ser|serie)\b|[IVX]{1,4}\sserie|\d,)", re.IGNORECASE)
_SPECIFIED = (  # what a specification of the publication is
    ("genre", re.compile(r"tesi\b", re.IGNORECASE)),
    ("edition", re.compile(r"(?:\d\w{0,2}|[IVX]{1,3})\s?ed\.", re.IGNORECASE)),
    ("issue", re.compile(r"n\.?\s?\d", re.IGNORECASE)),
    (
        "volume",
        re.compile(r"(?:a|anno|t|tomo|vol[li]?|voi[li]?)\b\.?,?\s?[\dIVXLCΙ]|\d{1,2}\s?(?:v|vols?|vol[li])\b|[ivxlc]+,", re.IGNORECASE),
    ),
    ("collection-title", re.compile(r"\((?!ristam|vol\.)[^()]{8,}(?:\([^()]*\)[^()]*)?\)|[^\W\d_][^.,]+[.,]\s[^()]{3,}[\dIVX]\W*$")),
)
_QUOTED_AHEAD = re.compile(r"\W{0,2}[«“”\"].{8,}?[»”\"][,.]?\s(?=\w|[«“\"])")  # “Dowries and Kinsmen.” Journal of History
_QUOTED_BEHIND = re.compile(r".{8,}?,?\s(?=[«“\"]\s?[^«»“”\"]{3,90}[»”\"]$)")  # Andrea Querini. Studio biografico, “Archivio Veneto”


def parts(row: Row) -> list[Part]:
    """The parts of a string; none where they cannot be told for certain."""
    found: list[Part] = []
    joined = -1  # where a word such as "in" began that opens what follows
    inside = False
    named = places(row)
    source = any(name == _ARCHIVE for name, _, _ in named)
    for name, text, start in named:
        if name in ("conjunction", "o") and _INTRODUCES.fullmatch(text):
            inside = inside or _IN.match(text) is not None
            joined = start
            continue
        label = "note" if source and name == "numbered_ref" else _label(name, text, inside=inside)
        if label == "volume" and any(before == "volume" for before, _ in found) and _PART.match(text):
            label = "issue"
        if label is None:
            return []
        begin = start if joined < 0 else joined
        joined = -1
        if name == "title" and not inside:
            found += _titles(text, start)
        elif name == "publicationnumber-year":
            found += _numbers_and_year(text, start, label)
        elif name in _NUMBERS and label == "volume":
            found += numbers(text, start)
        elif label:
            found.append((label, Span(begin, start + len(text))))
    return found if sum(label == "title" for label, _ in found) <= 1 else []


def _label(name: str, text: str, *, inside: bool) -> str | None:
    """Our label of a part; empty for what is punctuation, None where a part says more than one label can."""
    if name in _PEOPLE:
        if name == "abbreviation" and _NO_PLACE.fullmatch(text):
            return "publisher-place"
        return "editor" if inside or _EDITS.search(text) else "author"
    match name:
        case "title":
            return "container-title" if inside else "title"
        case "o":
            if _YEAR.fullmatch(text.strip(" ,.;:")):
                return "issued"
            return None if any(c.isalpha() for c in text) else ""
        case "volume" | "publicationnumber-year":
            return "volume"
        case "numbered_ref":
            return "volume" if len(text) < _SHORT else None
        case "series":
            return "volume" if _SERIES_OF_JOURNAL.match(text) else "collection-title"
        case "publicationspecifications":
            return None if _PAGES.search(text) else next((label for label, pattern in _SPECIFIED if pattern.match(text)), "note")
    return _PLAIN.get(name, "note")


def _titles(text: str, start: int) -> list[Part]:
    """A title, and behind its quotation marks, or between those at its end, the journal."""
    match = _QUOTED_AHEAD.match(text.rstrip(" ,.")) or _QUOTED_BEHIND.match(text.rstrip(" ,."))
    if match is None or match.end() > len(text) - 4:
        return [("title", Span(start, start + len(text)))]
    return [("title", Span(start, start + match.end())), ("container-title", Span(start + match.end(), start + len(text)))]


def _numbers_and_year(text: str, start: int, label: str) -> list[Part]:
    years = list(_YEAR.finditer(text))
    if not years:
        return numbers(text, start)
    year = years[-1]
    found: list[Part] = [("issued", Span(start + year.start(), start + year.end()))]
    for low, high in ((0, year.start()), (year.end(), len(text))):
        if text[low:high].strip(" ,.;:()"):
            found += numbers(text[low:high], start + low) if label == "volume" else [(label, Span(start + low, start + high))]
    return sorted(found, key=lambda part: part[1])
