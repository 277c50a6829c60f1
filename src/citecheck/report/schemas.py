"""The JSON Schema of the report, which the package ships."""

from __future__ import annotations

import json
from pkgutil import get_data

SCHEMA = "citecheck-report/1"
SCHEMA_MANY = "citecheck-reports/1"


def schema() -> dict[str, object]:
    """The schema (JSON Schema 2020-12) of a report; ``$defs/reports`` is that of the reports of several documents."""
    data = get_data("citecheck.report", "schema/report-1.schema.json") or b"{}"
    loaded: dict[str, object] = json.loads(data)
    return loaded
