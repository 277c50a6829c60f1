"""Speed, start and memory of the parser of reference strings, each in a process of its own that imports nothing else.

The child reads the strings, a JSON array, from standard input and prints its figures as JSON.
"""

from __future__ import annotations

import functools
import gc
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 5
STARTS = 5
WANTED = (("strings a second", "at least 2,000"), ("load", "at most 0.2 s"), ("memory", "under 150 MB"))


def forget() -> None:
    """Empty every cache that citecheck's modules keep."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and str(getattr(thing, "__module__", "")).startswith("citecheck"):
            thing.cache_clear()


def child(rounds: int) -> dict[str, float]:
    """Parse all strings of standard input ``rounds`` times; how long each step took."""
    texts = json.load(sys.stdin)
    began = time.perf_counter()
    from citecheck.extract.references import parse

    imported = time.perf_counter()
    parse(texts[0])
    first = time.perf_counter()
    parse(texts[-1])
    second = time.perf_counter()
    times = [_round(texts) for _ in range(rounds)]
    singly = min(_singly(texts) for _ in range(rounds))
    return {
        "import": imported - began,
        "first": first - imported,
        "second": second - first,
        "cpu": min(times),
        "singly": singly,
        "peak": _peak(),
    }


def _peak() -> float:
    """The most memory that this program held, in MB. Linux counts the starting process into ``ru_maxrss``, and tells it apart in /proc."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    held = [int(line.split()[1]) for line in lines if line.startswith("VmHWM:")]
    return (held[0] if held else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def _round(texts: Sequence[str]) -> float:
    """As `citecheck parse` does and as lists of documents are read: strings that wait are parsed together."""
    from citecheck.extract.references.parsing import parse_all

    forget()
    began = time.process_time()
    for _ in parse_all((text, ()) for text in texts):
        pass
    return time.process_time() - began


def _singly(texts: Sequence[str]) -> float:
    """One string after the other."""
    from citecheck.extract.references import parse

    forget()
    began = time.process_time()
    for text in texts:
        parse(text)
    return time.process_time() - began


def measure(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """The figures of a new process."""
    command = [sys.executable, "-m", "benchmarks.refparse_speed", str(rounds)]
    done = subprocess.run(command, cwd=ROOT, input=json.dumps(list(texts)), capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def rows(texts: Sequence[str]) -> list[tuple[str, str, str]]:
    """Figure, what was measured, what is wanted."""
    speed = measure(texts, ROUNDS)
    starts = [measure([texts[0], texts[-1]], 1) for _ in range(STARTS)]
    whole = measure(texts, 1)
    load = statistics.median(max(start["first"] - start["second"], 0.0) for start in starts)
    return [
        (
            f"strings a second of CPU time, one core, caches emptied (best of {ROUNDS} over {len(texts):,})",
            f"{len(texts) / speed['cpu']:,.0f}",
            WANTED[0][1],
        ),
        ("the same, one string at a time", f"{len(texts) / speed['singly']:,.0f}", ""),
        (f"load: the first parse beyond a second one (median of {STARTS})", f"{load:.3f} s", WANTED[1][1]),
        (f"import of citecheck.extract.references (median of {STARTS})", f"{statistics.median(s['import'] for s in starts):.3f} s", ""),
        ("peak memory of a process that parses all", f"{whole['peak']:.0f} MB", WANTED[2][1]),
    ]


if __name__ == "__main__":
    print(json.dumps(child(int(sys.argv[1]))))
