"""Brackets that hold a source instead of an author and a year: a newspaper with its date, a database without one."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.names import is_title_like
from citecheck.extract.citations.sources import BODY_WORDS, UNDATED_SOURCE_WORDS
from citecheck.extract.citations.tokens import Kind, Token, tokenize
from citecheck.extract.citations.vocabulary import INNER_WORDS, PREFIX_WORDS
from citecheck.model import FullNote, Item, Span, Title
from citecheck.text.dates import find_dates

_LONGEST = 12  # words in the name of a source


def undated_source(text: str, inside: Span, lexicon: Lexicon) -> Found | None:
    """ "(Japan Statistics Bureau Database)": a capitalised name of several words, one of which says that it is a source."""
    if not text[inside.start : inside.start + 1].isupper() or len(inside) > 120:
        return None
    tokens = tokenize(text, inside.start, inside.end)
    if not 2 <= len(tokens) <= _LONGEST or not _capitalised(tokens):
        return None
    label = " ".join(text[inside.start : inside.end].split())
    last = tokens[-1].fold
    if (
        last in UNDATED_SOURCE_WORDS
        or (any(t.fold in UNDATED_SOURCE_WORDS for t in tokens) and lexicon.is_title(label))
        or lexicon.is_body(label)
    ):
        return Found(inside, Title(label))
    return None


def _capitalised(tokens: Sequence[Token]) -> bool:
    return tokens[-1].named and all(token.named or token.fold in INNER_WORDS or token.kind is Kind.AMPERSAND for token in tokens)


def dated_source(text: str, inside: Span, tokens: Sequence[Token], lexicon: Lexicon) -> Found | None:
    """ "(The Hindu, 20 April 1998)": the title of a newspaper or the like in front of a full date."""
    found = next(find_dates(text, inside.start, inside.end), None)
    if found is None or found.bare or found.date.year is None:
        return None
    name = [token for token in tokens if token.end <= found.span.start and token.kind is not Kind.COMMA]
    while name and name[0].fold in PREFIX_WORDS and name[0].fold != "the":
        name = name[1:]
    if not name or len(name) > _LONGEST or not _capitalised(name):
        return None
    start = name[0].start
    label = " ".join(text[start : name[-1].end].split())
    folds = [token.fold for token in name]
    newspaper = name[0].text == "The" and len(name) <= 4
    if not (newspaper or lexicon.is_title(label) or (len(folds) > 1 and is_title_like(folds) and folds[-1] not in BODY_WORDS)):
        return None
    item = Item("article-newspaper", container_title=label, issued=found.date)
    return Found(Span(start, inside.end), FullNote(item))
