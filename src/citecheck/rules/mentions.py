"""Names beside years in the text, whether or not they were read as citations: where an entry may be cited in a form that citecheck does not know."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from citecheck.model import Evidence, Reference, Span
from citecheck.reconcile.inflection import nominatives
from citecheck.reconcile.spelling import compact, slipped
from citecheck.reconcile.years import listed_years

YEAR = re.compile(r"[12](?<!\d[12])\d{3}(?!\d)")  # a search that begins with figures skips to them
_WORD = re.compile(r"[^\W\d_][\w'’-]{1,60}")
_BEFORE = 60  # characters in front of a year in which its names stand
_NAMES = 3  # capitalised words: a name, its co-author, and a given name
_SENTENCE = re.compile(r"[!?;]|(?<=[a-zа-яё]{4})\.\s")


def outside_lists(evidence: Evidence) -> Iterator[Span]:
    """The stretches of the text that are no reference list."""
    start = 0
    for span in sorted(section.span for section in evidence.sections) or [reference.span for reference in evidence.references]:
        if start < span.start:
            yield Span(start, span.start)
        start = max(start, span.end)
    if start < len(evidence.document.text):
        yield Span(start, len(evidence.document.text))


def linked_years(evidence: Evidence) -> frozenset[int]:
    """Where the years of linked citations stand."""
    text = evidence.document.text
    linked = ((item, _years_in(text, item.span)) for item, link in evidence.linked() if link.references)
    return frozenset(place for item, places in linked for place in places[-1 if item.secondary else 0 :])


def names_by_year(evidence: Evidence) -> Mapping[int, frozenset[str]]:
    """The capitalised words just in front of each year that no linked citation accounts for."""
    text, linked = evidence.document.text, linked_years(evidence)
    found: defaultdict[int, set[str]] = defaultdict(set)
    for stretch in outside_lists(evidence):
        for match in YEAR.finditer(text, stretch.start, stretch.end):
            if match.start() not in linked:
                before = _SENTENCE.split(text[max(match.start() - _BEFORE, stretch.start) : match.start()])[-1]
                found[int(match[0])].update([word for word in _WORD.findall(before) if word[0].isupper()][-_NAMES:])
    return {year: frozenset(names) for year, names in found.items()}


def _years_in(text: str, span: Span) -> list[int]:
    return [match.start() for match in YEAR.finditer(text, span.start, span.end)]


def is_mentioned(reference: Reference, mentions: Mapping[int, frozenset[str]]) -> bool:
    """Whether the first author's family name, or one like it, stands beside the entry's year."""
    people = reference.item.author or reference.item.editor
    family = compact(people[0].family or "") if people else ""
    beside = [word for year in listed_years(reference.item.issued).numbers for word in mentions.get(year, ())]
    return bool(family) and any(_is_near(word, family) for word in beside)


def _is_near(word: str, family: str) -> bool:
    letters: Sequence[str] = (compact(word), compact(re.split("['’]", word)[0]))
    return family in letters or family in nominatives(word) or any(slipped(one, family) for one in letters)
