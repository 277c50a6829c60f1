from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model import Item
from citecheck.resolve.compare import compare
from citecheck.resolve.vetoes import never
from tests.resolve.made_up import BOOK, CHAPTER, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, REVIEW, RIVERS, record

TITLE = "A History of Imaginary Bridges"
VETOED: list[tuple[str, Item, dict[str, Any], dict[str, Any]]] = [
    ("a review that bears the book's title", OUR_BOOK, REVIEW, {}),
    ("review of", OUR_BOOK, REVIEW, {"type": "book-chapter", "title": [f"Review of {TITLE}"]}),
    ("book review", replace(OUR_BOOK, type="document"), REVIEW, {"title": [f"Book Review: {TITLE}"]}),
    ("a German review", replace(OUR_BOOK, type="document"), REVIEW, {"title": [f"Rezension: {TITLE}"]}),
    ("a Russian review", replace(OUR_BOOK, type="document"), REVIEW, {"title": [f"Рецензия на книгу {TITLE}"]}),
    ("a review by its imprint", replace(OUR_BOOK, type="document"), REVIEW, {"title": [f"{TITLE}. By Carla Exempel. Oxford: Example Press, 1999. Pp. xv, 216. $18.50"]}),
    ("a review by its ISBN", replace(OUR_BOOK, type="document"), REVIEW, {"title": [f"{TITLE}, Example Press, ISBN 9780000000002"]}),
    ("a peer review", OUR_RIVERS, RIVERS, {"type": "peer-review", "title": ["Review for “Invented rivers and their imaginary silt”"]}),
    ("an erratum", OUR_RIVERS, RIVERS, {"title": ["Erratum: Invented rivers and their imaginary silt"]}),
    ("a corrigendum at the end", OUR_RIVERS, RIVERS, {"title": ["Invented rivers and their imaginary silt – CORRIGENDUM"]}),
    ("a retraction notice", OUR_RIVERS, RIVERS, {"title": ["Retraction Note to: Invented rivers and their imaginary silt"]}),
    ("a notice by its metadata", OUR_RIVERS, RIVERS, {"update-to": [{"DOI": "10.5555/x", "type": "correction"}]}),
    ("a comment", OUR_RIVERS, RIVERS, {"title": ["Comment on “Invented rivers and their imaginary silt”"]}),
    ("a reply", OUR_RIVERS, RIVERS, {"title": ["Invented rivers and their imaginary silt: A reply"]}),
    ("supplementary material", OUR_RIVERS, RIVERS, {"title": ["Supplementary material from “Invented rivers and their imaginary silt”"]}),
    ("a component", OUR_RIVERS, RIVERS, {"type": "component"}),
    ("a journal", OUR_RIVERS, RIVERS, {"type": "journal"}),
    ("a chapter for the book", OUR_BOOK, BOOK, {"type": "book-chapter"}),
    ("the book for a chapter", OUR_CHAPTER, CHAPTER, {"type": "edited-book", "page": None}),
    ("the book for an untyped part", replace(OUR_CHAPTER, type="document"), CHAPTER, {"type": "edited-book", "page": None}),
    ("a thesis for the book", OUR_BOOK, BOOK, {"type": "dissertation"}),
    ("the book for a thesis", replace(OUR_BOOK, type="thesis"), BOOK, {}),
    ("a data set for an article", OUR_RIVERS, RIVERS, {"type": "dataset", "page": None}),
    ("another edition", replace(OUR_BOOK, edition="2nd ed."), BOOK, {"edition-number": "3"}),
    ("another volume", replace(OUR_BOOK, volume="I"), BOOK, {"volume": "2"}),
]  # fmt: skip
ALLOWED: list[tuple[str, Item, dict[str, Any], dict[str, Any]]] = [
    ("the book", OUR_BOOK, BOOK, {}),
    ("the article", OUR_RIVERS, RIVERS, {}),
    ("the chapter", OUR_CHAPTER, CHAPTER, {}),
    ("an edited book", OUR_BOOK, BOOK, {"type": "edited-book"}),
    ("an untyped entry", replace(OUR_BOOK, type="document"), BOOK, {}),
    ("a cited review", replace(OUR_RIVERS, type="review-book", title=f"Review of {TITLE}"), REVIEW, {"title": [f"Review of {TITLE}"]}),
    ("a cited review without the word", replace(OUR_RIVERS, type="review-book", title=TITLE), REVIEW, {"title": [f"Review of {TITLE}"]}),
    ("a cited erratum", replace(OUR_RIVERS, title="Erratum: Rivers"), RIVERS, {"title": ["Erratum: Rivers"]}),
    ("a cited comment, misprinted", replace(OUR_RIVERS, title="Coment on invented rivers"), RIVERS, {"title": ["Comment on invented rivers"]}),
    ("an article taken for a book, at its place", replace(OUR_RIVERS, type="book"), RIVERS, {}),
    ("an article taken for a book, in its journal", replace(OUR_RIVERS, type="book", volume=None, page=None), RIVERS, {}),
    ("a response that is an article", replace(OUR_RIVERS, title="Response of rivers to silt"), RIVERS, {"title": ["Response of rivers to silt"]}),
    ("the same edition", replace(OUR_BOOK, edition="2nd ed."), BOOK, {"edition-number": "2"}),
    ("an edition that the entry does not name", OUR_BOOK, BOOK, {"edition-number": "2"}),
    ("a new version", OUR_RIVERS, RIVERS, {"update-to": [{"DOI": "10.5555/x", "type": "new_version"}]}),
    ("a conference paper in a journal", replace(OUR_RIVERS, type="paper-conference"), RIVERS, {}),
]  # fmt: skip


def reason(ours: Item, base: dict[str, Any], changes: dict[str, Any]) -> str | None:
    theirs = record(base, **changes)
    return never(ours, theirs, compare(ours, theirs))


@pytest.mark.parametrize(("ours", "base", "changes"), [case[1:] for case in VETOED], ids=[case[0] for case in VETOED])
def test_never_the_work(ours: Item, base: dict[str, Any], changes: dict[str, Any]) -> None:
    assert reason(ours, base, changes) is not None


@pytest.mark.parametrize(("ours", "base", "changes"), [case[1:] for case in ALLOWED], ids=[case[0] for case in ALLOWED])
def test_possibly_the_work(ours: Item, base: dict[str, Any], changes: dict[str, Any]) -> None:
    assert reason(ours, base, changes) is None


def test_hostile_titles_are_looked_at_in_time() -> None:
    for text in ("edited by " * 100_000, "pp " * 300_000, "12 " * 300_000, "review " * 100_000):
        assert reason(OUR_RIVERS, RIVERS, {"title": [text], "type": "component"})
