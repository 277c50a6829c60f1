"""Pairs of brackets, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Span

LONGEST = 500  # code points between brackets; what is longer is prose in brackets, and its inner brackets are read on their own
_SIGN = re.compile(r"[(\[（［)\]）］]")
_OPENING = {"(": ")", "[": "]", "（": "）", "［": "］"}
_SAME = {"）": ")", "］": "]"}


@dataclass(frozen=True, slots=True)
class Bracket:
    """A pair of brackets: ``span`` with them, ``inside`` without. ``inner``: the pairs directly inside."""

    span: Span
    inner: tuple[Bracket, ...] = ()

    @property
    def inside(self) -> Span:
        """What stands between the brackets."""
        return Span(self.span.start + 1, self.span.end - 1)


def brackets(text: str, start: int, end: int, longest: int = LONGEST) -> Iterator[Bracket]:
    """The outermost pairs of ``text[start:end]`` that are not longer than ``longest``, in order.

    A bracket that is never closed, or closed by another kind, is harmless: what it holds counts as outermost.
    """
    stack: list[tuple[int, str, list[Bracket]]] = []
    outermost: list[Bracket] = []
    for match in _SIGN.finditer(text, start, end):
        sign = match.group()
        if sign in _OPENING:
            stack.append((match.start(), _plain(_OPENING[sign]), []))
            continue
        _close(stack, outermost, match.start(), _plain(sign), longest)
    for _, _, inner in stack:
        outermost.extend(inner)
    yield from sorted(outermost, key=lambda bracket: bracket.span.start)


_DEEPEST = 12  # open brackets to look back through for the one that a closing bracket belongs to


def _plain(sign: str) -> str:
    return _SAME.get(sign, sign)


def _close(stack: list[tuple[int, str, list[Bracket]]], outermost: list[Bracket], at: int, sign: str, longest: int) -> None:
    """Pair a closing bracket with the nearest open one of its kind; the open ones in between are dropped and give up what they held."""
    for depth in range(1, min(len(stack), _DEEPEST) + 1):
        if stack[-depth][1] == sign:
            break
    else:
        return
    inner: list[Bracket] = []
    for _, _, held in stack[-depth:]:
        inner.extend(held)
    opened = stack[-depth][0]
    del stack[-depth:]
    pair = [Bracket(Span(opened, at + 1), tuple(inner))] if at - opened <= longest else inner
    (stack[-1][2] if stack else outermost).extend(pair)
