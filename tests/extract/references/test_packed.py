from __future__ import annotations

import pytest

from citecheck.extract.references.cutting import Entry
from citecheck.extract.references.packed import Packed
from citecheck.model import Span
from citecheck.strings import parse_all

TEXTS = [
    "Low, Ann and Karl Brown, jr. (2004a). *Tides*. In C. Marsh (ed.), Mud & Sand, pp. 3-9. Oxford: River Press. doi:10.5555/12",
    "Ministry of Silt. 1990-91. Yearbook. 2 vols. 'n.d.'. https://silt.example/a (accessed 3 May 2004).",
    "???",
    "",
]


@pytest.mark.parametrize("many", [0, 1, 127, 128, 129, 300])
def test_what_is_packed_comes_back_as_it_was_and_again(many: int) -> None:
    values = [one.parsed for one in parse_all((TEXTS * 75)[:many])]
    packed = Packed(iter(values))
    assert list(packed) == values
    assert list(packed) == values


def test_entries_are_packed_with_what_belongs_to_them() -> None:
    rows = [(Entry(Span(3, 9), "12", ("has no number",)), None, (Span(0, 2),)), (Entry(Span(9, 9)), "BOOKS", ())]
    assert list(Packed(rows)) == rows
