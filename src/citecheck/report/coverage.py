"""The coverage statement of the JSON report, and what the other forms say in the same words."""

from __future__ import annotations

from collections import Counter

from citecheck.model import Document, Evidence, Link, LinkStatus, Report, Span
from citecheck.report.citations import pointer_json
from citecheck.report.places import Json, in_source, interval

_UNLINKED = (LinkStatus.DANGLING, LinkStatus.SKIPPED)
SECTION_REASONS = {  # why a section was taken as a list, for people
    "heading": "its heading",
    "form": "the form of its entries",
    "lines": "--list",
    "file": "a bibliography file",
}


def coverage_json(report: Report) -> Json:
    """What was read, linked and not; lists stand in the order of the text."""
    evidence, coverage = report.evidence, report.coverage
    document = evidence.document
    return {
        "citation_items": coverage.citation_items,
        "linked": coverage.linked,
        "references": coverage.references,
        "unread": [_place(document, span, reason) for span, reason in coverage.unread],
        "sections": [
            {
                "title": title,
                "line": line,
                "references": count,
                "last_line": document.line_of(max(section.span.end - 1, section.span.start)),
                "file": document.locate(section.span).file,
                "reason": section.reason or None,
                "exhaustive": section.exhaustive,
            }
            for section, (title, line, count) in zip(evidence.sections, coverage.sections, strict=True)
        ],
        "unlinked": [_unlinked(evidence, item, link.status.value, link.reason.value) for item, link in _not_linked(evidence)],
        "doubtful": [_place(document, span, reason) for span, reason in coverage.doubtful],
        "files": [{"name": file.name, "sha256": file.sha256} for file in document.files],
        "system": {"name": evidence.system, "counts": dict(system_counts(evidence)), "decided": evidence.system_decided or None},
        "passed_over": [{"line": line, "what": what} for line, what in coverage.passed_over],
        "abstained": [
            {
                "reason": doubt.reason,
                "message": doubt.message,
                "rules": sorted(doubt.silences),
                "citation_items": None if doubt.items is None else [item for item in evidence.items if item in doubt.items],
            }
            for doubt in evidence.doubts
        ],
    }


def system_counts(evidence: Evidence) -> tuple[tuple[str, int], ...]:
    """How many citation items are of each kind, the most frequent first."""
    if evidence.system_evidence:
        return evidence.system_evidence
    return tuple(Counter(str(pointer_json(item.pointer)["kind"]) for item in evidence.items.values()).most_common())


def _not_linked(evidence: Evidence) -> list[tuple[str, Link]]:
    return [(item.id, link) for item, link in evidence.linked() if link.status in _UNLINKED] if evidence.links else []


def _unlinked(evidence: Evidence, item: str, status: str, reason: str) -> Json:
    span = evidence.items[item].span
    document = evidence.document
    return {"citation_item": item, "line": document.locate(span).line, "text": document.quote(span), "status": status, "reason": reason}


def _place(document: Document, span: Span, reason: str) -> Json:
    place = document.locate(span)
    return {
        "span": interval(span),
        "source": in_source(document, span),
        "line": place.line,
        "text": document.quote(span),
        "reason": reason,
        "file": place.file,
    }
