from __future__ import annotations

from dataclasses import fields, replace

from citecheck.model import Ambiguous, Candidate, Forms, NotFound, OutOfScope, Relation, Resolved
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.outcomes import candidate, compared_again, of_doi, of_search
from citecheck.resolve.records import Record
from tests.resolve.made_up import BOOK, OUR_RIVERS, REVIEW, RIVERS, record

FITS = found_by_search(OUR_RIVERS, record(RIVERS))
TWIN = found_by_search(OUR_RIVERS, record(RIVERS, DOI="10.5555/example-twin"))
OTHER = found_by_search(OUR_RIVERS, record(BOOK))
REVIEWED = found_by_search(OUR_RIVERS, record(REVIEW))


def test_one_that_fits_is_the_work() -> None:
    outcome = of_search([OTHER, FITS, REVIEWED], "article-journal")
    assert isinstance(outcome, Resolved)
    assert outcome.candidate.item.doi == "10.5555/example-rivers"
    assert outcome.candidate.refused is None
    assert [other.refused is None for other in outcome.others] == [False, False]


def test_two_that_fit_equally_are_ambiguous() -> None:
    outcome = of_search([FITS, TWIN, OTHER], "article-journal")
    assert isinstance(outcome, Ambiguous)
    assert [candidate.item.doi for candidate in outcome.candidates] == ["10.5555/example-rivers", "10.5555/example-twin"]


def test_one_record_named_twice_is_one() -> None:
    assert isinstance(of_search([FITS, FITS], "article-journal"), Resolved)


def test_none_that_fits_is_not_found_and_each_refusal_has_its_reason() -> None:
    outcome = of_search([OTHER, REVIEWED], "article-journal")
    assert isinstance(outcome, NotFound)
    assert all(candidate.refused for candidate in outcome.candidates)


def test_nothing_offered_is_not_found() -> None:
    assert of_search([], "article-journal") == NotFound("no record offered")


def test_silence_about_what_is_hardly_covered_means_nothing() -> None:
    assert isinstance(of_search([OTHER], "report"), OutOfScope)


def test_a_loser_is_shown_with_its_reason() -> None:
    preprint = found_by_search(
        replace(OUR_RIVERS, container_title=None, volume=None), record(RIVERS, DOI="10.5555/example-pre", type="posted-content")
    )
    outcome = of_search([preprint, FITS], "article-journal")
    assert isinstance(outcome, Resolved)
    assert [other.refused for other in outcome.others] == ["another record fits better"]


def test_a_preprint_is_named_as_one() -> None:
    bare = replace(OUR_RIVERS, container_title=None, volume=None)
    outcome = of_search([found_by_search(bare, record(RIVERS, type="posted-content"))], "article-journal")
    assert isinstance(outcome, Resolved)
    assert outcome.reason.endswith("the record is a preprint")


def test_a_refused_doi_is_reported_beside_what_the_search_found() -> None:
    refused = found_by_doi(OUR_RIVERS, record(BOOK))
    outcome = of_search([OTHER, FITS], "article-journal", refused=refused, remark="the printed DOI is another's")
    assert isinstance(outcome, Resolved)
    assert outcome.reason.startswith("the printed DOI is another's; found by search: ")
    assert [other.item.doi for other in outcome.others] == ["10.5555/example-book"]


def test_the_record_of_a_doi() -> None:
    assert of_doi(found_by_doi(OUR_RIVERS, record(RIVERS))).reason == "the DOI and the title agree"


def test_a_candidate_keeps_all_that_its_record_is_compared_by() -> None:
    kept = {field.name for field in fields(Forms)} | {field.name for field in fields(Candidate)}
    assert {field.name for field in fields(Record)} <= kept
    shown = candidate(FITS)
    assert compared_again(replace(shown, comparison=()), OUR_RIVERS) == shown
    moved = compared_again(shown, replace(OUR_RIVERS, volume="13")).compared("volume")
    assert moved is not None
    assert (moved.ours, moved.theirs, moved.relation) == ("13", "12", Relation.DIFFERENT)
