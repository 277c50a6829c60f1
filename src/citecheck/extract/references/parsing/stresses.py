"""Quotations and emphasis: which tokens begin them, end them and stand inside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.quotations import closing
from citecheck.extract.references.parsing.tokens import Tokens
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Span

_EMPHASIZED = r"(?P<mark>\*{1,2}|_)(?=[^\s*_])[^*\n]{2,400}?(?<=[^\s*_])(?P=mark)(?![\w*])"
_MARKDOWN = re.compile(rf"(?<![\w*\\]){_EMPHASIZED}")
_LEARNT = re.compile(rf"(?<![\w*]){_EMPHASIZED}")  # an escaped mark, too: so the weights know it
_QUOTES = tuple("“\"«„‘'‹")
_OPENING = re.compile(rf"(?<!\w)[{''.join(_QUOTES)}](?=\S)")
PLACES = ("", "B", "E", "I", "-")  # what is said of a token: it begins, ends or stands inside; or the string has no emphasis
_NONE = 4
Printed = tuple[str, Sequence[Span]]


def quoted(strings: Sequence[Printed], tokens: Tokens) -> Columns:
    """Whether each token begins, ends or stands inside a quotation."""
    found = np.zeros(len(tokens.cores), dtype=np.int64)
    for (text, _), (begin, end) in zip(strings, _borders(tokens), strict=True):
        if spans := quotations_of(text):
            _mark(found, spans, tokens, begin, end)
    return found


def stressed(strings: Sequence[Printed], tokens: Tokens) -> Columns:
    """Whether each token begins, ends or stands inside emphasis."""
    found = np.full(len(tokens.cores), _NONE, dtype=np.int64)
    for (text, emphasis), (begin, end) in zip(strings, _borders(tokens), strict=True):
        if spans := [span for span in (*emphasis, *(_spans(_LEARNT, text) if "\\" in text else emphasis_of(text))) if len(span) > 2]:
            found[begin:end] = 0
            _mark(found, spans, tokens, begin, end)
    return found


def _borders(tokens: Tokens) -> Iterator[tuple[int, int]]:
    return pairwise((0, *tokens.counts.cumsum().tolist()))


@lru_cache(maxsize=256)  # it is asked for when a string is labelled, and when the labels are read
def emphasis_of(text: str) -> tuple[Span, ...]:
    """Emphasis that the text itself writes, with its marks."""
    return _spans(_MARKDOWN, text) if "*" in text or "_" in text else ()


def _spans(marks: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in marks.finditer(text))


def _mark(found: Columns, spans: Sequence[Span], tokens: Tokens, begin: int, end: int) -> None:
    """Mark the tokens from ``begin`` to ``end`` that begin in one of ``spans``; the first that does says where in it they stand."""
    firsts = tokens.firsts[begin:end].tolist()
    for span in spans:
        for index in range(begin + bisect_left(firsts, span.start), begin + bisect_left(firsts, span.end)):
            if not found[index]:
                found[index] = 1 if tokens.starts[index] <= span.start + 1 else 2 if tokens.lasts[index] >= span.end - 2 else 3


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
