"""Publisher, place, edition, kind of work and what else is said of it: text as printed, trimmed."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.labels import variable
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import State, cleaned
from citecheck.extract.references.parsing.vocabulary import AVAILABLE, EDITORS, REPORT, THESIS, TRANSLATORS
from citecheck.model import Span
from citecheck.text.expressions import deferred

_ROLE = deferred(
    rf"[\W_]{{0,3}}(?:(?P<editor>{EDITORS})|{TRANSLATORS})[\W_]{{0,4}}", re.IGNORECASE
)  # the word of a role that stands apart from its names
_THESIS = deferred(THESIS, re.IGNORECASE)
_REPORT = deferred(REPORT, re.IGNORECASE)
_WHOLE = deferred(r"[\s.,;:]{0,3}(?:\(\s?(?P<round>[^()\[\]]{1,80})\)|\[\s?(?P<square>[^()\[\]]{1,80})\])[\s.,;:]{0,3}")
_UNIVERSITY = deferred(r"(?P<university>[^()\[\]]{3,100})[)\]][.,;]\s(?P<archive>[^()\[\]]{2,80})$")
_ONLINE = deferred(rf"[\s(\[]{{0,3}}(?:{AVAILABLE}[\s:,;.)\]]{{0,4}}){{1,3}}$", re.IGNORECASE)


def text(state: State, run: Run) -> None:
    """The run as the value of its label."""
    state.take_text(variable(run.label), run.span.start, run.span.end)


def publisher(state: State, run: Run) -> None:
    """Who published it. Behind the bracket that holds a thesis's university ("(Dissertation, | Universität Köln). Archiv") stands where it lies."""
    start, end = run.span.start, run.span.end
    match = _UNIVERSITY.match(state.text, start, end) if ")" in state.text[start:end] or "]" in state.text[start:end] else None
    if match is None or "genre" not in {other.label for other in state.runs}:
        text(state, run)
        return
    state.take_text("publisher", start, match.end("university"))
    state.take_text("note", match.start("archive"), end)


def bracketed(state: State, run: Run) -> None:
    """The run as the value of its label, without the brackets around it: "(2nd ed.)." is "2nd ed."."""
    inner = _inner(state.text, run)
    if inner is None:
        text(state, run)
    else:
        name = variable(run.label)
        state.take(name, inner, cleaned(inner.of(state.text)))
        state.term(name, run.span.start, inner.start)
        state.term(name, inner.end, run.span.end)


def _inner(printed: str, run: Run) -> Span | None:
    """What stands between the brackets that hold the whole run."""
    match = _WHOLE.fullmatch(printed, run.span.start, run.span.end)
    return Span(*match.span("round" if match["round"] else "square")) if match else None


def genre(state: State, run: Run) -> None:
    """The kind of work: a thesis and a report are noted as such."""
    if _THESIS.search(state.text, run.span.start, run.span.end):
        state.notes.add("thesis")
    elif _REPORT.search(state.text, run.span.start, run.span.end):
        state.notes.add("report")
    bracketed(state, run)


def note(state: State, run: Run) -> None:
    """What else is said of the work; words that only introduce an address are explained."""
    if role := _ROLE.fullmatch(state.text, run.span.start, run.span.end):
        state.term("editor" if role["editor"] else "translator", run.span.start, run.span.end)
        return
    if _ONLINE.fullmatch(state.text, run.span.start, run.span.end):
        state.term("url", run.span.start, run.span.end)
    else:
        text(state, run)
