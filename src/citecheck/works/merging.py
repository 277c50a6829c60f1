"""The printings of a work -> one item: which value each variable takes, where it is printed, and where the documents contradict each other.

The policy. What a person set (overrides) stands before all. Values that are one thing in two spellings (initials and full names, an abbreviated journal, a title without its subtitle) stand together; of
contradicting ones those that most entries print win, and of equally many the more complete. Among the spellings of the winner the most complete is taken, and of equally
complete ones the most frequent. A list of names is taken whole, from one entry. Nothing is composed, and nothing invented. The letter of 2004a is left out: it
means something in one document only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from citecheck.model import Date, Item, Name
from citecheck.resolve import fields as compared
from citecheck.resolve.names import compare_names
from citecheck.resolve.titles import compare_titles
from citecheck.text.fold import fold, words
from citecheck.works.printing import Printing


@dataclass(frozen=True, slots=True)
class Side:
    """One of several values of a variable, as it is shown, and the places that print it."""

    value: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A variable in which the printings contradict each other; the first side is the one that was taken."""

    variable: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """``sources`` are (variable, the places that print the value taken)."""

    item: Item
    sources: tuple[tuple[str, tuple[str, ...]], ...]
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class _Value:
    """What some printings say of a variable, letter for letter; ``kept`` is what is kept of it."""

    kept: Any
    shown: str
    places: tuple[str, ...]
    complete: tuple[int, ...]
    corrected: bool = False

    @property
    def rank(self) -> tuple[Any, ...]:
        """The better first: what a person set, the more complete, then the more frequent, then by the alphabet."""
        return (not self.corrected, *(-one for one in self.complete), -len(self.places), self.shown)


Agree = Callable[[Any, Any], bool]
_UNKNOWN = "document"
_LOOSE = frozenset({"url", "accessed", "language", "note", "type"})  # others say otherwise, and nobody is wrong


def merge(printings: Sequence[Printing]) -> Merged:
    """Merge the printings of one work; their order does not matter."""
    found: dict[str, Any] = {}
    sources: list[tuple[str, tuple[str, ...]]] = []
    conflicts: list[Conflict] = []
    for variable in (field.name for field in fields(Item) if field.name != "authors_truncated"):
        groups = _grouped(_values(printings, variable), _AGREE.get(variable, _same_words))
        if not groups:
            continue
        chosen = groups[0][0]
        found |= chosen.kept
        if variable != "type":
            sources.append((variable, chosen.places))
        if len(groups) > 1 and variable not in _LOOSE:
            conflicts.append(Conflict(variable, tuple(_side(group) for group in groups)))
    return Merged(Item(**found), tuple(sources), tuple(conflicts))


def _side(group: Sequence[_Value]) -> Side:
    return Side(group[0].shown, tuple(sorted({place for value in group for place in value.places}, key=_by_line)))


def _by_line(place: str) -> tuple[str, int]:
    document, _, line = place.rpartition(", line ")
    return document, int(line) if line.isdecimal() else 0


def _values(printings: Sequence[Printing], variable: str) -> list[_Value]:
    """The different values of a variable, each with the places that print it."""
    found: dict[tuple[str, str], list[Printing]] = {}
    for printing in printings:
        value = _value(printing.item, variable)
        if value and not (variable == "type" and value == _UNKNOWN and len(printings) > 1):
            found.setdefault((repr(value), _shown(value)), []).append(printing)
    rows = []
    for (_, shown), same in found.items():
        item = same[0].item
        places = tuple(sorted({printing.place_of(variable) for printing in same}, key=_by_line))
        corrected = any(variable in dict(printing.corrected) for printing in same)
        rows.append(_Value(_kept(item, variable), shown, places, _complete(item, variable), corrected))
    return rows


def _value(item: Item, variable: str) -> object:
    value: object = getattr(item, variable)
    return replace(value, suffix=None) if variable == "issued" and isinstance(value, Date) else value


def _kept(item: Item, variable: str) -> dict[str, Any]:
    first = "author" if item.author else "editor"
    truncated = {"authors_truncated": item.authors_truncated} if variable == first and item.authors_truncated else {}
    return {variable: _value(item, variable), **truncated}


def _grouped(values: Sequence[_Value], agree: Agree) -> list[list[_Value]]:
    """Values that are one thing in several spellings together; first the group that most places print, in it the most complete spelling."""
    groups: list[list[_Value]] = []
    for value in sorted(values, key=lambda value: value.rank):
        home = next((group for group in groups if agree(_plain(group[0]), _plain(value))), None)
        if home is None:
            groups.append([value])
        else:
            home.append(value)
    return sorted(groups, key=_before)


def _before(group: Sequence[_Value]) -> tuple[Any, ...]:
    return (not any(value.corrected for value in group), -sum(len(value.places) for value in group), group[0].rank)


def _plain(value: _Value) -> object:
    return next(iter(value.kept.values()))


def _shown(value: object) -> str:
    match value:
        case Date():
            return value.printed or "-".join(f"{part:02d}" for part in (value.parts[0] if value.parts else ())) or value.literal or ""
        case tuple():
            return "; ".join(_name(name) for name in value)
        case _:
            return str(value)


def _name(name: Name) -> str:
    return ", ".join(part for part in (name.label, name.given if not name.literal and name.family else None) if part)


def _complete(item: Item, variable: str) -> tuple[int, ...]:
    """How much of its variable a value tells; the more the better."""
    value = getattr(item, variable)
    match value:
        case Date():
            return len(value.parts[0]) if value.parts else 0, len(value.parts)
        case tuple():
            first = "author" if item.author else "editor"
            whole = not (item.authors_truncated and variable == first)
            return len(value), whole, sum(map(_told, value))
        case _ if variable in ("title", "container_title", "original_title", "collection_title", "event_title"):
            return (len(words(value)), len(fold(value)))
        case _ if variable in ("page", "isbn"):
            return (len(fold(value)),)
        case _ if variable in ("publisher", "publisher_place", "genre"):
            return (len(words(value)),)
        case _:
            return (0,)


def _told(name: Name) -> int:
    """Given names in full count more than initials."""
    return sum(len(part) for part in words(name.given or "")) + len(words(name.label))


def _same_words(one: object, other: object) -> bool:
    return fold(_shown(one)) == fold(_shown(other))


def _same_years(one: Date, other: Date) -> bool:
    return one.years == other.years if one.parts and other.parts else not (one.parts or other.parts)


def _same_titles(one: str, other: str) -> bool:
    return compare_titles(one, [(other, None)]).agrees or compare_titles(other, [(one, None)]).agrees


def _agreeing(comparing: compared.Comparing) -> Agree:
    return lambda one, other: comparing(one, other).agrees or comparing(other, one).agrees


def _same_names(one: tuple[Name, ...], other: tuple[Name, ...]) -> bool:
    return compare_names(one, other).agrees or compare_names(other, one).agrees


_AGREE: Mapping[str, Agree] = {
    "author": _same_names,
    "editor": _same_names,
    "translator": _same_names,
    "issued": _same_years,
    "title": _same_titles,
    "original_title": _same_titles,
    "container_title": lambda one, other: (
        compared.compare_containers(one, [other]).agrees or compared.compare_containers(other, [one]).agrees
    ),
    "collection_title": lambda one, other: compared.compare_containers(one, [other]).agrees,
    "volume": _agreeing(compared.compare_numbers),
    "issue": _agreeing(compared.compare_numbers),
    "page": lambda one, other: compared.compare_pages(one, [other]).agrees or compared.compare_pages(other, [one]).agrees,
    "publisher": _agreeing(compared.compare_publishers),
    "edition": _agreeing(compared.compare_editions),
    "isbn": _agreeing(compared.compare_identifiers),
    "doi": lambda one, other: one.lower() == other.lower(),
}


def shown_conflict(conflict: Conflict) -> Iterator[str]:
    """``year: 2004 (a.md, line 3); 2005 (b.md, line 9)``, a part each."""
    for side in conflict.sides:
        yield f"{side.value} ({', '.join(side.places)})"
