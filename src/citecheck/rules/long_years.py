"""Years with a digit too many: what is printed where a year should be, and is none."""

from __future__ import annotations

import re

_LONG_YEAR = re.compile(r"\((?P<paren>(?:1[5-9]|20)\d{3})[a-z]?\)|[.,]\s(?P<bare>(?:19|20)\d{3})[a-z]?(?:\.\s{0,2}$|;\s?\d{1,4}\s?[(:])")


def long_year(entry: str) -> str | None:
    """The five digits that stand in the place of an entry's year."""
    match = _LONG_YEAR.search(entry)
    return (match["paren"] or match["bare"]) if match else None
