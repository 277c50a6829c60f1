"""What is exported: an item and where it was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from citecheck.model import Item


@dataclass(frozen=True, slots=True)
class Entry:
    """An item to export. ``origin`` says where it came from ("thesis.md, line 985, BOOKS"); it becomes a comment.

    ``key`` is the cite key that the author gave it; without one it gets one.
    """

    item: Item
    origin: str = ""
    key: str | None = None


class Write(Protocol):
    """What writes a form."""

    def __call__(self, entries: Sequence[Entry], *, ascii_only: bool = False, notes: Sequence[str] = ()) -> str:
        """Entries to text. ``ascii_only``: no character beyond ASCII; ``notes``: lines for the top of the file, where the form has comments."""
        ...


@dataclass(frozen=True, slots=True)
class Exporter:
    """A form of export. ``suffix`` is that of its files; ``read`` takes the text back to items."""

    name: str
    suffix: str
    description: str
    write: Write
    read: Callable[[str], tuple[Item, ...]]
