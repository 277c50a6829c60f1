"""refs/<stem>.lock.json: read for every audit, written by `citecheck lock`, whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from citecheck.corpus.documents import Member
from citecheck.corpus.files import read_text, write_text
from citecheck.errors import CorpusError
from citecheck.lockfile import (
    Entry,
    Lock,
    MalformedError,
    News,
    Refresh,
    Row,
    State,
    asked_text,
    kept,
    known_dois,
    read_lock,
    renewed,
    state,
    with_status,
    write_lock,
)
from citecheck.model import Document, Evidence, Notice, Reference, Source
from citecheck.pipeline import Tools, extract, gather, look_up, looked_for
from citecheck.reconcile import reconcile
from citecheck.resolve import Session
from citecheck.settings import Reading, Settings


@dataclass(frozen=True, slots=True)
class Locked:
    """What `lock` did for one document."""

    lock: Lock
    gone: tuple[Row, ...]  # rows without an entry
    missing: tuple[str, ...]  # entries without an answer
    news: tuple[News, ...]  # of works whose status was asked again
    changed: bool
    notices: tuple[Notice, ...] = ()


def lock_path(document: str, settings: Settings) -> Path:
    """refs/<stem>.lock.json of the settings' root, wherever the document lies."""
    return settings.root / settings.refs / f"{PurePosixPath(document).stem}.lock.json"


def lock_of(document: str, settings: Settings) -> Lock | None:
    """The lock of the document of this name (relative to the root), if it has one.

    Raises `CorpusError` for a file that is no lock, and passes over the lock of another document of the same stem that is still there.
    """
    path = lock_path(document, settings)
    lock = load_lock(path, settings.name_of(path), settings.root)
    return lock if lock and _belongs(lock, document, settings) else None


def load_lock(path: Path, name: str | None = None, root: Path | None = None) -> Lock | None:
    """The lock in a file, or None when there is none. Raises `CorpusError`."""
    text = read_text(path, "citecheck lock", root)
    if text is None:
        return None
    try:
        return read_lock(text, name or path.name)
    except MalformedError as error:
        raise CorpusError(
            f"no lock file of this version: {error}",
            where=name or str(path),
            remedy="mend it, bring back its last version, or remove it and run citecheck lock",
        ) from error


def save_lock(lock: Lock, path: Path, root: Path | None = None) -> bool:
    """Write a lock; whether the file changed."""
    return write_text(path, write_lock(lock), root)


def lock_document(
    member: Member, settings: Settings, tools: Tools, refresh: Refresh = Refresh.STALE, reading: Reading | None = None
) -> Locked:
    """Look the entries of a document up and write its lock. Raises `ReadError` and `CorpusError`; then the old lock stands as it was."""
    source, path = member.source(), lock_path(member.name, settings)
    before = load_lock(path, settings.name_of(path), settings.root)
    if before and not _belongs(before, member.name, settings):
        raise CorpusError(
            f"is the lock of {before.document}",
            where=before.name,
            remedy=f"rename {member.name}, or lock it with a settings file of its own",
        )
    known = replace(before, document=member.name) if before else Lock(member.name, settings.name_of(path))
    done = ask(source, reading or settings.reading_of(member.name), tools, known, refresh)
    nothing = before is None and bool(done.missing) and not done.lock.rows  # a lock that knows nothing would only shut the gate
    return replace(done, changed=not nothing and save_lock(done.lock, path, settings.root))


def ask(source: Source, reading: Reading, tools: Tools, known: Lock, refresh: Refresh) -> Locked:
    """The lock of a document as it is after asking what ``refresh`` says. Raises `ReadError`."""
    extracted = extract(source, tools, reading)
    links = reconcile(extracted.cited.citations, extracted.listed, extracted.meant)
    answers = look_up(extracted, links, replace(_silent(tools) if refresh is Refresh.STATUS else tools, lock=kept(known, refresh)))
    resolutions = {resolution.reference: resolution for resolution in answers.resolutions}
    quoted = _quoted(extracted.document, looked_for(extracted.listed.references, links))
    lock = renewed(known, [Entry(text, resolutions[identifier]) for identifier, text in quoted.items()])
    notices = (*extracted.notices, *answers.notices)
    news: tuple[News, ...] = ()
    if refresh is Refresh.STATUS:
        lock, news, failed = _status(lock, tools)
        notices = (*notices, *failed)
    printed = list(quoted.values())
    return Locked(lock, state(known, printed).gone, state(lock, printed).missing, news, lock != known, notices)


def _silent(tools: Tools) -> Tools:
    return replace(tools, session=None, resolving=replace(tools.resolving, offline=True, index=None))


def _status(lock: Lock, tools: Tools) -> tuple[Lock, tuple[News, ...], tuple[Notice, ...]]:
    """``lock`` with the status of its works asked again, what is new, and what could not be asked."""
    from citecheck.resolve.answers import Failed  # what reads records is not imported where nothing is asked
    from citecheck.resolve.status import Status

    dois = known_dois(lock)
    with nullcontext(tools.session) if tools.session else Session(tools.resolving) as session:
        answers = session.status(dois)
    reasons = Counter(answer.reason for answer in answers.values() if isinstance(answer, Failed))
    good = {doi: answer for doi, answer in answers.items() if isinstance(answer, Status)}
    now, news = with_status(lock, good)
    told = "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(3))
    failed = (
        Notice(
            "status-unavailable",
            f"the status of {reasons.total()} of {len(dois)} works could not be asked about, and stays as it was: {told}",
        ),
    )
    return now, news, failed if reasons else ()


def check_lock(member: Member, settings: Settings, tools: Tools, reading: Reading | None = None) -> State | None:
    """How the lock of a document fits it, or None when it has none; nothing is asked. Raises `ReadError` and `CorpusError`."""
    source, lock = member.source(), lock_of(member.name, settings)
    if lock is None:
        return None
    extracted = extract(source, tools, reading or settings.reading_of(member.name))
    return lock_state(gather(extracted, replace(tools, lock=lock))[0], lock)


def lock_state(evidence: Evidence, lock: Lock) -> State:
    """How a lock fits the document of ``evidence``."""
    return state(lock, list(_quoted(evidence.document, looked_for(evidence.references, evidence.links)).values()))


def _quoted(document: Document, references: Sequence[Reference]) -> dict[str, str]:
    """The entries as printed, with what a person corrected of them."""
    return {entry.id: asked_text(entry, document.quote(entry.span)) for entry in references}


def _belongs(lock: Lock, document: str, settings: Settings) -> bool:
    """A document that was moved keeps its lock; one of the same stem elsewhere has none."""
    return lock.document == document or not (settings.root / lock.document).exists()
