"""Reference -> Resolution, against Crossref: search, then validate every candidate; five different truths, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.resolve.chosen import by_person
    from citecheck.resolve.describe import search_record
    from citecheck.resolve.ladder import settled
    from citecheck.resolve.session import ResolvedReferences, Session, resolve
    from citecheck.resolve.settings import ResolveSettings
else:
    __getattr__, __dir__ = lazily(
        __name__,
        chosen="by_person",
        describe="search_record",
        ladder="settled",
        session="ResolvedReferences Session resolve",
        settings="ResolveSettings",
    )

__all__ = ["ResolveSettings", "ResolvedReferences", "Session", "by_person", "resolve", "search_record", "settled"]
