"""What the pages of a plain text show: heads and feet without a blank line around them, page numbers that count, notes at the foot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.readers.lines import Line
from citecheck.readers.tails import ends_open
from citecheck.readers.words import LIST_HEADINGS, as_listed
from citecheck.text.roman import roman

_PAGE = re.compile(
    r"[-–—\[(|\s]{0,4}(?:(?:page|p|pg|seite|página|pagina|pág|стр)\.?\s)?(\d{1,4}|[ivxlc]{1,8})"
    r"(?:\s?(?:/|of|de|von|sur|из)\s?\d{1,4})?[-–—\])|.\s]{0,4}",
    re.IGNORECASE,
)
_PAGE_LONGEST = 24  # code points
_NUMBER_OR_BLANK = re.compile(r"[\d\s]+|\b[ivxlc]+\b")
_PAGE_OF_TEXT = 150  # code points that two page numbers must have between them
_LEAP = 8  # pages whose number may be lost between two that are printed
_FULL_LINE = 40  # code points; a shorter line may stand in a table
_EDGE = 2  # lines of a head or a foot
_REPEATS = 3  # pages on which a line must stand to be a running head
_SHARE = 0.2  # of the pages; left and right pages have heads of their own, and chapters too
_LONGEST_HEAD = 100  # code points
_NOTE = re.compile(r"\[?(\d{1,3})[\].)]{0,2}[ \t]+(?=[^\W\d_a-z]|[\"“‘'(])")
_CALL = re.compile(r"(?<=[^\W\d_]|[.,;:!?\"'”’)\]])(\d{1,3})(?!\w)|([⁰¹²³⁴-⁹]{1,3})")
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_FEWEST_NOTES = 2  # that stand together
_NOTE_LINES = 8  # lines that one note at the foot of a page may have


def page_number(text: str) -> int | None:
    """The number that a line gives its page, when it does nothing else ("12", "- xiv -", "Page 3 of 20")."""
    match = _PAGE.fullmatch(text) if 0 < len(text) < _PAGE_LONGEST else None
    if match is None:
        return None
    return int(match[1]) if match[1].isdecimal() else roman(match[1])


def head_key(text: str) -> str:
    """A line without its numbers: what stays the same from page to page."""
    return _NUMBER_OR_BLANK.sub(" ", text.lower()).strip()


def counting(numbers: Sequence[tuple[int, int, int]]) -> list[bool]:
    """For numbers as (start, end, value) in text order, which of them count pages: they rise step by step, with a page of text between."""
    steps = [0 < other[2] - one[2] <= _LEAP and other[0] - one[1] >= _PAGE_OF_TEXT for one, other in pairwise(numbers)]
    if len(numbers) < 3:
        return [False] * len(numbers)
    return [steps[0], *(before and after for before, after in pairwise(steps)), steps[-1]]


def lines_apart(lines: Sequence[Line]) -> set[int]:
    """Indices of lines that stand apart without a blank line: page numbers, heads and feet; the lines after them begin anew as well."""
    numbers = [(index, value) for index, line in enumerate(lines) if (value := page_number(line.text)) is not None]
    spans = [(lines[index].start, lines[index].end, value) for index, value in numbers]
    apart = {index for (index, _), counts in zip(numbers, counting(spans), strict=True) if counts}
    apart |= {index for index, _ in numbers if breaks_sentence(lines, index)}
    pages = list(_pages(lines))
    if len(pages) < _REPEATS:
        return apart
    edges = [index for page in pages for index in _edges(page)]
    keys = Counter(head_key(lines[index].text) for index in edges if len(lines[index].text) <= _LONGEST_HEAD)
    least = max(_REPEATS, _SHARE * len(pages))
    return apart | {index for index in edges if keys[head_key(lines[index].text)] >= least and len(lines[index].text) <= _LONGEST_HEAD}


def breaks_sentence(lines: Sequence[Line], at: int) -> bool:
    """Whether a lone number stands between two full lines of a sentence, the first of which ends with a word that ends none ("Smith and")."""
    if not 0 < at < len(lines) - 1 or not lines[at].text.isdecimal():
        return False
    above, below = lines[at - 1].text, lines[at + 1].text
    return len(above) >= _FULL_LINE and below[:1].isalpha() and ends_open(above)


def notes_at_the_foot(lines: Sequence[Line], apart: set[int]) -> set[int]:
    """Indices of the lines that begin notes at the end of a page which calls them."""
    found: set[int] = set()
    page: list[int] = []
    for index, line in enumerate(lines):
        if line.page_break or index in apart:
            found |= _foot(lines, page)
            page = []
        if line.text and index not in apart:
            page.append(index)
    return found


def _pages(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Indices of the lines with text of each page, when form feeds part the pages."""
    page: list[int] = []
    for index, line in enumerate(lines):
        if line.page_break:
            yield page
            page = []
        if line.text:
            page.append(index)
    yield page


def _edges(page: Sequence[int]) -> set[int]:
    return {*page[:_EDGE], *page[-_EDGE:]} if len(page) > 2 * _EDGE else set()


def _foot(lines: Sequence[Line], page: Sequence[int]) -> set[int]:
    """From the last line upwards: lines that begin with a number, each one less than the number below it."""
    begun: list[tuple[int, int]] = []
    since = 0
    for index in reversed(page):
        since += 1
        match = _NOTE.match(lines[index].text)
        if match is not None and (not begun or int(match[1]) == begun[-1][1] - 1):
            begun.append((index, int(match[1])))
            since = 0
        elif since >= _NOTE_LINES:
            break
    if not begun:
        return set()
    body = "\n".join(lines[index].text for index in page if index < begun[-1][0])
    calls = {int((match[1] or match[2]).translate(_FIGURES)) for match in _CALL.finditer(body)}
    return {index for index, _ in begun} if all(number in calls for _, number in begun) else set()


def notes_in_rows(lines: Sequence[Line]) -> set[int]:
    """Indices of the lines that begin notes which stand together between blank lines, numbered one by one, when the text since the last such
    row calls all of them in this order.
    """
    found: set[int] = set()
    since = 0
    above = ""
    for first, last in _stretches(lines):
        under, above = above, lines[last - 1].text
        row = _row(lines, first, last)
        if len(row) < _FEWEST_NOTES or as_listed(under) in LIST_HEADINGS:
            continue
        body = "\n".join(line.text for line in lines[since:first])
        calls = iter(int((match[1] or match[2]).translate(_FIGURES)) for match in _CALL.finditer(body))
        if all(number in calls for _, number in row):  # each one behind the one before it
            found |= {index for index, _ in row}
            since = last
    return found


def _stretches(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """First and last (exclusive) index of the lines between blank ones."""
    first = None
    for index, line in enumerate(lines):
        if line.text and first is None:
            first = index
        elif not line.text and first is not None:
            yield first, index
            first = None
    if first is not None:
        yield first, len(lines)


def _row(lines: Sequence[Line], first: int, last: int) -> list[tuple[int, int]]:
    """The lines of a stretch that begin with a number, each one more than the one above; the first line must."""
    row: list[tuple[int, int]] = []
    for index in range(first, last):
        match = _NOTE.match(lines[index].text)
        if match is not None and (not row or int(match[1]) == row[-1][1] + 1):
            row.append((index, int(match[1])))
        elif not row:
            break
    return row
