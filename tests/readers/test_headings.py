from __future__ import annotations

import pytest

from tests.readers.build import markdown, plain

PROSE = "This is a paragraph of prose that is long enough to be one, with more than one sentence in it. " * 2


def headings(text: str, *, of_markdown: bool = False) -> list[tuple[int, str]]:
    document = markdown(text) if of_markdown else plain(text)
    return [(block.level, document.quote(block.span)) for block in document.blocks if block.kind.value == "heading"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"INTRODUCTION\n\n{PROSE}", [(1, "INTRODUCTION")], id="capitals"),
        pytest.param(f"FROM THE WAR TO\nTHE PEACE\n\n{PROSE}", [(1, "FROM THE WAR TO\nTHE PEACE")], id="capitals-on-two-lines"),
        pytest.param(f"THE PEACE\n{PROSE}", [(1, "THE PEACE")], id="capitals-over-prose"),
        pytest.param(f"THE PEACE\nProgress\n\n{PROSE}", [(1, "THE PEACE"), (2, "Progress")], id="heading-and-sub-heading"),
        pytest.param(f"Analysis of obstacles\n\n{PROSE}", [(2, "Analysis of obstacles")], id="title"),
        pytest.param(f"1. Introduction\n\n{PROSE}", [(1, "1. Introduction")], id="numbered"),
        pytest.param(f"2.3 Results of War\n\n{PROSE}", [(2, "2.3 Results of War")], id="numbered-deeper"),
        pytest.param(f"IV. The Peace\n\n{PROSE}", [(1, "IV. The Peace")], id="roman"),
        pytest.param(f"Chapter 2: The Peace\n\n{PROSE}", [(1, "Chapter 2: The Peace")], id="chapter"),
        pytest.param("References\n\nSmith, J. (1999). Title.", [(2, "References")], id="a-word-that-heads-a-list"),
        pytest.param("Literaturverzeichnis:\n\nSmith, J. (1999). Title.", [(2, "Literaturverzeichnis:")], id="in-german"),
        pytest.param("Notes\n\n1. Smith.", [(2, "Notes")], id="notes"),
    ],
)
def test_found(text: str, expected: list[tuple[int, str]]) -> None:
    assert headings(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PROSE, id="prose"),
        pytest.param(f"A short sentence.\n\n{PROSE}", id="sentence"),
        pytest.param(f"Smith, John\n\n{PROSE}", id="name"),
        pytest.param("Dear Sir\n\nShort answer.", id="nothing-of-a-section-follows"),
        pytest.param(f"NATO\nand its allies\n\n{PROSE}"[5:], id="small-letters"),
        pytest.param("1. One thing\n\n2. Another thing\n\n3. A third", id="numbered-list"),
        pytest.param(f"17 ships were lost\n\n{PROSE}", id="a-number-in-prose"),
        pytest.param(f"C. Wright and Sons\n\n{PROSE}"[3:].lower(), id="no-capital"),
        pytest.param(f"TH-15768\n\n{PROSE}", id="stamp"),
        pytest.param(f"In 1999 he left\n\n{PROSE}", id="year"),
    ],
)
def test_not_found(text: str) -> None:
    assert headings(text) == []


def test_the_author_s_own_headings_are_enough() -> None:
    text = f"# Title\n\nWHAT THE MINISTER SAID\n\n{PROSE}\n\n**References**\n\nSmith, J. (1999). Title.\n"
    assert headings(text, of_markdown=True) == [(1, "Title"), (2, "References")]


def test_bold_lines_in_markdown_without_headings() -> None:
    text = f"**Analysis of obstacles**\n\n*{PROSE.strip()}*\n\n**References**\n\nSmith, J. (1999). *Title*.\n"
    assert headings(text, of_markdown=True) == [(2, "Analysis of obstacles"), (2, "References")]
