"""Years as printed."""

from __future__ import annotations

import pytest

from citecheck.model import Date
from citecheck.reconcile.years import Years, is_swap, listed_years, read_years


@pytest.mark.parametrize(
    ("printed", "numbers", "word"),
    [
        ("1998", (1998,), None),
        ("1992-93", (1992, 1993), None),
        ("1993/94", (1993, 1994), None),
        ("1863–1869", (1863, 1869), None),
        ("1904 [1930]", (1904, 1930), None),
        ("1998-01", (1998,), None),
        ("n.d.", (), "undated"),
        ("s. f.", (), "undated"),
        ("o. J.", (), "undated"),
        ("in press", (), "in press"),
        ("im Druck", (), "in press"),
        ("im Erscheinen", (), "forthcoming"),
        ("à paraître", (), "forthcoming"),
        ("unter Palmen", (), "unter palmen"),
        ("350 BC", (), "350 bc"),
        ("12345", (), "12345"),
        ("", (), None),
        (None, (), None),
    ],
)
def test_read_years(printed: str | None, numbers: tuple[int, ...], word: str | None) -> None:
    assert read_years(printed) == Years(numbers, word)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (None, Years()),
        (Date(((1998, 4, 20),), printed="1998"), Years((1998,))),
        (Date(((1992,), (1993,)), printed="1992-93"), Years((1992, 1993))),
        (Date(literal="n.d.", printed="n.d."), Years(word="undated")),
        (Date(((2004,),)), Years((2004,))),
    ],
)
def test_listed_years(date: Date | None, expected: Years) -> None:
    assert listed_years(date) == expected


@pytest.mark.parametrize(
    ("one", "other", "meets", "distance"),
    [
        ("1998", "1998", True, 0),
        ("1993", "1992-93", True, 0),
        ("1998", "1999", False, 1),
        ("1998", "n.d.", False, None),
        ("n.d.", None, True, None),
        ("n.d.", "in press", False, None),
        ("forthcoming", "in press", True, None),
        ("accepted", "en prensa", True, None),
        ("in press", None, True, None),
        ("various years", "in press", False, None),
        ("in press", "2004", False, None),
        ("1990", "1992-93", False, 2),
    ],
)
def test_meets_and_distance(one: str, other: str | None, meets: bool, distance: int | None) -> None:
    assert read_years(one).meets(read_years(other)) is meets
    assert read_years(one).distance(read_years(other)) == distance


@pytest.mark.parametrize(
    ("one", "other", "swapped"),
    [(1989, 1998, True), (1998, 1989, True), (2010, 2001, True), (1998, 1998, False), (1988, 1998, False), (1899, 1998, False)],
)
def test_is_swap(one: int, other: int, swapped: bool) -> None:
    assert is_swap(one, other) is swapped
