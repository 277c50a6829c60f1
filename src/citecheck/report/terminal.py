"""The report for the terminal: each finding as good compilers print it, with the source line and carets under the place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.model import Evidence, Finding, Report, Severity, Span
from citecheck.report.excerpt import cell_width, clipped, shown, visible
from citecheck.report.lookups import lookups
from citecheck.report.pinned import told
from citecheck.report.tally import NOTHING_CITED, Kind, by_lock, cites_nothing, kinds, looked_up, open_findings, unasked_reasons, verdict
from citecheck.rules.wording import entry_line
from citecheck.text.counts import many

Piece = tuple[str, str]  # text and the name of its style
Line = tuple[Piece, ...]

_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold cyan",
    "strong": "bold",
    "frame": "blue",
    "plain": "",
}
_NARROWEST = 40
_SHOWN_LINES = 8
_FOLD_ABOVE = 5  # notes of one kind; more are one line, unless every one is asked for


def render_text(report: Report, *, color: bool, width: int, verbose: bool = False) -> str:
    """The findings in the order of the source, then a summary. ``verbose`` prints notes of which there are many one by one, and where each entry
    was looked up.

    ``width`` is the terminal's, in cells; ``color`` adds ANSI escapes.
    """
    cells = max(width, _NARROWEST)
    lines = list(_lines(report, cells, verbose))
    return _colored(lines, cells) if color else "".join(f"{_plain(line)}\n" for line in lines)


def _lines(report: Report, cells: int, verbose: bool) -> Iterator[Line]:
    findings = open_findings(report)
    folded = (
        () if verbose else tuple(kind for kind in kinds(findings) if kind.severity is Severity.NOTE and len(kind.findings) > _FOLD_ABOVE)
    )
    hidden = {id(finding) for kind in folded for finding in kind.findings}
    for finding in findings:
        if id(finding) not in hidden:
            yield from _finding(report.evidence, finding, cells)
            yield ()
    for kind in folded:
        yield from _folded(report, kind, cells)
        yield ()
    for entry, record in lookups(report.evidence) if verbose else ():
        yield from _headed((("looked up: ", "strong"),), entry, cells)
        for line in record:
            yield from _headed((("  ", "plain"),), line, cells)
        yield ()
    yield from _summary(report, findings, cells)
    yield from _pinned(report.evidence, cells, verbose)


def _finding(evidence: Evidence, finding: Finding, cells: int) -> Iterator[Line]:
    style = finding.severity.value
    yield from _headed(((f"{style}[{finding.code}]", style), (f" {finding.name}: ", "strong")), finding.message, cells)
    document = evidence.document
    where = document.locate(finding.span)
    place = visible(f"{where.file or document.name}:{where.line}:{where.column}")
    if len(finding.span) == 0:
        yield (("  --> ", "frame"), (place, "plain"))
        return
    gutter = len(str(where.line)) + 1
    cut = shown(document, finding.span, cells - gutter - 3)
    yield ((" " * (gutter - 1) + "--> ", "frame"), (place, "plain"))
    yield ((" " * gutter + "|", "frame"),)
    yield ((f"{cut.line} | ", "frame"), (cut.text, "plain"))
    yield ((" " * gutter + "| ", "frame"), (" " * cut.pad, "plain"), ("^" * cut.width, style))
    for text in _remarks(evidence, finding, cut.last_line if cut.last_line > cut.line else None):
        yield ((" " * gutter + "= ", "frame"), (clipped(text, cells - gutter - 2), "plain"))


def _remarks(evidence: Evidence, finding: Finding, last_line: int | None) -> Iterator[str]:
    """What else belongs to a finding: where it ends, the entries that it names, a remedy."""
    document = evidence.document
    if last_line:
        yield f"to line {last_line}"
    for identifier in finding.references:
        reference = evidence.by_id.get(identifier)
        if reference and not reference.span.contains(finding.span):
            yield f"entry, line {entry_line(evidence, reference)}: {document.quote(reference.span)}"
    if finding.fix:
        yield f"remedy: {finding.fix.text} ({finding.fix.reason})"


def _folded(report: Report, kind: Kind, cells: int) -> Iterator[Line]:
    locate = report.evidence.document.locate
    first, last = (locate(kind.findings[index].span).line for index in (0, -1))
    head = ((f"{kind.severity.value}[{kind.code}]", kind.severity.value), (f" {kind.name}: ", "strong"))
    about = f" {kind.summary}" if kind.summary else ""
    yield from _headed(head, f"{len(kind.findings)} times, lines {first} to {last}.{about} --verbose lists them.", cells)


def _summary(report: Report, findings: tuple[Finding, ...], cells: int) -> Iterator[Line]:
    evidence, coverage = report.evidence, report.coverage
    name = visible(evidence.document.name)
    if cites_nothing(evidence):
        yield from _headed(((f"{name}: ", "strong"),), NOTHING_CITED, cells)
    else:
        read = f"{many(coverage.citation_items, 'citation')} ({coverage.linked} linked), {many(coverage.references, 'entry')}"
        yield from _headed(((f"{name}: ", "strong"),), f"{verdict(report, findings)} in {read}.", cells)
    yield from _told_places(evidence, "not read", "place", coverage.unread, cells)
    yield from _told_places(evidence, "read with doubt", "entry", coverage.doubtful, cells)
    yield from _unchecked(report, cells)
    waived = len(report.findings) - len(findings)
    if waived:
        yield from _headed((("waived: ", "strong"),), f"{many(waived, 'finding')}.", cells)
    if findings:
        codes = sorted({finding.code for finding in findings})
        yield from _headed((("help: ", "strong"),), f"citecheck explain {codes[0]} says what {codes[0]} means and how to settle it.", cells)


def _pinned(evidence: Evidence, cells: int, verbose: bool) -> Iterator[Line]:
    """A line for each correction that holds, with its reason."""
    rows = list(told(evidence))
    shown = rows if verbose else rows[:_SHOWN_LINES]
    if rows:
        yield from _headed(
            (("pinned: ", "strong"),), f"{many(len(rows), 'correction')} of {evidence.overrides.name}:" if evidence.overrides else "", cells
        )
    for one in shown:
        place = f"line {', '.join(map(str, one.lines))}: " if one.lines else ""
        yield ((f"  {clipped(f'{place}{one.what}: {one.why}', cells - 2)}", "plain"),)
    if len(shown) < len(rows):
        yield ((f"  and {len(rows) - len(shown)} more (--verbose shows them)", "plain"),)


def _told_places(evidence: Evidence, head: str, noun: str, places: Sequence[tuple[Span, str]], cells: int) -> Iterator[Line]:
    """How many places there are of a kind, and the lines of the first ones."""
    if places:
        lines = sorted({evidence.document.locate(span).line for span, _ in places})
        more = f" and {len(lines) - _SHOWN_LINES} more" if len(lines) > _SHOWN_LINES else ""
        told = f"{many(len(places), noun)}, line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines[:_SHOWN_LINES]))}{more}"
        yield from _headed(((f"{head}: ", "strong"),), f"{told} (--format markdown says why).", cells)


def _unchecked(report: Report, cells: int) -> Iterator[Line]:
    """What was not looked up, with the reasons, and what else could not be done."""
    counts = looked_up(report.evidence)
    missing = counts["skipped"] + counts["unavailable"]
    if locked := by_lock(report.evidence):
        yield from _headed((("looked up: ", "strong"),), f"{many(counts.total() - missing, 'entry')}, {locked}.", cells)
    if missing:
        reasons = "; ".join(reason for reason, _ in unasked_reasons(report.evidence).most_common(3))
        yield from _headed((("not looked up: ", "strong"),), f"{many(missing, 'entry')} ({reasons}).", cells)
    for notice in report.notices:
        yield from _headed((("notice: ", "strong"),), notice.message, cells)


def _headed(head: Line, text: str, cells: int) -> Iterator[Line]:
    """``head`` and ``text`` behind it, wrapped at words; further lines are indented."""
    used = sum(cell_width(piece) for piece, _ in head)
    rows: list[list[str]] = [[]]
    for word in visible(text).split():
        width = cell_width(word)
        if used + width > cells and (rows[-1] or len(rows) == 1):
            rows.append([])
            used = 4
        rows[-1].append(word)
        used += width + 1
    yield (*head, (" ".join(rows[0]), "plain"))
    for row in rows[1:]:
        yield (("    " + " ".join(row), "plain"),)


def _plain(line: Line) -> str:
    return "".join(text for text, _ in line).rstrip()


def _colored(lines: list[Line], cells: int) -> str:
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    out = StringIO()
    console = Console(
        file=out,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        width=cells,
        soft_wrap=True,
        no_color=False,
        _environ={},
    )
    for line in lines:
        console.print(Text.assemble(*((text, _STYLES[style]) for text, style in line)), soft_wrap=True)
    return out.getvalue()
