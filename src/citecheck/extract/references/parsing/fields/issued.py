"""When: dates of publication in the runs that have that label."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.dating import COUNTED
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import State
from citecheck.model import Date, Span
from citecheck.text.dates import FoundDate, find_dates, undated
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS, SEASONS
from citecheck.text.roman import roman

_INTRODUCTION = deferred(r"[\s(,]{0,3}(?:vom|v\.|am|dated|du|del|of|den|from|от)\s{1,2}", re.IGNORECASE)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|\.)?"
_LONE = deferred(
    rf"(?<!\w)(?:(?P<day>{_DAY})\s(?:de\s|of\s)?)?(?P<first>[^\W\d_]{{3,10}})\b\.?(?:\s{{0,2}}[-–/]\s{{0,2}}(?P<second>[^\W\d_]{{3,10}})\b\.?)?(?:\s(?P<last>{_DAY})(?!\w))?"
)
_LETTERS = str.maketrans({"I": "1", "l": "1", "i": "1", "O": "0", "o": "0", "S": "5"})
_GLUED = deferred(r"(?<![\d/])(?P<year>(?:1[4-9]|20)\d\d)(?P<suffix>[a-z](?!\w))?(?!\d)")
_YEAR_ALONE = deferred(r"(?P<year>(?:1[4-9]|20)\d\d)(?P<suffix>[a-z](?!\w))?(?!\d)")  # behind the figure of the edition: "61990"
_LETTER_APART = re.compile(r"\s(?P<suffix>[a-h])(?=[).:])")
_RAISED = dict(zip("²³⁴⁵⁶⁷⁸⁹", "23456789", strict=True))
_SLIP = deferred(r"(?<!\w)(?<![A-Z]/)[1Iil2][\dIlOoSi]{3}(?!\w)")
_APART = deferred(r"(?<![\w-])(?P<year>1\s?[5-9]\s?\d\s?\d|2\s?0\s?\d\s?\d)(?P<suffix>[a-h])?(?!\w)")  # "1 9 7 1", "19 71"
_ROMAN = deferred(r"(?<!\w)MC?[DCLXVI]{1,14}(?!\w)")


def issued(state: State, run: Run) -> None:
    """The date of a run: the first is the date of publication, a later one refines it or repeats it, and what else it is goes to the notes."""
    main = state.values.get("issued")
    found = next(find_dates(state.text, run.span.start, run.span.end), None)
    if found and not found.bare and (words := _INTRODUCTION.fullmatch(state.text, run.span.start, found.span.start)):
        state.term("issued", words.start(), words.end())
    if not isinstance(main, Date):
        found = found or undated(state.text, run.span.start, run.span.end) or _misprinted(state, run)
        if found:
            _take(state, found)
    elif found is None and (again := _YEAR_ALONE.match(state.text, run.span.start, run.span.end)) and int(again["year"]) == main.year:
        state.take("issued", Span(*again.span("year")), None)  # behind the issue: "3/2007"
    elif found is None:
        _month_alone(state, run, main)
    else:
        _more(state, main, found)


def accessed(state: State, run: Run) -> None:
    """The date of access; the first counts."""
    if found := next(find_dates(state.text, run.span.start, run.span.end), None):
        state.take("accessed", found.span, None if state.has("accessed") else found.date)


def _take(state: State, found: FoundDate) -> None:
    """The year is the field's first span, month and day belong to it as further ones."""
    state.take("issued", found.year_span, found.date)
    _letter_and_edition(state, found)
    for start, end in ((found.span.start, found.year_span.start), (found.year_span.end, found.span.end)):
        if any(c.isalnum() for c in state.rest[start:end]):
            state.take("issued", Span(start, end), None)


def _letter_and_edition(state: State, found: FoundDate) -> None:
    """The letter behind a blank ("2006 b"), and the raised figure that counts editions in German lists ("1990⁶", "⁶1990")."""
    start, end = found.year_span.start, found.year_span.end
    if found.date.suffix is None and (letter := _LETTER_APART.match(state.text, end)):
        state.replace("issued", replace(found.date, suffix=letter["suffix"]))
        state.take("issued", Span(*letter.span("suffix")), None)
    for place in (start - 1, end):
        if state.text[place : place + 1] in _RAISED and not state.has("edition"):
            state.take("edition", Span(place, place + 1), _RAISED[state.text[place]])


def _misprinted(state: State, run: Run) -> FoundDate | None:
    """A year that the figure of its edition ("61990"), a word or a raised figure is glued to ("Jul2013", "²2000"), in Roman figures, or with letters for figures, as scanned texts have it ("I960")."""
    if counted := COUNTED.search(state.text, run.span.start, run.span.end):
        span = Span(*counted.span("year"))
        if not state.has("edition"):
            state.take("edition", Span(*counted.span("edition")), counted["edition"])
        return FoundDate(span, span, Date(((int(counted["year"]),),), suffix=counted["suffix"], printed=counted["year"]))
    glued = _GLUED.search(state.text, run.span.start, run.span.end) or _YEAR_ALONE.match(state.text, run.span.start, run.span.end)
    if glued:
        span = Span(glued.start("year"), glued.end())
        return FoundDate(span, span, Date(((int(glued["year"]),),), suffix=glued["suffix"], printed=glued["year"]))
    if (numeral := _ROMAN.search(state.text, run.span.start, run.span.end)) and 1400 <= (roman(numeral.group()) or 0) < 2100:
        span = Span(*numeral.span())
        return FoundDate(span, span, Date(((roman(numeral.group()) or 0,),), printed=numeral.group()))
    if apart := _APART.search(state.text, run.span.start, run.span.end):
        year, span = "".join(apart["year"].split()), Span(apart.start("year"), apart.end())
        return FoundDate(span, span, Date(((int(year),),), suffix=apart["suffix"], printed=year))
    match = _SLIP.search(state.text, run.span.start, run.span.end)
    year = match.group().translate(_LETTERS) if match else ""
    if match is None or not year.isdigit() or not 1400 <= int(year) < 2100:
        return None
    return FoundDate(Span(*match.span()), Span(*match.span()), Date(((int(year),),), printed=match.group()))


def _more(state: State, main: Date, found: FoundDate) -> None:
    """A further date: month and day of the same year, the year again, or another year."""
    if found.date.year == main.year:
        if main.parts and len(main.parts[0]) == 1 and not found.bare:
            state.replace("issued", replace(main, parts=found.date.parts, season=main.season or found.date.season))
        state.take("issued", found.span, None)
    elif not main.year and found.date.year:
        state.replace("issued", replace(found.date, suffix=main.suffix))
        state.take("issued", found.span, None)
    else:
        state.take("note", found.span, found.span.of(state.text))


def _month_alone(state: State, run: Run, main: Date) -> None:
    """A month, a day or a season without a year ("International Journal, Spring", "The Economist, 3 April")."""
    if main.year is None or len(main.parts[0]) > 1 or main.season:
        return
    for match in _LONE.finditer(state.text, run.span.start, run.span.end):
        first, second = match["first"].lower(), (match["second"] or "").lower()
        month, season = MONTHS.get(first), SEASONS.get(first)
        if not month and not season:
            continue
        parts: tuple[tuple[int, ...], ...] = ((main.year, month),) if month else main.parts
        if month and (day := match["day"] or match["last"]):
            parts = ((main.year, month, int("".join(c for c in day if c.isdigit()))),)
        elif month and (until := MONTHS.get(second)):
            parts = ((main.year, month), (main.year, until))
        state.replace("issued", replace(main, parts=parts, season=season))
        state.take("issued", Span(*match.span()), None)
        return
