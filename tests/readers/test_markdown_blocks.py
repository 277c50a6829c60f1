from __future__ import annotations

import pytest

from citecheck.model import BlockKind
from tests.readers.build import furniture, markdown, shape

P, H, L, N, Q, T, C = "paragraph", "heading", "list-item", "note", "quote", "table", "code"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one\ntwo\n\nthree", [(P, "one\ntwo"), (P, "three")], id="paragraphs"),
        pytest.param("one  \n  two\t\n", [(P, "one\ntwo")], id="blanks-around-lines"),
        pytest.param("# One\ntext", [(H, "One"), (P, "text")], id="heading-without-blank-line"),
        pytest.param("## Two ##\n### C#\n####\n#5 is", [(H, "Two"), (H, "C#"), (P, "#5 is")], id="headings"),
        pytest.param("Title\n=====\n\nPart\n---\ntext", [(H, "Title"), (H, "Part"), (P, "text")], id="underlined-headings"),
        pytest.param("a line,\nanother line\n---\ntext", [(P, "a line,\nanother line"), (P, "text")], id="rule-under-a-paragraph"),
        pytest.param('<h2 class="x">Two</h2>\ntext', [(H, "Two"), (P, "text")], id="html-heading"),
        pytest.param("- one\n  more\n- two\n\n* three\n+ four", [(L, "one\nmore"), (L, "two"), (L, "three"), (L, "four")], id="bullets"),
        pytest.param("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", [(L, "one"), (L, "two")], id="html-list"),
        pytest.param("text\n- one", [(P, "text"), (L, "one")], id="list-after-text"),
        pytest.param("It was in\n1992. That year", [(P, "It was in\n1992. That year")], id="a-year-at-a-line-start"),
        pytest.param("about\n17. Of these", [(P, "about\n17. Of these")], id="a-number-at-a-line-start"),
        pytest.param("12. Dezember 1999 war ein Sonntag", [(P, "12. Dezember 1999 war ein Sonntag")], id="a-date-is-no-label"),
        pytest.param("3. May, R. (1976)", [(L, "May, R. (1976)")], id="a-name-like-a-month"),
        pytest.param("1. one\n2. two\n4. four", [(L, "one"), (L, "two\n4. four")], id="numbers-that-do-not-count-on"),
        pytest.param("> quoted\nlazily\n> on\n>\n> again\n\ntext", [(Q, "quoted\nlazily\non"), (Q, "again"), (P, "text")], id="quotes"),
        pytest.param(">> deep", [(Q, "deep")], id="nested-quote"),
        pytest.param("```py\n*a* = 1\n```\ntext", [(C, "*a* = 1"), (P, "text")], id="code"),
        pytest.param("~~~\na\n\nb-\nc\n~~~", [(C, "a\nb-\nc")], id="code-with-blank-line-and-hyphen"),
        pytest.param("```\nnever closed\n\n# Title", [(P, "```\nnever closed"), (H, "Title")], id="open-fence-swallows-nothing"),
        pytest.param("|a|b|\n|---|:-:|\n| 1 | x\\|y |", [(T, "a\tb\n1\tx|y")], id="pipe-table"),
        pytest.param("a | b\n--|--\n1 | 2", [(T, "a\tb\n1\t2")], id="pipe-table-without-outer-pipes"),
        pytest.param("Year\t1991\t1992\nExports\t1\t2", [(T, "Year\t1991\t1992\nExports\t1\t2")], id="tab-table"),
        pytest.param("One ........ 3\nTwo ....... iv", [(T, "One ........ 3\nTwo ....... iv")], id="table-of-contents"),
        pytest.param(
            "<table>\n<tr><td>a</td><td>b</td></tr>\n\n<tr><td>c</td></tr>\n</table>\ntext", [(T, "a\tb\nc"), (P, "text")], id="html-table"
        ),
        pytest.param("<table>\n\nnever closed", [(P, "never closed")], id="open-html-table"),
        pytest.param("true | false is a choice", [(P, "true | false is a choice")], id="a-pipe-in-prose"),
        pytest.param("    indented words", [(P, "indented words")], id="indent-is-no-code"),
        pytest.param("one <!-- gone\n\n gone --> two", [(P, "one  two")], id="comment"),
        pytest.param("one <!-- kept", [(P, "one <!-- kept")], id="open-comment"),
        pytest.param("<div>\n\ntext\n\n</div>", [(P, "text")], id="empty-blocks-vanish"),
    ],
)
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert shape(markdown(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1. one\n2. two\n", [("1", "one"), ("2", "two")], id="dots"),
        pytest.param("1) one\n\n2) two", [("1", "one"), ("2", "two")], id="brackets"),
        pytest.param("(a) one\n\n(iv) two", [("a", "one"), ("iv", "two")], id="letters"),
        pytest.param("[12] Smith 1999.\n[13] Jones 2001.", [("12", "Smith 1999."), ("13", "Jones 2001.")], id="square-brackets"),
        pytest.param(
            "[^x]: The note\n   goes on.\n\n    And on.\n\nText.", [("x", "The note\ngoes on.\nAnd on."), (None, "Text.")], id="definition"
        ),
        pytest.param("[^1]: One.\n[^2]: Two.", [("1", "One."), ("2", "Two.")], id="definitions"),
        pytest.param("<sup>1</sup> One.\n<sup>2</sup>Two.", [("1", "One."), ("2", "Two.")], id="raised"),
        pytest.param("¹ One.\n\n¹² Two.", [("1", "One."), ("12", "Two.")], id="raised-characters"),
        pytest.param("^7^ One.", [("7", "One.")], id="raised-by-carets"),
    ],
)
def test_labels_stand_outside_of_the_text(text: str, expected: list[tuple[str | None, str]]) -> None:
    document = markdown(text)
    assert [(block.label, document.quote(block.span)) for block in document.blocks] == expected


def test_levels() -> None:
    document = markdown("# a\n\n### b\n\n- c\n  - d\n")
    assert [(block.kind, block.level) for block in document.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 3),
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 2),
    ]


@pytest.mark.parametrize("rule", ["---", "***", "* * *", "____", "- - -", "<hr>", "<hr />"])
def test_rules_are_furniture(rule: str) -> None:
    document = markdown(f"One.\n\n{rule}\n\nTwo.")
    assert shape(document) == [(P, "One."), (P, "Two.")]
    assert furniture(document) == [rule]


@pytest.mark.parametrize(
    ("text", "metadata", "body"),
    [
        pytest.param(
            "---\ntitle: A book\nauthor:\n  - Smith\n  - Jones\n---\nText.",
            (("title", "A book"), ("author", "- Smith - Jones")),
            "Text.",
            id="yaml",
        ),
        pytest.param('---\r\ntitle: "Quoted"\r\n...\r\nText.', (("title", "Quoted"),), "Text.", id="crlf-and-dots"),
        pytest.param("---\n\nJust text.\n\n---\n\nMore.", (), "Just text.\n\nMore.", id="text-between-rules"),
        pytest.param("---\nNote: this is\nnot yaml at all\n---\n", (), "Note: this is\nnot yaml at all", id="not-yaml"),
        pytest.param("---\ntitle: never closed\n", (), "title: never closed", id="open"),
        pytest.param("Text.\n\n---\ntitle: x\n---\n", (), "Text.\n\ntitle: x", id="not-in-front"),
    ],
)
def test_front_matter(text: str, metadata: tuple[tuple[str, str], ...], body: str) -> None:
    document = markdown(text)
    assert document.metadata == metadata
    assert document.text == body
