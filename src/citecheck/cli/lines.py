"""`citecheck resolve`: one reference string a line in, one JSON value a line out, in order, as soon as decided."""

from __future__ import annotations

import json
import sys

import click

from citecheck.cli.options import Common, common, model_of, tools_of
from citecheck.cli.parse import LONGEST, sink
from citecheck.cli.waiting import Stream, waiting
from citecheck.library import reference
from citecheck.report import resolution_line
from citecheck.resolve import Session


@click.command("resolve")
@click.argument("file", type=click.File("rb"), default="-", metavar="[FILE]")
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True, help="Form of a line.")
@common
def resolve_command(shared: Common, file: Stream, form: str) -> None:
    """Reference strings, one a line, to resolutions by Crossref, one a line.

    \b
    Examples:
      citecheck resolve references.txt --mailto you@example.org
      echo "Chufrin, G. (1999), Russia and Asia. Oxford University Press." | citecheck resolve
    """
    del form  # one so far
    model = model_of(shared)
    unavailable = False
    with sink(shared) as out, Session(tools_of(shared).resolving) as session:
        for number, line in (numbered for group in waiting(file) for numbered in group):
            resolution = session.resolve(reference(line[:LONGEST], f"r{number}", model=model), line[:LONGEST])
            row = resolution_line(line, resolution)
            unavailable = unavailable or row["outcome"] == "unavailable"
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            out.flush()
        for notice in session.notices:
            shared.say(f"citecheck: notice: {notice.message}")
    sys.exit(3 if unavailable and shared.strict else 0)
