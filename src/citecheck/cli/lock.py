"""`citecheck lock`: look the entries of documents up once, and keep the answers beside them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from citecheck.cli.options import Common, common, read_as, reading, without_effect
from citecheck.cli.progress import looking_up
from citecheck.cli.tools import tools_of
from citecheck.corpus.documents import Member, named
from citecheck.corpus.locks import Locked, check_lock, lock_document, lock_path
from citecheck.errors import CitecheckError
from citecheck.lockfile import Lock, Refresh
from citecheck.pipeline import Tools
from citecheck.report import outcome_word
from citecheck.report.excerpt import visible
from citecheck.resolve import Session
from citecheck.rules.status import told
from citecheck.settings import Reading
from citecheck.text.counts import listed, many

RECENT = timedelta(hours=1)  # an answer that counts as asked in this refresh: one that was broken off goes on where it was
Told = tuple[list[str], int]  # lines of the result and an exit code


@without_effect("--select", "--ignore", "--fail-on")
@click.command("lock")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@click.option(
    "--refresh",
    type=click.Choice([word.value for word in Refresh]),
    default=Refresh.STALE.value,
    show_default=True,
    help="What is asked again: all entries, those that are new or changed, or only the status (retractions, corrections) of the works that are known.",
)
@click.option("--check", "check_only", is_flag=True, help="Ask nothing and write nothing: say what is missing, and exit 1 if anything is.")
@common
@reading
def lock_command(shared: Common, paths: tuple[Path, ...], refresh: str, check_only: bool, reading: Reading) -> None:
    """Look the entries of documents up and record the answers in refs/<stem>.lock.json.

    PATH is a document, or a folder of the corpus; without one, every document that `documents` in [tool.citecheck] names. audit, export, check and
    update then use the record, so that they need no network. What could not be looked up is not recorded, and asked the next time.

    \b
    Examples:
      citecheck lock --mailto you@example.org
      citecheck lock texts/new-thesis.md
      citecheck lock --refresh status
      citecheck lock --check
    """
    chosen = named(shared.settings, paths)
    if check_only:
        rows = [_each(member, lambda one: _check_one(one, shared, reading)) for member in chosen]
    else:
        tools = tools_of(shared)
        if Refresh(refresh) is not Refresh.STALE:
            tools = replace(tools, resolving=replace(tools.resolving, max_age=RECENT))
        with Session(tools.resolving) as session:
            tools = replace(tools, session=session)
            rows = [_each(member, lambda one: _lock_one(one, shared, tools, Refresh(refresh), reading)) for member in chosen]
    shared.write("\n".join(line for lines, _ in rows for line in lines))
    sys.exit(_exit_code([code for _, code in rows], strict=shared.strict))


def _each(member: Member, work: Callable[[Member], Told]) -> Told:
    """One document's trouble is not the others'."""
    try:
        return work(member)
    except CitecheckError as error:
        click.echo(f"citecheck: error: {error}", err=True)
        return [], 2


def _exit_code(codes: Sequence[int], *, strict: bool) -> int:
    """The first of 2, 1, 3, 0 that applies; 3 only where it was asked for."""
    return next(code for code in (2, 1, 3, 0) if code in (*codes, 0) and (code != 3 or strict))


def _check_one(member: Member, shared: Common, given: Reading) -> Told:
    tools = tools_of(shared, offline=True)
    state = check_lock(member, shared.settings, tools, read_as(member.name, given, shared.settings))
    file = shared.settings.name_of(lock_path(member.name, shared.settings))
    told = "missing" if state is None else state.told
    lines = [visible(f"{member.name}: {file}: {told}")]
    if state is not None and state.current:
        return lines, 0
    return [*lines, f"  to mend: citecheck lock {member.name}"], 1


def _lock_one(member: Member, shared: Common, tools: Tools, refresh: Refresh, given: Reading) -> Told:
    with looking_up(shared) as progress:
        how = read_as(member.name, given, shared.settings)
        done = lock_document(member, shared.settings, replace(tools, progress=progress), refresh, how)
    return _told(done, shared)


def _told(done: Locked, shared: Common) -> Told:
    lock = done.lock
    for notice in done.notices:
        if notice.code != "lock-stale":  # which is what is being mended
            shared.say(f"citecheck: notice: {lock.document}: {notice.message}")
    word = "written" if done.changed else "up to date" if lock.rows or not done.missing else "not written"
    head = f"{lock.document}: {lock.name}: {word}, {_outcomes(lock)}"
    lines = [head + (f"; {many(len(done.missing), 'entry')} without an answer" if done.missing else "")]
    lines += [f"  {one.doi}: {update.kind.value}{told(update)}: {one.entry}" for one in done.news for update in one.updates]
    lines += [f"  {one.doi}: no longer told: {update.kind.value}{told(update)}: {one.entry}" for one in done.news for update in one.lost]
    lines += [f"  no longer in the document: {row.entry}" for row in done.gone]
    return [visible(line) for line in lines], 3 if done.missing else 0


def _outcomes(lock: Lock) -> str:
    counts = Counter(outcome_word(row.resolution.outcome) for row in lock.rows)
    told = listed([f"{count} {word}" for word, count in sorted(counts.items())])
    return many(len(lock.rows), "entry") + (f" ({told})" if told else "")
