"""The normalizers, in order: what is sure by its form first, then the runs of each label, then what the fields together say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from citecheck.extract.references.parsing.dating import accessed, days, in_brackets, original
from citecheck.extract.references.parsing.fields import issued as dates
from citecheck.extract.references.parsing.fields import numbers, people, publication, titles
from citecheck.extract.references.parsing.identifiers import identifiers, label
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.model import Span

Normalizer = Callable[[State, Run], None]

BY_FORM: tuple[Callable[[State], None], ...] = (label, identifiers, accessed)
BY_LABEL: tuple[tuple[str, Normalizer], ...] = (
    ("author", people.people),
    ("editor", people.people),
    ("issued", dates.issued),
    ("title", titles.title),
    ("original-title", titles.original_title),
    ("translator", people.people),
    ("container-title", titles.container_title),
    ("collection-title", titles.collection_title),
    ("event-title", titles.event_title),
    ("volume", numbers.volume),
    ("issue", numbers.issue),
    ("page", numbers.page),
    ("number", numbers.number),
    ("edition", publication.bracketed),
    ("genre", publication.genre),
    ("publisher", publication.publisher),
    ("publisher-place", publication.text),
    ("accessed", dates.accessed),
    ("note", publication.note),
)
BY_FIELDS: tuple[Callable[[State], None], ...] = (original, in_brackets, days)
_ORDER = {name: order for order, (name, _) in enumerate(BY_LABEL)}
_STRETCH = re.compile(rf"[^{TAKEN}]+")


def normalized(state: State) -> State:
    """``state`` after every normalizer."""
    for step in BY_FORM:
        step(state)
    labelled = [(_ORDER[run.label], place) for place, run in enumerate(state.runs) if run.label in _ORDER]
    for order, place in sorted(labelled):
        normalizer = BY_LABEL[order][1]
        for free in _free(state, state.runs[place]):
            normalizer(state, free)
    for step in BY_FIELDS:
        step(state)
    return state


def _free(state: State, run: Run) -> Iterator[Run]:
    """The parts of a run that nothing has been found in."""
    start, end = run.span.start, run.span.end
    if TAKEN not in state.rest[start:end]:
        yield run
        return
    for match in _STRETCH.finditer(state.rest, start, end):
        if any(c.isalnum() for c in match.group()):
            yield Run(run.label, Span(*match.span()), run.sure)
