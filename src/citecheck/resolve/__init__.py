"""Reference -> Resolution, against Crossref: search, then validate every candidate; five different truths, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from citecheck.model import Reference
from citecheck.resolve.chosen import by_person
from citecheck.resolve.describe import search_record
from citecheck.resolve.ladder import settled
from citecheck.resolve.session import ResolvedReferences, Session
from citecheck.resolve.settings import ResolveSettings

__all__ = ["ResolveSettings", "ResolvedReferences", "Session", "by_person", "resolve", "search_record", "settled"]


def resolve(
    references: Sequence[Reference],
    settings: ResolveSettings,
    progress: Callable[[int, int], None] | None = None,
    *,
    texts: Mapping[str, str] | None = None,
) -> ResolvedReferences:
    """Look ``references`` up.

    ``progress`` is told how many of how many are decided, in the caller's thread. ``texts`` maps reference ids to the entries as printed, which make
    the better query; without one the query is made of the entry's fields. Nothing else of the document leaves. Never raises because of the network:
    what could not be looked up is `Unavailable`, and one notice says so.
    """
    with Session(settings) as session:
        return session.look_up(references, texts or {}, progress)
