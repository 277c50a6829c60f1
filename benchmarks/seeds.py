"""How well does citecheck do on the seeds? ``python -m benchmarks.seeds [--verbose] [--record]``

Audits every seed that ``tests/gold`` has labels for and prints what was right, beside what is aimed at. ``--source`` and ``--gold`` name
another document and its labels; ``--report FILE`` scores a report in the published JSON form instead, whichever tool wrote it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.labels import Json, Labels, load_gold, load_report
from benchmarks.results import record
from benchmarks.score import Row, score
from citecheck.library import audit
from citecheck.report import render_json

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "gold"

# What is aimed at, by row; for a document without a list of its own the citations have another aim.
TARGETS: Mapping[str, float] = {
    "citations found": 0.97,
    "entries cut exactly": 0.995,
    "citations linked": 0.92,
    "faults: missing": 0.8,
    "faults: uncited": 0.9,
    "faults: ambiguous": 0.6,
    "faults: year": 0.8,
    "faults: name": 0.8,
    "faults: duplicate": 0.8,
    "faults: page": 0.8,
}
WITHOUT_LIST: Mapping[str, float] = {"citations found": 0.95}


def audited(path: Path) -> Json:
    """The report on ``path``, offline, in its published form."""
    report: Json = json.loads(render_json(audit(path)))
    return report


def scored(source: Path, gold: Path, report: Json | None = None) -> tuple[Labels, tuple[Row, ...]]:
    """The labels and the rows of one document."""
    wanted = load_gold(gold)
    text = source.read_bytes().decode("utf-8-sig")
    return wanted, score(wanted, load_report(report if report is not None else audited(source)), text)


def table(wanted: Labels, rows: Sequence[Row]) -> Iterator[str]:
    """A Markdown table."""
    targets = TARGETS if wanted.entries else WITHOUT_LIST
    yield f"### {wanted.name}"
    yield ""
    yield "| | right | wanted | found | precision | recall | F1 | aim |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for row in rows:
        aim = targets.get(row.name)
        short = "" if aim is None else f"{aim:g}" + (" (short)" if row.f1 < aim else "")
        yield f"| {row.name} | {row.right} | {row.wanted} | {row.found} | {row.precision:.3f} | {row.recall:.3f} | {row.f1:.3f} | {short} |"


def details(rows: Sequence[Row]) -> Iterator[str]:
    """Every miss and every surplus."""
    for row in rows:
        yield from (f"{row.name.strip()}: missed  {miss}" for miss in row.misses)
        yield from (f"{row.name.strip()}: surplus {extra}" for extra in row.extras)


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--verbose", action="store_true", help="list every miss and every surplus")
    parser.add_argument("--record", action="store_true", help="write the figures into benchmarks/RESULTS.md")
    parser.add_argument("--source", type=Path, help="a document")
    parser.add_argument("--gold", type=Path, help="its labels")
    parser.add_argument("--report", type=Path, help="a report to score instead of auditing")
    given = parser.parse_args(arguments)
    if (given.source is None) != (given.gold is None) or (given.report and not given.source):
        parser.error("--source and --gold go together, and --report needs both")
    report = json.loads(given.report.read_text(encoding="utf-8")) if given.report else None
    pairs = [(given.source, given.gold)] if given.source else list(seeds())
    lines: list[str] = []
    for source, gold in pairs:
        wanted, rows = scored(source, gold, report)
        lines += [*table(wanted, rows), ""]
        if given.verbose:
            print("\n".join(details(rows)))
    print("\n".join(lines))
    if given.record:
        record("Accuracy on the seeds", "python -m benchmarks.seeds", "\n".join(lines))


def seeds() -> Iterator[tuple[Path, Path]]:
    """Each seed that has labels, with them."""
    for gold in sorted(GOLD.glob("*.gold.json")):
        yield ROOT / json.loads(gold.read_text(encoding="utf-8"))["document"]["name"], gold


if __name__ == "__main__":
    main()
