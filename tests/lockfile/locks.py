"""Locks of invented works."""

from __future__ import annotations

from dataclasses import replace

from citecheck.lockfile import Lock, Row
from citecheck.model import Item, Query, Resolution, Update, UpdateKind
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.outcomes import chosen, of_doi
from citecheck.text.digest import entry_digest
from tests.resolve.made_up import BOOK, OUR_BOOK, OUR_RIVERS, REVIEW, RIVERS, record

PRINTED = "Beispiel, A. M. and Örnek, O. (2004), 'Invented Rivers', Journal of Invented Hydrology, 12."
ASKED = (Query("crossref", PRINTED, "2026-01-01T00:00:00Z", "3 records"),)
RECORDS = [record(RIVERS), record(BOOK), record(REVIEW)]


def found(ours: Item = OUR_RIVERS) -> Resolution:
    """Resolved by search, with what was refused."""
    outcome = chosen([found_by_search(ours, one) for one in RECORDS])
    assert outcome
    return Resolution("r1", outcome, "crossref", ASKED)


def retracted() -> Resolution:
    """Resolved by its DOI, and retracted since."""
    outcome = of_doi(found_by_doi(OUR_RIVERS, record(RIVERS)))
    update = Update(UpdateKind.RETRACTION, "10.5555/notice", "2005-01-01", ("publisher", "retraction-watch"))
    known = replace(outcome.candidate, updates=(update,))
    return Resolution("r1", replace(outcome, candidate=known), "crossref", ASKED, checked="2026-02-01T00:00:00Z")


def row(resolution: Resolution, printed: str = PRINTED) -> Row:
    """A row of an entry."""
    digest = entry_digest(printed)
    return Row(digest, printed, replace(resolution, reference=digest))


LOCK = Lock(
    "texts/rivers.md",
    "refs/rivers.lock.json",
    (row(retracted()), row(found(OUR_BOOK), "Exempel, C. (1999), A History of Imaginary Bridges.")),
)
