"""From the finished state to frozen values: the item, its fields, and what is left over."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.kind import kind
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.model import Item, Span

_STRETCH = re.compile(r"[^\x1f]+")
_WORD = re.compile(r"[^\W_]")
_TRIM = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)


def item_of(state: State) -> Item:
    """The item that the fields say."""
    return Item(type=kind(state), authors_truncated="truncated" in state.notes, **state.values)  # type: ignore[arg-type]


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
