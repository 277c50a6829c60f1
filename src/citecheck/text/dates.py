"""Dates as references print them: a year, a month and a year, a day, a range, or the words for "no date" and "not yet"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Date, Span
from citecheck.text.months import MONTHS, SEASONS
from citecheck.text.roman import roman
from citecheck.text.year_words import YEAR_WORD


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and where it stands. ``year_span`` covers the year alone, with its suffix letter; the same as ``span`` where only a year is printed."""

    span: Span
    year_span: Span
    date: Date

    @property
    def bare(self) -> bool:
        """Whether nothing but a year stands there."""
        return self.span == self.year_span


_WORD = r"[^\W\d_]{2,11}"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|[º°ª'’.](?!\d))?"
_RANGE = r"\s{0,2}[-–—/]\s{0,2}"
_YEAR = r"(?:1[4-9]|20)\d\d"
_BEFORE = (  # day and month, or month and day, or a season, in front of the year
    rf"(?:(?P<day1>{_DAY})(?:(?:\s{{0,2}}[-–—,/&]\s{{0,2}}|\s(?:and|und|et|y|e)\s){_DAY})?[\s.]{{1,2}}(?:de\s|of\s)?)?"
    rf"(?P<month1>{_WORD})\b\.?(?:{_RANGE}(?:{_DAY}\s)?(?P<until>{_WORD})\b\.?)?"
    rf"(?:\s(?P<day2>{_DAY})(?:{_RANGE}{_DAY})?(?!\d))?"
    r"\s{0,2}[,;.]?\s{0,2}(?:de\s|del\s|of\s)?"
)
_AFTER = rf"(?P<sep>\s?[,;:]?\s)(?:(?P<day4>{_DAY})\s(?:de\s|of\s)?)?(?P<month2>{_WORD})\b\.?(?:{_RANGE}{_WORD}\b\.?)?(?:\s(?P<day3>{_DAY})(?![\d\w(:]))?"
_LATIN = str.maketrans("абвд", "abce")  # the letters of Cyrillic lists, one by one; г is their word for "year"
_SUFFIX = r"(?P<suffix>[-–]?[a-zабвд](?![\w]))?"
_SPAN_OF_YEARS = r"(?P<to>\s?[-–—/]\s?(?:(?:1[4-9]|20)\d\d|\d\d)(?!\d))?"
_DATE = re.compile(
    rf"(?<![\w/])(?:{_BEFORE})?(?:©\s?|c(?=\d))?(?<![\d.])(?P<year>(?P<y>{_YEAR}){_SPAN_OF_YEARS}{_SUFFIX})(?![\w])(?:{_AFTER})?",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(_YEAR)
_MONTHS = 12
_LONGEST_BEFORE = 80  # code points that day and month in front of a year can take
_OPENING = ("(", "[")
_CLOSING = ").]"  # behind a bare year
_ISO = re.compile(r"(?<![\w.-])(?P<y>(?:1[4-9]|20)\d\d)(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12]\d|3[01])(?![\w-])")
_DAY_FIRST = re.compile(  # of two days ("3./4.5.2014") the first counts, as where the month is spelled out
    r"(?<![\w.-])(?:(?P<first>0?[1-9]|[12]\d|3[01])(?:\.?\s?/\s?|\.\s?[-–]\s?)(?=\d{1,2}\.))?(?P<d>0?[1-9]|[12]\d|3[01])(?P<s>[-/.]|\.\s)(?P<m>0?[1-9]|1[0-2]|(?-i:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}))(?P=s)\s?(?P<y>(?:1[4-9]|20)\d\d)(?![\w-])"
)
_RUSSIAN_MONTHS = {"maia": 5, "maya": 5, "mart": 3, "marta": 3}  # in Latin letters; names where neither a day nor a bracket stands in front
_FIGURES = re.compile(r"\d[-/.]\s?[\dIVX]{1,4}[-/.]\s?\d")
_CIRCA = re.compile(r"\b(?:(?-i:c)|ca|circa|um|vers|около)\.?\s{0,2}$", re.IGNORECASE)
_CIRCA_ENDS = frozenset(".camsо")  # its last letters


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[FoundDate]:
    """Every date in ``text`` that names a year, in order. Words that are no month are left outside the span."""
    stop = len(text) if end is None else end
    position = start
    numeric = _numeric_dates(text, start, stop) if _FIGURES.search(text, start, stop) else []
    for found in numeric:
        yield from _spelled_dates(text, position, found.span.start)
        yield found
        position = found.span.end
    yield from _spelled_dates(text, position, stop)


def _spelled_dates(text: str, position: int, stop: int) -> Iterator[FoundDate]:
    while year := _ANY_YEAR.search(text, position, stop):
        start, end = year.span()
        bracket = text[start - 1 : start] in _OPENING  # no day or month stands in front of it
        first = bracket or (start == position and text[start - 1 : start].isspace())
        if first and (end == stop or text[end] in _CLOSING):  # a bare year, and none of many forms
            span = Span(start, end)
            yield FoundDate(span, span, Date(((int(year.group()),),), circa=_is_about(text, start), printed=year.group()))
            position = end
            continue
        match = _DATE.search(text, max(position, start - (0 if bracket else _LONGEST_BEFORE)), stop)
        if match is None:
            return
        found = _read(text, match)
        yield found
        position = max(found.span.end, match.end("y"))


def undated(text: str, start: int = 0, end: int | None = None) -> FoundDate | None:
    """The first of the words that stand in place of a date ("n.d.", "in press", "im Druck", "no prelo"), with a suffix letter if one follows."""
    match = YEAR_WORD.search(text, start, len(text) if end is None else end)
    if match is None:
        return None
    span = Span(match.start(), match.end())
    printed = match.group() if not match["suffix"] else text[match.start() : match.start("suffix")].rstrip(" -–")
    return FoundDate(span, span, Date(literal=printed, printed=printed, suffix=match["suffix"]))


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1 <= month <= _MONTHS and 1 <= day <= calendar.monthrange(year, month)[1]


def parse_date(text: str) -> Date | None:
    """The first date in ``text``, or None."""
    found = next(find_dates(text), None) or undated(text)
    return found.date if found else None


def _numeric_dates(text: str, start: int, stop: int) -> list[FoundDate]:
    """Dates in figures (2023-01-09, 03.10.2017), in order."""
    found: list[FoundDate] = []
    for pattern in (_ISO, _DAY_FIRST):
        for match in pattern.finditer(text, start, stop):
            span = Span(match.start(), match.end())
            month = int(match["m"]) if match["m"].isdigit() else roman(match["m"]) or 1
            date = Date(((int(match["y"]), month, int(match.groupdict().get("first") or match["d"])),), printed=match["y"])
            found.append(FoundDate(span, Span(match.start("y"), match.end("y")), date))
    return sorted(found, key=lambda date: date.span)


def _read(text: str, match: re.Match[str]) -> FoundDate:
    """The date of a match: what is no month is dropped from both ends."""
    year_span = Span(match.start("year"), match.end("year"))
    month = _month(match["month1"])
    if month is None and match["month1"] and (match["day1"] or text[match.start("month1") - 1 : match.start("month1")] == "("):
        month = _RUSSIAN_MONTHS.get(match["month1"].lower())
    season = SEASONS.get((match["month1"] or "").lower())
    first = match.start("year")
    day: str | None = None
    if month or season:
        first = match.start("day1") if match["day1"] and month else match.start("month1")
        day = match["day1"] or match["day2"] if month else None
    last = match.end("year")
    if not (month or season) and match["month2"]:
        month, season, day, last = _behind(text, match)
    until = _month(match["until"]) if month and first <= match.start("month1") else None
    return FoundDate(Span(first, last), year_span, _date(text, match, month=month, until=until, season=season, day=_figure(day)))


def _behind(text: str, match: re.Match[str]) -> tuple[int | None, int | None, str | None, int]:
    """Month, season, day and end of what stands behind the year ("2020 Feb 10", "1996, December 9", "2014, 7. Mai")."""
    word = match["month2"]
    month = _month(word)
    season = SEASONS.get(word.lower())
    day = match["day4"] or match["day3"]
    spelled_out = word[0].isupper() or len(word) > 3
    if not (month or season) or (not spelled_out and not day) or (match["day4"] and (match["day3"] or not month or ";" in match["sep"])):
        return None, None, None, match.end("year")
    return month, season, day if month else None, match.end()


def _month(word: str | None) -> int | None:
    return MONTHS.get(word.lower()) if word else None


def _figure(day: str | None) -> int | None:
    digits = "".join(c for c in day or "" if c.isdigit())
    return int(digits) if digits else None


def _date(text: str, match: re.Match[str], *, month: int | None, until: int | None, season: int | None, day: int | None) -> Date:
    year = int(match["y"])
    begin = tuple(part for part in (year, month, day if month else None) if part)
    parts: tuple[tuple[int, ...], ...] = (begin,)
    if match["to"]:
        digits = "".join(c for c in match["to"] if c.isdigit())
        other = int(digits if len(digits) == 4 else match["y"][:2] + digits)
        parts = ((year,), (other,)) if other > year else parts
    elif until:
        parts = (begin, (year, until))
    printed = match["y"] + ("-" + "".join(c for c in match["to"] if c.isdigit()) if match["to"] else "")  # 1993/94 and 1993–94 are one form
    return Date(
        parts,
        suffix=(match["suffix"] or "").lstrip("-–").translate(_LATIN) or None,
        season=season,
        circa=_is_about(text, match.start("y")),
        printed=printed,
    )


def _is_about(text: str, at: int) -> bool:
    """Whether "circa" stands in front of the year at ``at``."""
    low = max(at - 8, 0)
    return text[low:at].rstrip()[-1:].lower() in _CIRCA_ENDS and _CIRCA.search(text, low, at) is not None
