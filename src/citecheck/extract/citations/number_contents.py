"""What stands in a bracket, or above the line, of a document that cites by numbers: numbers, ranges, letters, locators."""

from __future__ import annotations

import re

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.locator_terms import LOCATOR_LABELS
from citecheck.extract.citations.number_words import COUNTED, EQUATIONS, INTERVAL, LEADS, NUMBER_WORDS, STATEMENTS, STATES, TAILS, WORKS
from citecheck.model import Locator, Number, Span
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold

# Raised and full-width figures and signs, each for the plain one of the same length.
PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁽⁾０１２３４５６７８９，；：、", "0123456789-()0123456789,;:,")
WIDEST = 40  # numbers in one range
_YEARLIKE = 1000
_DASH = r"(?:\s?[-–—‐‑−~]\s?|\s(?:to|through|bis|à|a|al|до)\s)"
_GROUP = re.compile(
    rf"(?P<first>\d{{1,4}})(?:[a-z](?:[,–-][a-z]\b){{0,4}}(?![^\W_]))?(?:{_DASH}(?P<last>\d{{1,4}})(?:[a-z](?![^\W_]))?)?(?![^\W_]|[%°]|\.\d)"
)
_SEPARATOR = re.compile(r"\s?[,;]\s?(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e|и)\s")
_LEAD = deferred(rf"\s{{0,3}}{LEADS}(?:{WORKS}\s?)?", re.IGNORECASE)
_TAIL = re.compile(rf"(?:{TAILS})?[\s.]{{0,3}}", re.IGNORECASE)
_COLON = re.compile(r"\s?:\s?(?P<value>\d{1,5}(?:\s?[-–]\s?\d{1,5})?f{0,2})(?![^\W_])")
_LABELLED = re.compile(
    r"(?:\s?[,:]\s?|\s)(?P<label>[^\W\d_]{1,12}|§{1,2}|¶)\.?\s?(?P<value>(?:\d{1,5}|[IVXLCivxlc]{1,7}\b)[a-z]?(?:\.\d{1,4}){0,4}(?:\s?[-–]\s?\d{1,5}[a-z]?)?f{0,2}\.?)(?![^\W_])"
)


_DIGIT = re.compile(r"\d")
_POINTING = re.compile(r"(?:;|\b(?:see|cf\.?|see also|e\.\s?g\.?,?|refs?\.?|vgl\.|siehe|voir|véase|ver|vedi|zie|см\.))\s{1,2}\Z")
_SUFFIX = re.compile(r"[;,]\s?(?=[^\d;,\s])[^\d;]{1,100}\Z")
_ASIDE = re.compile(r"(?:;\s?(?=[^\d;,\s])|,\s?(?=[“\"‘«„]))[^\d;]{1,100}\Z")


def read_numbers(text: str, span: Span, highest: int) -> tuple[Found, ...]:
    """The items of a stretch that holds nothing but numbers and what goes with them; nothing when it holds anything else, zero or a year.

    A range that runs backwards or too far has no numbers.
    """
    plain = text[span.start : span.end].translate(PLAIN)
    lead = _LEAD.match(plain)
    at = lead.end() if lead else 0
    items: list[Found] = []
    while group := _GROUP.match(plain, at):
        numbers = expand(group["first"], group["last"])
        printed = [int(number) for number in (group["first"], group["last"] or group["first"])]
        if min(printed) < 1 or (max(printed) > highest and max(printed) >= _YEARLIKE):
            return ()
        locator, at = _locator(plain, group.end())
        items.append(Found(Span(span.start + group.start(), span.start + at), Number(numbers), locator))
        separator = _SEPARATOR.match(plain, at)
        lead = _LEAD.match(plain, separator.end()) if separator else None
        if lead is None or not plain[lead.end() : lead.end() + 1].isdigit():
            break
        at = lead.end()
    else:
        return ()
    return tuple(items) if _TAIL.fullmatch(plain, at) else ()


def expand(first: str, last: str | None) -> tuple[int, ...]:
    """``"5"`` and ``"7"`` are 5, 6, 7; a range that runs backwards or too far is none."""
    low, high = int(first), int(last or first)
    return tuple(range(low, high + 1)) if low <= high < low + WIDEST else ()


def _locator(plain: str, at: int) -> tuple[Locator | None, int]:
    """The place in the work that is named at ``at``, and where it ends: "[3, p. 12]", "[3: 12]", "[12, Theorem 2]"."""
    if match := _COLON.match(plain, at):
        return Locator("page", match["value"]), match.end()
    match = _LABELLED.match(plain, at)
    if match is None:
        return None, at
    word = match["label"].casefold()
    label = LOCATOR_LABELS.get(word) or STATEMENTS.get(word)
    if label is None:
        return None, at
    value = match["value"].rstrip(".")
    stop = match.start("value") + len(value)
    page = _COLON.match(plain, stop)
    return (Locator("page", page["value"]), page.end()) if page else (Locator(label, value), stop)


def read_mixed(text: str, span: Span, highest: int, *, firm: bool) -> tuple[Found, ...]:
    """The items of a bracket that holds words as well: "based on 29", "National Centre; 23", "35; my emphasis".

    ``firm``: the brackets mean nothing else, so that any words may stand in front, unless they name what is counted ("Table 3").
    """
    first = _DIGIT.search(text, span.start, span.end)
    if first is None:
        return ()
    front = text[span.start : first.start()]
    if front.strip() and not (_leads(front) if firm else _POINTING.search(front)):
        return ()
    back = (_SUFFIX if firm else _ASIDE).search(text, first.start(), span.end)
    if not front.strip() and back is None:
        return ()
    return read_numbers(text, Span(first.start(), back.start() if back else span.end), highest)


def _leads(front: str) -> bool:
    """Whether words may stand in front of a number that cites."""
    if not (front[-1].isspace() or front[-1] in "“”\"'(") or "=" in front:
        return False
    words = fold(front).split()
    return bool(words) and words[-1] not in COUNTED | EQUATIONS | STATES | INTERVAL | NUMBER_WORDS
