"""What inline markup says: which characters of a block are markup, and what they mark."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from citecheck.model import MarkKind

_HIDDEN = re.compile("\x00+")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """``content[start:end]`` does not stand in the text, or stands there as ``text``."""

    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Inlay:
    """A mark over ``content[start:end]``, not yet over the document's text."""

    kind: MarkKind
    start: int
    end: int
    value: str = ""


@dataclass(slots=True)
class Inline:
    """The edits and the marks of one stretch of content; a collector that lives while it is read."""

    edits: list[Edit] = field(default_factory=list)
    inlays: list[Inlay] = field(default_factory=list)

    def drop(self, start: int, end: int, text: str = "") -> None:
        """Leave ``content[start:end]`` out of the text, or write ``text`` for it."""
        if end > start:
            self.edits.append(Edit(start, end, text))

    def mark(self, kind: MarkKind, start: int, end: int, value: str = "") -> None:
        """Mark ``content[start:end]``."""
        if end > start:
            self.inlays.append(Inlay(kind, start, end, value))


InlineReader = Callable[[str], Inline]
"""Reads the inline markup of one stretch of content."""


def verbatim(content: str) -> Inline:
    """No markup at all: code. What the reader has overwritten with NULs is left out."""
    found = Inline()
    for match in _HIDDEN.finditer(content):
        found.drop(*match.span())
    return found
