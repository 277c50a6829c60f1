from __future__ import annotations

import pytest

from citecheck.readers.plain_blocks import scan_plain
from tests.readers.build import furniture, plain, shape

P, H, L, T = "paragraph", "heading", "list-item", "table"
LONG = "Words that fill a line of this page from the left to the right margin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one\n two \n\nthree", [(P, "one\ntwo"), (P, "three")], id="paragraphs"),
        pytest.param("• one\n• two\n  more", [(L, "one"), (L, "two\nmore")], id="bullets"),
        pytest.param("- one\n- two", [(L, "one"), (L, "two")], id="dashes"),
        pytest.param("A sum of money\n- and more", [(P, "A sum of money\n- and more")], id="a-dash-at-a-line-start"),
        pytest.param("1. One goes\non.\n2. Two.", [(L, "One goes\non."), (L, "Two.")], id="numbers"),
        pytest.param("about\n17. Of these", [(P, "about\n17. Of these")], id="a-number-at-a-line-start"),
        pytest.param("[1] Smith\n[2] Jones", [(L, "Smith"), (L, "Jones")], id="square-brackets"),
        pytest.param("a    1    2\nb    3    4\nc    5    6", [(T, "a    1    2\nb    3    4\nc    5    6")], id="columns"),
        pytest.param("a\t1\nb\t2", [(T, "a\t1\nb\t2")], id="tabs"),
        pytest.param("*a* # b <i>c</i> &amp; [d](e) \\$", [(P, "*a* # b <i>c</i> &amp; [d](e) \\$")], id="markup-is-text"),
        pytest.param(f"{LONG}.\n   {LONG}\n{LONG}.", [(P, f"{LONG}."), (P, f"{LONG}\n{LONG}.")], id="indented-paragraphs"),
        pytest.param(f"{LONG}\n   {LONG}\n{LONG}.", [(P, f"{LONG}\n{LONG}\n{LONG}.")], id="indent-in-a-sentence"),
        pytest.param(f"Smith, J. {LONG}\n   {LONG}.\n   More.", [(P, f"Smith, J. {LONG}\n{LONG}.\nMore.")], id="hanging-indent"),
    ],
)
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert shape(plain(text)) == expected


@pytest.mark.parametrize("rule", ["-----", "* * *", "_________"])
def test_rules_are_furniture(rule: str) -> None:
    document = plain(f"One.\n{rule}\nTwo.")
    assert shape(document) == [(P, "One."), (P, "Two.")]
    assert furniture(document) == [rule]


def test_a_wide_line_from_the_foot_of_the_page_is_apart() -> None:
    foot = "“A Title in a Journal That Runs On,” September 6, 2017, https://example.org/a/very/long/address/that/is/wide/2017/"
    text = f"They met in the old city to sign the long treaty and then he\n\n{foot}\n was even going to attend the great parade that day\nin the other city. And so on.\n"
    assert shape(plain(text)) == [
        (
            P,
            "They met in the old city to sign the long treaty and then he\nwas even going to attend the great parade that day\nin the other city. And so on.",
        ),
        ("note", foot),
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param(
            "Smith, A. (1776) The wealth of all.\n    London: Hale.\nWeber, M. (1905) The ethic. Kiel:\n    Mohr.", 1, id="hanging"
        ),
        pytest.param("Smith, A. (1776) The wealth of all.\n    London: Hale.", 1, id="hanging, one entry"),
        pytest.param("[1] Smith, The wealth of all.\n    London: Hale.\n[2] Weber, The ethic.\n    Mohr.", 2, id="hanging under numbers"),
        pytest.param(
            "The town slept.\n    In the morning the boats came\nback with nothing. Nobody spoke.\n    Later it rained, and the\nquay was empty.",
            3,
            id="first line",
        ),
    ],
)
def test_hanging_lines_go_on_and_first_lines_begin(text: str, blocks: int) -> None:
    assert len(scan_plain(text)) == blocks
