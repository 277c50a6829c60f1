from __future__ import annotations

import pytest

from citecheck.model import Item
from citecheck.resolve.scope import out_of_scope
from tests.resolve.made_up import OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, people


@pytest.mark.parametrize(
    "csl_type", ["article-newspaper", "thesis", "webpage", "speech", "legislation", "post-weblog", "interview", "treaty"]
)
def test_kinds_that_crossref_does_not_hold(csl_type: str) -> None:
    assert out_of_scope(Item(type=csl_type, title="Rivers")) is not None


@pytest.mark.parametrize(
    "item",
    [OUR_RIVERS, OUR_BOOK, OUR_CHAPTER, Item(type="report", title="Rivers"), Item(title="Rivers")],
    ids=["article", "book", "chapter", "report", "unknown"],
)
def test_kinds_that_crossref_may_hold(item: Item) -> None:
    assert out_of_scope(item) is None


@pytest.mark.parametrize(
    "body", ["Government of Example", "Ministry of Invented Affairs", "Example Ministry of Rivers", "Bundesministerium für Flüsse"]
)
def test_government_papers(body: str) -> None:
    assert (
        out_of_scope(Item(type="report", title="River Blue Book", author=people(body)))
        == "Crossref does not cover legal and government papers"
    )


def test_a_government_body_may_write_in_a_journal() -> None:
    item = Item(
        type="article-journal",
        title="Rivers",
        author=people("Ministry of Rivers"),
        container_title="Journal of Invented Hydrology",
        volume="1",
    )
    assert out_of_scope(item) is None


def test_a_person_with_a_governmental_name_is_a_person() -> None:
    assert out_of_scope(Item(type="book", title="Rivers", author=people("Parliament, George"))) is None


def test_a_printed_doi_is_always_asked_for() -> None:
    assert out_of_scope(Item(type="thesis", title="Rivers", doi="10.5555/example-1")) is None
    assert out_of_scope(Item(type="webpage", title="Rivers", url="https://doi.org/10.5555/example-1")) is None
