"""Addresses in notes that are no works one could list."""

from __future__ import annotations

import pytest

from tests.extract.citations.factory import entry, pointed, read

SANDLER = entry("Sandler", "2002", title="Tide tables")

SKIPPED = [
    "Tide tables of the north - Encyclopedia of Harbours, accessed May 13, 2024",
    "Tide Map, last accessed 4 July 2020.",
    "TX-42/1B, accessed May 13, 2024",
    "Karte der Häfen, abgerufen am 3. Mai 2021",
]


@pytest.mark.parametrize("note", SKIPPED)
def test_a_page_without_an_author_is_no_work_to_look_for(note: str) -> None:
    (item,) = pointed(f"It is so.\n\nNOTE 1: {note}", SANDLER)
    assert item.endswith("(a web page without an author)")


NONE = [
    "Northern sample: https://www.example.org/watch?v=b1, last accessed 7-28-2020.",
    "Map: https://maps.example.org/files/north.",
    "Northern sample: https://www.example.org/a; Southern sample: https://www.example.org/b, no longer available 7-28-2020.",
]


@pytest.mark.parametrize("note", NONE)
def test_a_link_with_a_label_is_no_citation(note: str) -> None:
    assert pointed(f"It is so.\n\nNOTE 1: {note}", SANDLER) == []


WORKS = [
    "Tide tables, accessed May 13, 2024",
    "Sandler: https://www.example.org/tides/tables, accessed May 13, 2024",
    "Marlow, John, “Harbours of the north,” accessed May 13, 2024",
    "John Marlow, Harbours of the North, accessed May 13, 2024",
    "Ministry of Harbours. Tides of 1999. https://www.example.org/tides, accessed May 13, 2024",
]


@pytest.mark.parametrize("note", WORKS)
def test_a_work_on_the_web_is_one(note: str) -> None:
    items = pointed(f"It is so.\n\nNOTE 1: {note}", SANDLER)
    assert len(items) == 1
    assert "(" not in items[0]


def test_prose_about_access_gives_nothing() -> None:
    assert read("It is so.\n\nNOTE 1: The page that we saw was accessed May 13, 2024.", SANDLER).citations == ()
