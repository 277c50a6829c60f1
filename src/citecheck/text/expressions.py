"""Expressions that are compiled when they are first used.

One over a table of words takes a millisecond or more, and most texts never come to it; all of them together took a third of the time before the first string was parsed.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "pattern", "search", "split", "sub", "subn")


class Deferred:
    """Stands for an expression; what is asked of it is, from the first time on, the compiled expression's own."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._expression, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def deferred(expression: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but later: for an expression that is large, and that few texts need."""
    return cast("re.Pattern[str]", Deferred(expression, flags))
