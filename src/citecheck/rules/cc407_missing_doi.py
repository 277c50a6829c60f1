"""The work has a DOI, and the entry does not print it.

Flags an entry whose record was found and is the work. Never an entry that prints any DOI or the word, nor one whose record is only a preprint of
the work.

Why it matters: many journals and universities ask for DOIs, and readers reach the work with one click. Where a style prints none, ignore
the rule: `--ignore CC407`.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67, https://doi.org/10.5555/example-12.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

To settle it: add the DOI.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.resolve.question import printed_doi
from citecheck.rules.answers import opening, problem, published, source
from citecheck.rules.rule import rule

_DOI = re.compile(r"\b10\.\d{4,9}/")


@rule("CC407", "missing-doi", Severity.NOTE)
def missing_doi(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for one in published(evidence):
        text = evidence.document.quote(one.reference.span).lower()
        doi = one.record.item.doi
        if doi and not one.record.by_doi and not printed_doi(one.reference.item) and "doi" not in text and not _DOI.search(text):
            yield problem(one, f"{opening(evidence, one.reference)} has a DOI, {doi}: {source(one)}. Should the entry print it?", ())
