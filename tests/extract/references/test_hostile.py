"""Inputs of a megabyte that would keep a quadratic scan busy for hours."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse, references
from citecheck.extract.references.looks import begins_entry, looks_like_entry
from citecheck.library import parse_list
from citecheck.model import Source
from citecheck.text.dates import find_dates
from citecheck.text.identifiers import find_dois, find_isbns, find_other, find_urls
from citecheck.text.names import read_names
from tests.extract.references.factory import document

SIZE = 1_000_000
HOSTILE = {
    "brackets": "(",
    "a citation that never ends": "(((Smith 19",
    "initials": "A. ",
    "figures": "1",
    "quotation marks": '"',
    "opening quotation marks": "“a",
    "capitals and commas": "Aa, ",
    "addresses": "http://(",
    "closing brackets of a DOI": "10.1000/)",
    "years": "1999 ",
    "months": "May 1999, ",
    "in": " in In in",
    "dashes": "—",
    "editors": " eds. (",
    "labelled numbers": "vol. 1(2): 3-4; ",
    "numbers in brackets": "[1] ",
    "colons": "Aa: ",
    "edited by": "ed. by A. B, ",
    "words": "Word ",
    "accessed": "accessed ",
    "list numbers": "1. ",
    "roman": "ivxlc",
    "lines": "Aa, B. (19\n",
    "lines without a date": "Aa, B. \n",
    "blank lines": "a\n\n",
}


def long(unit: str) -> str:
    return unit * (SIZE // len(unit))


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_parsing_a_megabyte(unit: str) -> None:
    text = long(unit)
    found = parse(text)
    assert found.leftover[-1].end == len(text)


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_scanning_a_megabyte(unit: str) -> None:
    text = long(unit)
    assert read_names(text) is None or read_names(text, 0, 100) is not None or len(text) > SIZE // 2
    assert all(found.span.end <= len(text) for found in find_dates(text))
    for scan in (find_dois, find_urls, find_isbns, find_other):
        assert all(found.span.end <= len(text) for found in scan(text))
    assert not (looks_like_entry(text) and not begins_entry(text))


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_list_of_one_block_of_a_megabyte(unit: str) -> None:
    text = document("# References", long(unit).replace("*", ""))
    assert all(text.quote(reference.span) for reference in references(text).references)


@pytest.mark.parametrize("unit", ["a", "Aa, B.", "1999", "http://example.org", "(", "Aa, B. (1999), Title, London: Press."])
def test_a_list_of_many_blocks(unit: str) -> None:
    text = document("# References", *[unit] * 5000)
    assert len(references(text).references) <= 5000


NUMBERED = "1. Aa, B. (1999). Mud. London: Press.\n2. Aa, B. (1999). Silt. London: Press.\n3. Aa, B. Sand. London\n"


@pytest.mark.parametrize(
    "text",
    [
        "Aa, B. (1999). " * 60_000,
        "Aa, B. (1999). *Mud and Silt*. Journal of Mud, 3, 1-9. " * 4000,
        NUMBERED + "a 4. Aa\n" * 10_000,
        NUMBERED.replace("\n", "\n\n") + "Aa, B. Ports. London: Press.\n\n" * 8000,
        "x" * 3000 + "\nMud and Silt 1999, London: Press." * 8000,
        "Aa, B. (1999). Mud.\n" + "http://" * 100_000 + " x\nAa, B. (1999) Mud and silt",
    ],
    ids=[
        "entries on one line",
        "entries in italics on one line",
        "numbers that never follow",
        "blocks without a date",
        "a long first line",
        "addresses",
    ],
)
def test_a_pasted_list_of_many_lines_or_of_one(text: str) -> None:
    strings, _ = parse_list(Source("list.txt", text.encode(), "."))
    assert sum(len(string.text) for string in strings) <= len(text)


def test_a_list_of_many_headings() -> None:
    assert references(document(*["# References"] * 5000)).references == ()
