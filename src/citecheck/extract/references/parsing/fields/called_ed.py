"""Ed, who has the name of a role: without a full stop behind it, and where authors stand, it is a given name."""

from __future__ import annotations

import re

from citecheck.text.expressions import deferred

_IN_FRONT = re.compile(r"Ed\s(?:[^\W\d_a-z]\.\s?){0,2}[^\W\d_a-z][^\W\d_]")
_BEHIND = deferred(r"(?:^|[;&]\s|\s(?:and|und|et|y|e)\s)[^\W\d_a-z][^\W\d_A-Z][\w'’-]{0,25},\sEd$")


def begins_with_ed(text: str, start: int, end: int) -> bool:
    """ "Ed J. Lund", "Ed Lund": as the given name of the first author."""
    return _IN_FRONT.match(text, start, end) is not None


def ends_with_ed(text: str, start: int, end: int) -> bool:
    """ "Lund, Ed", "Holt, A. and Lund, Ed": as the only given name of the last author; "UNESCO, Ed" and "Lund, A., Ed" have a role."""
    return text.endswith("Ed", start, end) and _BEHIND.search(text[start:end]) is not None
