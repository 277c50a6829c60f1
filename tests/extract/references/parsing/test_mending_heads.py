"""Mends of who stands at the head under another label: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse
from citecheck.extract.references.parsing.mending.behind import editors_behind
from citecheck.extract.references.parsing.mending.heads import (
    authors_as_publishers,
    books_at_the_head,
    full_names_in_titles,
    prose_in_front,
    suffixes_behind,
    titles_as_authors,
    titles_to_the_colon,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

IMPRINT = " <publisher-place>London</publisher-place>: <publisher>Quay</publisher>, <issued>1987</issued>."
REVIEW = "<author>Holt, Anna</author>: <title>Rezension zu: Die Weiden</title>, "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        suffixes_behind,
        "<author>McCullom, Joseph E.</author>, <title>III. Lock Keepers</title>." + IMPRINT,
        ("author", "McCullom, Joseph E., III"),
    ),
    (suffixes_behind, "<author>Wells, Arthur</author>, <title>Jr. Lock Keepers</title>." + IMPRINT, ("title", "Lock Keepers")),
    (
        suffixes_behind,
        "<author>Van Horn, Ann-Marie</author>, <title>IV. “Locks.”</title> <issued>2001</issued>",
        ("author", "Van Horn, Ann-Marie, IV"),
    ),
    (
        suffixes_behind,
        "<author>Harding, Thomas W.</author>, <issued>3rd</issued>. <title>Locks</title>" + IMPRINT,
        ("author", "Harding, Thomas W., 3rd"),
    ),
    (
        books_at_the_head,
        "<container-title>Silt Unpacked:</container-title> <editor>ed. by Anna Holt</editor>, <edition>1st ed.</edition> (<publisher>Quay</publisher>, <issued>2018</issued>)",
        ("title", "Silt Unpacked"),
    ),
    (
        books_at_the_head,
        "<container-title>Silt and Mud</container-title>, <editor>hrsg. von Anna Holt</editor>," + IMPRINT,
        ("title", "Silt and Mud"),
    ),
    (
        prose_in_front,
        "<title>The drawing came later</title> <author>(Carl von Holt</author>, <title>Silt</title> (<publisher-place>Vilnius</publisher-place>, <issued>1829</issued>)).",
        ("other", "The drawing came later"),
    ),
    (
        prose_in_front,
        "<title>See what others said</title> <author>(Anna Holt</author>, <title>Mud and Silt</title>, <issued>1829</issued>)",
        ("other", "See what others said"),
    ),
    (
        titles_as_authors,
        "<author>Abel, Fatuma</author> <issued>(2014)</issued>. <author>Silt</author>, <title>Locks and Law</title>." + IMPRINT,
        ("title", "Silt, Locks and Law"),
    ),
    (
        titles_as_authors,
        "<author>Abel, F.</author> <issued>2014</issued>. <author>Silt and Mud</author>, <title>a History</title>.",
        ("title", "Silt and Mud, a History"),
    ),
    (
        titles_to_the_colon,
        "<author>Radic, Peter, Postmud, Premud:</author> <title>Small Rivers</title>" + IMPRINT,
        ("title", "Postmud, Premud: Small Rivers"),
    ),
    (
        titles_to_the_colon,
        "<author>Radic, Anna M., Locks, Weirs:</author> <title>Small Rivers</title>" + IMPRINT,
        ("author", "Radic, Anna M"),
    ),
    (full_names_in_titles, "<title>Alexander v. Strand: Mud</title>." + IMPRINT, ("author", "Alexander v. Strand")),
    (authors_as_publishers, "<publisher>Lee Harper</publisher>. <issued>1990</issued>. <title>Mud</title>.", ("author", "Lee Harper")),
    (authors_as_publishers, "<publisher>Quay Press</publisher> <issued>(1990)</issued>: <title>Mud</title>.", ("author", "Quay Press")),
    (full_names_in_titles, "<title>Clive Ilver. Silt</title>." + IMPRINT, ("author", "Clive Ilver")),
    (
        full_names_in_titles,
        "<title>Hartmut Land: Mud</title>, <container-title>in: Silt</container-title> <volume>3</volume>",
        ("title", "Mud"),
    ),
    (full_names_in_titles, "<title>Marie‑Luise von der Ilver, “Mud”</title>," + IMPRINT, ("author", "Marie‑Luise von der Ilver")),
    (full_names_in_titles, "<title>Peter B. Strand, Mud</title>" + IMPRINT, ("author", "Peter B. Strand")),
    (
        full_names_in_titles,
        "<title>Wencke Land: Mud</title>, <editor>in: dies.:</editor> <container-title>Silt</container-title>",
        ("author", "Wencke Land"),
    ),
    (
        editors_behind,
        REVIEW + "<editor>hg. von Karl</editor> <title>Weir</title>. <container-title>In: Silt</container-title>",
        ("editor", "hg. von Karl Weir"),
    ),
    (editors_behind, REVIEW + "<editor>ed. by K. L.</editor> <container-title>Weir. Silt</container-title>", ("container-title", "Silt")),
    (
        editors_behind,
        "<title>Le rive</title>, <genre>catalogo</genre> <editor>della mostra a cura di M. Rossi</editor>," + IMPRINT,
        ("genre", "catalogo della mostra"),
    ),
)
STAYS: tuple[tuple[Mend, str], ...] = (
    (books_at_the_head, "<container-title>Silt Times</container-title>, <editor>ed. by Anna Holt</editor>, <volume>3</volume>," + IMPRINT),
    (books_at_the_head, "<container-title>Silt Times</container-title>, <editor>ed. by Anna Holt</editor>, <issued>3 May 1990</issued>"),
    (prose_in_front, "<title>Mud and Silt</title> <author>(Anna Holt)</author>, <title>a History</title> (<issued>1829</issued>)"),
    (prose_in_front, "<title>Mud and Silt</title> <author>Anna Holt</author>, <title>a History</title> (<issued>1829</issued>)"),
    (titles_as_authors, "<author>Abel, F.</author> <issued>2014</issued>. <author>Holt, A. B.</author>, <title>Locks</title>."),
    (titles_to_the_colon, "<author>Radic, Peter, Weir, Anna:</author> <title>Small Rivers</title>" + IMPRINT),
    (titles_to_the_colon, "<author>Radic, Xq, Postmud, Premud:</author> <title>Small Rivers</title>" + IMPRINT),
    (suffixes_behind, "<author>Holt, Anna</author>, <title>II. Vatikanum und Moderne</title>, <publisher-place>Köln</publisher-place>"),
    (suffixes_behind, "<author>Holt, Anna</author>, <issued>3 May 1990</issued>, <title>Locks</title>"),
    (suffixes_behind, "<author>Holt, Anna</author>, <title>IV Lines on Mud</title>." + IMPRINT),
    (suffixes_behind, "<author>Holt, A., Lund, B.</author>, <title>III: Lock Keepers</title>." + IMPRINT),
    (authors_as_publishers, "<publisher>Quay</publisher>, <issued>1990</issued>. <page>12 p.</page>"),
    (authors_as_publishers, "<publisher>Quay</publisher>, <issued>1990</issued>. <title>Mud</title>, <editor>ed. A. Holt</editor>"),
    (full_names_in_titles, "<title>Florence Rivers: Mud</title>." + IMPRINT),
    (full_names_in_titles, "<title>Grace Church. Mud</title>." + IMPRINT),
    (full_names_in_titles, "<title>Northern Rivers: Mud</title>." + IMPRINT),
    (full_names_in_titles, "<title>Peter Strand: a life</title>." + IMPRINT),
    (full_names_in_titles, "<title>Peter Strand</title>." + IMPRINT),
    (full_names_in_titles, "<title>Anna Maria: Mud</title>." + IMPRINT),
    (full_names_in_titles, "<title>Peter Strand: Mud</title>. <editor>Hg. von A. Holt</editor>." + IMPRINT),
    (editors_behind, REVIEW + "<editor>hg. von Karl Weir</editor>. <title>Silt</title>. <container-title>In: Mud</container-title>"),
    (editors_behind, REVIEW + "<editor>hg. von Karl</editor>. <title>Silt and Mud</title>. <container-title>In: Mud</container-title>"),
    (editors_behind, "<title>Le rive</title>, <editor>a cura di Dario Leone,</editor> <publisher>Limiana,</publisher>" + IMPRINT),
    (editors_behind, "<title>Le rive</title>, <editor>a cura di M. Leone,</editor> <publisher>Limiana,</publisher>" + IMPRINT),
    (editors_behind, "<title>Le rive</title>, <editor>a cura di Dario Leone</editor> <publisher>Einaudi,</publisher>" + IMPRINT),
)


@pytest.mark.parametrize(("mend", "line", "want"), TURNED)
def test_turned(mend: Mend, line: str, want: Part) -> None:
    assert want not in parts(sheet_of(line))
    assert want in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), STAYS)
def test_stays(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


@pytest.mark.parametrize("hyphen", "-\u2010\u2011")
def test_hyphens_are_read_alike(hyphen: str) -> None:
    (author,) = parse(f"Marie{hyphen}Luise Ilver, Ferries (Tallinn, 1931), pp. 12-14.").item.author
    assert (author.family, (author.given or "").replace(hyphen, "-")) == ("Ilver", "Marie-Luise")
