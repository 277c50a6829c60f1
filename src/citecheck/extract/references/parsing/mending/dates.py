"""Dates are wholes: day and month belong to the year behind them, and a date in brackets behind an address is that of access."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.extract.references.parsing.dating import COUNTED
from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, NEWSPAPER_WORDS, mentions
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS, SEASONS

_BEFORE = re.compile(r"(?:(?<![^\W\d_])(?P<word>[^\W\d_]{3,10})\.?|(?<!\d)\d{1,2}[.'’]?|[-./][IVX]{1,4})[\s;,.\-–/]{0,3}$")
_DATED = deferred(r"(?:^|[\s(,.;])(?:vom|v\.|am|del|du|of|dated|from|от)\s{1,2}$", re.IGNORECASE)
_SECOND_YEAR = deferred(r"\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.,:]\s(?P<year>\[?(?:1[4-9]|20)\d\d)\s?")
_ORIGINAL_IN_FRONT = deferred(r"\[(?P<first>(?:1[4-9]|20)\d\d)\]\s(?P<year>(?:1[4-9]|20)\d\d)[a-z]?[:.,](?=\s)")
_YEAR_AND_COLON = deferred(r"(?:1[4-9]|20)\d\d[a-z]?:(?=\s)")
_NUMBER_OF_A_YEAR = deferred(r"(?<=[^\W\d_])\s(?P<issue>\d{1,3}(?:-\d{1,3})?)/(?P<year>(?:19|20)\d\d)[.,;:]?$")
_A_WORD = deferred(r"[^\W\d_]{2}")
_BARE = deferred(r"(?P<year>(?:1[1-9]|20)\d\d)[.,]?")
_BRACKETS_FIRST = deferred(r"\((?:1[4-9]|20)\d\d\)[.,:]?\s(?P<title>(?:1[1-9]|20)\d\d)\.")
_YEAR_AND_YEAR = deferred(r"(?P<one>(?:1[4-9]|20)\d\d)\s?/\s?(?P<other>(?:1[4-9]|20)\d\d)[a-z]?(?:[:.,]|(?=\s[“\"„«]))")
_WORD_BEFORE_A_DAY = deferred(r"(?<!\S)(?P<word>vom|v\.)$")
_DAY_IN_FIGURES = deferred(r"(?:0?[1-9]|[12]\d|3[01])\.(?:\s?\d|\s?[^\W\d_])")
_NEXT_TO_YEARS = ("title", "issue", "note", "number")
_IMPRINT = frozenset(("author", "issued", "publisher", "publisher-place"))
_YEAR_NEXT = deferred(r",?\s(?:1[4-9]|20)\d\d(?!\d)")
_YEAR_LAST = deferred(r"[^\W\d_],?\s(?P<year>(?:1[4-9]|20)\d\d)[\s.,;:]{0,3}$")
_YEAR_BEHIND_NUMBER = deferred(r"\d\s?(?P<year>\((?:1[4-9]|20)\d\d(?:\s?[-–/]\s?\d{1,4})?\))[\s.,;:]{0,2}$")  # "n.º 87 (2012-3)"
_BEFORE_COUNTED, _BEHIND_COUNTED = re.compile(r"[^\W\d_]\s$"), re.compile(r"[.,;:]|\s{0,3}$")
_IMPRINTED = frozenset(("publisher-place", "other", "publisher", "number", "note"))
_A_YEAR = deferred(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_REPRINT = deferred(
    r"[(\[]?(?<!\w)(?:rpt|repr|reprint|reprinted|rist|nachdr|neudr|réimpr|reimpr|reed|rééd|переизд)\b\.?\s{1,2}(?:in\s)?(?:1[4-9]|20)\d\d[)\]]?(?!\d)",
    re.IGNORECASE,
)
_REPRINT_STEMS = ("rpt", "repr", "rist", "nachdr", "neudr", "réimpr", "reimpr", "reed", "rééd", "переизд")
_WEEKDAY = re.compile(
    r"[\s(,]{0,3}(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,.]{0,3}$|[\s(,]{0,3}(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\s,.]{0,3}$",
    re.IGNORECASE,
)
_BRACKETED = deferred(r"\s?[\[(][^\[\]()]{6,30}[\])][\s.]{0,2}$")
_SEASONAL = deferred(r"(?P<one>[^\W\d_]{3,10})(?:\s?[-–/]\s?(?P<other>[^\W\d_]{3,10}))?[.,;\s]{0,3}$")
_BEHIND_PAGES = deferred(r"(?<=\d)[,;]\s(?P<season>[^\W\d_]{4,10})\.?$")
_MONTH_AS_NAME = deferred(  # "Lindqvist, Maja. 2002. Reeds"
    r"\s?(?P<family>[^\W\d_a-z][^\W\d_]{1,20}(?:[-‐'’][^\W\d_]{1,20})?),\s(?P<given>[^\W\d_a-z][^\W\d_]{2,9})\.\s\(?(?:1[4-9]|20)\d\d[a-z]?\)?[.:]\s\W{0,2}[^\W\d_a-z]"
)
_NEWSPAPERS = (
    NEWSPAPER_WORDS
    | JOURNAL_WORDS
    | frozenset("economist spectator lancet spiegel zeit newsweek fortune forbes atlantic observateur statesman".split())
)
_BEGUN = frozenset(word[:3] for word in (*MONTHS, *SEASONS))
_REACH = 30  # code points in front of the year in which day and month stand
_TWO_YEARS = 10  # code points, and a mark and a blank between them
_SHORT = 16  # code points that the longest weekday, or the longest month alone, takes with the punctuation around it
_ELSEWHERE = frozenset(
    ("issue", "publisher", "publisher-place", "note", "collection-title", "genre", "edition", "number", "container-title")
)


@when(has("issued"))
def _wholes(sheet: Sheet) -> None:
    """Day and month in front of a year that have another label, where punctuation or a word ("vom") begins them."""
    for run in tuple(sheet.runs):
        if run.label == "issued":
            _title_that_is_a_year(sheet, run)
            _whole(sheet, run)


@when(starts("author"), beside("author", "issued"), has("publisher"))
def _nothing_but_a_year(sheet: Sheet) -> None:
    """ "Mann, C. 1491. New York: Knopf, 2005.", "Orwell, G. (1949) 1984. London: Secker": the bare year behind the names is the title, if an imprint
    follows, another year closes it or stands in brackets, and nothing else can be the title.
    """
    if sheet.label(0) != "author" or sheet.label(1) != "issued" or not sheet.has("publisher"):
        return
    labels = [run.label for run in sheet.runs]
    if not _IMPRINT.issuperset(labels):
        return
    run = sheet.runs[1]
    if two := _BRACKETS_FIRST.fullmatch(sheet.text, run.span.start, run.span.end):
        sheet.relabel(two.start("title"), run.span.end, "title")
        return
    one, last = _BARE.fullmatch(sheet.said(run)), _BARE.fullmatch(sheet.said(sheet.runs[-1]))
    if one and last and labels.count("issued") == 2 and labels[-1] == "issued" and one["year"] != last["year"]:
        sheet.relabel(run.span.start, run.span.end, "title")


@when(beside("issued", _NEXT_TO_YEARS))
def _two_years(sheet: Sheet) -> None:
    """ "1998/ | 2003: Mud": both years are the date."""
    index = sheet.index("issued")
    if index is None or sheet.label(index + 1) not in _NEXT_TO_YEARS:
        return
    run = sheet.runs[index]
    match = _YEAR_AND_YEAR.match(sheet.text, run.span.start)
    if match and run.span.end < match.end("other") and int(match["one"]) < int(match["other"]):
        sheet.relabel(run.span.start, match.end(), "issued")


@when(beside("issued", "title"), words=("[",))
def _behind_the_original(sheet: Sheet) -> None:
    """ "Holt, G. | [1908] | 1992: Mud": behind the year of the first edition in square brackets stands that of this one."""
    index = sheet.index("issued")
    if index is None or sheet.label(index + 1) != "title" or sheet.text[sheet.runs[index].span.start] != "[":
        return
    run = sheet.runs[index].span
    match = _ORIGINAL_IN_FRONT.match(sheet.text, run.start)
    if match and match.start("year") > run.end and int(match["first"]) < int(match["year"]):
        sheet.relabel(run.start, match.end(), "issued")


@when(has("issued"), words=("vom", "v."))
def _introduced(sheet: Sheet) -> None:
    """ "FAZ | v. | 12.3.2011": the word in front of a day belongs to the date."""
    for index, run in enumerate(sheet.runs):
        if run.label != "issued" or index == 0 or not sheet.text[run.span.start].isdigit():
            continue
        front = sheet.runs[index - 1]
        if not sheet.text.endswith(("vom", "v."), front.span.start, front.span.end):
            continue
        word = _WORD_BEFORE_A_DAY.search(sheet.text, max(front.span.end - 5, front.span.start), front.span.end)
        if word and _DAY_IN_FIGURES.match(sheet.text, run.span.start):
            sheet.relabel(word.start("word"), run.span.end, "issued")
            return


@when(words=_REPRINT_STEMS)
def _reprints(sheet: Sheet) -> None:
    """The year of a reprint is not the date of the work, if another year is printed."""
    if not mentions(sheet.lower, _REPRINT_STEMS) or (match := _REPRINT.search(sheet.text)) is None:
        return
    if "issued" in sheet.within(match.start(), match.end()) and _A_YEAR.search(sheet.text[: match.start()] + sheet.text[match.end() :]):
        sheet.relabel(match.start(), match.end(), "note")


@when(lacks=has("issued"))
def _unlabelled(sheet: Sheet) -> None:
    """No date at all: a day or month with its year among the notes is one, and a year that the figure of its edition is glued to ("Frankfurt 61990")."""
    if counted := _counted(sheet):
        sheet.relabel(counted.start("edition"), counted.end(), "issued")
        return
    if sheet.label(0) == "author" and sheet.label(1) == "title" and (first := _YEAR_AND_COLON.match(sheet.text, sheet.runs[1].span.start)):
        sheet.relabel(first.start(), first.end(), "issued")
        return
    for run in sheet.runs:
        if run.label in ("issue", "volume") and (year := _YEAR_BEHIND_NUMBER.search(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(year.start("year"), run.span.end, "issued")
            return
        if run.label == "container-title" and (one := _NUMBER_OF_A_YEAR.search(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(one.start("issue"), one.end("issue"), "issue")
            sheet.relabel(one.start("year"), run.span.end, "issued")
            return
        if run.label == "publisher-place" and (year := _YEAR_LAST.search(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(year.start("year"), run.span.end, "issued")
            return
        if run.label == "accessed" and sheet.label(0) in ("author", "title") and not sheet.has("URL"):
            found = next(find_dates(sheet.text, run.span.start, run.span.end), None)
            if found is not None and not _A_WORD.search(sheet.text, run.span.start, found.span.start):
                sheet.relabel(found.span.start, run.span.end, "issued")  # no word says that anything was looked at
                return
        if run.label in ("note", "other"):
            found = next(find_dates(sheet.text, run.span.start, run.span.end), None)
            if found is not None and not found.bare:
                sheet.relabel(found.span.start, found.span.end, "issued")
                return


def _counted(sheet: Sheet) -> re.Match[str] | None:
    """A year with the figure of its edition behind a word of the imprint, at the end of its part."""
    for found in COUNTED.finditer(sheet.text):
        start, end = found.span()
        if _BEFORE_COUNTED.search(sheet.text, max(start - 2, 0), start) and _BEHIND_COUNTED.match(sheet.text, end):
            return found if sheet.within(start, end) <= _IMPRINTED else None
    return None


def _title_that_is_a_year(sheet: Sheet, run: Run) -> None:
    """ "(2004). 1984 | and all that": behind the date in brackets a year begins the title."""
    if len(run.span) < _TWO_YEARS:
        return
    match = _SECOND_YEAR.fullmatch(sheet.text, run.span.start, run.span.end)
    title = sheet.first("title")
    title = title or sheet.first("note")
    if match and title and 0 <= title.span.start - run.span.end <= 1:
        sheet.relabel(match.start("year"), title.span.end, "title")


def _whole(sheet: Sheet, run: Run) -> None:
    if sheet.text[run.span.start] in "([" and run in sheet.runs:
        return
    same = (place for place, other in enumerate(sheet.runs) if other is run or (other.label == "issued" and other.span.overlaps(run.span)))
    index = next(same, 0)
    if index == 0:
        return
    text, run = sheet.text, sheet.runs[index]
    if text[run.span.start] in "([" or text[: run.span.start].rstrip()[-1:] == ")":
        return
    front = sheet.runs[index - 1]
    if len(front.span) <= _SHORT and _WEEKDAY.fullmatch(sheet.said(front)):
        sheet.relabel(front.span.start, run.span.end, "issued")
        return
    low = max(run.span.start - _REACH, 0)
    before = _BEFORE.search(text, max(run.span.start - _SHORT, 0), run.span.start)
    if before is None or (before["word"] and before["word"].lower() not in MONTHS):
        return
    end = run.span.end
    if year := _YEAR_NEXT.match(text, end):
        end = year.end()
    found = next((date for date in find_dates(text, low, end) if date.span.end > run.span.start), None)
    if found is None or found.bare or found.span.start >= run.span.start:
        return
    lead = text[max(found.span.start - 8, 0) : found.span.start]
    dated = _DATED.search(lead)
    numbered = sheet.label(index - 1) in ("volume", "issue", "page", "number")
    if dated or (_figures_alone(sheet, index - 1) if numbered else lead.rstrip()[-1:] in (",", ".", ";", "(", "[", "”", '"', "")):
        start = found.span.start - (len(lead) - dated.start() if dated else 0)
        sheet.relabel(start, max(run.span.end, found.span.end), "issued")


def _figures_alone(sheet: Sheet, index: int) -> bool:
    run = sheet.runs[index]
    return not any(c.isalpha() for c in sheet.said(run))


@when(starts("author"), beside("author", "issued"))
def months_as_names(sheet: Sheet) -> None:
    """ "Lindqvist, Maja. 2002.", "Breman, Jan. 1996.": behind the family name at the head stands the given name, though it is a month's elsewhere."""
    if sheet.label(0) != "author" or sheet.label(1) != "issued":
        return
    match = _MONTH_AS_NAME.match(sheet.text)
    if (
        match
        and match["given"].lower() in MONTHS
        and match["family"].lower() not in _NEWSPAPERS
        and sheet.runs[1].span.start < match.end("given")
    ):
        sheet.relabel(0, match.end("given") + 1, "author")


@when(has("URL"), has("issued"), lacks=has("accessed"))
def accessed(sheet: Sheet) -> None:
    """A day in brackets at the end, behind the address, where the work has its own date."""
    if sheet.has("accessed") or not sheet.has("URL"):
        return
    dated = False
    online = False
    for run in sheet.runs:
        online = online or run.label == "URL"
        if run.label != "issued":
            continue
        if online and dated and run.span.end >= len(sheet.text.rstrip()) - 1 and _BRACKETED.fullmatch(sheet.said(run)):
            found = next(find_dates(sheet.text, run.span.start, run.span.end), None)
            if found and len(found.date.parts[0]) == 3:
                sheet.relabel(run.span.start, run.span.end, "accessed")
            return
        dated = True


@when(has("issued"), has(*_ELSEWHERE, "page"))
def lone_months(sheet: Sheet) -> None:
    """A season or month that stands alone in a run of something else ("International Journal, Spring"), or behind the pages ("p. 178, summer"), and the first of
    two that were torn apart ("Spring/ | Summer").
    """
    if not sheet.has("issued"):
        return
    for run, behind in pairwise((*sheet.runs, sheet.runs[-1])):
        if run.label in _ELSEWHERE and sheet.text[run.span.start : run.span.start + 3].lower() in _BEGUN:
            torn = behind.label == "issued" and sheet.text[run.span.end - 1] in "/-–" and len(run.span) < _SHORT
            if torn and is_season(sheet.text[run.span.start : behind.span.end]):
                sheet.relabel(run.span.start, behind.span.end, "issued")
                return
            if len(run.span) < 24 and is_season(sheet.said(run)):
                sheet.relabel(run.span.start, run.span.end, "issued")
                return
        elif (
            run.label == "page"
            and sheet.text[run.span.end - 3 : run.span.end - 1].isalpha()
            and (match := _BEHIND_PAGES.search(sheet.text, run.span.start, run.span.end))
            and match["season"].lower() in SEASONS
        ):
            sheet.relabel(match.start("season"), run.span.end, "issued")
            return


def is_season(text: str) -> bool:
    """Whether ``text`` is a season or a month, or two of them, and nothing else."""
    match = _SEASONAL.match(text) if text[:3].lower() in _BEGUN else None
    return match is not None and all(
        word is None or word.lower() in SEASONS or (word.lower() in MONTHS and len(word) > 3) for word in match.groups()
    )


# The year of a reprint is no date, day and month are a part of one.
whole_dates = Together((_reprints, _nothing_but_a_year, _two_years, _behind_the_original, _introduced, _wholes, _unlabelled))
