"""Names and figures that scanning has torn: what is put together, and what looks torn and is not."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.fields.scanned import joined, pages, scanned
from citecheck.extract.references.parsing.normalizers import normalized
from citecheck.extract.references.parsing.state import Habits, State
from citecheck.model import Date, Name
from tests.extract.references.parsing.mended_lines import sheet_of


@pytest.mark.parametrize(
    ("printed", "families"),
    [
        ("W eber, M.", ["Weber"]),
        ("Holt, A., & T aylor, B.", ["Holt", "Taylor"]),
        ("H ale, D. B., & S ørensen, J. B.", ["Hale", "Sørensen"]),
        ("T aylor Holt, B. and Moss, J.", ["Taylor Holt", "Moss"]),
        ("V an Dijk, A.", ["Van Dijk"]),
        ("M c Lund, A. and Moss, B.", ["McLund", "Moss"]),
        ("G ö ß w e i n , L .", ["Gößwein"]),
        ("Harring- ton, M. and Bo- yle, T.", ["Harrington", "Boyle"]),  # by the end of a line
        ("Bev eridge W H", ["Beveridge"]),
        ("Old castle, Mary", ["Oldcastle"]),
        ("Lutuli, G., Ade- yemi, S., & Petric, I.", ["Lutuli", "Adeyemi", "Petric"]),
        ("L INDNER, P., & V OGT, K.", ["LINDNER", "VOGT"]),
        ("L INDNER, Peter and V OGT, K.", ["LINDNER", "VOGT"]),
    ],
)
def test_letters_of_names_are_put_together(printed: str, families: list[str]) -> None:
    assert [name.family for name in scanned(printed)] == families


@pytest.mark.parametrize(
    "printed",
    [
        "Holt, A. and Moss, B.",
        "A van Dijk, B Holt",
        "A holt, B moss",
        "Holt A, J de Vries",
        "Ó hÓgáin, D.",
        "Secours catholique, Paris",
        "Anna holt, B.",
        "O DONELL, G.",
        "J SMITH, A BROWN",
        "J SMITH, A. BROWN",
    ],
)
def test_other_names_are_left(printed: str) -> None:
    assert scanned(printed) == ()


@pytest.mark.parametrize(
    ("family", "wanted"),
    [("O' Hare", "O'Hare"), ("D’ Alba", "D’Alba"), ("O Hare", "O Hare"), ("Dell' Orto", "Dell' Orto"), ("Holt", "Holt")],
)
def test_no_blank_stands_behind_an_apostrophe(family: str, wanted: str) -> None:
    assert joined(Name(family, "A.")).family == wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("1 2-1 9", "12-19"),
        ("1 2\x1c3-1\xa04 2", "123-142"),
        ("1 23-1 45", "123-145"),
        ("5 12-19", "5 12-19"),
        ("12 45-12 9", "12 45-12 9"),
        ("12-19", "12-19"),
        ("1 2", "1 2"),
    ],
)
def test_figures_of_pages_are_put_together_where_both_are_torn(value: str, wanted: str) -> None:
    assert pages(value) == wanted


@pytest.mark.parametrize(
    ("printed", "year", "suffix"), [("(1 9 7 1)", 1971, None), ("19 71,", 1971, None), ("( 20 12 )", 2012, None), ("1 9 7 1a.", 1971, "a")]
)
def test_figures_of_a_year_are_put_together(printed: str, year: int, suffix: str | None) -> None:
    issued = _state(f"<author>Holt, A.</author> <issued>{printed}</issued> <title>Silt</title>").values["issued"]
    assert isinstance(issued, Date)
    assert (issued.year, issued.suffix) == (year, suffix)


@pytest.mark.parametrize("printed", ["12 71,", "no. 19 7,", "21 9 71"])
def test_other_figures_are_no_year(printed: str) -> None:
    assert not _state(f"<author>Holt, A.</author> <issued>{printed}</issued> <title>Silt</title>").has("issued")


def _state(line: str) -> State:
    sheet = sheet_of(line)
    return normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
