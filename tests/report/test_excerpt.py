from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import Block, BlockKind, Document, Span
from citecheck.report.excerpt import Shown, cell_width, clipped, excerpt, note_label, preceding, shortened, shown
from citecheck.text.builder import TextBuilder


def plain(text: str) -> Document:
    builder = TextBuilder()
    builder.add(text, at=0)
    return Document("a.txt", "text", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), (), builder.origin(text), text, "0")


def marked(row: Shown) -> str:
    """What stands above the carets, counted in cells."""
    cells, kept = 0, ""
    for char in row.text:
        if row.pad <= cells < row.pad + row.width:
            kept += char
        cells += cell_width(char)
    return kept


WIDTHS = [("abc", 3), ("東京", 4), ("e\u0301", 1), ("café", 4), ("", 0), ("ｆｕ", 4), ("а́б", 2)]


@pytest.mark.parametrize(("text", "cells"), WIDTHS, ids=[row[0] for row in WIDTHS])
def test_cell_width(text: str, cells: int) -> None:
    assert cell_width(text) == cells


LINES = [
    ("short", "As (Smith 2004) says.", "Smith 2004", 60, "As (Smith 2004) says."),
    ("cut on the left", "x" * 80 + " (Smith 2004)", "Smith 2004", 30, "…" + "x" * 16 + " (Smith 2004)"),
    ("cut on the right", "(Smith 2004) " + "y" * 80, "Smith 2004", 30, "(Smith 2004) " + "y" * 16 + "…"),
    ("cut on both sides", "x" * 80 + "Smith 2004" + "y" * 80, "Smith 2004", 30, "…" + "x" * 9 + "Smith 2004" + "y" * 9 + "…"),
    ("wide characters", "東京の港は (Smith 2004) 大きい", "Smith 2004", 60, "東京の港は (Smith 2004) 大きい"),
    ("wide characters cut", "東" * 40 + "Smith 2004", "Smith 2004", 21, "…" + "東" * 5 + "Smith 2004"),
    ("tabs and marks of direction", "a\tb\u202e (Smith 2004)", "Smith 2004", 60, "a b· (Smith 2004)"),
    ("combining marks", "Cafe\u0301 (Smith 2004)", "Smith 2004", 60, "Cafe\u0301 (Smith 2004)"),
    ("one line of several", "one\r\ntwo Smith 2004\rthree", "Smith 2004", 60, "two Smith 2004"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quoted", "cells", "line"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_line_is_cut_to_its_place(text: str, quoted: str, cells: int, line: str) -> None:
    start = text.index(quoted)
    row = shown(plain(text), Span(start, start + len(quoted)), cells)
    assert row.text == line
    assert marked(row) == quoted
    assert cell_width(row.text) <= cells


def test_a_place_wider_than_the_terminal_is_cut_and_says_so() -> None:
    row = shown(plain("see " + "z" * 200), Span(4, 204), 40)
    assert row.text == "…" + "z" * 38 + "…"
    assert (row.pad, row.width) == (1, 39)


def test_a_place_over_two_lines_shows_the_first() -> None:
    row = shown(plain("as Smith\n2004 says"), Span(3, 13), 40)
    assert (row.line, row.last_line, row.text, marked(row)) == (1, 2, "as Smith", "Smith")


def test_a_document_without_a_source_text_shows_its_own() -> None:
    text = "As (Smith 2004) says."
    document = Document("a.docx", "docx", text, (), (), TextBuilder().origin(""), "", "0")
    row = shown(document, Span(4, 14), 60)
    assert (row.line, row.text, marked(row)) == (1, text, "Smith 2004")


@given(
    before=st.text(st.sampled_from("ab東\u0301\t "), max_size=60),
    quoted=st.text(st.sampled_from("cd京"), min_size=1, max_size=30),
    after=st.text(st.sampled_from("ef\u0301 "), max_size=60),
    cells=st.integers(10, 80),
)
def test_carets_stand_under_the_place_and_nothing_is_too_wide(before: str, quoted: str, after: str, cells: int) -> None:
    row = shown(plain(before + quoted + after), Span(len(before), len(before) + len(quoted)), cells)
    assert cell_width(row.text) <= cells
    assert row.pad + row.width <= max(cells, row.pad + 1)
    if cell_width(quoted) <= cells - 2:
        assert marked(row).replace("\u0301", "") == quoted
    else:
        assert quoted.startswith(marked(row).replace("\u0301", "").rstrip("…"))


def test_a_line_of_megabytes_costs_no_more_than_a_short_one() -> None:
    text = "x" * 2_500_000 + "Smith 2004" + "y" * 2_500_000
    document = plain(text)
    rows = {shown(document, Span(2_500_000, 2_500_010), 80) for _ in range(2_000)}
    assert [marked(row) for row in rows] == ["Smith 2004"]


@pytest.mark.parametrize(
    ("text", "longest", "short"),
    [
        ("short text", 40, "short text"),
        ("two\n lines", 40, "two lines"),
        ("one two three four five six seven eight", 24, "one two three … eight"),
        ("x" * 50, 30, "x" * 20 + " … " + "x" * 7),
    ],
)
def test_shortened(text: str, longest: int, short: str) -> None:
    assert shortened(text, longest) == short


@pytest.mark.parametrize(
    ("text", "cells", "line"),
    [("a  b", 10, "a b"), ("abcdef", 4, "abc…"), ("東京東京", 5, "東京…"), ("x" * 1_000_000, 3, "xx…")],
    ids=["blanks", "cut", "wide", "long"],
)
def test_clipped(text: str, cells: int, line: str) -> None:
    assert clipped(text, cells) == line


def test_an_excerpt_is_cut_at_words_and_stays_in_its_block() -> None:
    text = "one two three four (Smith 2004) five six seven eight\n\nanother block"
    document = plain(text)
    document = Document("a", "text", text, (Block(BlockKind.PARAGRAPH, Span(0, 52)),), (), document.origin, text, "0")
    found = excerpt(document, Span(20, 30), around=12)
    assert (found.before, found.quoted, found.after) == ("… four (", "Smith 2004", ") five six …")
    whole = excerpt(document, Span(20, 30))
    assert (whole.before, whole.after) == ("one two three four (", ") five six seven eight")


def blocks(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    base = plain("\n\n".join(texts))
    found = []
    for number, text in enumerate(texts, 1):
        start = base.text.index(text)
        found.append(Block(kind, Span(start, start + len(text)), label=str(number)))
    return Document("a", "text", base.text, tuple(found), (), base.origin, base.text, "0")


def test_what_stands_before_a_citation_that_is_all_its_block_says() -> None:
    document = blocks("Smith 2004, Harbours of the South.", "Ibid.", "As Jones says (2004).", kind=BlockKind.NOTE)
    assert preceding(document, Span(36, 40)) == "Smith 2004, Harbours of the South."
    assert preceding(document, Span(36, 40), longest=20) == "… of the South."
    assert preceding(document, Span(0, 10)) is None
    assert preceding(document, Span(46, 51)) is None
    assert note_label(document, Span(36, 40)) == "2"


def test_nothing_stands_before_the_first_block_and_the_body_has_no_note() -> None:
    document = blocks("Ibid.")
    assert preceding(document, Span(0, 5)) is None
    assert note_label(document, Span(0, 5)) is None
