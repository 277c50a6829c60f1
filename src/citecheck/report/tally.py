"""Counts, and how they are said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Evidence, Finding, LinkStatus, Report, Resolution, Severity
from citecheck.report.resolutions import outcome_word
from citecheck.rules import RULES
from citecheck.text.counts import listed, many

NOTHING_CITED = "This document cites nothing that citecheck can read: no citations, no reference list."
_SUMMARIES = {rule.code: rule.summary for rule in RULES}


@dataclass(frozen=True, slots=True)
class Kind:
    """Findings of one code and one severity, in the order of the source."""

    code: str
    name: str
    severity: Severity
    findings: tuple[Finding, ...]

    @property
    def summary(self) -> str | None:
        """The first line of the rule's page; None for a rule of a plug-in."""
        return _SUMMARIES.get(self.code)


def open_findings(report: Report) -> tuple[Finding, ...]:
    """The findings that nobody waived, in the order of the source."""
    document = report.evidence.document

    def place(finding: Finding) -> tuple[str, int, int, str, str]:
        where = document.locate(finding.span)
        return where.file or "", where.line, where.column, finding.code, finding.fingerprint

    return tuple(sorted((finding for finding in report.findings if finding.waived is None), key=place))


def kinds(findings: Iterable[Finding]) -> tuple[Kind, ...]:
    """``findings`` by kind, the gravest first."""
    rows: dict[tuple[int, str], list[Finding]] = {}
    for finding in findings:
        rows.setdefault((finding.severity.rank, finding.code), []).append(finding)
    return tuple(Kind(code, group[0].name, group[0].severity, tuple(group)) for (_, code), group in sorted(rows.items()))


def cites_nothing(evidence: Evidence) -> bool:
    """Whether there is neither a citation nor a list."""
    return not evidence.citations and not evidence.references


def by_severity(findings: Sequence[Finding]) -> str:
    """ "3 errors, 12 warnings and 40 notes"; empty for none."""
    counts = Counter(finding.severity for finding in findings)
    return listed([many(counts[severity], severity.value) for severity in Severity if counts[severity]])


def verdict(report: Report, findings: Sequence[Finding]) -> str:
    """The findings in a word. Where citecheck abstained, that nothing was found means nothing."""
    doubts = report.evidence.doubts
    if findings or not doubts:
        return by_severity(findings) or "nothing found wrong"
    return "not judged" if any(doubt.items is None for doubt in doubts) else "judged in part, nothing found wrong"


def by_status(evidence: Evidence) -> Counter[LinkStatus]:
    """How many citation items have each status."""
    return Counter(link.status for link in evidence.links)


def looked_up(evidence: Evidence) -> Counter[str]:
    """How many entries had each outcome."""
    return Counter(outcome_word(resolution.outcome) for resolution in asked(evidence))


def by_lock(evidence: Evidence) -> str | None:
    """``by refs/thesis.lock.json of 2026-01-03``, the day of its newest answer; None when nothing was read from a lock file."""
    read = [resolution for resolution in asked(evidence) if resolution.locked]
    if not read:
        return None
    times = [time for one in read for time in (one.checked, *(query.retrieved for query in one.queries)) if time]
    counts = looked_up(evidence)
    part = f"{len(read)} of them " if len(read) < counts.total() - counts["skipped"] - counts["unavailable"] else ""
    return f"{part}by {read[0].locked}" + (f" of {max(times)[:10]}" if times else "")


def asked(evidence: Evidence) -> Iterator[Resolution]:
    """The resolutions of the entries that the document prints or cites: not of what else its bibliography file holds."""
    for resolution in evidence.resolutions:
        entry = evidence.by_id[resolution.reference]
        if not entry.keys or entry.wanted or evidence.links_to[entry.id]:
            yield resolution


def unasked_reasons(evidence: Evidence) -> Counter[str]:
    """Why entries were not looked up or got no answer."""
    return Counter(
        resolution.outcome.reason for resolution in asked(evidence) if outcome_word(resolution.outcome) in ("skipped", "unavailable")
    )
