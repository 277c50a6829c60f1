"""`citecheck audit`: the main job."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace

import click

from citecheck.cli.options import Common, common, reading, reading_of, source_of
from citecheck.cli.progress import looking_up
from citecheck.cli.tools import exit_code, known_of, tools_of
from citecheck.errors import CitecheckError
from citecheck.model import Report
from citecheck.pipeline import Tools, audit
from citecheck.report import render_json, render_many_json, render_markdown, render_text
from citecheck.resolve import Session
from citecheck.settings import Reading
from citecheck.text.file_names import printable

Row = Report | tuple[str, CitecheckError]


@click.command("audit")
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT...")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True, help="Form of the report."
)
@common
@reading
def audit_command(shared: Common, documents: tuple[str, ...], form: str, reading: Reading) -> None:
    """Read, extract, reconcile, resolve, judge, report.

    DOCUMENT is a text or Markdown file; '-' reads standard input.

    \b
    Examples:
      citecheck audit thesis.md --offline
      citecheck audit thesis.md --format markdown --output report.md
      citecheck audit thesis.txt --list 870-1290 --from markdown
      citecheck audit chapter-*.md --format json --fail-on warning
    """
    tools = tools_of(shared)
    with Session(tools.resolving) as session:
        rows = [_audit_one(document, shared, replace(tools, session=session), reading) for document in documents]
    for notice in session.notices:
        shared.say(f"citecheck: notice: {notice.message}")
    if form == "json" or any(isinstance(row, Report) for row in rows):
        shared.write(_render(rows, form, shared))
    sys.exit(exit_code(rows, shared.settings.fail_on, strict=shared.strict))


def _audit_one(document: str, shared: Common, tools: Tools, given: Reading) -> Row:
    name = printable(document)
    try:
        source = source_of(document, shared.settings)
        name = source.name
        lock = known_of(document, shared.settings)
        with looking_up(shared) as progress:
            return audit(source, replace(tools, progress=progress, lock=lock), reading_of(source, given, shared.settings))
    except CitecheckError as error:
        click.echo(f"citecheck: error: {error}", err=True)
        return name, error


def _render(rows: Sequence[Row], form: str, shared: Common) -> str:
    if form == "json":
        only = rows[0]
        if len(rows) == 1 and isinstance(only, Report):
            return render_json(only)
        return render_many_json([row if isinstance(row, Report) else (row[0], str(row[1])) for row in rows])
    reports = [row for row in rows if isinstance(row, Report)]
    if form == "markdown":
        return "\n".join(render_markdown(report) for report in reports)
    width = shutil.get_terminal_size((100, 24)).columns
    return "\n".join(render_text(report, color=shared.colored, width=width, verbose=shared.verbose) for report in reports)
