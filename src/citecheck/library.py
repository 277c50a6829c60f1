"""citecheck from Python: the same verbs as the command line, with typed results. The command line prints what these return."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from citecheck.export import EXPORTS
from citecheck.extract.references import Model
from citecheck.lists import parse_list
from citecheck.lockfile import Lock, Refresh
from citecheck.model import Evidence, Report, Resolution, Source
from citecheck.pipeline import Tools, entries, gather
from citecheck.pipeline import audit as audit_source
from citecheck.pipeline import extract as extract_source
from citecheck.readers.entry import load as load_source
from citecheck.resolve import ResolveSettings
from citecheck.resolve import resolve as resolve_references
from citecheck.settings import Reading
from citecheck.strings import ParsedString, parse, parse_all, reference, references_of
from citecheck.works import Register, WorkList, list_works, printings

Input = str | Path | Source


def _source(document: Input) -> Source:
    return document if isinstance(document, Source) else load_source(document)


def audit(
    document: Input,
    *,
    offline: bool = True,
    mailto: str | None = None,
    index: str | None = None,
    lock: str | Path | Lock | None = None,
    tools: Tools | None = None,
    reading: Reading | None = None,
    overrides: str | Path | None = None,
) -> Report:
    """Audit a document: a path, or a `Source` (name and bytes) that was read elsewhere.

    Nothing is asked of the network unless ``offline=False``; ``mailto`` then names you to Crossref, which answers its polite pool faster.
    ``index`` is a folder of Crossref records (`citecheck index build`), which is asked first, or alone.
    ``lock`` is a lock file (or what `lock` gave): what it knows of the entries is not asked.
    ``overrides`` is a file of your corrections (docs/overrides.md), which outrank what citecheck reads, links and looks up.
    Raises `ReadError` for a document that cannot be read, `CorpusError` for a lock file that is none, and `OverridesError` for corrections that are
    malformed or do not fit the document.
    """
    tools = tools or Tools(resolving=ResolveSettings(offline=offline, mailto=mailto, index=index))
    return audit_source(_source(document), replace(tools, lock=_lock(lock) or tools.lock), _corrected(reading, overrides))


def _corrected(reading: Reading | None, overrides: str | Path | None) -> Reading:
    known = reading or Reading()
    return known if overrides is None else replace(known, overrides=str(overrides))


def lock(
    document: Input,
    to: str | Path | None = None,
    *,
    refresh: str = "stale",
    offline: bool = False,
    mailto: str | None = None,
    index: str | None = None,
    tools: Tools | None = None,
    reading: Reading | None = None,
) -> Lock:
    """Look the entries of a document up, and give what was answered as a lock; ``to`` is the file that it is kept in, read first and written after.

    ``refresh`` says what is asked again of what the file knows: ``stale`` (entries that are new or changed), ``all``, or ``status`` (only whether works were
    retracted or corrected since). What could not be looked up is not in the lock. Raises `ReadError` and `CorpusError`; the file then stays as it was.
    """
    from citecheck.corpus.locks import ask, save_lock  # files of a corpus are nothing that every use of the library needs

    source = _source(document)
    tools = tools or Tools(resolving=ResolveSettings(offline=offline, mailto=mailto, index=index))
    known = (_lock(to) if to is not None else None) or Lock(source.name, str(to or "the lock"))
    done = ask(source, reading or Reading(), tools, replace(known, document=source.name), Refresh(refresh))
    if to is not None:
        save_lock(done.lock, Path(to))
    return done.lock


def _lock(given: str | Path | Lock | None) -> Lock | None:
    from citecheck.corpus.locks import load_lock

    return given if isinstance(given, Lock) or given is None else load_lock(Path(given))


def extract(
    document: Input, *, tools: Tools | None = None, reading: Reading | None = None, overrides: str | Path | None = None
) -> Evidence:
    """Citations, references and links of a document, with nothing judged and nothing looked up."""
    tools = tools or Tools()
    offline = replace(tools, resolving=replace(tools.resolving, offline=True))
    return gather(extract_source(_source(document), offline, _corrected(reading, overrides)), offline)[0]


def export(
    document: Input, *, to: str = "bibtex", ascii_only: bool = False, reading: Reading | None = None, overrides: str | Path | None = None
) -> str:
    """The reference list of a document as ``bibtex``, ``biblatex``, ``csl-json`` or ``ris``."""
    whole, left_out = entries(extract(document, reading=reading, overrides=overrides))
    exporter = next(row for row in EXPORTS if row.name == to)
    return exporter.write(whole, ascii_only=ascii_only, notes=left_out)


def works(documents: Iterable[Input], *, resolved: bool = False, known: Register | None = None, tools: Tools | None = None) -> WorkList:
    """One list of the references of many documents, an entry a work, with sources, conflicts and what was kept apart.

    ``resolved`` fills entries from the records that ``tools`` find (an index, or the network; nothing without); ``known`` are the keys that works had before.
    """
    tools = tools or Tools()
    found = (gather(extract_source(_source(document), tools, Reading()), tools)[0] for document in documents)
    return list_works([printing for evidence in found for printing in printings(evidence)[0]], known, resolved=resolved)


def resolve(texts: Sequence[str], *, mailto: str | None = None, settings: ResolveSettings | None = None) -> tuple[Resolution, ...]:
    """Look reference strings up; one `Resolution` each, in order. A dead network gives `Unavailable`, never `NotFound`."""
    wanted = [reference(text, f"r{number}") for number, text in enumerate(texts, 1)]
    printed = {entry.id: text for entry, text in zip(wanted, texts, strict=True)}
    return resolve_references(wanted, settings or ResolveSettings(mailto=mailto), texts=printed).resolutions


__all__ = [
    "Lock",
    "Model",
    "ParsedString",
    "audit",
    "export",
    "extract",
    "lock",
    "parse",
    "parse_all",
    "parse_list",
    "reference",
    "references_of",
    "resolve",
    "works",
]
