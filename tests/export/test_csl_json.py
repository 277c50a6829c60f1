from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from citecheck.export import Entry, csl, csl_variable, from_csl, to_csl_json
from citecheck.export.bibtex_tables import CSL_TYPES
from citecheck.model import Date, Item, Name
from tests.export.strategies import ITEMS

SCHEMA = json.loads((Path(__file__).parent.parent / "data" / "csl-data.json").read_text(encoding="utf-8"))
OFFICIAL = Draft7Validator(SCHEMA)


@given(st.lists(ITEMS, max_size=4))
@settings(max_examples=40, deadline=None)
def test_items_are_valid_against_the_official_schema(items: list[Item]) -> None:
    assert list(OFFICIAL.iter_errors(json.loads(to_csl_json([Entry(item, "a.md, line 1") for item in items])))) == []


def test_the_official_schema_refuses_what_is_wrong() -> None:
    assert list(OFFICIAL.iter_errors([csl(Item("book"), "a") | {"container_title": "x"}]))


def test_every_csl_type_is_in_the_table() -> None:
    assert set(SCHEMA["items"]["properties"]["type"]["enum"]) == set(CSL_TYPES)


def test_an_item_in_csl_words() -> None:
    item = Item(
        "chapter",
        (Name("Gogh", "V.", "van"), Name(literal="UNESCO")),
        issued=Date(((1992,), (1993,)), suffix="a", printed="1992-93"),
        title="T",
        container_title="C",
        publisher_place="Paris",
        doi="10.1/x",
        authors_truncated=True,
    )
    assert csl(item, "r1") == {
        "id": "r1",
        "type": "chapter",
        "author": [{"family": "Gogh", "given": "V.", "non-dropping-particle": "van"}, {"literal": "UNESCO"}],
        "issued": {"date-parts": [[1992], [1993]]},
        "title": "T",
        "container-title": "C",
        "publisher-place": "Paris",
        "DOI": "10.1/x",
        "year-suffix": "a",
        "custom": {"authors-truncated": True},
    }


@pytest.mark.parametrize(
    ("data", "item"),
    [
        ({"volume": 12, "issue": 3.5}, Item(volume="12", issue="3.5")),
        ({"issued": {"date-parts": [["1999", "4"]]}}, Item(issued=Date(((1999, 4),), printed="1999"))),
        ({"issued": {"raw": "4 May 1999"}}, Item(issued=Date(((1999, 5, 4),), printed="1999"))),
        ({"issued": {"literal": "n.d."}, "year-suffix": "b"}, Item(issued=Date(literal="n.d.", suffix="b", printed="n.d."))),
        ({"issued": {"date-parts": [[]]}}, Item()),
        ({"issued": "1999"}, Item()),
        (
            {"author": [{"family": "B", "dropping-particle": "de", "non-dropping-particle": "la"}]},
            Item(author=(Name("B", particle="de la"),)),
        ),
        ({"author": "nobody"}, Item()),
        ({"author": [{}, 3]}, Item()),
        ({"title": "", "abstract": "x", "custom": 3}, Item()),
        ({"title": ["a list"]}, Item()),
    ],
    ids=str,
)
def test_what_others_write_is_read(data: dict[str, object], item: Item) -> None:
    assert from_csl({"type": "document", **data}) == item


@pytest.mark.parametrize(
    ("variable", "word"), [("container_title", "container-title"), ("doi", "DOI"), ("issued", "issued"), ("other_thing", "other-thing")]
)
def test_csl_variable(variable: str, word: str) -> None:
    assert csl_variable(variable) == word


def test_the_year_of_the_original_has_its_variable() -> None:
    item = Item("book", issued=Date(((1976,),), printed="1976 [1867]"), title="T")
    data = csl(item, "a")
    assert data["original-date"] == {"date-parts": [[1867]]}
    assert list(OFFICIAL.iter_errors([data])) == []
    assert from_csl(data) == item
