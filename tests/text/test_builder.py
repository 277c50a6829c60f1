from __future__ import annotations

import pytest

from citecheck.model import Piece
from citecheck.text.builder import TextBuilder, line_starts


def test_neighbours_in_both_texts_are_one_piece() -> None:
    builder = TextBuilder()
    builder.add("ab", at=5)
    builder.add("cd", at=7)
    builder.add("ef", at=20)
    assert builder.text() == "abcdef"
    assert builder.origin("").pieces == (Piece(0, 5, 4, 4), Piece(4, 20, 2, 2))


def test_a_gap_belongs_to_no_piece() -> None:
    builder = TextBuilder()
    builder.add("ab", at=0)
    builder.gap("\n\n")
    builder.add("cd", at=2)
    assert builder.text() == "ab\n\ncd"
    assert builder.origin("").pieces == (Piece(0, 0, 2, 2), Piece(4, 2, 2, 2))


def test_another_spelling_is_a_piece_of_its_own() -> None:
    builder = TextBuilder()
    builder.add("a", at=0)
    builder.add("&", at=1, source_length=5)
    builder.add("b", at=6)
    assert builder.origin("").pieces == (Piece(0, 0, 1, 1), Piece(1, 1, 1, 5), Piece(2, 6, 1, 1))


def test_nothing_is_no_piece() -> None:
    builder = TextBuilder()
    builder.add("", at=3)
    assert builder.origin("").pieces == ()


@pytest.mark.parametrize(
    ("written", "floor", "expected"),
    [
        (["ab", "c  "], 0, "abc"),
        (["ab", " ", "\n", "\t"], 0, "ab"),
        (["ab", "  "], 3, "ab "),
        ([" ", " "], 0, ""),
        (["ab"], 0, "ab"),
        ([], 0, ""),
    ],
)
def test_white_space_at_the_end_is_taken_back(written: list[str], floor: int, expected: str) -> None:
    builder = TextBuilder()
    for index, text in enumerate(written):
        builder.add(text, at=100 * index)
    builder.strip_end(floor)
    assert builder.text() == expected
    assert len(builder) == len(expected)
    assert sum(piece.length for piece in builder.origin("").pieces) == len(expected)
    builder.add("x", at=999)
    assert builder.text() == expected + "x"


def test_how_it_ends() -> None:
    builder = TextBuilder()
    assert not builder.ends_with("\n")
    builder.add("a\n", at=0)
    assert builder.ends_with("\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", (0,)),
        ("a", (0,)),
        ("a\nb", (0, 2)),
        ("a\r\nb", (0, 3)),
        ("a\rb\r", (0, 2, 4)),
        ("\n\r\n\r", (0, 1, 3, 4)),
        ("a\n\rb", (0, 2, 3)),
    ],
)
def test_line_starts(source: str, expected: tuple[int, ...]) -> None:
    assert line_starts(source) == expected
