"""Expressions over tables of words: compiled when they are first used, and quick to tell that none of the words is there.

To compile one takes up to five milliseconds, and most texts never come to it: they took half of the time before the first string was parsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class Deferred:
    """Stands for an expression; what is asked of it is, from the first time on, the compiled expression's own."""

    def __init__(self, pattern: str | Callable[[], str], flags: int) -> None:
        self._pattern = pattern
        self.flags = flags

    @property
    def pattern(self) -> str:
        """The expression; where it has still to be made of a table, it is made anew each time."""
        return self._pattern if isinstance(self._pattern, str) else self._pattern()

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def deferred(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but later: for an expression that few texts come to; a large table's may be made then, too. It is not the ``re`` of its matches.

    One that more than a fifth of all strings come to is better compiled at once: to ask this for a method takes longer.
    """
    return cast("re.Pattern[str]", Deferred(pattern, flags))


def branching(forms: Sequence[Sequence[str]]) -> str:
    """An expression for one of ``forms``, each a row of expressions for a letter, that looks at every letter once; a row of single forms takes four times as long.

    Of two forms, one of which begins the other, that is preferred which is given first.
    """
    branches: dict[str, list[Sequence[str]]] = {}
    for form in forms:
        branches.setdefault(form[0] if form else "", []).append(form[1:])
    found = [letter + (branching(rests) if any(rests) else "") for letter, rests in branches.items()]
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"
