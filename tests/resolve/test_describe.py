from __future__ import annotations

from citecheck.model import NotFound, Query, Resolution, Skipped, Unavailable
from citecheck.resolve import search_record
from citecheck.resolve.decide import found_by_search
from citecheck.resolve.outcomes import candidate, chosen
from tests.resolve.made_up import OUR_RIVERS, REVIEW, RIVERS, record


def test_the_search_record_says_what_was_asked_and_why_each_was_refused() -> None:
    outcome = chosen([found_by_search(OUR_RIVERS, record(base)) for base in (REVIEW, RIVERS)])
    assert outcome
    lines = search_record(
        Resolution("r1", outcome, "crossref", (Query("crossref", "Beispiel rivers", "2026-01-01T00:00:00Z", "2 records"),))
    )
    assert lines[0].startswith("resolved: title, names, year")
    assert lines[1] == "asked Crossref, 2026-01-01T00:00:00Z: Beispiel rivers → 2 records"
    assert lines[2] == "Crossref offered 10.5555/example-rivers: Beispiel et al. (2004), Invented rivers and their imaginary silt; fits"
    assert "10.5555/example-review: Reviewer (1999)" in lines[3]
    assert "refused: " in lines[3]


def test_a_resolution_without_a_question_is_one_line() -> None:
    assert search_record(Resolution("r1", Skipped("offline"))) == ("skipped: offline",)
    assert search_record(Resolution("r1", Unavailable("HTTP 503"))) == ("unavailable: HTTP 503",)


def test_a_record_without_anything_is_described() -> None:
    refused = candidate(found_by_search(OUR_RIVERS, record({})))
    line = search_record(Resolution("r1", NotFound("no", (refused,))))[1]
    assert line.startswith("Crossref offered a record without a DOI: no names (n.d.), no title; refused: ")
