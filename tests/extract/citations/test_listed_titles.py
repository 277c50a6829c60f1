"""Titles that only the list shows."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.listed_titles import ListedTitles
from citecheck.model import Item

TITLES = ListedTitles(
    Item("book", title=title)
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
    "other words in front": ("See Rivers of the north and the south", None),
    "only begun": ("Rivers of the north", None),
    "a word is another": ("Rivers of the north and the east", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("text", "title"), FOUND.values(), ids=FOUND.keys())
def test_a_title_of_the_list_is_found_at_the_beginning(text: str, title: str | None) -> None:
    found = TITLES.at(text, 0, len(text))
    assert (found.of(text) if found else None) == title


def test_a_list_without_titles_finds_none() -> None:
    assert ListedTitles([Item("book")]).at("Rivers of the north and the south", 0, 20) is None
