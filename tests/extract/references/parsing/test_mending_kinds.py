"""Mends of kinds of works, theses that were printed, decisions with a file number, and years beside another: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse
from citecheck.extract.references.parsing.mending.dates import whole_dates
from citecheck.extract.references.parsing.mending.kinds import grey_papers, numbered_decisions, theses_too
from citecheck.extract.references.parsing.mending.people import given_names
from citecheck.model import Name
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

IMPRINT = " <publisher-place>Köln</publisher-place>: <publisher>Quay</publisher>, <issued>1987</issued>"
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (grey_papers, "<title>Ufer in Not. Broschüre.</title>" + IMPRINT, ("genre", "Broschüre")),
    (grey_papers, "<author>Holt, A.</author> <title>Ufer? [Blogeintrag].</title>" + IMPRINT, ("genre", "[Blogeintrag]")),
    (grey_papers, "<title>Entwurf von Ufern. Gesetzentwurf der Bundesregierung,</title>" + IMPRINT, ("title", "Entwurf von Ufern")),
    (
        theses_too,
        "<title>Ufer und Deiche</title>."
        + IMPRINT
        + " <genre>(zugl. Habil.-Schr.</genre> <publisher>Univ. Bonn</publisher> <issued>1990)</issued>.",
        ("note", "(zugl. Habil.-Schr. Univ. Bonn 1990)"),
    ),
    (
        theses_too,
        "<title>Ufer und Deiche</title>."
        + IMPRINT
        + " - <genre>Zugl.:</genre> <publisher>Köln, Univ.</publisher>, <genre>Diss.</genre>, <issued>1985</issued>",
        ("note", "Zugl.: Köln, Univ., Diss., 1985"),
    ),
    (
        theses_too,
        "<issued>(1987)</issued>: <title>Ufer</title>. <publisher>Quay</publisher>. <collection-title>(= Rivers 3) zugl.:</collection-title> <publisher-place>Köln</publisher-place>, <genre>Diss.</genre>",
        ("note", "zugl.: Köln, Diss"),
    ),
    (
        numbered_decisions,
        "<author>BGH</author>, <title>Urt. v. 3.7.1997 – IX ZR 998/96</title>, <container-title>NJW</container-title> <issued>1997</issued>, <page>2944</page>.",
        ("number", "IX ZR 998/96"),
    ),
    (
        numbered_decisions,
        "<author>BVerwG</author>: <title>Beschluss vom 8. Februar 2000 – 4 B 999.99 –</title>, <container-title>in: NVwZ</container-title> <issued>2000</issued>.",
        ("issued", "vom 8. Februar 2000 –"),
    ),
    (
        whole_dates,
        "<author>Holt, G.</author> <issued>[1908]</issued> <title>1992: Ufer</title>. <publisher>Quay</publisher>",
        ("issued", "[1908] 1992"),
    ),
    (
        whole_dates,
        "<author>Holt, G.</author>: <title>Ufer</title>. <container-title>In: APZ 14/2006.</container-title>",
        ("issued", "2006"),
    ),
    (
        whole_dates,
        "<author>N.N.</author> <title>1912: Ufer</title>. <container-title>Revue</container-title> <volume>17</volume>.",
        ("issued", "1912"),
    ),
    (given_names, "<author>Zur Marrow,</author> <title>Patrik von: Ufer</title>." + IMPRINT, ("author", "Zur Marrow, Patrik von")),
)
STAYED: tuple[tuple[Mend, str], ...] = (
    (grey_papers, "<title>Die Broschüre</title>." + IMPRINT),
    (grey_papers, "<title>Vom Deich zur Broschüre</title>." + IMPRINT),
    (
        theses_too,
        "<title>Ufer und Deiche</title>. <publisher-place>Bonn</publisher-place> <genre>(zugl. Diss.</genre> <publisher>Univ. Bonn</publisher> <issued>1990)</issued>.",
    ),
    (
        theses_too,
        "<title>Ufer</title>. <publisher-place>Bonn</publisher-place>: <publisher>Quay</publisher>, <issued>1987</issued> <collection-title>(= Rivers 3) zugl. Beitrag</collection-title>.",
    ),
    (theses_too, "<title>Ufer, zugleich ein Beitrag zu Deichen</title>." + IMPRINT + " <genre>Diss.</genre>"),
    (
        numbered_decisions,
        "<author>BGH</author>, <title>Urteile zu Ufern 1997</title>, <container-title>NJW</container-title> <issued>1997</issued>.",
    ),
    (whole_dates, "<author>Holt, G.</author> <issued>(2004)</issued> <title>1984: Ufer</title>. <publisher>Quay</publisher>"),
    (whole_dates, "<author>Holt, G.</author> <issued>[2004]</issued> <title>1984: Ufer</title>. <publisher>Quay</publisher>"),
    (whole_dates, "<author>Holt, G.</author> <title>1912: Ufer</title>. <publisher>Quay</publisher>, <issued>1950</issued>."),
    (whole_dates, "<author>Holt, G.</author>: <title>Ufer</title>. <container-title>In: Welt 2000</container-title>."),
    (given_names, "<author>Deutsche Marrow,</author> <title>Ufer von: Ein Leben</title>." + IMPRINT),
)


@pytest.mark.parametrize(("mend", "line", "part"), TURNED)
def test_what_is_turned(mend: Mend, line: str, part: Part) -> None:
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), STAYED)
def test_what_stays(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_where_a_thesis_lies_is_no_part_of_its_university() -> None:
    item = parse("Holt, K. (2018). Angst vor Ufern (Dissertation, Universität Kassel). KOBRA. https://doi.org/10.5555/kobra-2018").item
    assert (item.publisher, item.note, item.genre) == ("Universität Kassel", "KOBRA", "Dissertation")
    item = parse("Holt, Karl (2018): Die Ufer. Köln: Quay (Deich). Bonn.").item
    assert item.author == (Name("Holt", "Karl"),)
    assert "Quay (Deich" in (item.publisher or "")


def test_pages_with_another_behind_them() -> None:
    item = parse("Holt, Anna, Ufer und Deiche, in: HZ 243, 1986, S. 333-376, S. 340.").item
    assert (item.page, item.note) == ("333-376", "S. 340")
    item = parse("Holt, Anna, Ufer und Deiche, in: HZ 243, 1986, S. 205-221, 289-307.").item
    assert item.page == "205-221, 289-307"


def test_a_running_head_between_words_is_no_part_of_the_title() -> None:
    item = parse("Holt, V. (2010): Politik und Alltag am Literaturverzeichnis 271 Ufer der Elbe. Stuttgart: Quay.").item
    assert item.title == "Politik und Alltag am Ufer der Elbe"
    item = parse("Holt, V. (2010): Das Literaturverzeichnis 1950 bis 1960. Stuttgart: Quay.").item
    assert item.title == "Das Literaturverzeichnis 1950 bis 1960"
