"""What was read, in the Markdown report: the system, the lists, the citations without an entry, and where citecheck doubts itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from citecheck.model import Document, Evidence, LinkReason, LinkStatus, Report, Span
from citecheck.report.coverage import SECTION_REASONS, system_counts
from citecheck.report.markup import escaped, table
from citecheck.report.tally import by_lock, by_status, cites_nothing, looked_up
from citecheck.rules.wording import clip
from citecheck.text.counts import listed, many

_STATUSES = (
    (LinkStatus.MATCHED, "linked to one entry"),
    (LinkStatus.AMBIGUOUS, "to several that fit equally"),
    (LinkStatus.DANGLING, "to no entry of the list"),
    (LinkStatus.SKIPPED, "not compared"),
)
_SKIPPED = {  # why a citation was not compared, for people
    LinkReason.NO_LIST: "there is no list to compare with",
    LinkReason.HOME_PAGE: "a bare home page",
    LinkReason.NOT_A_WORK: "not a work",
}
_LONGEST_CELL = 100
_SHOWN_LINES = 12


def coverage_section(report: Report) -> Iterator[str]:
    """The statement of what was read; what nothing was read of comes last."""
    coverage, evidence = report.coverage, report.evidence
    if not cites_nothing(evidence):
        yield "## What was read"
        yield ""
        yield from _bullets(report)
        yield ""
        yield from _lists(report)
    document = evidence.document
    yield from _places(document, "Seen, but not understood; look at these yourself:", "Text", coverage.unread)
    yield from _places(document, "Entries that may have been cut or read wrongly:", "Entry", coverage.doubtful)


def _bullets(report: Report) -> Iterator[str]:
    evidence, coverage = report.evidence, report.coverage
    if evidence.citations:
        statuses = by_status(evidence)
        told = [f"{statuses[status]} {words}{_why_skipped(evidence, status)}" for status, words in _STATUSES if statuses[status]]
        yield f"- {many(len(evidence.citations), 'passage')} with {many(coverage.citation_items, 'citation')}: {listed(told)}."
        counts = ", ".join(f"{count} {kind}" for kind, count in system_counts(evidence))
        decided = f"; {evidence.system_decided}" if evidence.system_decided else ""
        yield f"- Citation system: {evidence.system or 'none'} ({escaped(counts + decided)})."
    else:
        yield "- No citations."
    cited = sum(1 for reference in evidence.references if evidence.links_to[reference.id])
    fragments = len(evidence.references) - coverage.references
    pieces = f", and {many(fragments, 'fragment')} of entries" if fragments else ""
    yield (
        f"- {many(coverage.references, 'entry')}, {cited} of them cited{pieces}."
        if evidence.references
        else "- No reference list was found."
    )
    counts_outside = looked_up(evidence)
    if counts_outside.total() > counts_outside["skipped"]:
        locked = by_lock(evidence)
        outcomes = listed([f"{count} {word}" for word, count in sorted(counts_outside.items())])
        yield f"- Looked up outside: {outcomes}{f', {escaped(locked)}' if locked else ''}."
    if coverage.passed_over:
        yield f"- Nothing was looked for in {listed(_passed_over(coverage.passed_over))}."


def _why_skipped(evidence: Evidence, status: LinkStatus) -> str:
    if status is not LinkStatus.SKIPPED:
        return ""
    reasons = Counter(link.reason for link in evidence.links if link.status is status)
    if len(reasons) == 1:
        return f" ({_SKIPPED.get(next(iter(reasons)), 'it is not known what they mean')})"
    return f" ({', '.join(f'{_SKIPPED.get(reason, reason.value)}: {count}' for reason, count in reasons.most_common())})"


def _passed_over(rows: Sequence[tuple[int, str]]) -> list[str]:
    """ "a block of code (line 12)", "3 times an image (lines 4, 8 and 9)"."""
    found: dict[str, list[int]] = {}
    for line, what in rows:
        found.setdefault(what, []).append(line)
    return [_with_lines(what, lines) for what, lines in found.items()]


def _with_lines(what: str, lines: Sequence[int]) -> str:
    shown = [str(line) for line in lines[:_SHOWN_LINES]] + (["others"] if len(lines) > _SHOWN_LINES else [])
    if len(lines) == 1:
        return f"{what} (line {shown[0]})"
    return f"{len(lines)} × {what} (lines {listed(shown)})"


def _lists(report: Report) -> Iterator[str]:
    evidence, coverage = report.evidence, report.coverage
    if not coverage.sections:
        return
    yield "Taken as reference list:"
    yield ""
    rows = []
    for section, (title, line, count) in zip(evidence.sections, coverage.sections, strict=True):
        told = SECTION_REASONS.get(section.reason, section.reason)
        last = evidence.document.line_of(max(section.span.end - 1, section.span.start))
        lines = f"{line}-{last}" if last > line else str(line)
        rows.append((lines, escaped(title or "(none)"), str(count or "heading only"), told))
    yield from table(("Lines", "Heading", "Entries", "Told by"), rows)
    yield ""


def _places(document: Document, heading: str, column: str, places: Sequence[tuple[Span, str]]) -> Iterator[str]:
    if not places:
        return
    yield heading
    yield ""
    rows = ((_line(document, span), escaped(clip(document.quote(span), _LONGEST_CELL)), escaped(reason)) for span, reason in places)
    yield from table(("Line", column, "Why"), rows)
    yield ""


def _line(document: Document, span: Span) -> str:
    place = document.locate(span)
    return f"{place.line} of {place.file}" if place.file else str(place.line)
