"""Titles that a note prints without quotation marks or italics: their words are those of an entry's title."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from citecheck.model import Item, Span
from citecheck.text.fold import fold, words

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
    """A title and the family names (folded, in one word) of its entry's authors and editors."""

    title: tuple[str, ...]
    families: frozenset[str]


@dataclass(frozen=True, slots=True)
class ListedTitle:
    """A title of the list in a note. ``span``: its words as printed; ``long``: whether it has enough words to be told by them alone."""

    span: Span
    long: bool


class ListedTitles:
    """The titles of a list by their first word, as folded words; each also up to its colon."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._rows: dict[str, list[_Row]] = {}
        rows = set()
        for item in items:
            families = frozenset("".join(words(name.family or name.literal or "")) for name in (*item.author, *item.editor)) - {""}
            for plain in set(map(words, _forms(item))):
                if 0 < len(plain) <= _LONGEST:
                    rows.add(_Row(plain, families))
        for row in sorted(rows, key=lambda row: (-len(row.title), row.title, sorted(row.families))):
            self._rows.setdefault(row.title[0], []).append(row)

    def at(self, text: str, start: int, end: int) -> Span | None:
        """The longest title of four words or more of the list that stands at the beginning of ``text[start:end]``."""
        first = _WORD.match(text, start, end)
        if first is None or fold(first.group()).split(" ")[0] not in self._rows:
            return None
        found = next(iter(self.within(text, start, end, first_only=True)), None)
        return found.span if found and found.long and found.span.start == start else None

    def within(self, text: str, start: int, end: int, *, first_only: bool = False) -> list[ListedTitle]:
        """The titles of the list in ``text[start:end]``, in order: those of four words or more, shorter ones behind the name of an author of theirs."""
        plain: list[str] = []
        places: list[tuple[int, int]] = []
        for match in _WORD.finditer(text, start, end):
            parts = words(match.group())
            plain.extend(parts)
            places.extend([match.span()] * len(parts))
            if first_only and len(plain) >= _LONGEST:
                break
        found: list[ListedTitle] = []
        at = 0
        while at < len(plain):
            title = self._title_at(text, plain, places, at, start, end) if plain[at] in self._rows else None
            if title is not None:
                found.append(title)
                at = bisect_right(places, (title.span.end, 0), lo=at)
            at += title is None
            if first_only and at:
                break
        return found

    def _title_at(
        self, text: str, plain: list[str], places: list[tuple[int, int]], at: int, start: int, end: int
    ) -> ListedTitle | None:
        opens = places[at][0]
        before = text[max(start, opens - 8) : opens]
        if opens > start and not _OPENING.search(before):
            return None
        near = plain[max(0, at - _REACH) : at]
        for row in self._rows[plain[at]]:
            stop = at + len(row.title)
            if stop > len(plain) or tuple(plain[at:stop]) != row.title:
                continue
            closes = places[stop - 1][1]
            long = len(row.title) >= _SHORTEST
            if not long and (not _CLOSING.match(text, closes, end) or not _names_one(near, row.families)):
                continue
            return ListedTitle(Span(opens, closes + (text[closes : closes + 1] in ("?", "!"))), long)
        return None


def _forms(item: Item) -> Iterator[str]:
    """A title as a whole, up to its colon, up to an imprint in brackets that was read with it; what an entry prints in quotation marks is its title."""
    if item.title:
        yield from (item.title, item.title.partition(":")[0], item.title.partition(" (")[0].rstrip(","))
        if not item.author and not item.editor:
            yield item.title.partition(": ")[2]  # "Anna Low: Tides of the north", read as a title
    for field in (item.title, item.container_title):
        yield from (quoted.group(1) for quoted in _QUOTED.finditer(field or ""))


def _names_one(near: list[str], families: frozenset[str]) -> bool:
    """Whether one of the families stands among some words, a compound one in several of them."""
    joined = "".join(near)
    return any(family in near or (len(family) > 5 and family in joined) for family in families)
