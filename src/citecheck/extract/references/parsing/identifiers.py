"""DOI, ISBN, ISSN, PubMed and arXiv numbers, URLs, and the words that introduce them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.vocabulary import AVAILABLE, AVAILABLE_ENDS
from citecheck.text.expressions import deferred
from citecheck.text.identifiers import Identifier, find_dois, find_isbns, find_issns, find_other, find_urls

_LABEL = re.compile(r"\s{0,3}(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)])\s{1,4}(?=[^\d\s])")
_GLUED = re.compile(
    r"\s{0,3}\d{1,4}(?:[-–]\s?(?=[^\W\d_a-z][^\W\d_A-Z])|(?=[A-Z]\s?\.\s?-?[A-Z]\s?\.)|(?<=\d\d)(?=[A-Z]\s?\.\s?[A-Z]))"
)  # "7-Holt A", "15M .E.Holt"
_COMPARE = re.compile(
    r"\s{0,3}(?:\d{1,4}\s)?(?P<words>(?:vgl|cf|cfr|vid)\.(?:\s(?:dazu|auch|hierzu|also|anche))?|siehe|voir)\s", re.IGNORECASE
)
_INTRODUCTION = deferred(rf"(?:(?<!\w){AVAILABLE}[\s:;,]{{0,4}}){{1,2}}[<(\[\s]{{0,3}}$", re.IGNORECASE)
_NAMED = re.compile(r"(?<!\w)(?:doi|isbn|issn|eissn|e-issn|url|arxiv|pmid)[\s:(]{0,3}$", re.IGNORECASE)
_BARE = re.compile(r"(?=[dDiIuU])(?<!\w)(?P<name>doi|isbn|issn|url)\s{0,2}:?(?=\s{0,2}(?:$|[\x1f.,;]))", re.IGNORECASE)
_PAGE_OF = re.compile(r"/(?:abstract|full|fulltext|e?pdf|summary|html|meta)(?!\w)")  # behind the DOI in a publisher's address
_REACH = 70  # code points in which the words before an identifier are looked for
_SHORT = 9  # code points that the longest name of a kind takes


def label(state: State) -> None:
    """The entry's own number, where the reference was given with it, and what a note says in front of it ("Vgl. dazu")."""
    match = _LABEL.match(state.rest)
    if match is None and state.rest[:1].isdecimal() and state.runs and state.runs[0].label == "author":
        match = _GLUED.match(state.rest)
    if match:
        state.term("citation_number", match.start(), match.end())
    if compare := _COMPARE.match(state.rest, match.end() if match else 0):
        state.take_text("note", *compare.span("words"))


def identifiers(state: State) -> None:
    """Everything that names the work to a machine. The first of a kind is the field, another of the kind goes to the notes."""
    lower = state.rest.lower()
    links = tuple(find_urls(state.rest)) if "://" in lower or "www." in lower or ": //" in lower else ()
    elsewhere = tuple(link for link in links if "doi.org" not in link.value.lower())
    for found in _found(state.rest, lower):
        if found.kind == "doi" and any(link.span.start < found.span.start < link.span.end for link in elsewhere):
            if not state.has("doi"):
                state.also("doi", found.span, found.value)
        else:
            _take(state, found)
    for found in links:
        _take(state, found)
    if not state.fields or ("doi" not in lower and "isbn" not in lower and "issn" not in lower and "url" not in lower):
        return
    for match in tuple(_BARE.finditer(state.rest)):
        state.term(match["name"].lower(), match.start(), match.end())


def _found(rest: str, lower: str) -> Iterator[Identifier]:
    if "10." in rest:
        yield from find_dois(rest)
    if "isbn" in lower:
        yield from find_isbns(rest)
    if "issn" in lower:
        yield from find_issns(rest)
    if "pm" in lower or "arxiv" in lower:
        yield from find_other(rest)


def _take(state: State, found: Identifier) -> None:
    variable = "note" if found.kind == "other" else found.kind
    another = variable != "note" and state.has(variable)
    state.take(variable, found.span, None if another else found.value)
    if another and found.value != state.values[variable]:
        state.also("note", found.span, f"{variable.upper()} {found.value}")
    if found.kind == "doi" and (page := _PAGE_OF.match(state.rest, found.span.end)):
        state.term("doi", page.start(), page.end())
    start = max(found.span.start - _REACH, 0)
    window = state.rest[start : found.span.start]
    match = _NAMED.search(window, max(len(window) - _SHORT, 0)) or (_INTRODUCTION.search(window) if _introduced(window) else None)
    if match is None or (match.group()[0].isupper() and window[: match.start()].rstrip()[-1:].isalnum()):
        return  # "World Economy Online, http://": the end of a title
    state.term(variable, start + match.start(), found.span.start)


def _introduced(window: str) -> bool:
    """Whether the last word is one that introductions end with: they are long to search for."""
    end = len(window)
    while end and (window[end - 1].isspace() or window[end - 1] in ":;,<(["):
        end -= 1
    return window[:end].lower().endswith(AVAILABLE_ENDS)
