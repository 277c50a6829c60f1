"""From the finished state to frozen values: the item, its fields, and what is left over."""

from __future__ import annotations

import re
from dataclasses import fields

from citecheck.extract.references.parsing.kind import kind
from citecheck.extract.references.parsing.state import TAKEN, State, Value
from citecheck.model import Item, Name, Span

_BLANKS = ("\n", "  ", "\t", "\xa0")  # besides single ones, as wrapped and scanned lines have them
_PARTS = tuple(part.name for part in fields(Name))
_STRETCH = re.compile(r"[^\x1f]+")
_WORD = re.compile(r"[^\W_]")
_TRIM = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)


def item_of(state: State) -> Item:
    """The item that the fields say."""
    values = state.values
    if any(blank in state.text for blank in _BLANKS):
        values = {variable: _even(value) for variable, value in values.items()}
    return Item(type=kind(state), authors_truncated="truncated" in state.notes, **values)  # type: ignore[arg-type]


def _even(value: Value) -> Value:
    """A value on one line, with single blanks."""
    match value:
        case str():
            return " ".join(value.split())
        case tuple():
            return tuple(Name(**{part: " ".join(said.split()) for part in _PARTS if (said := getattr(name, part))}) for name in value)
        case _:
            return value


def leftover_of(state: State) -> tuple[Span, ...]:
    """What no field accounts for, without the punctuation around it."""
    if _WORD.search(state.rest.replace(TAKEN, "")) is None:  # mostly nothing else is there, and a replacement is quicker than a search
        return ()
    found: list[Span] = []
    for stretch in _STRETCH.finditer(state.rest):
        match = _TRIM.search(state.rest, stretch.start(), stretch.end())
        if match:
            found.append(Span(match.start(), match.end()))
    return tuple(found)
