"""Two books in one reference: what each mend turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.books import titles_of_a_word_behind_others
from citecheck.extract.references.parsing.mending.reprinted import (
    authors_of_chapters,
    books_cut_by_editors,
    cited_elsewhere,
    years_of_first_editions,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author>, "
END = "<publisher>Canal</publisher>, <issued>1976</issued>."
CHAPTER = (
    "<issued>1976</issued>), <title>“Clients”</title>, <container-title>in Rivers</container-title>, <editor>H. Lund (ed.)</editor>, "
    "<publisher>Canal</publisher>."
)
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        years_of_first_editions,
        A
        + "<title>The Mind (1895</title>; <note>repr.</note>, <publisher-place>New York</publisher-place>: <publisher>Viking</publisher>, "
        "<issued>1960</issued>), <page>17-19</page>.",
        ("note", "(1895; repr"),
    ),
    (
        years_of_first_editions,
        A
        + "<title>The Mind</title> (<issued>1895</issued>; <note>repr., New York</note>: <publisher>Viking</publisher>, <issued>1960</issued>).",
        ("publisher-place", "New York"),
    ),
    (
        cited_elsewhere,
        A + "<title>The Poor Laws</title> (<publisher-place>London</publisher-place>, <issued>1797</issued>), <other>cited</other> "
        "<editor>in Joan Moss</editor>, <container-title>Want</container-title> (<issued>1976</issued>), <page>p. 9</page>.",
        ("note", "cited in Joan Moss, Want (1976), p. 9"),
    ),
    (
        books_cut_by_editors,
        A
        + "<title>“Clients”</title>, <container-title>in Canal Companion to</container-title> <editor>Patronage, H. Lund (ed.)</editor>, "
        + END,
        ("container-title", "in Canal Companion to Patronage"),
    ),
    (
        authors_of_chapters,
        "<editor>Holt, Anna</editor> (" + CHAPTER,
        ("author", "Holt, Anna ("),
    ),
    (
        titles_of_a_word_behind_others,
        "<author>Holt J, and others</author>. <container-title>Ports. J Harb</container-title> <issued>2001</issued>;<volume>3</volume>.",
        ("title", "Ports"),
    ),
)
LEFT: tuple[tuple[Mend, str], ...] = (
    (
        years_of_first_editions,
        A + "<title>Mud</title> (<publisher-place>London</publisher-place>: <publisher>Canal</publisher>, <issued>1990</issued>; "
        "<publisher-place>Delft</publisher-place>: <publisher>Canal</publisher>, <issued>2003</issued>).",
    ),
    (years_of_first_editions, A + "<title>Mud</title> (<issued>1895; 1960</issued>)."),
    (
        cited_elsewhere,
        A + "<title>Most cited in 1980: Who is cited in Mud Studies</title>, <publisher>Canal</publisher>, <issued>1990</issued>.",
    ),
    (
        books_cut_by_editors,
        A
        + "<title>“Clients”</title>, <container-title>in Canal Companion</container-title> <editor>Patronage, H. Lund (ed.)</editor>, "
        + END,
    ),
    (
        books_cut_by_editors,
        A + "<title>“Clients”</title>, <container-title>in The Companion to</container-title> <editor>H. Lund (ed.)</editor>, " + END,
    ),
    (
        authors_of_chapters,
        "<editor>Holt, Anna (Hg.)</editor> (" + CHAPTER,
    ),
    (
        titles_of_a_word_behind_others,
        "<author>Holt J, and others</author>. <container-title>J. Harb</container-title> <issued>2001</issued>;<volume>3</volume>.",
    ),
)


@pytest.mark.parametrize(("mend", "line", "part"), TURNED)
def test_a_part_is_turned(mend: Mend, line: str, part: Part) -> None:
    assert part not in parts(sheet_of(line))
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), LEFT)
def test_what_looks_alike_is_left(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))
