"""A row of the table of formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citecheck.model import Document, Source

Reader = Callable[[Source, str | None], Document]
"""Takes the source and the encoding that the user named, if any; raises `ReadError` for what it cannot read."""


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is called, the file suffixes that announce it, what it is, and the function that reads it."""

    name: str
    suffixes: tuple[str, ...]
    description: str
    reader: Reader
    lister: Reader | None = None  # reads what is a reference list from its first line to its last; None: as everything else is read
