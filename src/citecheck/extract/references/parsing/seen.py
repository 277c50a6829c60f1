"""What there is to say of a token alone: its form, the marks around it, the classes of its word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from citecheck.extract.references.parsing.numbering import Columns, Numbers, Table
from citecheck.extract.references.parsing.tokens import Tokens, is_link
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
_REMEMBERED = {"in": "i", "editor": "e", "page": "p", "volume": "v", "issue": "v", "accessed": "a", "thesis": "t", "conference": "c", "journal": "j", "press": "k", "place": "o"}  # fmt: skip
# classes of words that the stretch around a token, and the whole string, are said to hold
TOLD = tuple(sorted(("in", "editor", "page", "volume", "issue", "thesis", "report", "conference", "accessed", "law", "newspaper", "journal", "press", "month", "translator", "series", "place", "university", "body")))  # fmt: skip
MARKS = ("", *"aceijkoptv")  # of memory
KEPT, AHEAD = "ipv", "ikopuv"  # marks of which it is remembered that they were seen, or foreseen that they come
_COMING = {"range": "p", "url": "u", "doi": "u"}
WHOLE = ("range", "url", "doi", "roman", "script")  # forms that the whole string is said to hold
_LONG = 14  # letters from which on words are equally long
_COMMA, _POINT, _STOP = 1, 2, 3  # what stands behind a token: a comma, a full stop or colon, one that ends a part
_ENDLESS = 1 << 40

STRINGS: Numbers[str] = Numbers("", "^")  # forms, and marks in front of words and behind them
KINDS: Numbers[tuple[str, ...]] = Numbers(())  # classes of a word
SORTS: Numbers[tuple[str, tuple[str, ...]]] = Numbers(("", ()))  # form, and classes of the word
AROUND: Numbers[tuple[str, str]] = Numbers(("", ""))  # marks in front and behind
WORDS: Numbers[str] = Numbers("", limit=_ENDLESS)
BEGINNINGS: Numbers[str] = Numbers("", limit=_ENDLESS)
ENDS: Numbers[str] = Numbers("", limit=_ENDLESS)


class Seen(NamedTuple):
    """Tokens as they are seen, a column for each thing; where it is a string or the like, its number in a table above.

    ``told``, ``kept``, ``ahead`` and ``whole`` have bits of `TOLD`, `KEPT`, `AHEAD` and `WHOLE`; ``recent`` is the last mark of memory that the word leaves.
    ``opens`` and ``closes``: how many brackets open in front of it and close behind it; ``ends``: whether a stretch ends with it; ``step``: whether a comma (1), a full
    stop or colon (2), or one of these that ends a part (3) stands behind it.
    """

    word: Columns
    beginning: Columns
    end: Columns
    length: Columns
    sort: Columns
    form: Columns
    kinds: Columns
    told: Columns
    kept: Columns
    ahead: Columns
    recent: Columns
    whole: Columns
    year: Columns
    capital: Columns
    small: Columns
    around: Columns
    lead: Columns
    trail: Columns
    opens: Columns
    closes: Columns
    ends: Columns
    quotes: Columns
    step: Columns


def seen(tokens: Tokens) -> Seen:
    """Tokens as they are seen, of a string or of several ones behind each other."""
    word, beginning, end, length, full, sort = _OF_CORES.of(tokens.cores)
    around, lead, trail, opens, closes, ends, quotes, pointed, comma = _OF_EDGES.of(zip(tokens.leads, tokens.trails, strict=True))
    step = np.where(pointed > 0, np.where(full > 0, _STOP, _POINT), comma)
    return Seen._make((word, beginning, end, length, sort, *_OF_SORTS.at(sort), around, lead, trail, opens, closes, ends, quotes, step))


def _core(core: str) -> tuple[int, ...]:
    """Of a core its word, how that begins and ends, its length, whether a full stop behind it ends a part, and its sort."""
    word = core.lower()
    if " " in word:
        word = _BROKEN.sub("", word)
    form = _form(core)
    kinds = () if word.isdigit() else classes().get(word, ())
    full = len(core) > 3 or (len(core) > 1 and form[0] != "X")
    return WORDS[word], BEGINNINGS[word[:3]], ENDS[word[-3:]], min(len(word), _LONG), full, SORTS[form, kinds]


def _sort(sort: tuple[str, tuple[str, ...]]) -> tuple[int, ...]:
    """What follows from a form and the classes of a word."""
    form, kinds = sort
    memory = "".join(dict.fromkeys(_REMEMBERED[kind] for kind in kinds if kind in _REMEMBERED))
    return (
        STRINGS[form],
        KINDS[kinds],
        _bits(TOLD, kinds),
        _bits(KEPT, memory),
        _bits(AHEAD, memory + _COMING.get(form, "")),
        MARKS.index(memory[-1:]),
        _bits(WHOLE, (form,)),
        form == "year",
        form[:1] == "X",
        form == "xx",
    )


def _edges(marks: tuple[str, str]) -> tuple[int, ...]:
    """Of the marks around a core the nearest on both sides, how many brackets open and close, and whether they end a stretch, quote, point and part."""
    lead, trail = marks
    front, behind = lead.translate(_UNMARKED), trail.translate(_UNMARKED)
    before, near = front[-2:].translate(_MARKS), behind[:3].translate(_MARKS)
    return (
        AROUND[before, near],
        STRINGS[before],
        STRINGS[near],
        front.count("(") + front.count("["),
        behind.count(")") + behind.count("]"),
        not _STOPS.isdisjoint(near) or ")" in near,
        "“" in before,
        "." in behind or ":" in behind,
        "," in behind,
    )


def _bits(names: Sequence[str], held: Sequence[str]) -> int:
    return sum(1 << bit for bit, name in enumerate(names) if name in held)


@lru_cache(maxsize=8192)
def named(names: Sequence[str], bits: int) -> tuple[str, ...]:
    """Those of ``names`` whose bits are set."""
    return tuple(name for bit, name in enumerate(names) if bits >> bit & 1)


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


_OF_SORTS = Table(SORTS, 10, _sort)
_OF_EDGES: Table[tuple[str, str]] = Table(Numbers(limit=_ENDLESS), 9, _edges)
_OF_CORES: Table[str] = Table(Numbers(limit=_ENDLESS), 6, _core)
_MANY = 60_000  # words; then all numbers are given anew
_ages = [0]


def renewed() -> int:
    """How often numbers were given anew; whoever keeps something by a number forgets it when this changes."""
    return _ages[0]


def renew(most: int = _MANY) -> None:
    """Give all numbers anew where there are more than ``most`` words, so that memory does not grow with what is read."""
    if len(_OF_CORES.numbers) <= most and len(_OF_EDGES.numbers) <= most:
        return
    for numbers in (STRINGS, KINDS, AROUND, WORDS, BEGINNINGS, ENDS):
        numbers.renew()
    for table in (_OF_SORTS, _OF_EDGES, _OF_CORES):
        table.renew()
    _ages[0] += 1
