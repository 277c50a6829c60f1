"""A reference given in full, or in short, where it is cited: in a note, under a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.extract.citations.back_references import back_reference
from citecheck.extract.citations.embedded import embedded
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.listed_works import listed_work
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.note_words import ACCESSED, SAME_AUTHOR, SEE_WORDS
from citecheck.extract.citations.piece import LONGEST_LABEL, Piece, is_label, lower_case, whole_reference, whole_site
from citecheck.extract.citations.pieces import is_prose
from citecheck.extract.citations.serials import PAGES, known_title, serial
from citecheck.extract.citations.short_notes import names_and_page, names_and_title
from citecheck.extract.citations.sources import BODY_WORDS, TITLE_WORDS
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import INNER_WORDS, PREFIX_WORDS, QUOTED_IN
from citecheck.extract.citations.web_pages import AUTHORLESS, HOME_PAGE, is_authorless_page, is_home_page, is_labelled_link
from citecheck.extract.references.parsing import parse
from citecheck.model import BackReference, Span
from citecheck.text.dates import FoundDate, find_dates
from citecheck.text.identifiers import Identifier, find_urls

_LONGEST = 900  # code points of one reference
_FARTHEST_INNER = 60  # tokens of a letter or a source of its own in front of "quoted in"
_MOST_SEEING = 5  # tokens
_MOST_INNER = 10  # tokens of the inner author's name in front of "quoted in"
_PRINTED_AGAIN = frozenset(("reprinted", "reported"))
_LATIN = {"e": "g", "i": "e", "z": "b"}
_IN_NAMES = frozenset("and et al eds ed y und e in".split())


def given_source(piece: Piece) -> Found | None:
    """The source that a piece of a note gives, or None when it gives none."""
    tokens = piece.passage.tokens
    if not tokens or len(piece.span) > _LONGEST:
        return None
    lead = 0 if piece.titles.holds(piece.span.start) else _past_prefix(tokens)
    if lead == len(tokens):
        return None
    if lead:
        piece = _from(piece, lead)
    return (
        _quoted(piece)
        or _quoted_far(piece)
        or back_reference(piece.passage)
        or known_title(piece)
        or names_and_page(piece)
        or names_and_title(piece)
        or listed_work(piece)
        or _issue(piece)
        or _full(piece)
        or embedded(piece)
    )


def _from(piece: Piece, index: int) -> Piece:
    """The piece from a token on."""
    tokens = piece.passage.tokens[index:]
    return replace(piece, passage=replace(piece.passage, tokens=tokens), span=Span(tokens[0].start, piece.span.end))


def _quoted(piece: Piece) -> Found | None:
    """ "Marsh, quoted in Low, *Tides*, 31", "Marsh, “Sand,” quoted in Low": the work in hand is Low's, Marsh is the inner author."""
    tokens = piece.passage.tokens
    for index in range(1, len(tokens) - 1):
        length = QUOTED_IN.at(tokens, index, len(tokens))
        if not length or index + length >= len(tokens) or (index >= _MOST_INNER and piece.titles.holds(tokens[index].start)):
            continue
        inner = _inner_authors(piece, index)
        found = given_source(_from(piece, index + length)) if inner else None
        if found is None or found.secondary or (isinstance(found.pointer, BackReference) and not found.pointer.families):
            return None
        return replace(found, span=Span(tokens[0].start, found.span.end), secondary=inner)
    return None


def _quoted_far(piece: Piece) -> Found | None:
    """ "Ida Marsh to Ben Hill, June 3, 1831, Hill Papers, quoted in Low, *Tides*, 31": the work in hand, when it is Low's and the list has it."""
    tokens = piece.passage.tokens
    for index in range(1, min(_FARTHEST_INNER, len(tokens) - 1)):
        length = QUOTED_IN.at(tokens, index, len(tokens))
        if not length or index + length >= len(tokens):
            continue
        rest = _from(piece, index + length)
        return (
            given_source(rest)
            if piece.titles.listed_in(rest.span) and not piece.titles.listed_in(Span(piece.span.start, rest.span.start))
            else None
        )
    return None


def _inner_authors(piece: Piece, end: int) -> tuple[str, ...]:
    """The people in front of "quoted in" at token ``end``: nothing else stands there, or a title follows them."""
    tokens = piece.passage.tokens
    titled = next((at for at in range(1, end) if tokens[at].kind in (Kind.COMMA, Kind.QUOTE)), end)
    if tokens[end].fold in _PRINTED_AGAIN or not any(piece.titles.holds(token.start) for token in tokens[titled:end]):
        titled = end  # the work itself may be listed; a letter or a page is no title
    for stop in (end, titled):
        names = read_names(piece.passage, 0, stop) if stop < _MOST_INNER else None
        if names is not None and names.families and (names.start == 0 or (names.start == 1 and _is_given_name(tokens[0]))):
            return names.families
    return ()


def _is_given_name(token: Token) -> bool:
    """Whether a word that may join or open something else is capitalised as a name is ("Per Thorsen", "Van Morrison")."""
    return token.kind is Kind.WORD and token.text[:1].isupper() and token.fold not in PREFIX_WORDS


def _past_prefix(tokens: Sequence[Token]) -> int:
    """Past "See also", "Cf.", "For a review see"."""
    at = _past_seeing(tokens)
    while at < len(tokens) and at < 8:
        token = tokens[at]
        if token.fold in _LATIN and token.dot and at + 1 < len(tokens) and tokens[at + 1].fold == _LATIN[token.fold]:
            at += 2  # "e.g.", "i.e."
        elif token.kind in (Kind.COMMA, Kind.COLON) or (
            token.kind is Kind.WORD
            and not token.initial
            and token.fold in PREFIX_WORDS
            and token.fold not in {"the", "a", "an", "in", "of"}
        ):
            at += 1
        else:
            break
    while at and tokens[at - 1].kind is not Kind.WORD and tokens[at - 1].kind not in (Kind.COMMA, Kind.COLON):
        at -= 1
    return at


def _past_seeing(tokens: Sequence[Token]) -> int:
    """Past "Zur Kritik siehe", "On this see", "Anders": words of a sentence up to the one that sends to a source, or to "ders."."""
    for index, token in enumerate(tokens[:_MOST_SEEING]):
        if token.fold in SEE_WORDS and index + 1 < len(tokens):
            return index + 1
        if index and token.fold in SAME_AUTHOR and (token.dot or index + 1 == len(tokens) or tokens[index + 1].kind is Kind.COMMA):
            return index
        if token.kind is not Kind.WORD or token.initial:
            break
    return 0


def _issue(piece: Piece) -> Found | None:
    """An issue of a serial; a page on the web that was looked at on a day is none."""
    if is_authorless_page(piece) and not is_prose(piece.passage.text, piece.span, piece.titles):
        return whole_reference(piece, skip=AUTHORLESS)
    return serial(piece)


def _full(piece: Piece) -> Found | None:
    """A reference in full: a title in quotation marks or italics, an address, or all that a parser wants."""
    text, span = piece.passage.text, piece.span
    if is_prose(text, span, piece.titles):
        return None
    address = next(find_urls(text, span.start, span.end), None)
    date = next(find_dates(text, span.start, span.end), None)
    if address is not None and is_home_page(piece, address):
        return whole_site(piece, skip=HOME_PAGE)
    if address is not None and is_labelled_link(piece, address):
        return None
    if _is_titled(piece, date, address):
        return whole_reference(piece)
    if not piece.words or not (piece.words[0].named or piece.titles.holds(span.start)):
        return None
    if _is_on_the_web(piece, date, address) or (piece.anywhere and _is_body_s(piece)):
        return whole_reference(piece)
    paged = PAGES.search(text, span.start, span.end) is not None
    if paged and date is not None and not date.bare:
        return whole_reference(piece)
    return whole_reference(piece) if (paged or date is not None) and _parses(piece) else None


def _is_titled(piece: Piece, date: FoundDate | None, address: Identifier | None) -> bool:
    """Whether the piece begins with a title in quotation marks or italics, or with names and such a title."""
    title = next((title for title in piece.titles.within(piece.span) if date is not None or " " in title.of(piece.passage.text)), None)
    if title is None or not _opens_with(piece, title):
        return False
    return (
        date is not None
        or address is not None
        or title.start > piece.span.start
        or piece.passage.lexicon.is_title(title.of(piece.passage.text))
    )


def _is_on_the_web(piece: Piece, date: FoundDate | None, address: Identifier | None) -> bool:
    """Whether the piece is a name with an address, or with the day on which it was looked at."""
    if date is not None and len(piece.words) < 30 and any(word.fold in ACCESSED for word in piece.words):
        return True
    if address is None:
        return False
    before = [word for word in piece.words if word.end <= address.span.start]
    return date is not None or len(before) <= LONGEST_LABEL or lower_case(before) * 3 <= len(before)


def _is_body_s(piece: Piece) -> bool:
    """Whether the piece is the capitalized name of a body or a serial."""
    return is_label(piece.passage.tokens) and any(word.fold in BODY_WORDS or word.fold in TITLE_WORDS for word in piece.words)


def _opens_with(piece: Piece, title: Span) -> bool:
    """Whether the piece begins with the title, or with names in front of it."""
    before = [token for token in piece.passage.tokens if token.end <= title.start]
    words = [token for token in before if token.kind is Kind.WORD]
    if len(words) > 24 or any(token.kind is Kind.NUMBER for token in before):
        return False
    return all(token.named or token.fold in INNER_WORDS or token.fold in _IN_NAMES for token in words)


def _parses(piece: Piece) -> bool:
    """Whether a parser finds author, title and somewhere to find the work, and nothing in front of them."""
    found = parse(piece.text)
    item = found.item
    if found.leftover and found.fields and found.leftover[0].start < min(span.start for _, span in found.fields):
        return False
    return bool((item.author or item.editor) and item.title and (item.publisher or item.container_title or item.page))
