"""Mends of heads that were cut in the wrong place: what each turns, and what looks like it and stays."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse
from citecheck.extract.references.parsing.mending.cut_heads import (
    emphasized_names,
    titles_behind_honored,
    titles_behind_named,
    titles_in_places,
    titles_of_editors,
    written_with,
)
from citecheck.extract.references.parsing.mending.occasions import forewords
from tests.extract.references.parsing.mended_lines import Mend, Part, parts, parts_after, sheet_of

IMPRINT = " <publisher-place>London</publisher-place>: <publisher>Quay</publisher>, <issued>1987</issued>."
TURNED: tuple[tuple[Mend, str, Part], ...] = (
    (titles_behind_named, "<author>EMBRAPA. Lama fina.</author> <edition>2. ed.</edition>" + IMPRINT, ("title", "Lama fina")),
    (titles_behind_named, "<author>World Bank. Mud.</author>" + IMPRINT, ("author", "World Bank")),
    (titles_of_editors, "<editor>Holt, R. H., ed. Mud</editor> <title>Revisited</title>." + IMPRINT, ("title", "Mud Revisited")),
    (
        titles_of_editors,
        "<editor>Holt, Anna and Karl Lund, eds. Mud and</editor> <title>Silt</title>." + IMPRINT,
        ("title", "Mud and Silt"),
    ),
    (
        forewords,
        "<author>Holt, A.</author> <title>Mud</title>. <publisher>Introduction</publisher> <editor>by Karl B. Lund</editor>." + IMPRINT,
        ("note", "Introduction by Karl B. Lund"),
    ),
    (
        titles_behind_honored,
        "<author>Sir William Holt, Political Rivers</author> <issued>(1690)</issued>, <container-title>in The Writings</container-title>",
        ("title", "Political Rivers"),
    ),
    (written_with, "<title>Piet Holt met Els Claes: Slib</title>." + IMPRINT, ("author", "Piet Holt met Els Claes")),
    (written_with, "<title>Anna B. Holt mit Karl Lund: Schlick</title>." + IMPRINT, ("title", "Schlick")),
    (
        titles_in_places,
        "<author>Holt, A.</author>, <publisher-place>Polders, Assen</publisher-place>: <publisher>Quay</publisher>, <issued>1981</issued>.",
        ("title", "Polders"),
    ),
    (
        emphasized_names,
        "<editor>*Holt, A. and Lund, B.*</editor> <issued>2010</issued>. <title>Mud</title>",
        ("author", "*Holt, A. and Lund, B.*"),
    ),
    (emphasized_names, "<container-title>*Holt, A.*</container-title> <issued>2010</issued>. <title>Mud</title>", ("author", "*Holt, A.*")),
)
STAYS: tuple[tuple[Mend, str], ...] = (
    (titles_behind_named, "<author>BRASIL. Ministério da Lama.</author>" + IMPRINT),
    (titles_behind_named, "<author>Holt. Mud.</author>" + IMPRINT),
    (titles_behind_named, "<author>Banco Mundial. Jardim fluvial.</author> <issued>2021</issued>. <URL>http://mud.example</URL>"),
    (titles_of_editors, "<editor>Mud, Silt, ed. Anna</editor> <title>Holt</title>." + IMPRINT),
    (titles_of_editors, "<editor>Holt, R. H., ed.</editor> <title>Mud Revisited</title>." + IMPRINT),
    (forewords, "<title>Mud</title>. <publisher>Quay</publisher> <editor>by Karl B. Lund</editor>."),
    (forewords, "<title>Introduction</title>. <editor>Karl B. Lund, ed.</editor>" + IMPRINT),
    (titles_behind_honored, "<author>Sir William Holt, Anna</author> <issued>(1690)</issued>, <container-title>in Mud</container-title>"),
    (titles_behind_honored, "<author>Holt, Sir William</author> <issued>1690</issued>, <container-title>in Mud</container-title>"),
    (written_with, "<title>Leben mit Karl Lund: ein Bericht</title>." + IMPRINT),
    (written_with, "<title>Florence Rivers with Karl Lund</title>." + IMPRINT),
    (
        titles_in_places,
        "<author>Holt, A.</author>, <publisher-place>Paris, London</publisher-place>: <publisher>Quay</publisher>, <issued>1981</issued>.",
    ),
    (
        titles_in_places,
        "<author>Holt, A.</author>, <publisher-place>Polders, MA</publisher-place>: <publisher>Quay</publisher>, <issued>1981</issued>.",
    ),
    (emphasized_names, "<container-title>*Mud, Silt and Clay*</container-title> <issued>2010</issued>. <title>Mud</title>"),
    (emphasized_names, "<editor>Holt, A. and Lund, B.</editor> <issued>2010</issued>. <title>*Mud*</title>"),
)


@pytest.mark.parametrize(("mend", "line", "want"), TURNED)
def test_turned(mend: Mend, line: str, want: Part) -> None:
    assert want not in parts(sheet_of(line))
    assert want in parts_after(mend, line)


@pytest.mark.parametrize(("mend", "line"), STAYS)
def test_stays(mend: Mend, line: str) -> None:
    assert parts_after(mend, line) == parts(sheet_of(line))


def test_the_whole_reference_is_read_behind_a_body() -> None:
    item = parse("EMBRAPA. Solos. 2. ed. Rio de Janeiro: Embrapa, 2008.").item
    assert ([name.literal for name in item.author], item.title) == (["EMBRAPA"], "Solos")
