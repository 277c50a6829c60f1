"""Mends of labels that slipped to a neighbour: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.containing import journals_without_numbers
from citecheck.extract.references.parsing.mending.forms import meetings
from citecheck.extract.references.parsing.mending.slips import (
    all_as_titles,
    bodies_to_the_colon,
    headings_in_front,
    keys_in_front,
    places_behind_books,
    places_behind_presses,
    publishers_left_over,
    remarks_as_publishers,
    titles_as_others,
    volumes_as_others,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author> <issued>(2014)</issued>. "
J = A + "<title>Mud</title>. <container-title>Silt</container-title> "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (volumes_as_others, J + "<issue>9:</issue><page>R65</page>.", ("volume", "9")),
    (volumes_as_others, J + "<volume>vol.</volume> <issued>2020</issued>, <issue>no. 5</issue>.", ("volume", "vol. 2020")),
    (
        titles_as_others,
        A + "<genre>Borrowed neighbours</genre>, <publisher>Versa</publisher>, <publisher-place>London</publisher-place>.",
        ("title", "Borrowed neighbours"),
    ),
    (
        titles_as_others,
        "<author>Holt, A.</author> <container-title>Marrow Language Atlas</container-title>. <issued>1975</issued>.",
        ("title", "Marrow Language Atlas"),
    ),
    (
        publishers_left_over,
        A + "<title>The Economy of Weirs</title> <other>, Macmillan</other>, <publisher-place>London</publisher-place>.",
        ("publisher", "Macmillan"),
    ),
    (
        publishers_left_over,
        A + "<title>Mud</title>. <note>Lund &amp; Sons</note>, <publisher-place>Oslo</publisher-place>.",
        ("publisher", "Lund & Sons"),
    ),
    (
        remarks_as_publishers,
        A + "<title>Deiche</title>. <publisher-place>Stuttgart</publisher-place> <publisher>(Masch.)</publisher>",
        ("genre", "(Masch.)"),
    ),
    (
        remarks_as_publishers,
        A + "<title>Mud</title>. <publisher>With Anne Lund</publisher>. <publisher>Beck</publisher>.",
        ("note", "With Anne Lund"),
    ),
    (
        remarks_as_publishers,
        "<title>Mud</title>. <publisher>Campus. (Am. Orig.</publisher> <issued>1989)</issued>",
        ("note", "(Am. Orig. 1989)"),
    ),
    (
        headings_in_front,
        "<author>Quellen- und Literaturverzeichnis Holt, Hauke</author> <issued>(2010)</issued>",
        ("author", "Holt, Hauke"),
    ),
    (headings_in_front, "<author>BIBLIOGRAFIA 417 Holt E.</author>, <title>Mud</title>.", ("other", "BIBLIOGRAFIA 417")),
    (keys_in_front, "<author>[Heitm95] Heitmann, W.</author>: <title>Mut</title>.", ("author", "Heitmann, W")),
    (keys_in_front, "<author>[HoLu+04a] Holt, A.</author>: <title>Mut</title>.", ("citation-number", "[HoLu+04a]")),
    (
        bodies_to_the_colon,
        "<author>Gewerkschaft Wasser,</author> <title>Landesverband Hessen: Zum Schlamm</title>. <issued>1991</issued>",
        ("author", "Gewerkschaft Wasser, Landesverband Hessen"),
    ),
    (
        bodies_to_the_colon,
        "<author>Ministry of Mud,</author> <title>Department of Weirs: The plain</title>. <issued>1991</issued>",
        ("title", "The plain"),
    ),
    (
        places_behind_books,
        "<title>Mud</title>. <editor>in: B. Lund (Hg.)</editor>, <container-title>Deiche, Frankf./M.</container-title> <issued>1981</issued>",
        ("publisher-place", "Frankf./M"),
    ),
    (
        places_behind_books,
        "<title>Mud</title>. <editor>in: B. Lund (Hg.)</editor>, <container-title>Deiche am Fluss, Köln</container-title> <issued>1981</issued>",
        ("container-title", "Deiche am Fluss"),
    ),
    (
        all_as_titles,
        "<title>Partnership for Rivers in Asia (2013) Mud Strategy</title>. <publisher>PRA</publisher>",
        ("author", "Partnership for Rivers in Asia"),
    ),
    (all_as_titles, "<title>Landesamt Marrow (2003). Schlick und Sand</title>. <publisher>LM</publisher>", ("title", "Schlick und Sand")),
    (
        places_behind_presses,
        A + "<title>Mud</title> <publisher>Marrow Academic Press Cambridge</publisher>",
        ("publisher-place", "Cambridge"),
    ),
    (places_behind_presses, A + "<title>Mud</title> <publisher>Deich Verlag Köln</publisher>", ("publisher", "Deich Verlag")),
    (
        journals_without_numbers,
        A + "<title>Mud</title>. <publisher>Exp. Agric.</publisher>, <page>pp. 1–17</page>.",
        ("container-title", "Exp. Agric"),
    ),
    (
        journals_without_numbers,
        A + "<title>Mud</title>. <publisher>J. Silt Sand</publisher>, <page>4–7</page>.",
        ("container-title", "J. Silt Sand"),
    ),
    (
        meetings,
        A + "<title>Schlamm. Vortrag auf dem 28.</title> <container-title>Kongress der Deiche</container-title>.",
        ("event-title", "Vortrag auf dem 28. Kongress der Deiche"),
    ),
    (
        meetings,
        A + "<title>Mud. Paper presented at the 3rd</title> <publisher>Meeting of Weirs</publisher>.",
        ("event-title", "Paper presented at the 3rd Meeting of Weirs"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    (
        bodies_to_the_colon,
        "<author>K. Holt and J. Lund,</author> <title>Parallel Program Design: A Foundation</title>. <issued>1988</issued>",
    ),
    (volumes_as_others, J + "<issue>no. 9:</issue> <page>65</page>."),
    (volumes_as_others, "<title>Mud</title>. <container-title>Silt</container-title> <volume>vol.</volume> <issued>2020</issued>."),
    (titles_as_others, A + "<genre>Working Paper</genre>, <publisher>Versa</publisher>."),
    (titles_as_others, "<author>Holt, A.</author> <container-title>Marrow Review</container-title>. <issued>1975</issued>."),
    (publishers_left_over, A + "<title>Mud</title>. <note>in three parts</note>, <publisher-place>London</publisher-place>."),
    (remarks_as_publishers, A + "<title>Mud</title>. <publisher>Marsh (Lund) Press</publisher>."),
    (remarks_as_publishers, A + "<title>Mud</title>. (<publisher>Beck (</publisher><issued>2000)</issued>."),
    (headings_in_front, "<author>Bibliographisches Institut</author>: <title>Mut</title>."),
    (headings_in_front, "<author>Literaturrat NRW</author>: <title>Mut</title>."),
    (keys_in_front, "<author>[Anonymous] Holt, W.</author>: <title>Mut</title>."),
    (bodies_to_the_colon, "<author>Holt, Anna,</author> <title>Landesverband Hessen: Geschichte</title>. <issued>1991</issued>"),
    (
        places_behind_books,
        "<title>Mud</title>. <editor>in: B. Lund (Hg.)</editor>, <container-title>Deiche, Siele</container-title> <issued>1981</issued>",
    ),
    (all_as_titles, "<title>Floods of the plain (1953) and after</title>. <publisher>Beck</publisher>"),
    (places_behind_presses, A + "<title>Mud</title> <publisher>Holt and Köln</publisher>"),
    (journals_without_numbers, A + "<title>Mud</title>. <publisher>Marsh and Lund</publisher>, <page>pp. 1–17</page>."),
    (meetings, A + "<title>Mud presented at school</title>. <publisher>Beck</publisher>."),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_a_body_and_a_year_in_front_of_a_title_and_an_address() -> None:
    line = "<title>Fund for Mud Development 2003 Rivers and people</title> <URL>http://www.mud.example/x</URL> <accessed>accessed July 30, 2014</accessed>"
    parts = parts_after(all_as_titles, line)
    assert ("author", "Fund for Mud Development") in parts
    assert ("issued", "2003") in parts
    assert ("title", "Rivers and people") in parts


@pytest.mark.parametrize(
    "line",
    [
        "<title>Rivers of the World 2003 Mud and people</title> <URL>http://www.mud.example/x</URL>",
        "<title>Fund for Mud Development 2003 Rivers and people</title> <publisher-place>Bonn</publisher-place>",
    ],
)
def test_a_year_inside_a_title_stays(line: str) -> None:
    assert next(label for label, _ in parts_after(all_as_titles, line)) == "title"
