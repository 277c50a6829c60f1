"""Entries in many styles say who, when, what and where."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.model import Item, Name
from citecheck.text.pages import page_ranges
from tests.extract.references.styles import STYLES, Printed


def said(names: tuple[Name, ...]) -> str:
    return "; ".join(" ".join(filter(None, (name.particle, name.family))) or name.literal or "" for name in names)


def facts(item: Item) -> tuple[str, int | None, str, str]:
    return said(item.author), item.issued.year if item.issued else None, item.title or "", (item.container_title or "").rstrip(".")


EVERY = [pytest.param(entry, id=f"{style}-{number}") for style, entries in STYLES.items() for number, entry in enumerate(entries, 1)]


@pytest.mark.parametrize("entry", EVERY)
def test_an_entry_says_who_when_what_and_where(entry: Printed) -> None:
    item = parse(entry.text).item
    assert facts(item) == (entry.families, entry.year, entry.title, entry.container.rstrip("."))
    assert page_ranges(item.page or "") == page_ranges(entry.pages)
