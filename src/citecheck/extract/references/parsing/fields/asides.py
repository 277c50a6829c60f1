"""What stands beside names, or in their place, and is none: degrees in front ("Prof. Dr. Holt, Anna"), who helped ("unter Mitarbeit von B. Lund"), that someone is dead, and which of two
persons of one name it is ("Holt, Karl jun.").

Sources: the degrees of German universities in the forms of Duden; the phrases for contributors of RDA, appendix I, in German, English and the Romance languages.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck.extract.references.parsing.vocabulary import NOBODY, mentions
from citecheck.text.expressions import deferred

_DEGREE = r"(?:(?:(?:Univ\.-|apl\.\s?)?Prof|P\.?D|Priv\.-Doz|Doz|Dipl\.-[A-Z][a-z]{1,5}|Dr(?:\.-Ing)?|Ph\.?\s?D)\.?(?:\s?(?:phil|jur|iur|med|rer|pol|nat|oec|theol|habil|h\.\s?c)\.?){0,4})"
DEGREES = rf"{_DEGREE}(?:\s?{_DEGREE}){{0,3}}"
_IN_FRONT = deferred(rf"{DEGREES}\s(?=[^\W\d_a-z])")
_BEHIND = deferred(rf"(?<=[^\W\d_]{{2}}|[^\W\d_]\.),\s{DEGREES}$")
_DEGREE_ENDS = tuple(
    f"{end}{stop}" for end in ("Dr", "Prof", "PD", "habil", "Ph.D", "PhD", "phil", "med", "jur", "h.c", "h. c", "Doz") for stop in ("", ".")
)
_INVERTED = deferred(r"[^\W\d_a-z][\w'’-]{1,30},\s[^\W\d_a-z]")
_DEGREES_BEGIN = ("Prof", "PD", "P.", "Priv", "Doz", "Dipl", "Dr", "Univ", "apl.")
_NOBODY = deferred(rf"\[?{NOBODY}\]?", re.IGNORECASE)
_NOBODY_BEGINS = frozenset("[oOnNaAаАбБ")
_CROSS = deferred(r"\s?(?:\(†\)|†)$")
HELPED = (
    r"(?:unter|u\.)\s(?:der\s)?(?:Mitarb(?:eit)?|Mitw(?:irkung)?|Mithilfe)\.?\s(?:v\.|von)|(?:in|i\.)\s(?:Zusammenarb(?:eit)?|Kooperation)\.?\s(?:m\.|mit)|"
    r"in\sVerb(?:indung)?\.?\s(?:m\.|mit)|with\sthe\s(?:assistance|collaboration|co-?operation|help)\sof|"
    r"avec\sla\scollaboration\s(?:de|d['’])|con\sla\s(?:collaborazione|colaboración)\s(?:di|de)|com\sa\scolaboração\sd[eo]"
)
HELPED_STEMS = (
    "mitarb",
    "mitw",
    "mithilfe",
    "zusammenarb",
    "kooperation",
    "in verb",
    "assistance",
    "ollabora",
    "operation",
    "olabora",
    " help ",
)
_HELPED = deferred(rf"[,;]?\s[(\[]?(?:{HELPED})\s.{{2,120}}$", re.IGNORECASE)
_SHORTEST = 24  # code points of names with helpers
_WHICH = deferred(r",?\s(?P<which>jun|sen|d\.\s?[ÄJ]|der\s(?:Ältere|Jüngere))\.?$")
_WHICH_ENDS = ("jun", "sen", "jun.", "sen.", "Ä", "Ä.", "d. J", "d. J.", "d.J.", "d.J", "gere", "tere")


def is_nobody(printed: str) -> bool:
    """Whether words stand in the place of a name ("o. V.", "ohne Verfasser"); a single one ("Anonymous") is read as a name of one word, which others shorten."""
    return printed[:1] in _NOBODY_BEGINS and not printed.isalpha() and _NOBODY.fullmatch(printed) is not None


class Aside(NamedTuple):
    """Where the names stand among what is beside them; whether others helped, and which of two of one name it is."""

    start: int
    end: int
    helped: bool = False
    which: str = ""


def aside(printed: str) -> Aside | None:
    """What stands beside names, the degrees first; None where nothing does."""
    if at := _degrees(printed):
        return Aside(at, len(printed))
    if printed.endswith(_DEGREE_ENDS) and (behind := _BEHIND.search(printed)):
        return Aside(0, behind.start())
    if (at := _helpers(printed)) > 0:
        return Aside(0, at, helped=True)
    match = _WHICH.search(printed, max(0, len(printed) - 14)) if printed.endswith(_WHICH_ENDS) else None
    return Aside(0, match.start(), which=match["which"]) if match and match.start() else None


def _degrees(printed: str) -> int:
    """Where the name begins behind several degrees, or behind one in front of the family name; 0 elsewhere: one alone reads as a given name."""
    match = _IN_FRONT.match(printed) if printed.startswith(_DEGREES_BEGIN) else None
    if match is None or not (match.group().count(" ") > 1 or _INVERTED.match(printed, match.end())):
        return 0
    return match.end()


def _helpers(printed: str) -> int:
    """Where it begins that others helped, or that the author is dead; 0 without it."""
    if printed.endswith(("†", "†)")) and (match := _CROSS.search(printed)):
        return match.start()
    if len(printed) < _SHORTEST or not mentions(printed.lower(), HELPED_STEMS):
        return 0
    match = _HELPED.search(printed, 2)
    return match.start() if match else 0
