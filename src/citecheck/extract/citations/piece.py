"""A piece of a note, and what it becomes when it is a whole reference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.note_words import TALK
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.pieces import Titles
from citecheck.extract.citations.sources import ARTICLES, TITLE_WORDS
from citecheck.extract.citations.stops import TIMES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import INNER_WORDS
from citecheck.extract.references.parsing import parse
from citecheck.model import FullNote, Item, Locator, Name, Span
from citecheck.text.dates import FoundDate, find_dates

LONGEST_LABEL = 14  # words in the name of a serial, a body, a document
_TALK = "talk or correspondence"
_KEPT_STOP = re.compile(r"\b(?:edn|ed|eds|al|etc|Inc|Ltd|Co|Jr|Sr|ff?|Aufl|изд|ред)\.$")
_PAGE_BEHIND = re.compile(r"[\s.,:;)]{1,3}(?:pp?\.?\s?)?(?P<page>[A-Z]{0,2}[\s/]?\d[\dA-Z\s:/–-]{0,14})\.?")
_NO_NAMES = TIMES - ARTICLES


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a note that may give a source. ``anywhere``: it stands under a table, where a capitalized name is enough."""

    passage: Passage
    span: Span
    titles: Titles
    anywhere: bool = False

    @property
    def text(self) -> str:
        """Its text."""
        return self.span.of(self.passage.text)

    @property
    def words(self) -> list[Token]:
        """Its words."""
        return [token for token in self.passage.tokens if token.kind is Kind.WORD]

    def behind(self, date: FoundDate) -> tuple[Locator | None, int]:
        """The page behind a date, and the token behind that."""
        tokens = self.passage.tokens
        at = next((index for index, token in enumerate(tokens) if token.start >= date.span.end), len(tokens))
        return read_locator(tokens, at, len(tokens), self.passage.text)

    def ends_with(self, date: FoundDate) -> bool:
        """Whether nothing but a page follows the date."""
        return self.behind(date)[1] == len(self.passage.tokens)

    def label(self, name: Sequence[Token]) -> str:
        """Some tokens as one line."""
        last = name[-1]
        return " ".join(self.passage.text[name[0].start : last.end - last.dot].split()).rstrip(" ,(")


def is_label(name: Sequence[Token]) -> bool:
    """Whether some tokens are the capitalized name of a serial or a document."""
    words = [token for token in name if token.kind is Kind.WORD]
    if not words or len(words) > LONGEST_LABEL or not words[0].named or words[0].fold in _NO_NAMES:
        return False
    return lower_case(words) <= len(words) // 4 and all(token.kind not in (Kind.QUOTE, Kind.SEMICOLON) for token in name)


def lower_case(words: Sequence[Token]) -> int:
    """How many words have no capital and are no "of" or "for"."""
    return sum(not token.named and token.fold not in INNER_WORDS and token.fold not in TITLE_WORDS for token in words)


def whole_reference(piece: Piece, *, skip: str | None = None) -> Found:
    """The piece as a reference given in full. ``skip``: why it is no work to look for."""
    span, item = _parsed(piece)
    talk = _TALK if piece.passage.tokens and piece.passage.tokens[0].fold in TALK else None
    page = _last_page(span.of(piece.passage.text)) or item.page
    return Found(span, FullNote(item, skip or talk), Locator("page", page) if page else None)


def is_book(piece: Piece) -> bool:
    """Whether the piece has an author, a title and a publisher, and so is no issue of a serial."""
    item = _parsed(piece)[1]
    return bool(item.author and item.title and item.publisher)


def whole_site(piece: Piece, *, skip: str) -> Found:
    """The piece as a site and no work on it: the name in front of the address is that of its owner."""
    found = whole_reference(piece, skip=skip)
    assert isinstance(found.pointer, FullNote)
    item = found.pointer.item
    if item.title is None or item.author:
        return found
    owned = replace(item, author=(Name(literal=item.title),), title=None)
    return replace(found, pointer=replace(found.pointer, item=owned))


def _last_page(text: str) -> str | None:
    """What is printed as the page behind the last date: "C 1:2", "D/6 – D/8", "22"."""
    last = None
    for date in find_dates(text):
        last = date
    match = _PAGE_BEHIND.fullmatch(text, last.span.end) if last is not None and not last.bare else None
    return " ".join(match["page"].split()) if match else None


def issue_of_serial(piece: Piece, container: str, date: FoundDate) -> Found:
    """The piece as an issue of the serial ``container`` of this date."""
    span, item = _parsed(piece)
    daily = len(date.date.parts[0]) > 1 and item.volume is None
    kind = "article-newspaper" if daily else "article-journal" if item.volume else "document"
    item = replace(
        item, type=kind, author=(), title=None, container_title=container, issued=date.date, publisher=None, publisher_place=None
    )
    page = _last_page(span.of(piece.passage.text)) or item.page
    locator = piece.behind(date)[0] or (Locator("page", page) if page else None)
    return Found(span, FullNote(item), locator)


def _parsed(piece: Piece) -> tuple[Span, Item]:
    text = piece.passage.text
    span = _without_stop(text, piece.span)
    shown = (title for title in piece.titles.within(span) if title not in piece.titles.plain and text[title.start] not in "\"“«„‘'")
    emphasis = tuple(title.shift(-span.start) for title in shown)
    return span, _by_surname(parse(span.of(text), emphasis).item)


def _by_surname(item: Item) -> Item:
    """One capitalized word in front of a book's title is its author: "Parsons, *The Structure of Social Action*, New York: McGraw-Hill, 1937"."""
    if item.author or not (item.title and item.container_title and item.publisher) or not (item.title.isalpha() and item.title.istitle()):
        return item
    return replace(item, type="book", author=(Name(family=item.title),), title=item.container_title, container_title=None)


def _without_stop(text: str, span: Span) -> Span:
    """Without the full stop that ends the sentence; an abbreviation's stays. A bracket that nothing opened goes too."""
    end = span.end
    while end > span.start and (
        text[end - 1] in " \n,;" or (text[end - 1] == "." and not _KEPT_STOP.search(text, max(span.start, end - 8), end))
    ):
        end -= 1
    if text[end - 1] == ")" and text.count(")", span.start, end) > text.count("(", span.start, end):
        end -= 1
    return Span(span.start, end)
