"""Raised figures: the number of a note, an ordinal's ending or a power."""

from __future__ import annotations

import re

from citecheck.model import MarkKind
from citecheck.readers.inline import Inline
from citecheck.readers.words import UNITS
from citecheck.text.isotopes import is_isotope

RAISED = re.compile(r"[⁰¹²³⁴-⁹]{1,4}")
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NUMBER = re.compile(r"\d{1,4}")
_NUMBERS = re.compile(r"\\?[\[(]?\d{1,4}(?:[ \t]?[,;–-][ \t]?\d{1,4}){0,30}[.,]?\\?[\])]?")
_RANGE = re.compile(r"\d{1,4}[ \t]?[–-][ \t]?\d{1,4}")
_POWERS = frozenset({"2", "3", "4"})
_CLOSERS = frozenset(".,;:!?\"'”’»)]…>")
_LAST_WORD = re.compile(r"[^\W_]{1,12}\Z")


def mark_raised(found: Inline, content: str, start: int, end: int, *, before: int, after: int) -> None:
    """Mark what is raised over ``content[start:end]``; its markup reaches from ``before``, right after the base, to ``after``."""
    raised = content[start:end].translate(_FIGURES)
    part = _is_power(content, before, raised) or _is_isotope(content, before, after) or is_isotope(content, raised.strip(), after)
    if part or not _NUMBERS.fullmatch(raised.strip()):
        found.mark(MarkKind.SUPERSCRIPT, start, end, raised.strip())
        return
    if _RANGE.search(raised):
        found.mark(MarkKind.NOTE_REFERENCE, start, end, raised.strip(" \t[]().,\\"))
        return
    for match in _NUMBER.finditer(raised):
        found.mark(MarkKind.NOTE_REFERENCE, start + match.start(), start + match.end(), match[0])


def _is_power(content: str, at: int, raised: str) -> bool:
    """Whether a figure raised at ``at`` belongs to a number or a unit ("10", "km") and so calls no note. After a year it calls one."""
    word = _LAST_WORD.search(content, max(0, at - 12), at)
    if word is None:
        return False
    if word[0].isdigit():
        return len(word[0]) != 4
    return word[0] in UNITS and raised.strip() in _POWERS


def _is_isotope(content: str, before: int, after: int) -> bool:
    """Whether a raised figure belongs to what follows: it leans on the next letter and not on the last one, as a mass number does."""
    base = content[max(0, before - 8) : before].rstrip("*_")
    leans_back = bool(base) and (base[-1].isalnum() or base[-1] in _CLOSERS)
    return not leans_back and after < len(content) and content[after].isalnum()
