from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model import Item
from citecheck.resolve.scope import SCOPES, Reach, out_of_scope, reach
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


def test_no_source_covers_it() -> None:
    newspaper = Item(type="article-newspaper", title="Rivers")
    assert out_of_scope(newspaper, ("crossref", "datacite")) == "neither Crossref nor DataCite covers newspapers"
    assert (
        out_of_scope(newspaper, ("crossref", "datacite", "open-library")) == "none of Crossref, DataCite and Open Library covers newspapers"
    )
    assert out_of_scope(OUR_RIVERS, ("open-library",)) == "Open Library does not cover works of this kind"


def test_the_documentation_says_who_is_asked_about_what() -> None:
    words = {Reach.WHOLE: "asked: not-found", Reach.PART: "asked: out-of-scope", Reach.NONE: "–"}
    page = (Path(__file__).parents[2] / "docs" / "look-ups.md").read_text(encoding="utf-8")
    table = page.split("<!-- the tables of resolve/scope.py -->\n")[1].split("\n\n")[0].splitlines()
    assert [cell.strip(" `") for cell in table[0].split("|")[2:-1]] == list(SCOPES)
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table[2:]]
    assert len(rows) > 20
    for kind, *cells in rows:
        assert cells == [words[reach(source, Item(type=kind, title="Rivers"))] for source in SCOPES], kind
