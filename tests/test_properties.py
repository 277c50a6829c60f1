"""What holds for every document, whatever it says."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import citecheck
from citecheck.model import Report, Source
from citecheck.report import render_json, render_markdown, render_text

NAMES = ["Adams", "Brown", "O'Neil", "van Dijk", "García Márquez", "Ministry of Mud", "Müller", "МИД", "Li"]
YEARS = ["1999", "2001a", "n.d.", "1992-93", "in press", "2004a,b", "18"]
PIECES = st.one_of(
    st.sampled_from(
        [
            "(",
            ")",
            "; ",
            ", ",
            " and ",
            " et al. ",
            " quoted in ",
            "\n",
            "\n\n",
            ". ",
            ": 54",
            " pp. 5-9",
            "ibid.",
            "[3]",
            "<sup>1</sup>",
            "---",
        ]
    ),
    st.sampled_from(
        ["\n\n## References\n\n", "\n\n1. ", "\n- ", "*", "_", "“", "”", "www.example.org", " (ed.) ", "\\", "&amp;", "| a | b |\n", "-\n"]
    ),
    st.sampled_from(NAMES),
    st.sampled_from(YEARS),
    st.text(max_size=12),
)
DOCUMENTS = st.lists(PIECES, max_size=60).map("".join)
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def audit(text: str) -> Report:
    return citecheck.audit(Source("any.md", text.encode("utf-8", "surrogatepass")))


def readable(text: str) -> bool:
    return text.isprintable() or all(character.isprintable() or character in "\n\t\r" for character in text)


@given(DOCUMENTS.filter(readable))
@SLOW
def test_every_document_is_read_linked_and_reported(text: str) -> None:
    report = audit(text)
    evidence = report.evidence
    length = len(evidence.document.text)
    assert [link.citation_item for link in evidence.links] == list(evidence.items)
    assert [row.reference for row in evidence.resolutions] == [entry.id for entry in evidence.references]
    for citation in evidence.citations:
        assert all(citation.span.contains(item.span) for item in citation.items)
        assert citation.span.end <= length
    for entry in evidence.references:
        assert entry.span.end <= length
        assert all(entry.span.contains(span) for _, span in entry.fields)
    for finding in report.findings:
        assert finding.span.end <= length
        assert set(finding.references) <= set(evidence.by_id)
        assert set(finding.citation_items) <= set(evidence.items)
    assert len({finding.fingerprint for finding in report.findings}) == len(report.findings)


@given(DOCUMENTS.filter(readable))
@settings(SLOW, max_examples=40)
def test_the_same_bytes_give_the_same_report(text: str) -> None:
    first, second = audit(text), audit(text)
    assert render_json(first) == render_json(second)
    assert render_markdown(first) == render_markdown(second)
    assert render_text(first, color=False, width=80) == render_text(second, color=False, width=80)
