"""What there is to say of a token alone: its form, the marks around it, the classes of its word."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from citecheck.extract.references.parsing.tokens import is_link
from citecheck.extract.references.parsing.word_classes import classes

_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?")
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("year", _YEAR),
    ("years", re.compile(r"(?:1[4-9]|20)\d\d[-–—‐‑−]{1,2}(?:(?:1[4-9]|20)\d\d|\d\d)")),
    ("range", re.compile(r"[A-Za-z]{0,3}\d{1,7}[-–—‐‑−]{1,2}[A-Za-z]{0,3}\d{1,7}")),
    ("ordinal", re.compile(r"\d{1,2}(?:st|nd|rd|th|ª|º|e|è|a|ème|eme)", re.IGNORECASE)),
    ("x9", re.compile(r"[A-Za-z]{1,3}\d{1,7}")),
    ("9x", re.compile(r"\d{1,7}[A-Za-z]{1,3}")),
)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_STOPS = frozenset(".,;:?!")
_BROKEN = re.compile(r"\s?-\s")  # what a line's end left inside a word
_UNMARKED = str.maketrans("", "", "*_")  # marks of emphasis say nothing of a part's end
_MARKS = str.maketrans(
    {"„": "“", "”": "“", '"': "“", "«": "“", "»": "“", "‘": "'", "’": "'", "[": "(", "]": ")", "–": "-", "—": "-", "_": "*"}
)
# classes of words of which it is remembered that they were seen
REMEMBERED = {"in": "i", "editor": "e", "page": "p", "volume": "v", "issue": "v", "accessed": "a", "thesis": "t", "conference": "c", "journal": "j", "press": "k", "place": "o"}  # fmt: skip
_LONG = 14  # letters from which on words are equally long
_COMMA, _POINT, _STOP = 1, 2, 3  # what stands behind a token: a comma, a full stop or colon, one that ends a part


@dataclass(frozen=True, slots=True, eq=False)
class Sign:
    """What there is to say of a token but its word: its form, the marks around it, the classes of its word. There is one of a kind."""

    form: str
    lead: str
    trail: str
    kinds: tuple[str, ...]


class Seen(NamedTuple):
    """A token as it is seen. ``opens`` and ``closes``: how many brackets open in front of it and close behind it; ``ends``: whether a stretch ends with it;
    ``step``: whether a comma (1), a full stop or colon (2), or one of these that ends a part (3) stands behind it; ``memory``: the marks that its word leaves.
    """

    word: str
    sign: Sign
    form: str
    lead: str
    trail: str
    kinds: tuple[str, ...]
    opens: int
    closes: int
    ends: bool
    step: int
    memory: str
    beginning: str
    end: str
    length: int


@lru_cache(maxsize=50_000)
def seen(lead: str, core: str, trail: str) -> Seen:
    """A token as it is seen."""
    word, form, kinds, full, memory = _core(core)
    opens, before, behind, closes, ends, pointed, comma = _edges(lead, trail)
    step = (_STOP if full else _POINT) if pointed else _COMMA if comma else 0
    return Seen(
        word,
        sign_of(form, before, behind, kinds),
        form,
        before,
        behind,
        kinds,
        opens,
        closes,
        ends,
        step,
        memory,
        word[:3],
        word[-3:],
        min(len(word), _LONG),
    )


@lru_cache(maxsize=30_000)
def _core(core: str) -> tuple[str, str, tuple[str, ...], bool, str]:
    """Of a core its word, its form, the classes of its word, whether a full stop behind it ends a part, and its marks of memory."""
    word = core.lower()
    if " " in word:
        word = _BROKEN.sub("", word)
    form = _form(core)
    kinds = () if word.isdigit() else classes().get(word, ())
    full = len(core) > 3 or (len(core) > 1 and form[0] != "X")
    return word, form, kinds, full, "".join(dict.fromkeys(REMEMBERED[kind] for kind in kinds if kind in REMEMBERED)) if kinds else ""


@lru_cache(maxsize=2_000)
def _edges(lead: str, trail: str) -> tuple[int, str, str, int, bool, bool, bool]:
    """Of the marks around a core how many brackets open, the nearest marks on both sides, how many brackets close, and whether they end a part, point and part."""
    before, behind = lead.translate(_UNMARKED), trail.translate(_UNMARKED)
    near = behind[:3].translate(_MARKS)
    return (
        before.count("(") + before.count("["),
        before[-2:].translate(_MARKS),
        near,
        behind.count(")") + behind.count("]"),
        not _STOPS.isdisjoint(near) or ")" in near,
        "." in behind or ":" in behind,
        "," in behind,
    )


@lru_cache(maxsize=20_000)
def sign_of(form: str, lead: str, trail: str, kinds: tuple[str, ...]) -> Sign:
    """The one sign of a kind."""
    return Sign(form, lead, trail, kinds)


def _form(core: str) -> str:
    """The form of a core: a kind of number, or how its letters are written."""
    if core.isalpha():
        if core.islower() and len(core) > 1:
            return "xx"
        return "roman" if core.isupper() and _ROMAN.issuperset(core) and len(core) <= 8 else _case(core)
    core = core.lstrip(_RAISED) or core  # the figure of an edition in front of its year
    if core.isdigit():
        return "year" if _YEAR.fullmatch(core) else f"{min(len(core), 6)}9"
    if is_link(core):
        return "doi" if "10." in core and "/" in core and ("doi" in core.lower() or core.startswith("10.")) else "url"
    if any(map(str.isdigit, core)):
        return next((name for name, pattern in _FORMS if pattern.fullmatch(core)), "mixed")
    return _case(core) if any(map(str.isalpha, core)) else "sign" + core[0].translate(_MARKS)


_ROMAN = frozenset("IVXLC")


def _case(core: str) -> str:
    if len(core) == 1:
        return "X" if core.isupper() else "x"
    if core.isupper():
        return "XX" if len(core) <= 3 else "XXXX"
    if core[0].isupper():
        return "Xx" if core[1:].islower() else "X-X" if any(c in core for c in "-‐'’") else "XxX"
    if core.islower():
        return "xx"
    return "script" if unicodedata.category(core[0]) == "Lo" else "xX"
