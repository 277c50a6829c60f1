"""An expression of concern was published about a cited work.

Flags an entry whose record was found and is the work, when the publisher has expressed concern about it. It is a note when the entry or a sentence
that cites it says so, or when the document is dated before. Not when the work was retracted since (CC501) or reinstated.

Why it matters: doubts about the work are being looked into; its results may not hold.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]},
     "updated-by": [{"DOI": "10.5555/example-14", "type": "expression_of_concern", "source": "publisher", "updated": {"date-parts": [[2005, 2, 1]]}}]}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]},
     "updated-by": [{"DOI": "10.5555/example-14", "type": "new_version", "source": "publisher", "updated": {"date-parts": [[2005, 2, 1]]}}]}

To settle it: read the notice, and tell readers of it where the work bears weight.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.rules.answers import opening, problem, source
from citecheck.rules.rule import rule
from citecheck.rules.status import AFTER, CONCERN, document_date, order, says, told, update_data, updated


@rule("CC502", "expression-of-concern", Severity.WARNING)
def expression_of_concern(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry, on the latest concern."""
    date = document_date(evidence)
    for one, state in updated(evidence):
        if state.retraction or state.reinstatement or not state.concerns:
            continue
        update = state.concerns[-1]
        when = order(update, date)
        is_told = says(evidence, one, CONCERN)
        remark = " The document says so itself." if is_told else AFTER if when == "after" else " Is that taken into account?"
        yield problem(
            one,
            f"Concern was expressed about a cited work{told(update)}. {opening(evidence, one.reference)}; see {source(one)}.{remark}",
            (*update_data(update, when), ("said", is_told)),
            severity=Severity.NOTE if is_told or when == "after" else None,
        )
