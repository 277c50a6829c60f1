"""Books given in full in notes are linked to their entries, whatever words their titles have."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Source

LIST = """

## References

- Burke, Peter (1990). *The Invented Revolution*. Cambridge: Example Press.
- Giddens, Anthony (1984). *The Constitution of Rivers*. Cambridge: Example Press.
- Parsons, Talcott (1937). *The Structure of Mud*. New York: Invented House.
"""


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        pytest.param("Peter Burke, *The Invented Revolution* (Cambridge: Example Press, 1990), pp. 12-14.", "r1", id="given-name-first"),
        pytest.param("Anthony Giddens, *The Constitution of Rivers* (Cambridge: Example Press, 1984), p. 3.", "r2", id="one-page"),
        pytest.param("Parsons, *The Structure of Mud*, New York: Invented House, 1937, p. 500.", "r3", id="surname-alone"),
        pytest.param("T. Parsons, *The Structure of Mud*, New York: Invented House, 1937, p. 501.", "r3", id="initial"),
    ],
)
def test_a_book_in_a_note_is_its_entry(note: str, entry: str) -> None:
    report = citecheck.audit(Source("notes.md", f"It is so.[^a]\n\n[^a]: {note}{LIST}".encode()))
    assert [link.references for link in report.evidence.links] == [(entry,)]
    assert "CC101" not in {finding.code for finding in report.findings}
