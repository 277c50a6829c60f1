"""One reference string to its parts, by rules. A statistical model can stand behind the same function."""

from __future__ import annotations

from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.steps import run
from citecheck.extract.references.parsing.verdict import verdict
from citecheck.model import Parsed, Span

LIMIT = 4000  # code points; what stands behind is no reference any more and is left over


def parse(text: str, emphasis: tuple[Span, ...] = (), *, family_first: bool = False) -> Parsed:
    """Parse one reference. Total: every string gives a `Parsed`.

    ``emphasis`` are the emphasized stretches of ``text`` (titles and containers, mostly). ``family_first`` says that names without a comma
    ("Fujii Hiroaki") begin with the family name, as in a list whose other names are inverted. Spans are in ``text``.
    """
    head = text[:LIMIT]
    state = State(
        head,
        head.replace(TAKEN, " "),
        tuple(span for span in sorted(emphasis) if span.end <= len(head) and len(span)),
        family_first=family_first,
    )
    parsed = verdict(run(state))
    if len(text) <= LIMIT:
        return parsed
    return Parsed(parsed.item, parsed.fields, (*parsed.leftover, Span(LIMIT, len(text))), min(parsed.confidence, 0.1))
