"""A reference given in full, or in short, where it is cited: in a note, under a table."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from citecheck.extract.citations.back_references import back_reference
from citecheck.extract.citations.families import Chunk, trimmed
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.names import is_title_like, read_names
from citecheck.extract.citations.note_words import ACCESSED, ADDRESS_CUES, TALK
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.pieces import Titles, is_prose
from citecheck.extract.citations.sources import BODY_WORDS, TITLE_WORDS
from citecheck.extract.citations.stops import CALENDAR, TIMES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import INNER_WORDS, PREFIX_WORDS
from citecheck.extract.references.parsing import parse
from citecheck.model import AuthorPage, FullNote, Locator, Span, Title
from citecheck.text.dates import FoundDate, find_dates
from citecheck.text.identifiers import Identifier, find_urls

_PAGES = re.compile(
    r"(?<!\w)(?:pp?|S|с|pág|págs|p\.p)\.\s{0,2}[A-Z]?\s?[/\d]|\b\d{1,4}\s?\(\d{1,4}\)|\bvol\.?\s?\d|\bno\.?\s?\d", re.IGNORECASE
)
_HOME_PAGE = "a bare home page"
_TALK = "talk or correspondence"
_LONGEST_LABEL = 14  # words
_LONGEST = 900


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


def given_source(piece: Piece) -> Found | None:
    """The source that a piece of a note gives, or None when it gives none."""
    tokens = piece.passage.tokens
    if not tokens or len(piece.span) > _LONGEST:
        return None
    lead = _past_prefix(tokens)
    if lead == len(tokens):
        return None
    if lead:
        piece = replace(piece, passage=replace(piece.passage, tokens=tokens[lead:]), span=Span(tokens[lead].start, piece.span.end))
    return back_reference(piece.passage) or _known_title(piece) or _short_form(piece) or _serial(piece) or _full(piece) or _embedded(piece)


def _past_prefix(tokens: tuple[Token, ...]) -> int:
    """Past "See also", "Cf.", "For a review see"."""
    at = 0
    while at < len(tokens) and at < 8:
        token = tokens[at]
        if token.kind in (Kind.COMMA, Kind.COLON) or (
            token.kind is Kind.WORD and token.fold in PREFIX_WORDS and token.fold not in {"the", "a", "an", "in", "of"}
        ):
            at += 1
        else:
            break
    while at and tokens[at - 1].kind is not Kind.WORD and tokens[at - 1].kind not in (Kind.COMMA, Kind.COLON):
        at -= 1
    return at


def _known_title(piece: Piece) -> Found | None:
    """ "Diplomatic Blue Book, 1998: 12": a title of the list and a year, no more."""
    lexicon, tokens = piece.passage.lexicon, piece.passage.tokens
    date = next(find_dates(piece.passage.text, piece.span.start, piece.span.end), None)
    if date is None or not date.bare or not lexicon:
        return None
    name = [token for token in tokens if token.end <= date.span.start]
    if not _is_label(name):
        return None
    label = _label(piece, name)
    return _title(piece, name, label, date) if lexicon.is_title(label) and _ends_there(piece, date) else None


def _title(piece: Piece, name: list[Token], label: str, date: FoundDate) -> Found:
    """A title as a label, with its year and page."""
    tokens = piece.passage.tokens
    locator, after = read_locator(tokens, _behind(piece, date), len(tokens), piece.passage.text)
    end = max(date.span.end, tokens[after - 1].end - tokens[after - 1].dot)
    return Found(Span(name[0].start, end), Title(label, date.date.printed, date.date.suffix), locator)


def _short_form(piece: Piece) -> Found | None:
    """ "Schmidt, 28", "Arsenault, Côté, and Larochelle": names of the list, and a page or nothing."""
    passage, tokens = piece.passage, piece.passage.tokens
    stop = len(tokens)
    for index, token in enumerate(tokens):
        if token.kind is Kind.NUMBER or token.fold in {"p", "pp", "s", "с"}:
            stop = index - (index > 0 and tokens[index - 1].kind is Kind.COMMA)
            break
    if not stop or stop > 20:
        return None
    names = read_names(passage, 0, stop)
    if names is None or names.start != 0 or not names.families or not all(passage.lexicon.knows(family) for family in names.families):
        return None
    locator, after = read_locator(tokens, stop, len(tokens), passage.text)
    if after != len(tokens):
        return None
    end = tokens[-1].end - tokens[-1].dot
    return Found(Span(tokens[0].start, end), AuthorPage(names.families, names.et_al), locator)


def _serial(piece: Piece) -> Found | None:
    """ "Pravda. 18 September 1988. p. 2", "Asian Security, 1992-93: 129": the name of a newspaper or serial, and its date."""
    text, tokens = piece.passage.text, piece.passage.tokens
    date = next(find_dates(text, piece.span.start, piece.span.end), None)
    if date is None:
        return None
    name = [token for token in tokens if token.end <= date.span.start and token.kind is not Kind.OPEN]
    while name and (name[-1].kind in (Kind.COMMA, Kind.DASH) or name[-1].kind is Kind.NUMBER):  # "23, 24 June"
        name = name[:-1]
    if not _is_label(name) or _joined_by_stop(name):
        return None
    words = [token.fold for token in name if token.kind is Kind.WORD]
    dated = not date.bare or bool(_PAGES.search(text, date.span.end, piece.span.end))
    if not dated and (len(words) < 2 or not _ends_there(piece, date)):
        return None
    label = _label(piece, name)
    if date.bare and len(words) < 2 and not piece.passage.lexicon.is_title(label):
        return None
    if date.bare and _ends_there(piece, date):
        return _title(piece, name, label, date)
    return _full_note(piece, container=label, date=date)


def _joined_by_stop(name: list[Token]) -> bool:
    """Whether a full stop inside shows that this is more than one name: "Yeltsin's visit. Summary of World Broadcasts"."""
    return any(token.dot and len(token.text) > 3 and token.fold not in CALENDAR for token in name[:-1])


def _ends_there(piece: Piece, date: FoundDate) -> bool:
    """Whether nothing but a page follows the date."""
    tokens = piece.passage.tokens
    stop = _behind(piece, date)
    return read_locator(tokens, stop, len(tokens), piece.passage.text)[1] == len(tokens)


def _behind(piece: Piece, date: FoundDate) -> int:
    """The token behind the date."""
    tokens = piece.passage.tokens
    return next((index for index, token in enumerate(tokens) if token.start >= date.span.end), len(tokens))


def _is_label(name: list[Token]) -> bool:
    """Whether some tokens are the capitalized name of a serial or a document."""
    words = [token for token in name if token.kind is Kind.WORD]
    if (
        not words
        or len(words) > _LONGEST_LABEL
        or not words[0].named
        or words[0].fold in (TIMES - {"the", "a", "an", "die", "der", "das", "la", "le", "el", "il"})
    ):
        return False
    small = sum(not token.named and token.fold not in INNER_WORDS and token.fold not in TITLE_WORDS for token in words)
    return small <= len(words) // 4 and all(token.kind not in (Kind.QUOTE, Kind.SEMICOLON) for token in name)


def _label(piece: Piece, name: list[Token]) -> str:
    last = name[-1]
    return " ".join(piece.passage.text[name[0].start : last.end - last.dot].split()).rstrip(" ,(")


def _full(piece: Piece) -> Found | None:
    """A reference in full: a title in quotation marks or italics, an address, or all that a parser wants."""
    text, span = piece.passage.text, piece.span
    address = next(find_urls(text, span.start, span.end), None)
    if is_prose(text, span, piece.titles):
        return None
    date = next(find_dates(text, span.start, span.end), None)
    titles = [title for title in piece.titles.within(span) if len(title.of(text).split()) > 1 or date is not None]
    if address is not None and _is_home_page(piece, address):
        return _full_note(piece, skip=_HOME_PAGE)
    if (
        titles
        and _opens_with(piece, titles[0])
        and (date or address or titles[0].start > span.start or piece.passage.lexicon.is_title(titles[0].of(text)))
    ):
        return _full_note(piece)
    words = [token for token in piece.passage.tokens if token.kind is Kind.WORD]
    if not words or not (words[0].named or piece.titles.holds(span.start)):
        return None
    if any(word.fold in ACCESSED for word in words) and date is not None and len(words) < 30:
        return _full_note(piece)
    if address is not None and len(words) < 40:
        return _full_note(piece)
    if (
        piece.anywhere
        and _is_label(list(piece.passage.tokens))
        and any(word.fold in BODY_WORDS or word.fold in TITLE_WORDS for word in words)
    ):
        return _full_note(piece)
    paged = _PAGES.search(text, span.start, span.end) is not None
    if paged and date is not None and not date.bare:
        return _full_note(piece)
    return _parsed(piece) if paged or date is not None else None


def _opens_with(piece: Piece, title: Span) -> bool:
    """Whether the piece begins with the title, or with names in front of it."""
    before = [token for token in piece.passage.tokens if token.end <= title.start]
    words = [token for token in before if token.kind is Kind.WORD]
    if len(words) > 24 or any(token.kind is Kind.NUMBER for token in before):
        return False
    small = sum(
        not token.named and token.fold not in INNER_WORDS and token.fold not in {"and", "et", "al", "eds", "ed", "y", "und", "e", "in"}
        for token in words
    )
    return small == 0


def _is_home_page(piece: Piece, address: Identifier) -> bool:
    """Whether the piece names a site and no work on it: an address without a path, and in front of it one name at most."""
    host, _, path = address.value.partition("://")[2].partition("/")
    if path.strip("/") or not host:
        return False
    before = [token for token in piece.passage.tokens if token.end <= address.span.start]
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
    return not words or (_is_label(before) and not is_title_like(words))


def _parsed(piece: Piece) -> Found | None:
    """The reference as the parser reads it, when it finds author, title and somewhere to find the work."""
    item = parse(piece.text).item
    enough = (item.author or item.editor) and item.title and (item.publisher or item.container_title or item.page)
    return _full_note(piece) if enough else None


def _embedded(piece: Piece) -> Found | None:
    """A reference inside a sentence: names, a comma, a title in quotation marks or italics, and a date after it."""
    text, tokens = piece.passage.text, piece.passage.tokens
    for title in piece.titles.within(piece.span):
        before = next((index for index, token in enumerate(tokens) if token.start >= title.start), len(tokens))
        if before < 2 or tokens[before - 1].kind is not Kind.COMMA:
            continue
        names = read_names(replace(piece.passage, narrative=False), 0, before - 1)
        date = next(find_dates(text, title.end, min(piece.span.end, title.end + 300)), None)
        if names is None or not names.families or (date is None and not piece.passage.lexicon.knows(names.families[0])):
            continue
        start = tokens[trimmed(tokens, Chunk(names.start, before - 1))].start
        return _full_note(replace(piece, span=Span(start, piece.span.end)))
    return None


def _page_behind(piece: Piece, date: FoundDate) -> Locator | None:
    """The page behind the date of a serial."""
    tokens = piece.passage.tokens
    return read_locator(tokens, _behind(piece, date), len(tokens), piece.passage.text)[0]


def _full_note(piece: Piece, *, container: str | None = None, date: FoundDate | None = None, skip: str | None = None) -> Found:
    """The piece as a whole reference. ``container``: the serial that its ``date`` belongs to."""
    text = piece.passage.text
    span = _without_stop(text, piece.span)
    emphasis = tuple(title.shift(-span.start) for title in piece.titles.within(span) if text[title.start] not in "\"“«„‘'")
    item = parse(span.of(text), emphasis).item
    behind = None
    if container is not None and date is not None:
        behind = _page_behind(piece, date)
        kind = (
            "article-newspaper" if len(date.date.parts[0]) > 1 and item.volume is None else "article-journal" if item.volume else "document"
        )
        item = replace(
            item, type=kind, author=(), title=None, container_title=container, issued=date.date, publisher=None, publisher_place=None
        )
    first = piece.passage.tokens[0].fold if piece.passage.tokens else ""
    locator = behind or (Locator("page", item.page) if item.page else None)
    return Found(span, FullNote(item, skip or (_TALK if first in TALK else None)), locator)


_KEPT_STOP = re.compile(r"\b(?:edn|ed|eds|al|etc|Inc|Ltd|Co|Jr|Sr|ff?|Aufl|изд|ред)\.$")


def _without_stop(text: str, span: Span) -> Span:
    """Without the full stop that ends the sentence; an abbreviation's stays. A bracket that nothing opened goes too."""
    end = span.end
    while end > span.start and (
        text[end - 1] in " \n,;" or (text[end - 1] == "." and not _KEPT_STOP.search(text, max(span.start, end - 8), end))
    ):
        end -= 1
    if text[end - 1] == ")" and "(" not in text[span.start : end]:
        end -= 1
    return Span(span.start, end)
