"""Fixed phrases among tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.extract.citations.tokens import Token


class Phrases:
    """A table of phrases, each a row of case-folded words without full stops. The longest phrase that fits counts."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        for phrase in sorted((tuple(row.split()) for row in rows if row.strip()), key=len, reverse=True):
            self._by_first.setdefault(phrase[0], []).append(phrase)
            self._by_last.setdefault(phrase[-1], []).append(phrase)

    def at(self, tokens: Sequence[Token], start: int, end: int) -> int:
        """How many tokens from ``start`` on, and before ``end``, are a phrase; 0 for none."""
        if start >= end:
            return 0
        for phrase in self._by_first.get(tokens[start].fold, ()):
            if start + len(phrase) <= end and all(tokens[start + i].fold == word for i, word in enumerate(phrase)):
                return len(phrase)
        return 0

    def before(self, tokens: Sequence[Token], end: int, low: int = 0) -> int:
        """How many tokens before ``end``, and not before ``low``, are a phrase; 0 for none."""
        if end <= low:
            return 0
        for phrase in self._by_last.get(tokens[end - 1].fold, ()):
            first = end - len(phrase)
            if first >= low and all(tokens[first + i].fold == word for i, word in enumerate(phrase)):
                return len(phrase)
        return 0
