"""The whole entries of the dissertation's list come back from every form as they went out."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.export import EXPORTS, Entry, Exporter, from_bibtex, to_bibtex
from citecheck.extract.references import references
from citecheck.model import Item, Source
from citecheck.readers import read
from tests.export.strategies import unprinted

SEED = Path(__file__).parents[2] / "seeds" / "001_9b721d0a0261e544.txt"


@pytest.fixture(scope="module")
def items() -> tuple[Item, ...]:
    document = read(Source(SEED.name, SEED.read_bytes()))
    return tuple(reference.item for reference in references(document).references if reference.fragment is None)


def test_every_item_comes_back_from_bibtex(items: tuple[Item, ...]) -> None:
    assert len(items) > 200
    assert differing(items, from_bibtex(to_bibtex([Entry(item) for item in items]))) == []


@pytest.mark.parametrize("form", EXPORTS, ids=lambda form: form.name)
def test_every_item_comes_back_but_for_the_way_its_years_were_printed(form: Exporter, items: tuple[Item, ...]) -> None:
    read_back = form.read(form.write([Entry(item) for item in items]))
    assert differing(tuple(map(unprinted, items)), tuple(map(unprinted, read_back))) == []


def differing(sent: tuple[Item, ...], returned: tuple[Item, ...]) -> list[tuple[Item, Item]]:
    return [(one, other) for one, other in zip(sent, returned, strict=True) if one != other]
