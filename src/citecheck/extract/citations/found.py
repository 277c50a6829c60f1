"""Citation items and clusters before they have ids."""

from __future__ import annotations

from dataclasses import dataclass, replace

from citecheck.model import AuthorDate, CitationItem, Locator, Mode, NoteAnchor, Pointer, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A citation item without an id. ``quoted``: its inner author stands in front of the bracket."""

    span: Span
    pointer: Pointer
    locator: Locator | None = None
    prefix: str = ""
    suffix: str = ""
    mode: Mode = Mode.NORMAL
    secondary: tuple[str, ...] = ()
    quoted: bool = False

    @property
    def bare(self) -> bool:
        """Whether this is a year that still looks for its author."""
        return isinstance(self.pointer, AuthorDate) and not self.pointer.families

    def named(self, families: tuple[str, ...], *, et_al: bool, given: tuple[str, ...] = ()) -> Found:
        """The same year with its author."""
        assert isinstance(self.pointer, AuthorDate)
        return replace(self, pointer=replace(self.pointer, families=families, et_al=et_al, given=given))

    def item(self, identifier: str) -> CitationItem:
        """The item under its id."""
        return CitationItem(identifier, self.span, self.pointer, self.locator, self.prefix, self.suffix, self.mode, self.secondary)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Items that stand in one bracket, one note or one stretch of prose. ``span`` has the brackets in it."""

    span: Span
    items: tuple[Found, ...]
    note: NoteAnchor | None = None
