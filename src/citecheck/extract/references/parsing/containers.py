"""What the work stands in: the book behind "In", the emphasized periodical, the words in front of volume and pages."""

from __future__ import annotations

from dataclasses import replace

from citecheck.extract.references.parsing.contributors import container_editors, container_mark
from citecheck.extract.references.parsing.gazetteer import is_issuer, is_named, is_place, is_publisher, is_region
from citecheck.extract.references.parsing.segments import segments
from citecheck.extract.references.parsing.state import TAKEN, Field, State, cleaned
from citecheck.extract.references.parsing.titles import (
    abbreviated_title,
    begins_periodical,
    gloss_behind,
    has_periodical_word,
    structural_emphasis,
    trimmed_title,
)
from citecheck.model import Date, Name, Span
from citecheck.text.names import read_names

_OPENING = " \n\x1f,.;:)]"


def inside(state: State) -> State:
    """The "In" that opens a container, and the editors behind it; ``inside`` is set where the container's title begins."""
    low = state.cursor
    mark = container_mark(state, low, len(state.rest))
    if mark is None or (not state.has("title") and mark.start("in") - low < 4):
        return state
    emphasis = structural_emphasis(state, low)
    if state.has("title") and emphasis and emphasis.end <= mark.start("in"):
        return state
    state = state.term(mark.start("in"), mark.end("in"))
    state, start = container_editors(state, _next_word(state.rest, mark.end("in")))
    return replace(state, inside=_next_word(state.rest, start))


def emphatic(state: State) -> State:
    """An emphasized container."""
    if state.has("container_title"):
        return state
    low = state.inside if state.inside is not None else state.cursor
    if not state.has("title") and state.inside is None:
        low += 1
    span = structural_emphasis(state, max(low - 1, 0))
    if span is None or (state.inside is None and not state.has("title") and state.rest[low - 1 : span.start].strip(_OPENING) == ""):
        return state
    gloss = gloss_behind(state.rest, span.end)
    return _take(state, max(span.start, low), gloss or span.end)


def behind_in(state: State) -> State:
    """The container behind "In", without marks: up to the next thing that was explained."""
    if state.inside is None or state.has("container_title"):
        return state
    end = state.rest.find(TAKEN, state.inside)
    end = len(state.rest) if end < 0 else end
    if state.anchor is not None and state.inside < state.anchor:
        end = min(end, state.anchor)
    return _with_place(state, state.inside, end)


def before_numbers(state: State) -> State:
    """The periodical: whatever stands between the title and volume, issue or pages."""
    if state.has("container_title") or state.anchor is None:
        return state
    if state.anchor > state.cursor and any(c.isalnum() for c in state.rest[state.cursor : state.anchor]):
        return _with_place(state, state.cursor, state.anchor)
    return _out_of_quotation(state) if "quoted" in state.notes and 0 <= state.anchor - state.cursor <= 4 else state


def _out_of_quotation(state: State) -> State:
    """A periodical that stands inside the title's quotation marks, because they close too late: the last part, where the numbers follow at once."""
    title = state.span("title")
    comma = state.text.rfind(", ", title.start, title.end) if title else -1
    last = state.text[comma + 2 : title.end].rstrip(".") if title else ""
    if title is None or comma < 0 or not last[:1].isupper() or len(last.split()) > 6:
        return state
    container = Span(comma + 2, comma + 2 + len(last))
    kept = tuple(field for field in state.fields if field.variable != "title")
    fields = (
        *kept,
        Field("title", Span(title.start, comma), cleaned(state.text[title.start : comma])),
        Field("container_title", container, cleaned(last)),
    )
    return replace(state, fields=fields)


def behind_title(state: State) -> State:
    """The first part behind a title in quotation marks, or the one before the pages: an article stands in something."""
    if state.has("container_title") or not state.has("title"):
        return state
    page = state.span("page")
    if "quoted" not in state.notes and not state.has("publisher") and (end := abbreviated_title(state.rest, state.cursor)):
        return _take(state, state.cursor, end)
    first = next(iter(segments(state.rest, state.cursor, len(state.rest))), None)
    if first is None or state.rest[state.cursor : first.start].count(TAKEN) > 12:
        return state
    text = first.text(state.rest)
    periodical = (
        _not_yet(state)
        or begins_periodical(state.rest, first.start, first.end)
        or bool(page and first.end < page.start)
        or state.has("url")
    )
    if is_place(text) or is_issuer(text) or not ("quoted" in state.notes or periodical) or not text[0].isalnum():
        return state
    if (names := only_names(text)) is not None:
        return state.take("editor", Span(first.start, first.end), names)
    return _take(state, first.start, first.end)


def _not_yet(state: State) -> bool:
    """Whether the work is to appear, as articles are."""
    date = state.value("issued")
    return isinstance(date, Date) and not date.parts and "d" not in (date.literal or "").lower().split(".")


def only_names(text: str) -> tuple[Name, ...] | None:
    """The names that ``text`` consists of, if every one has initials ("G. Rozman")."""
    names = read_names(text)
    if names is None or len(names.span) < len(text.rstrip(".")) or not all(name.given and "." in name.given for name in names.names):
        return None
    return names.names


def _with_place(state: State, low: int, high: int) -> State:
    """Take ``[low, high)`` as container; a place at its end ("World Today, London, 49 (3)") is the place of publication."""
    while (last := _last_part(state.rest, low, high)) is not None:
        start, end = last
        text = state.rest[start:end].strip(" ().,")
        if is_region(text) and (wider := _last_part(state.rest, low, start - 1)) and _is_town(state.rest[wider[0] : wider[1]]):
            start = wider[0]
        elif is_publisher(text) and not begins_periodical(state.rest, start, end) and has_periodical_word(state.rest[low:start]):
            state = state.take_text("publisher", start, end) if not state.has("publisher") else state
            high = start
            continue
        elif not is_place(text):
            break
        state = state.take_text("publisher_place", start, end) if not state.has("publisher_place") else state.take_text("note", start, end)
        high = start
    return _take(state, low, high)


def _is_town(text: str) -> bool:
    """Whether a region behind it makes a place of ``text`` ("Albuquerque, NM")."""
    return len(text.split()) <= 3 and is_named(text.strip(" (")) and bool(text.strip(" ("))


def _last_part(rest: str, low: int, high: int) -> tuple[int, int] | None:
    end = high
    while end > low and rest[end - 1] in _OPENING:
        end -= 1
    stop = rest.rfind(". ", low, end)
    sentence = stop if stop > low and is_place(rest[stop + 1 : end]) else -1
    cut = max(rest.rfind(",", low, end), rest.rfind("(", low, end), rest.rfind(TAKEN, low, end), sentence)
    if cut <= low or not rest[low:cut].strip(_OPENING):
        return None
    return cut + 1, end


def _take(state: State, low: int, high: int) -> State:
    pieces = [piece for piece in _pieces(state.rest, low, high) if any(c.isalnum() for c in state.rest[piece[0] : piece[1]])]
    if not pieces:
        return state
    span = trimmed_title(state.text, *pieces[0])
    if state.text[span.end : span.end + 1] == "." and "." in span.of(state.text):
        span = Span(span.start, span.end + 1)  # the full stop of "J. Math. Phys."
    return state.take("container_title", span, cleaned(span.of(state.text)))


def _pieces(rest: str, low: int, high: int) -> list[tuple[int, int]]:
    """The stretches of ``[low, high)`` that nothing has explained."""
    pieces: list[tuple[int, int]] = []
    start = low
    while start < high:
        while start < high and rest[start] == TAKEN:
            start += 1
        end = rest.find(TAKEN, start, high)
        end = high if end < 0 else end
        if end > start:
            pieces.append((start, end))
        start = end
    return pieces


def _next_word(rest: str, start: int) -> int:
    while start < len(rest) and rest[start] in _OPENING:
        start += 1
    return start
