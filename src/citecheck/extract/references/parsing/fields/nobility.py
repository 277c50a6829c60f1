"""Names with the words of nobility that are abbreviated or joined by an "and" ("Humboldt, Wilhelm v.", "Egloff, Hans Frhr. von und zu"), and with an order behind.

Sources: the particles and titles of German families (RAK-WB, annex on names of nobility); the orders by the letters of the Annuario Pontificio.
"""

from __future__ import annotations

import re

from citecheck.model import Name

_TITLES = r"(?:(?:Frhr?\.|Freiherr|Freifrau|Graf|Gräfin|Ritter|Edler)\s)?"
_PARTICLE = r"(?:v\.(?:\s?d\.)?|v\.\su\.\sz\.|(?:von|vom)\s(?:und|u\.)\s(?:zu|zum|zur))"
_WORD = r"[^\W\d_a-z][^\W\d_]{1,25}(?:-[^\W\d_]{2,25})?"
_GIVEN = rf"(?P<given>(?:[^\W\d_a-z]\.[\s-]?){{1,4}}(?<!\s)|{_WORD}(?:\s{_WORD}|\s[^\W\d_a-z]\.){{0,2}}?)"
_INVERTED = re.compile(rf"(?P<family>{_WORD}),\s{_GIVEN}\s{_TITLES}(?P<particle>{_PARTICLE})")
_NATURAL = re.compile(rf"{_GIVEN}\s{_TITLES}(?P<particle>{_PARTICLE})\s(?P<family>{_WORD})")
_ORDER = re.compile(r",?\s(?:O\.\s?P|O\.\s?S\.\s?B|O\.\s?F\.\s?M|S\.\s?J|S\.\s?D\.\s?B|C\.\s?S\.\s?C|OP|OSB|OFM|OFMCap|SJ|SDB|CSC)\.?,?$")
_WRITTEN_OUT = re.compile(
    r"[^\W\d_a-z][^\W\d_]{2,25},\s[^\W\d_a-z][^\W\d_]{2,20}(?:\s[^\W\d_a-z][\w.]{0,20}){0,2},|[^\W\d_a-z][^\W\d_]{2,20}(?:\s[^\W\d_a-z][\w.]{0,20}){0,2}\s[^\W\d_a-z][^\W\d_]{2,25},"
)


def noble(printed: str) -> tuple[Name, ...]:
    """The name, if all of it is one with such a particle; else nothing."""
    if "v." not in printed and " zu" not in printed:
        return ()
    match = _INVERTED.fullmatch(printed) or _NATURAL.fullmatch(printed)
    return (Name(match["family"], match["given"].strip(), match["particle"]),) if match else ()


def order_behind(printed: str) -> int | None:
    """Where the letters of an order begin behind one name that is written out ("Rahner, Karl, S.J."; "Rahner, S.J." has initials); None without any."""
    match = _ORDER.search(printed[-12:])
    at = match.start() + max(0, len(printed) - 12) if match else 0
    return at if match and _WRITTEN_OUT.fullmatch(printed[:at].rstrip(",") + ",") else None
