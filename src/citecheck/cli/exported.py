"""What `citecheck export` reads: the documents, one after the other, and of each what is needed later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from citecheck.cli.options import Common, reading_of, source_of
from citecheck.cli.tools import known_of, tools_of
from citecheck.corpus.documents import members
from citecheck.errors import CitecheckError, ConfigError, ReadError
from citecheck.pipeline import Tools, extract, gather
from citecheck.repair import Patch, write_patch
from citecheck.resolve import Session
from citecheck.rules import judge
from citecheck.settings import Reading, Settings
from citecheck.works import Printing, printings

_STALE = "lock-stale"


@dataclass(frozen=True, slots=True)
class Found:
    """A document's entries, the fragments that were left out, and the corrections that are proposed."""

    name: str
    printings: tuple[Printing, ...]
    left_out: tuple[str, ...]
    patch: Patch | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """All documents, in order."""

    documents: tuple[Found, ...]


def documents_of(named: Sequence[str], settings: Settings) -> tuple[str, ...]:
    """The documents named; of a folder, or when none is named, those of the settings. Raises `CorpusError`."""
    if named and all(name == "-" or Path(name).is_file() for name in named):
        return tuple(dict.fromkeys(named))
    for name in named:
        if name != "-" and not Path(name).exists():
            raise ReadError("there is no such file or folder", where=name, remedy="check the path and its spelling")
    if named and not settings.documents:
        folder = next(name for name in named if not Path(name).is_file())
        remedy = "name files, or set documents in the settings: of a folder, those are read that the settings name"
        raise ConfigError("this is no file, and the settings name no documents", where=folder, remedy=remedy)
    return tuple(str(member.path) for member in members(settings, [Path(name) for name in named]))


def read_all(documents: Sequence[str], shared: Common, given: Reading, *, look_up: bool, mend: bool) -> Exported:
    """Read and resolve every document. Raises `ReadError` when one cannot be read, after telling of each: a list that lacks a document is none."""
    tools = tools_of(shared, offline=None if look_up else True)
    found: list[Found] = []
    failed: list[CitecheckError] = []
    with Session(tools.resolving) as session:
        for document in documents:
            try:
                found.append(_read(document, shared, replace(tools, session=session), given, look_up=look_up, mend=mend))
            except ReadError as error:
                failed.append(error)
    for notice in session.notices if look_up else ():
        shared.say(f"citecheck: notice: {notice.message}")
    for told in failed[:-1]:
        click.echo(f"citecheck: error: {told}", err=True)
    if failed:
        raise failed[-1]
    return Exported(tuple(found))


def _read(document: str, shared: Common, tools: Tools, given: Reading, *, look_up: bool, mend: bool) -> Found:
    source = source_of(document, shared.settings)
    if look_up:
        tools = replace(tools, lock=known_of(document, shared.settings))
    extracted = extract(source, tools, reading_of(source, given, shared.settings))
    evidence, notices = gather(extracted, tools)
    for notice in notices:
        if (look_up and notice.code == _STALE) or notice in extracted.notices:
            shared.say(f"citecheck: notice: {notice.message}")
    whole, left_out = printings(evidence)
    patch = write_patch(source, evidence, judge(evidence, tools.rules)) if mend else None
    return Found(source.name, whole, left_out, patch)
