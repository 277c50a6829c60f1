"""Expressions that are compiled when they are first used.

One over a table of words takes up to five milliseconds, and most texts never come to it: they took a sixth of the time before the first string was parsed.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class Deferred:
    """Stands for an expression; what is asked of it is, from the first time on, the compiled expression's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def deferred(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but later: for an expression that takes half a millisecond or more, and that many texts do not need."""
    return cast("re.Pattern[str]", Deferred(pattern, flags))
