"""`citecheck export`: the reference list for other programs, of one document or of many."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import click

from citecheck import plugins
from citecheck.cli.exported import Exported, documents_of, read_all
from citecheck.cli.options import Common, common, reading
from citecheck.errors import ConfigError, CorpusError
from citecheck.export import EXPORTS, Exporter
from citecheck.settings import Reading
from citecheck.text.counts import many
from citecheck.works import Register, WorkList, entry_of, list_works, read_register, render_notes


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked of an export."""

    exporter: Exporter
    ascii_only: bool
    resolved: bool
    patch: str | None
    conflicts: str | None
    identities: str | None


@click.command("export")
@click.argument("documents", nargs=-1, metavar="DOCUMENT...")
@click.option("--to", default="bibtex", show_default=True, metavar="FORM", help="bibtex, biblatex, csl-json or ris.")
@click.option("--ascii", "ascii_only", is_flag=True, help="TeX escapes instead of Unicode.")
@click.option("--corpus", is_flag=True, help="One list of all documents of the settings (or those named), an entry a work.")
@click.option("--resolved", is_flag=True, help="Fill what is missing from the records that entries were resolved to.")
@click.option("--online", is_flag=True, help="With --resolved or --patch: ask the network for what neither lock nor index answers.")
@click.option("--patch", metavar="FILE", help="Write proposed corrections of the document to FILE, for git apply or patch -p1.")
@click.option("--conflicts", metavar="FILE", help="With --corpus: write spellings, conflicts and what was kept apart to FILE.")
@click.option("--identities", metavar="FILE", help="With --corpus: keep the works' keys in FILE, so that none ever changes.")
@common
@reading
def export_command(
    shared: Common,
    documents: tuple[str, ...],
    *,
    to: str,
    ascii_only: bool,
    corpus: bool,
    resolved: bool,
    online: bool,
    patch: str | None,
    conflicts: str | None,
    identities: str | None,
    reading: Reading,
) -> None:
    """The reference list of DOCUMENT as clean BibTeX (or BibLaTeX, CSL-JSON, RIS).

    Only what was printed is exported: a field that the entry does not have is absent, unless --resolved fills it. Fragments are left out, and a comment says so.
    The document is never changed: --patch writes what might be, with evidence and confidence, to a file of its own.

    \b
    Examples:
      citecheck export thesis.md --output thesis.bib
      citecheck export thesis.md --to csl-json --resolved
      citecheck export thesis.md --output thesis.bib --patch thesis.patch
      citecheck export --corpus --output all.bib --conflicts all.txt
    """
    wanted = _Wanted(_exporter(to), ascii_only, resolved, patch, conflicts, identities)
    _check(shared, documents, wanted, corpus=corpus, online=online)
    shared = replace(shared, settings=replace(shared.settings, offline=not online))
    sources = documents_of(documents, shared.settings) if corpus else tuple(documents)
    for option, name in _outputs(shared, wanted):
        replace(shared, output=name).spare(sources, option)
    found = read_all(sources, shared, reading, look_up=resolved or bool(patch), mend=bool(patch))
    if corpus:
        _write_works(found, wanted, shared)
    else:
        _write_one(found, wanted, shared)
    if patch:
        _write_patch(found, patch, shared)


def _check(shared: Common, documents: tuple[str, ...], wanted: _Wanted, *, corpus: bool, online: bool) -> None:
    """Raises `ConfigError` for what cannot be meant, before any work is done."""
    if not corpus and len(documents) != 1:
        remedy = "name one, or say --corpus to make one list of them all"
        raise ConfigError("one document is exported at a time" if documents else "no document is named", where="export", remedy=remedy)
    if not corpus and (wanted.conflicts or wanted.identities):
        raise ConfigError("they are of works in many documents", where="--conflicts, --identities", remedy="say --corpus too")
    if online and shared.settings.offline:
        raise ConfigError("--offline, or offline in the settings, forbids it", where="--online", remedy="say one of the two")
    if online and not (wanted.resolved or wanted.patch):
        raise ConfigError("there is nothing to ask about", where="--online", remedy="say --resolved or --patch FILE too")
    if wanted.patch and "-" in documents:
        raise ConfigError("standard input cannot be patched", where="--patch", remedy="save the document to a file")
    outputs = _outputs(shared, wanted)
    names = [name for _, name in outputs]
    if len({Path(name).resolve() for name in names}) < len(names) or "-" in names[1:]:
        raise ConfigError("each result needs a file of its own", where=", ".join(names), remedy="name a file for each")
    for option, name in outputs:
        replace(shared, output=name).writable(option)


def _outputs(shared: Common, wanted: _Wanted) -> list[tuple[str, str]]:
    """What is written, each file with the option that names it."""
    others = (("--patch", wanted.patch), ("--conflicts", wanted.conflicts), ("--identities", wanted.identities))
    return [("--output", shared.output or "-"), *((option, name) for option, name in others if name)]


def _write_one(found: Exported, wanted: _Wanted, shared: Common) -> None:
    only = found.documents[0]
    whole = [entry_of(printing, resolved=wanted.resolved) for printing in only.printings]
    shared.write(wanted.exporter.write(whole, ascii_only=wanted.ascii_only, notes=only.left_out))
    fragments = f", {many(len(only.left_out), 'fragment')} left out" if only.left_out else ""
    filled = f", {_filled(found)} of them resolved" if wanted.resolved else ""
    shared.say(f"citecheck: {many(len(whole), 'entry')} exported{filled}{fragments}")
    _say_status(found, wanted, shared)


def _write_works(found: Exported, wanted: _Wanted, shared: Common) -> None:
    printings = [printing for document in found.documents for printing in document.printings]
    left_out = [f"{document.name}, {line}" for document in found.documents for line in document.left_out]
    listed = list_works(printings, _register(wanted.identities), resolved=wanted.resolved)
    shared.write(wanted.exporter.write(listed.entries, ascii_only=wanted.ascii_only, notes=left_out))
    if wanted.conflicts:
        replace(shared, output=wanted.conflicts).write(render_notes(listed))
    if wanted.identities:
        replace(shared, output=wanted.identities).write(listed.register.to_json())
    shared.say(f"citecheck: {_tally(listed, found, len(printings), len(left_out))}")
    if not wanted.conflicts and (listed.apart or any(work.conflicts for work in listed.works)):
        shared.say("citecheck: --conflicts FILE lists them" if not shared.verbose else render_notes(listed).rstrip("\n"))
    _say_status(found, wanted, shared)


def _tally(listed: WorkList, found: Exported, entries: int, fragments: int) -> str:
    several = sum(len({printing.text for printing in work.printings}) > 1 for work in listed.works)
    conflicts = sum(bool(work.conflicts) for work in listed.works)
    told = f"{many(len(listed.works), 'work')} from {many(entries, 'entry')} of {many(len(found.documents), 'document')}"
    rest = f"{several} in several spellings, {conflicts} in conflict, {many(len(listed.apart), 'alike pair')} kept apart"
    return f"{told}: {rest}" + (f"; {many(fragments, 'fragment')} left out" if fragments else "")


def _filled(found: Exported) -> int:
    return sum(printing.record is not None for document in found.documents for printing in document.printings)


def _say_status(found: Exported, wanted: _Wanted, shared: Common) -> None:
    """What was retracted is said aloud, since not every form has a place for it."""
    if not wanted.resolved:
        return
    from citecheck.works.filling import status

    for document in found.documents:
        for printing in document.printings:
            for line in status(printing.record) if printing.record else ():
                shared.say(f"citecheck: notice: {printing.place}: {line}")
    if not _filled(found):
        shared.say("citecheck: notice: nothing is resolved: run citecheck lock first, or say --index DIR or --online")


def _write_patch(found: Exported, name: str, shared: Common) -> None:
    from citecheck.corpus.files import write_bytes

    every = [document.patch for document in found.documents if document.patch]
    patches = [patch for patch in every if patch.proposed or patch.refused] or every[:1]
    data = b"\n".join(patch.data for patch in patches)
    write_bytes(Path(name), data)
    proposed, refused = sum(len(patch.proposed) for patch in patches), sum(len(patch.refused) for patch in patches)
    shared.say(f"citecheck: {many(proposed, 'correction')} proposed in {name}, {refused} told of there and not proposed")


def _register(name: str | None) -> Register:
    from citecheck.corpus.files import read_text

    text = read_text(Path(name)) if name else None
    if text is None:
        return Register()
    try:
        return read_register(text)
    except ValueError as error:
        raise CorpusError(f"{error}", where=name, remedy="name another file, or remove this one: keys are then made anew") from error


def _exporter(name: str) -> Exporter:
    known = {row.name: row for row in (*EXPORTS, *plugins.load("exporters", Exporter))}
    if name not in known:
        raise ConfigError(f'"{name}" is no form of export', where="--to", remedy=f"one of {', '.join(known)}")
    return known[name]
