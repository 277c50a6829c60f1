"""A work that was retracted is cited as if it stood.

Flags an entry whose record was found and is the work, when the work was retracted, withdrawn or removed: by a notice of the publisher
or in Retraction Watch's database (two reports of one retraction are one), or by a mark before the title of the record. It is a warning when only a
part was retracted, when a corrected version replaced the work under its DOI, and when the document is dated before the retraction; it is a note when the
entry, or a sentence that cites it, says itself that the work was retracted. Never for a correction, whatever its size (CC503), for an expression
of concern (CC502), for a work that was reinstated, or for the notice of a retraction, cited as such.

Why it matters: the authors or the publisher say that the work must not be relied on.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["RETRACTED: Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]},
     "updated-by": [{"DOI": "10.5555/example-13", "type": "retraction", "source": "publisher", "updated": {"date-parts": [[2006, 2, 1]]}},
      {"DOI": "10.5555/example-13", "type": "retraction", "source": "retraction-watch", "updated": {"date-parts": [[2006, 2, 3]]}}]}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]},
     "updated-by": [{"DOI": "10.5555/example-13", "type": "erratum", "source": "publisher", "updated": {"date-parts": [[2006, 2, 1]]}}]}

To settle it: read the notice. Cite other work in its place, or say in text and entry that the work was retracted.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.rules.answers import opening, problem, source
from citecheck.rules.rule import rule
from citecheck.rules.status import (
    AFTER,
    NAMES,
    RETRACTED,
    RETRACTED_IN_SCRIPT,
    document_date,
    order,
    says,
    severity,
    told,
    update_data,
    updated,
)


@rule("CC501", "retracted-work", Severity.ERROR)
def retracted_work(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    date = document_date(evidence)
    for one, state in updated(evidence):
        update = state.retraction
        if update is None:
            continue
        when = order(update, date)
        is_told = says(evidence, one, RETRACTED, RETRACTED_IN_SCRIPT)
        remark = " The document says so itself." if is_told else AFTER if when == "after" else ""
        question = "" if is_told else " Should it be cited as it stands?"
        yield problem(
            one,
            f"{opening(evidence, one.reference)} was {NAMES[update.kind]}{told(update)}; see {source(one)}.{remark}{question}",
            (*update_data(update, when), ("said", is_told)),
            severity=severity(is_told, when, update),
        )
