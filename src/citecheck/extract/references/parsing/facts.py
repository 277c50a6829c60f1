"""Facts of a parse that its confidence is made of."""

from __future__ import annotations

import math
import re

from citecheck.extract.references.parsing.labelling import Labelled
from citecheck.model import Item, Span

NAMES = (
    "least",
    "all",
    "mean",
    "length",
    "leftover",
    "people",
    "date",
    "title",
    "title and container",
    "fragments",
    "oddities",
    "foreign letters",
    "divided words",
    "article",
    "book",
    "untyped",
)
_SURE = 0.9999  # beyond it one token is as sure as another
_ASCII = re.compile(r"[\x00-\x7f]+")
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_SHORT = 4  # letters of a title or publisher that says hardly anything
_BOOKS = frozenset(("book", "report", "thesis"))
_UNTYPED = frozenset(("document", "webpage", "article-newspaper", "article-magazine", "legislation", "legal_case", "article"))


def facts(labelled: Labelled, text: str, item: Item, leftover: tuple[Span, ...]) -> tuple[float, ...]:
    """The facts named in `NAMES`, each about as large as one."""
    foreign = "" if text.isascii() else _ASCII.sub("", text)
    total = _plain(text) + sum(map(str.isalnum, foreign)) or 1
    unread = sum(_characters(span.of(text)) for span in leftover)
    labels = [run.label for run in labelled.runs]
    repeated = len(labels) - len(set(labels))
    return (
        _odds(labelled.least),
        _odds(labelled.all),
        _odds(labelled.mean),
        math.log(total) / 5.0,
        min(unread / total * 5.0, 1.0),
        float(bool(item.author or item.editor)),
        float(item.issued is not None),
        float(bool(item.title or item.type == "article-newspaper")),
        float(bool(item.title and item.container_title)),
        min(repeated, 4) / 4.0,
        min(_oddities(item), 3) / 3.0,
        sum(map(str.isalpha, foreign)) / total,
        min(text.count(" - "), 3) / 3.0,
        float(item.type == "article-journal"),
        float(item.type in _BOOKS),
        float(item.type in _UNTYPED),
    )


def _characters(text: str) -> int:
    """How many letters and figures there are."""
    return _plain(text) if text.isascii() else _plain(text) + sum(map(str.isalnum, _ASCII.sub("", text)))


def _plain(text: str) -> int:
    """How many of them are ASCII."""
    return len(text.encode("ascii", "ignore").translate(None, _SIGNS))


def _oddities(item: Item) -> int:
    """How many values look as if they were cut in the wrong place."""
    values = [value for value in (item.title, item.container_title, item.publisher) if value]
    odd = sum(value[0].islower() or len(value) < _SHORT or value[-1] in ",:(&" for value in values)
    publisher = item.publisher or ""
    return odd + (";" in publisher) + ("," in publisher) + sum(bool(name.literal and len(name.literal.split()) > 6) for name in item.author)


def _odds(likelihood: float) -> float:
    """Half the logarithm of the odds, between -4.5 and 4.5."""
    bounded = min(max(likelihood, 1.0 - _SURE), _SURE)
    return max(min(math.log(bounded / (1.0 - bounded)), 9.0), -9.0) / 2.0
