"""Sources of a note that the list knows by their titles, however the note prints them: "Low, Anna: Tides of the north, in: Hill, John (Hg.): ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.listed_titles import ListedTitle
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.piece import Piece, whole_reference
from citecheck.extract.citations.pieces import is_prose
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import EDITOR_MARKS, INNER_WORDS, PARTICLES
from citecheck.model import FullNote, Item, Name, Span
from citecheck.text.fold import words

_MOST_NAMES = 80  # tokens in front of a title
_JOINING = INNER_WORDS | PARTICLES | EDITOR_MARKS | frozenset("and et al eds ed others u a e y und in hg hrsg".split())
_BETWEEN = frozenset((Kind.COMMA, Kind.COLON, Kind.SEMICOLON, Kind.OPEN, Kind.CLOSE, Kind.QUOTE, Kind.DASH, Kind.AMPERSAND))


def opens_with_listed(piece: Piece) -> bool:
    """Whether a title of the list stands at the beginning of a piece, or behind nothing but names (and a year in brackets)."""
    return _opening(piece) is not None


def _opening(piece: Piece) -> tuple[ListedTitle, Sequence[Token], Piece] | None:
    """The title of the list with which a piece opens, the tokens in front of it, and the piece without a bracket that opens it."""
    listed = next((title for title in piece.titles.listed if piece.span.contains(title.span)), None)
    if listed is None:
        return None
    before = [token for token in piece.passage.tokens if token.end <= listed.span.start]
    while before and before[0].kind is Kind.OPEN:
        before = before[1:]
        piece = replace(piece, span=Span(before[0].start if before else listed.span.start, piece.span.end))
    if not _only_names(before) or is_prose(piece.passage.text, piece.span, piece.titles):
        return None
    return listed, before, piece


def listed_work(piece: Piece) -> Found | None:
    """The reference of a piece that opens with a title of the list."""
    opening = _opening(piece)
    if opening is None:
        return None
    listed, before, piece = opening
    title = listed.span
    found = whole_reference(piece)
    assert isinstance(found.pointer, FullNote)
    printed = " ".join(title.of(piece.passage.text).split()).strip(" .,")
    item = replace(found.pointer.item, title=printed, author=_authors(piece, before, found.pointer.item))
    if item.container_title and item.container_title in printed:
        item = replace(item, container_title=None)
    title_read = listed.items[0].title if len(listed.items) == 1 else None
    if title_read and words(title_read)[: len(words(printed))] != words(printed):  # the list's title was cut or runs on
        item = replace(item, title=title_read)
    return replace(found, pointer=replace(found.pointer, item=item))


def _authors(piece: Piece, before: Sequence[Token], item: Item) -> tuple[Name, ...]:
    """The authors that the parser found, or the names that stand in front of the title when the list knows more of these.

    A name that the list does not know is kept beside those that it knows: it may be misspelt, or one author too many.
    """
    if not before:
        return ()
    knows = piece.passage.lexicon.knows
    parsed = [knows(name.family or name.literal or "") for name in item.author or item.editor]
    if parsed and parsed[0]:
        return item.author  # none where the piece opens with editors
    names = read_names(replace(piece.passage, tokens=tuple(before)), 0, _names_end(before))
    families = names.families if names else ()
    known = sum(map(knows, families))
    if families and (not parsed or known > sum(parsed) or (known == sum(parsed) > 0 and len(families) > len(parsed))):
        return tuple(Name(family=family) for family in families)
    return item.author


def _only_names(before: Sequence[Token]) -> bool:
    """Whether some tokens are names and what joins them, a year in brackets with them."""
    if len(before) > _MOST_NAMES:
        return False
    for index, token in enumerate(before):
        if token.kind is Kind.NUMBER:
            if len(token.text) < 4 or index == 0 or before[index - 1].kind not in (Kind.OPEN, Kind.COMMA, Kind.WORD):
                return False
        elif token.kind is Kind.WORD:
            if not token.named and not token.initial and token.fold not in _JOINING:
                return False
        elif token.kind not in _BETWEEN and token.text not in ".*_/":
            return False
    return not before or before[0].kind is Kind.WORD or before[0].kind is Kind.QUOTE


def _names_end(before: Sequence[Token]) -> int:
    """The token behind the names: before their colon, a year, a quotation mark."""
    end = next((index for index, token in enumerate(before) if token.kind is Kind.NUMBER), len(before))
    while end and (before[end - 1].kind in _BETWEEN or (end > 1 and before[end - 1].fold in EDITOR_MARKS)):
        end -= 1
    return end
