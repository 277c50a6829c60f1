"""`citecheck update` and `citecheck check`: a corpus and the gate before it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path, PurePath

import click

from citecheck.cli.options import Common, common
from citecheck.cli.tools import tools_of
from citecheck.corpus import Complaint, Verdict, Written, accept, check, members, update
from citecheck.rules.wording import clip
from citecheck.text.counts import many

DIFFERENCES, LONGEST = 8, 110  # lines of a difference that are shown without --verbose, and code points of one
SHOWN = 20  # findings of one document that are printed in full; the report has them all


@click.command("update")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited since.")
@common
def update_command(shared: Common, paths: tuple[Path, ...], force: bool) -> None:
    """Regenerate refs/<stem>.bib and reports/<stem>.md, .json for every document of the corpus (or those at PATH), offline.

    The corpus is what `documents` in [tool.citecheck] names. A generated file that was edited since is left as it is (exit 1), and what would change is
    told (all of it with --verbose); corrections that are to stay belong into refs/<stem>.overrides.toml.

    \b
    Examples:
      citecheck update
      citecheck update texts/new-thesis.md
      citecheck update --force texts/new-thesis.md
    """
    rows = update(members(shared.settings, paths), shared.settings, tools_of(shared, offline=True), force=force)
    for row in rows:
        if row.error:
            click.echo(f"citecheck: error: {row.error}", err=True)
    if done := [row for row in rows if not row.error]:
        shared.write("\n".join(_updated(row) for row in done))
    for row in rows:
        for line in _told_left(row, shared):
            click.echo(line, err=True)
    sys.exit(2 if any(row.error for row in rows) else 1 if any(row.left for row in rows) else 0)


def _updated(row: Written) -> str:
    kept = f"left, because edited: {', '.join(one.name for one in row.left)}" if row.left else ""
    return f"{row.document}: {'; '.join(part for part in (', '.join(row.changed), kept) if part) or 'up to date'}"


def _told_left(row: Written, shared: Common) -> Iterator[str]:
    """What `update` would have changed in files that it left, and how to go on."""
    for one in row.left:
        diff = one.diff[2:]
        body = [line for line in diff if line[:1] in "+-"]
        out = sum(line.startswith("-") for line in body)
        told = f"would take {many(out, 'line')} out and put {many(len(body) - out, 'line')} in" if diff else "would change most of it"
        yield f"citecheck: {one.name}: {one.why}, so it is left as it is; update {told}"
        shown = diff if shared.verbose else diff[:DIFFERENCES]
        yield from (f"  {line if shared.verbose else clip(line, LONGEST)}" for line in shown)
        if len(shown) < len(diff):
            yield f"  and {len(diff) - len(shown)} more lines (--verbose shows them)"
    if row.left:
        file = f"{shared.settings.refs}/{PurePath(row.document).stem}.overrides.toml"
        yield f"  remedy: put what is to stay into {file} (citecheck overrides {row.document} begins one),"
        yield f"  then citecheck update --force {row.document}, which overwrites"


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@click.option("--update-baseline", is_flag=True, help="Accept the present findings: write reports/baseline.json.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Form of the verdict.")
@common
def check_command(shared: Common, paths: tuple[Path, ...], update_baseline: bool, form: str) -> None:
    """The gate for a corpus; offline and deterministic.

    Fails (exit 1) when a document is new without its refs/ and reports/, when these are stale, or when there is a finding at or above --fail-on that
    reports/baseline.json does not hold. Says which command mends it.

    \b
    Examples:
      citecheck check
      citecheck check texts/new-thesis.md --fail-on warning
      citecheck check --update-baseline
    """
    settings, tools = shared.settings, tools_of(shared, offline=True)
    corpus = members(settings, paths)
    if update_baseline:
        count, changed = accept(corpus, settings, tools)
        shared.say(
            f"citecheck: {many(count, 'finding')} of {many(len(corpus), 'document')} accepted" + ("" if changed else "; nothing changed")
        )
        return
    verdict = check(corpus, settings, tools, settings.fail_on, whole=not paths)
    for _, error in verdict.unreadable:
        click.echo(f"citecheck: error: {error}", err=True)
    for name, why in verdict.abstained:
        shared.say(f"citecheck: notice: {name}: {why}")
    shared.write(_json(verdict) if form == "json" else _text(verdict, verbose=shared.verbose))
    sys.exit(2 if verdict.unreadable else 1 if verdict.complaints else 0)


def _json(verdict: Verdict) -> str:
    data = {
        "schema": "citecheck-check/1",
        "documents": verdict.documents,
        "complaints": [asdict(complaint) for complaint in verdict.complaints],
        "unreadable": [{"name": name, "error": str(error)} for name, error in verdict.unreadable],
        "accepted": verdict.accepted,
        "gone": verdict.gone,
        "abstained": [{"name": name, "message": message} for name, message in verdict.abstained],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _text(verdict: Verdict, *, verbose: bool) -> str:
    lines: list[str] = []
    for document in dict.fromkeys(complaint.document for complaint in verdict.complaints):
        mine = [complaint for complaint in verdict.complaints if complaint.document == document]
        shown = mine if verbose else mine[:SHOWN]
        lines += [_line(complaint) for complaint in shown]
        if len(shown) < len(mine):
            lines.append(f"{document}: and {len(mine) - len(shown)} more (--verbose shows them)")
        lines += [f"  to mend: {remedy}" for remedy in dict.fromkeys(complaint.remedy for complaint in mine)]
    summary = f"{many(len(verdict.documents), 'document')} checked"
    if verdict.accepted:
        summary += f", {many(verdict.accepted, 'finding')} accepted by the baseline"
    lines.append(f"{summary}: {'the gate is shut' if verdict.complaints or verdict.unreadable else 'nothing new, nothing stale'}")
    if verdict.gone:
        lines.append(f"{many(verdict.gone, 'finding')} of the baseline gone; tidy it: citecheck check --update-baseline")
    return "\n".join(lines)


def _line(complaint: Complaint) -> str:
    if complaint.kind == "finding":
        return f"{complaint.document}:{complaint.line}: {complaint.severity}[{complaint.code}] {complaint.message}"
    return f"{complaint.document}: {complaint.kind}: {complaint.message}"
