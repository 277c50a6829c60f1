"""The discrepancy report that a person reads from top to bottom: verdict, coverage, findings in order of urgency, the entries as parsed."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, LinkReason, Report, Severity
from citecheck.report.lookups import lookups
from citecheck.report.markdown_coverage import coverage_section
from citecheck.report.markdown_entries import entry_row
from citecheck.report.markdown_findings import finding_sections
from citecheck.report.markup import code, escaped, table
from citecheck.report.pinned import told
from citecheck.report.resolutions import outcome_word
from citecheck.report.tally import NOTHING_CITED, cites_nothing, kinds, looked_up, open_findings, unasked_reasons
from citecheck.text.counts import listed, many

_LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "ru": "Russian",
}


def render_markdown(report: Report) -> str:
    """The report as Markdown, the same bytes for the same report."""
    return "\n".join(_lines(report)).rstrip("\n") + "\n"


def _lines(report: Report) -> Iterator[str]:
    evidence = report.evidence
    yield f"# Citations of {code(evidence.document.name)}"
    yield ""
    yield from _verdict(report)
    yield ""
    yield from coverage_section(report)
    yield from finding_sections(report)
    yield from _waived(report)
    yield from _pinned(report)
    yield from _entries(report)
    yield from _lookups(report)
    yield f"*citecheck {escaped(report.version)}, document {evidence.document.sha256[:12]}.*"


def _verdict(report: Report) -> Iterator[str]:
    """Three lines: what was read, what needs the author, what could not be checked."""
    if cites_nothing(report.evidence):
        yield NOTHING_CITED
        if not report.coverage.unread:
            return
        yield ""
    for doubt in report.evidence.doubts:
        yield f"- **Settle first:** {escaped(doubt.message[0].upper() + doubt.message[1:])}."
    yield f"- **Read:** {_read(report)}"
    yield f"- **To do:** {_to_do(report)}"
    yield f"- **Not checked:** {_not_checked(report)}"


def _read(report: Report) -> str:
    evidence, coverage = report.evidence, report.coverage
    style = f"{evidence.system} citations" if evidence.system else "no citations"
    language = f", {_LANGUAGES.get(evidence.language, evidence.language)}" if evidence.language else ""
    cited = many(coverage.citation_items, "citation")
    if not evidence.references:
        return f"{cited} and no reference list ({escaped(style + language)})."
    files = [file.name for file in evidence.document.files]
    where = f"of {listed([code(name) for name in files])}" if files and not _prints_list(evidence) else "of a reference list"
    linked = f", {coverage.linked} of them linked to an entry" if evidence.citations else ""
    return f"{many(coverage.references, 'entry')} {where} and {cited}{linked} ({escaped(style + language)})."


def _prints_list(evidence: Evidence) -> bool:
    return any(not reference.keys for reference in evidence.references)


def _to_do(report: Report) -> str:
    findings = open_findings(report)
    if not findings:
        return "nothing else could be told." if report.evidence.doubts else "nothing."
    parts = []
    for severity in Severity:
        rows = [kind for kind in kinds(findings) if kind.severity is severity]
        if rows:
            told = ", ".join(f"{len(kind.findings)} {kind.name}" for kind in rows)
            parts.append(f"**{many(sum(len(kind.findings) for kind in rows), severity.value)}** ({told})")
    return f"{listed(parts)}."


def _not_checked(report: Report) -> str:
    counts = looked_up(report.evidence)
    parts = []
    if report.coverage.unread:
        parts.append(f"{many(len(report.coverage.unread), 'place')} that citecheck could not read (listed below)")
    missing = counts["skipped"] + counts["unavailable"]
    if missing:
        reasons = "; ".join(reason for reason, _ in unasked_reasons(report.evidence).most_common(3))
        every = "no entry was" if missing == counts.total() else f"{many(missing, 'entry')} not"
        parts.append(f"{every} looked up in an index outside the document ({escaped(reasons)})")
    elif not counts and report.evidence.references:
        parts.append("no entry was looked up in an index outside the document")
    unlinked = sum(1 for link in report.evidence.links if link.reason is LinkReason.NO_LIST)
    if unlinked and not report.evidence.references:
        parts.append(f"{many(unlinked, 'citation')} not compared with a list, because there is none")
    told = f"{'; '.join(parts)}." if parts else "nothing was left out."
    said = {doubt.message for doubt in report.evidence.doubts}
    others = [f"{notice.message[0].upper()}{notice.message[1:].rstrip('.')}." for notice in report.notices if notice.message not in said]
    return " ".join([told[0].upper() + told[1:], *(escaped(message) for message in others)])


def _waived(report: Report) -> Iterator[str]:
    document = report.evidence.document
    waived = [finding for finding in report.findings if finding.waived is not None]
    if not waived:
        return
    yield "## Waived"
    yield ""
    rows = (
        (finding.code, str(document.locate(finding.span).line), escaped(finding.message), escaped(finding.waived or ""))
        for finding in waived
    )
    yield from table(("Code", "Line", "Finding", "Why it may stand"), rows)
    yield ""


def _pinned(report: Report) -> Iterator[str]:
    rows = [
        (", ".join(map(str, one.lines)), escaped(one.text), escaped(one.what), escaped(one.why), escaped(one.where))
        for one in told(report.evidence)
    ]
    if rows:
        yield "## What a person pinned"
        yield ""
        yield from table(("Line", "Text", "Says", "Why", "Where"), rows)
        yield ""


def _lookups(report: Report) -> Iterator[str]:
    """The search record: who was asked about each entry, when and in which words, and why each record that was offered is or is not the work."""
    for number, (entry, record) in enumerate(lookups(report.evidence)):
        if number == 0:
            yield "## Where the entries were looked up"
            yield ""
        yield f"- {escaped(entry)}"
        yield from (f"    - {escaped(line)}" for line in record)
        yield ""


def _entries(report: Report) -> Iterator[str]:
    evidence = report.evidence
    if not evidence.references:
        return
    yield "## The entries as citecheck read them"
    yield ""
    yield (
        "Where a row is wrong, so may be what the findings above say about the entry. A number with ? counts citations that fit other entries, too. "
        "*Sure* is how likely it is that every part of the row is right."
    )
    yield ""
    asked = any(word not in ("skipped", "unavailable") for word in looked_up(evidence))
    outcomes = {resolution.reference: outcome_word(resolution.outcome) for resolution in evidence.resolutions} if asked else {}
    head = ("Line", "Type", "Authors", "Year", "Title", "In", "Cited", "Sure")
    rows = (entry_row(evidence, reference) for reference in evidence.references)
    if asked:
        found = (outcomes.get(reference.id, "") for reference in evidence.references)
        yield from table((*head, "Looked up"), ((*row, word) for row, word in zip(rows, found, strict=True)))
    else:
        yield from table(head, rows)
    yield ""
