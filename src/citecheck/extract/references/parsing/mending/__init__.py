"""Labels that the form of the reference gainsays: quotation marks, emphasis, brackets and dates are wholes, and a few words mean one thing only.

The model sees a token and its neighbours; what reaches further is mended here. Every mend is sure by form: of references that are labelled
rightly by hand they change two in a hundred. `stages` has their order.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from citecheck.extract.references.parsing.mending.choosing import Choice
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.stages import MENDS
from citecheck.extract.references.parsing.runs import Run
from citecheck.model import Span

_CHOICE = Choice(MENDS)


def mended(text: str, emphasis: Sequence[Span], runs: Sequence[Run], bodies: Collection[str] = ()) -> tuple[Run, ...]:
    """The runs of ``text`` after every mend. ``bodies``: organizations that other entries of the list name as authors.

    The entry's own number in front is laid aside: the mends begin with who wrote the work.
    """
    numbered = 1 if runs and runs[0].label == "citation-number" else 0
    sheet = Sheet(text, emphasis, runs[numbered:], bodies)
    _CHOICE.apply(sheet)
    return (*runs[:numbered], *sheet.runs)
