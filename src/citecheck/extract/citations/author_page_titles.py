"""The title that tells an author's works apart: in quotation marks, emphasized, or printed as the list prints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.citations.author_page_works import Work, Works, bare_title, match_prefix, token_words
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sources import ARTICLES
from citecheck.extract.citations.stops import CALENDAR, PARTS
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.model import Span
from citecheck.text.fold import words

_CLOSING = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‹": "›", "「": "」", "『": "』", '"': '"', "'": "'", "»": "«", "”": "”", "’": "’"}
_SMALL = ARTICLES | frozenset("of in on and to for with from by at von und im in zur zum de y en sur et dans e em di".split())
_NO_TITLE = PARTS | CALENDAR  # words that make a capitalized phrase and a number something else
_LONGEST_TITLE = 80  # tokens
SHORT_TITLE = 2  # words: a shorter beginning of a title says too little where no author vouches for it


@dataclass(frozen=True, slots=True)
class PrintedTitle:
    """A title from a citation: its text, the token behind it, and the works of the list that have it. ``set_off``: quoted or emphasized."""

    text: str
    end: int
    works: tuple[Work, ...]
    set_off: bool


def read_title(passage: Passage, at: int, end: int, candidates: Sequence[Work], emphasis: Sequence[Span]) -> PrintedTitle | None:
    """The title that begins at token ``at``, a comma in front of it aside; None when nothing there is one.

    What is quoted, emphasized or, behind a comma and in front of a page, in capitals may be the title of none of the ``candidates`` (its works
    are then empty); other words must be one's.
    """
    tokens = passage.tokens
    first = at + (at < end and tokens[at].kind is Kind.COMMA)
    if first >= end:
        return None
    if tokens[first].kind is Kind.QUOTE:
        closing = closing_quote(tokens, first, end)
        if closing is None or closing == first + 1:
            return None
        return _set_off(passage, first + 1, closing, closing + 1, candidates)
    found: PrintedTitle | None = None
    marked = next((mark for mark in emphasis if mark.start == tokens[first].start), None)
    if marked is not None:
        stop = next((index for index in range(first, end) if tokens[index].start >= marked.end), end)
        found = _set_off(passage, first, stop, stop, candidates)
        if found is not None and found.works:
            return found
    return _as_listed(passage, first, end, candidates) or found or (_in_capitals(passage, first, end) if first > at else None)


def candidates_at(passage: Passage, at: int, end: int, works: Works) -> tuple[Work, ...]:
    """The works of the whole list whose title may begin at token ``at``."""
    tokens = passage.tokens
    for index in range(at, min(at + 4, end)):
        if tokens[index].kind in (Kind.WORD, Kind.NUMBER) and not (tokens[index].fold in ARTICLES and index + 1 < end):
            spellings = {form[0] for form in (token_words(tokens[index]), token_words(tokens[index], whole=True)) if form}
            return tuple(work for word in sorted(spellings) for work in works.titled(word))
    return ()


def closing_quote(tokens: Sequence[Token], opening: int, end: int) -> int | None:
    """The last mark before ``end`` that closes the one at ``opening``, within the same item: no opening mark of its kind stands between them."""
    sign = tokens[opening].text
    closers = _CLOSING.get(sign, "")
    found = None
    for index in range(opening + 1, min(end, opening + _LONGEST_TITLE)):
        if tokens[index].kind is not Kind.QUOTE:
            continue
        if tokens[index].text in closers:
            found = index
            if sign in closers:
                return found
        elif tokens[index].text == sign and found is not None:
            return found
    return found


def _set_off(passage: Passage, first: int, last: int, end: int, candidates: Sequence[Work]) -> PrintedTitle | None:
    text = passage.quote(first, last).strip(" ,.")
    asked = bare_title(words(text))
    if not asked:
        return None
    return PrintedTitle(text, end, tuple(work for work in candidates if _begins(work, asked)), set_off=True)


def _begins(work: Work, asked: tuple[str, ...]) -> bool:
    return work.title[: len(asked)] == asked and any(word not in _SMALL for word in asked)


def _as_listed(passage: Passage, first: int, end: int, candidates: Sequence[Work]) -> PrintedTitle | None:
    """The words that some of the works have at the beginning of their titles, as many as possible."""
    tokens = passage.tokens
    start = first
    if tokens[first].fold in ARTICLES and first + 1 < end:
        start = first + 1
    matches = [(match_prefix(tokens, start, end, work.title, signs=True), work) for work in candidates]
    stop = max((stop for (stop, count), work in matches if _says_enough(work, count)), default=first)
    if stop <= start:
        return None
    fits = tuple(work for (reached, count), work in matches if reached == stop and _says_enough(work, count))
    return PrintedTitle(passage.quote(first, stop), _past_sign(tokens, stop, end), fits, set_off=False)


def _in_capitals(passage: Passage, first: int, end: int) -> PrintedTitle | None:
    """Two words or more with capitals, small words between them, up to a number: "Salt Roads of the South 12"."""
    tokens = passage.tokens
    stop = first
    while stop < end and (tokens[stop].named or (stop > first and tokens[stop].fold in _SMALL)) and not tokens[stop].dot:
        stop += 1
    capitals = sum(token.named for token in tokens[first:stop])
    if (
        capitals < SHORT_TITLE
        or stop == end
        or tokens[stop].kind is not Kind.NUMBER
        or any(token.fold in _NO_TITLE for token in tokens[first:stop])
    ):
        return None
    return PrintedTitle(passage.quote(first, stop), stop, (), set_off=False)


def _says_enough(work: Work, count: int) -> bool:
    return any(word not in _SMALL for word in work.title[:count])


def _past_sign(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past the question or exclamation mark, or the closing quotation mark or bracket, that ends a title."""
    while at < end and (tokens[at].text in ("?", "!") or (tokens[at].kind in (Kind.QUOTE, Kind.CLOSE))):
        at += 1
    return at
