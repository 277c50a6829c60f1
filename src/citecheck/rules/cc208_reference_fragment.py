"""A piece of an entry that stands in the list as if it were one.

Flags what cannot be an entry by itself: an address alone, a half sentence, the end of the entry above it.

Why it matters: the work it belongs to is incomplete without it, and nobody can cite the piece.

Flagged:

    Harbours came first (Okafor 2004: 12).

    # References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    <http://www.example.org/harbours/south.pdf>

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Harbours came first (Okafor 2004: 12).

    # References

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press, available at <http://www.example.org/harbours/south.pdf>

To settle it: join the piece to its entry, or complete it.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip, entry_line


@rule("CC208", "reference-fragment", Severity.WARNING)
def reference_fragment(evidence: Evidence) -> Iterator[Problem]:
    """One problem per piece."""
    for reference in evidence.references:
        if reference.fragment:
            text = clip(evidence.document.quote(reference.span))
            yield Problem(
                reference.span,
                f"Line {entry_line(evidence, reference)}: “{text}” stands alone in the list ({reference.fragment}). Which entry does it belong to?",
                references=(reference.id,),
                data=(("text", text), ("reason", reference.fragment)),
            )
