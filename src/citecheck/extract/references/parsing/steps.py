"""The parser, in order. Each step takes what it is sure of; what comes later sees only the rest."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.extract.references.parsing.containers import before_numbers, behind_in, behind_title, emphatic, inside
from citecheck.extract.references.parsing.contributors import contributors
from citecheck.extract.references.parsing.dating import accessed, issued, lone_months, original
from citecheck.extract.references.parsing.descriptors import descriptors
from citecheck.extract.references.parsing.head import head
from citecheck.extract.references.parsing.identifiers import identifiers, label
from citecheck.extract.references.parsing.imprint import imprint
from citecheck.extract.references.parsing.numbering import labelled, ordered
from citecheck.extract.references.parsing.quotations import quotations
from citecheck.extract.references.parsing.remainder import newspaper, remainder
from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.titles import emphasized, plain, quoted

Step = Callable[[State], State]

STEPS: tuple[Step, ...] = (
    label,
    identifiers,
    accessed,
    newspaper,
    head,
    original,
    quotations,
    labelled,
    issued,
    original,
    ordered,
    descriptors,
    contributors,
    quoted,
    emphasized,
    inside,
    emphatic,
    imprint,
    plain,
    behind_in,
    before_numbers,
    lone_months,
    behind_title,
    remainder,
)


def run(state: State) -> State:
    """``state`` after every step."""
    for step in STEPS:
        state = step(state)
    return state
