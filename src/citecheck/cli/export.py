"""`citecheck export`: the reference list for other programs."""

from __future__ import annotations

from dataclasses import replace

import click

from citecheck import plugins
from citecheck.cli.options import Common, common, known_of, reading, reading_of, source_of, tools_of
from citecheck.errors import ConfigError
from citecheck.export import EXPORTS, Exporter
from citecheck.pipeline import entries, extract, gather
from citecheck.report.tally import many
from citecheck.settings import Reading


@click.command("export")
@click.argument("document", metavar="DOCUMENT")
@click.option("--to", default="bibtex", show_default=True, metavar="FORM", help="bibtex, biblatex, csl-json or ris.")
@click.option("--ascii", "ascii_only", is_flag=True, help="TeX escapes instead of Unicode.")
@common
@reading
def export_command(shared: Common, document: str, to: str, ascii_only: bool, reading: Reading) -> None:
    """The reference list of DOCUMENT as clean BibTeX (or BibLaTeX, CSL-JSON, RIS).

    Only what was printed is exported: a field that the entry does not have is absent. Fragments are left out, and a comment says so.

    \b
    Examples:
      citecheck export thesis.md --output thesis.bib
      citecheck export thesis.md --to csl-json
      citecheck export thesis.md --ascii
    """
    exporter = _exporter(to)
    source = source_of(document, shared.settings)
    lock = known_of(document, shared.settings)
    tools = replace(tools_of(shared, offline=True), lock=lock)
    extracted = extract(source, tools, reading_of(source, reading, shared.settings))
    evidence, _ = gather(extracted, tools)
    for notice in extracted.notices:
        shared.say(f"citecheck: notice: {notice.message}")
    whole, left_out = entries(evidence)
    shared.write(exporter.write(whole, ascii_only=ascii_only, notes=left_out))
    shared.say(f"citecheck: {many(len(whole), 'entry')} exported" + (f", {many(len(left_out), 'fragment')} left out" if left_out else ""))


def _exporter(name: str) -> Exporter:
    known = {row.name: row for row in (*EXPORTS, *plugins.load("exporters", Exporter))}
    if name not in known:
        raise ConfigError(f'"{name}" is no form of export', where="--to", remedy=f"one of {', '.join(known)}")
    return known[name]
