"""`citecheck resolve`: one reference string a line in, one JSON value a line out, in order, as soon as decided."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

import click

from citecheck.cli.models import model_of
from citecheck.cli.options import Common, Input, common, encoded, without_effect
from citecheck.cli.parallel import Decided, Worker, in_parallel
from citecheck.cli.tools import tools_of
from citecheck.cli.waiting import Numbered, Stream, waiting
from citecheck.extract.references import Model
from citecheck.report import resolution_line
from citecheck.resolve import ResolveSettings, Session
from citecheck.strings import reference


@without_effect("--select", "--ignore", "--fail-on", "--verbose")
@click.command("resolve")
@click.argument("file", type=Input(), default="-", metavar="[FILE]")
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True, help="Form of a line.")
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N", help="Processes that ask the index.")
@encoded
@common
def resolve_command(shared: Common, file: Stream, form: str, jobs: int, encoding: str | None) -> None:
    """Reference strings, one a line, to resolutions by Crossref, DataCite and others or by an index, one a line.

    \b
    Examples:
      citecheck resolve references.txt --mailto you@example.org
      citecheck resolve references.txt --index crossref-index --offline --jobs 4
      echo "Chufrin, G. (1999), Russia and Asia. Oxford University Press." | citecheck resolve
    """
    del form  # one so far
    shared.spare([file, shared.settings.model])
    model = model_of(shared)
    resolving = tools_of(shared).resolving
    if jobs > 1 and not resolving.index:
        raise click.UsageError("--jobs is for an index: name it with --index DIR; the network is asked at its own pace")
    unavailable = False
    with shared.stream() as out, Session(resolving) as session:
        for group in _decided(waiting(file, encoding, shared.say), session, resolving, model, jobs):
            unavailable = unavailable or any(one.row["outcome"] == "unavailable" for one in group)
            out.write("".join(json.dumps(one.row, ensure_ascii=False) + "\n" for one in group))
            out.flush()
        for notice in session.notices:
            shared.say(f"citecheck: notice: {notice.message}")
    sys.exit(3 if unavailable and shared.strict else 0)


def _decided(
    lines: Iterator[Sequence[Numbered]], session: Session, resolving: ResolveSettings, model: Model | None, jobs: int
) -> Iterator[list[Decided]]:
    """The lines with their rows: a group at once where only an index is asked, else each alone."""

    def alone(number: int, line: str) -> Decided:
        resolution = session.resolve(reference(line, f"r{number}", model=model), line)
        return Decided(number, line, resolution_line(line, resolution), settled=True)

    if not resolving.index:
        yield from ([alone(*numbered)] for group in lines for numbered in group)
        return
    session.open_index()
    local = replace(resolving, offline=True)
    groups = in_parallel(lines, jobs, local, model) if jobs > 1 else map(Worker(local, model).decide, lines)
    for group in groups:
        if resolving.offline or all(one.settled for one in group):
            yield group
        else:
            yield from ([one if one.settled else alone(one.number, one.line)] for one in group)
