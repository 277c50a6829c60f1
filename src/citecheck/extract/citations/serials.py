"""Serials and documents as labels in a note: "Pravda. 18 September 1988. p. 2", "Maritime Blue Book, 1998"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.piece import Piece, is_book, is_label, issue_of_serial
from citecheck.extract.citations.stops import CALENDAR
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.model import Span, Title
from citecheck.text.dates import FoundDate, find_dates

PAGES = re.compile(
    r"(?<!\w)(?:pp?|S|с|pág|págs|p\.p)\.\s{0,2}[A-Z]?\s?[/\d]|\b\d{1,4}\s?\(\d{1,4}\)|\bvol\.?\s?\d|\bno\.?\s?\d", re.IGNORECASE
)


def known_title(piece: Piece) -> Found | None:
    """A title of the list and a year, no more."""
    lexicon = piece.passage.lexicon
    date = next(find_dates(piece.passage.text, piece.span.start, piece.span.end), None)
    if date is None or not date.bare or not lexicon:
        return None
    name = [token for token in piece.passage.tokens if token.end <= date.span.start]
    if not is_label(name) or not lexicon.is_title(piece.label(name)) or not piece.ends_with(date):
        return None
    return _title(piece, name, date)


def _title(piece: Piece, name: Sequence[Token], date: FoundDate) -> Found:
    """A title as a label, with its year and page."""
    locator, after = piece.behind(date)
    last = piece.passage.tokens[after - 1]
    end = max(date.span.end, last.end - last.dot)
    return Found(Span(name[0].start, end), Title(piece.label(name), date.date.printed, date.date.suffix), locator)


def serial(piece: Piece) -> Found | None:
    """The name of a newspaper or serial, and its date."""
    date = next(find_dates(piece.passage.text, piece.span.start, piece.span.end), None)
    if date is None:
        return None
    name = [token for token in piece.passage.tokens if token.end <= date.span.start and token.kind is not Kind.OPEN]
    while name and name[-1].kind in (Kind.COMMA, Kind.DASH, Kind.NUMBER):  # "23, 24 June"
        name = name[:-1]
    if not is_label(name) or _more_than_one(name):
        return None
    if date.bare and is_book(piece):
        return None
    if date.bare:
        several = sum(token.kind is Kind.WORD for token in name) > 1
        if not several and not piece.passage.lexicon.is_title(piece.label(name)):
            return None
        if piece.ends_with(date):
            return _title(piece, name, date)
        if not PAGES.search(piece.passage.text, date.span.end, piece.span.end):
            return None
    return issue_of_serial(piece, piece.label(name), date)


def _more_than_one(name: Sequence[Token]) -> bool:
    """Whether a full stop inside shows that this is more than one name: "A visit to the North. Summary of Broadcasts"."""
    return any(token.dot and len(token.text) > 3 and token.fold not in CALENDAR for token in name[:-1])
