"""Bibliographic metadata in CSL's words. The author's list, a .bib file and Crossref all speak `Item`.

Source of names and meanings: the CSL 1.0.2 specification, appendices III (types) and IV (variables).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Name:
    """A person (``family``, ``given``, ``particle`` as in *van* Gogh, ``suffix`` as in Jr) or a body (``literal`` alone)."""

    family: str | None = None
    given: str | None = None
    particle: str | None = None
    suffix: str | None = None
    literal: str | None = None

    @property
    def label(self) -> str:
        """What a citation would print: particle and family, without a blank behind an apostrophe, or the body's name."""
        if self.literal:
            return self.literal
        particle = self.particle or ""
        between = "" if not particle or particle[-1] in "'’" else " "
        return f"{particle}{between}{self.family or ''}".strip() or (self.given or "")


@dataclass(frozen=True, slots=True)
class Date:
    """A date or range. ``parts`` is one or two tuples of year, month, day (as CSL's ``date-parts``); empty when only ``literal`` is known ("n.d.").

    ``suffix`` is the letter of 2004a, ``season`` 1 (spring) to 4 (winter), ``printed`` the year as it stands ("1992-93", "n.d.", "in press").
    """

    parts: tuple[tuple[int, ...], ...] = ()
    suffix: str | None = None
    season: int | None = None
    circa: bool = False
    literal: str | None = None
    printed: str | None = None

    @property
    def year(self) -> int | None:
        """The first year, or None."""
        return self.parts[0][0] if self.parts else None

    @property
    def years(self) -> tuple[int, ...]:
        """Every year named: one, or the two ends of a range."""
        return tuple(part[0] for part in self.parts)


@dataclass(frozen=True, slots=True)
class Item:
    """Claims about a work. Absent values are None or empty; nothing is invented. ``type`` is a CSL type."""

    type: str = "document"
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    authors_truncated: bool = False  # the list of authors, or of editors where no authors stand, ends in "et al."
    issued: Date | None = None
    title: str | None = None
    original_title: str | None = None
    container_title: str | None = None
    collection_title: str | None = None
    event_title: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    number: str | None = None
    edition: str | None = None
    genre: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    url: str | None = None
    accessed: Date | None = None
    language: str | None = None
    note: str | None = None

    def present(self) -> Iterator[str]:
        """The names of the variables that have a value, in the order of the class."""
        for variable in fields(self):
            if variable.name not in ("type", "authors_truncated") and getattr(self, variable.name):
                yield variable.name
