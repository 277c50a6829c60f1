"""Mends that the strings of the other tests do not need, as the model labels these rightly: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.behind import volumes_counted
from citecheck.extract.references.parsing.mending.books import titles_of_a_word
from citecheck.extract.references.parsing.mending.containers import emphasized_containers
from citecheck.extract.references.parsing.mending.dates import accessed
from citecheck.extract.references.parsing.mending.law import acts_by_name
from citecheck.extract.references.parsing.mending.people import books_behind_editors, known_bodies
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.wholes import roles_behind
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author> "
IMPRINT = " <publisher-place>Köln</publisher-place>: <publisher>Quay</publisher>, <issued>1987</issued>."
QUOTED = "<title>“Silt”</title>, "
PAGE = "<title>Silt</title>. <issued>2010</issued>. <URL>https://silt.example</URL> "
BOOK = "<container-title>Silt</container-title>."
LUND = "<container-title>In: B. Lund und C. Sand</container-title>"
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (titles_of_a_word, "<author>Harlow, Anna W. Weirs.</author>" + IMPRINT, ("title", "Weirs")),
    (titles_of_a_word, "<author>Harlow, Anna. Weirs.</author>" + IMPRINT, ("author", "Harlow, Anna")),
    (
        emphasized_containers,
        A + QUOTED + "<collection-title><i>Mud Papers</i>, monograph 4</collection-title>." + IMPRINT,
        ("container-title", "Mud Papers"),
    ),
    (emphasized_containers, "<author><i>Marea</i></author> <issued>(1995), 11 July 1995</issued>.", ("container-title", "Marea")),
    (accessed, A + PAGE + "<issued>(21 Aug. 2011)</issued>", ("accessed", "(21 Aug. 2011)")),
    (
        acts_by_name,
        "<author>Uferpflegegesetz (UPG)</author> <issued>vom 6. September 1985</issued>, <container-title>BGBl.</container-title>",
        ("title", "Uferpflegegesetz (UPG)"),
    ),
    (
        books_behind_editors,
        A + "<title>Silt</title>, <editor>in: ders.: Zehn Ufer</editor>," + IMPRINT,
        ("container-title", "Zehn Ufer"),
    ),
    (roles_behind, f"{A}<title>Mud</title>. {LUND} <editor>(Hg.)</editor>: {BOOK}{IMPRINT}", ("editor", "In: B. Lund und C. Sand (Hg.)")),
    (volumes_counted, A + "<title>Die Weiden. 2 Bde.</title>" + IMPRINT, ("note", "2 Bde")),
)
LEFT: tuple[tuple[Mend, str], ...] = (
    (titles_of_a_word, "<author>Harlow, Anna W. Weirs.</author> <title>Silt</title>." + IMPRINT),
    (titles_of_a_word, "<author>Harlow Weirs Trust.</author>" + IMPRINT),
    (emphasized_containers, A + QUOTED + "<collection-title>Mud Papers, monograph 4</collection-title>." + IMPRINT),
    (emphasized_containers, "<author><i>Marea, Anna</i></author> <issued>(1995), 11 July 1995</issued>."),
    (accessed, A + "<title>Silt</title>. <URL>https://silt.example</URL> <issued>(21 Aug. 2011)</issued>"),
    (accessed, A + PAGE + "<issued>(2011)</issued>"),
    (acts_by_name, "<author>Ufer, G. (UPG)</author> <issued>1985</issued>, <container-title>BGBl.</container-title>"),
    (books_behind_editors, A + "<title>Silt</title>, <editor>in: Lund, B. (Hg.)</editor>," + IMPRINT),
    (roles_behind, f"{A}<title>Mud</title>. {LUND} <editor>(Hg. D. Weir)</editor>: {BOOK}{IMPRINT}"),
    (volumes_counted, A + "<title>Die zwei Bände der Weiden</title>." + IMPRINT),
)


@pytest.mark.parametrize(("mend", "line", "part"), TURNED)
def test_labels_are_mended(mend: Mend, line: str, part: Part) -> None:
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), LEFT)
def test_what_looks_alike_is_left(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("<title>Silt Trust. Mud and</title> <title>Sand</title>.", ("author", "Silt Trust")),
        ("<author>Silt</author> <title>Trust, Mud</title>.", ("author", "Silt Trust")),
        ("<author>Silt Trust</author> <issued>(1998)</issued>. <title>Mud</title>.", ("author", "Silt Trust")),
        ("<title>Silt Trusts. Mud</title>.", ("title", "Silt Trusts. Mud")),
    ],
)
def test_a_body_that_another_entry_names_is_the_author(line: str, first: Part) -> None:
    plain = sheet_of(line)
    sheet = Sheet(plain.text, plain.emphasis, plain.runs, {"Silt Trust"})
    known_bodies(sheet)
    assert parts(sheet)[0] == first
