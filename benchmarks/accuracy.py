"""How well does citecheck do on real documents? ``python -m benchmarks.accuracy [FOLDER...] [--style author-date] [--only ID] [--verbose] [--format json] [--record]``

Audits every document below each FOLDER that has gold beside it (``<id>.md`` with ``<id>.gold.json``; docs/benchmark.md describes both), and prints per
style what was found, linked and cut and how many alarms were false per 100 citations or entries, and per kind which injected errors were reported.
Without a FOLDER: ``$CITECHECK_DATA/linking`` and ``$CITECHECK_DATA/mutated``.

Exit codes: 0; 1 when a figure is more than half a point worse than benchmarks/RESULTS.md has it for a folder of that name; 2 when there is nothing to judge.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks import recorded, results
from benchmarks.injected import CODES, injected_rows, signs, without_rule
from benchmarks.labels import load_report
from benchmarks.linking_gold import GoldError, documents, load
from benchmarks.linking_score import Alarms, Paired, alarms, paired, rows
from benchmarks.score import Row
from citecheck.library import audit
from citecheck.report import to_json

TITLE = "Accuracy on real documents"
COMMAND = "python -m benchmarks.accuracy"
HEAD = (
    "| style | documents | citations | found P | R | F1 | linked F1 | found and linked F1 | entries | cut F1 "
    "| wrong missing /100 | wrong mismatch /100 | wrong uncited /100 | entries found F1 | back-references | locators | secondary |"
)
DETAILS = ("back-references", "locators", "secondary")


@dataclass(frozen=True, slots=True)
class Judged:
    """The figures of one document, or of several together."""

    documents: int
    rows: tuple[Row, ...]
    alarms: tuple[Alarms, ...]

    def row(self, name: str) -> Row:
        """The figures of that name; of nothing when no document has them."""
        return next((row for row in self.rows if row.name == name), Row(name, 0, 0, 0))


@dataclass(frozen=True, slots=True)
class Folder:
    """What was judged of one folder: the styles of its documents without injected errors, and the errors of the others."""

    name: str
    styles: dict[str, Judged]
    errors: tuple[Row, ...]
    unruled: Counter[str]
    lines: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """Its tables."""
        first = table(self.lines) if self.lines else []
        second = list(injected_table(self.errors, self.unruled)) if self.errors or self.unruled else []
        return "\n".join([*first, "", *second]).strip()


def read(document: Path, reports: Path | None = None) -> Paired:
    """Audit ``document`` offline, or take its report from the folder ``reports``, and pair that with its gold."""
    data = json.loads((reports / f"{document.stem}.json").read_text(encoding="utf-8")) if reports else to_json(audit(document))
    return paired(load(document), load_report(data))


def judged(matched: Paired) -> Judged:
    """The figures of one document."""
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
    details = (judged.row(key) for key in DETAILS)
    cells = (
        name,
        str(judged.documents),
        str(found.wanted),
        *(f"{value:.3f}" for value in (found.precision, found.recall, found.f1)),
        *("–" if row.wanted + row.found == 0 else f"{row.f1:.3f}" for row in links),
        str(cut.wanted),
        f"{cut.f1:.3f}",
        *(f"{alarm.rate:.1f}" for alarm in judged.alarms),
        f"{judged.row('entries found').f1:.3f}",
        *(f"{row.recall:.3f}" if row.wanted else "–" for row in details),
    )
    return f"| {' | '.join(cells)} |"


def table(lines: Iterable[str]) -> list[str]:
    """The table of the unmutated documents."""
    return [HEAD, "|---|" + "---:|" * 16, *lines]


def injected_table(rows: Sequence[Row], unruled: Counter[str]) -> Iterator[str]:
    """The table of the injected errors, and a line on kinds that nothing looks for."""
    yield "| injected | rule | errors | found | reported | precision | recall |"
    yield "|---|---|---:|---:|---:|---:|---:|"
    for row in rows:
        code = CODES[row.name][0] if row.name in CODES else ""
        yield f"| {row.name} | {code} | {row.wanted} | {row.right} | {row.found} | {row.precision:.3f} | {row.recall:.3f} |"
    if unruled:
        kinds = ", ".join(f"{kind} ({(*CODES.get(kind, ()), 'no code')[0]}, {count})" for kind, count in sorted(unruled.items()))
        yield f"\nInjected kinds that no rule looks for yet: {kinds}."


def details(rows: Iterable[Row], false_alarms: Iterable[Alarms]) -> Iterator[str]:
    """Each miss, surplus and false alarm with its place."""
    for row in rows:
        yield from (f"{row.name}: missed  {text}" for text in row.misses)
        yield from (f"{row.name}: surplus {text}" for text in row.extras)
    for alarm in false_alarms:
        yield from (f"{alarm.name}: {text}" for text in alarm.wrong)


def reported(origin: str, among: Iterable[Path], reports: Path | None) -> frozenset[str]:
    """The signs of what is reported of the document ``origin`` without injected errors, if one of the folders ``among`` has it."""
    for folder in among:
        for path in documents(folder):
            if path.stem == origin and not load(path).injected:
                return control(path, reports)
    return frozenset()


@cache
def control(document: Path, reports: Path | None) -> frozenset[str]:
    """The signs of the findings on a document."""
    matched = read(document, reports)
    return frozenset(sign for fault in matched.found.faults for sign in signs(fault, matched))


def judge(folder: Path, controls: Sequence[Path], given: argparse.Namespace) -> tuple[Folder, list[str]]:
    """The figures of a folder, and what went wrong in words."""
    style, only = given.style, given.only
    matched = [
        read(path, given.reports) for path in documents(folder) if (not only or only in path.stem) and style in (None, load(path).style)
    ]
    plain = [one for one in matched if not one.gold.injected]
    styles: dict[str, Judged] = {}
    lines: list[str] = []
    said: list[str] = []
    for name in sorted({one.gold.style for one in plain}):
        each = {one.gold.name: judged(one) for one in plain if one.gold.style == name}
        styles[name] = together(list(each.values()))
        said += details(styles[name].rows, styles[name].alarms)
        lines += [line(*row) for row in each.items()]
        lines.append(line(name, styles[name]))
    if styles and style is None:
        styles["all"] = together(list(styles.values()))
        lines.append(line("all", styles["all"]))
    mutated = [one for one in matched if one.gold.injected]
    errors = summed(row for one in mutated for row in injected_rows(one, reported(one.gold.origin, (*controls, folder), given.reports)))
    errors = tuple(sorted(errors, key=lambda row: row.name not in CODES))
    said += (f"injected {text}" for text in details((row for row in errors if row.name in CODES), ()))
    said += (f"injected all: surplus {text}" for row in errors if row.name not in CODES for text in row.extras)
    return Folder(folder.name, styles, errors, Counter(kind for one in mutated for kind in without_rule(one)), tuple(lines)), said


def short(folder: Folder) -> Folder:
    """The same without a line for each document."""
    return Folder(folder.name, folder.styles, folder.errors, folder.unruled, tuple(line(*row) for row in folder.styles.items()))


def as_json(folders: Sequence[Folder], fallen: Sequence[recorded.Drop]) -> str:
    """All figures with their counts, for programs."""
    data = {
        "folders": [
            {
                "name": folder.name,
                "styles": {name: {"documents": one.documents, **_figures(one)} for name, one in folder.styles.items()},
                "injected": {row.name: {"rules": list(CODES.get(row.name, ())), **_counts(row)} for row in folder.errors},
                "no_rule": dict(folder.unruled),
            }
            for folder in folders
        ],
        "drops": [{"folder": one.folder, "row": one.row, "figure": one.figure, "was": one.was, "is": one.now} for one in fallen],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _figures(one: Judged) -> dict[str, object]:
    wrong = {alarm.name: {"wrong": len(alarm.wrong), "among": alarm.among, "per_100": round(alarm.rate, 4)} for alarm in one.alarms}
    return {**{row.name: _counts(row) for row in one.rows}, **wrong}


def _counts(row: Row) -> dict[str, float]:
    ratios = {"precision": round(row.precision, 4), "recall": round(row.recall, 4), "f1": round(row.f1, 4)}
    return {"right": row.right, "wanted": row.wanted, "reported": row.found, **ratios}


def compared(folders: Sequence[Folder], partly: bool) -> tuple[list[recorded.Drop], list[str]]:
    """What fell against the recorded figures, and a line on what could not be compared. Single documents are not compared."""
    was = recorded.sections(results.recorded(TITLE))
    fallen: list[recorded.Drop] = []
    notes: list[str] = []
    for folder in () if partly else folders:
        if folder.name not in was:
            notes.append(f"{folder.name}: no figures were recorded, so nothing was compared")
            continue
        old, new = recorded.figures(was[folder.name]), recorded.figures(short(folder).body)
        fallen += recorded.drops(folder.name, old, new)
        notes += (f"{folder.name}, {row}: recorded of other documents, not compared" for row in recorded.incomparable(old, new))
    return fallen, notes


def record(folders: Sequence[Folder]) -> None:
    """Write the tables of ``folders`` into benchmarks/RESULTS.md; those of other folders stay."""
    bodies = recorded.sections(results.recorded(TITLE)) | {folder.name: short(folder).body for folder in folders}
    results.record(TITLE, COMMAND, "\n\n".join(f"### {name}\n\n{body}" for name, body in bodies.items()))


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="gold documents, at any depth (default: linking and mutated of --data)"
    )
    parser.add_argument(
        "--data", type=Path, default=os.environ.get("CITECHECK_DATA"), help="where the default folders are (default: $CITECHECK_DATA)"
    )
    parser.add_argument(
        "--control", type=Path, action="append", default=[], metavar="DIR", help="where the documents are that errors were put into"
    )
    parser.add_argument("--reports", type=Path, metavar="DIR", help="score DIR/<id>.json, whichever tool wrote them, instead of auditing")
    parser.add_argument("--style", help="one citation style only")
    parser.add_argument("--only", metavar="ID", help="documents whose name holds this; nothing is compared")
    parser.add_argument("--verbose", action="store_true", help="list each document, and each miss, surplus and false alarm")
    parser.add_argument("--format", choices=("table", "json"), default="table")
    parser.add_argument("--record", action="store_true", help="write the figures into benchmarks/RESULTS.md, unless one has dropped")
    parser.add_argument("--accept", action="store_true", help="with --record: write them even so")
    given = parser.parse_args(arguments)
    if given.record and (given.style or given.only):
        parser.error("--record records the figures of all documents")
    return given


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    given = options(arguments)
    data = Path(given.data) if given.data else None
    places = given.folders or ([data / "linking", data / "mutated"] if data else [])
    places = [place for place in places if place.is_dir() or given.folders]
    absent = [place for place in places if not any(documents(place))]
    if absent or not places:
        where = ", ".join(map(str, absent)) or (f"{data} (linking or mutated)" if data else "CITECHECK_DATA, which is not set")
        print(f"no gold documents in {where}: name folders that hold <id>.md with <id>.gold.json", file=sys.stderr)
        return 2
    controls = [*given.control, *places, *([data / "linking"] if data else [])]
    try:
        pairs = [judge(place, controls, given) for place in places]
    except GoldError as error:
        print(error, file=sys.stderr)
        return 2
    folders = [folder for folder, _ in pairs if folder.styles or folder.errors or folder.unruled]
    if not folders:
        print("no gold document has that name and style", file=sys.stderr)
        return 2
    fallen, notes = compared(folders, bool(given.only))
    if given.format == "json":
        print(as_json(folders, fallen))
    else:
        show(folders, [text for _, said in pairs for text in said] if given.verbose else None)
    print("\n".join((*notes, *map(str, fallen))), file=sys.stderr, end="\n" if notes or fallen else "")
    if given.record and (given.accept or not fallen):
        record(folders)
    return int(bool(fallen) and not (given.record and given.accept))


def show(folders: Sequence[Folder], said: Sequence[str] | None) -> None:
    """Print the tables; with what was ``said`` of each error when that is wanted."""
    if said:
        print("\n".join(said) + "\n")
    for folder in folders:
        print(f"### {folder.name}\n\n{(short(folder) if said is None else folder).body}\n")


if __name__ == "__main__":
    sys.exit(main())
