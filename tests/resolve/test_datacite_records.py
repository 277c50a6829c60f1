from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model import Date, Name
from citecheck.resolve.datacite_records import record_of
from citecheck.resolve.decide import found_by_doi, found_by_search
from tests.resolve.elsewhere import DATA, OUR_SOFTWARE, OUR_THESIS, PREPRINT, SOFTWARE, SOFTWARE_1, THESIS, datacite
from tests.resolve.made_up import OUR_RIVERS


def told(**changes: Any) -> Any:
    return record_of(datacite("10.5555/dc-x", "Rivers", "Text", **changes))


def test_a_thesis() -> None:
    record = record_of(THESIS)
    assert (record.kind, record.item.type, record.item.doi) == ("dissertation", "thesis", "10.5555/dc-thesis")
    assert record.item.author == (Name(family="Muster", given="Eva"),)
    assert (record.item.publisher, record.years) == ("Example University", (("issued", 2020), ("published", 2020)))
    assert found_by_search(OUR_THESIS, record).verdict.refused is False


@pytest.mark.parametrize(
    ("general", "free", "kind"),
    [
        ("Text", "Doctoral Thesis", "dissertation"),
        ("Text", "Conference Paper", "proceedings-article"),
        ("Text", "Journal Article", "journal-article"),
        ("Text", "Brochure", "other"),
        ("Other", "Preprint", "posted-content"),
        ("BookChapter", "anything", "book-chapter"),
        ("PhysicalObject", "", "other"),
        (None, None, "other"),
    ],
)
def test_kinds(general: str | None, free: str | None, kind: str) -> None:
    assert told(types={"resourceTypeGeneral": general, "resourceType": free}).kind == kind


def test_arxiv_calls_its_preprints_articles_in_old_records() -> None:
    assert told(publisher={"name": "arXiv"}, types={"resourceTypeGeneral": "Text", "resourceType": "Article"}).kind == "posted-content"


def test_titles_of_every_kind() -> None:
    record = told(
        titles=[
            {"title": "Flüsse", "titleType": "TranslatedTitle"},
            {"title": "Rivers", "lang": "en"},
            {"title": "An <i>Invention</i>", "titleType": "Subtitle"},
        ]
    )
    assert record.item.title == "Rivers: An Invention"
    assert record.titles == (("Rivers", "An Invention"), ("Flüsse", None))


def test_names_as_they_were_deposited() -> None:
    record = told(
        creators=[
            {"name": "Example Society", "nameType": "Organizational"},
            {"name": "Muster, Eva", "nameType": "Personal"},
            {"name": "Example Working Group"},
            {"name": None},
            "nobody",
        ],
        contributors=[{"name": "Modell, David", "contributorType": "Editor"}, {"name": "A, B", "contributorType": "Sponsor"}],
    )
    assert record.item.author == (
        Name(literal="Example Society"),
        Name(family="Muster", given="Eva"),
        Name(literal="Example Working Group"),
    )
    assert record.item.editor == (Name(family="Modell", given="David"),)


def test_the_container_and_the_repository() -> None:
    journal = {"type": "Series", "title": "Journal of Rivers", "volume": "3", "firstPage": "5", "lastPage": "9"}
    assert (told(container=journal).item.container_title, told(container=journal).item.page) == ("Journal of Rivers", "5-9")
    assert told(container={"type": "DataRepository", "title": "Example Repository"}).item.container_title is None
    related = {"relationType": "IsPublishedIn", "titles": [{"title": "Acts of Rivers"}], "volume": "2"}
    assert (told(relatedItems=[related]).item.container_title, told(relatedItems=[related]).item.volume) == ("Acts of Rivers", "2")


def test_a_version_names_what_stands_for_all() -> None:
    assert record_of(SOFTWARE_1).version_of == ("10.5555/dc-all",)
    assert record_of(SOFTWARE).version_of == ()


def test_every_date_of_a_preprint_counts() -> None:
    assert record_of(PREPRINT).years == (("issued", 2003), ("posted", 2002), ("published", 2003))


def test_a_date_goes_as_far_as_the_calendar() -> None:
    told = {
        "publicationYear": "0000",
        "dates": [{"date": "2004-13-01", "dateType": "Issued"}, {"date": "2004-02-32", "dateType": ["Issued"]}],
    }
    record = record_of({"attributes": told})
    assert (record.item.issued, record.years) == (Date(parts=((2004,),)), (("published", 2004),))


@pytest.mark.parametrize(
    "broken", [{}, {"attributes": None}, {"attributes": []}, {"attributes": {"titles": "x", "creators": {}, "dates": [1], "types": 3}}]
)
def test_nothing_is_taken_for_granted(broken: dict[str, Any]) -> None:
    record = record_of(broken)
    assert (record.kind, record.item.title, record.item.author, record.years) == ("other", None, (), ())


def test_a_data_set_is_not_the_article_that_it_supplements() -> None:
    verdict = found_by_search(OUR_RIVERS, record_of(DATA)).verdict
    assert (verdict.refused, verdict.reason) == (True, "a data set; the entry is an article")
    unnamed = found_by_search(replace(OUR_RIVERS, type="document", container_title=None, volume=None), record_of(DATA)).verdict
    assert (unnamed.refused, unnamed.reason) == (True, "a data set; the entry does not say so")
    assert not found_by_doi(replace(OUR_RIVERS, type="document"), record_of(DATA)).verdict.refused


def test_a_preprint_is_not_the_article() -> None:
    verdict = found_by_search(OUR_RIVERS, record_of(PREPRINT)).verdict
    assert (verdict.refused, verdict.reason) == (True, "a preprint; the entry names where the work was published")


def test_software_is_found_as_software_only() -> None:
    assert not found_by_search(OUR_SOFTWARE, record_of(SOFTWARE)).verdict.refused
    assert found_by_search(replace(OUR_SOFTWARE, type="article-journal"), record_of(SOFTWARE)).verdict.refused
    assert found_by_search(replace(OUR_SOFTWARE, edition="Version 1.0"), record_of(SOFTWARE)).verdict.reason == "another edition"
