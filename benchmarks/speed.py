"""Cold start, speed and memory of `citecheck audit`, against importing the libraries alone.

    python -m benchmarks.speed [--runs 7] [--record]

The baseline is ``python -c "import requests_cache, bibtexparser, click, rapidfuzz"``. The two run in turn; wall time is the median of the runs,
memory the peak resident set that the operating system accounts to the finished process.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.results import record

ROOT = Path(__file__).parent.parent
DISSERTATION = "seeds/001_9b721d0a0261e544.txt"
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


def main() -> None:
    """Measure, print, and record when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    audit, baseline = [], []
    measure(BASELINE), measure([*AUDIT, DISSERTATION])
    for _ in range(options.runs):
        audit.append(measure([*AUDIT, DISSERTATION]))
        baseline.append(measure(BASELINE))
    with tempfile.TemporaryDirectory() as folder:
        large = measure([*AUDIT, str(large_text(Path(folder), 10))])
    ours, theirs = statistics.median(run[0] for run in audit), statistics.median(run[0] for run in baseline)
    rows = [
        f"| cold offline audit of the dissertation, wall (median of {options.runs}) | {ours:.2f} s | at most {1.5 * theirs + 1:.2f} s |",
        f"| the baseline imports, wall | {theirs:.2f} s | |",
        f"| (audit - 1 s) / baseline | {(ours - 1) / theirs:.2f} | at most 1.5 |",
        f"| peak memory of the audit | {max(run[1] for run in audit):.0f} MB | under 200 MB |",
        f"| 10 MB of the same prose, wall | {large[0]:.1f} s | seconds |",
        f"| 10 MB of the same prose, peak memory | {large[1]:.0f} MB | |",
    ]
    table = "\n".join(["| figure | measured | wanted |", "|---|---|---|", *rows])
    print(table)
    if options.record:
        record("Speed and memory", "python -m benchmarks.speed", table)


if __name__ == "__main__":
    main()
