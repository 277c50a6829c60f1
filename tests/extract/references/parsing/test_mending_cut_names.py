"""Mends of names that were cut, and of bodies that the list knows: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.cut_names import editors_cut_from_authors
from citecheck.extract.references.parsing.mending.people import known_bodies
from tests.extract.references.parsing.mended_lines import parts, parts_after, sheet_of

ISSUED = " <issued>(2011)</issued>. <title>Ufer</title>."


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<editor>Brandtland</editor> <author>GH</author>" + ISSUED, "Brandtland GH"),
        ("<editor>E. Lund y J. A. Sanz</editor> <author>Urrutia</author>" + ISSUED, "E. Lund y J. A. Sanz Urrutia"),
    ],
)
def test_the_last_word_of_a_name_is_put_to_it(line: str, author: str) -> None:
    assert parts_after(editors_cut_from_authors, line)[0] == ("author", author)


@pytest.mark.parametrize(
    "line",
    [
        "<editor>Brandtland (Hg.)</editor> <author>Holt</author>" + ISSUED,
        "<editor>Lund, Karl</editor> <author>Holt</author>" + ISSUED,
        "<editor>E. Lund</editor> <author>Anna Holt</author>" + ISSUED,
        "<author>Holt</author> <editor>E. Lund</editor> <author>Sanz</author>" + ISSUED,
    ],
)
def test_other_editors_in_front_of_authors_stay(line: str) -> None:
    assert parts_after(editors_cut_from_authors, line) == parts(sheet_of(line))


@pytest.mark.parametrize(
    ("line", "known", "first"),
    [
        ("<title>Weir Board. Ufer</title>. <issued>2011</issued>.", "Weir Board", ("author", "Weir Board")),
        ("<author>Weir</author> <title>Board. Ufer</title>. <issued>2011</issued>.", "Weir Board", ("author", "Weir Board")),
        ("<title>Weir Boards. Ufer</title>. <issued>2011</issued>.", "Weir Board", ("title", "Weir Boards. Ufer")),
        ("<author>Weir Board, Holt</author>. <title>Ufer</title>.", "Weir Board", ("author", "Weir Board, Holt")),
        ("<title>Weir Board. Ufer</title>. <issued>2011</issued>.", "", ("title", "Weir Board. Ufer")),
    ],
)
def test_a_body_that_other_entries_have_as_author_is_one(line: str, known: str, first: tuple[str, str]) -> None:
    sheet = sheet_of(line)
    sheet.bodies = frozenset((known,)) if known else ()
    known_bodies(sheet)
    assert parts(sheet)[0] == first
