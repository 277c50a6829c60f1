"""Quotations and emphasis: which tokens begin them, end them and stand inside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.quotations import closing
from citecheck.extract.references.parsing.tokens import Token
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Span

_MARKDOWN = re.compile(r"(?<![\w*])(?P<mark>\*{1,2}|_)(?=[^\s*_])[^*\n]{2,400}?(?<=[^\s*_])(?P=mark)(?![\w*])")
_QUOTES = tuple("“\"«„‘'‹")
_OPENING = re.compile(rf"(?<!\w)[{''.join(_QUOTES)}](?=\S)")
PLACES = ("", "B", "E", "I", "-")  # what is said of a token: it begins, ends or stands inside; or the string has no emphasis
_NONE = 4
Printed = tuple[str, Sequence[Token], Sequence[Span]]


def quoted(strings: Sequence[Printed], count: int) -> Columns:
    """Whether each of ``count`` tokens begins, ends or stands inside a quotation."""
    found = np.zeros(count, dtype=np.int64)
    begin = 0
    for text, tokens, _ in strings:
        if spans := quotations_of(text):
            _mark(found[begin : begin + len(tokens)], spans, tokens)
        begin += len(tokens)
    return found


def stressed(strings: Sequence[Printed], count: int) -> Columns:
    """Whether each of ``count`` tokens begins, ends or stands inside emphasis."""
    found = np.full(count, _NONE, dtype=np.int64)
    begin = 0
    for text, tokens, emphasis in strings:
        spans = [span for span in (*emphasis, *emphasis_of(text)) if len(span) > 2]
        if spans:
            own = found[begin : begin + len(tokens)]
            own.fill(0)
            _mark(own, spans, tokens)
        begin += len(tokens)
    return found


@lru_cache(maxsize=256)  # it is asked for when a string is labelled, and when the labels are read
def emphasis_of(text: str) -> tuple[Span, ...]:
    """Emphasis that the text itself writes, with its marks."""
    return tuple(Span(*match.span()) for match in _MARKDOWN.finditer(text)) if "*" in text or "_" in text else ()


def _mark(found: Columns, spans: Sequence[Span], tokens: Sequence[Token]) -> None:
    firsts = [token.first for token in tokens]
    for span in spans:
        for index in range(bisect_left(firsts, span.start), bisect_left(firsts, span.end)):
            if not found[index]:
                token = tokens[index]
                found[index] = 1 if token.start <= span.start + 1 else 2 if token.last >= span.end - 2 else 3


def quotations_of(text: str) -> list[Span]:
    """Where quotations stand, by marks that pair."""
    found: list[Span] = []
    if not mentions(text, _QUOTES):  # marks have no case
        return found
    at = 0
    while (match := _OPENING.search(text, at)) is not None:
        opening = match.start()
        end = closing(text, opening)
        if end is not None:
            found.append(Span(opening, end + 1))
        at = opening + 1 if end is None else end + 1
    return found
