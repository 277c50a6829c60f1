"""Extraction and reconciliation alone: processor seconds in this process, warm, on one core, and how they grow with the document.

Reading, looking up, judging and reporting are outside. Times are the best of the runs: what disturbs a run can only make it longer.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.large import SYSTEMS, prose, synthetic
from citecheck.extract.citations import citations
from citecheck.extract.references import references
from citecheck.model import Source
from citecheck.readers import read
from citecheck.reconcile import reconcile

Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Timing:
    """Processor seconds of each stage; ``size`` in millions of characters of the text as it is read."""

    size: float
    entries: int
    items: int
    listing: float
    citing: float
    linking: float

    @property
    def total(self) -> float:
        """Extraction and reconciliation together."""
        return self.listing + self.citing + self.linking

    @property
    def stages(self) -> str:
        """Where the time went."""
        return f"list {self.listing:.2f} s, citations {self.citing:.2f} s, links {self.linking:.2f} s"


def timed(text: str, runs: int = 1) -> Timing:
    """The fastest of so many runs over ``text``."""
    document = read(Source("large.md", text.encode()))
    best: Timing | None = None
    for _ in range(runs):
        gc.collect()
        began = time.process_time()
        listed = references(document)
        mid = time.process_time()
        cited = citations(document, listed)
        late = time.process_time()
        reconcile(cited.citations, listed)
        end = time.process_time()
        items = sum(len(citation.items) for citation in cited.citations)
        timing = Timing(len(document.text) / 1e6, len(listed.references), items, mid - began, late - mid, end - late)
        best = timing if best is None or timing.total < best.total else best
    assert best is not None
    return best


def rows(runs: int = 3, sizes: tuple[int, ...] = (1, 2, 4, 8)) -> Iterator[Row]:
    """What was measured, and what is wanted."""
    timed(prose(0.2))  # warm: modules imported, expressions compiled
    first = timed(prose(sizes[0]), runs)
    yield (
        f"extraction and reconciliation, {first.size:.1f} MB of prose",
        f"{first.size / first.total:.2f} MB/s ({first.stages})",
        "at least 1 MB/s",
    )
    before = first
    for size in sizes[1:]:
        timing = timed(prose(size))
        growth = f"{timing.total / before.total:.2f} times the time for {timing.size / before.size:.2f} times the text"
        yield f"the same, {timing.size:.1f} MB", f"{timing.size / timing.total:.2f} MB/s; {growth}", "about as many times"
        before = timing
    yield from dense()


def dense(entries: int = 5000, citations: int = 20000, systems: tuple[str, ...] = SYSTEMS) -> Iterator[Row]:
    """Many entries and citations against half as many of both."""
    for system in systems:
        half, whole = (timed(synthetic(entries // part, citations // part, system)) for part in (2, 1))
        name = f"{system}: {entries:,} entries and {citations:,} citations ({whole.size:.1f} MB) against half of both"
        yield name, f"{whole.total:.2f} s ({whole.stages}), {whole.total / half.total:.2f} times", "about 2 times"
