from __future__ import annotations

from dataclasses import fields, replace

from citecheck.model import Ambiguous, Candidate, Forms, Relation, Resolved
from citecheck.resolve.datacite_records import record_of
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.outcomes import candidate, chosen, compared_again, of_doi
from citecheck.resolve.records import Record
from tests.resolve.elsewhere import OUR_SOFTWARE, SOFTWARE, SOFTWARE_1
from tests.resolve.made_up import BOOK, OUR_RIVERS, REVIEW, RIVERS, people, record

FITS = found_by_search(OUR_RIVERS, record(RIVERS))
TWIN = found_by_search(OUR_RIVERS, record(RIVERS, DOI="10.5555/example-twin"))
OTHER = found_by_search(OUR_RIVERS, record(BOOK))
REVIEWED = found_by_search(OUR_RIVERS, record(REVIEW))


def test_one_that_fits_is_the_work() -> None:
    outcome = chosen([OTHER, FITS, REVIEWED])
    assert isinstance(outcome, Resolved)
    assert outcome.candidate.item.doi == "10.5555/example-rivers"
    assert outcome.candidate.refused is None
    assert [other.refused is None for other in outcome.others] == [False, False]


def test_two_that_fit_equally_are_ambiguous() -> None:
    outcome = chosen([FITS, TWIN, OTHER])
    assert isinstance(outcome, Ambiguous)
    assert [candidate.item.doi for candidate in outcome.candidates] == ["10.5555/example-rivers", "10.5555/example-twin"]


def test_one_record_named_twice_is_one() -> None:
    assert isinstance(chosen([FITS, FITS]), Resolved)


def test_none_that_fits_is_no_outcome_yet() -> None:
    assert chosen([OTHER, REVIEWED]) is None
    assert chosen([]) is None


def test_a_version_gives_way_to_what_stands_for_all_versions() -> None:
    whole, version = (found_by_search(OUR_SOFTWARE, record_of(one)) for one in (SOFTWARE, SOFTWARE_1))
    outcome = chosen([version, whole], resolver="datacite")
    assert isinstance(outcome, Resolved)
    assert outcome.candidate.item.doi == "10.5555/dc-all"
    assert [(one.item.doi, one.refused) for one in outcome.others] == [
        ("10.5555/dc-v1", "one version of it; another record stands for all")
    ]


def test_a_loser_is_shown_with_its_reason() -> None:
    preprint = found_by_search(
        replace(OUR_RIVERS, container_title=None, volume=None), record(RIVERS, DOI="10.5555/example-pre", type="posted-content")
    )
    outcome = chosen([preprint, FITS])
    assert isinstance(outcome, Resolved)
    assert [other.refused for other in outcome.others] == ["another record fits better"]


def test_a_preprint_is_named_as_one() -> None:
    bare = replace(OUR_RIVERS, container_title=None, volume=None)
    outcome = chosen([found_by_search(bare, record(RIVERS, type="posted-content"))])
    assert isinstance(outcome, Resolved)
    assert outcome.reason.endswith("the record is a preprint")


def test_a_refused_doi_is_reported_beside_what_the_search_found() -> None:
    refused = found_by_doi(OUR_RIVERS, record(BOOK))
    outcome = chosen([OTHER, FITS], refused=candidate(refused), remark="the printed DOI is another's")
    assert isinstance(outcome, Resolved)
    assert outcome.reason.startswith("the printed DOI is another's; found by search: ")
    assert [other.item.doi for other in outcome.others] == ["10.5555/example-book"]


def test_the_record_of_a_doi() -> None:
    assert of_doi(found_by_doi(OUR_RIVERS, record(RIVERS))).reason == "the DOI and the title agree"


def test_comparing_again_heeds_what_is_printed_as_deciding_did() -> None:
    text = "Beispiel, A. M. and Örnek, O. (2004), Invented rivers and their imaginary silt. Journal of Invented Hydrology, 12 (3): 583-601."
    misread = replace(OUR_RIVERS, author=people("Bsp, X."), volume=None, page=None)
    decided = candidate(found_by_search(misread, record(RIVERS), text))
    author = decided.compared("author")
    assert author is not None
    assert author.reason == "stands in the entry as printed"
    assert compared_again(replace(decided, comparison=()), misread, text) == decided


def test_a_candidate_keeps_all_that_its_record_is_compared_by() -> None:
    kept = {field.name for field in fields(Forms)} | {field.name for field in fields(Candidate)}
    assert {field.name for field in fields(Record)} <= kept
    shown = candidate(FITS)
    assert compared_again(replace(shown, comparison=()), OUR_RIVERS) == shown
    moved = compared_again(shown, replace(OUR_RIVERS, volume="13")).compared("volume")
    assert moved is not None
    assert (moved.ours, moved.theirs, moved.relation) == ("13", "12", Relation.DIFFERENT)
