"""Volume, issue and pages: labelled in many languages, or in the orders of numbers that styles print without labels."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import ISSUE, PAGES, VOLUME
from citecheck.model import Date, Span
from citecheck.text.pages import PAGES as PAGE_NUMBERS

_V = r"(?P<v>\d{1,5}(?:\s?[-–/]\s?\d{1,4})?[A-Za-z]?|[ivxlcIVXLC]{1,8}|[A-Z]{1,2}\d{1,4})"
_I = r"(?P<i>(?:[A-Za-z][\w.]{0,9}\s?)?\d{1,5}(?:\s?[-–/,&]\s?\d{1,5}){0,3}[A-Za-z]?|[Ss]uppl?\.?\s?\d{0,3}|[IVXLC]{1,6})"
_P = rf"(?P<p>{PAGE_NUMBERS})"
_TAKEN_YEAR = rf"[(\[]?\s?{TAKEN}{{4,20}}\s?[)\]]?"
_PAGE_LABEL = rf"(?:{PAGES}\s?)?"
_EDGE = r"(?![\w/])"

# the orders, tried one after the other; the last match in the entry counts
_ORDERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![^\W_])(?<![./-]){_V}\s?,?\s?\(\s?{_I}\s?\)\s?[.,:;]?\s{{0,2}}{_PAGE_LABEL}{_P}{_EDGE}",  # 3 (9): 35
        rf"(?<![^\W_])(?<![./-]){_V}\s?,?\s?\(\s?{_I}\s?\)",  # 60 (10).
        rf"(?<![^\W_])(?<![./-]){_V}[./]{_I}\s?[:,]?\s?(?:{_TAKEN_YEAR})?[\s,:]{{1,3}}{_PAGE_LABEL}{_P}{_EDGE}",  # 19.2 (2021), pp. 184-98; 30/2: S25-36
        rf"(?<![^\W_])(?<![./-]){_V}\s?,\s{{0,2}}{_I}\s?,?\s?{_TAKEN_YEAR}\s?[:,]\s{{0,2}}{_PAGE_LABEL}{_P}{_EDGE}",  # 36, 3 (1988), 454-469
        rf"(?<=[a-z.] )(?P<v>\d{{1,4}})\s(?P<p>[A-Za-z]?\d{{1,7}})\.?\s?(?=$|{TAKEN})",  # 7 396
        rf"(?<=[»”\",] )(?P<v>[IVXLC]{{2,8}})\s?,\s?{_TAKEN_YEAR}",  # XVIII, 1990
        rf"(?<=[:,.] )\(\s?{_I}\s?\)\s?[:,]\s?{_PAGE_LABEL}{_P}{_EDGE}",  # (8): 88-91
        rf"(?<![^\W_])(?<![./-]){_V}\s?[,:]?\s?{_TAKEN_YEAR}\s?[:,.]?\s{{0,2}}{_PAGE_LABEL}{_P}{_EDGE}",  # 5 (1993): 12-20
        rf"(?<![^\W_])(?<![./-]){_V}\s?[:;]\s{{0,2}}{_PAGE_LABEL}{_P}{_EDGE}",  # 49: 47-50
        rf"(?<![^\W_])(?<![./-]){_V}\s?,\s{{0,2}}{_PAGE_LABEL}(?P<p>[A-Za-z]?\d{{1,6}}\s?[-–—−]{{1,2}}\s?[A-Za-z]?\d{{1,6}}){_EDGE}",  # 115, 1-13
        rf"(?<![^\W_])(?<![./-])(?P<v>\d{{1,4}})\s(?P<p>[A-Za-z]?\d{{1,6}}\s?[-–—−]{{1,2}}\s?[A-Za-z]?\d{{1,6}}){_EDGE}",  # 136 1457-1468
        rf"(?<![^\W_])(?<![./-]){_V}\s?,\s{{0,2}}(?P<p>[A-Za-z]{{0,2}}\d{{1,7}}){_EDGE}(?=\s?[,.;]?\s?(?:{_TAKEN_YEAR}|$|\.))",  # 26, 045007 (2009)
    )
)
_LABELLED_VOLUME = re.compile(rf"(?<![\w.]){VOLUME}\s{{0,2}}{_V}(?![\w])", re.IGNORECASE)
_LABELLED_ISSUE = re.compile(rf"(?<![\w.]){ISSUE}\s{{0,2}}(?P<i>\d{{1,5}}(?:\s?[-–/&]\s?\d{{1,5}}){{0,2}}[A-Za-z]?)(?![\w])", re.IGNORECASE)
_LABELLED_PAGES = re.compile(rf"(?<![\w.]){PAGES}\s{{0,2}}{_P}{_EDGE}", re.IGNORECASE)
_LEADING_VOLUME = re.compile(
    rf"(?<![^\W_])(?<![./-]){_V}(?:\s\((?:1[4-9]|20)\d\d(?:[-–/]\d\d)?\))?[\s,:;(]{{0,3}}$"
)  # 22, No. 1; 18 (2003), Nr. 2
_PAGES_AT_END = re.compile(rf"[,:]\s{{0,2}}(?P<p>[A-Za-z]?\d{{1,5}}\s?[-–—−]{{1,2}}\s?[A-Za-z]?\d{{1,5}}){_EDGE}")
_YEARS = re.compile(r"(?:1[4-9]|20)\d\d\s?[-–—−]\s?(?:(?:1[4-9]|20)\d\d|\d\d)")
_DASH = re.compile(r"\s?([-–—−])\s?")
_COUNT = re.compile(r"(?<!\w)(?:[xivl]{1,6},?\s)?\d{1,4}(?:\s?(?:pp?|págs?|pag)\.?|\s(?:S|Seiten|s|с|páginas|pages|f|fls|Bl)\.?)(?!\w)")
_BARE_VOLUME = re.compile(r"(?P<word>[^\W\d_]{2,20})[.,]?\s(?P<v>\d{1,3}|[IVXLC]{2,8})[\s,:]{1,3}$")
_NO_PERIODICAL = frozenset(
    "chapter chap part section kapitel teil chapitre capítulo capitolo book volume vol band tome tomo no nr number act canto глава часть".split()
)
_WORD_BEFORE = re.compile(r"[^\W\d_]\s$")
_OWN_TITLE = re.compile(r":\s[^\W\d_]{3}")  # "Volume III: Cognitive factors" is a title, "vol. 3: 12" is none
_VARIABLES = {"v": "volume", "i": "issue", "p": "page"}
_WINDOW = 18


def ordered(state: State) -> State:
    """Volume, issue and pages that no word introduces. ``anchor`` is set where they begin."""
    if not state.has("volume") and not state.has("issue"):
        state = _ordered(state)
    if not state.has("page"):
        match = _last(_PAGES_AT_END, state)
        if match and not _YEARS.fullmatch(match["p"]):
            state = state.take("page", Span(match.start("p"), match.end("p")), match["p"])
    return _page_count(state)


def labelled(state: State) -> State:
    """Volume, issue and pages that a word introduces ("vol. 2, no. 1, pp. 91-112", "Bd. 3, H. 2, S. 12")."""
    pages = _last(_LABELLED_PAGES, state)
    issue = _first(_LABELLED_ISSUE, state, separate=True)
    volume = _first(_LABELLED_VOLUME, state)
    if pages and (volume or issue or not _ordered_has_pages(state)):
        state = _take_group(state, pages, "p", "page")
    if volume:
        state = _take_group(state, volume, "v", "volume")
    if issue and (not volume or issue.start() >= volume.end()):
        state = _take_group(state, issue, "i", "issue")
        if not volume:
            state, volume = _before_issue(state, issue.start())
    if pages and not volume and not issue and (match := _before_pages(state, pages.start())):
        state = state.take("volume", Span(match.start("v"), match.end("v")), match["v"])
        volume = match
    if issue and volume:
        state = _anchored(state, min(issue.start(), volume.start()))
    elif volume and pages and 0 < pages.start() - volume.end() < _WINDOW:
        state = _anchored(state, volume.start())
    return state


def _separate(rest: str, start: int) -> bool:
    """Whether punctuation, a figure or a gap stands before ``start``: the number of a decree belongs to its title."""
    before = rest[max(start - 3, 0) : start].rstrip()[-1:]
    return not before or not before.isalpha()


def _ordered_has_pages(state: State) -> bool:
    """Whether one of the unlabelled orders holds the labelled pages ("VII (1-2), p.17")."""
    return any("p" in pattern.groupindex and _last(pattern, state) for pattern in _ORDERS[:1])


def _before_pages(state: State, end: int) -> re.Match[str] | None:
    """A bare volume in front of labelled pages ("Robotics 4, pp. 213-218"), which is no chapter's number."""
    match = _BARE_VOLUME.search(state.rest, max(end - 40, state.cursor), end)
    return match if match and match["word"].lower() not in _NO_PERIODICAL and not state.in_title(match.start(), match.end()) else None


def _before_issue(state: State, end: int) -> tuple[State, re.Match[str] | None]:
    """A bare volume in front of a labelled issue ("22, No. 1")."""
    start = max(end - _WINDOW, state.cursor)
    match = _LEADING_VOLUME.search(state.rest, start, end)
    if match:
        state = state.take("volume", Span(match.start("v"), match.end("v")), match["v"])
    return state, match


def _ordered(state: State) -> State:
    """Take the order that ends last: numbers inside a title stand before those of the periodical. Of two that end together the longer counts."""
    found = [(match.end(), -match.start(), -rank, match) for rank, pattern in enumerate(_ORDERS) if (match := _last(pattern, state))]
    if not found:
        return state
    match = max(found, key=lambda row: row[:3])[3]
    start = match.start()
    if (year := _container_year(state, match)) is not None:
        start = year
    for group in sorted((group for group, value in match.groupdict().items() if value), key=match.start):
        if match.end(group) <= start:
            continue
        state = state.term(start, match.start(group))
        if not state.has(_VARIABLES[group]):
            state = state.take(_VARIABLES[group], Span(match.start(group), match.end(group)), _value(match[group]))
        start = match.end(group)
    return _anchored(state, match.start() if year is None else year)


def _container_year(state: State, match: re.Match[str]) -> int | None:
    """The end of what looks like a volume and is the year at the end of a container's name ("Proceedings of EMNLP 2018, 1384-1397")."""
    volume = match.groupdict().get("v")
    issued = state.value("issued")
    if not volume or not isinstance(issued, Date) or volume != str(issued.year) or not _WORD_BEFORE.search(state.rest, 0, match.start("v")):
        return None
    return match.end("v")


def _last(pattern: re.Pattern[str], state: State) -> re.Match[str] | None:
    """The last match behind the head that no title in quotation marks contains."""
    found = None
    year = state.span("issued")
    for match in pattern.finditer(state.rest, state.cursor):
        if year and 0 <= match.start() - year.end <= 3:
            return match
        if not state.in_title(match.start(), match.end()):
            found = match
    return found


def _first(pattern: re.Pattern[str], state: State, *, separate: bool = False) -> re.Match[str] | None:
    """The first match behind the head and outside the titles; ``separate``: not as the number of what a word names."""
    for match in pattern.finditer(state.rest, state.cursor):
        titled = state.in_title(match.start(), match.end()) or _OWN_TITLE.match(state.rest, match.end())
        if not titled and not (separate and not _separate(state.rest, match.start())):
            return match
    return None


def _take_group(state: State, match: re.Match[str], group: str, variable: str) -> State:
    state = state.take(variable, Span(match.start(group), match.end(group)), _value(match[group]))
    return state.term(match.start(), match.end())


def _value(printed: str) -> str:
    """Without the blanks around a dash."""
    return _DASH.sub(r"\1", " ".join(printed.split()))


def _anchored(state: State, position: int) -> State:
    return replace(state, anchor=position if state.anchor is None else min(position, state.anchor))


def _page_count(state: State) -> State:
    """How long a book is ("347 p.") is a fact about it that no variable of ours holds: it goes to the notes."""
    match = _COUNT.search(state.rest, state.cursor)
    if match is None or state.has("page") or state.in_title(match.start(), match.end()):
        return state
    return state.take("note", Span(match.start(), match.end()), match.group())
