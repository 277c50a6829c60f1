"""A mend alone on a labelled string: no model, no other mend."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.stresses import emphasis_of
from citecheck.extract.references.parsing.tagged import Example, read_tagged
from citecheck.model import Span

Mend = Callable[[Sheet], None]
Part = tuple[str, str]


def parts_after(mend: Mend, line: str) -> list[Part]:
    """The labels and words of a tagged line after a mend, without the points at their ends."""
    sheet = sheet_of(line)
    mend(sheet)
    return parts(sheet)


def parts(sheet: Sheet) -> list[Part]:
    """The labels and words of a sheet."""
    return [(run.label, sheet.said(run).strip(" ,.;:")) for run in sheet.runs]


def sheet_of(line: str) -> Sheet:
    """A tagged line as the model would label it: what stands between two parts belongs to the one in front."""
    example = next(iter(read_tagged([line])))
    return Sheet(example.text, example.emphasis or emphasis_of(example.text), _runs(example))


def _runs(example: Example) -> list[Run]:
    starts = [*(span.start for _, span in example.parts[1:]), len(example.text)]
    ends = [span.start + len(example.text[span.start : until].rstrip()) for (_, span), until in zip(example.parts, starts, strict=True)]
    return [Run(label, Span(span.start, end)) for (label, span), end in zip(example.parts, ends, strict=True)]
