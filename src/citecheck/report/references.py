"""Entries of the reference list, as the JSON report says them."""

from __future__ import annotations

from citecheck.export import csl, csl_variable
from citecheck.model import Document, Evidence, Reference
from citecheck.report.places import Json, in_source, interval, position, spot


def references_json(evidence: Evidence) -> list[Json]:
    """The ``references`` of the report. ``item`` is CSL-JSON, and ``fields`` goes by CSL-JSON's words too."""
    return [_reference(evidence.document, reference) for reference in evidence.references]


def _reference(document: Document, reference: Reference) -> Json:
    return {
        "id": reference.id,
        **spot(document, reference.span),
        **position(document, reference.span),
        "text": document.quote(reference.span),
        "section": reference.section,
        "label": reference.label,
        "confidence": round(reference.confidence, 4),
        "item": csl(reference.item, reference.id),
        "fields": {csl_variable(name): {"span": interval(span), "source": in_source(document, span)} for name, span in reference.fields},
    }
