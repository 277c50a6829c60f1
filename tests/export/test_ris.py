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


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        (Item("book", editor=(Name("Holt", "Anna"),), page="12-15"), ("ED  - Holt, Anna", "SE  - 12-15")),
        (
            Item("paper-conference", event_title="Mud Days", container_title="Proceedings of Mud", publisher_place="Ghent"),
            ("T2  - Mud Days", "C3  - Proceedings of Mud", "C1  - Ghent"),
        ),
        (Item("paper-conference", event_title="Mud Days"), ("T2  - Mud Days", "U6  - event-title")),
        (Item("article-journal", issued=Date(((2006,),), season=1, printed="2006")), ("DA  - 2006///Spring", "U5  - 2006-21")),
        (Item("article-journal", issued=Date(((2017,),), circa=True, printed="2017")), ("DA  - 2017///ca.", "U5  - 2017~")),
        (Item("article-journal", issued=Date(((2010,), (2011,)), printed="2010-2011")), ("PY  - 2010", "U5  - 2010/2011")),
        (Item("article-journal", page="PE-11-PE-20"), ("SP  - PE-11", "EP  - PE-20")),
    ],
    ids=lambda value: value.type if isinstance(value, Item) else "",
)
def test_what_the_type_or_the_tag_cannot_say_comes_back_too(item: Item, lines: tuple[str, ...]) -> None:
    written = to_ris([Entry(item)])
    assert set(lines) <= set(written.splitlines())
    assert from_ris(written) == (item,)


def test_the_proceedings_of_others_under_the_tag_of_the_conference() -> None:
    (found,) = from_ris("TY  - CPAPER\nT2  - Proceedings of Mud\nA2  - Holt, Anna\nCY  - Ghent\nER  - \n")
    assert (found.container_title, found.event_title, found.publisher_place) == ("Proceedings of Mud", None, "Ghent")
    assert found.editor == (Name("Holt", "Anna"),)


@pytest.mark.parametrize("text", ["", "ER  - \n" * 1000, "TY  - \n", "A" * 1_000_000, "AU  - ,,,\nTY  - JOUR"], ids=len)
def test_reading_is_total(text: str) -> None:
    assert all(isinstance(item, Item) for item in from_ris(text))
