"""The place that an author-page citation names behind names or a title, without a sign in front of it: "34", "34–35", "S36", "2: 34", "3.1.56"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.extract.citations.author_page_works import Work
from citecheck.extract.citations.locator_terms import LOCATOR_LABELS
from citecheck.extract.citations.locators import bare_values, read_locator
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.tokens import Kind
from citecheck.extract.citations.years import is_year
from citecheck.model import Locator

_DASH = r"\s?[-–—‐‑−]\s?"
_DOTTED = re.compile(rf"\d{{1,4}}(?:\.\d{{1,4}}){{1,3}}[a-d]?(?:{_DASH}\d{{1,4}}(?:\.\d{{1,4}}){{0,3}}[a-d]?)?(?!\w)")
_CLOCK = re.compile(rf"\d{{1,2}}:\d\d:\d\d(?:{_DASH}\d{{1,2}}(?::\d\d){{0,2}})?(?!\w)")
_IN_VOLUME = re.compile(
    rf"(?:\d{{1,3}}|[ivxlIVXL]{{1,6}}):\s?(?P<page>\d{{1,4}}(?:{_DASH}\d{{1,4}})?(?:,\s?\d{{1,4}}(?:{_DASH}\d{{1,4}})?){{0,4}})(?!\w)"
)
_PREFIXED = re.compile(rf"[A-Za-z]\d{{1,5}}(?:{_DASH}[A-Za-z]?\d{{1,5}})?(?!\w)")
_ROMAN = re.compile(rf"[ivxlc]{{1,8}}{_DASH}[ivxlc]{{1,8}}(?!\w)")
_NOTED = re.compile(rf"\d{{1,4}}(?:{_DASH}\d{{1,4}})?n{{1,2}}\.?\s?\d{{1,3}}(?:{_DASH}\d{{1,3}})?(?!\w)")
_LARGE = re.compile(rf"(?P<first>\d{{4}})(?:{_DASH}\d{{2,4}})?(?!\w)")
_LETTERED = re.compile(r"(?P<label>[^\W\d_]{2,10})\.?\s(?P<letter>[A-Z])(?!\w)")
_SPECIAL = ((_CLOCK, "timestamp"), (_DOTTED, "verse"), (_IN_VOLUME, "page"), (_PREFIXED, "page"), (_ROMAN, "page"), (_NOTED, "page"))


def read_place(passage: Passage, at: int, end: int, works: Sequence[Work]) -> tuple[Locator | None, int]:
    """The place that begins at token ``at`` (a comma or colon in front of it included) and the token behind it; (None, at) when there is none.

    Four figures that may be a year are a page only where one of ``works`` has that page.
    """
    first = at + (at < end and passage.tokens[at].kind is Kind.COMMA)
    special = _special(passage, first, end, works)
    if special is not None:
        return special
    locator, stop = read_locator(passage.tokens, at, end, passage.text)
    if locator is not None:
        return locator, stop
    stop = bare_values(passage.tokens, first, end)
    if stop == first:
        return None, at
    last = passage.tokens[stop - 1]
    return Locator("page", " ".join(passage.text[passage.tokens[first].start : last.end - last.dot].split())), stop


def _special(passage: Passage, at: int, end: int, works: Sequence[Work]) -> tuple[Locator, int] | None:
    """The forms that other styles do not have."""
    if at >= end:
        return None
    tokens, start, limit = passage.tokens, passage.tokens[at].start, passage.tokens[end - 1].end
    for pattern, label in _SPECIAL:
        match = pattern.match(passage.text, start, limit)
        if match:
            value = match["page"] if "page" in pattern.groupindex else match.group()
            return Locator(label, " ".join(value.split())), _past(passage, at, end, match.end())
    match = _LETTERED.match(passage.text, start, limit)
    if match and match["label"].casefold() in LOCATOR_LABELS:
        return Locator(LOCATOR_LABELS[match["label"].casefold()], match["letter"]), _past(passage, at, end, match.end())
    match = _LARGE.match(passage.text, start, limit)
    if match and is_year(tokens[at]) and any(work.has_page(int(match["first"])) for work in works):
        return Locator("page", match.group()), _past(passage, at, end, match.end())
    return None


def _past(passage: Passage, at: int, end: int, offset: int) -> int:
    """The first token that begins at ``offset`` or behind it."""
    return next((index for index in range(at, end) if passage.tokens[index].start >= offset), end)
