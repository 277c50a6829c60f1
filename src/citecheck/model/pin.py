"""What a person pinned: corrections that outrank what citecheck reads, links and looks up."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model.span import Span

NO_RECORD = "none"  # the chosen record: none of those that are offered


@dataclass(frozen=True, slots=True)
class Warrant:
    """Where a pin stands and why: ``file`` and ``line`` of its table, the ``reason``, and who said it when."""

    file: str
    line: int
    reason: str
    by: str | None = None
    date: str | None = None

    @property
    def where(self) -> str:
        """``file:line``."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class EntryPin:
    """About an entry of the list. ``entry`` names it: its digest, or words that no other entry begins with.

    ``fields`` maps `Item` variables to what they are (None or empty: the entry has none); an empty tuple says that the entry was read right, None nothing.
    ``split``: where further entries begin in it; ``join``: the entries behind it that belong to it; ``ignore``: that it is no entry (False: that it is one).
    ``record``: the DOI of the record that is the work, or `NO_RECORD`.
    """

    entry: str
    warrant: Warrant
    fields: tuple[tuple[str, object], ...] | None = None
    split: tuple[str, ...] = ()
    join: tuple[str, ...] = ()
    ignore: bool | None = None
    record: str | None = None

    @property
    def bounds(self) -> bool:
        """Whether it says where entries begin and end."""
        return bool(self.split or self.join) or self.ignore is not None


@dataclass(frozen=True, slots=True)
class CitationPin:
    """About a citation item. ``citation`` is its fingerprint, ``references`` name the entries that it means (none: a work that is not listed).

    ``is_citation`` is False where the words are no citation.
    """

    citation: str
    warrant: Warrant
    references: tuple[str, ...] = ()
    is_citation: bool = True


@dataclass(frozen=True, slots=True)
class Pinned:
    """What became of a pin: where it holds, or why it does not (``stale``)."""

    pin: EntryPin | CitationPin
    spans: tuple[Span, ...] = ()
    stale: str | None = None


@dataclass(frozen=True, slots=True)
class Overrides:
    """A person's corrections to one document; ``digest`` is of the file's text."""

    name: str
    digest: str
    entries: tuple[EntryPin, ...] = ()
    citations: tuple[CitationPin, ...] = ()
