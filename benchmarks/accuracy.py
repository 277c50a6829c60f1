"""How well does citecheck do on real documents? ``python -m benchmarks.accuracy [--data DIR] [--style author-date] [--only ID] [--verbose] [--record]``

Audits every document of ``DIR/linking/<style>`` and ``DIR/mutated`` that has gold beside it, and prints per style what was found, linked and cut,
how many alarms were false per 100 citations or entries, and which injected errors were reported. DIR is ``$CITECHECK_DATA`` by default.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.injected import CODES, injected_rows, without_rule
from benchmarks.labels import load_report
from benchmarks.linking_gold import documents, folders, load
from benchmarks.linking_score import Alarms, Paired, alarms, paired, rows
from benchmarks.results import record
from benchmarks.score import Row
from citecheck.library import audit
from citecheck.report import to_json

TITLE = "Accuracy on real documents"
COMMAND = "python -m benchmarks.accuracy"
HEAD = (
    "| style | documents | citations | found P | R | F1 | linked F1 | found and linked F1 | entries | cut F1 "
    "| wrong missing /100 | wrong mismatch /100 | wrong uncited /100 |"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """The figures of one document, or of several together."""

    documents: int
    rows: tuple[Row, ...]
    alarms: tuple[Alarms, ...]

    def row(self, name: str) -> Row:
        """The figures of that name."""
        return next(row for row in self.rows if row.name == name)


def read(document: Path) -> Paired:
    """Audit ``document`` offline and pair the report with its gold."""
    return paired(load(document), load_report(to_json(audit(document))))


def judge(document: Path) -> Judged:
    """The figures of one document."""
    matched = read(document)
    return Judged(1, tuple(rows(matched)), tuple(alarms(matched)))


def summed(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Rows of the same name together, in order of appearance."""
    total: dict[str, Row] = {}
    for row in rows:
        old = total.get(row.name, Row(row.name, 0, 0, 0))
        total[row.name] = Row(
            row.name,
            old.right + row.right,
            old.wanted + row.wanted,
            old.found + row.found,
            old.misses + row.misses,
            old.extras + row.extras,
        )
    return tuple(total.values())


def together(judged: Sequence[Judged]) -> Judged:
    """The figures of several documents as if they were one."""
    kinds: dict[str, Alarms] = {}
    for alarm in (alarm for one in judged for alarm in one.alarms):
        old = kinds.get(alarm.name, Alarms(alarm.name, (), 0))
        kinds[alarm.name] = Alarms(alarm.name, old.wrong + alarm.wrong, old.among + alarm.among)
    return Judged(sum(one.documents for one in judged), summed(row for one in judged for row in one.rows), tuple(kinds.values()))


def line(name: str, judged: Judged) -> str:
    """One row of the table."""
    found, cut = judged.row("citations found"), judged.row("entries cut")
    links = (judged.row(key) for key in ("linked, of those found", "found and linked"))
    cells = (
        name,
        str(judged.documents),
        str(found.wanted),
        *(f"{value:.3f}" for value in (found.precision, found.recall, found.f1)),
        *("–" if row.wanted + row.found == 0 else f"{row.f1:.3f}" for row in links),
        str(cut.wanted),
        f"{cut.f1:.3f}",
        *(f"{alarm.rate:.1f}" for alarm in judged.alarms),
    )
    return f"| {' | '.join(cells)} |"


def table(lines: Iterable[str]) -> list[str]:
    """The table of the unmutated documents."""
    return [HEAD, "|---|" + "---:|" * 12, *lines]


def injected_table(rows: Sequence[Row], unruled: Counter[str]) -> Iterator[str]:
    """The table of the injected errors, and a line on kinds that nothing looks for."""
    yield "| injected | rule | errors | found | reported | precision | recall |"
    yield "|---|---|---:|---:|---:|---:|---:|"
    for row in rows:
        yield f"| {row.name} | {CODES[row.name]} | {row.wanted} | {row.right} | {row.found} | {row.precision:.3f} | {row.recall:.3f} |"
    if unruled:
        kinds = ", ".join(f"{kind} ({CODES.get(kind, 'no code')}, {count})" for kind, count in sorted(unruled.items()))
        yield f"\nInjected kinds that no rule looks for yet: {kinds}."


def details(rows: Iterable[Row], false_alarms: Iterable[Alarms]) -> Iterator[str]:
    """Each miss, surplus and false alarm with its place."""
    for row in rows:
        yield from (f"{row.name}: missed  {text}" for text in row.misses)
        yield from (f"{row.name}: surplus {text}" for text in row.extras)
    for alarm in false_alarms:
        yield from (f"{alarm.name}: {text}" for text in alarm.wrong)


def unmutated(data: Path, style: str | None, only: str | None, verbose: bool) -> list[str]:
    """The first table, empty when nothing was chosen; ``verbose`` adds a row for each document and prints what went wrong."""
    lines: list[str] = []
    everything: list[Judged] = []
    for folder in folders(data, style):
        judged = {path.stem: judge(path) for path in chosen(folder, only)}
        if not judged:
            continue
        whole = together(list(judged.values()))
        everything += judged.values()
        if verbose:
            print("\n".join(details(whole.rows, whole.alarms)))
            lines += [line(name, one) for name, one in judged.items()]
        lines.append(line(folder.name, whole))
    if not everything:
        return []
    return table([*lines, line("all", together(everything))])


def mutated(data: Path, style: str | None, only: str | None, verbose: bool) -> list[str]:
    """The second table, empty when nothing was chosen."""
    matched = [read(path) for path in chosen(data / "mutated", only)]
    matched = [one for one in matched if style in (None, one.gold.style)]
    if not matched:
        return []
    total = summed(row for one in matched for row in injected_rows(one))
    if verbose:
        print("\n".join(f"injected {text}" for text in details(total, ())))
    return list(injected_table(total, Counter(kind for one in matched for kind in without_rule(one))))


def chosen(folder: Path, only: str | None) -> list[Path]:
    """The documents to judge: all, or those whose name holds ``only``."""
    return [path for path in documents(folder) if not only or only in path.stem]


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--data", type=Path, default=os.environ.get("CITECHECK_DATA"), help="where the documents are (default: $CITECHECK_DATA)"
    )
    parser.add_argument("--style", help="one citation style only, as its folder is named")
    parser.add_argument("--only", metavar="ID", help="documents whose name holds this")
    parser.add_argument("--verbose", action="store_true", help="list each miss, surplus and false alarm")
    parser.add_argument("--record", action="store_true", help="write the figures into benchmarks/RESULTS.md")
    given = parser.parse_args(arguments)
    if given.record and (given.style or given.only):
        parser.error("--record records the figures of all documents")
    if given.data is None or not given.data.is_dir():
        print(
            f"no gold documents at {given.data}: name their folder with --data or CITECHECK_DATA"
            if given.data
            else "no gold documents: CITECHECK_DATA is not set"
        )
        return
    first = unmutated(given.data, given.style, given.only, given.verbose)
    second = mutated(given.data, given.style, given.only, given.verbose)
    if not first and not second:
        print(f"no gold documents chosen in {given.data}")
        return
    body = "\n".join([*first, "", *second]).strip()
    print(body)
    if given.record:
        record(TITLE, COMMAND, body)


if __name__ == "__main__":
    main()
