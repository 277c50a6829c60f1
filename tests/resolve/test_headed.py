"""Main titles of a word, with the DOI of a record whose title goes on."""

from __future__ import annotations

from typing import Any

import pytest

from citecheck.model import Item
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.records import record_of
from tests.resolve.made_up import people, year

RECORD: dict[str, Any] = {
    "DOI": "10.5555/example-mu",
    "type": "proceedings-article",
    "title": ["Mu"],
    "subtitle": ["an invented channel for the control of imaginary rivers"],
    "author": [{"family": "Beispiel", "given": "Anna"}, {"family": "Örnek", "given": "Oya"}, {"family": "Duarte", "given": "Rui"}],
    "container-title": ["Proceedings of the 22nd Conference on Imaginary Rivers and Invented Technologies"],
    "issued": {"date-parts": [[2008]]},
}
BOOK = RECORD["container-title"][0]
PEOPLE, YEAR = people("Beispiel, A.", "Örnek, O.", "Duarte, R."), year(2008)
GLUED = (  # read as one title, of a whole book
    Item(type="book", author=PEOPLE, issued=YEAR, title=f"Mu. {BOOK}"),
    f"Beispiel A, Örnek O, Duarte R. Mu. {BOOK}. 2008. https://doi.org/10.5555/example-mu",
)
PIECE = (  # a piece of the container read as the title
    Item(
        type="paper-conference",
        author=PEOPLE,
        issued=YEAR,
        title="Conference on Imaginary Rivers",
        container_title="and Invented Technologies",
    ),
    f'[12] A. Beispiel, O. Örnek, and R. Duarte, "Mu," {BOOK}, 2008, doi: 10.5555/example-mu.',
)


@pytest.mark.parametrize(("ours", "text"), [GLUED, PIECE], ids=["glued", "piece"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_main_title_of_one_word(ours: Item, text: str, *, whole: bool) -> None:
    record = {**RECORD, "title": [f"Mu: {RECORD['subtitle'][0]}"], "subtitle": []} if whole else RECORD
    found = found_by_doi(ours, record_of(record), text)
    assert not found.verdict.refused, found.verdict.reason
    assert not found.compared["title"].differs


@pytest.mark.parametrize(("ours", "text"), [GLUED, PIECE], ids=["glued", "piece"])
@pytest.mark.parametrize(
    "changes",
    [
        {"author": [{"family": "Lindqvist", "given": "Maja"}]},
        {"issued": {"date-parts": [[1998]]}},
        {"title": ["Nu"]},
        {"container-title": ["Annals of Invented Hydrology and Mud"]},
    ],
    ids=["names", "year", "title", "container"],
)
def test_what_contradicts_it_is_still_another_work(ours: Item, text: str, changes: dict[str, Any]) -> None:
    assert found_by_doi(ours, record_of({**RECORD, **changes}), text).verdict.refused


def test_a_search_finds_nothing_by_so_little() -> None:
    assert found_by_search(GLUED[0], record_of(RECORD), GLUED[1]).verdict.refused
