"""A correction of a cited work was published.

Flags an entry whose record was found and is the work, when a correction (erratum, corrigendum, addendum, clarification) of it was published, or when it
was retracted and then reinstated. Not when the entry names the correction, nor when the work was retracted (CC501). There is one finding per entry.

Why it matters: the figure or sentence that is cited may be the one that was corrected.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]},
     "updated-by": [{"DOI": "10.5555/example-15", "type": "corrigendum", "source": "publisher", "updated": {"date-parts": [[2005, 2, 1]]}}]}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67; corrigendum 13 (1): 99.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]},
     "updated-by": [{"DOI": "10.5555/example-15", "type": "corrigendum", "source": "publisher", "updated": {"date-parts": [[2005, 2, 1]]}}]}

To settle it: read the correction; what is cited may have changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.rules.answers import opening, problem, source
from citecheck.rules.rule import rule
from citecheck.rules.status import CORRECTED, Standing, document_date, order, says, told, update_data, updated


@rule("CC503", "corrected-work", Severity.NOTE)
def corrected_work(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    date = document_date(evidence)
    for one, state in updated(evidence):
        update = state.reinstatement or next(iter(state.corrections), None)
        if state.retraction or update is None or (not state.reinstatement and says(evidence, one, CORRECTED)):
            continue
        yield problem(
            one,
            f"{opening(evidence, one.reference)} was {_happened(state)}; see {source(one)}. Does what is cited still hold?",
            (*update_data(update, order(update, date)), ("corrections", [correction.doi for correction in state.corrections])),
        )


def _happened(state: Standing) -> str:
    if state.reinstatement:
        return f"retracted and reinstated{told(state.reinstatement)}"
    first, *others = state.corrections
    return f"corrected{told(first)}" + (f", and {len(others)} times more" if len(others) > 1 else ", and once more" if others else "")
