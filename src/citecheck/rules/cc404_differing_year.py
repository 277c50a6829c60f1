"""The year of an entry is not that of the work's record.

Flags an article or conference paper whose record was found and is the work, when none of the years that the record knows (in print, online, of the
conference) comes within a year of the entry's. Books and their chapters are left alone: a record often has the year of a reprint or of
the electronic edition. So are entries that print the record's year somewhere, ranges, dates that are circa, and records that know only when an old
volume came online.

Why it matters: the year is half of the citation, and how the volume is found.

Flagged:

    Ports grew (Okafor 2014).

    References

    Okafor, Ben (2014), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

Not flagged:

    Ports grew (Okafor 2005).

    References

    Okafor, Ben (2005), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

To settle it: look at the issue's cover; mind that the citations in the text must follow.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Comparison, Evidence, Problem, Severity
from citecheck.rules.answers import Answer, differs, published
from citecheck.rules.rule import rule

_DATED_ONCE = frozenset(("article-journal", "paper-conference"))  # CSL types of records that have no later editions


@rule("CC404", "differing-year", Severity.WARNING)
def differing_year(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for one in published(evidence):
        row = one.different("issued")
        if row and not row.near and _is_telling(one, row):
            yield differs(
                evidence, one, row, ours=f"gives the year {row.ours}", theirs=f"has {row.theirs}", question="Which year is right?"
            )


def _is_telling(one: Answer, row: Comparison) -> bool:
    issued = one.reference.item.issued
    if one.record.item.type not in _DATED_ONCE or issued is None or issued.circa or len(issued.years) != 1:
        return False
    placed = sum(one.agrees(variable) for variable in ("container_title", "volume", "page"))
    return (placed > 0 or one.record.by_doi) and one.agrees("title") and not one.prints(row.theirs or "")
