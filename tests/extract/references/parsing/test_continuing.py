from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.continuing import (
    ends_in_containers,
    first_published,
    papers_with_articles,
    particles_behind,
    printed_elsewhere,
    roles_torn,
    series_behind_titles,
    words_in_front,
)
from citecheck.extract.references.parsing.mending.papers import papers_in_front
from tests.extract.references.parsing.mended_lines import Mend, parts, parts_after, sheet_of

CHANGED: dict[str, tuple[Mend, str, tuple[str, str]]] = {
    "the end of a title behind a formula": (
        ends_in_containers,
        "<title>Reactions of silt with Mn(CO)3</title> <container-title>tags. J. Silt Chem.</container-title>, <volume>694</volume>",
        ("container-title", "J. Silt Chem"),
    ),
    "the end of a title": (
        ends_in_containers,
        "<title>What drives the</title> <container-title>ferries of Oslo? Shore Memo</container-title>, <volume>11</volume>",
        ("title", "What drives the ferries of Oslo?"),
    ),
    "a series with a number": (
        series_behind_titles,
        "<author>Pohl, W.</author> <issued>(1996)</issued>. <title>Deichbau. Studien zur Küste 12</title>. <publisher-place>Münster</publisher-place>: <publisher>Holt</publisher>",
        ("collection-title", "Studien zur Küste 12"),
    ),
    "a series with a number that is called one": (
        series_behind_titles,
        "<author>Pohl, W.</author> <issued>(1996)</issued>. <title>Mud and Silt. Studies in River History, no. 4</title>. <publisher>Holt</publisher>",
        ("collection-title", "Studies in River History, no. 4"),
    ),
    "words and a bracket in front": (
        words_in_front,
        "<title>Seen before</title> <other>(see</other> <author>John Marlow</author>, <title>“On Borders”</title>",
        ("other", "Seen before (see"),
    ),
    "a translation printed elsewhere": (
        printed_elsewhere,
        "<container-title>Segod</container-title> <issued>(1995)</issued>, <title>Transl. in Mud Service</title>: <translator>Daily Report 132</translator>, <issued>11 July 1995</issued>",
        ("note", "Transl. in Mud Service: Daily Report 132"),
    ),
    "a reprint elsewhere": (
        printed_elsewhere,
        "<author>Low, A.</author> <issued>1995</issued>. <title>“Tides”</title>, <container-title>reprinted in The Mud Reader</container-title>, <page>3-9</page>",
        ("note", "reprinted in The Mud Reader"),
    ),
    "a paper with an article": (
        papers_with_articles,
        "<author>The Seafarer</author> <issued>(2010)</issued> <title>'Pilots on strike'</title>, <issued>3 April</issued>",
        ("container-title", "The Seafarer"),
    ),
    "words for editing that are torn": (
        roles_torn,
        "<author>Rossi,</author> <editor>Mario, a cura</editor> <title>di, Le rive</title>, <publisher-place>Milano</publisher-place>",
        ("editor", "Rossi, Mario, a cura di"),
    ),
    "where it stood before": (
        first_published,
        (
            "<author>Huber, A.</author>, <issued>1976</issued>: <title>Mud</title>, <publisher>Holt</publisher>, <page>15–40</page> <note>(first published</note> "
            "<container-title>in: Quarterly</container-title> <volume>8</volume> <issued>(1969)</issued>, <page>201–225)</page>."
        ),
        ("note", "(first published in: Quarterly 8 (1969), 201–225)"),
    ),
    "where it stood before, in German": (
        first_published,
        "<author>Huber, A.</author>, <title>Mud</title>, <publisher-place>Bonn</publisher-place> <issued>1976</issued> <title>[zuerst erschienen</title> <issued>1969]</issued>",
        ("note", "[zuerst erschienen 1969]"),
    ),
    "a particle in front of the year": (
        particles_behind,
        "<author>Alembert, J.</author> <issued>d' (1999)</issued>. <title>Water</title>",
        ("author", "Alembert, J. d'"),
    ),
    "a particle of two words": (
        particles_behind,
        "<author>Weir, J.</author> <issued>van der (1999)</issued>. <title>Water</title>",
        ("author", "Weir, J. van der"),
    ),
    "a quotation mark parted from its title": (
        papers_in_front,
        "<container-title>Le Figaro</container-title>, <issued>«</issued> <title>La crue des rivières »</title>, <issued>12 mars 2010</issued>",
        ("title", "« La crue des rivières »"),
    ),
}
LEFT_ALONE: dict[str, tuple[Mend, str]] = {
    "a journal in small letters": (
        ends_in_containers,
        "<title>Silt and mud</title>. <container-title>eLife</container-title>, <volume>694</volume>",
    ),
    "a journal behind a title that is over": (
        ends_in_containers,
        "<title>Silt and mud</title>. <container-title>differences. Journal of Mud</container-title>, <volume>6</volume>",
    ),
    "a book behind in": (
        ends_in_containers,
        "<title>Silt and mud</title> <container-title>in: vom Schlick. Eine Sammlung</container-title>, <page>6</page>",
    ),
    "a subtitle with a year": (
        series_behind_titles,
        "<title>Deichbau. Studien zur Küste: 1912</title>. <publisher-place>Münster</publisher-place>: <publisher>Holt</publisher>",
    ),
    "a title that is the series' word": (
        series_behind_titles,
        "<title>Studien zur Küste 12</title>. <publisher-place>Münster</publisher-place>: <publisher>Holt</publisher>",
    ),
    "a title in front of an editor's note": (
        words_in_front,
        "<title>Tides</title> <other>(draft)</other> <author>John Marlow</author>",
    ),
    "a title that begins with the word": (
        printed_elsewhere,
        "<author>Low, A.</author> <title>Translated worlds in mud</title>, <publisher>Holt</publisher>",
    ),
    "a body with an article": (
        papers_with_articles,
        "<author>The World Bank</author> <issued>(2010)</issued> <title>'Pilots on strike'</title>, <issued>3 April</issued>",
    ),
    "an editor behind the author": (
        roles_torn,
        "<author>Rossi, M.</author> <editor>(a cura di)</editor>, <title>Le rive</title>, <publisher-place>Milano</publisher-place>",
    ),
    "a date of its own in such a bracket": (
        first_published,
        "<author>Huber, A.</author>, <title>Mud</title>, <publisher-place>Bonn</publisher-place> <issued>(originally published 1969)</issued>",
    ),
    "a word for a date": (
        particles_behind,
        "<author>Weir, J.</author> <issued>de marzo 1999</issued>. <title>Water</title>",
    ),
    "a person, and a day": (
        papers_with_articles,
        "<author>Low, A.</author> <issued>(2010)</issued> <title>'Pilots on strike'</title>, <issued>3 April</issued>",
    ),
}


@pytest.mark.parametrize(("mend", "line", "part"), CHANGED.values(), ids=CHANGED)
def test_a_fault_is_mended(mend: Mend, line: str, part: tuple[str, str]) -> None:
    assert part not in parts(sheet_of(line))
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_looks_alike_is_left_alone(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))
