"""Dates as BibTeX, BibLaTeX and RIS write them.

BibLaTeX's ``date`` is EDTF, levels 0 and 1 (ISO 8601-2:2019): ``1999-03-04``, ``1992/1993``, ``1999-21`` for spring, ``1999~`` for about 1999.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from citecheck.model import Date
from citecheck.text.months import MONTHS, SEASONS

_MACROS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SEASON_NAMES = ("Spring", "Summer", "Autumn", "Winter")
_FIRST_SEASON = 21  # EDTF numbers the seasons 21 to 24, in the place of the month
_EDTF = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)")
_YEAR = re.compile(r"(ca?\.? ?)?(-?\d{1,4})([a-z])?(?: ?(?:--?|–|/) ?(\d{2,4}))?", re.IGNORECASE)
_DAY = re.compile(r"\d{1,2}")

_ORIGINAL = re.compile(r"\s\[(?P<year>1[4-9]\d\d|20\d\d)\]")  # behind the year of the edition, as `Date.printed` has it: "1990 [1867]"


def original_year(date: Date | None) -> int | None:
    """The year of the original, which stands in brackets in ``printed``."""
    match = _ORIGINAL.search(date.printed or "") if date and date.parts else None
    return int(match["year"]) if match else None


def with_original(date: Date | None, year: int | None) -> Date | None:
    """``date`` with the year of the original in ``printed``."""
    if date is None or year is None or not date.parts:
        return date
    return replace(date, printed=f"{date.printed or as_printed(date.parts)} [{year}]")


def as_printed(parts: tuple[tuple[int, ...], ...]) -> str | None:
    """The year or years of ``parts`` as a text would print them: "1999", "1992-1993"."""
    years = list(dict.fromkeys(part[0] for part in parts))
    return "-".join(str(year) for year in years) or None


def edtf(date: Date) -> str | None:
    """``date`` in EDTF, or None for one in words."""
    if not date.parts:
        return None
    parts = [list(part) for part in date.parts]
    if date.season and len(parts[0]) == 1:
        parts[0].append(_FIRST_SEASON - 1 + date.season)
    about = "~" if date.circa else ""
    return "/".join("-".join([f"{part[0]:04d}", *(f"{number:02d}" for number in part[1:])]) + about for part in parts)


def read_edtf(text: str) -> Date | None:
    """The date of an EDTF string; None for what citecheck does not write."""
    parts: list[tuple[int, ...]] = []
    season = None
    circa = False
    for end in text.strip().split("/")[:2]:
        match = _EDTF.fullmatch(end)
        if match is None:
            return None
        numbers = [int(number) for number in match.groups()[:3] if number]
        if len(numbers) == 2 and numbers[1] >= _FIRST_SEASON:
            season = season or numbers.pop() - _FIRST_SEASON + 1
        parts.append(tuple(numbers[:3]))
        circa = circa or bool(match[4])
    return Date(tuple(parts), season=season if season in (1, 2, 3, 4) else None, circa=circa, printed=as_printed(tuple(parts)))


def bibtex_date(date: Date) -> dict[str, str]:
    """BibTeX fields: ``year``, ``month``, ``day``, and ``date`` as well where these three cannot say everything."""
    if not date.parts:
        return _in_words(date)
    fields = {"year": _year(date)}
    first = date.parts[0]
    if date.season and len(first) == 1:
        fields["month"] = SEASON_NAMES[date.season - 1]
    if len(first) > 1 and 1 <= first[1] <= 12:
        fields["month"] = _MACROS[first[1] - 1]
    if len(first) > 2:
        fields["day"] = str(first[2])
    if (read := read_fields(fields)) is None or (read.parts, read.season, read.circa) != (date.parts, date.season, date.circa):
        fields["date"] = edtf(date) or ""
    return fields


def biblatex_date(date: Date) -> dict[str, str]:
    """BibLaTeX fields: ``date``, or ``year`` for a date in words."""
    written = edtf(date)
    return {"date": written} if written else _in_words(date)


def read_fields(fields: Mapping[str, str]) -> Date | None:
    """The date that the fields of an entry give: ``date`` before ``year``, ``month`` and ``day``."""
    if (read := read_edtf(fields.get("date", ""))) is not None:
        return read
    year = fields.get("year") or fields.get("date") or ""
    match = _YEAR.fullmatch(year)
    if match is None:
        return Date(literal=year, printed=year) if year else None
    parts = [(int(match[2]),)]
    if match[4]:
        parts.append((_full(match[2], match[4]),))
    month, season = _month(fields.get("month", ""))
    first: tuple[int, ...] = parts[0] + ((month,) if month else ())
    if month and _DAY.fullmatch(fields.get("day", "")):
        first += (int(fields["day"]),)
    printed = f"{match[2]}-{match[4]}" if match[4] else match[2]
    return Date((first, *parts[1:]), suffix=match[3] and match[3].lower(), season=season, circa=bool(match[1]), printed=printed)


def is_month(word: str) -> bool:
    """Whether ``word`` is one of BibTeX's month macros, which stand without braces."""
    return word in _MACROS


def _year(date: Date) -> str:
    """The year or years, as they were printed where that reads as the same years."""
    for text in (date.printed, as_printed(date.parts)):
        match = _YEAR.fullmatch(text or "")
        if match and not match[1] and not match[3]:
            years = (int(match[2]), _full(match[2], match[4])) if match[4] else (int(match[2]),)
            if years == date.years:
                return f"{match[2]}--{match[4]}" if match[4] else match[2]
    return str(date.year)


def _in_words(date: Date) -> dict[str, str]:
    words = date.literal or date.printed
    return {"year": words} if words else {}


def _full(first: str, last: str) -> int:
    """The second year of a range: 1992-93 ends in 1993."""
    return int(first[: -len(last)] + last) if len(last) < len(first) else int(last)


def _month(text: str) -> tuple[int | None, int | None]:
    """Month and season of a ``month`` field."""
    word = text.strip(" .").lower()
    if word.isdecimal() and 1 <= int(word[:3]) <= 12:
        return int(word[:3]), None
    return MONTHS.get(word), SEASONS.get(word)
