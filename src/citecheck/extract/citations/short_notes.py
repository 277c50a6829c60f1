"""Short notes: names of the list with a page or a title (Chicago 17, 14.29-14.36), and notes that leave the author to the sentence that calls them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from citecheck.extract.citations.back_references import repeating
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.locators import bare_values, read_locator
from citecheck.extract.citations.names import Names, read_names
from citecheck.extract.citations.piece import Piece
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS
from citecheck.model import AuthorDate, AuthorPage, BackReference, BackReferenceKind, FullNote, Item, Locator, Mode, Name, Pointer, Span
from citecheck.text.fold import words
from citecheck.text.roman import roman

_MOST_NAMES = 20  # tokens
_TELLING = 5  # words of a title that tell a work without its author
_PAGES = re.compile(r"(?:(?:pp?|S|с)\.\s?)?(?P<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:,\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?){0,5})\.?")

_TITLE_BEHIND = re.compile(
    r"[.,:]{0,2}\s{1,2}(?P<title>[\"“„«‘']?\s?(?!\d|[ivxlc]{1,6}\b|pp?\.|S\.)[^\W\d_a-z][^,;()\n.]{3,160}(?:\n[^,;()\n.]{1,160})?)(?=[,.;(]|\Z)"
)
_YEAR_FIRST = re.compile(r"\((?P<year>[12]\d{3})(?P<suffix>[a-z]?)\)")


def names_and_page(piece: Piece) -> Found | None:
    """ "Schmidt, 28", "Hart and Lowe, vi", "Arsenault, Côté, and Larochelle": names of the list, and a page or nothing."""
    passage, tokens = piece.passage, piece.passage.tokens
    stop = len(tokens)
    for index, token in enumerate(tokens):
        numeral = index > 1 and tokens[index - 1].kind is Kind.COMMA and token.text.islower() and roman(token.text) is not None
        paged = token.fold in {"p", "pp", "s", "с"} and (
            token.text.islower() or _is_number(tokens, index + 1)
        )  # "P." and "S." are initials too
        if token.kind is Kind.NUMBER or numeral or paged:
            stop = index - (index > 0 and tokens[index - 1].kind is Kind.COMMA)
            break
    locator, after = read_locator(tokens, stop, len(tokens), passage.text)
    if locator is None and (after := bare_values(tokens, stop, len(tokens))) > stop:  # "Schmidt 28"
        locator = _page(piece, stop, after)
    if after != len(tokens):
        return None
    names = _known_names(piece, stop) or (_misspelt_name(piece, stop) if stop < len(tokens) else None)
    if names is None:
        return None
    end = tokens[-1].end - tokens[-1].dot
    return Found(Span(tokens[0].start, end), AuthorPage(names.families, names.et_al), locator)


def _is_number(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind is Kind.NUMBER


def names_and_title(piece: Piece) -> Found | None:
    """ "Lowe, *Tides*, 31": names of the list, one title in italics or quotation marks, and a page or nothing."""
    tokens, titles = piece.passage.tokens, piece.titles.within(piece.span)
    if len(titles) != 1:
        return None
    before = next((index for index, token in enumerate(tokens) if token.start >= titles[0].start), len(tokens))
    if before < 2 or tokens[before - 1].kind is not Kind.COMMA:
        return None
    rest = _page_behind(piece, titles[0])
    names = _known_names(piece, before - 1) if rest is not None else None
    if names is None or names.et_al or rest is None:
        return None
    item = _titled(names.families, piece, titles[0])
    return Found(Span(tokens[0].start, rest[1]), FullNote(item), rest[0])


def _known_names(piece: Piece, stop: int) -> Names | None:
    """The names up to token ``stop``, when they are all that stands there and the list has each of them, or in a note the first of two."""
    passage = piece.passage
    told = 0 < stop <= _MOST_NAMES and any(passage.lexicon.may_name(token.text) for token in passage.tokens[:stop])
    names = read_names(passage, 0, stop) if told else None
    if names is None or names.start != 0 or not names.families:
        return None
    known = tuple(map(passage.lexicon.knows, names.families))
    added = known == (True, False) and not names.et_al and not piece.anywhere and _is_joined(piece, stop)
    return names if all(known) or added else None


def _is_joined(piece: Piece, stop: int) -> bool:
    """Whether an "and" stands in front of the last word up to token ``stop``: a stranger behind a comma may be a place or a title."""
    tokens = piece.passage.tokens
    return stop > 2 and tokens[stop - 1].named and (tokens[stop - 2].kind is Kind.AMPERSAND or tokens[stop - 2].fold in CONNECTORS)


def _misspelt_name(piece: Piece, stop: int) -> Names | None:
    """One name up to token ``stop``, a letter away from one name of the list."""
    names = read_names(piece.passage, 0, stop) if 0 < stop <= _MOST_NAMES else None
    alone = names is not None and names.start == 0 and len(names.families) == 1 and not names.et_al
    return names if names is not None and alone and piece.passage.lexicon.slip_of(names.families[0]) else None


def _page_behind(piece: Piece, title: Span) -> tuple[Locator | None, int] | None:
    """The page behind a title, or behind its "art. cit.", and where it ends; None when anything else follows."""
    tokens = piece.passage.tokens
    at = next((index for index, token in enumerate(tokens) if token.start >= title.end), len(tokens))
    if at == len(tokens):
        return None, title.end
    told = next((index for index in range(at, len(tokens)) if tokens[index].kind not in (Kind.COMMA, Kind.QUOTE)), len(tokens))
    if (behind := repeating(piece.passage, told)) > told:  # “Tides,” art. cit., p. 31
        if behind == len(tokens):
            return None, tokens[-1].end
        at = behind
    locator, stop = read_locator(tokens, at, len(tokens), piece.passage.text)
    if locator is None and (stop := bare_values(tokens, at, len(tokens))) > at:  # “Tides,” 31
        locator = _page(piece, at, stop)
    if stop == at and tokens[at].text == "." and at + 1 == len(tokens):
        return None, title.end
    return (locator, tokens[-1].end - tokens[-1].dot) if locator is not None and stop == len(tokens) else None


def _page(piece: Piece, start: int, stop: int) -> Locator:
    """Some tokens as a page."""
    last = piece.passage.tokens[stop - 1]
    return Locator("page", " ".join(piece.passage.text[piece.passage.tokens[start].start : last.end - last.dot].split()))


def _titled(families: tuple[str, ...], piece: Piece, title: Span) -> Item:
    printed = " ".join(title.of(piece.passage.text).split()).strip(" \"“”«»„‘’',.")
    return Item("document", tuple(Name(family=family) for family in families), title=printed)


def by_the_sentence(piece: Piece, authors: Callable[[], tuple[str, ...]]) -> Found | None:
    """A note that is a page, or a title of the list with a page or nothing, and whose ``authors`` the sentence that calls it names."""
    text = piece.passage.text
    match = _PAGES.fullmatch(text, piece.span.start, piece.span.end)
    if match:
        families = authors()
        span, locator = Span(match.start(), match.end("pages")), Locator("page", " ".join(match["pages"].split()))
        return Found(span, AuthorPage(families), locator, mode=Mode.SUPPRESS_AUTHOR) if families else None
    if dated := _YEAR_FIRST.match(text, piece.span.start, piece.span.end):
        return _dated_by_the_sentence(piece, dated, authors)
    titles = piece.titles.within(piece.span)
    if len(titles) != 1 or titles[0].start != piece.span.start or not piece.passage.lexicon.is_title(titles[0].of(text)):
        return None
    rest, families = _page_behind(piece, titles[0]), authors()
    if rest is None or not families:
        return None
    return Found(Span(titles[0].start, rest[1]), FullNote(_titled(families, piece, titles[0])), rest[0], mode=Mode.SUPPRESS_AUTHOR)


def _dated_by_the_sentence(piece: Piece, dated: re.Match[str], authors: Callable[[], tuple[str, ...]]) -> Found | None:
    """ "(1980), p. 35": the year of a work of the list, whose author stands in the sentence."""
    families = authors()
    if not families or not piece.passage.lexicon.knows_year(families[0], dated["year"]):
        return None
    tokens = piece.passage.tokens
    at = next((index for index, token in enumerate(tokens) if token.start >= dated.end()), len(tokens))
    locator, _ = read_locator(tokens, at, len(tokens), piece.passage.text)
    pointer = AuthorDate(families, dated["year"], dated["suffix"] or None)
    return Found(Span(dated.start("year"), dated.end("year")), pointer, locator, mode=Mode.SUPPRESS_AUTHOR)


def with_author(found: Found, authors: Callable[[], tuple[str, ...]]) -> Found:
    """A short title, or another note that is sent to, of which the sentence that calls the note names the author."""
    match found.pointer:
        case FullNote(item=Item(author=(), editor=(), title=str(title)) as item, skip=None) if len(words(title)) < _TELLING and (
            named := authors()
        ):
            pointer: Pointer = FullNote(replace(item, author=tuple(Name(family=family) for family in named)))
        case BackReference(kind=BackReferenceKind.SUPRA, families=()) as reference if named := authors():
            pointer = replace(reference, families=named)
        case _:
            return found
    return replace(found, pointer=pointer, mode=Mode.SUPPRESS_AUTHOR)


def by_the_same(piece: Piece, found: Found, last: Found) -> Found:
    """ "Ders., Tides, S. 14" behind a source: another work of its author, when a title stands there and not a page."""
    match found.pointer:
        case BackReference(kind=BackReferenceKind.IDEM, families=(), note=None) if found.locator is None and (names := _authors_of(last)):
            pass
        case _:
            return found
    title = _TITLE_BEHIND.match(piece.passage.text, found.span.end, piece.span.end)
    if title is None:
        return found
    span = Span(*title.span("title"))
    rest = _page_behind(piece, span) or (None, span.end)
    printed = " ".join(title["title"].split()).strip(" \"“”«»„‘’',.…")
    return Found(Span(found.span.start, rest[1]), FullNote(Item("document", names, title=printed)), rest[0])


def _authors_of(found: Found) -> tuple[Name, ...]:
    match found.pointer:
        case FullNote(item=item):
            return item.author or item.editor
        case AuthorDate(families=families) | AuthorPage(families=families) | BackReference(families=families):
            return tuple(Name(family=family) for family in families)
        case _:
            return ()


def is_bare_page(text: str) -> bool:
    """Whether a note is nothing but a page."""
    return _PAGES.fullmatch(text.strip()) is not None
