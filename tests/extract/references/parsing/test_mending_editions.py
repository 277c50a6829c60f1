"""The mend of editions on labelled strings that show the fault, and on such as only look like it."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.editions import editions
from tests.extract.references.parsing.mended_lines import parts, parts_after, sheet_of

A = "<author>Holt, A.</author> <issued>(2014)</issued>. "
CHANGED: dict[str, tuple[str, tuple[str, str]]] = {
    "under two labels behind a comma": (
        "<title>Ports</title>, <container-title>updated</container-title> <editor>ed.</editor> <publisher-place>(Oslo)</publisher-place>",
        ("edition", "updated ed"),
    ),
    "two words with an and": (
        "<title>Ports</title>, <note>revised and expanded</note> <editor>edn</editor>, <publisher-place>Oslo</publisher-place>",
        ("edition", "revised and expanded edn"),
    ),
    "the last words of a title": (
        A + "<title>Bürgerwehren. Ein Grundriß. Studienausgabe</title>. <publisher-place>Köln</publisher-place>",
        ("edition", "Studienausgabe"),
    ),
    "the last sentence of a title": (
        A + "<title>Staat ohne Ziel. Veränderte Neuausgabe</title>. <publisher-place>Köln</publisher-place>",
        ("title", "Staat ohne Ziel"),
    ),
    "abbreviated at the end of a title": (
        A + "<title>Mud: Origins of a Coast. Rev. ed.</title>, <publisher-place>New York</publisher-place>",
        ("edition", "Rev. ed"),
    ),
    "behind a comma at the end of a title": (
        A + "<title>Bocche di fango, nuova edizione</title>, <publisher-place>Milano</publisher-place>",
        ("edition", "nuova edizione"),
    ),
    "the last sentence of a book's name": (
        A
        + "<title>Silt</title>. <container-title>Mud and Theory. Revised and expanded second edition</container-title>. <publisher>Beck</publisher>",
        ("edition", "Revised and expanded second edition"),
    ),
    "all of a title": (
        "<author>Low, S. M. Political Weather</author>. <title>Expanded and updated edition</title>. <publisher-place>Bonn</publisher-place>: <publisher>Holt</publisher>",
        ("edition", "Expanded and updated edition"),
    ),
    "a number taken for a volume": (
        A + "<title>Mud</title>. <volume>5</volume>. <note>print</note>. <publisher-place>Köln</publisher-place>",
        ("edition", "5. print"),
    ),
    "a number taken for an issue": (
        A + "<title>Mud</title>. <issue>3rd</issue> <other>printing</other>. <publisher>Beck</publisher>",
        ("edition", "3rd printing"),
    ),
    "a word that was parted from its number": (
        A + "<title>Mud</title>, <edition>1ª</edition> <note>ed., Serviço do Lodo</note>, <publisher-place>Brasília</publisher-place>.",
        ("edition", "1ª ed"),
    ),
    "all of a note": (
        A + "<title>Schlamm</title>. <note>Zehnte, unveränderte Auflage</note>.",
        ("edition", "Zehnte, unveränderte Auflage"),
    ),
    "in a bracket in the title": (A + "<title>Silt and Sand (2nd ed.)</title>. <publisher>Beck</publisher>", ("edition", "(2nd ed.)")),
    "in a bracket under two labels": (
        A + "<title>The Weir</title> <container-title>(Rev.</container-title> <edition>ed.)</edition>. <publisher>Beck</publisher>",
        ("edition", "(Rev. ed.)"),
    ),
}
LEFT_ALONE: dict[str, str] = {
    "an edition in the middle of a title": "<title>Mud. The revised edition of the plain</title>. <publisher>Beck</publisher>",
    "a title that ends with one": A + "<title>Zur Geschichte der Taschenbuchausgabe</title>. <publisher-place>Köln</publisher-place>",
    "a title that begins with one": "<author>Low, S. M.</author> <title>The limited edition: collectors of mud</title>. <publisher>Holt</publisher>",
    "a verb": A + "<title>Mud</title>, <container-title>Sea</container-title> <volume>5</volume>, <note>printed in Oslo</note>",
    "in the name of an emphasized work": (
        A
        + "<title>Mud</title>. <container-title>In <i>Encyclopedia of Silt (Third Edition)</i></container-title>, <editor>edited by R. Lund</editor>."
    ),
    "a note of another printing": A + "<title>Mud</title>, <publisher>Beck</publisher>, <note>Neudruck Aalen 1962</note>",
    "how a work appeared, behind its page": "<title>“Mud.”</title> <container-title>The Silt</container-title> <issued>1985</issued>: <note>2. Print</note>.",
    "where another stands": A + "<title>Mud</title>, <edition>3rd ed.</edition>, <container-title>Silt, new edition</container-title>",
}


@pytest.mark.parametrize(("line", "part"), CHANGED.values(), ids=CHANGED)
def test_an_edition_is_found(line: str, part: tuple[str, str]) -> None:
    assert part not in parts(sheet_of(line))
    assert part in parts_after(editions, line)


@pytest.mark.parametrize("line", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_what_looks_alike_is_left_alone(line: str) -> None:
    assert parts_after(editions, line) == parts(sheet_of(line))
