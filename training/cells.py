"""A labelled string that can be changed: every character carries its part and its emphasis with it, so that no span can drift."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span

OUTSIDE = -1


class Cell(NamedTuple):
    """A character, the number of its part (or `OUTSIDE`) and whether it is emphasized."""

    char: str
    part: int = OUTSIDE
    slanted: bool = False


@dataclass(slots=True)
class Line:
    """The cells of a string, and the label of each part by its number."""

    cells: list[Cell]
    labels: list[str]

    @classmethod
    def of(cls, example: Example) -> Line:
        """An example taken apart."""
        parts, slanted = [OUTSIDE] * len(example.text), [False] * len(example.text)
        for number, (_, span) in enumerate(example.parts):
            parts[span.start : span.end] = [number] * len(span)
        for span in example.emphasis:
            slanted[span.start : span.end] = [True] * len(span)
        cells = [Cell(*each) for each in zip(example.text, parts, slanted, strict=True)]
        return cls(cells, [label for label, _ in example.parts])

    def example(self) -> Example:
        """The example as it has become."""
        parts = [(self.labels[part], span) for part, span in self._runs([cell.part for cell in self.cells]) if part != OUTSIDE]
        emphasis = [span for slanted, span in self._runs([int(cell.slanted) for cell in self.cells]) if slanted]
        return Example(self.text, tuple((label, span) for label, each in parts if (span := self._bare(each))), tuple(emphasis))

    @property
    def text(self) -> str:
        """The characters."""
        return "".join(cell.char for cell in self.cells)

    def label(self, at: int) -> str:
        """The label of the character at a place, "" outside parts."""
        part = self.cells[at].part
        return "" if part == OUTSIDE else self.labels[part]

    def spans(self) -> list[tuple[str, Span]]:
        """The parts as they lie now."""
        return [(self.labels[part], span) for part, span in self._runs([cell.part for cell in self.cells]) if part != OUTSIDE]

    def slanted(self) -> list[Span]:
        """The emphasis as it lies now."""
        return [span for slanted, span in self._runs([int(cell.slanted) for cell in self.cells]) if slanted]

    def find(self, pattern: re.Pattern[str], labels: frozenset[str] | None = None) -> list[Span]:
        """Where a pattern is met inside one part (of ``labels``) or outside all."""
        return [
            Span(*match.span())
            for match in pattern.finditer(self.text)
            if match.end() > match.start()
            and len({cell.part for cell in self.cells[match.start() : match.end()]}) == 1
            and (labels is None or self.label(match.start()) in labels)
        ]

    def put(self, span: Span, text: str) -> None:
        """Other characters in place of those at ``span``; they belong where the first of these did."""
        first = self.cells[span.start]
        self.cells[span.start : span.end] = [Cell(char, first.part, first.slanted) for char in text]

    def insert(self, at: int, text: str) -> None:
        """Characters in front of the one at ``at``: in its part if it continues one, else outside."""
        before, here = self.cells[at - 1 : at] if at else [], self.cells[at : at + 1]
        inside = bool(before and here and before[0].part == here[0].part)
        part, slanted = (here[0].part, here[0].slanted) if inside else (OUTSIDE, False)
        self.cells[at:at] = [Cell(char, part, slanted) for char in text]

    def add_part(self, at: int, text: str, label: str) -> None:
        """A new part in front of the character at ``at``."""
        self.labels.append(label)
        self.cells[at:at] = [Cell(char, len(self.labels) - 1) for char in text]

    def _bare(self, span: Span) -> Span | None:
        start, end = span.start, span.end
        while start < end and self.cells[start].char.isspace():
            start += 1
        while end > start and self.cells[end - 1].char.isspace():
            end -= 1
        return Span(start, end) if start < end else None

    @staticmethod
    def _runs(values: list[int]) -> Iterator[tuple[int, Span]]:
        at = 0
        for value, group in groupby(values):
            length = sum(1 for _ in group)
            yield value, Span(at, at + length)
            at += length


def some(spans: list[Span], dice: random.Random, most: int) -> list[Span]:
    """Up to so many of the spans, in their order."""
    return sorted(dice.sample(spans, min(most, len(spans))), key=lambda span: span.start)
