"""Titles that only the list shows."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.listed_titles import ListedTitles
from citecheck.model import Item, Name, Span

TITLES = ListedTitles(
    Item("book", (Name(family="Hill"),), title=title)
    for title in (
        "Is there a tide in every harbour?",
        "The children’s Über-harbour of old: Essays",
        "Boats",
        "Rivers of the north and the south",
    )
)

FOUND = {
    "whole, its question mark with it": ("Is there a tide in every harbour? Tidal Studies. 2012", "Is there a tide in every harbour?"),
    "whole, with its subtitle": ("The Children's Uber-Harbour of Old: Essays. 1999", "The Children's Uber-Harbour of Old: Essays"),
    "up to its colon": ("The children’s Über-harbour of old, 12.", "The children’s Über-harbour of old"),
    "another subtitle": ("The children’s Über-harbour of old: Poems", "The children’s Über-harbour of old"),
    "too short": ("Boats, 12.", None),
    "in a sentence": ("They saw rivers of the north and the south", None),
    "behind a comma": ("Low, Rivers of the north and the south, 7", "Rivers of the north and the south"),
    "short, behind its author": ("Hill, Boats, 12.", "Boats"),
    "short, behind another": ("Low, Boats, 12.", None),
    "short, and the sentence goes on": ("For Hill, boats that sink, and others", None),
    "only begun": ("Rivers of the north", None),
    "a word is another": ("Rivers of the north and the east", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("text", "title"), FOUND.values(), ids=FOUND.keys())
def test_a_title_of_the_list_is_found(text: str, title: str | None) -> None:
    assert [found.span.of(text) for found in TITLES.within(text, 0, len(text))] == ([title] if title else [])


def test_a_list_without_titles_finds_none() -> None:
    assert ListedTitles([Item("book")]).within("Rivers of the north and the south", 0, 20) == ()


def test_a_title_is_sought_between_two_offsets_only() -> None:
    text = "Rivers of the north and the south; Rivers of the north and the south"
    assert [found.span for found in TITLES.within(text, 10, len(text))] == [Span(35, len(text))]
    assert TITLES.within(text, 35, len(text) - 1) == ()


def test_a_long_note_of_titles_begun() -> None:
    text = "Rivers of the north and the. " * 30_000
    assert TITLES.within(text, 0, len(text)) == ()
