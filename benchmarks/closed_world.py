"""The closed world: every real record in one index on this disk, printed in eight styles and noise, parsed and resolved by the index alone.

Run: CITECHECK_DATA=... python -m benchmarks.closed_world [every Nth record] [-v] [--record]

*Held*: the record is in the index; anything but the record is a miss, and another record is false. *Withheld*: the index lacks the half of the records
that is asked for, with what else was registered of the same work; whatever is resolved is false. *Strangers*: real reference strings of works that are in
the index by chance at most (CITECHECK_DATA/refparse and linking); whatever is resolved is shown, to be judged by a person.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import printing, results
from citecheck.index.build import build
from citecheck.library import references_of
from citecheck.model import Candidate, Outcome, Resolved
from citecheck.resolve import ResolveSettings, Session
from citecheck.resolve.kinds import NO_WORKS
from citecheck.resolve.records import Record, record_of
from citecheck.text.fold import fold

Message = dict[str, Any]
TOGETHER = 200
NOT_CITED = NO_WORKS | {"peer-review", "other"}


@dataclass(frozen=True)
class Asked:
    """A string, and the DOI of the record that it was printed from, if any."""

    text: str
    doi: str | None
    style: str
    kind: str = ""
    other: bool = False  # of another work than the record's, made of it: no record is right


@dataclass(frozen=True)
class Told:
    """What became of it."""

    asked: Asked
    outcome: Outcome

    @property
    def verdict(self) -> str:
        """``right``, ``WRONG`` or the outcome's name."""
        if not isinstance(self.outcome, Resolved):
            return type(self.outcome).__name__
        return "right" if (self.outcome.candidate.item.doi or "").lower() == self.asked.doi else "WRONG"


def records() -> list[Message]:
    """All real records that are given, each DOI once."""
    folder = Path(os.environ["CITECHECK_DATA"]) / "crossref"
    found: dict[str, Message] = {}
    for line in (folder / "works.jsonl").read_text(encoding="utf-8").splitlines():
        _add(found, json.loads(line))
    for path in sorted((folder / "lists").glob("*.json")):
        answer = json.loads(path.read_text(encoding="utf-8"))
        message = answer.get("message") if isinstance(answer, dict) else None
        for item in (message or {}).get("items") or () if isinstance(message, dict) else ():
            _add(found, item)
    return list(found.values())


def _add(found: dict[str, Message], record: Message) -> None:
    if isinstance(record.get("DOI"), str):
        found.setdefault(record["DOI"].lower().replace("\\/", "/"), record)


def work_of(record: Record) -> tuple[str, ...]:
    """What two records of one work, registered twice, have in common."""
    item = record.item
    people = item.author or item.editor
    named = people[0].label if people else "/".join((item.container_title or "", item.volume or "", item.page or ""))
    return fold(item.title or ""), fold(named), str(item.issued.year if item.issued else "")


def is_citable(record: Record) -> bool:
    """Whether a list would name it: a work with a title, and with names or a place."""
    item = record.item
    named = item.author or item.editor
    return bool(item.title and record.kind not in NOT_CITED and (named or (item.container_title and item.volume and item.page)))


def strings(chosen: Sequence[Message], style: str, make: Callable[[Record, str, str], str | None]) -> Iterator[Asked]:
    """Each record in ``style``, where the style can print it."""
    for message in chosen:
        record = record_of(message)
        doi = (record.item.doi or "").lower()
        text = make(record, style, doi)
        if text and len(text.split()) > 4:
            yield Asked(text, doi, style, record.kind)


def strangers() -> list[Asked]:
    """Real reference strings: whatever the labelled lists and the documents' own entries are."""
    folder = Path(os.environ["CITECHECK_DATA"])
    texts: dict[str, str] = {}
    for path in sorted((folder / "refparse").glob("*/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            texts.setdefault(" ".join(json.loads(line)["raw"].split()), path.stem)
    for path in sorted((folder / "linking").glob("*/*.gold.json")):
        for entry in json.loads(path.read_text(encoding="utf-8"))["entries"]:
            texts.setdefault(" ".join(entry["raw"].split()), path.parent.name)
    return [Asked(text, None, source) for text, source in texts.items() if len(text) > 20]


def indexed(some: Sequence[Message], folder: Path) -> str:
    """An index of ``some`` records."""
    folder.mkdir(parents=True)
    (folder / "records.jsonl").write_text("".join(json.dumps(one) + "\n" for one in some), encoding="utf-8")
    build([str(folder / "records.jsonl")], folder / "index")
    return str(folder / "index")


def resolved(asked: Sequence[Asked], index: str) -> Iterator[Told]:
    """Each string parsed and looked up in the index alone."""
    with Session(ResolveSettings(offline=True, index=index)) as session:
        for start in range(0, len(asked), TOGETHER):
            some = asked[start : start + TOGETHER]
            references = references_of([one.text for one in some])
            texts = {reference.id: one.text for reference, one in zip(references, some, strict=True)}
            for one, resolution in zip(some, session.resolve_all(references, texts), strict=True):
                yield Told(one, resolution.outcome)


def explain(told: Told) -> None:
    """A miss with what the right record's candidate was refused for, or a false answer with its comparison."""
    outcome = told.outcome
    print(f"\n{told.verdict} | {told.asked.style} {told.asked.kind} | {told.asked.doi}\n   {told.asked.text}\n   {outcome.reason[:200]}")
    (item,) = (one.item for one in references_of([told.asked.text]))
    print("   read:", {name: value for name in item.__dataclass_fields__ if (value := getattr(item, name))})
    offered: list[Candidate] = [*getattr(outcome, "candidates", ()), *getattr(outcome, "others", ())]
    offered += [outcome.candidate] if isinstance(outcome, Resolved) else []
    for candidate in offered:
        chosen = isinstance(outcome, Resolved) and candidate is outcome.candidate
        if chosen or not candidate.refused or (candidate.item.doi or "").lower() == told.asked.doi:
            rows = [(row.variable, row.ours, row.theirs, row.relation.value, row.reason) for row in candidate.comparison]
            print(f"   {'CHOSEN' if chosen else 'offered'} {candidate.item.doi} {candidate.score} refused: {candidate.refused}")
            print("\n".join(f"      {row}" for row in rows))


def tallied(name: str, asked: Sequence[Asked], index: str, *, verbose: bool) -> Counter[str]:
    """How the strings came out; misses and false answers shown."""
    row: Counter[str] = Counter()
    for told in resolved(asked, index):
        row[told.verdict] += 1
        if verbose and told.verdict != "right" and not (told.asked.doi is None and told.verdict != "WRONG"):
            explain(told)
    print(f"{name:40} " + "  ".join(f"{key} {count}" for key, count in sorted(row.items())), file=sys.stderr)
    return row


def held(chosen: Sequence[Message], index: str, *, verbose: bool) -> dict[str, Counter[str]]:
    """Every style, as it is and with noise."""
    rows: dict[str, Counter[str]] = {}
    for style in (*printing.STYLES, printing.TITLELESS):
        for label, make in (("", lambda record, style, _: printing.clean(record, style)), (", noisy", printing.noisy)):
            rows[f"{style}{label}"] = tallied(f"{style}{label}", list(strings(chosen, style, make)), index, verbose=verbose)
    return rows


def withheld(chosen: Sequence[Message], index: str, *, verbose: bool) -> dict[str, Counter[str]]:
    """The same strings with noise where the index lacks their records: only what is resolved is shown."""
    rows: dict[str, Counter[str]] = {}
    for style in (*printing.STYLES, printing.TITLELESS):
        row: Counter[str] = Counter()
        for told in resolved(list(strings(chosen, style, printing.noisy)), index):
            row[type(told.outcome).__name__] += 1
            if verbose and isinstance(told.outcome, Resolved):
                explain(told)
        rows[style] = row
        print(f"{style:40} {dict(row)}", file=sys.stderr)
    return rows


def summary(rows: dict[str, Counter[str]]) -> str:
    """Recall and precision of the eight styles, as they are and with noise."""
    told = []
    for label in ("", ", noisy"):
        row = sum((rows[f"{style}{label}"] for style in printing.STYLES), Counter())
        right, whole = row["right"], sum(row.values())
        told.append(
            f"{'with noise' if label else 'as printed'}: recall {right / whole:.2%}, precision {right / (right + row['WRONG']):.2%} of {whole:,}"
        )
    return "; ".join(told)


def main() -> None:
    """Print the figures."""
    step = next((int(argument) for argument in sys.argv[1:] if argument.isdigit()), 1)
    verbose = "-v" in sys.argv
    every = records()
    citable = [message for message in every if is_citable(record_of(message))]
    chosen = citable[::step]
    half = citable[::2]
    gone = {work_of(record_of(message)) for message in half}
    with tempfile.TemporaryDirectory() as name:
        whole = indexed(every, Path(name) / "all")
        rest = indexed([one for one in every if work_of(record_of(one)) not in gone], Path(name) / "rest")
        there = held(chosen, whole, verbose=verbose)
        lost = withheld(half[::step], rest, verbose=verbose)
        odd = {"strangers": tallied("strangers", strangers()[::step], whole, verbose=verbose)}
    said = f"{len(every):,} records, {len(chosen):,} of them printed. {summary(there)}."
    table = ["| strings | outcomes |", "|---|---|"]
    for title, rows in (("held", there), ("withheld", lost), ("strangers", odd)):
        table += [
            f"| {title}: {name} | " + ", ".join(f"{key} {count}" for key, count in sorted(row.items())) + " |" for name, row in rows.items()
        ]
    print("\n".join([said, "", *table]))
    if "--record" in sys.argv:
        command = f"CITECHECK_DATA=... python -m benchmarks.closed_world{f' {step}' if step > 1 else ''}"
        results.record("Closed world", command, "\n".join([said, "", *table]))


if __name__ == "__main__":
    main()
