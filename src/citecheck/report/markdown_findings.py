"""The findings of the Markdown report: by severity, then by kind; each with the quotation, the entry and the question."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Evidence, Finding, Report, Severity
from citecheck.report.excerpt import excerpt, note_label, preceding
from citecheck.report.markdown_entries import entry_quote
from citecheck.report.markup import escaped, table
from citecheck.report.tally import Kind, kinds, open_findings
from citecheck.rules.wording import clip, name_entry

_HEADINGS = {
    Severity.ERROR: ("Errors", "A reader who follows these citations goes wrong. Settle them first."),
    Severity.WARNING: ("Warnings", "Probably wrong; look at each."),
    Severity.NOTE: ("Notes", "Perhaps nothing is wrong: decide once for each kind."),
}
_TABLE_FROM = 6  # findings of a kind that concern entries only; as many or more are a table
_LONGEST_ENTRY = 130
_NUMBERS = re.compile(r"\d{1,7}")
_QUOTED = re.compile(r"[“\"][^“”\"]{1,400}[”\"]")
_LAST_SENTENCE = re.compile(r"[.?!…”)\w]\s([^.?!]{3,200}[?.])$")


def finding_sections(report: Report) -> Iterator[str]:
    """Everything that is not waived."""
    groups = kinds(open_findings(report))
    for severity, (heading, advice) in _HEADINGS.items():
        found = [group for group in groups if group.severity is severity]
        if not found:
            continue
        yield f"## {heading}"
        yield ""
        yield advice
        yield ""
        for group in found:
            yield from _kind(report.evidence, group)


def _kind(evidence: Evidence, group: Kind) -> Iterator[str]:
    yield f"### {group.code} {group.name} ({len(group.findings)})"
    yield ""
    yield f"{escaped(group.summary or '')} More: `citecheck explain {group.code}`.".lstrip()
    yield ""
    if len(group.findings) >= _TABLE_FROM and not any(finding.citation_items for finding in group.findings):
        yield from _as_table(evidence, group)
        return
    for number, finding in enumerate(group.findings, 1):
        yield from _finding(evidence, finding, number)


def _finding(evidence: Evidence, finding: Finding, number: int) -> Iterator[str]:
    document = evidence.document
    line = document.locate(finding.span).line
    told = {int(found) for found in _NUMBERS.findall(finding.message)}
    message = escaped(finding.message)
    indent = " " * (len(str(number)) + 2)
    yield f"{number}. {message}" if line in told or not len(finding.span) else f"{number}. Line {line}: {message}"
    entries = [evidence.by_id[identifier] for identifier in finding.references if identifier in evidence.by_id]
    about_entry = any(reference.span.contains(finding.span) for reference in entries)
    if len(finding.span) and not about_entry:
        yield ""
        if before := preceding(document, finding.span):
            yield f"{indent}> {escaped(before)}"
            yield f"{indent}>"
        yield f"{indent}> {_quotation(evidence, finding)}"
    for reference in entries:
        if clip(document.quote(reference.span), len(finding.message)) in finding.message:
            continue
        yield ""
        yield f"{indent}{entry_quote(evidence, reference)}"
    further = sorted(
        {document.locate(evidence.items[item].span).line for item in finding.citation_items if item in evidence.items} - told - {line}
    )
    if further:
        yield ""
        yield f"{indent}Also at line{'s' if len(further) > 1 else ''} {', '.join(map(str, further))}."
    if finding.fix:
        yield ""
        yield f"{indent}Remedy: {escaped(finding.fix.text)} ({escaped(finding.fix.reason)})."
    yield ""


def _quotation(evidence: Evidence, finding: Finding) -> str:
    found = excerpt(evidence.document, finding.span)
    before, quoted, after = (escaped(text) for text in (found.before, found.quoted, found.after))
    left = " " if found.before.endswith(" ") else ""
    right = " " if found.after.startswith(" ") else ""
    label = note_label(evidence.document, finding.span)
    note = f"Note {escaped(label)}: " if label else ""
    return f"{note}{before}{left}**{quoted}**{right}{after}"


def _as_table(evidence: Evidence, group: Kind) -> Iterator[str]:
    """One row per finding: the entry, under the question that all of them share, or else the question."""
    document = evidence.document
    alike = len({_gist(evidence, finding) for finding in group.findings}) == 1
    if alike and (question := _LAST_SENTENCE.search(group.findings[0].message)):
        yield escaped(question[1])
        yield ""
    rows = []
    for finding in group.findings:
        line = document.locate(finding.span).line
        said = clip(document.quote(finding.span), _LONGEST_ENTRY) if alike else finding.message.removeprefix(f"Line {line}: ")
        rows.append((str(line), escaped(said)))
    yield from table(("Line", "Entry" if alike else "Question"), rows)
    yield ""


def _gist(evidence: Evidence, finding: Finding) -> str:
    """A message without what is particular to its entry: equal where two findings say the same of two entries."""
    message = finding.message
    for identifier in finding.references:
        if identifier in evidence.by_id:
            message = message.replace(name_entry(evidence, evidence.by_id[identifier]), "")
    return _NUMBERS.sub("", _QUOTED.sub("", message))
