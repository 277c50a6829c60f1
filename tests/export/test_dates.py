from __future__ import annotations

import pytest

from citecheck.export.dates import biblatex_date, bibtex_date, edtf, read_edtf, read_fields
from citecheck.model import Date

DATES = [
    ("a year", Date(((1999,),)), {"year": "1999"}, "1999"),
    ("a month", Date(((1999, 3),)), {"year": "1999", "month": "mar"}, "1999-03"),
    ("a day", Date(((1998, 6, 23),)), {"year": "1998", "month": "jun", "day": "23"}, "1998-06-23"),
    ("years", Date(((1992,), (1993,))), {"year": "1992--1993"}, "1992/1993"),
    ("years as printed", Date(((1992,), (1993,)), printed="1992–93"), {"year": "1992--93"}, "1992/1993"),
    ("what was printed does not contradict", Date(((1992,),), printed="1991"), {"year": "1992"}, "1992"),
    ("a season", Date(((1999,),), season=1), {"year": "1999", "month": "Spring"}, "1999-21"),
    ("about", Date(((1850,),), circa=True), {"year": "1850", "date": "1850~"}, "1850~"),
    ("two days", Date(((1998, 6, 23), (1998, 6, 24))), {"year": "1998", "month": "jun", "day": "23", "date": "1998-06-23/1998-06-24"}, "1998-06-23/1998-06-24"),
]  # fmt: skip


@pytest.mark.parametrize(("date", "fields", "written"), [row[1:] for row in DATES], ids=[row[0] for row in DATES])
def test_dates_are_written_and_read(date: Date, fields: dict[str, str], written: str) -> None:
    assert bibtex_date(date) == fields
    assert biblatex_date(date) == {"date": written}
    for read in (read_fields(fields), read_edtf(written)):
        assert read is not None
        assert (read.parts, read.season, read.circa) == (date.parts, date.season, date.circa)


@pytest.mark.parametrize("words", ["n.d.", "in press"])
def test_words_in_place_of_a_date(words: str) -> None:
    date = Date(literal=words, printed=words)
    assert edtf(date) is None
    assert bibtex_date(date) == biblatex_date(date) == {"year": words}
    assert read_fields({"year": words}) == date


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ({"year": "2004a"}, Date(((2004,),), suffix="a", printed="2004")),
        ({"year": "2004", "month": "Juni"}, Date(((2004, 6),), printed="2004")),
        ({"year": "2004", "month": "6"}, Date(((2004, 6),), printed="2004")),
        ({"year": "2004", "month": "foo", "day": "3"}, Date(((2004,),), printed="2004")),
        ({"year": "ca. 1850"}, Date(((1850,),), circa=True, printed="1850")),
        ({"date": "2004-05"}, Date(((2004, 5),), printed="2004")),
        ({"date": "some day"}, Date(literal="some day", printed="some day")),
        ({}, None),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_what_others_write_is_read(fields: dict[str, str], date: Date | None) -> None:
    assert read_fields(fields) == date


def test_nothing_known_is_nothing_written() -> None:
    assert bibtex_date(Date()) == biblatex_date(Date(suffix="a")) == {}
