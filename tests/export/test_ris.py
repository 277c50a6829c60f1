from __future__ import annotations

import pytest

from citecheck.export import Entry, from_ris, to_ris
from citecheck.export.bibtex_tables import CSL_TYPES
from citecheck.model import Date, Item, Name

PAPER = Item(
    "article-journal",
    (Name("Akiyama", "M."), Name(literal="Ministry of Foreign Affairs, Japan"), Name(literal="UNESCO")),
    issued=Date(((1998, 4),), printed="1998"),
    title="Japan's policy",
    container_title="RUSI Journal",
    volume="143",
    issue="2",
    page="5-9",
    issn="2049-3630",
)
RECORD = """\
TY  - JOUR
AU  - Akiyama, M.
AU  - Ministry of Foreign Affairs,, Japan
AU  - UNESCO,
PY  - 1998
DA  - 1998/04//
TI  - Japan's policy
T2  - RUSI Journal
VL  - 143
IS  - 2
SP  - 5
EP  - 9
SN  - 2049-3630
"""
RIS = RECORD + "ER  - \n"


def test_ris_as_it_stands_in_the_file() -> None:
    assert to_ris([Entry(PAPER)]) == RIS
    assert from_ris(RIS) == (PAPER,)


@pytest.mark.parametrize("kind", sorted(CSL_TYPES))
def test_every_csl_type_comes_back(kind: str) -> None:
    assert from_ris(to_ris([Entry(Item(kind))])) == (Item(kind),)


def test_what_others_write_is_read() -> None:
    text = "\ufeffTY  - CONF\r\nA1  - Smith, John, Jr\r\nT1  - Dogs\r\nY1  - 2001///\r\nBT  - Proceedings\r\nSN  - 0306406152\r\nKW  - x\r\nnoise\r\nER  -\r\n"
    assert from_ris(text) == (
        Item(
            "paper-conference",
            (Name("Smith", "John", None, "Jr"),),
            issued=Date(((2001,),), printed="2001"),
            title="Dogs",
            container_title="Proceedings",
            isbn="0306406152",
        ),
    )


@pytest.mark.parametrize("text", ["", "ER  - \n" * 1000, "TY  - \n", "A" * 1_000_000, "AU  - ,,,\nTY  - JOUR"], ids=len)
def test_reading_is_total(text: str) -> None:
    assert all(isinstance(item, Item) for item in from_ris(text))
