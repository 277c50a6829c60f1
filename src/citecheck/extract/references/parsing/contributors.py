"""Editors and translators behind the title: "In X (ed.), Title", "edited by X", "trans. by Y"."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.dating import take_date
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import (
    EDITED_BY,
    EDITED_BY_STEMS,
    EDITORS,
    IN,
    TRANSLATED_BY,
    TRANSLATED_BY_STEMS,
    TRANSLATORS,
    mentions,
)
from citecheck.model import Name, Span
from citecheck.text.dates import find_dates, undated
from citecheck.text.names import NameList, read_names

_BY = re.compile(
    rf"[\[(]?(?<!\w)(?:(?P<editor>{EDITED_BY})|(?P<translator>{TRANSLATED_BY}))\s{{0,2}}:?\s{{0,2}}(?=[^\W\d_])", re.IGNORECASE
)
_IN = re.compile(rf"(?:^|[\s,.;:\"”’'»)\]*?!\x1f])(?P<in>{IN})\s{{0,2}}:?\s{{1,2}}(?=[^\W_]|[“\"«*_\[\x1f])", re.IGNORECASE)
_EDS_FIRST = re.compile(r"(?<=[.,;(]\s)(?P<word>eds?|Eds?|Hrsg|Hg)\.?\s(?=[^\W\d_a-z])")  # "Title, eds Doust A. N., Diao X. M."
_IN_BRACKETS = re.compile(  # "(J. Strachey, Trans.)", "(A. Hart & B. Moss, Eds. & Trans.)"
    rf"[(\[](?P<names>[^()\[\]\x1f]{{3,120}}?),\s(?:(?P<editor>{EDITORS})|(?P<translator>{TRANSLATORS}))(?!\w)\.?(?:\s(?:&|and)\s(?:{EDITORS}|{TRANSLATORS})(?!\w)\.?)?[)\]]",
    re.IGNORECASE,
)
_BEFORE_IN = ",.;:\"”’'»?!*_" + TAKEN
_MARK = re.compile(
    rf"\s{{0,2}},?\s{{0,2}}[(\[]?\s?(?:(?P<editor>{EDITORS})|(?P<translator>{TRANSLATORS}))(?!\w)\.?\s{{0,2}}(?:by\s)?[)\]]?", re.IGNORECASE
)
_YEAR_BRACKET = re.compile(r"\s{0,2},?\s{0,2}\((?P<inner>[^()]{4,20})\)")
_BARE_BODY = re.compile(r"[^\W\d_][^.,;:()\[\]\x1f]{2,80}")


def contributors(state: State) -> State:
    """Take "edited by ..." and "translated by ..." wherever they stand behind the head, and "eds" in front of names with initials."""
    if mentions(state.rest, EDITED_BY_STEMS) or mentions(state.rest, TRANSLATED_BY_STEMS):
        for match in tuple(_BY.finditer(state.rest, state.cursor)):
            state = _by(state, match, "editor" if match["editor"] else "translator")
    state = _bracketed(state)
    if not state.has("editor"):
        for match in tuple(_EDS_FIRST.finditer(state.rest, state.cursor)):
            state = _by(state, match, "editor", with_initials=match["word"].islower())
    return state


def _bracketed(state: State) -> State:
    """Names and their role in one bracket behind the title."""
    for match in tuple(_IN_BRACKETS.finditer(state.rest, state.cursor)):
        names = read_names(state.rest, match.start("names"), match.end("names"))
        if names is None or names.span.end < match.end("names") or not all(name.given for name in names.names):
            continue
        state = _taken(state, "editor" if match["editor"] else "translator", names).term(match.start(), match.end())
    return state


def _by(state: State, match: re.Match[str], variable: str, *, with_initials: bool = False) -> State:
    """Names behind words that introduce them."""
    before = state.rest[: match.start()].rstrip()[-1:]
    if before.isalpha() or state.in_title(match.start(), match.end()):
        return state
    names = read_names(state.rest, match.end(), _limit(state, match.end()))
    if names is None or (with_initials and not all(name.given and (name.given.isupper() or "." in name.given) for name in names.names)):
        return state
    state = state.take(variable, names.span, names.names if not state.has(variable) else None)
    return state.term(match.start(), match.end())


def container_mark(state: State, low: int, high: int) -> re.Match[str] | None:
    """The "In" that opens the container in ``[low, high)``; in lower case only behind punctuation and before a capital."""
    for match in _IN.finditer(state.rest, max(low - 1, 0), high):
        word = match["in"]
        before = state.rest[: match.start("in")].rstrip()[-1:]
        if any(abs(span.start - match.end()) <= 1 for span in state.emphasis) or not before or word == "//":
            return match
        if word[0].isupper() and before in _BEFORE_IN + ")]":
            return match
        title_ends = state.has("title") and not any(c.isalnum() for c in state.rest[low : match.start("in")])
        if before in _BEFORE_IN and (not state.rest[match.end() : match.end() + 1].islower() or (title_ends and before in '"”’»' + TAKEN)):
            return match
    return None


def container_editors(state: State, start: int) -> tuple[State, int]:
    """Names at the beginning of the container that a role marks ("Rabo, A. and Utas, B. eds. (2004), Title"); the state and where the container goes on."""
    names = read_names(state.rest, start, _limit(state, start))
    if names is None:
        return _marked_body(state, start)
    mark = _MARK.match(state.rest, names.span.end)
    if mark is None:
        return (state, start) if not _plainly_names(state, names) else (_taken(state, "editor", names), names.span.end)
    state = _taken(state, "editor" if mark["editor"] else "translator", names)
    state = state.term(mark.start(), mark.end())
    return _year_behind(state, mark.end())


def _taken(state: State, variable: str, names: NameList) -> State:
    return state.take(variable, names.span, names.names if not state.has(variable) else None)


def _plainly_names(state: State, names: NameList) -> bool:
    """Whether names without a mark are names nevertheless: every one has initials, and the container follows behind a comma, a colon or the last full stop."""
    end = names.span.end
    inverted = "," in names.span.of(state.rest) and state.rest[end - 1] == "."
    if state.rest[end : end + 1] not in (",", ":") and not (inverted and state.rest[end : end + 1] == " "):
        return False
    return all(name.given and "." in name.given for name in names.names)


def _marked_body(state: State, start: int) -> tuple[State, int]:
    match = _BARE_BODY.match(state.rest, start)
    mark = _MARK.match(state.rest, match.end()) if match else None
    if match is None or mark is None or mark["editor"] is None or "(" not in mark.group():
        return state, start
    state = state.take("editor", Span(match.start(), match.end()), (Name(literal=match.group().strip()),))
    return _year_behind(state.term(mark.start(), mark.end()), mark.end())


def _year_behind(state: State, end: int) -> tuple[State, int]:
    """The container's own year in brackets."""
    match = _YEAR_BRACKET.match(state.rest, end)
    found = next(find_dates(state.rest, match.start("inner"), match.end("inner")), None) if match else None
    found = found or (undated(state.rest, match.start("inner"), match.end("inner")) if match else None)
    if match is None or found is None:
        return state, end
    state = take_date(state, found) if not state.has("issued") else state.take("issued", found.span, None)
    return state, match.end()


def _limit(state: State, start: int) -> int:
    return next((span.start for span in state.emphasis if span.start > start), len(state.rest))
