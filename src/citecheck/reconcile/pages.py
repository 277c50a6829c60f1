"""Whether a cited page lies within the pages that an entry prints."""

from __future__ import annotations

from enum import Enum

from citecheck.model import Locator
from citecheck.text.pages import PageRange, is_nothing_but_pages, page_ranges

_MOST = 400  # characters: a longer string is no page
_ARTICLE_NUMBER = 1000  # from here on a page that stands alone may be an article number, which cannot be compared with pages counted from 1
_OWN_COUNT = 100


class Placement(Enum):
    """Where a cited page lies, as far as the entry tells."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


def placement(locator: Locator | None, page: str | None) -> Placement:
    """Compare a page locator with an entry's pages; UNKNOWN unless both are page numbers of one kind, and the entry prints nothing else."""
    if locator is None or locator.label != "page" or not page:
        return Placement.UNKNOWN
    cited, listed = printed_ranges(locator.value), printed_ranges(page)
    if not cited or not listed or not is_nothing_but_pages(page) or {_kind(one) for one in cited} != {_kind(one) for one in listed}:
        return Placement.UNKNOWN
    if is_single_page(page) and listed[0].first >= _ARTICLE_NUMBER and cited[0].first < _OWN_COUNT:
        return Placement.UNKNOWN
    inside = all(any(whole.first <= part.first and part.last <= whole.last + whole.following for whole in listed) for part in cited)
    return Placement.INSIDE if inside else Placement.OUTSIDE


def is_single_page(page: str) -> bool:
    """Whether an entry prints one page only, which is often the page that was read rather than the article's extent."""
    ranges = printed_ranges(page)
    return len(ranges) == 1 and ranges[0].first == ranges[0].last and not ranges[0].following


def printed_ranges(printed: str) -> tuple[PageRange, ...]:
    """The ranges of a printed page value; none when one of them runs backwards, which makes the whole unreadable."""
    ranges = page_ranges(printed) if len(printed) <= _MOST else ()
    return ranges if all(one.first <= one.last for one in ranges) else ()


def touch(one: str, other: str) -> bool | None:
    """Whether two page values share a page; None when either cannot be read."""
    mine, theirs = printed_ranges(one), printed_ranges(other)
    if not mine or not theirs:
        return None
    return any(_kind(a) == _kind(b) and a.first <= b.last + b.following and b.first <= a.last + a.following for a in mine for b in theirs)


def _kind(one: PageRange) -> tuple[bool, str]:
    prefix = one.prefix.lower().rstrip(".:/")
    return one.roman, "" if prefix in ("p", "pp", "s") and one.prefix[:1].islower() else prefix
