"""Two books in one reference: what each mend turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.books import titles_of_a_word_behind_others
from citecheck.extract.references.parsing.mending.cut_heads import emphasized_names
from citecheck.extract.references.parsing.mending.naming import names_in_order
from citecheck.extract.references.parsing.mending.overrun import titles_behind_initials
from citecheck.extract.references.parsing.mending.reprinted import (
    authors_without_a_role,
    cited_elsewhere,
    titles_of_authors,
    years_of_first_editions,
)
from citecheck.extract.references.parsing.mending.strays import words_with_editors
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author>, "
END = "<publisher>Canal</publisher>, <issued>1976</issued>."
CHAPTER = (
    "<issued>1976</issued>), <title>“Clients”</title>, <container-title>in Rivers</container-title>, <editor>H. Lund (ed.)</editor>, "
    "<publisher>Canal</publisher>."
)
IMPRINT = "<publisher-place>Delft</publisher-place>: <publisher>Canal</publisher>, <issued>1976</issued>."
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
        words_with_editors,
        A
        + "<title>“Clients”</title>, <container-title>in Canal Companion to</container-title> <editor>Patronage, H. Lund (ed.)</editor>, "
        + END,
        ("container-title", "in Canal Companion to Patronage"),
    ),
    (
        authors_without_a_role,
        "<editor>Holt, Anna</editor> (" + CHAPTER,
        ("author", "Holt, Anna ("),
    ),
    (
        authors_without_a_role,
        "<editor>*Holt, G. and Lund, K.*</editor> <issued>2010</issued>. <title>Mud</title>. " + IMPRINT,
        ("author", "*Holt, G. and Lund, K.*"),
    ),
    (
        emphasized_names,
        "<container-title>*Holt, I.*</container-title> <issued>1990</issued>. <title>**Mud**</title>. " + IMPRINT,
        ("author", "*Holt, I.*"),
    ),
    (
        titles_of_authors,
        "<author>Зеленский А. В. Деревня.</author> <edition>2-е изд.</edition> <publisher-place>М.</publisher-place>",
        ("title", "Деревня"),
    ),
    (
        titles_of_authors,
        "<author>Зеленский-Лунд А. В. Деревня.</author> <edition>2-е изд.</edition> <publisher-place>М.</publisher-place>",
        ("title", "Деревня"),
    ),
    (
        titles_of_authors,
        "<author>ABCD. Solos.</author> <edition>2. ed.</edition> <publisher-place>Delft</publisher-place>",
        ("title", "Solos"),
    ),
    (
        titles_of_authors,
        "<author>Holt, H. Crowds</author> <issued>[1895],</issued> <publisher-place>Delft</publisher-place>",
        ("title", "Crowds"),
    ),
    (
        names_in_order,
        "<author>John Holt,</author> <title>Susan Marrow, Peter Lunden: Mud and Silt.</title> " + IMPRINT,
        ("author", "John Holt, Susan Marrow, Peter Lunden"),
    ),
    (
        titles_behind_initials,
        "<author>Holt, Jane Q. Work,</author> <title>Play and Idleness.</title> " + IMPRINT,
        ("title", "Work, Play and Idleness"),
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
        words_with_editors,
        A + "<title>“Clients”</title>, <container-title>in The Companion to</container-title> <editor>H. Lund (ed.)</editor>, " + END,
    ),
    (
        authors_without_a_role,
        "<editor>Holt, Anna (Hg.)</editor> (" + CHAPTER,
    ),
    (authors_without_a_role, "<editor>Holt, G. and Lund, K. (hen)</editor> <issued>2010</issued>. <title>Mud</title>. " + IMPRINT),
    (emphasized_names, "<container-title>*Mud, Silt*</container-title> <issued>1990</issued>. <title>**Mud**</title>. " + IMPRINT),
    (
        titles_of_authors,
        "<author>Зеленский А. В., Иванов П. П.</author> <edition>2-е изд.</edition> <publisher-place>М.</publisher-place>",
    ),
    (titles_of_authors, "<author>Holt, H. Crowds</author> <issued>1895</issued>, <publisher-place>Delft</publisher-place>"),
    (titles_of_authors, "<author>Holt, H. G.</author> <edition>2. ed.</edition> <publisher-place>Delft</publisher-place>"),
    (
        names_in_order,  # a life of a man, in a list with commas
        "<author>John Holt,</author> <title>Samuel Marrow: Early Visions</title> (<publisher-place>Delft</publisher-place>, <issued>1976</issued>).",
    ),
    (names_in_order, "<author>John Holt,</author> <title>Silt Marrow: Early Visions.</title> " + IMPRINT),
    (titles_behind_initials, "<author>Holt, Jane Q. García,</author> <title>Play and Idleness.</title> " + IMPRINT),
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
