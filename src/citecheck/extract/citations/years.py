"""The year of an author-date citation, in all the forms that stand for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.citations.stops import CALENDAR
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.model import Span
from citecheck.text.year_words import YEAR_WORD, is_abbreviated, is_loose

_YEAR = re.compile(r"(?P<year>1[4-9]\d\d|20\d\d)(?P<suffix>[a-z])?")
_TWO_DIGITS = re.compile(r"\d\d")
_LETTER = re.compile(r"[a-z]")
_CIRCA = frozenset("c ca circa approx um vers около".split())
LONGEST_SPAN = 2  # years: "1998-2000" can date a work in parts; what is longer is a reign, a war or a life unless the list has it


@dataclass(frozen=True, slots=True)
class Year:
    """A year as printed, where it stands (tokens ``start`` to ``end``), and its suffix letters with their places.

    ``years`` is how many years the range spans (0 for a single one); ``certain``: more than four digits say that it dates a work (a letter, "n.d.").
    """

    printed: str
    start: int
    end: int
    spans: tuple[tuple[str | None, Span], ...]
    width: int = 0
    certain: bool = False


def is_year(token: Token) -> bool:
    """Whether the token is a year, with or without a suffix letter."""
    return token.kind is Kind.NUMBER and _YEAR.fullmatch(token.text) is not None


def read_year(tokens: Sequence[Token], at: int, end: int, text: str) -> Year | None:
    """The year that begins at token ``at``, or None."""
    if tokens[at].kind is Kind.NUMBER:
        return _figures(tokens, at, end, text)
    if tokens[at].kind is Kind.OPEN:
        return _reprint(tokens, at, end, text) or _undated(tokens, at, end, text)
    if tokens[at].kind is not Kind.WORD:
        return None
    if tokens[at].fold in _CIRCA and at + 1 < end and is_year(tokens[at + 1]):
        found = _figures(tokens, at + 1, end, text)
        return found and _starting_at(found, at, tokens, text)
    return _undated(tokens, at, end, text)


def _figures(tokens: Sequence[Token], at: int, end: int, text: str) -> Year | None:
    match = _YEAR.fullmatch(tokens[at].text)
    if match is None or (at and tokens[at - 1].kind in (Kind.DASH, Kind.SLASH) and tokens[at - 1].end == tokens[at].start):
        return None
    first, stop, width = int(match["year"]), at + 1, 0
    if not match["suffix"]:
        other = _second_year(tokens, at, end, first)
        if other is not None:
            width, stop = other - first, at + 3
    last = tokens[stop - 1]
    base = Span(tokens[at].start, last.end - last.dot)
    suffix = match["suffix"]
    if stop == at + 3 and (tail := re.fullmatch(r"\d+([a-z])", last.text)):
        suffix = tail[1]
    printed = text[base.start : base.end]
    printed = printed.removesuffix(suffix) if suffix else printed
    if suffix is None and not width and (apart := _letter_apart(tokens, stop, end)):
        suffix, stop = apart
        base = Span(base.start, tokens[stop - 1].end)
    letters, stop = _more_letters(tokens, stop, end, suffix)
    printed = " ".join(printed.split())
    behind = _original(tokens, stop, end)
    if behind > stop:
        printed = f"{printed} [{tokens[stop + 1].text}]"
    return Year(printed, at, _day(tokens, behind, end), ((suffix, base), *letters), max(width, 0), bool(suffix))


def _letter_apart(tokens: Sequence[Token], at: int, end: int, *, dotted: bool = False) -> tuple[str, int] | None:
    """The suffix letter of "2004 a", "2004A", "2004-a", with ``dotted`` of "n.d. a", and the token behind it: nothing but a separator may follow."""
    dash = at < end and tokens[at].kind is Kind.DASH and tokens[at].start == tokens[at - 1].end
    place = at + dash
    if (
        not 0 < place < end
        or not re.fullmatch(r"[a-f]|[A-F]", tokens[place].text)
        or tokens[place].dot
        or (tokens[at - 1].dot and not dotted)
    ):
        return None
    glued = tokens[place].start == tokens[place - 1].end
    follows = tokens[place + 1] if place + 1 < end else None
    closed = follows is None or follows.kind not in (Kind.WORD, Kind.NUMBER, Kind.QUOTE, Kind.OPEN) or follows.fold in _JOINTS
    if not closed or (not glued and (dash or tokens[place].text.isupper())):
        return None
    return tokens[place].text.lower(), place + 1


def _second_year(tokens: Sequence[Token], at: int, end: int, first: int) -> int | None:
    """The other end of "1992-93", "1998/2003", "1999 – 2000"."""
    if at + 2 >= end or tokens[at + 1].kind not in (Kind.DASH, Kind.SLASH) or tokens[at].dot:
        return None
    digits = tokens[at + 2].text
    if tokens[at + 1].kind is Kind.SLASH and re.fullmatch(r"\d", digits):
        return first
    if _TWO_DIGITS.fullmatch(digits) and int(digits) > first % 100:
        return first - first % 100 + int(digits)
    if _TWO_DIGITS.fullmatch(digits) and first % 100 == 99 and digits == "00":
        return first + 1
    match = _YEAR.fullmatch(digits)
    if match and (int(match["year"]) >= first or tokens[at + 1].kind is Kind.SLASH):
        return int(match["year"]) if tokens[at + 1].kind is Kind.DASH else first
    return None


def _more_letters(tokens: Sequence[Token], at: int, end: int, suffix: str | None) -> tuple[list[tuple[str | None, Span]], int]:
    """The further letters of "2004a, b", "2004a/b", "2004a and b" and of the range "2004a-c"."""
    found: list[tuple[str | None, Span]] = []
    while suffix and at + 1 < end and _LETTER.fullmatch(tokens[at + 1].text):
        sign, token = tokens[at], tokens[at + 1]
        joined = sign.kind in (Kind.COMMA, Kind.SLASH, Kind.DASH, Kind.AMPERSAND) or sign.fold in {"and", "und", "y", "e", "et"}
        if not joined or token.text <= suffix or ord(token.text) - ord(suffix) > 5 or sign.dot:
            break
        span = Span(token.start, token.start + 1)
        if sign.kind is Kind.DASH:
            found.extend((chr(code), span) for code in range(ord(suffix) + 1, ord(token.text)))
        found.append((token.text, span))
        suffix, at = token.text, at + 2
    return found, at


def _original(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past the year of the original in "1990 [1867]" or "1990 (1867)"."""
    if at + 2 < end and tokens[at].kind is Kind.OPEN and is_year(tokens[at + 1]) and tokens[at + 2].kind is Kind.CLOSE:
        return at + 3
    return at


def _day(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past the day of "1999, January 5"."""
    if at + 1 < end and tokens[at].kind is Kind.COMMA and tokens[at + 1].named and tokens[at + 1].fold in CALENDAR:
        return at + 2 + (at + 2 < end and tokens[at + 2].kind is Kind.NUMBER and len(tokens[at + 2].text) < 3)
    return at


def _reprint(tokens: Sequence[Token], at: int, end: int, text: str) -> Year | None:
    """The year of the edition in "[1867] 1990"; the original's stands before it in brackets."""
    if at + 3 < end and is_year(tokens[at + 1]) and tokens[at + 2].kind is Kind.CLOSE and is_year(tokens[at + 3]):
        found = _figures(tokens, at + 3, end, text)
        if found:
            return Year(
                f"{found.printed} [{tokens[at + 1].text}]",
                at,
                found.end,
                ((found.spans[0][0], Span(tokens[at].start, found.spans[0][1].end)), *found.spans[1:]),
                0,
                True,
            )
    return None


def _starting_at(year: Year, at: int, tokens: Sequence[Token], text: str) -> Year:
    span = Span(tokens[at].start, year.spans[0][1].end)
    printed = " ".join(text[span.start : span.end].split()).removesuffix(year.spans[0][0] or "")
    return Year(printed, at, year.end, ((year.spans[0][0], span), *year.spans[1:]), year.width, year.certain)


def _undated(tokens: Sequence[Token], at: int, end: int, text: str) -> Year | None:
    match = YEAR_WORD.match(text, tokens[at].start, tokens[end - 1].end)
    if match is None:
        return None
    stop = next((index for index in range(at + 1, end) if tokens[index].start >= match.end()), end)
    printed = " ".join((match.group() if not match["suffix"] else text[match.start() : match.start("suffix")].rstrip(" -–")).split())
    loose = is_loose(printed)
    if _is_firm(tokens[at], printed) or (loose and not _is_apart(tokens, stop, end)) or _goes_on(tokens, stop, end):
        return None
    suffix, last = match["suffix"], match.end()
    if suffix is None and (apart := _letter_apart(tokens, stop, end, dotted=True)) and not _is_and(tokens, apart[1], end):
        suffix, stop = apart
        last = tokens[stop - 1].end
    letters, stop = _more_letters(tokens, stop, end, suffix)
    return Year(printed, at, stop, ((suffix, Span(match.start(), last)), *letters), 0, not loose)


def _is_and(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the letter before ``at`` is the "and" of a sentence that goes on: "(Rossi s.d. e, più tardi, Bianchi 2001)"."""
    return tokens[at - 1].fold in _JOINTS and at < end and tokens[at].kind is not Kind.CLOSE


def _goes_on(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the "press" of "in press" is but the first half of what the next word names: "in press conferences"."""
    return 0 < at < end and tokens[at - 1].fold == "press" and not tokens[at - 1].dot and tokens[at].fold in _OF_THE_PRESS


def _is_firm(first: Token, printed: str) -> bool:
    """Whether letters that may stand for "no date" are initials or a firm's: "Smith S.A."."""
    return is_abbreviated(printed) and not (first.dot and first.text.islower())


def _is_apart(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether no word follows."""
    return at >= end or tokens[at].kind not in (Kind.WORD, Kind.NUMBER, Kind.QUOTE) or tokens[at].fold in _JOINTS


# What the press gives, makes and keeps. Source: the compounds of "press" in the Oxford English Dictionary.
_OF_THE_PRESS = frozenset(
    """
    conference conferences release releases briefing briefings report reports reporting statement statements interview interviews coverage commentary comment comments article articles
    account accounts cutting cuttings clipping clippings archive archives notice notices photograph photographs kit kits pass passes corps agency agencies office offices freedom
    law laws censorship campaign campaigns review reviews box boxes gallery galleries
    """.split()
)
_JOINTS = frozenset("and & und y e et en og och".split())


def _is_last_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the month in front of a year is the last of several authors: "Chomsky, Gallego, and Ott 2019", not "June and July 2019"."""
    end -= end > start and tokens[end - 1].kind is Kind.COMMA
    at = end - 2
    if at - 1 < start or not tokens[end - 1].named or tokens[at].fold not in _JOINTS:
        return False
    at -= tokens[at - 1].kind is Kind.COMMA
    before = tokens[at - 1] if at > start else tokens[at]
    return before.named and before.fold not in CALENDAR


def ends_in_date(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the date begins whose year is token ``end``: "19 April", "April 19,", "19th of April", "Spring". ``end`` when the year stands alone."""
    at = end
    seen = False
    while at > start and end - at < 7:
        token = tokens[at - 1]
        calendar = token.fold in CALENDAR and (token.named or token.fold not in {"mar", "may", "set", "out", "ago", "mai", "dec", "ag"})
        day = token.kind is Kind.NUMBER and re.fullmatch(r"[0-3]?\d(?:st|nd|rd|th|er)?", token.text) is not None
        glue = token.kind in (Kind.COMMA, Kind.DASH, Kind.SLASH) or token.fold in {"of", "de", "th", "st", "nd", "rd", "del", "and"}
        if not (calendar or day or glue):
            break
        seen = seen or calendar
        at -= 1
    if not seen or _is_last_name(tokens, start, end):
        return end
    while at < end and (tokens[at].kind in (Kind.COMMA, Kind.DASH, Kind.SLASH) or tokens[at].fold in {"of", "de", "del", "and"}):
        at += 1
    return at
