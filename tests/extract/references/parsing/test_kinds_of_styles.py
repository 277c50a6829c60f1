"""The types of preprints, patents and papers of dated meetings, and of what looks like one."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.parser import unmended
from citecheck.extract.references.parsing.servers import is_server
from tests.extract.references.parsing.mended_lines import sheet_of

A = "<author>Holt, A.</author>, <title>Silt</title>. "
PRESS = "<publisher>Versa</publisher>, <publisher-place>Ghent</publisher-place> <issued>(1992)</issued>"
IN = "<author>Holt, A.:</author> <title>Patent mining.</title> <editor>In: Lund, B. (ed.)</editor> "


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (A + "<container-title>PsyArXiv</container-title>. <URL>https://psyarxiv.example/1</URL>", "article"),
        (A + "<container-title>medRxiv</container-title>. <issued>2021 Feb 11</issued>.", "article"),
        (A + "<container-title>Marrow Review</container-title> <volume>3</volume>. <note>arXiv:2103.99912</note>", "article-journal"),
        (A + "<number>U.S. Patent 5 123 456</number>, <issued>1992</issued>.", "patent"),
        (A + "<number>No. 5 123 456</number>, <issued>1992</issued>.", "book"),
        ("<author>Holt, A.</author> <title>U.S. Patent No. 5,123,456</title>. " + PRESS, "patent"),
        ("<author>Holt, A.</author> <title>Mud latch. U.S. patent</title> <number>5,123,456</number>, <issued>1992</issued>.", "patent"),
        ("<author>Holt, A.</author> <title>U.S. Patent No.</title> <number>123</number>,<page>445</page>. " + PRESS, "patent"),
        ("<author>Holt, A.</author> <title>Schlammriegel. Patent DE102004</title>, <issued>1999</issued>.", "patent"),
        ("<author>Holt, A.</author> <title>The patent</title> <volume>5</volume>, <page>1234–1239</page>. " + PRESS, "book"),
        ("<author>Holt, A.</author> <title>The U.S. patent system</title>. " + PRESS, "book"),
        ("<author>Holt, A.</author> <title>The German patent 1883-1914</title>. " + PRESS, "book"),
        (
            IN + "<container-title>MUD 2009.</container-title> <collection-title>LNCS, vol. 579</collection-title>, " + PRESS,
            "paper-conference",
        ),
        (
            IN
            + "<container-title>MUD 2009.</container-title> <collection-title>Lecture Notes in Computer Science, vol. 579</collection-title>, "
            + PRESS,
            "paper-conference",
        ),
        (
            IN
            + "<container-title>Old Mud.</container-title> <collection-title>Lecture Notes in Mathematics, vol. 5</collection-title>, "
            + PRESS,
            "chapter",
        ),
        (
            IN
            + "<container-title>Old Mud.</container-title> <collection-title>Lecture Notes in Social Networks, vol. 5</collection-title>, "
            + PRESS,
            "chapter",
        ),
        (
            IN + "<container-title>Old Mud.</container-title> <collection-title>Lncster Studies, vol. 5</collection-title>, " + PRESS,
            "chapter",
        ),
        (
            A
            + "<container-title>Proc. Mud Conference</container-title>, <publisher-place>Turku</publisher-place>, <issued>3 May 2009</issued>.",
            "paper-conference",
        ),
        (
            A + "<container-title>The Weekly Mud</container-title>, <publisher-place>Turku</publisher-place>, <issued>3 May 2009</issued>.",
            "article-magazine",
        ),
    ],
)
def test_kind(line: str, kind: str) -> None:
    sheet = sheet_of(line)
    assert unmended(sheet.text, (), sheet.runs).type == kind


@pytest.mark.parametrize(
    ("name", "server"),
    [
        ("bioRxiv.", True),
        ("ArXiv e-prints", True),
        ("SSRN Electronic Journal", True),
        ("The arXiv and its readers", False),
        ("Preprints", False),
    ],
)
def test_servers(name: str, server: bool) -> None:
    assert is_server(name) is server
