"""When: the date of access, the date of publication in the head, and the date of publication anywhere else."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import ACCESSED, ACCESSED_STEMS, mentions
from citecheck.model import Date, Span
from citecheck.text.dates import FoundDate, find_dates, undated
from citecheck.text.months import MONTHS, SEASONS

_ACCESSED = re.compile(rf"[\[(]?(?<!\w){ACCESSED}(?:\s(?:on|at|em|le|el|am|il|the))?\s{{0,2}}[:,]?\s{{0,2}}", re.IGNORECASE)
_MODERN = 1900
_REACH = 30  # code points in which a date of access must begin and end
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|\.)?"
_LONE = re.compile(
    rf"(?<!\w)(?:(?P<day>{_DAY})\s(?:de\s|of\s)?)?(?P<first>[^\W\d_]{{3,10}})\b\.?(?:\s{{0,2}}[-–/]\s{{0,2}}(?P<second>[^\W\d_]{{3,10}})\b\.?)?(?:\s(?P<last>{_DAY})(?!\w))?"
)
_REPRINT = re.compile(
    r"\b(?:rpt|repr|reprint|reprinted|rist|nachdr|neudr|réimpr|reimpr|reed|rééd|переизд)\b\.?(?:\s(?:in\s)?(?:[^\W\d_]{2,10}\s){0,2}|\s?)(?:1[4-9]|20)\d\d(?:,\s(?:1[4-9]|20)\d\d){0,4}(?!\d)",
    re.IGNORECASE,
)
_VANCOUVER = re.compile(r"\s{0,2}[;:]\s{0,2}(?:\d|[A-Z]?\d|\()")


def take_date(state: State, found: FoundDate, variable: str = "issued") -> State:
    """``state`` with the date: the year is the field's first span, month and day belong to it as further ones."""
    if variable != "issued":
        return state.take(variable, found.span, found.date)
    state = state.take(variable, found.year_span, found.date)
    for start, end in ((found.span.start, found.year_span.start), (found.year_span.end, found.span.end)):
        if any(c.isalnum() for c in state.rest[start:end]):
            state = state.take(variable, Span(start, end), None)
    return state


def accessed(state: State) -> State:
    """The date of access, with the words before it in many languages."""
    if not mentions(state.rest, ACCESSED_STEMS):
        return state
    for match in tuple(_ACCESSED.finditer(state.rest)):
        found = next(find_dates(state.rest, match.end(), min(match.end() + _REACH, len(state.rest))), None)
        if found is None or found.span.start > match.end() + 1 or (found.bare and match.group()[0] not in "[("):
            continue
        state = state.take("accessed", found.span, None if state.has("accessed") else found.date)
        state = state.term(match.start(), match.end())
    return state


_EDITION_FIRST = re.compile(r"(?P<year>(?:1[4-9]|20)\d\d)[a-z]?[)\]]?\s{0,2}[\[(]\s?(?:c\.\s?)?(?P<original>1[4-9]\d\d|20\d\d)\s?[\])]")
_ORIGINAL_FIRST = re.compile(
    r"[\[(]\s?(?:c\.\s?)?(?P<original>1[4-9]\d\d|20\d\d)\s?[\])]\)?[,.]?\s{0,2}\(?(?P<year>(?:1[4-9]|20)\d\d)[a-z]?(?=[.,:;)\]]|\Z)"
)
_FIRST_PUBLISHED = re.compile(
    r"(?:original(?:ly)?\s(?:works?\s|edition\s|text\s)?(?:published|pub\.|edition)|first\s(?:published|edition)|publicad[oa]\soriginalmente|edición\soriginal|edição\soriginal|"
    r"édition\soriginale|erstmals(?:\serschienen|\sveröffentlicht)?|zuerst(?:\serschienen)?|originalausgabe|erstausgabe|\borig\.)[\s:,]{1,2}(?:in\s|em\s|en\s)?(?P<original>1[4-9]\d\d|20\d\d)(?!\d)",
    re.IGNORECASE,
)
_HEAD = 400  # code points in which a year with that of the original stands


def original(state: State) -> State:
    """The year of the original beside that of the edition: "1990 [1867]", "[1867] 1990", "(Original work published 1867)". The date keeps both as printed."""
    main = state.value("issued")
    where = state.span("issued")
    if not isinstance(main, Date) or main.year is None or where is None or len(main.parts) > 1 or "[" in (main.printed or ""):
        return state
    for pattern in (_ORIGINAL_FIRST, _EDITION_FIRST):
        for match in pattern.finditer(state.text, 0, _HEAD):
            spans = {name: Span(*match.span(name)) for name in ("year", "original")}
            if not any(span.overlaps(where) for span in spans.values()) or int(match["year"]) <= int(match["original"]):
                continue
            date = replace(main, parts=((int(match["year"]),),), printed=f"{match['year']} [{match['original']}]")
            state = _with_issued(state, date)
            for span in spans.values():
                state = state.take("issued", span, None)
            return state.at(max(state.cursor, match.end())) if match.start() <= state.cursor + 2 else state
    said = _FIRST_PUBLISHED.search(state.text)
    if said is not None and int(said["original"]) != main.year:
        state = _with_issued(state, replace(main, printed=f"{main.printed or main.year} [{said['original']}]"))
    return state


def issued(state: State) -> State:
    """The date of publication, where the head did not print it: the last one outside the titles, or the one before a volume (``2001;12(3)``)."""
    if state.has("issued"):
        return _refined(state)
    state = _reprints(state)
    dates = [found for found in find_dates(state.rest, state.cursor) if not state.in_title(found.span.start, found.span.end)]
    before_volume = [found for found in dates if _VANCOUVER.match(state.rest, found.span.end)]
    bracketed = [found for found in dates if _bracketed(state.rest, found)]
    chosen = before_volume[:1] or _without_pages(bracketed, dates)[-1:]
    if chosen:
        return _repeats(take_date(state, chosen[0]), chosen[0])
    found = undated(state.rest, state.cursor)
    return take_date(state, found) if found else state


def _without_pages(bracketed: list[FoundDate], dates: list[FoundDate]) -> list[FoundDate]:
    """The dates in brackets, else all; without ranges ("1864–1870" of a title, "1532–43" of pages) and early years where a plain year of our time is there too."""
    plain = [found for found in dates if len(found.date.years) == 1 and (found.date.year or 0) >= _MODERN]
    for candidates in (bracketed, dates):
        kept = [found for found in candidates if found in plain]
        if kept:
            return kept
        if candidates and not plain:
            return candidates
    return dates


def _reprints(state: State) -> State:
    """What a reprint says of itself ("Rpt. 1992, 1998") goes to the notes: its year is not the work's."""
    for match in tuple(_REPRINT.finditer(state.rest, state.cursor)):
        state = state.take("note", Span(match.start(), match.end()), match.group())
    return state


def _repeats(state: State, chosen: FoundDate) -> State:
    """The same year, printed once more as a part of its own."""
    for found in tuple(find_dates(state.rest, state.cursor)):
        if found.bare and found.date.parts == ((chosen.date.year or 0,),) and _alone(state.rest, found.span.start, found.span.end):
            state = state.take("issued", found.span, None)
    return state


def _refined(state: State) -> State:
    """Month and day of a date further on that names the same year ("(1999), Statement, 16 August, 1999"), or of a lone month or season."""
    main = state.value("issued")
    if not isinstance(main, Date) or main.year is None:
        return state
    for found in tuple(find_dates(state.rest, state.cursor)):
        if found.bare and not _alone(state.rest, found.span.start, found.span.end):
            continue
        if found.date.year == main.year and not state.in_title(found.span.start, found.span.end):
            if len(main.parts[0]) == 1 and not found.bare:
                state = _with_issued(state, replace(main, parts=found.date.parts, season=main.season or found.date.season))
                main = found.date
            state = state.take("issued", found.span, None)
        elif found.date.parts and len(found.date.parts[0]) == 3 and not state.in_title(found.span.start, found.span.end):
            state = state.take("note", found.span, found.span.of(state.text))
    return state


def lone_months(state: State) -> State:
    """A month, a day or a season without a year, behind the container ("International Journal, Spring", "The Economist, 3 April"): it belongs to the date of publication."""
    main = state.value("issued")
    if not isinstance(main, Date) or main.year is None or len(main.parts[0]) > 1 or main.season:
        return state
    for match in tuple(_LONE.finditer(state.rest, state.cursor)):
        if not _alone(state.rest, match.start(), match.end()):
            continue
        first, second = match["first"].lower(), (match["second"] or "").lower()
        month, season = MONTHS.get(first), SEASONS.get(first)
        if not month and not season:
            continue
        parts: tuple[tuple[int, ...], ...] = ((main.year, month),) if month else main.parts
        if month and (day := match["day"] or match["last"]):
            parts = ((main.year, month, int("".join(c for c in day if c.isdigit()))),)
        elif month and (until := MONTHS.get(second)):
            parts = ((main.year, month), (main.year, until))
        return _with_issued(state, replace(main, parts=parts, season=season)).take("issued", Span(match.start(), match.end()), None)
    return state


def _with_issued(state: State, date: Date) -> State:
    fields = tuple(
        replace(field, value=date) if field.variable == "issued" and field.value is not None else field for field in state.fields
    )
    return replace(state, fields=fields)


def _alone(rest: str, start: int, end: int) -> bool:
    """Whether nothing but punctuation stands on both sides up to the next boundary."""
    before = rest[max(start - 3, 0) : start].rstrip(" ")
    after = rest[end : end + 3].lstrip(" ")
    return (not before or before[-1] in ",.;:(" + TAKEN) and (not after or after[0] in ",.;:)" + TAKEN)


def _bracketed(rest: str, found: FoundDate) -> bool:
    """Whether the date ends a bracket: ``(2004)``, ``(New York: Press, 2004)``."""
    after = rest[found.span.end : found.span.end + 2].lstrip()
    return after[:1] in (")", "]") and "(" in rest[max(found.span.start - 120, 0) : found.span.start]
