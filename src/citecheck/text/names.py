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
from citecheck.text.name_words import BODY_WORDS

# A title in quotation marks, or a year between two full stops: nothing but names stands in front of either.
_TITLE = re.compile(r"(?:[.,]{1,2}|(?<=\.))\s{1,3}(?:[“\"«„]|(?<=\.\s)(?:1[4-9]|20)\d\d[a-z]?\.\s)")

_IMPRINT = re.compile(
    r"[\s,]{0,3}\((?=[^\W\d_a-z])[^()\d\n]{2,60}:\s[^()\n]{2,80}(?:1[4-9]|20)\d\d[a-z]?\)"
)  # "(London: Verso, 1983)" is no date


@dataclass(frozen=True, slots=True)
class NameList:
    """The names read, one span each; ``span`` is the whole list with its conjunctions and "et al."; ``truncated`` says that the list ends in "et al."."""

    names: tuple[Name, ...]
    spans: tuple[Span, ...]
    span: Span
    truncated: bool = False


def read_names(text: str, start: int = 0, end: int | None = None, *, family_first: bool = False) -> NameList | None:
    """The list of names that begins at ``start``, or None if none does.

    ``end`` is a limit, where the caller knows that names cannot go on (a quotation mark, the year); reaching it closes a name.
    ``family_first``: two bare words ("Fujii Hiroaki") are family and given name, as in a list whose other names are inverted.
    """
    found = tokens(text, start, len(text) if end is None else end)
    after = text[found[-1].end : found[-1].end + 4].lstrip(" ,") if found and not _IMPRINT.match(text, found[-1].end) else ""
    titled = bool(found) and _TITLE.match(text, found[-1].end) is not None
    units, stop, truncated = read_units(Cursor(found, after[:1], titled), family_first=family_first)
    if not units:
        return None
    spans = tuple(Span(found[unit.first].start, found[unit.last - 1].end) for unit in units)
    return NameList(tuple(unit.name for unit in units), spans, Span(spans[0].start, found[stop - 1].end), truncated)


def is_body(text: str) -> bool:
    """Whether ``text`` contains a word that marks an organization ("Government of Japan")."""
    return any(word.strip(".,;:()'’").lower() in BODY_WORDS for word in text.replace("-", " ").split())
