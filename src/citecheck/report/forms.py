"""The list of the report's forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citecheck.model import Report
from citecheck.report.json import render_json
from citecheck.report.markdown import render_markdown
from citecheck.report.terminal import render_text

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the report. ``suffix`` is that of its files."""

    name: str
    suffix: str
    description: str
    render: Callable[[Report], str]


def _plain(report: Report) -> str:
    return render_text(report, color=False, width=_WIDTH)


FORMS: tuple[Form, ...] = (
    Form("text", ".txt", "for the terminal: each finding with its source line, as compilers do", _plain),
    Form("markdown", ".md", "for people: verdict, coverage, findings in order of urgency, the entries as parsed", render_markdown),
    Form("json", ".json", "for programs: everything, under a schema", render_json),
)
