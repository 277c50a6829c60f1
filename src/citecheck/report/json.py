"""The JSON report: the contract that scripts rely on. A later version may add, never rename or repurpose."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from citecheck.model import Document, Evidence, Finding, Fix, Report, Span
from citecheck.report.citations import citations_json
from citecheck.report.coverage import coverage_json
from citecheck.report.layout import lay_out
from citecheck.report.pinned import overrides_json
from citecheck.report.places import Json, in_source, interval, position
from citecheck.report.references import references_json
from citecheck.report.resolutions import resolutions_json
from citecheck.report.schemas import SCHEMA, SCHEMA_MANY


def to_json(report: Report) -> Json:
    """The report as JSON values. Every key is there; what is absent is null."""
    evidence = report.evidence
    return {
        "schema": SCHEMA,
        "version": report.version,
        "document": _document(evidence),
        "citations": citations_json(evidence),
        "references": references_json(evidence),
        "resolutions": resolutions_json(evidence),
        "findings": [_finding(evidence.document, finding) for finding in report.findings],
        "notices": [{"code": notice.code, "message": notice.message} for notice in report.notices],
        "coverage": coverage_json(report),
        "overrides": overrides_json(evidence),
    }


def render_json(report: Report) -> str:
    """The report of one document as text."""
    return lay_out(to_json(report))


def render_many_json(rows: Iterable[Report | tuple[str, str]]) -> str:
    """The reports of several documents as text; a pair is the name of a document that could not be read, and why."""
    reports = [to_json(row) if isinstance(row, Report) else {"name": row[0], "error": row[1]} for row in rows]
    return lay_out({"schema": SCHEMA_MANY, "reports": reports})


def _document(evidence: Evidence) -> Json:
    document = evidence.document
    return {
        "name": document.name,
        "format": document.format,
        "sha256": document.sha256,
        "characters": len(document.own_source),
        "language": evidence.language,
        "system": evidence.system,
    }


def _finding(document: Document, finding: Finding) -> Json:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "span": interval(finding.span),
        "source": in_source(document, finding.span),
        **position(document, finding.span),
        "citation_items": list(finding.citation_items),
        "references": list(finding.references),
        "data": {key: _value(value) for key, value in finding.data},
        "fix": _fix(document, finding.fix) if finding.fix else None,
        "fingerprint": finding.fingerprint,
        "waived": finding.waived,
    }


def _fix(document: Document, fix: Fix) -> Json:
    return {"span": interval(fix.span), "source": in_source(document, fix.span), "text": fix.text, "reason": fix.reason}


def _value(value: object) -> object:
    """``data`` of a rule in JSON's types."""
    match value:
        case Enum():
            return _value(value.value)
        case None | bool() | int() | float() | str():
            return value
        case Span():
            return interval(value)
        case dict():
            return {str(key): _value(row) for key, row in value.items()}
        case tuple() | list():
            return [_value(row) for row in value]
        case _:
            return str(value)
