"""Edition, kind of thesis, report number, conference: descriptions that stand between title and publisher."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.segments import segments
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import (
    CONFERENCE,
    CONFERENCE_STEMS,
    EDITION,
    EDITION_STEMS,
    ORDINAL,
    REPORT,
    REPORT_STEMS,
    THESIS,
    THESIS_STEMS,
    mentions,
)
from citecheck.model import Span

_EDITION = re.compile(
    rf"(?<![\w-])(?P<edition>(?:{ORDINAL}[\s,]{{1,2}}(?:(?:and|und|et|y|e)\s)?){{1,3}}(?:\w{{3,14}}\s)?{EDITION})(?!\w)", re.IGNORECASE
)
_THESIS = re.compile(rf"(?<!\w){THESIS}(?!\w)(?:\s?\([^()\x1f]{{3,90}}\))?", re.IGNORECASE)
_REPORT = re.compile(
    rf"(?<!\w)(?P<genre>(?:(?-i:[A-Z])[\w&-]{{1,20}}\s){{0,4}}{REPORT}s?(?:\sseries)?)[\s,]{{1,2}}(?:(?:no\.?|nr\.?|n\.º|nº|n°|n\.|number|#|№)\s?)?(?P<number>[A-Z]{{0,6}}[-/.\s]?\d[\w./-]{{0,14}})(?![\w])",
    re.IGNORECASE,
)
_CONFERENCE = re.compile(rf"(?P<term>{CONFERENCE})\s", re.IGNORECASE)
_MEDIUM = re.compile(
    r"\[\s?(?:online|internet|cd-rom|electronic resource|en línea|en ligne|online-ressource|s\.?\s?l\.?|s\.?\s?n\.?|electronic version|www document|web page|website|homepage on the internet|электронный ресурс)\s?\]",
    re.IGNORECASE,
)
_BOUNDARY = ",.;:([\"”’»?!*_'–—-" + TAKEN


def descriptors(state: State) -> State:
    """Take what describes the work itself."""
    for step in (_medium, _edition, _thesis, _report, _conference):
        state = step(state)
    return state


def _medium(state: State) -> State:
    for match in tuple(_MEDIUM.finditer(state.rest, state.cursor)):
        state = state.take("note", Span(match.start() + 1, match.end() - 1), None).noting("online")
    return state


def _edition(state: State) -> State:
    if not mentions(state.rest, EDITION_STEMS):
        return state
    match = next((m for m in _EDITION.finditer(state.rest, state.cursor) if _separate(state, m.start())), None)
    return state.take_text("edition", match.start("edition"), match.end("edition")) if match else state


def _thesis(state: State) -> State:
    if not mentions(state.rest, THESIS_STEMS):
        return state
    for match in _THESIS.finditer(state.rest, state.cursor):
        if _separate(state, match.start()) and not state.rest[match.end() : match.end() + 2].strip()[:1].islower():
            return state.take_text("genre", match.start(), match.end()).noting("thesis")
    return state


def _report(state: State) -> State:
    if not mentions(state.rest, REPORT_STEMS):
        return state
    match = next((m for m in _REPORT.finditer(state.rest, state.cursor) if _separate(state, m.start())), None)
    if match is None or state.has("genre"):
        return state
    number = Span(match.start("number"), match.end("number"))
    return (
        state.take_text("genre", match.start("genre"), match.end("genre"))
        .take("number", number, match["number"])
        .term(match.start(), match.end())
        .noting("report")
    )


def _conference(state: State) -> State:
    """ "Paper presented to the X": the genre's words, and the event up to the next separator."""
    if not mentions(state.rest, CONFERENCE_STEMS):
        return state
    match = next((m for m in _CONFERENCE.finditer(state.rest, state.cursor) if _separate(state, m.start())), None)
    if match is None:
        return state
    state = state.noting("conference").term(match.start("term"), match.end("term"))
    first = next(iter(segments(state.rest, match.end("term"), len(state.rest))), None)
    if first and first.start - match.end("term") < 3:
        state = state.take_text("event_title", first.start, first.end)
    return state


def _separate(state: State, start: int) -> bool:
    """Whether a part begins at ``start``: punctuation, a quotation's end or a gap stands before it."""
    if state.in_title(start, start + 1):
        return False
    before = state.rest[:start].rstrip(" \n")[-1:] if start < 3 else state.rest[max(start - 3, 0) : start].rstrip(" \n")[-1:]
    return (start > state.cursor and (before in _BOUNDARY or before == "")) or any(
        span.end in (start, start - 1) for span in state.emphasis
    )
