"""What is exported: an item and where it was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from citecheck.model import Item


@dataclass(frozen=True, slots=True)
class Entry:
    """An item to export. ``origin`` says where it came from ("thesis.md, line 985, BOOKS"); it becomes a comment.

    ``key`` is the cite key that the author gave it; without one it gets one. ``sources`` name where variables are from, as (variable, source), when they are
    not all from one place; ``remarks`` are what else a reader must know. Both become comments, where the form has any.
    """

    item: Item
    origin: str = ""
    key: str | None = None
    sources: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()

    def by_source(self) -> dict[str, list[str]]:
        """The variables of each source, both in the order given."""
        found: dict[str, list[str]] = {}
        for variable, source in self.sources:
            found.setdefault(source, []).append(variable)
        return found


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
