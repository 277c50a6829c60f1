"""Runs of tagged lines, for tests of what comes behind the model."""

from __future__ import annotations

from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.tagged import read_tagged
from citecheck.model import Span


def labelled(line: str) -> tuple[str, list[Run]]:
    """The text of a tagged line and its runs; what stands between two parts belongs to the one in front, as tokens have it."""
    example = next(read_tagged([line]))
    starts = [span.start for _, span in example.parts[1:]] + [len(example.text)]
    runs = [
        Run(label, Span(span.start, span.start + len(example.text[span.start : until].rstrip())))
        for (label, span), until in zip(example.parts, starts, strict=True)
    ]
    return example.text, runs
