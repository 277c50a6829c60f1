"""The DOI that an entry prints does not exist.

Flags a DOI that Crossref does not hold and of which doi.org says that no agency has registered it. Where a search finds the work all the same, the record's
DOI is named. Nothing is said where doi.org was not asked or gave no answer; of a DOI that another agency registered; of one that the entry breaks over
a line or prints beside another; of the numbers of JSTOR (10.2307), which look like DOIs and often are none; nor about entries that were hard to read.

Why it matters: a reader who follows it gets nowhere. Most are misprints or were cut short; invented references have such DOIs, too.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67, doi:10.5555/example-13.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

    doi.org: nothing

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67, doi:10.5555/example-13.

    Crossref: nothing

To settle it: open the DOI, and take the right one from the work itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Reference, Resolution, Resolved, Severity, Span
from citecheck.rules.answers import opening, sure
from citecheck.rules.rule import rule

_DOI = re.compile(r"\b10\.\d{4,9}/")
_UNFINISHED = "-/_."  # a DOI that ends so was cut short, by a line's end perhaps
_NUMBERS = ("10.2307/",)  # JSTOR's, which it prints where a DOI would stand


@rule("CC408", "unregistered-doi", Severity.WARNING)
def unregistered_doi(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for reference, resolution in sure(evidence):
        doi = resolution.unregistered_doi
        if doi and not doi.startswith(_NUMBERS) and _is_printed_whole(evidence, reference, doi):
            yield _problem(evidence, reference, resolution, doi)


def _is_printed_whole(evidence: Evidence, reference: Reference, doi: str) -> bool:
    """Whether the DOI stands in the entry letter by letter, is the only one, and does not go on: not behind the end of a line either."""
    text = evidence.document.quote(reference.span)
    whole = re.search(rf"{re.escape(doi)}[.,;)\]]{{0,3}}(?: |$)", text)
    if whole is None or len(_DOI.findall(text)) > 1 or doi[-1] in _UNFINISHED:
        return False
    first = reference.span.start + whole.start()
    pieces = evidence.document.parts(Span(first, first + len(doi)))
    return len(pieces) == 1 and not any(letter.isspace() for letter in evidence.document.source[pieces[0].start : pieces[0].end])


def _problem(evidence: Evidence, reference: Reference, resolution: Resolution, doi: str) -> Problem:
    outcome = resolution.outcome
    found = outcome.candidate.item.doi if isinstance(outcome, Resolved) else None
    asked = next((query.retrieved for query in resolution.queries if query.resolver == "doi.org"), None)
    clause = f" A search finds the work under {found}." if found else ""
    return Problem(
        reference.field_span("doi") or reference.span,
        f"{opening(evidence, reference)}: its DOI, {doi}, does not exist, says doi.org{f' ({asked[:10]})' if asked else ''}.{clause} Is it printed whole and without misprints?",
        references=(reference.id,),
        data=(("doi", doi), ("right_doi", found), ("retrieved", asked)),
        identity=(doi.lower(),),
    )
