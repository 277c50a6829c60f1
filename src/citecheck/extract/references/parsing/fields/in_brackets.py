"""Given names in brackets behind the family name, as French lists print them ("Le Goff (J.) et Tocque (Alexis de)", "Mangin de Sours (Pierre-Yves)")."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.romance import romance
from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body

_JOINT = deferred(r"\s[-–—]\s|\s?[,;/]\s(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e|avec)\s|(?<=\))/(?=[^\W\d_])")
_WORD = r"[^\W\d_a-z][^\W\d_]{0,30}(?:[-‐'’][^\W\d_]{1,30}){0,3}"
_SMALL = r"(?:(?:de\sla|de|du|des|van\sder|van|von|der|den|ter|ten|di|da|la|le)\s|d['’])"
_NAME = deferred(
    rf"(?:(?P<front>{_SMALL}))?(?P<family>{_WORD}(?:\s{_SMALL}?{_WORD}|-{_WORD}){{0,2}})\s"
    rf"\((?P<given>(?:[^\W\d_a-z][^\W\d_]?\.[\s-]?){{1,3}}(?<=\.)|{_WORD}(?:[\s-]{_WORD}){{0,2}})(?:\s(?P<particle>de\sla|de|du|des|d['’]|von|van|di|da))?\)"
)
_ROLES = ("tion", "teur", "trice", "ment", "isme")  # endings of what somebody does, or is a part of: "Direction"
_LONGEST = 200  # code points of a list
_LEAST = 3  # letters of a given name that no table has


def bracketed(printed: str, text: str) -> tuple[Name, ...]:
    """The names of a list in which every given name is in brackets: initials, a known name, or in a French reference any word that is no place and no body."""
    if "(" not in printed or len(printed) > _LONGEST:
        return ()
    found = [_NAME.fullmatch(part) for part in _JOINT.split(printed.strip(" ,"))]
    names = [match for match in found if match]
    if len(names) < len(found) or not (all(map(_is_known, names)) or (romance(text) == "fr" and all(map(_may_be_given, names)))):
        return ()
    return tuple(Name(match["family"], match["given"], match["particle"] or (match["front"] or "").strip() or None) for match in names)


def _is_known(match: re.Match[str]) -> bool:
    return match["given"][-1] == "." or is_given(match["given"].split()[0])


def _may_be_given(match: re.Match[str]) -> bool:
    given = match["given"]
    return _is_known(match) or not (
        len(given) < _LEAST or given.isupper() or given.endswith(_ROLES) or is_place(given) or is_body(given) or is_body(match["family"])
    )
