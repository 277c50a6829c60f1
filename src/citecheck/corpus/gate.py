"""`citecheck check`: the gate for additions to a corpus. It is deterministic and offline: the network never decides a build."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.corpus import baseline as baselines
from citecheck.corpus.digest import digest, fingerprint
from citecheck.corpus.documents import Member, members
from citecheck.corpus.edited import stamp_of
from citecheck.corpus.files import read_text
from citecheck.corpus.generate import UNREADABLE, audit_member
from citecheck.corpus.locks import lock_of, lock_path, lock_state
from citecheck.errors import CitecheckError
from citecheck.model import Finding, Report, Severity, Source
from citecheck.pipeline import Tools
from citecheck.report import SCHEMA
from citecheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Complaint:
    """Why the gate stays shut for one document: ``kind`` is new, stale, edited, stale-pin, finding or left-behind; ``remedy`` the command that mends it."""

    document: str
    kind: str
    message: str
    remedy: str
    line: int | None = None
    code: str | None = None
    severity: str | None = None
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says: complaints, documents that cannot be read, and how many accepted findings are gone."""

    documents: tuple[str, ...]
    complaints: tuple[Complaint, ...]
    unreadable: tuple[tuple[str, CitecheckError], ...]
    accepted: int
    gone: int
    abstained: tuple[tuple[str, str], ...] = ()  # documents whose list cannot be trusted, and why: the gate cannot judge them


def check(corpus: Sequence[Member], settings: Settings, tools: Tools, fail_on: str, *, whole: bool) -> Verdict:
    """Judge ``corpus``; ``whole`` says that it is all of it, so that files left behind by removed documents are complained of, too."""
    baseline = baselines.load(settings)
    complaints: list[Complaint] = []
    unreadable: list[tuple[str, CitecheckError]] = []
    abstained: list[tuple[str, str]] = []
    accepted = gone = 0
    for member in corpus:
        try:
            source, report = audit_member(member, settings, tools)
        except UNREADABLE as error:
            unreadable.append((member.name, error))
            continue
        abstained += [(member.name, doubt.message) for doubt in report.evidence.doubts]
        complaints += _lock(member, report, settings)
        complaints += _files(member, source, settings, report)
        complaints += _stale_pins(member, report)
        graver = [finding for finding in report.findings if reaches(finding, fail_on)]
        fresh = [finding for finding in graver if not baseline.accepts(member.name, finding)]
        complaints += [_finding(member, report, finding) for finding in fresh]
        accepted += len(graver) - len(fresh)
        gone += baseline.gone(member.name, report.findings)
    if whole:
        complaints += _left_behind(corpus, settings)
    return Verdict(tuple(member.name for member in corpus), tuple(complaints), tuple(unreadable), accepted, gone, tuple(abstained))


def accept(corpus: Sequence[Member], settings: Settings, tools: Tools) -> tuple[int, bool]:
    """Write the present findings of ``corpus`` into the baseline, every severity; (how many, whether the file changed).

    Rows of documents outside ``corpus`` stay; rows of documents that are no longer in the corpus go. Raises `ReadError`.
    """
    rows = {member.name: audit_member(member, settings, tools)[1].findings for member in corpus}
    everything = {member.name for member in members(settings)}
    changed = baselines.save(baselines.load(settings).with_documents(rows, everything), settings)
    return sum(len(findings) for findings in rows.values()), changed


def reaches(finding: Finding, fail_on: str) -> bool:
    """Whether a finding is at or above ``fail_on`` (error, warning, note; never: none is). A waived finding never is."""
    return fail_on != "never" and finding.waived is None and finding.severity.rank <= Severity(fail_on).rank


def _finding(member: Member, report: Report, finding: Finding) -> Complaint:
    line = report.evidence.document.locate(finding.span).line
    return Complaint(
        member.name,
        "finding",
        finding.message,
        f"mend the document and run citecheck update, or accept it: citecheck check --update-baseline {member.name}",
        line,
        finding.code,
        finding.severity.value,
        finding.fingerprint,
    )


def _lock(member: Member, report: Report, settings: Settings) -> list[Complaint]:
    """A lock that does not fit the document any more. No lock at all is no complaint."""
    lock = lock_of(member.name, settings)
    now = lock_state(report.evidence, lock) if lock else None
    if lock is None or now is None or now.current:
        return []
    return [Complaint(member.name, "stale", f"{lock.name}: {now.told}", f"citecheck lock {member.name}")]


def _files(member: Member, source: Source, settings: Settings, report: Report) -> list[Complaint]:
    """new: nothing was generated; stale: generated from another state; edited: no longer what was generated."""
    remedy = f"citecheck update {member.name}"
    paths = (member.bibtex(settings), member.markdown(settings), member.json(settings))
    texts = {path.relative_to(settings.root).as_posix(): read_text(path, root=settings.root) for path in paths}
    missing = [name for name, text in texts.items() if text is None]
    if missing:
        kind = "new" if len(missing) == len(texts) else "stale"
        return [Complaint(member.name, kind, f"{', '.join(missing)}: missing", remedy)]
    json_name = member.json(settings).relative_to(settings.root).as_posix()
    stamp = stamp_of(texts[json_name] or "")
    if stamp is None:
        return [Complaint(member.name, "edited", f"{json_name}: is not a report that citecheck update wrote", _by_force(member, settings))]
    found = [
        Complaint(member.name, "edited", f"{name}: is not what citecheck update wrote", _by_force(member, settings))
        for name, text in texts.items()
        if (not stamp.intact if name == json_name else stamp.files.get(name) != fingerprint(text or ""))
    ]
    if stamp.digest != digest(source, settings, report.evidence.document.files, report.evidence.overrides):
        changed = "the document, its bibliography, its overrides or its lock file, the settings or the report's form changed since its refs/ and reports/ were generated"
        found.insert(0, Complaint(member.name, "stale", changed, remedy))
    return found


def _stale_pins(member: Member, report: Report) -> list[Complaint]:
    """A person's corrections that no longer apply to anything."""
    return [
        Complaint(
            member.name,
            "stale-pin",
            f"{one.pin.warrant.where}: {one.stale}",
            f"take the table out of {one.pin.warrant.file}, or name what it is about now: citecheck overrides {member.name}",
        )
        for one in report.evidence.pinned
        if one.stale
    ]


def _by_force(member: Member, settings: Settings) -> str:
    file = member.overrides(settings).relative_to(settings.root).as_posix()
    return f"put what is to stay into {file}, then citecheck update --force {member.name}"


def _left_behind(corpus: Sequence[Member], settings: Settings) -> list[Complaint]:
    known = {member.name for member in corpus}
    complaints = []
    for path in sorted((settings.root / settings.reports).glob("*.json")):
        try:
            data = json.loads(read_text(path, root=settings.root) or "")
            name = data["document"]["name"] if data["schema"] == SCHEMA else None
        except (ValueError, KeyError, TypeError):
            continue
        if name is not None and name not in known:
            bibtex, markdown, lock = (
                settings.root / settings.refs / f"{path.stem}.bib",
                path.with_suffix(".md"),
                lock_path(str(name), settings),
            )
            files = [file.relative_to(settings.root).as_posix() for file in (bibtex, lock, markdown, path) if file.exists()]
            message = f"is no longer in the corpus, but {', '.join(files)} {'are' if len(files) > 1 else 'is'} still there"
            complaints.append(Complaint(str(name), "left-behind", message, f"rm {' '.join(files)}"))
    return complaints
