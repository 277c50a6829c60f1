"""The tokens that a list of names is made of."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from citecheck.text.expressions import deferred
from citecheck.text.name_words import CONJUNCTIONS, GIVEN_NAMES, PARTICLES, ROLES, SUFFIXES, TRUNCATIONS


class Kind(Enum):
    """What a token can be in a list of names."""

    WORD = auto()
    INITIALS = auto()
    PARTICLE = auto()
    LOWER = auto()
    COMMA = auto()
    SEMICOLON = auto()
    AND = auto()
    DASH = auto()
    ET_AL = auto()
    SUFFIX = auto()
    END = auto()


WORD, INITIALS, PARTICLE, LOWER, COMMA, SEMICOLON, AND, DASH, ET_AL, SUFFIX, END = (
    Kind  # names of their own, which are read in a tenth of the time of `Kind.WORD`
)


class Token(NamedTuple):
    """A token and where it stands."""

    kind: Kind
    text: str
    start: int
    end: int


LIMIT = 6000  # code points: the longest list of names that is read; collaborations of hundreds of authors fit
_LETTER = "[\\w'’\u0300-\u036f\u0900-\u0dff]"  # with combining marks, which are no letters to the regular expressions
_IRISH = r"(?-i:(?:Ó|Ní|Uí|Mac\san|Mac\sGiolla|Mc)\s(?=h?[A-ZÁÉÍÓÚ][a-záéíóú]))"  # begins a family name ("Ó Riain", "Mac an Ghaill")
_BEGINNINGS = "".join(sorted({form[0] for form in TRUNCATIONS}))
# what is looked ahead for in front of "et al." and of initials is in each of them, and spares most words the many forms of both
_TOKEN = deferred(
    r"(?P<dash>\s[-–—]\s)|(?P<space>\s+)|(?P<comma>,)"  # the commonest in front; nothing else begins so
    rf"|(?=[\[{_BEGINNINGS}])(?P<etal>\[?(?<!\w)(?:" + "|".join(re.escape(form) for form in TRUNCATIONS) + r")(?!\w)\.?\]?)"
    r"|(?!"
    + _IRISH
    + r")(?=[^\W\d_](?:(?!\w)|[^\W\d_]{0,3}\s?\.))(?P<initials>(?:(?-i:I[ua]|Y[aueo]|J[uaeo]|[ZKCST]h|Ts|Shch)\.\s?)+(?:[^\W\d_]\.\s?){0,3}(?<!\s)|(?:[^\W\d_]\.\s?){1,3}(?:(?-i:I[ua]|Y[aueo]|J[uaeo]|[ZKCST]h|Ts|Shch)\.\s?)+(?<!\s)|(?:[^\W\d_]\.\s?)(?-i:I[ua]|Y[aueo]|J[uaeo]|[ZKCST]h|Ts|Shch)(?=$)|(?:[^\W\d_]\s?\.ª?[\s]?(?:[-‐‑–](?!\s[^\W\d_]{2}))?\s?){1,5}(?<!\s)|[^\W\d_](?:[-‐‑][^\W\d_])?(?![\w'’.\-‐‑]))"
    rf"|(?P<word>[23](?:nd|rd)(?!\w)|['’]t(?=\s|$|,)|[dlDLO]['’][^\W\d_]{_LETTER}{{0,40}}(?:[-‐‑–]{_LETTER}{{1,40}}){{0,3}}|(?:{_IRISH})?[^\W\d_]{_LETTER}{{0,40}}(?:[-‐‑][^\W\d_]{_LETTER}{{0,40}}){{0,4}})"
    r"|(?P<semicolon>;)|(?P<and>[&/])|(?P<stop>.)",
    re.IGNORECASE | re.DOTALL,
)
_COUNTED = ("2nd", "3rd")  # suffixes
_SUFFIXED = frozenset("jr sr st prof dr".split())  # a full stop behind them does not end the list
_GIVEN_ABBREVIATED = frozenset(
    "md mst th ph chr fr wm jos ed geo chas thos yu ya zh kh ts".split()
)  # the same; behind a family name they are initials
_STRAY_STOP = re.compile(
    r"\.\s{0,2}(?:[,;&]|(?:and|und|et|y|e)\s|[^\W\d_]\.\s(?:[^\W\d_a-z]|and\s|und\s|et\s|&))"
)  # "SOUZA., C. M.", "Thomas. H. and": goes on behind it
_BEFORE_A_NAME = re.compile(
    r"\s?(?:and|&|und|et|y|e|;)\s[^\W\d_][\w'’-]{1,30},\s"
)  # "Rabo, annika and Utas, Bo": a given name without its capital
_CAPITALS = re.compile(
    r"(?=.{1,6}$)(?:[^\W\d_a-zß-ÿ]{1,4})(?:[-‐][^\W\d_a-zß-ÿ]{1,4})?"
)  # initials without full stops: "JA", "SMJV", "T-EJP"
# "OZOUF (Mona), ", "TOCQUEVILLE (Alexis de) et": the given name in brackets, as French lists print it, and whether one more such name follows.
_GIVEN = r"\((?P<given>(?:[^\W\d_a-z](?:[\w'’]{1,30}|\.)?[\s-]?){1,4}(?:\s?(?:de la|de|du|von|van|d['’]))?)\)"
_BRACKETED = re.compile(_GIVEN)
_ONE_MORE = deferred(
    rf"(?:\s?[,;&/]|\s(?:et|and|und|y|e|[-–—]|&)(?=\s)){{1,2}}\s?(?:(?:de|du|von|van|la|le)\s){{0,2}}(?:[^\W\d_a-z][\w'’-]{{1,30}}\s){{1,3}}{_GIVEN}|,?\s(?:et al|et alii)\b"
)
_CLOSED = re.compile(r"\s?[(\[,.;]")
_SIMPLE = {"comma": COMMA, "semicolon": SEMICOLON, "and": AND, "dash": DASH, "initials": INITIALS}


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens from ``start`` up to the first thing that cannot stand in a list of names."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, min(end, start + LIMIT)):
        group = match.lastgroup or "stop"
        if group == "space":
            continue
        if group == "etal":
            found.append(Token(ET_AL, match.group(), match.start(), match.end()))
            continue
        value = match.group()
        if group == "stop":
            if found and value == ")" and found[-1].end == match.end():
                if _ONE_MORE.match(text, match.end()) is None:
                    break
            elif not (_passes_stop(text, match.start(), found) or _opens_given(text, match.start(), found)):
                break
            continue
        if found and value.lower() in ROLES and not _is_named_so(value, found, last=match.end() == end):
            break
        kind = _of_word(value, found) if group == "word" or value.islower() else _SIMPLE[group]
        if kind is LOWER and found:
            kind = _of_small_word(value, text, match.end(), found[-1].kind)
        stop = match.start() + len(value.rstrip())
        found.append(Token(kind, value.rstrip(), match.start(), stop + _closes_given(text, stop, found)))
        if kind is LOWER:
            break
    return tuple(found)


def _is_named_so(value: str, found: list[Token], *, last: bool) -> bool:
    """Whether what looks like a role belongs to a name: initials behind a family name ("Holt ED"), or a given name ("Holt, Ed" and no more)."""
    if len(value) == 2 and value.isupper():
        return found[-1].kind is WORD and not found[-1].text.isupper()
    return value == "Ed" and last and [token.kind for token in found[-2:]] == [WORD, COMMA]


def _of_small_word(value: str, text: str, end: int, before: Kind) -> Kind:
    """What a word in small letters is that ends at ``end``, behind a token of kind ``before``."""
    if len(value) == 1 and before is WORD and _CLOSED.match(text, end):
        return INITIALS  # "Miller, Robert f (1995)"
    return WORD if before is COMMA and _BEFORE_A_NAME.match(text, end) else LOWER


def _opens_given(text: str, at: int, found: list[Token]) -> bool:
    """Whether a bracket at ``at`` holds the given name of the family name in front of it: a comma then stands in the tokens."""
    if text[at] != "(" or not found or found[-1].kind is not WORD or (match := _BRACKETED.match(text, at)) is None:
        return False
    first = match["given"].split()[0].lower().rstrip(".")
    if first in ROLES or not (found[-1].text.isupper() or first in GIVEN_NAMES or any(token.text == "(" for token in found)):
        return False
    found.append(Token(COMMA, "(", at, at + 1))
    return True


def _closes_given(text: str, at: int, found: list[Token]) -> int:
    """1 where the bracket around a given name closes at ``at``."""
    return int(text[at : at + 1] == ")" and any(token.text == "(" for token in found))


def _passes_stop(text: str, at: int, found: list[Token]) -> bool:
    """Whether a full stop at ``at`` stands inside the list: behind an abbreviation, which then has it, or by mistake."""
    if text[at] != "." or not found or found[-1].end != at:
        return False
    last = found[-1]
    lower = last.text.lower()
    if lower in _SUFFIXED or lower in _GIVEN_ABBREVIATED:
        behind_family = len(found) > 1 and found[-2].kind in (WORD, INITIALS)
        kind = INITIALS if lower in _GIVEN_ABBREVIATED and behind_family else last.kind
        found[-1] = Token(kind, last.text + ".", last.start, at + 1)
        return True
    return last.kind is WORD and _STRAY_STOP.match(text, at) is not None


def _of_word(word: str, before: list[Token]) -> Kind:
    """The kind of a word by its case and by what stands before it."""
    lower = word.lower()
    after_word = bool(before) and (before[-1].kind is WORD or (before[-1].kind is PARTICLE and before[-1].text[0].isupper()))
    after_small = after_word and not before[-1].text.isupper()
    if lower in _COUNTED or (lower in SUFFIXES and before and not (after_small and len(word) == 2 and word.isupper())):
        return SUFFIX
    if after_small and (lower == "md" or (word.isupper() and _CAPITALS.fullmatch(word) and not _in_capitals(before))):
        return INITIALS
    if lower in CONJUNCTIONS and (word.islower() or (len(word) > 1 and word.isupper())):
        return AND
    if lower.replace("’", "'") in PARTICLES and (word.islower() or _leads(before) or word.isupper()):
        return PARTICLE
    if word[0].islower() and word.islower():
        return LOWER
    if after_word and word.isupper() and len(word) <= 3 and not _in_capitals(before, inverted=True):
        return INITIALS
    return WORD


def _in_capitals(before: list[Token], *, inverted: bool = False) -> bool:
    """Whether the list prints family names in capitals, so that a word in capitals is one; ``inverted``: only where a comma parts them from initials."""
    first = next((token for token in before if token.kind is WORD), None)
    if first is None or len(first.text) < 3 or not first.text.isupper():
        return False
    if not inverted:
        return True
    comma = next((index for index, token in enumerate(before) if token.kind is COMMA), None)
    return comma is not None and before[comma - 1].kind is not INITIALS


def _leads(before: list[Token]) -> bool:
    """Whether the word stands where a name begins."""
    return not before or before[-1].kind in (COMMA, SEMICOLON, AND)
