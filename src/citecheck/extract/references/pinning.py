"""What a person says of an entry's fields and of the record that it means, put in place of what was read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.errors import OverridesError
from citecheck.model import Date, EntryPin, Name, Reference, Span
from citecheck.text.naming import Names

_NO_SPAN = frozenset(("type", "authors_truncated"))


class FieldPins:
    """The pins on fields and records, asked for each entry."""

    def __init__(self, pins: Sequence[EntryPin]) -> None:
        self._pins = {pin.entry: pin for pin in pins if not pin.bounds}
        self._names = Names(self._pins)

    def of(self, text: str) -> tuple[EntryPin, ...]:
        """Those on the entry that prints ``text``."""
        return tuple(self._pins[name] for name in self._names.of(text))


def pinned(reference: Reference, text: str, pins: Sequence[EntryPin]) -> Reference:
    """``reference``, which prints ``text``, with ``pins`` applied. Raises `OverridesError` where two of them pin the same thing."""
    if not pins:
        return reference
    _refuse_two([pin for pin in pins if pin.fields is not None], "fields")
    _refuse_two([pin for pin in pins if pin.record is not None], "record")
    reference = replace(reference, pins=tuple(pins))
    fields = next((pin.fields for pin in pins if pin.fields is not None), None)
    return reference if fields is None else _with_fields(reference, text, dict(fields))


def _refuse_two(pins: Sequence[EntryPin], what: str) -> None:
    if len(pins) > 1:
        raise OverridesError(
            f"pins the {what} of an entry that line {pins[0].warrant.line} pins, too",
            where=pins[1].warrant.where,
            remedy="keep one of the two",
        )


def _with_fields(reference: Reference, text: str, values: dict[str, object]) -> Reference:
    """A person has looked at the entry: what is not corrected was read right, and nothing about it is doubtful."""
    start = reference.span.start
    item = replace(reference.item, **{name: () if value is None and name in _LISTS else value for name, value in values.items()})  # type: ignore[arg-type]
    changed = {name for name in values if getattr(item, name) != getattr(reference.item, name)}
    kept = [(variable, span) for variable, span in reference.fields if variable not in changed]
    gone = [(variable, span) for variable, span in reference.fields if variable in changed]
    found = []
    for variable in (name for name in values if name in changed - _NO_SPAN):
        before = [Span(span.start - start, span.end - start) for name, span in gone if name == variable]
        place = _printed_at(text, getattr(item, variable), before)
        found += [(variable, place.shift(start))] if place else []
    fields = (*kept, *found)  # of a date the year comes first, so they are not sorted
    free = [span for span in (*reference.leftover, *(span for _, span in gone)) if not any(span.overlaps(taken) for _, taken in fields)]
    return replace(reference, item=item, fields=fields, leftover=tuple(sorted(set(free))), confidence=1.0, fragment=None, doubts=())


_LISTS = frozenset(("author", "editor", "translator"))
_DASH = "[-‐‑–—−]"


def _printed_at(text: str, value: object, before: Sequence[Span]) -> Span | None:
    """Where the entry prints a value: where it was read before, or else at the only place where it stands; None where it is not printed."""
    match value:
        case str():
            return _only(text, value, before)
        case Date(printed=printed, literal=literal, year=year):
            return _only(text, printed or literal or str(year or ""), before)
        case (Name(), *_):
            spans = [span for name in value if isinstance(name, Name) and (span := _only(text, name.family or name.label, before))]
            return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None
        case _:
            return None


def _only(text: str, value: str, before: Sequence[Span]) -> Span | None:
    words = value.split()
    if not words:
        return None
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(word).replace(r"\-", _DASH) for word in words) + r"(?!\w)"
    found = [Span(*match.span()) for match in re.finditer(pattern, text)]
    inside = [span for span in found if any(old.contains(span) for old in before)]
    return (inside or found)[0] if len(inside) == 1 or len(found) == 1 else None
