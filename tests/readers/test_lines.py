from __future__ import annotations

from citecheck.readers.lines import split_lines


def test_blank_lines_in_a_row_are_one() -> None:
    found = list(split_lines("one\n\n \n\t\ntwo\n\n\n"))
    assert [line.text for line in found] == ["one", "", "two", ""]
    assert [line.start for line in found if line.text] == [0, 9]


def test_a_page_break_among_blank_lines_is_kept() -> None:
    found = list(split_lines("one\n\n\n\f\n\ntwo"))
    assert [(line.text, line.page_break) for line in found] == [("one", False), ("", False), ("", True), ("two", False)]
