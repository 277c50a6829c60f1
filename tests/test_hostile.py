"""Inputs that nobody sends on purpose: each ends in a right answer or a clear error."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.errors import ReadError
from citecheck.model import Report, Source

MEGABYTE = 1_000_000
MANY = 200_000  # enough that anything quadratic would never end
SENTENCE = "Rivers carry silt, and the silt settles where the water slows (Adams 2001: 12). "


def audit(text: str, name: str = "hostile.md") -> Report:
    return citecheck.audit(Source(name, text.encode("utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(" * (5 * MEGABYTE), id="open-brackets"),
        pytest.param("(((Smith 19" * (MEGABYTE // 4), id="broken-citations"),
        pytest.param("[" * MANY, id="open-square-brackets"),
        pytest.param("*" * MANY, id="stars"),
        pytest.param("_a" * MANY, id="underscores"),
        pytest.param("A. " * MANY, id="initials"),
        pytest.param("Smith, " * (MANY // 2), id="names-in-one-line"),
        pytest.param("Smith and " * (MANY // 2), id="names-joined"),
        pytest.param("1999 " * MANY, id="years"),
        pytest.param("9" * MANY, id="digits"),
        pytest.param(" " * MANY, id="blanks"),
        pytest.param("\n" * MANY, id="empty-lines"),
        pytest.param("-\n" * MANY, id="hyphens"),
        pytest.param("<sup>" * (MANY // 4), id="open-tags"),
        pytest.param("<" * MANY, id="angles"),
        pytest.param("&" * MANY, id="ampersands"),
        pytest.param("x" * (5 * MEGABYTE), id="one-long-word"),
        pytest.param("## References\n\n" + "Smith, J. " * (MANY // 2), id="one-long-entry"),
        pytest.param("## References\n\n" + "a, " * MANY, id="commas-in-an-entry"),
        pytest.param("# H\n" * (MANY // 2), id="headings"),
        pytest.param("- " * MANY, id="bullets"),
        pytest.param("> " * MANY, id="quotes"),
        pytest.param("|" * MANY, id="table"),
        pytest.param("“" * MANY, id="open-quotes"),
        pytest.param("(Smith 2000" * (MANY // 5), id="unclosed-citations"),
        pytest.param("“A (Smith " * (MANY // 5), id="unclosed-quotes-and-brackets"),
    ],
)
def test_hostile_text_ends(text: str) -> None:
    report = audit(text)
    assert len(report.evidence.links) == len(report.evidence.items)


def test_one_line_of_five_megabytes_is_read_to_its_end() -> None:
    count = 5 * MEGABYTE // len(SENTENCE)
    report = audit(SENTENCE * count, "line.txt")
    assert len(report.evidence.items) == count
    assert [finding.code for finding in report.findings] == ["CC112"]


def test_ten_megabytes_are_read_to_their_end() -> None:
    count = 10 * MEGABYTE // len(SENTENCE)
    text = "\n\n".join([SENTENCE * 10] * (count // 10)) + "\n\n## References\n\nAdams, J. (2001), *Rivers*, London: Invented Press.\n"
    report = audit(text)
    assert {link.references for link in report.evidence.links} == {("r1",)}
    assert report.coverage.linked == count // 10 * 10


def test_five_thousand_entries_and_twenty_thousand_citations() -> None:
    names = [
        f"{first}{second}{third}son"
        for first in "BCDFGHJKLMNPRSTVWZ"
        for second in "aeiou"
        for third in ("nd", "rt", "ll", "mb", "st", "ck")
    ]
    works = [(name, 1900 + number) for number in range(10) for name in names][:5000]
    prose = "\n\n".join(" ".join(f"Rivers run ({name} {year})." for name, year in works[index::10] * 4) for index in range(10))
    listed = "\n\n".join(f"{name}, A. ({year}), *Rivers of {name}land*, London: Invented Press." for name, year in works)
    report = audit(f"{prose}\n\n## References\n\n{listed}\n")
    assert report.coverage.references == len(works)
    assert report.coverage.linked == 4 * len(works)


def test_an_empty_file_cites_nothing(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    report = citecheck.audit(path)
    assert (report.findings, report.coverage.citation_items, report.coverage.references) == ((), 0, 0)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(bytes(range(256)) * 64, id="every-byte"),
        pytest.param(b"%PDF-1.7\n\x00\x01", id="pdf"),
        pytest.param(b"PK\x03\x04" + b"\x00" * 64, id="zip"),
        pytest.param(b"\x00" * 4096, id="nothing-but-zeros"),
    ],
)
def test_a_binary_file_is_an_error_with_a_remedy(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "binary.txt"
    path.write_bytes(data)
    with pytest.raises(ReadError, match="remedy"):
        citecheck.audit(path)


def test_a_directory_and_a_missing_file_are_errors_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="remedy"):
        citecheck.audit(tmp_path)
    with pytest.raises(ReadError, match="remedy"):
        citecheck.audit(tmp_path / "none.txt")
