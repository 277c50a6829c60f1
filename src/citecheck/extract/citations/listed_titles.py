"""Titles that a note prints without quotation marks or italics: the words with which it begins are those of an entry's title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from citecheck.model import Item, Span
from citecheck.text.fold import fold, words

_WORD = re.compile(r"[^\W_]+(?:['’‘ʼ`´][^\W_]+)*")
_SHORTEST = 4  # words: fewer begin a sentence as well as a title
_LONGEST = 60  # words


class ListedTitles:
    """The titles of a list by their first word, as folded words; each also up to its colon."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._rows: dict[str, set[tuple[str, ...]]] = {}
        for title in (item.title for item in items):
            for form in {title, title.partition(":")[0]} if title else ():
                plain = words(form)
                if _SHORTEST <= len(plain) <= _LONGEST:
                    self._rows.setdefault(plain[0], set()).add(plain)

    def at(self, text: str, start: int, end: int) -> Span | None:
        """The longest title of the list that stands at the beginning of ``text[start:end]``."""
        first = _WORD.match(text, start, end)
        titles = self._rows.get(fold(first.group()).split(" ")[0], ()) if first else ()
        if not titles:
            return None
        ends: dict[tuple[str, ...], int] = {}
        folded: list[str] = []
        for match in _WORD.finditer(text, start, end):
            folded.extend(words(match.group()))
            ends[tuple(folded)] = match.end()
            if len(folded) >= _LONGEST:
                break
        found = max((title for title in titles if title in ends), key=len, default=None)
        return Span(start, ends[found] + (text[ends[found] : ends[found] + 1] in ("?", "!"))) if found else None
