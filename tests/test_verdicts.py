"""What a reader who wrote none of citecheck says of every finding on the dissertation: true, false, or open to dispute."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from citecheck import audit
from citecheck.model import Report

ROOT = Path(__file__).parent.parent
STEM = "001_9b721d0a0261e544"
TABLE = ROOT / "tests" / "gold" / f"{STEM}.verdicts.tsv"
FALSE_AT_MOST = 0.02


@dataclass(frozen=True, slots=True)
class Verdict:
    """One row of the table: which finding, what the reader says of it, and why."""

    fingerprint: str
    code: str
    line: int
    verdict: str
    what: str
    remark: str


def read(row: str) -> Verdict:
    fingerprint, code, line, verdict, what, remark = row.split("\t")
    return Verdict(fingerprint, code, int(line), verdict, what, remark)


@pytest.fixture(scope="module")
def verdicts() -> tuple[Verdict, ...]:
    heading, *rows = TABLE.read_text(encoding="utf-8").splitlines()
    assert heading == "fingerprint\tcode\tline\tverdict\twhat\tremark"
    return tuple(read(row) for row in rows)


@pytest.fixture(scope="module")
def report() -> Report:
    return audit(ROOT / "seeds" / f"{STEM}.txt")


def test_every_finding_has_a_verdict_and_every_verdict_its_finding(report: Report, verdicts: tuple[Verdict, ...]) -> None:
    found = sorted((finding.fingerprint, finding.code) for finding in report.findings)
    assert found == sorted((row.fingerprint, row.code) for row in verdicts)


def test_hardly_a_finding_is_false(verdicts: tuple[Verdict, ...]) -> None:
    false = [row for row in verdicts if row.verdict == "false"]
    assert len(false) <= FALSE_AT_MOST * len(verdicts), false


def test_verdicts_are_words_of_the_table_and_doubts_have_a_reason(verdicts: tuple[Verdict, ...]) -> None:
    assert {row.verdict for row in verdicts} <= {"true", "false", "unclear"}
    assert [row for row in verdicts if row.verdict != "true" and not row.remark] == []


def test_verdicts_stand_in_the_order_of_the_document(verdicts: tuple[Verdict, ...]) -> None:
    assert [(row.line, row.code) for row in verdicts] == sorted((row.line, row.code) for row in verdicts)
