"""The index of Crossref records on one's own disk: how fast it is built and asked, how large it is, and how right its answers are.

Usage: python -m benchmarks.local_index [SIZE...] [--record]; sizes are 10000 30000 100000 without any, and 1000000 takes minutes and 4 GB of disk.
The records are made up, shaped like Crossref's (`benchmarks/made_records.py`): the figures are of speed. With CITECHECK_DATA the same machinery as in
`benchmarks/resolve.py` prints real records in two styles and eight states, and asks an index that holds them and one that does not.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import results
from benchmarks.made_records import written
from benchmarks.resolve import PLAIN, STATES, Message, apa, chicago, entry, kind_of, load, show
from citecheck.cli.parallel import in_parallel
from citecheck.index.build import build
from citecheck.index.manifest import bytes_on_disk
from citecheck.index.reader import Index
from citecheck.library import references_of
from citecheck.model import Reference, Resolution, Resolved
from citecheck.resolve import ResolveSettings, Session
from citecheck.resolve.local import ROWS
from citecheck.resolve.question import cleaned
from citecheck.resolve.records import record_of

SIZES = (10_000, 30_000, 100_000)
STRINGS = 400
TOGETHER = 50  # strings that a process is given at once
ALL = 180_000_000
BUILDING = """
import resource, sys, time
from pathlib import Path
from citecheck.index.build import build
begun = time.perf_counter()
build([sys.argv[1]], Path(sys.argv[2]))
print(time.perf_counter() - begun, time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


@dataclass(frozen=True)
class Row:
    """What was measured with ``size`` records."""

    size: int
    json_bytes: float
    build: float  # records a second
    build_cpu: float  # microseconds a record, all threads
    disk: float  # bytes a record
    memory: float  # MB
    search: float  # ms, median
    decided: float  # ms, median
    slow: float  # ms, 95th percentile
    cpu: float  # ms of the processor, median
    slow_cpu: float
    one: float  # strings a second, with reading them
    two: float
    right: float


def measured(size: int, folder: Path) -> Row:
    data, place = folder / "data", folder / "index"
    strings = written(data, size, STRINGS)
    whole = sum(path.stat().st_size for path in data.iterdir())
    told = subprocess.run(
        [sys.executable, "-c", BUILDING, str(data), str(place)], check=True, capture_output=True, text=True, env=os.environ
    )
    seconds, cpu, memory = (float(word) for word in told.stdout.split())
    settings = ResolveSettings(offline=True, index=str(place))
    index = Index(str(place))
    searches = [timed(index, cleaned(text)) for text in strings]
    references = references_of(strings)
    times: list[float] = []
    cpus: list[float] = []
    right = 0
    with Session(settings) as session:
        session.resolve(references[0], strings[0])
        for reference, text in zip(references, strings, strict=True):
            begun, working = time.perf_counter(), time.process_time()
            outcome = session.resolve(reference, text).outcome
            times.append((time.perf_counter() - begun) * 1000)
            cpus.append((time.process_time() - working) * 1000)
            right += isinstance(outcome, Resolved)
    one, two = (throughput(strings, jobs, settings) for jobs in (1, 2))
    return Row(
        size, whole / size, size / seconds, cpu / size * 1e6, bytes_on_disk(place) / size, memory,
        statistics.median(searches), statistics.median(times), statistics.quantiles(times, n=20)[18],
        statistics.median(cpus), statistics.quantiles(cpus, n=20)[18], one, two, right / len(strings),
    )  # fmt: skip


def timed(index: Index, text: str) -> float:
    """Milliseconds of one search, the records it offers unpacked."""
    begun = time.perf_counter()
    index.search(text, ROWS)
    return (time.perf_counter() - begun) * 1000


def throughput(strings: Sequence[str], jobs: int, settings: ResolveSettings) -> float:
    """Strings a second, read, looked up and written as JSON, once the processes have begun."""
    begin = jobs * 2
    many = [*strings[:TOGETHER]] * begin + [*strings] * 4
    groups = [list(enumerate(many[start : start + TOGETHER], start + 1)) for start in range(0, len(many), TOGETHER)]
    decided = in_parallel(groups, jobs, settings, None)
    for _ in range(begin):  # until each process has read its model
        next(decided)
    begun = time.perf_counter()
    count = sum(len(group) for group in decided)
    return count / (time.perf_counter() - begun)


def table(rows: Sequence[Row]) -> Iterator[str]:
    yield "| records | JSON bytes each | built, records/s | CPU µs each | bytes on disk each | peak MB | search ms | decided ms, median | 95th | CPU ms, median | 95th | strings/s, 1 process | 2 processes | resolved |"
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|"
    for row in rows:
        yield (
            f"| {row.size:,} | {row.json_bytes:,.0f} | {row.build:,.0f} | {row.build_cpu:.0f} | {row.disk:.0f} | {row.memory:.0f} | {row.search:.2f} |"
            f" {row.decided:.2f} | {row.slow:.2f} | {row.cpu:.2f} | {row.slow_cpu:.2f} | {row.one:.0f} | {row.two:.0f} ({row.two / row.one:.2f}×) | {row.right:.1%} |"
        )


def extrapolated(rows: Sequence[Row]) -> Iterator[str]:
    """180 million: size and building by the largest run, searching by a straight line through all, for posting lists grow with the records."""
    last = rows[-1]
    if len(rows) > 1:
        slope, base = statistics.linear_regression([row.size for row in rows], [row.search for row in rows])
        judging = statistics.median(row.decided - row.search for row in rows)
        search = base + slope * ALL
        yield f"180 million by these rows: {ALL * last.disk / 1e9:.0f} GB, {ALL / last.build / 3600:.1f} h to build from JSON lines on one machine,"
        yield f"{max(search, 0):.0f} ms to search and {judging:.1f} ms to judge, in memory; a line through so few and so small sizes is an order of magnitude."


def looked_up(references: Sequence[Reference], texts: Sequence[str], index: str) -> tuple[Resolution, ...]:
    with Session(ResolveSettings(offline=True, index=index)) as session:
        return session.resolve_all(references, dict(zip((one.id for one in references), texts, strict=False)))


def indexed(records: Sequence[Message], folder: Path) -> str:
    folder.mkdir()
    (folder / "records.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    build([str(folder / "records.jsonl")], folder / "index")
    return str(folder / "index")


def real(number: int) -> list[str]:
    """Recall and precision on real records: in an index of all, and in one from which those asked for were taken."""
    records = load()
    chosen = [one for one in records if one["type"] in PLAIN and one.get("title") and (one.get("author") or one.get("editor"))]
    random.Random(20261128).shuffle(chosen)
    chosen = chosen[:number]
    gone = {one["DOI"] for one in chosen}
    asked: dict[str, tuple[Sequence[Reference], Sequence[str]]] = {}
    for style in (apa, chicago):
        strings = [style(record_of(record).item) for record in chosen]
        asked[f"printed, {style.__name__}"] = references_of(strings), strings
    for state in STATES:
        asked[state.name] = [entry(at, record, state) for at, record in enumerate(chosen)], ()
    held: dict[str, Counter[str]] = {}
    lost: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as name:
        every, rest = indexed(records, Path(name) / "all"), indexed([one for one in records if one["DOI"] not in gone], Path(name) / "rest")
        for title, (references, texts) in asked.items():
            found = looked_up(references, texts, every)
            held[title] = Counter(kind_of(one.outcome, record) for one, record in zip(found, chosen, strict=True))
            lost[title] = Counter(type(one.outcome).__name__ for one in looked_up(references, texts, rest))
    right, wrong = (sum(row[kind] for row in held.values()) for kind in ("right", "WRONG"))
    entries = sum(sum(row.values()) - row["Skipped"] for row in held.values())
    false = sum(row["Resolved"] for row in lost.values())
    print(f"\nrecall {right / entries:.2%}, precision {right / max(right + wrong, 1):.2%}; not there and resolved: {false} of {entries}")
    return [
        f"recall {right / entries:.2%}, precision {right / max(right + wrong, 1):.2%} of {entries} look-ups; not in the index and yet resolved: {false} of {entries}.",
        "",
        "| question | state of the entry | outcomes |",
        "|---|---|---|",
        *show("held: the record is there", held),
        *show("lost: the record is not there (Resolved is false)", lost),
    ]


def main() -> None:
    sizes = [int(argument) for argument in sys.argv[1:] if argument.isdigit()] or SIZES
    rows = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(measured(size, Path(folder)))
        print("\n".join(table(rows)) if size == sizes[-1] else f"{size:,} measured")
    said = [
        *table(rows),
        "",
        *extrapolated(rows),
        "",
        f"Load of the machine while measuring: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.",
    ]
    print("\n".join(said[len(rows) + 2 :]))
    if os.environ.get("CITECHECK_DATA"):
        said += ["", *real(500)]
    else:
        print("no CITECHECK_DATA: recall and precision on real records were not measured")
    if "--record" in sys.argv:
        results.record("Index", f"CITECHECK_DATA=... python -m benchmarks.local_index {' '.join(map(str, sizes))}", "\n".join(said))


if __name__ == "__main__":
    main()
