"""What stands in a bracket, or above the line, of a document that cites by numbers: numbers, ranges, letters, locators."""

from __future__ import annotations

import re

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.locator_terms import LOCATOR_LABELS
from citecheck.extract.citations.number_words import LEADS, STATEMENTS, TAILS, WORKS
from citecheck.model import Locator, Number, Span

# Raised and full-width figures and signs, each for the plain one of the same length.
PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁽⁾０１２３４５６７８９，；：、", "0123456789-()0123456789,;:,")
WIDEST = 40  # numbers in one range
_YEARLIKE = 1000
_DASH = r"(?:\s?[-–—‐‑−~]\s?|\s(?:to|through|bis|à|a|al|до)\s)"
_GROUP = re.compile(
    rf"(?P<first>\d{{1,4}})(?:[a-z](?:[,–-][a-z]\b){{0,4}}(?![^\W_]))?(?:{_DASH}(?P<last>\d{{1,4}})(?:[a-z](?![^\W_]))?)?(?![^\W_]|[%°]|\.\d)"
)
_SEPARATOR = re.compile(r"\s?[,;]\s?(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e|и)\s")
_LEAD = re.compile(rf"\s{{0,3}}{LEADS}(?:{WORKS}\s?)?", re.IGNORECASE)
_TAIL = re.compile(rf"(?:{TAILS})?[\s.]{{0,3}}", re.IGNORECASE)
_COLON = re.compile(r"\s?:\s?(?P<value>\d{1,5}(?:\s?[-–]\s?\d{1,5})?f{0,2})(?![^\W_])")
_LABELLED = re.compile(
    r"(?:\s?[,:]\s?|\s)(?P<label>[^\W\d_]{1,12}|§{1,2}|¶)\.?\s?(?P<value>(?:\d{1,5}|[IVXLCivxlc]{1,7}\b)[a-z]?(?:\.\d{1,4}){0,4}(?:\s?[-–]\s?\d{1,5}[a-z]?)?f{0,2}\.?)(?![^\W_])"
)


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
        if separator is None or not plain[separator.end() : separator.end() + 1].isdigit():
            break
        at = separator.end()
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
    return Locator(label, value), match.start("value") + len(value)
