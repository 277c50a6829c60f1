from __future__ import annotations

from citecheck.report import resolution_line
from tests.report import factory


def test_a_line_of_resolve_has_the_keys_of_the_contract() -> None:
    lines = [resolution_line("Duarte, R. (2002)", row) for row in factory.evidence().resolutions]
    assert [list(line) for line in lines] == [["input", "outcome", "resolver", "doi", "score", "reason", "item", "candidates"]] * 6
    assert lines[0]["input"] == "Duarte, R. (2002)"
    assert (lines[0]["doi"], lines[0]["score"], lines[0]["resolver"]) == ("10.1000/prices_1", 0.9812, "crossref")
    assert lines[4] == {
        "input": "Duarte, R. (2002)",
        "outcome": "unavailable",
        "resolver": "crossref",
        "doi": None,
        "score": None,
        "reason": "HTTP 503",
        "item": None,
        "candidates": [],
    }
