"""What is written is read back as the same items, in all four forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.export import EXPORTS, Entry, Exporter
from citecheck.model import Date, Item, Name
from tests.export.strategies import ITEMS, unprinted

forms = pytest.mark.parametrize("form", EXPORTS, ids=lambda form: form.name)


@forms
@given(items=st.lists(ITEMS, max_size=4))
@settings(max_examples=40, deadline=None)
def test_reading_gives_the_items_that_were_written(form: Exporter, items: list[Item]) -> None:
    written = form.write([Entry(item, "thesis.md, line 3 @ {x}") for item in items], notes=["line 9: @ a fragment {"])
    assert tuple(map(unprinted, form.read(written))) == tuple(map(unprinted, items))


@forms
@given(items=st.lists(ITEMS, max_size=3))
@settings(max_examples=15, deadline=None)
def test_ascii_is_ascii_and_keeps_every_entry(form: Exporter, items: list[Item]) -> None:
    written = form.write([Entry(item, "Übersicht") for item in items], ascii_only=True, notes=["Ø"])
    assert written.isascii()
    assert [item.doi for item in form.read(written)] == [item.doi for item in items]


@forms
def test_the_same_items_give_the_same_text(form: Exporter) -> None:
    entries = [Entry(Item("book", (Name("Chufrin", "Gennady"),), issued=Date(((1999,),)), title="Russia and Asia"), "a.md, line 1")] * 2
    assert form.write(entries) == form.write(entries)


@forms
def test_an_ordinary_item_keeps_how_its_year_was_printed(form: Exporter) -> None:
    item = Item("book", (Name("Chufrin", "Gennady"),), issued=Date(((1999,),), printed="1999"), title="Russia and Asia")
    assert form.read(form.write([Entry(item)])) == (item,)


@forms
def test_nothing_is_invented(form: Exporter) -> None:
    written = form.write([Entry(Item("book", title="Only a Title"))])
    assert form.read(written) == (Item("book", title="Only a Title"),)
    for word in ("year", "publisher", "n.d.", "PY", "author", "issued"):
        assert word not in written


@forms
def test_nothing_to_export_reads_as_nothing(form: Exporter) -> None:
    assert form.read(form.write([])) == ()


@pytest.mark.parametrize("form", [form for form in EXPORTS if form.name != "ris"], ids=lambda form: form.name)
def test_the_year_of_the_original_is_kept(form: Exporter) -> None:
    item = Item("book", (Name("Marx", "K."),), issued=Date(((1976,),), printed="1976 [1867]"), title="Capital")
    written = form.write([Entry(item)])
    assert "1867" in written
    assert form.read(written) == (item,)
