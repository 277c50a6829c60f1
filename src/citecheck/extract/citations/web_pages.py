"""Addresses in notes that point to no work one could list: home pages, links with a label, pages without an author."""

from __future__ import annotations

import re

from citecheck.extract.citations.names import is_title_like
from citecheck.extract.citations.note_words import ACCESSED, ADDRESS_CUES
from citecheck.extract.citations.piece import Piece, is_label
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.text.dates import find_dates
from citecheck.text.identifiers import Identifier

HOME_PAGE = "a bare home page"
AUTHORLESS = "a web page without an author"
_LONGEST_LABEL = 6  # words in front of the colon of a labelled link
_ACCESS = re.compile(r"(?<!\w)(?P<word>[^\W\d_]{6,14})(?:\s(?:on|am|le|el|em|il|op))?:?\s{1,3}$")


def is_home_page(piece: Piece, address: Identifier) -> bool:
    """Whether the piece names a site and no work on it: an address without a path, and in front of it one name at most."""
    host, _, path = address.value.partition("://")[2].partition("/")
    if path.strip("/") or not host:
        return False
    before = _before(piece, address.span.start)
    while before and (before[-1].fold in ADDRESS_CUES or before[-1].kind in (Kind.COMMA, Kind.COLON, Kind.OPEN, Kind.OTHER)):
        before = before[:-1]
    if (
        piece.titles.within(piece.span)
        or any(token.kind is Kind.QUOTE for token in before)
        or any(token.dot for token in before[:-1] if len(token.text) > 3)
    ):
        return False
    words = [token.fold for token in before if token.kind is Kind.WORD]
    if any(token.kind is Kind.NUMBER for token in before) or next(find_dates(piece.text), None) is not None:
        return False
    return not words or (is_label(before) and not is_title_like(words))


def is_labelled_link(piece: Piece, address: Identifier) -> bool:
    """Whether the piece is "Second sample: https://...": a few words that the list does not have, a colon, an address."""
    before = _before(piece, address.span.start)
    if not 2 <= len(before) <= _LONGEST_LABEL + 1 or before[-1].kind is not Kind.COLON or piece.titles.within(piece.span):
        return False
    return all(token.kind is Kind.WORD and not token.dot for token in before[:-1]) and not _is_listed(piece, before[:-1])


def is_authorless_page(piece: Piece) -> bool:
    """Whether the piece is a label of no entry and the day on which it was looked at: "Tide tables - Wikipedia, accessed May 13, 2024"."""
    dates = list(find_dates(piece.passage.text, piece.span.start, piece.span.end))
    if len(dates) != 1 or piece.titles.within(piece.span):
        return False
    access = _ACCESS.search(piece.passage.text, piece.span.start, dates[0].span.start)
    if access is None or access["word"].casefold() not in ACCESSED:
        return False
    before = _before(piece, access.start("word"))
    while (before and before[-1].kind in (Kind.COMMA, Kind.OPEN)) or (before and before[-1].fold == "last"):
        before = before[:-1]
    parted = any(token.kind in (Kind.COMMA, Kind.COLON) or (token.dot and len(token.text) > 3) for token in before)
    return bool(before) and not parted and not _is_listed(piece, before)


def _before(piece: Piece, offset: int) -> list[Token]:
    return [token for token in piece.passage.tokens if token.end <= offset]


def _is_listed(piece: Piece, label: list[Token]) -> bool:
    lexicon = piece.passage.lexicon
    return lexicon.is_title(piece.label(label)) or lexicon.knows(piece.label(label)) or any(lexicon.knows(token.text) for token in label)
