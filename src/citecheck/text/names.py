"""Lists of names as references print them.

A name is read left to right and only where its form says so: inverted ("Jain, Rajendra Kumar"), family with bare initials ("O'Brien K"),
in natural order ("J. G. Ikenberry"), or a single word. Reading stops at the first thing that is no name; nothing is guessed from meaning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import Name, Span
from citecheck.text.name_cursor import Cursor
from citecheck.text.name_reader import read_units
from citecheck.text.name_tokens import tokens
from citecheck.text.name_words import (
    ARTICLES,
    BODY_ENDINGS,
    BODY_WORDS,
    CONJUNCTIONS,
    ONLY_GIVEN,
    PARTICLES,
    PERIODICAL_ABBREVIATIONS,
    ROLES,
    SUFFIXES,
    TRUNCATIONS,
)

# A title in quotation marks, or a year between two full stops: nothing but names stands in front of either.
_TITLE = re.compile(r"(?:[.,]{1,2}|(?<=\.))\s{1,3}(?:[“\"«„]|(?<=\.\s)(?:1[4-9]|20)\d\d[a-z]?\.\s)")

_IMPRINT = re.compile(
    r"[\s,]{0,3}\((?=[^\W\d_a-z])[^()\d\n]{2,60}:\s[^()\n]{2,80}(?:1[4-9]|20)\d\d[a-z]?\)"
)  # "(London: Verso, 1983)" is no date

_UND = re.compile(r"(?<=\s)u\.(?=\s[^\W\d_a-z])")  # "Holt, A. u. B. Lund": no initial
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_FAMILY = rf"(?P<family>{_CAPITAL}[^\W\d_]{{1,30}}(?:[-‐][^\W\d_]{{2,30}})?)"
_INVERTED = re.compile(rf"{_FAMILY},\s(?P<given>(?:{_CAPITAL}\.[\s-]?){{1,4}})(?<!\s)")
_INITIALS_LAST = re.compile(rf"{_FAMILY}\s(?P<given>[A-Z]{{1,3}})(?![\w.'’-])")
_DOTTED = rf"(?P<given>{_CAPITAL}\.(?:[\s-]?{_CAPITAL}\.){{0,3}})"
_DOTTED_LAST = re.compile(rf"{_FAMILY}\s{_DOTTED}")
_DOTTED_FIRST = re.compile(rf"{_DOTTED}\s{_FAMILY}(?![\w'’.-])")
_NO_FAMILY = ROLES | SUFFIXES | PARTICLES | CONJUNCTIONS | PERIODICAL_ABBREVIATIONS | ARTICLES
_FORMS = (_INVERTED, _INITIALS_LAST, _DOTTED_LAST, _DOTTED_FIRST)
_WORD = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,25}"
_ONE = re.compile(rf"(?P<family>{_WORD}), (?P<given>{_WORD}(?: [A-Z]\.)?)|(?P<first>{_WORD}) (?P<last>{_WORD})")
_NO_NAME = _NO_FAMILY.union(TRUNCATIONS)
_BLANK = re.compile(r"\s(?=[^\W\d_]{3})")
_SEPARATOR = re.compile(r"[,;]\s(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e)\s")


@dataclass(frozen=True, slots=True)
class NameList:
    """The names read, one span each; ``span`` is the whole list with its conjunctions and "et al."; ``truncated`` says that the list ends in "et al."."""

    names: tuple[Name, ...]
    spans: tuple[Span, ...]
    span: Span
    truncated: bool = False


def read_all(text: str, slack: int = 0) -> NameList | None:
    """The names that ``text`` is, but for ``slack`` code points of marks at its end; None where anything else stands in it."""
    names = read_names(text, complete=True)
    return names if names and names.span.end >= len(text) - slack else None


def read_names(text: str, start: int = 0, end: int | None = None, *, family_first: bool = False, complete: bool = False) -> NameList | None:
    """The list of names that begins at ``start``, or None if none does.

    ``end`` is a limit, where the caller knows that names cannot go on (a quotation mark, the year); reaching it closes a name.
    ``complete``: all up to ``end`` are names. ``family_first``: two bare words ("Fujii Hiroaki") are family and given name, as in a list whose other names are inverted.
    """
    if " u. " in text:
        text = _UND.sub("& ", text)  # as long as before
    stop = len(text) if end is None else end
    if complete and (simple := _one(text, start, stop, family_first=family_first) or _simple(text, start, stop)):
        return simple
    found = tokens(text, start, stop)
    after = text[found[-1].end : found[-1].end + 4].lstrip(" ,") if found and not _IMPRINT.match(text, found[-1].end) else ""
    titled = complete or (bool(found) and _TITLE.match(text, found[-1].end) is not None)
    units, last, truncated = read_units(Cursor.of(found, after[:1], titled=titled), family_first=family_first)
    if not units:
        return None
    spans = tuple(Span(found[unit.first].start, found[unit.last - 1].end) for unit in units)
    return NameList(tuple(unit.name for unit in units), spans, Span(spans[0].start, found[last - 1].end), truncated)


def _one(text: str, start: int, end: int, *, family_first: bool) -> NameList | None:
    """One person whose names are plain words: "Family, Given", with an initial or without, and "Given Family"; as often the whole of a list as `_simple` is."""
    match = _ONE.fullmatch(text, start, end)
    if match is None:
        return None
    family, given = match["family"] or match["last"], match["given"] or match["first"]
    if not _NO_NAME.isdisjoint((family.lower(), given.split(" ")[0].lower())):
        return None
    if match["last"] and (family_first or family.lower() in ONLY_GIVEN):
        return None
    span = Span(start, end)
    return NameList((Name(family, given),), (span,), span)


def _simple(text: str, start: int, end: int) -> NameList | None:
    """A list that is nothing but "Family, I. I.", "Family II", "Family I. I." or "I. I. Family" over and over; the commonest of all, and read here in a
    fraction of the time.
    """
    names: list[Name] = []
    spans: list[Span] = []
    for form in _FORMS:
        if match := form.match(text, start, end):
            break
    else:
        return None
    dotted = form in (_DOTTED_LAST, _DOTTED_FIRST)
    position = start
    while match is not None:
        family = match["family"]
        if dotted and (family.isupper() or family.lower() in _NO_FAMILY):
            return None
        names.append(Name(family, match["given"]))
        spans.append(Span(position, match.end()))
        if match.end() >= end - 1 and text[match.end() : end].strip(" .") == "":
            return NameList(tuple(names), tuple(spans), Span(start, match.end()))
        separator = _SEPARATOR.match(text, match.end(), end) or _BLANK.match(text, match.end(), end)  # "Smith J Brown K"
        if separator is None:
            return None
        position = separator.end()
        match = form.match(text, position, end)
    return None


def is_body(text: str) -> bool:
    """Whether ``text`` contains a word that marks an organization ("Government of Japan")."""
    words = [word.strip(".,;:()'’") for word in text.replace("-", " ").lower().split()]
    return not BODY_WORDS.isdisjoint(words) or [word for word in words if word.endswith(BODY_ENDINGS)] != []
