"""The tokens that are labelled: words and numbers with the punctuation that clings to them; a link is one token.

A word that a line's end broke ("restau - ro", "restau- ro") is one token. A number is cut from the word or number that is glued to it by a full stop, slash or bracket ("12(3):45-67", "3/1999", "p.64"), because they
may be different parts; so is a year from the word in front of it ("Rev2010"). An accent that stands beside its letter ("J¨urgen", "Fro¨lich") divides no word.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LINK = r"(?:https?|ftp)\s?:\s?//\s?[^\s<>]{1,2000}|www\.[^\s<>]{2,2000}|10\.\d{4,9}/[^\s]{1,300}"
# What is repeated in words of few texts stands in a branch behind what it begins with: beginning a repetition takes longer than all the rest of most tokens.
_WORD = r"[^\W_]+(?:(?=[_¨´`˘˙˚¸˝])(?:(?:_+|(?<=[^\W\d_])[¨´`˘˙˚¸˝](?=[^\W\d_]))[^\W_]+)*|)"
_CORE = rf"{_WORD}(?:(?=[-‐‑–—−'’&]|\s-)(?:(?:[-‐‑](?!\s)|(?<=[^\W_])[–—−]{{1,2}}(?=[^\W_])|(?<=\d)--(?=\d)|(?<=[^\W\d_])['’&](?=[^\W\d_])|(?<=[a-zß-ÿ])\s?-\s(?=[a-zß-ÿ])){_WORD})*|)"
_LEAD = r"[^\w\s]*(?:_(?:[^\w\s]|_)*|)"
_TRAIL = r"[^\w\s(\[{“„«‘]*(?:_(?:[^\w\s(\[{“„«‘]|_)*|)"
# white space, all of the token, and the parts of a word; a link and a sign alone have none
_TOKEN = re.compile(rf"(\s*)((?=[hHfFwW1])(?i:{_LINK})|({_LEAD})({_CORE})({_TRAIL})|(?:[^\w\s]|_)+)")
_GLUED = re.compile(r"(?:1[89]|20)(?<=[^\W\d_A-Z]..)\d\d[a-z]?(?!\w)")  # "Rev2010;"
_LINKED = re.compile(_LINK, re.IGNORECASE)


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


_new = tuple.__new__  # what a named tuple calls in the end; here it runs for every word


def tokenize(text: str) -> list[Token]:
    """The tokens of ``text``, in order. What lies between two is white space."""
    found = []
    end = 0
    for space, whole, lead, core, trail in _TOKEN.findall(text.rstrip()):  # the half of the time goes without an object for each match
        start = end + len(space)
        end = start + len(whole)
        if core:
            found.append(_new(Token, (lead, core, trail, start, end)))
        else:
            link, stops = _without_stops(whole) if whole[0].isalnum() else (whole, "")
            found.append(Token("", link, stops, start, end))
    return found if _GLUED.search(text) is None else [part for token in found for part in _divided(token)]


def _divided(token: Token) -> tuple[Token, ...]:
    """A token, or the word and the year that it is glued of."""
    year = None if is_link(token.core) else _GLUED.search(token.core)
    if year is None or year.end() < len(token.core):
        return (token,)
    place = token.first + year.start()
    return (
        Token(token.lead, token.core[: year.start()], "", token.start, place),
        Token("", year.group(), token.trail, place, token.end),
    )


def is_link(core: str) -> bool:
    """Whether a core is an address or a DOI."""
    return len(core) > 6 and _LINKED.match(core) is not None


def _without_stops(link: str) -> tuple[str, str]:
    end = len(link.rstrip(".,;:)]>”\"'’"))
    return link[:end] or link, link[end:] if end else ""
