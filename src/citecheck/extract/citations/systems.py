"""Which system a document cites by, and what that says about the citations that do not follow it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from citecheck.extract.citations.found import Cluster
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.model import AuthorDate, AuthorPage, BackReference, FullNote, Key, Number, Pointer, Title

_MAJORITY = 0.6


def system_of(pointers: Iterable[Pointer]) -> str | None:
    """The kind of most pointers: author-date, numeric, author-page, note or key; "mixed" when none has the majority, None without any."""
    kinds = Counter(_kind(pointer) for pointer in pointers)
    if not kinds:
        return None
    kind, count = kinds.most_common(1)[0]
    return kind if count >= _MAJORITY * kinds.total() else "mixed"


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


def fitting(clusters: Sequence[Cluster], lexicon: Lexicon) -> list[Cluster]:
    """The clusters that a document of this system can have.

    Where most citations are numbers, notes or keys, a name and a year in brackets that the list does not know is a product, a film or a firm.
    Where numbers stand in brackets, raised ones are powers.
    """
    system = system_of(item.pointer for cluster in clusters for item in cluster.items)
    if not lexicon or system not in ("numeric", "note", "key"):
        return list(clusters)
    return [cluster for cluster in clusters if not all(_is_stranger(item.pointer, lexicon) for item in cluster.items)]


def _is_stranger(pointer: Pointer, lexicon: Lexicon) -> bool:
    """Whether this is an author-date pointer of which the list knows no name."""
    if not isinstance(pointer, AuthorDate) or pointer.et_al:
        return False
    return not any(lexicon.knows(family) for family in pointer.families)
