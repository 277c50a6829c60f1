"""DOI, ISBN, ISSN, PubMed and arXiv numbers, URLs, and the words that introduce them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.vocabulary import AVAILABLE
from citecheck.text.identifiers import Identifier, find_dois, find_isbns, find_issns, find_other, find_urls

_LABEL = re.compile(r"\s{0,3}(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)])\s{1,4}(?=[^\d\s])")
_INTRODUCTION = re.compile(rf"(?:(?<!\w){AVAILABLE}[\s:;,]{{0,4}}){{1,2}}[<(\[\s]{{0,3}}$", re.IGNORECASE)
_NAMED = re.compile(r"(?<!\w)(?:doi|isbn|issn|eissn|e-issn|url|arxiv|pmid)[\s:(]{0,3}$", re.IGNORECASE)
_BARE = re.compile(r"(?<!\w)(?:doi|isbn|issn|url)\s{0,2}:?(?=\s{0,2}(?:$|[\x1f.,;]))", re.IGNORECASE)
_REACH = 70  # code points in which the words before an identifier are looked for


def label(state: State) -> State:
    """The entry's own number, where the reference was given with it."""
    match = _LABEL.match(state.rest)
    return state.term(match.start(), match.end()) if match else state


def identifiers(state: State) -> State:
    """Everything that names the work to a machine. The first of a kind is the field, further ones are explained by it."""
    for found in _found(state.rest):
        state = _take(state, found)
    if "://" in state.rest or "www." in state.rest.lower():
        for found in tuple(find_urls(state.rest)):
            state = _take(state, found)
    for match in tuple(_BARE.finditer(state.rest)) if state.fields else ():
        state = state.term(match.start(), match.end())
    return state


def _found(rest: str) -> Iterator[Identifier]:
    lower = rest.lower()
    if "10." in rest:
        yield from find_dois(rest)
    if "isbn" in lower:
        yield from find_isbns(rest)
    if "issn" in lower:
        yield from find_issns(rest)
    if "pm" in lower or "arxiv" in lower:
        yield from find_other(rest)


def _take(state: State, found: Identifier) -> State:
    variable = "note" if found.kind == "other" else found.kind
    if variable != "note" and state.has(variable):
        state = state.take(variable, found.span, None)
    else:
        state = state.take(variable, found.span, found.value)
    start = max(found.span.start - _REACH, 0)
    window = state.rest[start : found.span.start]
    match = _NAMED.search(window) or _INTRODUCTION.search(window)
    return state.term(start + match.start(), found.span.start) if match else state
