"""Names and a page in a bracket, without a year: "(Okafor 111)", "(Lindqvist, “On Tides” 12)". Only names that the list knows are read so."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.heads import skip_separators
from citecheck.extract.citations.locators import bare_values, read_locator
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import PREFIX_WORDS
from citecheck.model import AuthorPage, Locator, Span


def read_author_page(passage: Passage) -> tuple[Found, ...]:
    """The items of a bracket that holds nothing but names of the list, their titles and pages; empty when it holds anything else."""
    if not passage.lexicon or len(passage.tokens) > 60:
        return ()
    found: list[Found] = []
    start = 0
    for at in range(len(passage.tokens) + 1):
        if at == len(passage.tokens) or passage.tokens[at].kind is Kind.SEMICOLON:
            item = _item(passage, start, at)
            if item is None:
                return ()
            found.append(item)
            start = at + 1
    return tuple(found)


def _item(passage: Passage, start: int, end: int) -> Found | None:
    tokens = passage.tokens
    start = _past_prefix(tokens, start, end)
    names_end = _names_end(tokens, start, end)
    if not any(passage.lexicon.may_name(token.text) for token in tokens[start:names_end]):
        return None
    names = read_names(passage, start, names_end)
    if names is None or names.start != start or not names.families or not all(passage.lexicon.knows(family) for family in names.families):
        return None
    title, at = _title(passage, names_end, end)
    locator, stop = _page(passage, at, end)
    if stop != end:
        return None
    prefix = passage.text[tokens[0].start : tokens[start].start].strip() if start else ""
    last = tokens[end - 1]
    pointer = AuthorPage(names.families, names.et_al, title)
    return Found(Span(tokens[start].start, last.end - last.dot), pointer, locator, prefix)


def _past_prefix(tokens: Sequence[Token], start: int, end: int) -> int:
    start = skip_separators(tokens, start, end)
    while start < end and tokens[start].kind is Kind.WORD and tokens[start].fold in PREFIX_WORDS and not tokens[start].initial:
        start += 1
    return skip_separators(tokens, start, end)


def _names_end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the names end: before a quotation, a number, a colon."""
    for at in range(start, end):
        if tokens[at].kind in (Kind.QUOTE, Kind.NUMBER, Kind.COLON):
            return at - 1 if at > start and tokens[at - 1].kind is Kind.COMMA else at
        if tokens[at].fold in {"p", "pp"} and at > start:
            return at - 1 if tokens[at - 1].kind is Kind.COMMA else at
    return end


def _title(passage: Passage, at: int, end: int) -> tuple[str | None, int]:
    """The quoted title behind the names and the token behind it."""
    tokens = passage.tokens
    first = at + 1 if at < end and tokens[at].kind is Kind.COMMA else at
    if first >= end or tokens[first].kind is not Kind.QUOTE:
        return None, at
    closing = next((index for index in range(end - 1, first, -1) if tokens[index].kind is Kind.QUOTE), None)
    if closing is None or closing == first + 1:
        return None, at
    return passage.quote(first + 1, closing).strip(" ,"), closing + 1


def _page(passage: Passage, at: int, end: int) -> tuple[Locator | None, int]:
    """A page with or without sign in front of it."""
    tokens = passage.tokens
    locator, stop = read_locator(tokens, at, end, passage.text)
    if locator is not None:
        return locator, stop
    stop = bare_values(tokens, at, end)
    if stop == at:
        return None, at
    last = tokens[stop - 1]
    return Locator("page", " ".join(passage.text[tokens[at].start : last.end - last.dot].split())), stop
