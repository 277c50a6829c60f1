"""Which system a document cites by, and what that says about the citations that do not follow it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.model import AuthorDate, AuthorPage, BackReference, FullNote, Key, Number, Pointer, Title, Unread

_MAJORITY = 0.6
_HOW = {
    "author-date": "name an author and a year, or a title",
    "numeric": "are numbers of the list",
    "author-page": "name an author and no year",
    "note": "are references in notes, or refer back to one",
    "key": "are cite keys",
}


def system_of(pointers: Iterable[Pointer]) -> str | None:
    """The kind of most pointers: author-date, numeric, author-page, note or key; "mixed" when none has the majority, None without any."""
    return chief(counts_of(pointers))


def counts_of(pointers: Iterable[Pointer]) -> tuple[tuple[str, int], ...]:
    """How many pointers are of each kind, the most frequent first."""
    return tuple(Counter(_kind(pointer) for pointer in pointers).most_common())


def chief(counts: Sequence[tuple[str, int]]) -> str | None:
    """The kind that has the majority, "mixed" where none has it, None for no counts."""
    if not counts:
        return None
    kind, count = counts[0]
    return kind if count >= _MAJORITY * sum(number for _, number in counts) else "mixed"


def decided(counts: Sequence[tuple[str, int]], numbered: str) -> str:
    """What told the system, in one clause for people. ``numbered``: in which form the document cites by number, if it does."""
    if not counts:
        return ""
    (kind, count), total = counts[0], sum(number for _, number in counts)
    share = f"{count} of {total} citation items {_HOW[kind]}"
    return f"{share}: {numbered}" if kind == "numeric" and numbered else share


def _kind(pointer: Pointer) -> str:
    match pointer:
        case Key():
            return "key"
        case Number():
            return "numeric"
        case AuthorDate() | Title():
            return "author-date"
        case AuthorPage():
            return "author-page"
        case FullNote() | BackReference():
            return "note"


def fitting(clusters: Sequence[Cluster], lexicon: Lexicon, *, by_page: bool = False) -> tuple[list[Cluster], list[Unread]]:
    """The clusters that a document of this system can have, and the brackets that look like citations of another.

    Where most citations are numbers, notes or keys, a name and a year in brackets that the list does not know is a product, a film or a firm,
    and where they are numbers or keys, the survey under a table is its source and no citation.
    Where names go with years, a name and a page lack theirs, and a name alone is a mention. ``by_page``: the document is known to cite by author and page.
    """
    paged = [cluster for cluster in clusters if any(isinstance(item.pointer, AuthorPage) for item in cluster.items)]
    others = [
        item.pointer
        for cluster in clusters
        for item in cluster.items
        if not isinstance(item.pointer, AuthorPage) and not _is_echo(item, cluster)
    ]
    system = system_of(others) if len(others) >= sum(len(cluster.items) for cluster in paged) and not by_page else "author-page"
    fits: list[Cluster] = []
    unread: list[Unread] = []
    for cluster in clusters:
        if system in ("numeric", "note", "key") and lexicon and all(_is_stranger(item.pointer, lexicon, system) for item in cluster.items):
            continue
        if by_page and all(_is_date(item.pointer, lexicon) for item in cluster.items):
            continue
        if system == "author-page" or cluster not in paged or cluster.note is not None:
            fits.append(cluster)
        elif all(item.locator for item in cluster.items):
            fits.append(replace(cluster, items=tuple(_without_year(item) for item in cluster.items)))
        else:
            unread.append(Unread(cluster.span, "a name of the list without year or page"))
    return fits, unread


def _is_date(pointer: Pointer, lexicon: Lexicon) -> bool:
    """Whether this is an author-date pointer of which the list does not have the name with the year, where nothing is cited by its year: a game, a life."""
    if not isinstance(pointer, AuthorDate) or pointer.et_al:
        return False
    return not any(lexicon.knows_year(family, pointer.year) for family in pointer.families)


def _is_echo(item: Found, cluster: Cluster) -> bool:
    """Whether this is an ibid. in the body, which says nothing about the system: it repeats a citation of whatever kind."""
    return cluster.note is None and isinstance(item.pointer, BackReference)


def _without_year(item: Found) -> Found:
    """A name and a page in a document whose citations have years: the year was not printed."""
    if not isinstance(item.pointer, AuthorPage):
        return item
    return replace(item, pointer=AuthorDate(item.pointer.families, None, et_al=item.pointer.et_al))


def _is_stranger(pointer: Pointer, lexicon: Lexicon, system: str) -> bool:
    """Whether this is an author-date pointer of which the list knows no name; or a title that it does not know, where titles are not cited."""
    if isinstance(pointer, Title):
        return system != "note" and not lexicon.is_title(pointer.title)
    if not isinstance(pointer, AuthorDate) or pointer.et_al:
        return False
    return not any(lexicon.knows(family) for family in pointer.families)
