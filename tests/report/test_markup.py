from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from citecheck.report.markup import code, escaped, table

ESCAPED = [
    ("plain words", "plain words"),
    ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
    ("snake_case stays", "snake_case stays"),
    ("<b>bold</b> [x](y)", r"\<b\>bold\</b\> \[x\](y)"),
    ("R&D and &amp;", r"R&D and \&amp;"),
    ("a | b", r"a \| b"),
    ("- no list", r"\- no list"),
    ("# no heading", r"\# no heading"),
    ("1998. No list", r"1998\. No list"),
    ("1.5 million", "1.5 million"),
    ("> no quote", r"\> no quote"),
    ("two\nlines", "two lines"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "markdown"), ESCAPED, ids=[row[0] for row in ESCAPED])
def test_escaped(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Zs", "Cs"))))
def test_markdown_shows_the_words_letter_by_letter(text: str) -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).parse(escaped(text))
    shown = "".join(child.content for token in tokens for child in token.children or ())
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert {child.type for token in tokens for child in token.children or ()} <= {"text", "text_special"}
    assert shown == text


@pytest.mark.parametrize(("text", "markdown"), [("a_b*", "`a_b*`"), ("a`b", "`` a`b ``"), ("a``b", "``` a``b ```"), ("a\nb", "`a b`")])
def test_code(text: str, markdown: str) -> None:
    assert code(text) == markdown


def test_table() -> None:
    assert list(table(("A", "B"), [("1", ""), ("2", "x")])) == ["| A | B |", "| --- | --- |", "| 1 |   |", "| 2 | x |"]
