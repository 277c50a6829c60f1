"""A lock file as a value: one row for each printed entry that differs from the others, in the order of the list."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import Resolution

BY_INDEX = "index"  # the resolver whose answers come without a time: it is on this disk


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one printed entry. ``digest`` is its `entry_digest`, ``entry`` its words, for people; the comparisons of ``resolution`` are not kept."""

    digest: str
    entry: str
    resolution: Resolution

    @property
    def whole(self) -> bool:
        """Whether everybody who was asked did answer."""
        return all(query.retrieved or query.resolver == BY_INDEX for query in self.resolution.queries)


@dataclass(frozen=True, slots=True)
class Lock:
    """``document``: whose it is, relative to the root; ``name``: how people call the file."""

    document: str
    name: str
    rows: tuple[Row, ...] = ()

    @property
    def date(self) -> str | None:
        """The day of the newest answer (ISO), or None where only an index was asked."""
        times = [
            time for row in self.rows for time in (row.resolution.checked, *(query.retrieved for query in row.resolution.queries)) if time
        ]
        return max(times)[:10] if times else None
