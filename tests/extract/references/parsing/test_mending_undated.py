"""Words in place of a year that the model took for something else."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.mending.undated import words_for_years
from tests.extract.references.parsing.mended_lines import Part, parts, parts_after, sheet_of

TURNED: tuple[tuple[str, Part], ...] = (
    ("<author>Holt, A.</author> <title>(eingereicht). Schlamm</title>. <publisher>Beck</publisher>.", ("issued", "(eingereicht)")),
    ("<author>Holt, A.</author> <other>(i.</other> <title>Dr.). Schlamm</title>. <publisher>Beck</publisher>.", ("issued", "(i. Dr.)")),
    ("<author>Holt, A.</author> <note>(early view)</note>. <title>Mud</title>. <publisher>Beck</publisher>.", ("issued", "(early view)")),
    (
        "<author>Holt, A.</author> <title>Mud</title>. <publisher-place>Oslo</publisher-place>: <publisher>Beck, im Ersch.</publisher>",
        ("issued", "im Ersch"),
    ),
    (
        "<author>Holt, A.</author> <title>Mud</title>. <publisher>Beck</publisher> <note>(in press)</note>, <URL>https://beck.example</URL>",
        ("issued", "(in press)"),
    ),
    ("<author>Holt, A.</author> <title>In prep. Mud and silt</title>. <publisher>Beck</publisher>.", ("issued", "In prep")),
    (
        "<author>Silt Institute</author>. <title>Various years. Silt Indicators</title>. <publisher>Beck</publisher>.",
        ("issued", "Various years"),
    ),
)
KEPT = (
    "<title>In press. A film</title>. <publisher>Beck</publisher>.",
    "<author>Holt, A.</author> <title>In press and film. Mud</title>. <publisher>Beck</publisher>.",
    "<author>Holt, A.</author> <title>Mud. Unpublished. And silt</title>. <publisher>Beck</publisher>.",
    "<author>Holt, A.</author> <issued>(2014)</issued>. <title>Mud</title>. <publisher>Beck</publisher>, <note>in press</note>.",
    "<author>Holt, A.</author> <title>Mud (unpublished) and silt</title>. <publisher>Beck</publisher>.",
    "<author>Holt, A.</author> <title>Accepted</title>. <publisher>Beck</publisher>.",
    "<author>Holt, A.</author> <title>Mud in press</title>. <publisher>Beck</publisher>.",
    "<title>(Accepted). A novel</title>. <publisher>Beck</publisher>.",
    "<author>Holt, A.</author> <title>Mud, forthcoming, and silt</title>. <publisher>Beck</publisher>.",
)


@pytest.mark.parametrize(("line", "wanted"), TURNED)
def test_turned(line: str, wanted: Part) -> None:
    assert wanted not in parts(sheet_of(line))
    assert wanted in parts_after(words_for_years, line)


@pytest.mark.parametrize("line", KEPT)
def test_kept(line: str) -> None:
    assert parts_after(words_for_years, line) == parts(sheet_of(line))
