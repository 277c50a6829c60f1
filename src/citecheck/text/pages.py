"""Page numbers and ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.text.roman import roman

PAGE = r"(?:[A-Za-z]{0,3}\.?\d{1,7}[A-Za-z]{0,2}|[ivxlcdmIVXLCDM]{1,8}|[A-Z]/\d{1,4})"
_NO_YEAR = r"(?!(?:1[4-9]|20)\d\d(?![\d]|\s?[-–—‐‑‒−]))"  # "pp. 436–444, 2015": what follows the pages is no page
PAGES = rf"{PAGE}(?:\s?[-–—‐‑‒−]{{1,2}}\s?{PAGE})?(?:\s?[,;&]\s?{_NO_YEAR}{PAGE}(?:\s?[-–—‐‑‒−]{{1,2}}\s?{PAGE})?(?!\s?[^\W\d_])){{0,6}}"
_RANGE = re.compile(r"(?P<first>[\w./]+)\s?[-–—‐‑‒−]{1,2}\s?(?P<last>[\w./]+)")
_JOINED = re.compile(r"(?<=\w)\s{0,2}[-–—‐‑‒−]{1,3}\s{0,2}(?=\w)")
_FIGURES = re.compile(r"(?P<prefix>[A-Za-z./]*)(?P<number>\d+)(?:[A-Za-z]{0,3}|\.?e\d{1,3})[^\w\s]{0,2}$")
# "And the following" page, and pages: German, Latin, French and Spanish, Italian, Portuguese, Russian.
_FOLLOWING = re.compile(
    r"(?<=\d)\s?(?:(?P<one>(?:u\.\s?)?f|sq|(?:(?:et|e|y)\s)?s)|"
    r"(?P<more>(?:u\.\s?)?ff|(?:et\s)?sqq|(?:(?:et|e|y)\s)?ss|et\ssq|et\sseqq?|(?:(?:e|y)\s)?s[ei]?gg?|y\ssigs|e\ssegs|и\sсл|и\sслед))\.?$"
)
_ANY_NUMBER = 1_000_000


@dataclass(frozen=True, slots=True)
class PageRange:
    """First and last page; ``last`` is written out (``583-601`` for "583-01"). ``roman`` pages are counted apart from the others.

    ``following``: how many pages may follow that are not printed ("44 f." one, "44 ff." any number).
    """

    first: int
    last: int
    prefix: str = ""
    roman: bool = False
    following: int = 0


def with_hyphens(text: str) -> str:
    """A printed page value with a plain hyphen between first and last page, as CSL has it: "583 – 601" is ``583-601``."""
    return text if text.isdigit() else _JOINED.sub("-", text)


def page_ranges(text: str) -> tuple[PageRange, ...]:
    """The ranges in a printed page value: ``"65-95, 67-89"`` gives two, ``"131"`` one of one page. What is no page is passed over."""
    return tuple(found for part in _parts(text) if (found := _range(part)))


def is_nothing_but_pages(text: str) -> bool:
    """Whether every part of a printed page value is a page or a range."""
    return all(_range(part) for part in _parts(text))


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;&]", text)]


def _range(part: str) -> PageRange | None:
    open_end = _FOLLOWING.search(part)
    following = 0 if open_end is None else 1 if open_end["one"] else _ANY_NUMBER
    part = part[: open_end.start()] if open_end else part
    match = _RANGE.fullmatch(part)
    first, last = (match["first"], match["last"]) if match else (part, part)
    low, high = _number(first), _number(last)
    if low is None or high is None:
        return None
    (prefix, start, is_roman), (_, end, end_roman) = low, high
    if is_roman != end_roman:
        return None
    if end < start and not is_roman:  # "717-34", "1155-6": the last page leaves out the figures that stay the same
        width = 10 ** len(str(end))
        end += start - start % width
    return PageRange(start, end, prefix, is_roman, following)


def _number(text: str) -> tuple[str, int, bool] | None:
    match = _FIGURES.match(text)
    if match:
        return match["prefix"], int(match["number"][:9]), False
    value = roman(text)
    return ("", value, True) if value is not None else None
