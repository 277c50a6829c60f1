"""Names with the family in front and no comma, as French, Italian and Japanese lists have them ("Dubet François", "BRAUDEL Fernand, MANDROU Robert").

Which word is the given name is told by capitals, or by a table of given names: the last word is one and the first is none. Where one name of the list has its
given name in front, or nothing tells, the names are read as they are elsewhere.
"""

from __future__ import annotations

import re

from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given, is_italian, is_only_given
from citecheck.text.name_words import PARTICLES

_JOINT = re.compile(r"\s?[,;/]\s(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e|avec)\s|(?<=[^\W\d_])/(?=[^\W\d_])")
_WORD = r"[^\W\d_a-z][^\W\d_]{1,30}(?:[-‐'’][^\W\d_]{1,30})?"
_FORM = deferred(rf"(?P<family>(?:[Dd]e\s|[Dd]i\s|[Dd]el\s|[Dd]ella\s|[Ll]e\s|[Ll]a\s)?{_WORD})\s(?P<given>{_WORD})")
_HEAD = deferred(rf"{_FORM.pattern}(?![\w'’.-])(?!\s(?!(?:and|&|und|et|y|e|avec)\s))")
_BRACKETED = re.compile(
    rf"(?P<family>{_WORD}(?:[\s-]{_WORD}){{0,2}})\s\((?P<given>(?:[^\W\d_a-z][^\W\d_]?\.[\s-]?){{1,3}}(?<=\.)|{_WORD}(?:[\s-]{_WORD}){{0,2}})(?:\s(?P<particle>de|du|des|d['’]|von|van|di|da))?\)"
)
_NO_FAMILIES = PARTICLES | frozenset("são santo sainte saint sankt".split())  # "Di Fabio" is a family, "São Paulo" a place
_LONGEST = 200  # code points of a list
_CAPITALS = 4  # letters of a family name that is told by its capitals


def bracketed(printed: str) -> tuple[Name, ...]:
    """The names of a list in which the given names are in brackets, as older French lists have them ("Le Goff (J.) et Tocque (Alexis de)")."""
    if "(" not in printed or len(printed) > _LONGEST:
        return ()
    found: list[Name] = []
    for part in _JOINT.split(printed.strip(" ,")):
        match = _BRACKETED.fullmatch(part)
        if match is None or not (match["given"][-1] == "." or is_given(match["given"].split()[0])):
            return ()
        found.append(Name(match["family"], match["given"], match["particle"]))
    return tuple(found)


def family_first(printed: str) -> tuple[Name, ...]:
    """The names of a list in which each has two words, the family in front; nothing where the list has another form or nothing tells it."""
    if len(printed) > _LONGEST or "." in printed.rstrip(".") or _HEAD.match(printed) is None:
        return ()
    found: list[Name] = []
    sure = False
    for part in _JOINT.split(printed.strip(" .,")):
        match = _FORM.fullmatch(part)
        if match is None:
            return ()
        family, given = match["family"], match["given"]
        capitals = family.isupper() and not given.isupper() and len(family) >= _CAPITALS
        if (is_given(family) and not capitals) or family.lower() in _NO_FAMILIES:
            return ()
        sure = sure or (capitals and is_given(given)) or is_only_given(given) or is_italian(family, given)
        found.append(Name(family, given))
    return tuple(found) if sure else ()
