from __future__ import annotations

from typing import Any

import pytest

from benchmarks import outside
from citecheck.resolve.records import record_of
from tests.resolve.made_up import BOOK, RIVERS

LONG: dict[str, Any] = {**RIVERS, "title": ["Invented rivers and their imaginary silt in forty northern deltas"]}


@pytest.mark.parametrize("style", outside.STYLES.values(), ids=outside.STYLES)
@pytest.mark.parametrize("doi", ["", " https://doi.org/10.5555/example-rivers"], ids=["", "DOI"])
def test_an_entry_printed_from_its_record_is_right(style: Any, doi: str) -> None:
    resolutions, findings, references = outside.judged([style(record_of(RIVERS)) + doi], outside.Index([RIVERS, BOOK]))
    assert len(resolutions) == len(references) == 1
    assert [finding.code for finding in findings] == ([] if doi else ["CC407"])


@pytest.mark.parametrize(("code", "damage"), outside.FAULTS.values(), ids=outside.FAULTS)
def test_a_fault_is_found_by_its_rule(code: str, damage: Any) -> None:
    item = record_of(LONG).item
    assert outside.is_plain(item)
    _, findings, _ = outside.judged([outside.apa(damage(item, 0))], outside.Index([LONG, BOOK]))
    assert [finding.code for finding in findings if finding.code != "CC407"] == [code]


def test_without_material_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("CITECHECK_DATA", raising=False)
    monkeypatch.setattr("sys.argv", ["outside"])
    assert outside.main() == 0
    assert "CITECHECK_DATA" in capsys.readouterr().err
