"""Titles: of the work, of what it stands in, of the series and of the meeting; without quotation marks and the words in front."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.quotations import CLOSERS
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import LIGATURES, State, cleaned, trimmed
from citecheck.extract.references.parsing.stresses import emphasis_of
from citecheck.extract.references.parsing.vocabulary import CONFERENCE, IN, REVIEW
from citecheck.model import Span
from citecheck.text.expressions import deferred

_INSIDE = re.compile(rf"[\s,.;:(\[–—-]{{0,4}}(?P<in>{IN})(?![\w.])\s{{0,2}}:?\s{{0,3}}(?=\S)", re.IGNORECASE)
_IN_SERIES = deferred(r"[\s(\[]{0,3}(?:of|in|series|reihe|serie|coll\.|collection|col\.|schriftenreihe)\s?:\s", re.IGNORECASE)
_PRESENTED = deferred(rf"[\s(\[,.;“”\"'’]{{0,4}}{CONFERENCE}\s", re.IGNORECASE)
_OPENING = '“"«„‘‹'
_ENTRY = re.compile(r"\s?(?:Art\.|Artikel|s\.\s?v\.|voce|Voce|Lemma|Stichwort|Eintrag)\s(?=[„“«\"‚'‘A-ZÀ-Þ])")  # "Art. „Tagelöhner“"
_REVIEW = deferred(rf"(?<!\w){REVIEW}(?!\w)", re.IGNORECASE)
_NEAR = 3  # code points between two parts of one title
_LINE_END = deferred(r"(?P<head>[^\W\d_]{1,20})[-‐\xad]\n\s{0,4}(?=(?P<lower>[^\W\d_A-Z])?)")
_HYPHENATED = frozenset(
    "non self co pre post anti well long short inter multi semi neo ex pseudo quasi all so cross vis extra ultra".split()
)
# "“Nihon no gaiko” [Japan's Diplomacy]" in one run
_TRANSLATED = deferred(r"(?P<title>[\"“«„][^\"“”«»]{2,200}[\"”»])[.,]?\s\[(?P<translation>[^\[\]]{3,200})\]")


def title(state: State, run: Run) -> None:
    """The title; a second run of titles is a part of the first where little stands between."""
    start = run.span.start
    if state.overhang and not state.has("title") and 0 <= start - state.overhang.end <= _NEAR:
        start = state.overhang.start
    if entry := _ENTRY.match(state.text, start, run.span.end):
        state.term("title", start, entry.end())
        start = entry.end()
    span = trimmed_title(state.text, start, run.span.end)
    if len(span) and not state.has("title") and state.text[max(span.start - 1, run.span.start)] in _OPENING:
        state.notes.add("quoted")
    if state.text[span.end - 1] == "]" and (both := _TRANSLATED.fullmatch(state.text, span.start, span.end)):
        _found(state, "title", trimmed_title(state.text, *both.span("title")))
        state.take_text("original_title", *both.span("translation"))
        return
    _found(state, "title", span)


def original_title(state: State, run: Run) -> None:
    """A translation or the original behind the title: in round brackets it is printed as a part of it, in square ones it is a title of its own."""
    first = state.spans.get("title")
    start, end = run.span.start, run.span.end
    if (
        first is not None
        and state.text[start] == "("
        and 0 <= start - first.end <= _NEAR
        and ("quoted" not in state.notes or _REVIEW.search(state.text, start, end))
    ):
        whole = trimmed(state.text, first.start, end)
        state.lengthen("title", Span(start, whole.end), _printed(state.text, whole))
        return
    span = trimmed_title(state.text, start, end)
    if state.text[span.start] in "[(" and state.text[span.end - 1] in ")]":
        span = trimmed_title(state.text, span.start + 1, span.end - 1)
    state.take("original_title", span, _printed(state.text, span))


def container_title(state: State, run: Run) -> None:
    """What the work stands in; ``inside`` is set where an "In" opens it."""
    start = run.span.start
    if opening := _INSIDE.match(state.text, start, run.span.end):
        state.term("container_title", start, opening.end())
        state.inside = state.inside or opening["in"] != "//"
        start = opening.end()
    span = trimmed_title(state.text, start, run.span.end)
    if state.text[span.end : span.end + 1] == "." and _abbreviated(span.of(state.text).split()):
        span = Span(span.start, span.end + 1)
    _found(state, "container_title", span)


def _abbreviated(words: list[str]) -> bool:
    """Whether the full stop behind belongs to the last word, as to others of the title ("J. Mud Phys.")."""
    return bool(words) and len(words[-1]) < 6 and any(word[-1] == "." for word in words[:-1])


def collection_title(state: State, run: Run) -> None:
    """The series with its number."""
    start = run.span.start
    if opening := _IN_SERIES.match(state.text, start, run.span.end):
        state.term("collection_title", start, opening.end())
        start = opening.end()
    _found(state, "collection_title", trimmed_title(state.text, start, run.span.end))


def event_title(state: State, run: Run) -> None:
    """The meeting at which it was presented."""
    start = run.span.start
    if opening := _PRESENTED.match(state.text, start, run.span.end):
        state.term("event_title", start, opening.end())
        start = opening.end()
    state.notes.add("conference")
    _found(state, "event_title", trimmed_title(state.text, start, run.span.end))


def _found(state: State, variable: str, span: Span) -> None:
    """The first place of a title; one that follows at once continues it."""
    first = state.spans.get(variable)
    if first is None:
        state.take(variable, span, _printed(state.text, span))
    elif 0 <= span.start - first.end <= _NEAR:
        state.lengthen(variable, span, _printed(state.text, Span(first.start, span.end)))
        state.spans[variable] = Span(first.start, span.end)


def _printed(text: str, span: Span) -> str:
    """The title on one line: a hyphen of the line's end is gone, one of the word stays; ligatures are letters."""
    value = _unmarked(text, span) if "*" in text or "_" in text else span.of(text)
    if "\\_" in value:
        value = value.replace("\\_", "_")
    if "\n" in value:
        value = _LINE_END.sub(_joined, value)
    return cleaned(value) if value.isascii() else cleaned(value).translate(LIGATURES)


def _unmarked(text: str, span: Span) -> str:
    """What stands there, without the marks of emphasis that begins or ends in it ("*Mud*: A History")."""
    value = ""
    at = span.start
    for marked in emphasis_of(text):
        width = 2 if text[marked.start + 1] == "*" else 1
        for start, end in ((marked.start, marked.start + width), (marked.end - width, marked.end)):
            if at <= start and end <= span.end:
                value += text[at:start]
                at = end
    return value + text[at : span.end]


def _joined(match: re.Match[str]) -> str:
    kept = match["lower"] is None or match["head"].lower() in _HYPHENATED
    return match["head"] + ("-" if kept else "")


def trimmed_title(text: str, start: int, end: int) -> Span:
    """Like `trimmed`, and without quotation marks that embrace the whole or lack their fellow."""
    span = trimmed(text, start, end)
    start, end = span.start, span.end
    while end - start > 2 and text[start] in CLOSERS and _embraced(text, start, end):
        span = trimmed(text, start + 1, end - 1)
        start, end = span.start, span.end
    if end - start > 2 and text[start] in '“"«„' and not any(c in text[start + 1 : end] for c in CLOSERS[text[start]]):
        start += 1
    if end - start > 2 and text[start] == "”":  # as Swedes and old lists open
        start += 1
    if text.startswith("''", end - 2) and text.startswith("``", max(start - 2, 0)):  # as TeX has them
        end -= 2
    if end - start > 2 and text[end - 1] in '”"»' and not any(c in text[start : end - 1] for c in '“"«„'):
        end -= 1
    return trimmed(text, start, end)


def _embraced(text: str, start: int, end: int) -> bool:
    """Whether the mark that opens the title is closed by its last one, and not before: "“Mud” and “Silt”" are two."""
    closers = CLOSERS[text[start]]
    if text[end - 1] not in closers:
        return False
    inner = text[start + 1 : end - 1]
    return (
        (text[start] in "'‘\"" and text[start] == text[end - 1])
        or not any(c in closers and c != "“" for c in inner)
        or inner.count(text[start]) > 0
    )
