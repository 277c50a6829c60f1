"""What is compared of a reference: the values of its fields as text, from labelled strings and from CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from benchmarks.refparse_names import Person, with_accents
from citecheck.extract.references.marks import SAME_WORDS
from citecheck.extract.references.parsing import vocabulary
from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span
from citecheck.text.fold import fold
from citecheck.text.identifiers import clean_doi
from citecheck.text.roman import roman

FIELDS = ("author", "title", "year", "container", "volume", "pages", "publisher")  # the seven that are counted
MORE = ("editor", "issue", "place", "doi", "url")  # shown, and no part of the totals
PRINTED = 85.0  # how much of a value a string must hold for it to be wanted, in per cent
Values = Mapping[str, str]

_VARIABLES = {  # CSL's word, ours. Those that are no field are there for the confusion of fields
    "title": "title",
    "container-title": "container",
    "volume": "volume",
    "issue": "issue",
    "page": "pages",
    "publisher": "publisher",
    "publisher-place": "place",
    "DOI": "doi",
    "URL": "url",
    "collection-title": "series",
    "event-title": "event",
    "original-title": "original title",
    "number": "number",
    "edition": "edition",
    "genre": "genre",
    "note": "note",
}
_INTRODUCTIONS = {  # what stands before the value in a labelled part
    "container": rf"(?:{vocabulary.IN})(?=[\s:])",
    "editor": rf"(?:(?:{vocabulary.IN})(?=[\s:])\s*:?\s*)?(?:{vocabulary.EDITED_BY})?",
    "volume": vocabulary.VOLUME,
    "issue": vocabulary.ISSUE,
    "pages": vocabulary.PAGES,
}
_LEADING = {name: re.compile(rf"[\s(\[,;:.]*(?:{words})[\s:.,]*", re.IGNORECASE) for name, words in _INTRODUCTIONS.items()}
_NUMBERINGS = ("numbered_ref", "publicationspecifications")  # LinkedBooks' labels for numbers that are no field of its own
_TITLED = re.compile(
    r"(?P<volume>[IVXLC]{1,7}|\d{1,3})(?:[:,]|\.(?=(?:\s[^\W\d_]+){3}))\s(?!no|n\.|pt|part|t\.|vol)(?=\D{4,}$)", re.IGNORECASE
)  # "II: The Delta"
_SAME = re.compile(rf"\W*(?:in:?\s)?(?:{SAME_WORDS}|{vocabulary.HIMSELF})\W*", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|ftp://|www\.)\S+", re.IGNORECASE)
_EDGES = " \t\n.,;:/–—-"
_QUOTES = "\"'“”„‟«»‹›‘’‚`*_"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A reference string of the gold. ``authors`` as the source has them, one by one or as printed; ``numbering`` are parts that mix volume and year, or number otherwise,
    ``inner`` a container that the source does not call one.
    """

    id: str
    text: str
    values: Values
    authors: str | Sequence[Person] = ""
    type: str = ""
    emphasis: tuple[Span, ...] = ()
    numbering: str = ""
    inner: str = ""


@dataclass(frozen=True, slots=True)
class Predicted:
    """The same of a parser's answer."""

    values: Values
    authors: Sequence[Person] = ()
    type: str = ""
    confidence: float | None = None


NOTHING = Predicted({})


def labelled(row: Mapping[str, Any]) -> Labelled:
    """A line of the jsonl gold. Its numbers may be printed with the words that introduce them."""
    fields = dict(row["fields"])
    fields |= {name: cleaned(name, value) for name in ("volume", "issue", "pages") if isinstance(value := fields.get(name), str)}
    kind = fields.get("type") or row.get("type_inferred") or ""
    authors, labels = fields.get("author") or "", row.get("labels") or ()
    numbering = " ".join((str(fields.get("number_year_raw") or ""), *(text for name, text in labels if name in _NUMBERINGS)))
    inner = "" if fields.get("container") else _inner(labels)
    return Labelled(str(row["id"]), row["raw"], _values(fields), authors, kind, numbering=numbering, inner=inner)


def _inner(labels: Sequence[Sequence[str]]) -> str:
    """The second title of a source that has no label for a container and another for the word "in"."""
    titles = [text for name, text in labels if name == "title"]
    return cleaned("container", titles[1]) if len(titles) > 1 else ""


def listed(entry: Mapping[str, Any]) -> Labelled:
    """An entry of a document's gold, which knows more than the string prints: only what is printed is wanted."""
    text, fields = entry["raw"], dict(entry["fields"])
    printed = f" {fold(text)} "
    for role in ("author", "editor"):
        fields[role] = [found for person in fields.pop(f"{role}s", None) or () if (found := _printed(person, printed))]
    values = {name: value for name, value in _values(fields).items() if _stands(value, printed)}
    return Labelled(str(entry["id"]), text, values, fields["author"], fields.get("type") or "")


def tagged(example: Example, identifier: str) -> Labelled:
    """A line of the tagged text form: each part without what introduces it."""
    parts: dict[str, list[str]] = {}
    for label, span in example.parts:
        name = {"author": "author", "editor": "editor", "issued": "year"}.get(label) or _VARIABLES.get(label)
        if name in FIELDS or name in MORE:
            parts.setdefault(name, []).append(cleaned(name, span.of(example.text)))
    values = {name: _joined(name, [value for value in found if value]) for name, found in parts.items()}
    return Labelled(identifier, example.text, _values(values), values.get("author", ""), emphasis=example.emphasis)


def predicted(item: Mapping[str, Any]) -> Predicted:
    """A CSL-JSON item. Its confidence stands under ``custom``."""
    found = {name: str(item[word]) for word, name in _VARIABLES.items() if item.get(word)}
    found |= {role: people(item[role]) for role in ("author", "editor") if item.get(role)}
    found["year"] = _year(item.get("issued"))
    custom = item.get("custom")
    confidence = custom.get("confidence") if isinstance(custom, Mapping) else None
    sure = float(confidence) if isinstance(confidence, int | float) else None
    return Predicted(_addressed(found), tuple(item.get("author") or ()), str(item.get("type") or ""), sure)


def cleaned(name: str, part: str) -> str:
    """The value in a labelled part: without the words that introduce it, quotation marks and outer punctuation. A word for the authors of the entry above is no name."""
    if name in ("author", "editor") and _SAME.fullmatch(part):
        return ""
    if name == "doi":
        return clean_doi(part) or part.strip(_EDGES)
    if name == "url":
        found = _ADDRESS.search(part)
        return (found.group() if found else part).rstrip(".,;>)")
    if name in _LEADING:
        opening = _LEADING[name].match(part)
        part = part[opening.end() :] if opening and any(c.isalnum() for c in part[opening.end() :]) else part
    if name == "volume" and (titled := _TITLED.match(part)):
        part = titled["volume"]
    if name in ("volume", "pages"):
        part = re.split(r"(?<=\w)\s*[(\[]", part)[0]  # "95, 1 (43)": what the brackets add is another's
    return part.strip(_EDGES + _QUOTES + ("" if name == "title" else "()[]"))


def _joined(name: str, values: Sequence[str]) -> str:
    """Several parts of one label: people and words go on, of numbers and addresses the first counts ("S. 324-356, hier S. 330")."""
    if name in ("author", "editor"):
        return "; ".join(values)
    return " ".join(values if name in ("title", "year", "container", "publisher", "place") else values[:1])


def people(names: Iterable[Person]) -> str:
    """Names as a list: families first, separated by semicolons."""
    return "; ".join(filter(None, map(_person, names)))


def _person(person: Person) -> str:
    if literal := person.get("literal"):
        return literal
    family = " ".join(person[part] for part in ("dropping-particle", "non-dropping-particle", "family") if person.get(part))
    return ", ".join(part for part in (family, person.get("given"), person.get("suffix")) if part)


def _printed(person: Person, text: str) -> Person | None:
    """The person as the folded ``text`` has them: given names that it abbreviates are initials, and whom it leaves out is none."""
    if f" {fold(person.get('literal') or person.get('family') or '')} " not in text:
        return None
    given = (person.get("given") or "").split()
    short = " ".join(word if f" {fold(word)} " in text else f"{word[0]}." for word in given)
    return dict(person) | {"given": short} if given else person


def _stands(value: str, text: str) -> bool:
    """Whether the folded ``text`` holds ``value``, or something alike."""
    wanted = fold(value)
    if any(c.isdecimal() for c in wanted) and len(wanted) < 12:
        wanted = wanted.split()[0]  # a range's second number may be abbreviated
    return ";" in value or wanted in text or fuzz.partial_ratio(wanted, text) >= PRINTED


def _values(fields: Mapping[str, Any]) -> Values:
    found = {name: with_accents(_text(fields.get(name))) for name in (*FIELDS, *MORE)}
    return _addressed(found)


def _text(value: object) -> str:
    return people(value) if isinstance(value, list) else str(value or "")


def _addressed(found: dict[str, str]) -> Values:
    """A resolver's address is a DOI; a year in Roman figures is that year, and what has no figure is none ("n.d.", "in press")."""
    if (numeral := found.get("year", "").strip(_EDGES)).startswith("M") and (number := roman(numeral)):
        found["year"] = str(number)
    if not found.get("doi") and (doi := clean_doi(found.get("url", ""))):
        found["doi"], found["url"] = doi, ""
    if not any(c.isdecimal() for c in found.get("year", "")):
        found["year"] = ""
    return {name: value for name, value in found.items() if value.strip()}


def _year(issued: object) -> str:
    if not isinstance(issued, Mapping):
        return ""
    parts = issued.get("date-parts")
    if isinstance(parts, list) and parts and parts[0]:
        return str(parts[0][0])
    return str(issued.get("literal") or issued.get("raw") or "")
