"""When: the date of access, the year of the original beside that of the edition, a year that the edition is glued to, days that no calendar has."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.vocabulary import ACCESSED, ACCESSED_STEMS, first_mention, mentions
from citecheck.model import Date, Span
from citecheck.text.dates import find_dates, is_day
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS

COUNTED = re.compile(  # a year that the figure of its edition is glued to ("61990"): raised in print, as German lists do
    r"(?<![\w./-])(?P<edition>[2-9])(?P<year>(?:1[89]|20)\d\d)(?P<suffix>[a-h])?(?!\w)"
)
_ACCESSED = deferred(rf"[\[(]?(?<!\w){ACCESSED}(?:\s(?:on|at|em|le|el|am|il|the))?\s{{0,2}}[:,]?\s{{0,2}}", re.IGNORECASE)
_FRONT = 24  # code points, more than stand in front of a stem in the words for access
_REACH = 30  # code points in which a date of access must begin and end
_EDITION_FIRST = re.compile(r"(?P<year>(?:1[4-9]|20)\d\d)[a-z]?[)\]]?\s{0,2}[\[(]\s?(?:c\.\s?)?(?P<original>1[4-9]\d\d|20\d\d)\s?[\])]")
_ORIGINAL_FIRST = re.compile(
    r"[\[(]\s?(?:c\.\s?)?(?P<original>1[4-9]\d\d|20\d\d)(?P<until>[-–/]\d{1,4})?\s?[\])]\)?[,.]?\s{0,2}\(?(?P<year>(?:1[4-9]|20)\d\d)[a-z]?(?=[.,:;)\]]|\Z)"
)
_FIRST_PUBLISHED = deferred(
    r"(?:original(?:ly)?\s(?:works?\s|edition\s|text\s)?(?:published|pub\.|edition)|first\s(?:published|edition)|publicad[oa]\soriginalmente|edición\soriginal|edição\soriginal|"
    r"édition\soriginale|erstmals(?:\serschienen|\sveröffentlicht)?|zuerst(?:\serschienen)?|originalausgabe|erstausgabe|\borig\.)[\s:,]{1,2}(?:in\s|em\s|en\s)?(?P<original>1[4-9]\d\d|20\d\d)(?!\d)",
    re.IGNORECASE,
)
# behind the year of the first edition, in one bracket with the imprint of the later one: "(1895; repr., New York: Viking, 1960)"
REPRINT = r";\s(?:(?:repr(?:int(?:ed)?)?|rpt|rev\.\sed|new\sed|nachdr|réimpr|rist)\b\.?,?\s)?(?=\w)"
_REPRINTED = re.compile(rf"\((?P<original>(?:1[4-9]|20)\d\d){REPRINT}[^()]{{4,80}},\s(?P<year>(?:1[4-9]|20)\d\d)\)", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r",\s(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.)?\s(?:de\s|of\s)?(?P<month>[^\W\d_]{3,10})\.?[)\]]")
_OPENING = ("(", "[")
_FIRST_STEMS = ("orig", "first", "edici", "ediç", "éditi", "erst", "zuerst")
_LATER_FIRST = re.compile(r"(?P<year>\d{4})\s?/\s?(?P<original>\d{4})[a-z]?")
_SURE_DAYS = 28  # of every month
_NEAR = 14  # code points around the year in which that of the original stands


def accessed(state: State) -> None:
    """The date of access, with the words before it in many languages."""
    online = state.has("url") or state.has("doi") or any(run.label in ("URL", "accessed") for run in state.runs)
    begin = first_mention(state.rest, ACCESSED_STEMS) if online else -1
    if begin < 0:
        return
    for match in tuple(_ACCESSED.finditer(state.rest, max(begin - _FRONT, 0))):
        found = next(find_dates(state.rest, match.end(), min(match.end() + _REACH, len(state.rest))), None)
        if found is None or found.span.start > match.end() + 1 or (found.bare and match.group()[0] not in "[("):
            continue
        state.take("accessed", found.span, None if state.has("accessed") else found.date)
        state.term("accessed", match.start(), match.end())


def original(state: State) -> None:
    """The year of the original beside that of the edition: "1990 [1867]", "1990/1867", "[1867] 1990", "(Original work published 1867)". The date keeps both as printed;
    where the earlier year stands first without a bracket ("1867 [1990]", as in "1867/1990"), it is a range of both.
    """
    main, where = state.values.get("issued"), state.spans.get("issued")
    if (
        not isinstance(main, Date)
        or where is None
        or main.year is None
        or (len(main.parts) > 1 and state.text[where.start - 1 : where.start] != "[")
        or "[" in (main.printed or "")
    ):
        return
    backwards = _LATER_FIRST.fullmatch(state.text, where.start, where.end)
    if backwards is not None and int(backwards["original"]) < int(backwards["year"]):
        state.replace("issued", replace(main, printed=f"{backwards['year']} [{backwards['original']}]"))
        return
    start, end = max(where.start - _NEAR, 0), where.end + _NEAR
    around = state.text[start:end]
    if "]" in around or ")" in around:
        for pattern in (_ORIGINAL_FIRST, _EDITION_FIRST):
            match = pattern.search(state.text, start, min(end, len(state.text)))
            if match and _beside(state, main, where, match):
                return
    again = _REPRINTED.search(state.text) if "; " in state.text else None
    if again is not None and int(again["original"]) < int(again["year"]) == main.year:
        state.replace("issued", replace(main, printed=f"{main.year} [{again['original']}]"))
        return
    if not mentions(state.text.lower(), _FIRST_STEMS):
        return
    said = _FIRST_PUBLISHED.search(state.text)
    if said is not None and int(said["original"]) != main.year:
        state.replace("issued", replace(main, printed=f"{main.printed or main.year} [{said['original']}]"))


def _beside(state: State, main: Date, where: Span, match: re.Match[str]) -> bool:
    """Take both years of a match, if one of them is the date."""
    spans = [Span(*match.span(name)) for name in ("year", "original")]
    title = state.spans.get("title")
    if title is not None and any(span.overlaps(title) for span in spans):
        return False
    year, other = int(match["year"]), int(match["original"])
    later_behind = (
        "until" not in match.groupdict() and year < other and "[" in match.group() and spans[0].overlaps(where)
    )  # "1922 [1980]": both stand, as in "1922/1980"
    if not any(span.overlaps(where) for span in spans) or (year <= other and not later_behind):
        return False
    if later_behind:
        state.replace("issued", replace(main, parts=((year,), (other,)), printed=f"{year}-{other}"))
    else:
        state.replace("issued", replace(main, parts=((year,),), printed=f"{year} [{other}]"))
    for span in spans:
        state.take("issued", span, None)
    if match.groupdict().get("until"):
        state.term("issued", *match.span("until"))  # "[1904-5] 1930"
    return True


def in_brackets(state: State) -> None:
    """Day and month behind the year, in the bracket that it opens: "(2010, 28 February)"."""
    main, where = state.values.get("issued"), state.spans.get("issued")
    if not isinstance(main, Date) or where is None or main.year is None or len(main.parts[0]) > 1 or main.season:
        return
    if state.text[where.start - 1 : where.start] not in _OPENING or state.text[where.end : where.end + 1] != ",":
        return
    match = _DAY_AND_MONTH.match(state.rest, where.end)
    if match and (month := MONTHS.get(match["month"].lower())):
        state.replace("issued", replace(main, parts=((main.year, month, int(match["day"])),)))
        state.take("issued", Span(match.start("day"), match.end("month")), None)


def days(state: State) -> None:
    """A day that no calendar has ("31 February 2010") is left over; year and month stay."""
    for variable in ("issued", "accessed"):
        date = state.values.get(variable)
        if not isinstance(date, Date) or not date.parts or len(date.parts[0]) < 3 or date.parts[0][2] <= _SURE_DAYS:
            continue
        year, month, day = date.parts[0]
        if is_day(year, month, day):
            continue
        state.replace(variable, replace(date, parts=((year, month), *date.parts[1:])))
        figure = re.compile(rf"(?<!\d){day}(?!\d)")
        printed = (figure.search(state.text, place.start, place.end) for name, place in state.fields if name == variable)
        if match := next(filter(None, printed), None):
            state.release(variable, Span(*match.span()))
