"""`citecheck parse` and `citecheck resolve`: one reference string a line in, one JSON value a line out, in order, as soon as decided."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import IO, TextIO

import click

from citecheck.cli.options import Common, common, tools_of
from citecheck.export import csl
from citecheck.extract.references import parse
from citecheck.library import reference
from citecheck.report import resolution_line
from citecheck.resolve import Session

# bytes that are not UTF-8 become visible escapes, so that every line of the input gives a line of output
STRINGS = click.File(encoding="utf-8-sig", errors="backslashreplace")
LONGEST = 20_000  # code points; the longest printed references have a few hundred


@click.command("parse")
@click.argument("file", type=STRINGS, default="-", metavar="[FILE]")
@click.option("--format", "form", type=click.Choice(["csl-json"]), default="csl-json", show_default=True, help="Form of a line.")
@common
def parse_command(shared: Common, file: TextIO, form: str) -> None:
    """Reference strings, one a line, to CSL-JSON items, one a line ("id" is the line's number).

    \b
    Examples:
      citecheck parse references.txt
      head -5 references.txt | citecheck parse --output items.jsonl
    """
    del form  # one so far
    with _sink(shared) as sink:
        for number, line in _numbered(file):
            parsed = parse(line[:LONGEST])
            leftover = " ".join(span.of(line) for span in parsed.leftover)
            item = csl(parsed.item, str(number))
            known = item.get("custom")
            custom = (known if isinstance(known, dict) else {}) | {"confidence": round(parsed.confidence, 4), "leftover": leftover}
            sink.write(json.dumps(item | {"custom": custom}, ensure_ascii=False) + "\n")
            sink.flush()


@click.command("resolve")
@click.argument("file", type=STRINGS, default="-", metavar="[FILE]")
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True, help="Form of a line.")
@common
def resolve_command(shared: Common, file: TextIO, form: str) -> None:
    """Reference strings, one a line, to resolutions by Crossref, one a line.

    \b
    Examples:
      citecheck resolve references.txt --mailto you@example.org
      echo "Chufrin, G. (1999), Russia and Asia. Oxford University Press." | citecheck resolve
    """
    del form  # one so far
    unavailable = False
    with _sink(shared) as sink, Session(tools_of(shared).resolving) as session:
        for number, line in _numbered(file):
            resolution = session.resolve(reference(line[:LONGEST], f"r{number}"), line[:LONGEST])
            row = resolution_line(line, resolution)
            unavailable = unavailable or row["outcome"] == "unavailable"
            sink.write(json.dumps(row, ensure_ascii=False) + "\n")
            sink.flush()
        for notice in session.notices:
            shared.say(f"citecheck: notice: {notice.message}")
    sys.exit(3 if unavailable and shared.strict else 0)


def _numbered(handle: TextIO) -> Iterator[tuple[int, str]]:
    """Lines with their one-based numbers, without their ends."""
    for number, line in enumerate(handle, 1):
        yield number, line.rstrip("\r\n")


def _sink(shared: Common) -> AbstractContextManager[IO[str]]:
    return click.open_file(shared.output or "-", "w", encoding="utf-8")
