"""The last steps: what the newspapers' own form means, what is left, and what kind of work it is."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.containers import only_names
from citecheck.extract.references.parsing.dating import take_date
from citecheck.extract.references.parsing.gazetteer import is_place, is_publisher
from citecheck.extract.references.parsing.segments import Segment, segments
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import NOT_A_NEWSPAPER, PAGES
from citecheck.model import Span
from citecheck.text.dates import find_dates
from citecheck.text.pages import PAGES as PAGE_NUMBERS

_PAPER = re.compile(r"[\s*_]{0,3}(?P<title>[^\W\d_][^,;:.“”\"«»\x1f]{2,60})[,.]\s{1,3}(?=[^\s])")
_PAPER_PAGE = re.compile(rf"[\s,.;]{{0,4}}{PAGES}\s{{0,2}}(?P<p>{PAGE_NUMBERS})[\s.]{{0,3}}$", re.IGNORECASE)
_EDITION = re.compile(r"[\s,.;]{0,4}(?P<edition>[^\W\d_][\w\s-]{2,20}\s(?:edn|edition|ed)\.?)?[\s.]{0,3}$", re.IGNORECASE)


def newspaper(state: State) -> State:
    """An issue of a newspaper as an entry of its own: nothing but its name and a day ("Asahi Shimbun, 17 April 1996")."""
    match = _PAPER.match(state.rest)
    if match is None or any(word.lower() in NOT_A_NEWSPAPER for word in match["title"].split()):
        return state
    start = match.end()
    found = next(find_dates(state.rest, start), None)
    if found is None or found.span.start != start or len(found.date.parts[0] if found.date.parts else ()) < 2:
        return state
    page = _PAPER_PAGE.match(state.rest, found.span.end)
    edition = None if page else _EDITION.match(state.rest, found.span.end)
    if page is None and edition is None:
        return state
    state = take_date(state.take_text("container_title", match.start("title"), match.end("title")), found)
    if page:
        state = state.take("page", Span(page.start("p"), page.end("p")), page["p"]).term(page.start(), page.end())
    if edition and edition["edition"]:
        state = state.take_text("edition", edition.start("edition"), edition.end("edition"))
    return state.noting("newspaper").at(len(state.rest))


def remainder(state: State) -> State:
    """Parts that still stand alone and that can be only one thing: a place, a publisher, a translation."""
    for part in segments(state.rest, 0, len(state.rest)):
        text = part.text(state.rest)
        if TAKEN in text or part.start < state.cursor:
            continue
        names = only_names(text) if state.has("container_title") and not state.has("editor") else None
        if names:
            state = state.take("editor", Span(part.start, part.end), names)
        elif is_place(text) and not state.has("publisher_place"):
            state = state.take_text("publisher_place", part.start, part.end)
        elif _short_publisher(state, part, text) or (is_publisher(text) and text[0].isupper() and not state.has("publisher")):
            state = state.take_text("publisher", part.start, part.end)
    return state


def _short_publisher(state: State, part: Segment, text: str) -> bool:
    """Whether a few capitalized words directly behind a book's title are its publisher ("Title. Morgan Kaufmann.")."""
    if (
        any(state.has(variable) for variable in ("publisher", "container_title", "url", "page"))
        or not state.has("title")
        or "quoted" in state.notes
    ):
        return False
    words = text.split()
    return (
        part.start - state.cursor <= 3 and len(words) <= 4 and all(word[0].isupper() or word in ("&", "and", "de", "of") for word in words)
    )
