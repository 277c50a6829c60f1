"""Names with the words of nobility that are abbreviated or joined by an "and" ("Humboldt, Wilhelm v.", "v. Braun, Chr./Hof, R.", "Egloff, Hans Frhr. von und zu"), or
with a title in front of the particle ("Graf von Krockow, Christian"), and with an order behind.

Sources: the particles and titles of German families (RAK-WB, annex on names of nobility); the orders by the letters of the Annuario Pontificio.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.names import read_names

TITLES = "Frhr.|Frh.|Freiherr|Freifrau|Freiin|Graf|Gräfin|Gf.|Ritter|Edler|Edle|Prinz|Prinzessin|Fürst|Fürstin|Herzog|Baron".split("|")
_TITLE = rf"(?:{'|'.join(map(re.escape, TITLES))})"
_PARTICLE = r"(?:v\.(?:\s?d\.)?|v\.\su\.\sz\.|(?:von|vom)\s(?:und|u\.)\s(?:zu|zum|zur))"
_WRITTEN = r"(?:von\sde[rmn]|von|vom|zu|zur|zum)"
_WORD = r"[^\W\d_a-z][^\W\d_]{1,25}(?:-[^\W\d_]{2,25})?"
_GIVEN = rf"(?P<given>(?:(?!Gf|Fr[ehf])[^\W\d_a-z][a-z]{{0,2}}\.[\s-]?){{1,4}}(?<!\s)|{_WORD}(?:\s{_WORD}|\s[^\W\d_a-z]\.){{0,2}}?)"
_WITH_PARTICLE = rf"(?:(?:(?P<title>{_TITLE})\s)?(?P<particle>{_PARTICLE})|(?P<honour>{_TITLE})\s(?P<written>{_WRITTEN}))"  # one that is written out tells nothing without a title
_INVERTED = deferred(rf"(?P<family>{_WORD}),\s{_GIVEN}\s{_WITH_PARTICLE}")
_NATURAL = deferred(rf"{_GIVEN}\s{_WITH_PARTICLE}\s(?P<family>{_WORD})")
_IN_FRONT = deferred(rf"{_WITH_PARTICLE}\s(?P<family>{_WORD}),\s{_GIVEN}")
_FORMS = (_INVERTED, _NATURAL, _IN_FRONT)
_JOINT = deferred(r"\s?[;/]\s?|\s(?:&|und|u\.|[–—-])\s(?!z(?:u|\.))")
_SHORT = deferred(r"(?<![\w.-])v\.\s(?=[^\W\d_a-z][^\W\d_]{2})")  # in front of a family name
_MARKS = ("v.", " zu", " von", " vom")  # one of them is in each
_ORDER = deferred(r",?\s(?:O\.\s?P|O\.\s?S\.\s?B|O\.\s?F\.\s?M|S\.\s?J|S\.\s?D\.\s?B|C\.\s?S\.\s?C|OP|OSB|OFM|OFMCap|SJ|SDB|CSC)\.?,?$")
_ORDER_ENDS = frozenset("PBMJCp")
_WRITTEN_OUT = deferred(
    r"[^\W\d_a-z][^\W\d_]{2,25},\s[^\W\d_a-z][^\W\d_]{2,20}(?:\s[^\W\d_a-z][\w.]{0,20}){0,2},|[^\W\d_a-z][^\W\d_]{2,20}(?:\s[^\W\d_a-z][\w.]{0,20}){0,2}\s[^\W\d_a-z][^\W\d_]{2,25},"
)


def noble(printed: str) -> tuple[Name, ...]:
    """The names, if all of it is one or several and one of them has such a particle; else nothing."""
    if not mentions(printed, _MARKS):
        return ()
    parts = _JOINT.split(printed)
    found = [_alone(part) for part in parts]
    if any(found):
        names = [one or _others(part) for one, part in zip(found, parts, strict=True)]
        return tuple(name for some in names for name in some) if all(names) else ()
    return _listed(printed) if _SHORT.search(printed) else ()


def _alone(part: str) -> tuple[Name, ...]:
    match = next((match for form in _FORMS if (match := form.fullmatch(part))), None)
    if match is None:
        return ()
    given = " ".join(filter(None, (match["given"].strip(), match["title"] or match["honour"])))
    return (Name(match["family"], given, match["particle"] or match["written"]),)


def _others(part: str) -> tuple[Name, ...]:
    """The persons beside one of nobility, each with a given name."""
    names = read_names(part, complete=True)
    whole = names is not None and names.span.end >= len(part.rstrip(" .,")) and all(name.given for name in names.names)
    return names.names if names is not None and whole else ()


def _listed(printed: str) -> tuple[Name, ...]:
    """A list that commas part ("Hof, R., v. Braun, C. und Lund, B."): read with the particle written out."""
    names = _others(_SHORT.sub("von ", printed))
    if not any(name.particle == "von" for name in names):
        return ()
    return tuple(replace(name, particle="v.") if name.particle == "von" and "von " not in printed else name for name in names)


def order_behind(printed: str) -> int | None:
    """Where the letters of an order begin behind one name that is written out ("Rahner, Karl, S.J."; "Rahner, S.J." has initials); None without any."""
    if printed.rstrip(".,")[-1:] not in _ORDER_ENDS:
        return None
    match = _ORDER.search(printed[-12:])
    at = match.start() + max(0, len(printed) - 12) if match else 0
    return at if match and _WRITTEN_OUT.fullmatch(printed[:at].rstrip(",") + ",") else None
