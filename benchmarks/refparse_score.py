"""Comparing parsed references with labelled ones, field by field.

A text field is right at 90 % similarity (rapidfuzz's normalized Indel ratio of folded text), a number when its digits are the same; an entry is wholly right when
every field that is scored is right and none is surplus; its key is the first family name and the year.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz

from citecheck.text.fold import fold

FIELDS = ("author", "title", "year", "container", "volume", "pages", "publisher")  # the seven that published figures are made of
MORE = ("editor", "issue", "place", "doi", "url")  # scored and shown, and no part of the totals
ALIKE = 90.0
Values = Mapping[str, str]


@dataclass(slots=True)
class Tally:
    """Counts of one field: right, wanted by the gold, given by the prediction."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.wanted + self.given) if self.wanted + self.given else 0.0


@dataclass(slots=True)
class Score:
    """What a set of entries scored. ``sure`` pairs each confidence with whether the entry was wholly right."""

    fields: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    entries: int = 0
    whole: int = 0
    keyed: int = 0
    keys: int = 0
    sure: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Over all counted fields together (micro)."""
        rows = [self.fields[name] for name in FIELDS if name in self.fields]
        return Tally(sum(row.right for row in rows), sum(row.wanted for row in rows), sum(row.given for row in rows)).f1

    @property
    def calibration_error(self) -> float:
        """Expected calibration error over ten bins of equal width."""
        bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
        for confidence, right in self.sure:
            bins[min(int(confidence * 10), 9)].append((confidence, right))
        total = len(self.sure) or 1
        return sum(abs(sum(c for c, _ in rows) - sum(r for _, r in rows)) for rows in bins.values()) / total


def gold_values(fields: Mapping[str, Any]) -> dict[str, str]:
    """The scored values of a gold entry, as text."""
    found = {name: _text(fields[name]) for name in (*FIELDS, *MORE) if fields.get(name)}
    return {name: value for name, value in found.items() if value}


def item_values(item: Mapping[str, Any]) -> dict[str, str]:
    """The same of a CSL-JSON item."""
    found = {
        "author": _people(item.get("author", ())),
        "editor": _people(item.get("editor", ())),
        "title": item.get("title"),
        "year": _year(item.get("issued")),
        "container": item.get("container-title"),
        "volume": item.get("volume"),
        "issue": item.get("issue"),
        "pages": item.get("page"),
        "publisher": item.get("publisher"),
        "place": item.get("publisher-place"),
        "doi": item.get("DOI"),
        "url": item.get("URL"),
    }
    return {name: str(value) for name, value in found.items() if value}


def score(rows: Iterable[tuple[Values, Values, float]], counted: Sequence[str] = FIELDS) -> Score:
    """Score (gold, predicted, confidence) rows. ``counted`` are the fields that make an entry wholly right."""
    total = Score()
    for gold, found, confidence in rows:
        total.entries += 1
        wrong = False
        for name in (*FIELDS, *MORE):
            ours, theirs = found.get(name), gold.get(name)
            right = bool(ours and theirs and same(name, theirs, ours))
            tally = total.fields[name]
            tally.wanted += bool(theirs)
            tally.given += bool(ours)
            tally.right += right
            wrong = wrong or (name in counted and not right and bool(ours or theirs))
        total.whole += not wrong
        total.sure.append((confidence, not wrong))
        if gold.get("author") and gold.get("year"):
            total.keys += 1
            total.keyed += _key(gold) == _key(found)
    return total


def same(name: str, gold: str, found: str) -> bool:
    """Whether two values of a field say the same."""
    if name in ("volume", "issue", "pages", "year"):
        return _figures(name, gold) == _figures(name, found)
    if name == "doi":
        return fold(gold) == fold(found)
    if name in ("author", "editor"):
        ours, theirs = _families(gold), _families(found)
        return bool(ours) and (ours == theirs or fuzz.ratio(" ".join(sorted(ours)), " ".join(sorted(theirs))) >= ALIKE)
    return fuzz.ratio(fold(gold), fold(found)) >= ALIKE


def _figures(name: str, text: str) -> str:
    if name == "year":
        found = re.search(r"1[4-9]\d\d|20\d\d", text)
        return found.group() if found else fold(text)
    figures = re.findall(r"\d+", text)
    if name == "pages" and len(figures) == 2 and len(figures[1]) < len(figures[0]):
        figures[1] = figures[0][: len(figures[0]) - len(figures[1])] + figures[1]
    return "-".join(figures) or fold(text)


def _families(text: str) -> list[str]:
    """Words of two letters and more of a list of names: initials, "and", "et al." and the order of names do not count."""
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\bet\s+al\b|\band\b|\bund\b|\bet\b|\by\b|\beds?\b|\bhrsg\b|\bothers\b", " ", text, flags=re.IGNORECASE))
    return sorted(fold(word) for word in words if not (word.isupper() and len(word) <= 3))


def _key(values: Values) -> tuple[str, str]:
    names = re.split(r";", values.get("author", ""))[0]
    first = re.split(r",", names)[0]
    return " ".join(_families(first)[:1]), _figures("year", values.get("year", ""))


def _people(people: Iterable[Mapping[str, str]]) -> str:
    return "; ".join(_person(person) for person in people)


def _person(person: Mapping[str, str]) -> str:
    if person.get("literal"):
        return person["literal"]
    family = " ".join(person[part] for part in ("non-dropping-particle", "dropping-particle", "family") if person.get(part))
    return ", ".join(part for part in (family, person.get("given"), person.get("suffix")) if part)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return _people(value)
    return str(value)


def _year(issued: Any) -> str | None:
    if not issued:
        return None
    if parts := issued.get("date-parts"):
        return str(parts[0][0])
    return str(issued.get("literal") or issued.get("raw") or "") or None
