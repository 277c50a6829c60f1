from __future__ import annotations

import pytest

from citecheck.model import Date
from citecheck.text.dates import find_dates, is_day, parse_date, undated
from citecheck.text.months import MONTHS

PARSED = {
    "year": ("1999", Date(((1999,),), printed="1999")),
    "suffix": ("2000a", Date(((2000,),), suffix="a", printed="2000")),
    "range of years": ("1992-93", Date(((1992,), (1993,)), printed="1992-93")),
    "two years": ("1993/94", Date(((1993,), (1994,)), printed="1993-94")),
    "day month year": ("14 October 1993", Date(((1993, 10, 14),), printed="1993")),
    "comma before the year": ("16 August, 1999", Date(((1999, 8, 16),), printed="1999")),
    "month day year": ("April 19, 1998", Date(((1998, 4, 19),), printed="1998")),
    "full stops": ("April 20. 1998.", Date(((1998, 4, 20),), printed="1998")),
    "lower case": ("1 may, 1995", Date(((1995, 5, 1),), printed="1995")),
    "ordinal": ("24th January, 1998", Date(((1998, 1, 24),), printed="1998")),
    "stray apostrophe": ("22' December, 1988", Date(((1988, 12, 22),), printed="1988")),
    "semicolon": ("August; 1991", Date(((1991, 8),), printed="1991")),
    "blank before the semicolon": ("June ;1993", Date(((1993, 6),), printed="1993")),
    "abbreviated": ("Nov.; 1914", Date(((1914, 11),), printed="1914")),
    "two months": ("November-December 2000", Date(((2000, 11), (2000, 12)), printed="2000")),
    "two months with blanks": ("January – March; 1991", Date(((1991, 1), (1991, 3)), printed="1991")),
    "season": ("winter 1990", Date(((1990,),), season=4, printed="1990")),
    "year first": ("2020 Feb 10", Date(((2020, 2, 10),), printed="2020")),
    "year first with a comma": ("1996, December 9", Date(((1996, 12, 9),), printed="1996")),
    "year first, German": ("2014, 7. Mai", Date(((2014, 5, 7),), printed="2014")),
    "year first, French": ("2014, 7 mai", Date(((2014, 5, 7),), printed="2014")),
    "year first, Spanish": ("2014, 7 de mayo", Date(((2014, 5, 7),), printed="2014")),
    "year first, no month": ("2014, 7 mares", Date(((2014,),), printed="2014")),
    "year first, a volume and a season": ("2014, 7 Fall", Date(((2014,),), printed="2014")),
    "a semicolon in front of a volume": ("2014; 7 Mar 4", Date(((2014,),), printed="2014")),
    "Cyrillic letter": ("2008б", Date(((2008,),), suffix="b", printed="2008")),
    "the Cyrillic word for the year": ("2008 г.", Date(((2008,),), printed="2008")),
    "ISO": ("2024-02-04", Date(((2024, 2, 4),), printed="2024")),
    "figures, day first": ("03.10.2017", Date(((2017, 10, 3),), printed="2017")),
    "German": ("12. März 2004", Date(((2004, 3, 12),), printed="2004")),
    "French": ("1er août 1987", Date(((1987, 8, 1),), printed="1987")),
    "Spanish": ("3 de mayo de 2011", Date(((2011, 5, 3),), printed="2011")),
    "Portuguese": ("09 jan. 2023", Date(((2023, 1, 9),), printed="2023")),
    "Italian": ("5 luglio 1968", Date(((1968, 7, 5),), printed="1968")),
    "Russian": ("17 апреля 1996", Date(((1996, 4, 17),), printed="1996")),
    "circa": ("c. 1850", Date(((1850,),), circa=True, printed="1850")),
    "no date": ("n.d.", Date(literal="n.d.", printed="n.d.")),
    "no date, with a letter": ("n.d.-b", Date(literal="n.d.", printed="n.d.", suffix="b")),
    "not yet": ("in press", Date(literal="in press", printed="in press")),
    "none in German": ("o. J.", Date(literal="o. J.", printed="o. J.")),
    "none in Spanish": ("(s. f.)", Date(literal="s. f.", printed="s. f.")),
    "none in Hungarian": ("(é. n.)", Date(literal="é. n.", printed="é. n.")),
}


@pytest.mark.parametrize(("text", "expected"), PARSED.values(), ids=PARSED.keys())
def test_parses(text: str, expected: Date) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "12345", "page 1350 of nothing"[:4], "A1999", "1999th", "10.1999/1234", "no year at all", "3000", "Smith, S. F."]
)
def test_finds_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_a_word_that_is_no_month_stays_outside() -> None:
    text = "Foreign Policy 1990 and more"
    (found,) = find_dates(text)
    assert found.span.of(text) == "1990"
    assert found.bare


def test_the_year_has_a_span_of_its_own() -> None:
    text = "(13 August 1997b)"
    (found,) = find_dates(text)
    assert found.span.of(text) == "13 August 1997b"
    assert found.year_span.of(text) == "1997b"
    assert not found.bare


def test_finds_all() -> None:
    assert [found.date.year for found in find_dates("1985-91, then 1999 (May 2000) and 2 June 2001.")] == [1985, 1999, 2000, 2001]


def test_undated_looks_only_where_it_is_told() -> None:
    assert undated("Smith n.d.", 0, 5) is None


def test_every_month_has_names_in_many_languages() -> None:
    assert all(sum(number == month for number in MONTHS.values()) >= 10 for month in range(1, 13))


def test_days_that_the_calendar_has() -> None:
    assert [
        is_day(*day) for day in ((2008, 2, 29), (2009, 2, 29), (1900, 2, 29), (2009, 6, 30), (2009, 6, 31), (2009, 13, 1), (2009, 1, 0))
    ] == [
        True,
        False,
        False,
        True,
        False,
        False,
        False,
    ]
