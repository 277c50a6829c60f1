"""What a field may be pinned to: CSL's words and CSL's values, or as a text prints them."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import fields

from citecheck.export import csl_variable, from_csl
from citecheck.model import Date, Item, Name
from citecheck.text.dates import find_dates, undated
from citecheck.text.digest import on_one_line

# CSL 1.0.2, appendix III
TYPES = frozenset(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry
    entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score
    pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software
    song speech standard thesis treaty webpage""".split()
)
_NAMES = frozenset(("author", "editor", "translator"))
_DATES = frozenset(("issued", "accessed"))
_PARTS = frozenset(("family", "given", "particle", "non-dropping-particle", "dropping-particle", "suffix", "literal"))
_TRUNCATED = "authors_truncated"
_LONGEST = 4000  # code points of a value: no field of a reference is longer
_MOST = 2000  # names
_HUGE = 10**40  # no number in an entry has so many digits; Python refuses to write those of some thousand
_PREFIX = re.compile(r"(?:crossref:|doi:|https?://(?:dx\.|www\.)?doi\.org/)\s?", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d{1,9}){0,3}/[^\s\x1f]{1,300}")
_ABOUT = frozenset(("c", "ca", "circa", "um", "vers", "около"))
_ORIGINAL = re.compile(r"(?P<year>.{4,12}) \[(?P<first>\d{4})\]")

WORDS = {csl_variable(field.name).lower(): field.name for field in fields(Item)}
"""CSL's word in small letters -> `Item`'s."""


class Unfit(ValueError):  # noqa: N818 - it is a judgement on its way to the file and line that the reader knows
    """A value that a field cannot have; the message says what it must be."""


def field_value(variable: str, value: object) -> object:
    """``value`` as `Item` holds it; None or empty where the entry has none. Raises `Unfit`."""
    if variable == _TRUNCATED:
        if not isinstance(value, bool):
            raise Unfit("must be true or false")
        return value
    if variable == "type":
        return _type(value)
    if variable in _NAMES:
        return _names(value)
    if value in ("", []):
        return None
    if variable in _DATES:
        return _date(value)
    text = line(value)
    return bare_doi(text) if variable == "doi" else text


def bare_doi(text: str) -> str:
    """A DOI without the address or word in front of it. Raises `Unfit` for what is none."""
    bare = _PREFIX.sub("", text.strip(), count=1)
    if not _DOI.fullmatch(bare):
        raise Unfit("must be a DOI, such as 10.1000/182")
    return bare


def line(value: object) -> str:
    """A string (or a whole number) on one line. Raises `Unfit`."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _HUGE:
        return str(value)
    if not isinstance(value, str):
        raise Unfit("must be a string or a short number")
    text = on_one_line(value)
    if not text or len(text) > _LONGEST or any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
        raise Unfit(f"must be a string of 1 to {_LONGEST} characters without control characters")
    return text


def _type(value: object) -> str:
    if not isinstance(value, str) or value not in TYPES:
        raise Unfit("must be a CSL type, such as book, chapter, article-journal, report, thesis or webpage")
    return value


def _names(value: object) -> tuple[Name, ...]:
    if value == "":
        return ()
    if not isinstance(value, list) or len(value) > _MOST:
        raise Unfit('must be a list of names: { family = "Smith", given = "J." }, or the name of a body in quotes')
    return tuple(_name(row) for row in value)


def _name(row: object) -> Name:
    if isinstance(row, str):
        return Name(literal=line(row))
    if not isinstance(row, Mapping) or not row or not set(row) <= _PARTS:
        raise Unfit("must hold names of family, given, particle, suffix or literal")
    if "literal" in row and len(row) > 1:
        raise Unfit("holds a literal, which is a whole name, beside parts of one")
    if not row.keys() & {"family", "given", "literal"}:
        raise Unfit(f"holds a name of {' and '.join(sorted(row))} alone; it takes a family, given or literal")
    parts = {str(part): line(text) for part, text in row.items()}
    if "particle" in parts:
        parts["non-dropping-particle"] = parts.pop("particle")
    return from_csl({"author": [parts]}).author[0]


def _date(value: object) -> Date:
    if isinstance(value, datetime.date):
        return Date(((value.year, value.month, value.day),), printed=str(value.year))
    if isinstance(value, Mapping):
        return _csl_date(value)
    return _printed_date(line(value))


def _csl_date(value: Mapping[str, object]) -> Date:
    """A date as CSL-JSON has it. What would be passed over in a record is no slip that a person should not hear of."""
    for word, given in value.items():
        if word not in _DATE_WORDS:
            raise Unfit(f"has no {word}: a date is of {', '.join(_DATE_WORDS)}")
        if not _DATE_WORDS[word](given):
            raise Unfit(f'has another {word} than a date can have; for example {{ date-parts = [[1999, 3]] }} or {{ literal = "n.d." }}')
    if ("date-parts" in value) == ("literal" in value):
        raise Unfit("must have date-parts or a literal, and not both")
    found = from_csl({"issued": dict(value), "year-suffix": value.get("year-suffix")}).issued
    if found is None:
        raise Unfit("must have date-parts or a literal")
    return found


def _is_parts(value: object) -> bool:
    """One or two of year, month and day."""
    return isinstance(value, list) and 1 <= len(value) <= 2 and all(_is_day(row) for row in value)


def _is_day(row: object) -> bool:
    if not isinstance(row, list) or not 1 <= len(row) <= 3 or not all(type(number) is int for number in row):
        return False
    return -9999 <= row[0] <= 9999 and all(1 <= number <= most for number, most in zip(row[1:], (12, 31), strict=False))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and line(value) == value


_DATE_WORDS: Mapping[str, Callable[[object], bool]] = {
    "date-parts": _is_parts,
    "literal": _is_text,
    "season": lambda value: type(value) is int and value in (1, 2, 3, 4),
    "circa": lambda value: isinstance(value, bool),
    "year-suffix": _is_text,
}


def _printed_date(text: str) -> Date:
    """A date as texts print it: all of ``text`` must be one."""
    if original := _ORIGINAL.fullmatch(text):
        found = _printed_date(original["year"])
        return Date(found.parts, found.suffix, found.season, found.circa, printed=f"{found.printed} [{original['first']}]")
    read = next(find_dates(text), None) or undated(text)
    beside = f"{text[: read.span.start]} {text[read.span.end :]}" if read else text
    words = {word.strip(".()[] ").lower() for word in beside.split()} - {""}
    if read is None or not words <= _ABOUT:
        raise Unfit("must be a date as an entry prints it: 2004a, 1992-93, 12 March 1999, n.d., in press")
    return read.date
