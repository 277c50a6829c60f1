"""Years and the words that stand beside them or in their place ("2024, in press"), once it is known whose they are."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.model import AuthorDate, Mode, Title
from citecheck.text.year_words import is_loose, meaning

_BESIDE = re.compile(r"[\s,/(\[]{0,4}")


def settled(items: tuple[Found, ...], text: str, lexicon: Lexicon) -> tuple[Found, ...]:
    """The items of a cluster, a year and a word for the same work made one, without words that stand for no year here."""
    if not any(_word(item) for item in items):
        return items
    done: list[Found] = []
    for item in items:
        one = _made_one(done[-1], item, text, lexicon) if done else None
        if one is not None:
            done[-1] = one
        else:
            done.append(item)
    return tuple(item for item in done if _is_meant(item, lexicon))


def _word(item: Found) -> str | None:
    """The word that stands in place of the item's year."""
    pointer = item.pointer
    if not isinstance(pointer, AuthorDate | Title) or pointer.year is None or meaning(pointer.year) is None:
        return None
    return pointer.year


def _names(item: Found) -> tuple[str, ...]:
    pointer = item.pointer
    return pointer.families if isinstance(pointer, AuthorDate) else (pointer.title,) if isinstance(pointer, Title) else ()


def _made_one(first: Found, second: Found, text: str, lexicon: Lexicon) -> Found | None:
    """ "2024, in press", "forthcoming 2024": one work, unless the list has the same people's works of that year and without one. What the list has counts."""
    if bool(_word(first)) == bool(_word(second)) or _names(first) != _names(second) or first.locator is not None:
        return None
    if not _BESIDE.fullmatch(text, first.span.end, second.span.start):
        return None
    dated, worded = (second, first) if _word(first) else (first, second)
    assert isinstance(dated.pointer, AuthorDate | Title)
    known = any(lexicon.knows_year(name, dated.pointer.year) for name in _names(dated))
    undated = any(map(lexicon.knows_undated, _names(worded)))
    if known and undated:
        return None
    meant = worded if undated else dated
    return replace(first, pointer=meant.pointer, locator=second.locator, span=first.span.cover(second.span))


def _is_meant(item: Found, lexicon: Lexicon) -> bool:
    """Whether a word that says other things as well stands for a year: beside a name of the list, and not only in a bracket behind it."""
    word = _word(item)
    if word is None or not is_loose(word):
        return True
    return any((lexicon.knows_undated if item.mode is Mode.NARRATIVE else lexicon.knows)(name) for name in _names(item))
