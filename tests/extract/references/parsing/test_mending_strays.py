"""Words that strayed over a label's end: what each mend turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.slips import titles_as_others
from citecheck.extract.references.parsing.mending.strays import (
    eras,
    honored_in_titles,
    journals_by_their_month,
    kinds_behind_titles,
    papers_as_containers,
    second_references,
    series_as_containers,
    titles_to_the_bracket,
    words_with_editors,
)
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

A = "<author>Holt, A.</author>, <title>Silt</title>, "
PLACE = "<publisher-place>Ghent</publisher-place> <issued>1978</issued>. "
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (
        honored_in_titles,
        A + "<container-title>in Studies in Honour of B. L.</container-title> <publisher>Ullmann,</publisher> " + PLACE,
        ("container-title", "in Studies in Honour of B. L. Ullmann"),
    ),
    (
        words_with_editors,
        A + "<container-title>in Silting and its</container-title> <editor>Limits, N. Sand (ed.)</editor>, " + PLACE,
        ("editor", "N. Sand (ed.)"),
    ),
    (
        eras,
        "<author>A. Holt</author>, <container-title>Silting</container-title> <page>450-350</page> <publisher>BC</publisher>, " + PLACE,
        ("title", "Silting 450-350 BC"),
    ),
    (
        eras,
        "<author>A. Holt</author>, <title>Silting c.</title> <page>900-700</page> <publisher>v. Chr.</publisher>, " + PLACE,
        ("title", "Silting c. 900-700 v. Chr"),
    ),
    (
        titles_to_the_bracket,
        "<title>Mud Economies in Berlin</title> <publisher-place>and Vienna (Ghent</publisher-place>: <publisher>Versa</publisher>",
        ("title", "Mud Economies in Berlin and Vienna"),
    ),
    (
        papers_as_containers,
        A + "<container-title>Research Report</container-title> <volume>84</volume>, <publisher>Centre for Silt</publisher>",
        ("number", "84"),
    ),
    (
        second_references,
        A + PLACE + "<title>B. Lund, Weirs</title>, <publisher-place>Bonn</publisher-place> <issued>1992</issued>.",
        ("other", "B. Lund, Weirs, Bonn 1992"),
    ),
    (
        second_references,
        A
        + PLACE[:-2]
        + "; <author>Lund, B.</author>, <title>Weirs</title>, <publisher-place>Bonn</publisher-place> <issued>1992</issued>.",
        ("other", "Lund, B., Weirs, Bonn 1992"),
    ),
    (
        second_references,
        (
            "<author>Holt, A.</author> <issued>(1999)</issued>. <title>Silt</title>. <container-title>Mud</container-title>, <volume>12</volume>, <page>45–67.</page> "
            "<publisher-place>Lund, B.</publisher-place> <issued>(2001)</issued>. <title>Weirs</title>. <container-title>Mud Review</container-title>, <volume>4</volume>"
        ),
        ("other", "Lund, B. (2001). Weirs. Mud Review, 4"),
    ),
    (
        second_references,
        (
            "<author>Holt, A.</author> <issued>1999</issued>. <title>Silt</title>. <publisher>Versa.</publisher> <publisher-place>Lund,</publisher-place> <publisher>B.</publisher> "
            "<issued>2001</issued>. <title>Weirs</title>."
        ),
        ("other", "Lund, B. 2001. Weirs"),
    ),
    (
        series_as_containers,
        A
        + "<container-title>Southern Mud Studies</container-title>, <volume>vol. 14</volume>. <publisher-place>Ghent</publisher-place>: <publisher>Versa</publisher>.",
        ("collection-title", "Southern Mud Studies, vol. 14"),
    ),
    (
        journals_by_their_month,
        A + "<publisher>Phi Mud Kappan</publisher>, <issued>Oct.</issued>, <page>151-155</page>",
        ("container-title", "Phi Mud Kappan"),
    ),
    (kinds_behind_titles, "<title>A Scholar of the Weirs. Press release</title>. <issued>1996</issued>", ("genre", "Press release")),
    (
        titles_as_others,
        "<author>A. Holt</author>, <container-title>The “Mud”, and the Weir</container-title>, " + PLACE,
        ("title", "The “Mud”, and the Weir"),
    ),
)
KEPT: tuple[tuple[Mend, str], ...] = (
    # a publisher with his initials, and one that a comma parts from the title
    (honored_in_titles, A + "<container-title>in Studies in Mud, B. L.</container-title> <publisher>Ullmann,</publisher> " + PLACE),
    (honored_in_titles, A + "<container-title>in Studies in Mud</container-title> <publisher>Ullmann,</publisher> " + PLACE),
    (words_with_editors, A + "<container-title>in Silting,</container-title> <editor>Limits, N. Sand (ed.)</editor>, " + PLACE),
    (words_with_editors, A + "<container-title>in Silting and its</container-title> <editor>Sand, N. (ed.)</editor>, " + PLACE),
    (eras, A + "<container-title>Mud</container-title> <page>450-350</page>, <publisher>Versa</publisher>, " + PLACE),
    (eras, A + "<container-title>Mud</container-title> <page>450-459</page>, <note>ad litteram</note>, " + PLACE),
    (
        titles_to_the_bracket,
        "<title>Mud Economies</title> <publisher-place>Berlin and Vienna (Ghent</publisher-place>: <publisher>Versa</publisher>",
    ),
    (papers_as_containers, A + "<container-title>Research Reports of Mud</container-title> <volume>84</volume>"),
    (papers_as_containers, A + "<container-title>Report</container-title> <volume>84</volume>, <page>3-9</page>"),
    (
        series_as_containers,
        A
        + "<container-title>in Southern Mud Studies</container-title>, <volume>vol. 14</volume>. <publisher-place>Ghent</publisher-place>: <publisher>Versa</publisher>.",
    ),
    (
        series_as_containers,
        A
        + "<container-title>Encyclopedia of Mud</container-title>, <volume>vol. 14</volume>. <publisher-place>Ghent</publisher-place>: <publisher>Versa</publisher>.",
    ),
    (journals_by_their_month, A + "<publisher>Versa</publisher>, <issued>1998</issued>, <page>151-155</page>"),
    (journals_by_their_month, A + "<publisher>Versa</publisher>, <issued>Oct. 1998</issued>, <page>151-155</page>"),
    (kinds_behind_titles, "<title>A Scholar of the press release</title>. <issued>1996</issued>"),
    (kinds_behind_titles, "<title>Press release</title>. <issued>1996</issued>"),
    # editors, translators and reprints of the same work
    (second_references, A + PLACE + "<editor>B. Lund (ed.)</editor>, <note>reprint</note>"),
    (
        second_references,
        A + PLACE + "<note>Reprinted in Lund, B., Weirs</note>, <publisher-place>Bonn</publisher-place> <issued>1992</issued>.",
    ),
    (second_references, A + PLACE + "<note>B. Lund, Weirs</note>"),
    (
        second_references,
        "<author>Holt, A.</author> <issued>1999.</issued> <author>Lund, B.,</author> <title>Silt</title>. <issued>2001</issued>",
    ),
    (titles_as_others, "<author>A. Holt</author>, <container-title>in The Mud and the Weir</container-title>, " + PLACE),
    (titles_as_others, "<author>A. Holt</author>, <container-title>Journal of Mud</container-title>, " + PLACE),
    (
        titles_as_others,
        "<author>A. Holt</author>, <container-title>The Mud</container-title>, <publisher-place>Ghent</publisher-place>, <issued>3 May 1978</issued>.",
    ),
)


@pytest.mark.parametrize(("mend", "line", "wanted"), TURNED)
def test_turned(mend: Mend, line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), KEPT)
def test_kept(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))
