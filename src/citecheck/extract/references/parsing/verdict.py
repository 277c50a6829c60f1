"""From the finished state to `Parsed`: the item, what is left over, and how sure the parse is."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.kind import kind
from citecheck.extract.references.parsing.state import State
from citecheck.model import Date, Item, Name, Parsed, Span
from citecheck.text.pages import with_hyphens

_STRETCH = re.compile(r"[^\x1f]+")
_TRIM = re.compile(r"[\w].*[\w]|\w", re.DOTALL)


def verdict(state: State) -> Parsed:
    """The item and its measure."""
    leftover = _leftover(state)
    return Parsed(_item(state), tuple((field.variable, field.span) for field in state.fields), leftover, _confidence(state, leftover))


def _item(state: State) -> Item:
    names: dict[str, tuple[Name, ...]] = {}
    dates: dict[str, Date] = {}
    texts: dict[str, str] = {}
    for field in state.fields:
        match field.value:
            case None:
                continue
            case Date() as date:
                dates.setdefault(field.variable, date)
            case str() as text:
                text = with_hyphens(text) if field.variable == "page" else text
                texts[field.variable] = f"{texts[field.variable]}; {text}" if field.variable in texts else text
            case people:
                names.setdefault(field.variable, people)
    return Item(type=kind(state), authors_truncated="truncated" in state.notes, **names, **dates, **texts)  # type: ignore[arg-type]


def _leftover(state: State) -> tuple[Span, ...]:
    """What no field accounts for, without the punctuation around it."""
    found: list[Span] = []
    for stretch in _STRETCH.finditer(state.rest):
        match = _TRIM.search(state.rest, stretch.start(), stretch.end())
        if match:
            found.append(Span(match.start(), match.end()))
    return tuple(found)


def _confidence(state: State, leftover: tuple[Span, ...]) -> float:
    """In [0, 1]: the share of the text that was explained, less for every part that such a work should have."""
    total = sum(c.isalnum() for c in state.text) or 1
    unexplained = sum(c.isalnum() for span in leftover for c in span.of(state.text))
    score = 1.0 - unexplained / total
    for missing, cost in (
        (not (state.has("author") or state.has("editor") or "newspaper" in state.notes), 0.1),
        (not state.has("issued"), 0.1),
        (not (state.has("title") or "newspaper" in state.notes), 0.2),
        (
            not (
                state.has("container_title")
                or state.has("publisher")
                or state.has("publisher_place")
                or state.has("url")
                or state.has("genre")
            ),
            0.15,
        ),
    ):
        score -= cost if missing else 0.0
    return round(max(score, 0.0), 2)
