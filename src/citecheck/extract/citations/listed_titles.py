"""Titles that a note prints without quotation marks or italics: their words are those of an entry's title."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from citecheck.extract.citations.sources import ARTICLES
from citecheck.model import Item, Span
from citecheck.text.fold import words

_WORD = re.compile(r"[^\W_]+(?:['’‘ʼ`´][^\W_]+)*")
_QUOTED = re.compile(r"[“«„\"]([^“”«»„\"]{8,400})[”»“\"]")
_SHORTEST = 4  # words: fewer begin a sentence as well as a title
_LONGEST = 60  # words
_REACH = 24  # words in front of a shorter title among which one of its authors stands
# What may stand between a title and what is in front of it: punctuation, quotation marks, markup; or nothing, at the beginning.
_OPENING = re.compile(r"(?:^|[.,:;(\[)/\]“”\"'‘’«»„*_–—])[\s*_“\"‘'«„\[]{0,4}$")
_CLOSING = re.compile(r"[*_]{0,3}(?:$|[.,:;()\[\]“”\"'‘’«»/?!*_–—]|\s{1,2}(?:[(\[<\d–—]|p{1,2}\.|S\.))")


@dataclass(frozen=True, slots=True)
class _Row:
    """A title and the family names (folded, in one word) of its entry's authors and editors. ``item``: the entry as it was parsed."""

    title: tuple[str, ...]
    families: frozenset[str]
    item: Item


@dataclass(frozen=True, slots=True)
class ListedTitle:
    """A title of the list as a note prints it. ``items``: the entries that have it, those of an author who stands in front of it where there are any."""

    span: Span
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Note:
    """A stretch of ``text`` with its folded words and where each stands."""

    text: str
    start: int
    end: int
    words: list[str]
    places: list[tuple[int, int]]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> _Note:
        plain: list[str] = []
        places: list[tuple[int, int]] = []
        for match in _WORD.finditer(text, start, end):
            parts = words(match.group())
            plain.extend(parts)
            places.extend([match.span()] * len(parts))
        return cls(text, start, end, plain, places)


class ListedTitles:
    """The titles of a list by their first word, as folded words; each also up to its colon."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._rows: dict[tuple[str, ...], list[_Row]] = {}  # by the first two words
        rows: list[_Row] = []
        for item in items:
            families = frozenset("".join(words(name.family or name.literal or "")) for name in (*item.author, *item.editor)) - {""}
            forms = dict.fromkeys(map(words, _forms(item)))
            rows.extend(_Row(plain, families, item) for plain in forms if 0 < len(plain) <= _LONGEST)
        for row in sorted(rows, key=lambda row: (-len(row.title), row.title)):
            self._rows.setdefault(row.title[:2], []).append(row)
        self._firsts = frozenset(key[0] for key in self._rows)

    def within(self, text: str, start: int, end: int) -> tuple[ListedTitle, ...]:
        """The titles of the list in ``text[start:end]``, in order: those of four words or more, shorter ones behind the name of an author of theirs."""
        note = _Note.of(text, start, end)
        found: list[ListedTitle] = []
        at = 0
        while at < len(note.words):
            title = self._title_at(note, at) if note.words[at] in self._firsts else None
            if title is not None:
                found.append(title)
                at = bisect_right(note.places, (title.span.end, 0), lo=at)
            at += title is None
        return tuple(found)

    def _title_at(self, note: _Note, at: int) -> ListedTitle | None:
        rows = [*self._rows.get(tuple(note.words[at : at + 2]), ()), *self._rows.get((note.words[at],), ())]
        opens = note.places[at][0]
        if not rows:
            return None
        if opens > note.start and not _OPENING.search(note.text[max(note.start, opens - 8) : opens]):
            return None
        fits = [row for row in rows if tuple(note.words[at : at + len(row.title)]) == row.title]
        if not fits:
            return None
        near = note.words[max(0, at - _REACH) : at]
        theirs = [row for row in fits if _names_one(near, row.families)]
        for row in fits:
            end = note.places[at + len(row.title) - 1][1]
            if len(row.title) >= _SHORTEST or (row in theirs and _CLOSING.match(note.text, end, note.end)):
                same = [one for one in fits if one.title == row.title]
                items = tuple(one.item for one in same if one in theirs) or tuple(one.item for one in same)
                return ListedTitle(Span(opens, end + (note.text[end : min(end + 1, note.end)] in ("?", "!"))), items)
        return None


def _forms(item: Item) -> Iterator[str]:
    """A title as a whole, up to its colon, without half a bracket of its imprint; what an entry prints in quotation marks is its title."""
    if item.title:
        whole = item.title if item.title.count("(") == item.title.count(")") else item.title.partition("(")[0].rstrip(" ,")
        for form in (whole, whole.partition(":")[0]):
            article, _, rest = form.partition(" ")
            yield from (form, rest) if article.casefold() in ARTICLES else (form,)
        if not item.author and not item.editor:
            yield item.title.partition(": ")[2]  # "Anna Low: Tides of the north", read as a title
    for field in (item.title, item.container_title):
        yield from (quoted.group(1) for quoted in _QUOTED.finditer(field or ""))


def _names_one(near: list[str], families: frozenset[str]) -> bool:
    """Whether one of the families stands among some words, a compound one in several of them."""
    joined = "".join(near)
    return any(family in near or (len(family) > 5 and family in joined) for family in families)
