"""`citecheck extract`: the first stages alone."""

from __future__ import annotations

import json

import click

from citecheck.cli.options import Common, common, reading, reading_of, source_of
from citecheck.cli.tools import tools_of
from citecheck.pipeline import extract, gather
from citecheck.report import citations_json, references_json
from citecheck.settings import Reading


@click.command("extract")
@click.argument("document", metavar="DOCUMENT")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "plain"]),
    default="json",
    show_default=True,
    help="plain: the text as citecheck reads it.",
)
@common
@reading
def extract_command(shared: Common, document: str, form: str, reading: Reading) -> None:
    """Citations and references of DOCUMENT, with nothing judged and nothing looked up.

    \b
    Examples:
      citecheck extract thesis.md
      citecheck extract thesis.md --format plain
    """
    source = source_of(document, shared.settings)
    tools = tools_of(shared, offline=True)
    extracted = extract(source, tools, reading_of(source, reading, shared.settings))
    if form == "plain":
        shared.write(extracted.document.text)
        return
    for notice in extracted.notices:
        shared.say(f"citecheck: notice: {notice.message}")
    evidence, _ = gather(extracted, tools)
    data = {"citations": citations_json(evidence), "references": references_json(evidence)}
    shared.write(json.dumps(data, ensure_ascii=False, indent=1))
