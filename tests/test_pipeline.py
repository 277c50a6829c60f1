"""What the whole program says beside its findings."""

from __future__ import annotations

import pytest

from citecheck.model import Source
from citecheck.pipeline import Tools, audit

LIST = "\n\n# References\n\nLindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur.\n\nGreen, Gail (2007), *Harbours*, Lagos: Delta.\n"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("Trade fell [@lindqvist2006; @green2007]." + LIST, ["keys-not-listed"], id="a list without keys"),
        pytest.param("Trade fell [@lindqvist2006; @green2007].\n", [], id="no list at all"),
        pytest.param("Trade fell (Lindqvist 2006; Green 2007)." + LIST, [], id="no keys"),
    ],
)
def test_keys_that_cannot_be_linked_are_told_once(text: str, codes: list[str]) -> None:
    report = audit(Source("example.md", text.encode()), Tools())
    assert [notice.code for notice in report.notices if notice.code.startswith("keys")] == codes
    assert not [finding for finding in report.findings if finding.code in ("CC101", "CC102")]
