"""Many processes against one loopback service with Crossref's limits: what its log says of repetitions, pace, faults and resuming.

Run: python -m benchmarks.live [number of references] [--record]

Every process looks up two thirds of the references, so that each is wanted by two or three of them; all share the cache folder of one user.
The service enforces the polite pool's limits and logs each request. *right* is the outcome of one quiet process; *unavailable* is
honest, and asked for again by the next run; anything else would be wrong.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import live_worker, results
from citecheck.resolve import ResolveSettings, Session
from tests.resolve.made_up import FakeClock
from tests.resolve.server import CrossrefServer
from tests.resolve.strict import LIMITS, Witness, watched

PROCESSES = 4
IN_FLIGHT = 0.3  # seconds between an answer that was sent and a kill before it could be written down
ROUNDS = 8


@dataclass
class Trial:
    """A name, what is done to the service and to the processes, and how long they wait for a busy service."""

    name: str
    witness: Witness
    patience: float = 20.0
    set_back: bool = False
    kills: int = 0
    killed: list[float] = field(default_factory=list)


def trials() -> list[Trial]:
    """The trials, in the order of the table."""
    return [
        Trial("nothing special", Witness()),
        Trial("one request in six fails", Witness(share=1 / 6), patience=120),
        Trial("503 for a minute", Witness(down=(2, 62)), patience=180),
        Trial("503 for a minute, patience of 20 s", Witness(down=(2, 62))),
        Trial("429 for ten seconds, twelve processes killed", Witness(storm=(3, 13)), patience=180, kills=12),
        Trial("the date goes back", Witness(), set_back=True),
    ]


def expected(number: int) -> dict[str, str]:
    """The outcomes of one quiet process."""
    known = live_worker.records(number)
    with tempfile.TemporaryDirectory() as folder, CrossrefServer(known) as server:
        settings = ResolveSettings(base_url=server.url, cache_path=f"{folder}/cache.sqlite", mailto="nobody@example.org", clock=FakeClock())
        with Session(settings) as session:
            wanted = [live_worker.reference(at, record) for at, record in enumerate(known)]
            return {one.reference: live_worker.outcome(one) for one in session.resolve_all(wanted, {})}


def shares(number: int) -> list[list[int]]:
    """Which process is given which references."""
    chance = random.Random(3)
    return [sorted(chance.sample(range(number), number * 2 // 3), key=lambda _: chance.random()) for _ in range(PROCESSES)]


def run(trial: Trial, url: str, folder: Path, number: int) -> None:
    """All processes until each has done its share; some are killed at a random moment and started again."""
    chance = random.Random(7)
    crew: list[subprocess.Popen[bytes] | None] = []
    jobs = []
    for at, share in enumerate(shares(number)):
        job = {"url": url, "cache": str(folder / "cache.sqlite"), "records": number, "references": share, "patience": trial.patience}
        jobs.append(folder / f"job-{at}.json")
        jobs[-1].write_text(json.dumps({**job, "set_back": trial.set_back, "output": str(folder / f"out-{at}.jsonl")}), encoding="utf-8")
        crew.append(_started(jobs[-1]))
    while any(crew):
        time.sleep(chance.uniform(0.5, 2.5) if len(trial.killed) < trial.kills else 0.1)
        for at, one in enumerate(crew):
            if one is not None and one.poll() is not None:
                if one.returncode:
                    raise SystemExit(f"a process ended with {one.returncode}")
                crew[at] = None
        alive = [at for at, one in enumerate(crew) if one is not None]
        if alive and len(trial.killed) < trial.kills:
            at = chance.choice(alive)
            victim = crew[at]
            assert victim is not None
            victim.kill()
            trial.killed.append(time.monotonic())
            victim.wait()
            crew[at] = _started(jobs[at])


def _started(job: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "benchmarks.live_worker", str(job)])


def outcomes(folder: Path) -> dict[str, set[str]]:
    """All outcomes that were written for each reference."""
    found: dict[str, set[str]] = {}
    for path in folder.glob("out-*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, word = json.loads(line)
            found.setdefault(name, set()).add(word)
    return found


def most_in_a_second(times: Sequence[float]) -> int:
    """The fullest second of a log."""
    ordered, first, most = sorted(times), 0, 0
    for at, moment in enumerate(ordered):
        while moment - ordered[first] >= 1:
            first += 1
        most = max(most, at - first + 1)
    return most


def tried(trial: Trial, number: int, right: dict[str, str]) -> list[str]:
    """One row of the table."""
    witness = trial.witness
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name, watched(live_worker.records(number), witness) as server:
        folder = Path(name)
        run(trial, server.url, folder, number)
        seconds = time.monotonic() - begun
        first = outcomes(folder)
        counted = Counter(
            "right" if word == right[at] else "unavailable" if word == "Unavailable" else "WRONG"
            for at, words in first.items()
            if at in right
            for word in words
        )
        wanted = {str(at) for share in shares(number) for at in share}
        witness.share, witness.down, witness.storm = 0.0, (0.0, 0.0), (0.0, 0.0)
        rounds = 1
        while any(right[at] not in first.get(at, ()) for at in wanted) and rounds < ROUNDS:
            run(Trial(trial.name, witness, trial.patience), server.url, folder, number)
            first = outcomes(folder)
            rounds += 1
        lost = sum(right[at] not in first.get(at, ()) for at in wanted)
        asked = len(witness.served)
        repeated = len(witness.repeated(trial.killed, IN_FLIGHT))
        under_way = len(witness.repeated()) - repeated
        paces = ", ".join(f"{most_in_a_second(witness.arrivals[kind])} of {LIMITS[kind]}" for kind in ("single", "list"))
        faults = witness.met.total() - witness.met["over the limit"]
        return [
            trial.name,
            f"{seconds:.0f} s",
            *map(str, (asked, faults, counted["right"], counted["unavailable"], counted["WRONG"], rounds, lost, repeated, under_way)),
            paces,
            f"{server.most_inside} of 3",
            str(witness.met["over the limit"]),
        ]


HEADS = (
    "trial", "time", "questions answered", "faults met", "right", "unavailable", "wrong", "runs until all was right", "lost", "asked twice",
    "asked again because killed under way", "most singles, lists in a second", "most at once", "refused by the service",
)  # fmt: skip


def main() -> None:
    """Run the trials."""
    number = next((int(word) for word in sys.argv[1:] if word.isdecimal()), 240)
    right = expected(number)
    print(Counter(word.partition(" ")[0] for word in right.values()))
    table = [f"| {' | '.join(HEADS)} |", "|" + "---|" * len(HEADS)]
    for trial in trials():
        table.append(f"| {' | '.join(tried(trial, number, right))} |")
        print(table[-1], flush=True)
    if "--record" in sys.argv:
        body = f"{number} references, {PROCESSES} processes, each looks up two thirds of them over real sockets, at the pace of the polite pool.\n\n"
        results.record("Live look-ups", f"python -m benchmarks.live {number}", body + "\n".join(table))


if __name__ == "__main__":
    main()
