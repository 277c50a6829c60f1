"""What an audit found, in the forms that people and programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.report.citations import citations_json
    from citecheck.report.forms import FORMS, Form
    from citecheck.report.json import render_json, render_many_json, to_json
    from citecheck.report.layout import lay_out
    from citecheck.report.markdown import render_markdown
    from citecheck.report.references import references_json
    from citecheck.report.resolutions import outcome_word, resolution_line, resolutions_json
    from citecheck.report.schemas import SCHEMA, SCHEMA_MANY, schema
    from citecheck.report.terminal import render_text
else:
    __getattr__, __dir__ = lazily(
        __name__,
        citations="citations_json",
        forms="FORMS Form",
        json="render_json render_many_json to_json",
        layout="lay_out",
        markdown="render_markdown",
        references="references_json",
        resolutions="outcome_word resolution_line resolutions_json",
        schemas="SCHEMA SCHEMA_MANY schema",
        terminal="render_text",
    )

__all__ = [
    "FORMS",
    "SCHEMA",
    "SCHEMA_MANY",
    "Form",
    "citations_json",
    "lay_out",
    "outcome_word",
    "references_json",
    "render_json",
    "render_many_json",
    "render_markdown",
    "render_text",
    "resolution_line",
    "resolutions_json",
    "schema",
    "to_json",
]
