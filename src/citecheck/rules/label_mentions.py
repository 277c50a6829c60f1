"""Bodies and titles that the text prints, whether or not they were read as citations: where an entry may be cited in a form that citecheck does not know."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from citecheck.model import Evidence, MarkKind, Reference
from citecheck.reconcile.years import listed_years
from citecheck.rules.mentions import YEAR, linked_years, outside_lists
from citecheck.text.articles import CAPITAL_ARTICLES
from citecheck.text.body_names import ranks
from citecheck.text.fold import fold

_BEFORE = 260  # characters in front of a year in which a body's name or a title stands
_BETWEEN = 40  # folded characters between it and the year; where it is a single word, a state as a rule, no other word:
_BESIDE = 3
_SET_OFF = re.compile(r"[“«„\"‘]([^“”«»„\"‘’\n]{3,300})[”»“\"’]")
_STOP = re.compile(r"[.:]\s")
_SHORTEST = 2  # words of a title, whole or its beginning
_ARTICLES = frozenset(article.lower() for article in CAPITAL_ARTICLES)


class Labels:
    """The folded text in front of each year that no linked citation accounts for, and the folded stretches in quotation marks or italics."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def has(self, reference: Reference) -> bool:
        """Whether the text prints a body of the entry beside its year, or the title of an entry without author: beside its year, or set off anywhere."""
        item = reference.item
        people = item.author or item.editor
        years = listed_years(item.issued).numbers
        if people:
            body = people[0].literal or ""
            return any(self._is_beside(_bare(name), years) for name in (body, *ranks(body)))
        title = _bare(item.title or "")
        if len(title.split()) < _SHORTEST:
            return False
        main = _bare(_STOP.split(item.title or "", maxsplit=1)[0])  # without subtitle, or what was read into the title
        whole = any(" " in one and one in self._set_off for one in (title, main))
        return whole or self._is_beside(title, years) or any(self._is_beside(one, years) for one in self._begun(title))

    def _is_beside(self, label: str, years: tuple[int, ...]) -> bool:
        between = _BETWEEN if " " in label else _BESIDE
        return bool(label) and any(
            f" {label} " in before[-len(label) - between :] for year in years for before in self._before.get(year, ())
        )

    def _begun(self, title: str) -> Iterator[str]:
        """The stretches set off that are the title or a beginning of it."""
        return (one for one in self._set_off if len(one.split()) >= _SHORTEST and f"{title} ".startswith(f"{one} "))

    @cached_property
    def _before(self) -> Mapping[int, list[str]]:
        text, linked = self._evidence.document.text, linked_years(self._evidence)
        found: defaultdict[int, list[str]] = defaultdict(list)
        for stretch in outside_lists(self._evidence):
            for match in YEAR.finditer(text, stretch.start, stretch.end):
                if match.start() not in linked:
                    found[int(match[0])].append(f" {fold(text[max(match.start() - _BEFORE, stretch.start) : match.start()])} ")
        return found

    @cached_property
    def _set_off(self) -> frozenset[str]:
        text = self._evidence.document.text
        outside = tuple(outside_lists(self._evidence))
        italics = (mark.span for mark in self._evidence.document.marks if mark.kind is MarkKind.EMPHASIS)
        marked = [span.of(text) for span in italics if len(span) < _BEFORE and any(one.contains(span) for one in outside)]
        quoted = [match[1] for one in outside for match in _SET_OFF.finditer(text, one.start, one.end)]
        return frozenset(map(_bare, (*marked, *quoted)))


def _bare(label: str) -> str:
    """A folded label without its article."""
    folded = fold(label)
    first, _, rest = folded.partition(" ")
    return rest if rest and first in _ARTICLES else folded
