"""The tokens that are labelled: words and numbers with the punctuation that clings to them; a link is one token.

A word that a line's end broke ("restau - ro", "restau- ro") is one token. A number is cut from the word or number that is glued to it by a full stop, slash or bracket ("12(3):45-67", "3/1999", "p.64"), because they
may be different parts; so is a year from the word in front of it ("Rev2010"). An accent that stands beside its letter ("J¨urgen", "Fro¨lich") divides no word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from citecheck.extract.references.parsing.numbering import Columns

_LINK = r"(?:https?|ftp)\s?:\s?//\s?[^\s<>]{1,2000}|www\.[^\s<>]{2,2000}|10\.\d{4,9}/[^\s]{1,300}"
# What is repeated in words of few texts stands in a branch behind what it begins with: beginning a repetition takes longer than all the rest of most tokens.
_WORD = r"[^\W_]+(?:(?=[_¨´`˘˙˚¸˝])(?:(?:_+|(?<=[^\W\d_])[¨´`˘˙˚¸˝](?=[^\W\d_]))[^\W_]+)*|)"
_CORE = rf"{_WORD}(?:(?=[-‐‑–—−'’&]|\s-)(?:(?:[-‐‑](?!\s)|(?<=[^\W_])[–—−]{{1,2}}(?=[^\W_])|(?<=\d)--(?=\d)|(?<=[^\W\d_])['’&](?=[^\W\d_])|(?<=[a-zß-ÿ])\s?-\s(?=[a-zß-ÿ])){_WORD})*|)"
_LEAD = r"[^\w\s]*(?:_(?:[^\w\s]|_)*|)"
_TRAIL = r"[^\w\s(\[{“„«‘]*(?:_(?:[^\w\s(\[{“„«‘]|_)*|)"
# white space, and a link or a sign alone, or the parts of a word
_TOKEN = re.compile(rf"(\s*)(?:((?=[hHfFwW1])(?i:{_LINK}))|({_LEAD})({_CORE})({_TRAIL})|((?:[^\w\s]|_)+))")
_GLUED = re.compile(r"(?:1[89]|20)(?<=[^\W\d_A-Z]..)\d\d[a-z]?(?!\w)")  # "Rev2010;"
_LINKED = re.compile(_LINK, re.IGNORECASE)
_Row = tuple[str, str, str, str, str, str]  # white space, link, and lead, core and trail of a word, sign


class Token(NamedTuple):
    """``core`` between ``lead`` and ``trail``; a sign alone ("—", "&") is a core. ``start`` to ``end`` is all of it, ``first`` where the core begins."""

    lead: str
    core: str
    trail: str
    start: int
    end: int

    @property
    def first(self) -> int:
        """Where the core begins."""
        return self.start + len(self.lead)

    @property
    def last(self) -> int:
        """Where the core ends."""
        return self.end - len(self.trail)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of several strings one behind the other, a column for each part of them; ``counts`` says how many each string has."""

    leads: Sequence[str]
    cores: Sequence[str]
    trails: Sequence[str]
    starts: Columns
    firsts: Columns
    lasts: Columns
    ends: Columns
    counts: Columns


def tokenize(text: str) -> list[Token]:
    """The tokens of ``text``, in order. What lies between two is white space."""
    found = tokenized((text,))
    return list(map(Token, found.leads, found.cores, found.trails, found.starts.tolist(), found.ends.tolist()))


def tokenized(texts: Iterable[str]) -> Tokens:
    """The tokens of all texts, which is quicker than one after the other: no object is made for a token."""
    spaces, leads, cores, trails, counts = list[str](), list[str](), list[str](), list[str](), list[int]()
    for text in texts:
        rows = _TOKEN.findall(text.rstrip())
        if _GLUED.search(text):
            rows = [part for row in rows for part in _divided(row)]
        counts.append(len(rows))
        for space, link, lead, core, trail, sign in rows:
            spaces.append(space)
            if core:
                leads.append(lead)
                cores.append(core)
                trails.append(trail)
            else:
                address, stops = _without_stops(link) if link else (sign, "")
                leads.append("")
                cores.append(address)
                trails.append(stops)
    return _placed(spaces, leads, cores, trails, np.array(counts, dtype=np.int64))


def _placed(spaces: Sequence[str], leads: Sequence[str], cores: Sequence[str], trails: Sequence[str], counts: Columns) -> Tokens:
    """The parts of tokens with their places, which are counted anew for each string."""
    space, lead, core, trail = (np.array(list(map(len, column)), dtype=np.int64) for column in (spaces, leads, cores, trails))
    size = space + lead + core + trail
    until = np.concatenate(([0], size.cumsum()))
    ends = until[1:] - until[counts.cumsum() - counts].repeat(counts)
    starts = ends - size + space
    return Tokens(leads, cores, trails, starts, starts + lead, ends - trail, ends, counts)


def _divided(row: _Row) -> tuple[_Row, ...]:
    """A token, or the word and the year that it is glued of."""
    space, _, lead, core, trail, _ = row
    year = _GLUED.search(core)
    if year is None or year.end() < len(core):
        return (row,)
    return (space, "", lead, core[: year.start()], "", ""), ("", "", "", year.group(), trail, "")


def is_link(core: str) -> bool:
    """Whether a core is an address or a DOI."""
    return len(core) > 6 and _LINKED.match(core) is not None


def _without_stops(link: str) -> tuple[str, str]:
    end = len(link.rstrip(".,;:)]>”\"'’"))
    return link[:end] or link, link[end:] if end else ""
