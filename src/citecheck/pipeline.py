"""The whole program on one page: read → extract → reconcile → resolve → judge → report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version

from citecheck.bibliography import Open, consult
from citecheck.coverage import coverage
from citecheck.export import Entry
from citecheck.extract.citations import citations
from citecheck.extract.references import Model, empty_list, references
from citecheck.lockfile import NOT_LOCKED, Lock, answers, stale_notice
from citecheck.model import (
    CitationList,
    Document,
    Doubt,
    Evidence,
    Key,
    Link,
    LinkReason,
    Notice,
    Overrides,
    Pinned,
    Reference,
    ReferenceList,
    Report,
    Resolution,
    Skipped,
    Source,
)
from citecheck.overrides import apply, read_overrides
from citecheck.readers import FORMATS, Format, read
from citecheck.readers.entry import load
from citecheck.reconcile import doubts, reconcile
from citecheck.resolve import ResolvedReferences, ResolveSettings, Session, by_person, resolve
from citecheck.rules import DEFAULT_RULES, Rule, judge
from citecheck.settings import Reading
from citecheck.text.language import language
from citecheck.works import entry_of, printings

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Tools:
    """What the stages work with. ``rules`` are those selected; ``formats`` may hold a stranger's readers.

    ``session`` is shared by the documents of a run, so that a network that is gone is noticed once; without one each document has its own.
    """

    rules: tuple[Rule, ...] = DEFAULT_RULES
    formats: tuple[Format, ...] = FORMATS
    resolving: ResolveSettings = field(default_factory=lambda: ResolveSettings(offline=True))
    session: Session | None = None
    progress: Progress | None = None
    model: Model | None = None  # parses the entries of the list in place of the package's own
    open: Open = load  # bibliography files
    lock: Lock | None = None  # of the document: what is known of its entries is not asked


@dataclass(frozen=True, slots=True)
class Extracted:
    """The first stages: what the document says, before anything is judged; and what a person says of it in ``overrides``."""

    document: Document
    listed: ReferenceList
    cited: CitationList
    notices: tuple[Notice, ...] = ()
    overrides: Overrides | None = None
    meant: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # pinned links: references by citation item
    pinned: tuple[Pinned, ...] = ()


def extract(source: Source, tools: Tools, reading: Reading) -> Extracted:
    """Read ``source`` and find its references and citations. Raises `ReadError`, and `OverridesError` for corrections that do not fit it."""
    document = read(source, format=reading.format, encoding=reading.encoding, list_lines=reading.list, formats=tools.formats)
    word = read_overrides(tools.open(reading.overrides)) if reading.overrides else None
    found = consult(document, references(document, tools.model, word.entries if word else ()), reading.bib, source.folder, tools.open)
    cited = citations(found.document, found.listed)  # the list teaches the text
    if word is None:
        return Extracted(found.document, found.listed, cited, found.notices)
    applied = apply(found.document, found.listed, cited, word)
    notices = (*found.notices, *(Notice("stale-pin", f"{one.pin.warrant.where}: {one.stale}") for one in applied.pinned if one.stale))
    return Extracted(found.document, applied.listed, applied.cited, notices, word, applied.meant, applied.pinned)


def gather(extracted: Extracted, tools: Tools) -> tuple[Evidence, tuple[Notice, ...]]:
    """One link per citation item and one resolution per reference, always."""
    document, listed, cited = extracted.document, extracted.listed, extracted.cited
    links = reconcile(cited.citations, listed, extracted.meant)
    answers = look_up(extracted, links, tools)
    evidence = Evidence(
        document=document,
        citations=cited.citations,
        sections=listed.sections,
        references=listed.references,
        links=links,
        resolutions=tuple(by_person(*pair) for pair in zip(listed.references, answers.resolutions, strict=True)),
        language=language(document.own_text),
        system=cited.system,
        system_evidence=cited.evidence,
        system_decided=cited.decided,
        doubts=_doubts(document, listed, cited, links),
        overrides=extracted.overrides,
        pinned=extracted.pinned,
    )
    abstained = (Notice(doubt.reason, doubt.message) for doubt in evidence.doubts)
    return evidence, (*abstained, *extracted.notices, *answers.notices, *unlinked_keys(evidence))


def _doubts(document: Document, listed: ReferenceList, cited: CitationList, links: Sequence[Link]) -> tuple[Doubt, ...]:
    """Where citecheck abstains: it could not find the list, or cannot trust it."""
    if listed.references:
        return doubts(document.own_text, cited, listed, links)
    unheard = empty_list(document)
    return (unheard,) if unheard else ()


def looked_for(references: Sequence[Reference], links: Sequence[Link]) -> list[Reference]:
    """Every entry that the document prints or cites; a bibliography file may hold much that is another document's business."""
    cited = {reference for link in links for reference in link.references}
    return [entry for entry in references if not entry.keys or entry.wanted or entry.id in cited]


def look_up(extracted: Extracted, links: Sequence[Link], tools: Tools) -> ResolvedReferences:
    """One resolution per reference: what the lock knows of the entries, and what is answered now about the rest."""
    document, listed = extracted.document, extracted.listed
    wanted = looked_for(listed.references, links)
    quoted = {entry.id: document.quote(entry.span) for entry in wanted}
    known = answers(tools.lock, wanted, quoted) if tools.lock else {}
    asked = _ask([entry for entry in wanted if entry.id not in known], quoted, tools)
    notices = list(asked.notices)
    if tools.lock and (missing := sum(one.outcome == Skipped(NOT_LOCKED) for one in asked.resolutions)):
        notices.append(stale_notice(tools.lock, missing, len(wanted)))
    found = known | {resolution.reference: resolution for resolution in asked.resolutions}
    every = (found.get(entry.id) or Resolution(entry.id, Skipped("not cited")) for entry in listed.references)
    return ResolvedReferences(tuple(every), tuple(notices))


def _ask(references: Sequence[Reference], quoted: Mapping[str, str], tools: Tools) -> ResolvedReferences:
    if tools.lock and not tools.resolving.index and not tools.resolving.network:
        return ResolvedReferences(tuple(Resolution(entry.id, Skipped(NOT_LOCKED)) for entry in references))
    printed = {entry.id: quoted[entry.id] for entry in references if not entry.keys}
    if tools.session:
        return tools.session.look_up(references, printed, tools.progress)
    return resolve(references, tools.resolving, tools.progress, texts=printed)


def unlinked_keys(evidence: Evidence) -> Iterator[Notice]:
    """One notice where the text cites by keys and the list prints none: nothing can be said about these citations and little about the list."""
    keys = [item for item, link in evidence.linked() if isinstance(item.pointer, Key) and link.reason is LinkReason.NO_LIST]
    if keys and evidence.references:
        many = f"{len(keys)} citations stand for works by keys" if len(keys) > 1 else "1 citation stands for a work by a key"
        message = f"{many} that the reference list does not print, so they were not linked, and no entry was called uncited; give their bibliography with --bib FILE"
        yield Notice("keys-not-listed", message)


def audit(source: Source, tools: Tools, reading: Reading | None = None) -> Report:
    """The main job. Raises `ReadError` for a source that cannot be read."""
    extracted = extract(source, tools, reading or Reading())
    evidence, notices = gather(extracted, tools)
    findings = judge(evidence, tools.rules)
    unread = (*extracted.document.unread, *extracted.listed.unread, *extracted.cited.unread)
    return Report(evidence, findings, notices, coverage(evidence, unread), version("citecheck-toolkit"))


def entries(evidence: Evidence, *, resolved: bool = False) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """What an export is made of: every whole reference with where it came from, and a line on each fragment that was left out.

    ``resolved``: with what the records that the entries were resolved to add.
    """
    whole, left_out = printings(evidence)
    return tuple(entry_of(printing, resolved=resolved) for printing in whole), left_out
