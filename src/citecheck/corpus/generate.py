"""`citecheck update`: refs/<stem>.bib, reports/<stem>.md and reports/<stem>.json for every document of the corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.corpus.digest import digest, fingerprint
from citecheck.corpus.documents import Member
from citecheck.corpus.edited import Left, left, sealed
from citecheck.corpus.files import read_text, write_text
from citecheck.corpus.locks import lock_of
from citecheck.errors import CitecheckError, CorpusError, OverridesError, ReadError
from citecheck.export import to_bibtex
from citecheck.model import Report, Source
from citecheck.pipeline import Tools, audit, entries
from citecheck.readers.entry import load
from citecheck.report import render_markdown, to_json
from citecheck.settings import Settings

UNREADABLE = (ReadError, CorpusError, OverridesError)  # what stops the work on one document, and on no other


@dataclass(frozen=True, slots=True)
class Written:
    """What `update` did for one document: the files that changed, relative to the root, and those that it left because a person edited them."""

    document: str
    changed: tuple[str, ...]
    left: tuple[Left, ...] = ()
    error: CitecheckError | None = None  # why nothing could be done


def update(corpus: Sequence[Member], settings: Settings, tools: Tools, *, force: bool = False) -> tuple[Written, ...]:
    """Generate the files of ``corpus`` anew, offline. Files whose content stays the same are not touched, nor, without ``force``, those that were edited."""
    return tuple(_tried(member, settings, tools, force) for member in corpus)


def _tried(member: Member, settings: Settings, tools: Tools, force: bool) -> Written:
    """One document's trouble is not the others'."""
    try:
        return _update_one(member, settings, tools, force)
    except UNREADABLE as error:
        return Written(member.name, (), error=error)


def audit_member(member: Member, settings: Settings, tools: Tools) -> tuple[Source, Report]:
    """Read and audit one document under its name in the corpus, with its lock; its bibliographies go by names relative to the root, too."""

    def opened(path: str) -> Source:
        return load(path, name=settings.name_of(path))

    source = member.source()
    return source, audit(source, replace(tools, open=opened, lock=lock_of(member.name, settings)), settings.reading_of(member.name))


def generated(source: Source, report: Report, member: Member, settings: Settings) -> dict[str, str]:
    """The texts of the generated files, by path relative to the root."""
    whole, left_out = entries(report.evidence)
    bibtex = to_bibtex(whole, notes=left_out)
    markdown = render_markdown(report)
    names = {
        path: path.relative_to(settings.root).as_posix()
        for path in (member.bibtex(settings), member.markdown(settings), member.json(settings))
    }
    bib_name, markdown_name, json_name = names.values()
    made_from = digest(source, settings, report.evidence.document.files, report.evidence.overrides)
    files = {bib_name: fingerprint(bibtex), markdown_name: fingerprint(markdown)}
    return {bib_name: bibtex, markdown_name: markdown, json_name: sealed(to_json(report), made_from, files)}


def _update_one(member: Member, settings: Settings, tools: Tools, force: bool) -> Written:
    source, report = audit_member(member, settings, tools)
    texts = generated(source, report, member, settings)
    json_name = member.json(settings).relative_to(settings.root).as_posix()
    kept = () if force else left(texts, {name: read_text(settings.root / name, root=settings.root) for name in texts}, json_name)
    spared = {one.name for one in kept}
    changed = tuple(name for name, text in texts.items() if name not in spared and write_text(settings.root / name, text, settings.root))
    return Written(member.name, changed, kept)
