"""Mends of what closes a reference, each on a labelled string that shows the fault and on one that only looks like it."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.closings import closings
from tests.extract.references.parsing.mended_lines import Mend, parts, parts_after, sheet_of

CHANGED: dict[str, tuple[Mend, str, tuple[str, str]]] = {
    "an imprint with a range of years in the title": (
        closings,
        "<author>CESSI R.</author>, <title>Storia del fango, Milano-Napoli, Principi, 1944-1946</title>, <note>2 voll.</note>",
        ("publisher", "Principi"),
    ),
    "a town that nobody knows, and the year, in the title": (
        closings,
        "<author>M. Rota</author>, <title>Il codice del fango, Cava dei Lotti 1980</title>.",
        ("publisher-place", "Cava dei Lotti"),
    ),
    "years with their place": (
        closings,
        "<author>M. Rota</author>, <title>Il fango (1648)</title>, <editor>a cura di A. Holt</editor>, <publisher-place>Berlin 1914-24</publisher-place>.",
        ("issued", "1914-24"),
    ),
    "the other editors": (
        closings,
        "<author>Sani M.</author>, <title>Fango</title>, <editor>a cura di R. Holt</editor> <title>et alii, altro</title>",
        ("editor", "a cura di R. Holt et alii"),
    ),
    "a page among the volumes": (
        closings,
        "<author>Sani M.</author>, <title>Fango</title>, <publisher>Alfieri</publisher>, <volume>II, p.345</volume>, <issue>n. 189</issue>",
        ("page", "p.345"),
    ),
    "a leaf that was left over": (
        closings,
        "<author>Sani M.</author>, <title>Fango</title>, <publisher-place>Venetia</publisher-place>, <issued>1586</issued>, <note>c. 214r</note>.",
        ("page", "c. 214r"),
    ),
    "another edition in brackets behind the year": (
        closings,
        (
            "<author>M. Rota</author>, <title>Fango</title>, <publisher-place>Firenze</publisher-place> <issued>1979</issued> "
            "<publisher>(Heroic Mud,</publisher> <publisher-place>London</publisher-place> <issued>1952)</issued>"
        ),
        ("note", "(Heroic Mud, London 1952)"),
    ),
    "a series in brackets behind the year": (
        closings,
        (
            "<author>M. Rota</author>, <title>Fango</title>, <publisher-place>Paris</publisher-place> <issued>1965</issued> "
            "<publisher>(École Pratique,</publisher> <publisher-place>Ports-Routes,</publisher-place> <volume>XX)</volume>"
        ),
        ("collection-title", "(École Pratique, Ports-Routes, XX)"),
    ),
}
LEFT_ALONE: dict[str, tuple[Mend, str]] = {
    "years that end a title": (
        closings,
        "<author>M. Rota</author>, <title>Storia del fango, 1797-1848</title>, <publisher-place>Venezia</publisher-place>, <issued>1977</issued>.",
    ),
    "words and a year that end a title": (closings, "<author>M. Rota</author>, <title>Il fango dopo la grande alluvione del 1966</title>."),
    "a title that is a place and a year": (closings, "<author>M. Rota</author>, <title>Venezia 1966</title>."),
    "a publisher in brackets behind the year": (
        closings,
        "<author>M. Rota</author>, <title>Mud</title>, <publisher-place>London</publisher-place> <issued>1999</issued> <publisher>(Weir Press)</publisher>.",
    ),
    "a note that only begins like a leaf": (
        closings,
        "<author>Sani M.</author>, <title>Fango</title>, <publisher-place>Venetia</publisher-place>, <issued>1586</issued>, <note>c. 214 lettere</note>.",
    ),
}


@pytest.mark.parametrize(("mend", "line", "part"), CHANGED.values(), ids=CHANGED)
def test_a_fault_is_mended(mend: Mend, line: str, part: tuple[str, str]) -> None:
    assert part not in parts(sheet_of(line))
    assert part in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_looks_alike_is_left_alone(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))
