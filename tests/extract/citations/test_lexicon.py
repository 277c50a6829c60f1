"""What a list teaches."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.lexicon import Lexicon
from citecheck.model import Span
from tests.extract.citations.factory import entry, listed

TEXT = "Government of Northland (1998), “Relations” in Maritime Blue Book, Ministry. Also North-East Asian Security (1996)."
LEXICON = Lexicon(
    listed(
        entry("Smith,John Jones,A.", "2000a", title="On Borders: A History"),
        entry("van_der_Berg", "1999"),
        entry("", "1998", literal="Government of Northland", title="Relations", span=Span(0, len(TEXT))),
        entry("", "2001", title="The Daily Ledger"),
        entry("", "1963", literal="The Marrow Gazette", title="Tides"),
    ),
    TEXT,
)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Smith", True),
        ("SMITH", True),
        ("Jones", True),
        ("van der Berg", True),
        ("Government of Northland", True),
        ("The Marrow Gazette", True),
        ("Marrow Gazette", True),
        ("Gazette", False),
        ("Berg", False),
        ("Miller", False),
        ("", False),
    ],
)
def test_names(name: str, known: bool) -> None:
    assert LEXICON.knows(name) is known


@pytest.mark.parametrize(
    ("name", "year", "known"), [("Smith", "2000", True), ("Smith", "2000-01", True), ("Smith", "1999", False), ("Smith", None, False)]
)
def test_years(name: str, year: str | None, known: bool) -> None:
    assert LEXICON.knows_year(name, year) is known


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("On Borders: A History", True),
        ("On Borders", True),
        ("Daily Ledger", True),
        ("The Daily Ledger", True),
        ("Maritime Blue Book", True),
        ("the maritime blue book", True),
        ("Asian Security", False),
        ("Blue Book", False),
        ("Ministry", False),
        ("Borders", False),
        ("", False),
    ],
)
def test_titles(label: str, title: bool) -> None:
    assert LEXICON.is_title(label) is title


def test_the_first_author_opens_an_entry() -> None:
    assert LEXICON.opens("Smith", "2000", 2)
    assert LEXICON.opens("Smith", "2000", None)
    assert not LEXICON.opens("Smith", "2000", 1)
    assert not LEXICON.opens("Jones", "2000", 1)


def test_given_names_belong_to_their_family() -> None:
    assert LEXICON.is_given("Smith", "John")
    assert not LEXICON.is_given("Jones", "John")


def test_bodies_are_known_with_and_without_article() -> None:
    assert LEXICON.is_body("the Government of Northland")
    assert not LEXICON.is_body("Smith")


def test_an_empty_list_knows_nothing() -> None:
    empty = Lexicon(listed(), "")
    assert not empty
    assert not empty.knows("Smith")
    assert not empty.is_title("On Borders")
    assert not empty.is_body("Smith")
