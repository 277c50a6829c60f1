"""Lists and citations in a few words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.model import (
    AuthorDate,
    Citation,
    CitationItem,
    Date,
    FullNote,
    Item,
    Link,
    Locator,
    Name,
    NoteAnchor,
    Pointer,
    Reference,
    ReferenceList,
    Span,
)
from citecheck.reconcile import reconcile


@dataclass(frozen=True)
class Noted:
    """The items of one note."""

    index: int
    items: tuple[CitationItem, ...]


_YEAR = re.compile(r"(\d{4})([a-z]?)$")


def names(printed: str) -> tuple[Name, ...]:
    """``"Smith, John; {World Bank}"``: family and given, or a body in braces."""
    made = []
    for part in (piece.strip() for piece in printed.split(";") if piece.strip()):
        family, _, given = part.partition(", ")
        made.append(Name(literal=part[1:-1]) if part.startswith("{") else Name(family=family, given=given or None))
    return tuple(made)


def date(printed: str | None) -> Date | None:
    """``"2001"``, ``"2001a"``, ``"1998-04-20"``, ``"n.d."``."""
    if printed is None:
        return None
    plain = _YEAR.fullmatch(printed)
    if plain:
        return Date(((int(plain[1]),),), suffix=plain[2] or None, printed=plain[1])
    if printed[:4].isdigit() and "/" not in printed:
        parts = tuple(int(part) for part in printed.split("-"))
        return Date((parts,), printed=printed[:4])
    numbers = tuple((int(year),) for year in re.findall(r"\d{4}", printed))
    return Date(numbers, literal=None if numbers else printed, printed=printed)


def item(
    authors: str = "",
    year: str | None = None,
    title: str | None = None,
    *,
    editors: str = "",
    et_al: bool = False,
    kind: str = "document",
    container_title: str | None = None,
    volume: str | None = None,
    issue: str | None = None,
    page: str | None = None,
    url: str | None = None,
) -> Item:
    """An entry's claims."""
    return Item(
        type=kind,
        author=names(authors),
        editor=names(editors),
        authors_truncated=et_al,
        issued=date(year),
        title=title,
        container_title=container_title,
        volume=volume,
        issue=issue,
        page=page,
        url=url,
    )


def listed(*items: Item, labels: Sequence[str | None] = ()) -> ReferenceList:
    """A list of entries r1, r2, ..."""
    tagged = [*labels, *[None] * (len(items) - len(labels))]
    return ReferenceList((), tuple(Reference(f"r{n}", Span(n, n), None, one, label=tagged[n - 1]) for n, one in enumerate(items, 1)))


def by(families: str, year: str | None = None, *, et_al: bool = False) -> AuthorDate:
    """``by("Smith; Jones", "2001a")``."""
    plain = _YEAR.fullmatch(year) if year else None
    printed, letter = (plain[1], plain[2] or None) if plain else (year, None)
    return AuthorDate(tuple(part.strip() for part in families.split(";")), printed, letter, et_al)


def cited(pointer: Pointer, *, page: str | None = None, inner: str = "") -> CitationItem:
    """An item without id and place; `text` gives it both."""
    return CitationItem("", Span(0, 0), pointer, Locator("page", page) if page else None, secondary=(inner,) if inner else ())


def text(*clusters: CitationItem | Sequence[CitationItem] | Noted) -> tuple[Citation, ...]:
    """Clusters in the order of the text: an item, several, or those of a note."""
    made = []
    for number, cluster in enumerate(clusters, 1):
        index, row = (cluster.index, cluster.items) if isinstance(cluster, Noted) else (0, cluster)
        items = [row] if isinstance(row, CitationItem) else list(row)
        placed = tuple(
            replace(one, id=f"c{number}.{n}", span=Span(number * 100 + n, number * 100 + n + 1)) for n, one in enumerate(items, 1)
        )
        anchor = NoteAnchor(str(index), index) if index else None
        made.append(Citation(f"c{number}", Span(number * 100, number * 100 + 90), placed, note=anchor))
    return tuple(made)


def in_note(index: int, *items: CitationItem) -> Noted:
    """What note ``index`` cites."""
    return Noted(index, items)


def note(reference: Item, *, skip: str | None = None) -> CitationItem:
    """A reference given in a note."""
    return cited(FullNote(reference, skip))


def link(pointer: Pointer, *items: Item, page: str | None = None, inner: str = "", labels: Sequence[str | None] = ()) -> Link:
    """The link of a text with one citation."""
    return reconcile(text(cited(pointer, page=page, inner=inner)), listed(*items, labels=labels))[0]
