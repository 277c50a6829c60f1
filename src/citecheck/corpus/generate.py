"""`citecheck update`: refs/<stem>.bib, reports/<stem>.md and reports/<stem>.json for every document of the corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.corpus.digest import digest, fingerprint
from citecheck.corpus.documents import Member
from citecheck.corpus.files import write_text
from citecheck.export import to_bibtex
from citecheck.model import Report, Source
from citecheck.pipeline import Tools, audit, entries
from citecheck.readers.entry import load
from citecheck.report import lay_out, render_markdown, to_json
from citecheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Written:
    """What `update` did for one document: the files that changed, relative to the root."""

    document: str
    changed: tuple[str, ...]


def update(corpus: Sequence[Member], settings: Settings, tools: Tools) -> tuple[Written, ...]:
    """Generate the files of ``corpus`` anew, offline. Files whose content stays the same are not touched."""
    return tuple(_update_one(member, settings, tools) for member in corpus)


def audit_member(member: Member, settings: Settings, tools: Tools) -> tuple[Source, Report]:
    """Read and audit one document under its name in the corpus; its bibliographies go by names relative to the root, too."""

    def opened(path: str) -> Source:
        return load(path, name=settings.name_of(path))

    source = load(member.path, name=member.name)
    return source, audit(source, replace(tools, open=opened), settings.reading_of(member.name))


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
    data = to_json(report) | {
        "generated": {
            "digest": digest(source, settings, report.evidence.document.files),
            "files": {bib_name: fingerprint(bibtex), markdown_name: fingerprint(markdown)},
        }
    }
    return {bib_name: bibtex, markdown_name: markdown, json_name: lay_out(data)}


def _update_one(member: Member, settings: Settings, tools: Tools) -> Written:
    source, report = audit_member(member, settings, tools)
    texts = generated(source, report, member, settings)
    return Written(member.name, tuple(name for name, text in texts.items() if write_text(settings.root / name, text)))
