"""The labelled runs of a string while they are mended."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from citecheck.extract.references.parsing.runs import Run
from citecheck.model import Span


class Sheet:
    """A text, its emphasis, and its runs, which cover it in order; ``bodies`` are organizations that other entries of the list name as authors.

    It lives while one string is mended. ``lower`` is the text in lower case, for those that look for words.
    """

    __slots__ = ("_places", "bodies", "emphasis", "lower", "runs", "text")

    def __init__(self, text: str, emphasis: Sequence[Span], runs: Sequence[Run], bodies: Collection[str] = ()) -> None:
        self.text = text
        self.lower = text.lower()
        self.emphasis = emphasis
        self.runs = list(runs)
        self._places = _first_places(self.runs)
        self.bodies = bodies

    def has(self, *labels: str) -> bool:
        """Whether a run has one of the labels."""
        return not self._places.keys().isdisjoint(labels)

    def index(self, label: str) -> int | None:
        """The place of the first run with a label among the runs."""
        return self._places.get(label)

    def first(self, label: str) -> Run | None:
        """The first run with a label."""
        index = self._places.get(label)
        return None if index is None else self.runs[index]

    def place(self, run: Run) -> int:
        """The place of the run that ends where ``run`` does, or beyond."""
        return next(index for index, other in enumerate(self.runs) if other.span.end >= run.span.end)

    def label(self, index: int) -> str:
        """The label of a run; empty beyond the ends."""
        return self.runs[index].label if 0 <= index < len(self.runs) else ""

    def said(self, run: Run) -> str:
        """What stands in a run."""
        return run.span.of(self.text)

    def within(self, start: int, end: int) -> set[str]:
        """The labels between two places."""
        return {run.label for run in self.runs if run.span.start < end and start < run.span.end}

    def relabel(self, start: int, end: int, label: str) -> None:
        """Give a stretch a label: runs are cut where it begins and ends, punctuation at the cut stays with the run in front, and neighbours of one label become one."""
        found: list[Run] = []
        sure = min((run.sure for run in self.runs if run.span.start < end and start < run.span.end), default=1.0)
        placed = False
        for run in self.runs:
            low, high = run.span.start, run.span.end
            if low < start:
                self._add(found, run.label, low, min(high, start), run.sure)
            if not placed and high > start:
                self._add(found, label, start, end, sure)
                placed = True
            if high > end:
                self._add(found, run.label, max(low, end), high, run.sure)
        self.runs = found
        self._places = _first_places(found)

    def _add(self, found: list[Run], label: str, start: int, end: int, sure: float) -> None:
        stretch = self.text[start:end]
        end -= len(stretch) - len(stretch.rstrip())
        start += len(stretch) - len(stretch.lstrip())
        if start >= end:
            return
        last = found[-1] if found else None
        if last is not None and (last.label == label or not any(c.isalnum() for c in stretch)):
            found[-1] = Run(last.label, Span(last.span.start, end), min(last.sure, sure))
        else:
            found.append(Run(label, Span(start, end), sure))


def _first_places(runs: Sequence[Run]) -> dict[str, int]:
    """Where each label stands first."""
    return {run.label: place for place, run in zip(range(len(runs) - 1, -1, -1), reversed(runs), strict=True)}
