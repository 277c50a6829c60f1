"""`citecheck index`: Crossref records on this disk."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from citecheck.cli.options import Common, common
from citecheck.errors import CitecheckError
from citecheck.index.extra import require
from citecheck.text.counts import many

SHOWN = 5


@click.group("index")
def index_command() -> None:
    """Crossref records on this disk, which --index DIR then asks before the network.

    \b
    Examples:
      citecheck index build crossref-2026/ --to index/
      citecheck index info index/
      citecheck audit thesis.md --index index/ --offline
    """


@index_command.command("build")
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER...")
@click.option(
    "--to", "folder", required=True, type=click.Path(path_type=Path), metavar="DIR", help="The index: a new folder, or one to add to."
)
@common
def build_command(shared: Common, paths: tuple[str, ...], folder: Path) -> None:
    """Read Crossref work records into an index: the annual public data file, API answers, JSON lines; gzipped, in folders or tar archives.

    The same command goes on where it was stopped or killed, and adds what is new: of two records of one DOI the one stays that Crossref
    indexed later.

    \b
    Examples:
      citecheck index build crossref-2026/ --to index/
      citecheck index build new-works.jsonl.gz --to index/
    """
    require()
    from citecheck.index.build import build

    tally = build(paths, folder, _progress(shared))
    for name, (odd, first) in list(tally.odd.items())[:SHOWN]:
        passed = f"{many(odd, 'value')} passed over: " if odd else ""
        shared.say(f"citecheck: notice: {name}: {passed}{first}")
    if len(tally.odd) > SHOWN:
        shared.say(f"citecheck: notice: and {len(tally.odd) - SHOWN} more files with values that are no work records")
    shared.say(
        f"citecheck: {many(tally.new, 'record')} new, {tally.replaced} replaced, {tally.known} known already;"
        f" {many(tally.finished, 'file')} read, {tally.skipped} read before"
    )
    for name, reason in tally.broken:
        error = CitecheckError(f"{reason}; what stands before was read", where=name, remedy="fetch the file again and run the same command")
        click.echo(f"citecheck: error: {error}", err=True)
    sys.exit(2 if tally.broken else 0)


@index_command.command("info")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@common
def info_command(shared: Common, folder: Path) -> None:
    """What an index holds.

    \b
    Examples:
      citecheck index info index/
    """
    require()
    from citecheck.index.info import info

    shared.write("".join(f"{name:10} {value}\n" for name, value in info(folder)))


@index_command.command("verify")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--full", is_flag=True, help="Read every record, not a sample.")
@common
def verify_command(shared: Common, folder: Path, *, full: bool) -> None:
    """Whether an index is whole: checksums, counts, look-ups of a sample. Exit code 2 when it is not.

    \b
    Examples:
      citecheck index verify index/
      citecheck index verify index/ --full
    """
    require()
    from citecheck.index import manifest
    from citecheck.index.verify import faults

    found = list(faults(folder, full=full))
    for fault in found[: None if shared.verbose else SHOWN]:
        shared.write(f"{folder}: {fault}")
    if found:
        unfinished = not manifest.read(folder).finished
        remedy = (
            "run the citecheck index build that made it once more; it goes on where it stopped"
            if unfinished
            else "build it anew into an empty folder: citecheck index build FILE... --to DIR"
        )
        raise CitecheckError(f"the index {'is not finished' if unfinished else 'is damaged'}", where=str(folder), remedy=remedy)
    shared.write(f"{folder}: whole")


def _progress(shared: Common) -> Callable[[int], None] | None:
    """The count of records on one line of a terminal; nothing elsewhere."""
    if shared.quiet or not sys.stderr.isatty():
        return None
    return lambda read: click.echo(f"\r{read:,} records", nl=False, err=True)
