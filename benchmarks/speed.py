"""Cold start, speed and memory of `citecheck audit`, against importing the libraries alone.

    python -m benchmarks.speed [--runs 7] [--stages] [--profile] [--record]

The baseline is ``python -c "import requests_cache, bibtexparser, click, rapidfuzz"``. The two run in turn; wall time is the median of the runs,
memory the peak resident set that the operating system accounts to the finished process. ``benchmarks/throughput.py`` then times extraction and
reconciliation alone; ``--stages`` measures nothing else, ``--profile`` says in which functions their time goes.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from benchmarks import throughput
from benchmarks.large import DISSERTATION, ROOT, prose
from benchmarks.results import record

BASELINE = [sys.executable, "-c", "import requests_cache, bibtexparser, click, rapidfuzz"]
AUDIT = [sys.executable, "-m", "citecheck", "audit", "--offline", "--fail-on", "never", "--quiet"]


def measure(command: list[str]) -> tuple[float, float]:
    """Wall seconds and peak resident MB of one run of ``command``."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def large_text(folder: Path, megabytes: int) -> Path:
    """The prose of the dissertation again and again, each time a new chapter, up to ``megabytes``."""
    prose = (ROOT / DISSERTATION).read_text(encoding="utf-8").partition("## BIBLIOGRAPHY")[0]
    path = folder / "large.md"
    path.write_text(prose * (megabytes * 1_000_000 // len(prose) + 1), encoding="utf-8")
    return path


def program(runs: int) -> list[throughput.Row]:
    """The whole program, as a user starts it."""
    audit, baseline = [], []
    measure(BASELINE), measure([*AUDIT, DISSERTATION])
    for _ in range(runs):
        audit.append(measure([*AUDIT, DISSERTATION]))
        baseline.append(measure(BASELINE))
    with tempfile.TemporaryDirectory() as folder:
        large = measure([*AUDIT, str(large_text(Path(folder), 10))])
    ours, theirs = statistics.median(run[0] for run in audit), statistics.median(run[0] for run in baseline)
    return [
        (f"cold offline audit of the dissertation, wall (median of {runs})", f"{ours:.2f} s", f"at most {1.5 * theirs + 1:.2f} s"),
        ("the baseline imports, wall", f"{theirs:.2f} s", ""),
        ("(audit - 1 s) / baseline", f"{(ours - 1) / theirs:.2f}", "at most 1.5"),
        ("peak memory of the audit", f"{max(run[1] for run in audit):.0f} MB", "under 200 MB"),
        ("10 MB of the same prose, wall", f"{large[0]:.1f} s", "seconds"),
        ("10 MB of the same prose, peak memory", f"{large[1]:.0f} MB", ""),
    ]


def profiled() -> None:
    """Print the functions in which extraction and reconciliation spend most time."""
    text = prose(1)
    throughput.timed(text)
    profile = cProfile.Profile()
    profile.runcall(throughput.timed, text)
    pstats.Stats(profile).sort_stats("tottime").print_stats(40)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and record when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7, help="how often each figure of the whole program is taken")
    parser.add_argument("--stages", action="store_true", help="only extraction and reconciliation, in this process")
    parser.add_argument("--profile", action="store_true", help="print where their time goes, and measure nothing")
    parser.add_argument("--record", action="store_true", help="write the figures into benchmarks/RESULTS.md")
    options = parser.parse_args(arguments)
    if options.record and (options.stages or options.profile):
        parser.error("--record records all figures")
    if options.profile:
        profiled()
        return
    table = ["| figure | measured | wanted |", "|---|---|---|"]
    print("\n".join(table))
    for row in chain([] if options.stages else program(options.runs), throughput.rows()):
        table.append(f"| {' | '.join(row)} |")
        print(table[-1], flush=True)
    if options.record:
        record("Speed and memory", "python -m benchmarks.speed", "\n".join(table))


if __name__ == "__main__":
    main()
