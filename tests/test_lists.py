"""Pasted lists from Python."""

from __future__ import annotations

import tracemalloc

from citecheck.lists import each_of_list, parse_list
from citecheck.model import Source

LOW = "Low, Ann ({year}). *Tides of {year}*. Oxford: River Press."
MUD = "Mud Survey Annual Figures, {year}. Oxford: River Press."
BODY = "Mud Survey (2004). *Annual Figures*. Oxford: River Press."


def source(*entries: str) -> Source:
    return Source("list.md", "\n\n".join(entries).encode(), ".")


def test_the_entries_come_one_after_the_other_as_they_come_together() -> None:
    entries = source(*(LOW.format(year=year) for year in range(1900, 2000)), "———. 2001. *Deltas*. Oxford: River Press.", BODY)
    strings, remarks = each_of_list(entries)
    assert next(strings).text == "Low, Ann (1900). Tides of 1900. Oxford: River Press."
    together, same = parse_list(entries)
    assert (tuple(strings), remarks) == (together[1:], same)
    assert [name.family for name in together[-2].parsed.item.author] == ["Low"]
    assert [span.of(together[0].text) for span in together[0].emphasis] == ["Tides of 1900"]


def test_what_is_held_of_a_list_is_little_beside_its_entries() -> None:
    entries = source(*(LOW.format(year=f"{year}{letter}") for year in range(1500, 2000) for letter in "ab"))
    parse_list(entries)  # what is loaded and remembered once is no part of it
    tracemalloc.start()
    try:
        strings, _ = each_of_list(entries)
        first = next(strings)
        held, _ = tracemalloc.get_traced_memory()
        whole = [first, *strings]
        objects, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(whole) == 1000
    assert held * 2 < objects
