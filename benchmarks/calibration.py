"""Whether `Candidate.score` is a probability: learnt on one half of the real records, measured on the other.

Run: CITECHECK_DATA=... python -m benchmarks.calibration [every Nth record] [--write] [--record]

Records are printed in eight styles with noise (`benchmarks.printing`) and asked of an index that holds them, of one that lacks them, and of one that holds
look-alikes in their place (`benchmarks.resolve.TRAPS`); some with their DOI, some with another's. Beside them stand references to other works that are
made of the records (`benchmarks.other_works`), of which no record is right. Every candidate that comes back is right or wrong. A logistic
sum is learnt from the candidates of the records whose DOI has an even digest, signs held; the expected calibration error (ten bins of equal width) is that of
the others. ``--write`` puts the weights into the source.
"""

from __future__ import annotations

import hashlib
import math
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks import printing, results
from benchmarks.closed_world import Asked, Message, indexed, is_citable, records, resolved, strings
from benchmarks.other_works import other_works
from benchmarks.resolve import TRAPS, UNTOLD
from citecheck.model import Ambiguous, Candidate, Resolved
from citecheck.resolve.records import record_of
from citecheck.resolve.score import features, probability
from citecheck.resolve.weights import WEIGHTS

Seen = tuple[tuple[str, ...], bool]  # what a comparison says, and whether the record is the work
SOURCE = Path(__file__).parent.parent / "src" / "citecheck" / "resolve" / "weights.py"
_ROUNDS, _STEP, _SHRINK = 3000, 0.5, 0.1
_FOR, _AGAINST = ("same", "equivalent"), ("different",)


def half(doi: str) -> int:
    """0 for the half that is learnt from, 1 for the other."""
    return hashlib.sha256(doi.encode()).digest()[0] & 1


def traps(chosen: Sequence[Message]) -> Iterator[Message]:
    """Two look-alikes of each record: a review, a part, an erratum, another's work of the same title ..."""
    told = [trap for trap in TRAPS if trap not in UNTOLD]
    for number, message in enumerate(chosen):
        chance = random.Random(message["DOI"])
        whole = {**message, "original-title": [], "article-number": None, "event": None}
        for trap in chance.sample(told, 2):
            try:
                yield {**trap(whole, number), "DOI": f"10.5555/{trap.__name__}-{number}"}
            except (KeyError, TypeError, IndexError):  # a record without what the trap changes
                continue


def printed(chosen: Sequence[Message]) -> list[Asked]:
    """Each record in each style, with noise; one in four with its DOI, one in forty with another's."""
    found: list[Asked] = []
    for style in printing.STYLES:
        every = list(strings(chosen, style, printing.noisy))
        for number, one in enumerate(every):
            chance = random.Random(f"{one.doi} {style} DOI").random()
            doi = one.doi if chance < 0.25 else every[number - 1].doi if chance < 0.275 else ""
            found.append(replace(one, text=f"{one.text} https://doi.org/{doi}" if doi else one.text))
    return found


@dataclass(frozen=True)
class Row:
    """A candidate that came back: for the record of which DOI, whether the outcome takes it and among how many, and whether it is right."""

    doi: str
    candidate: Candidate
    taken: bool
    among: int
    other: bool

    @property
    def right(self) -> bool:
        return not self.other and (self.candidate.item.doi or "").lower() == self.doi


def seen(asked: Sequence[Asked], index: str) -> Iterator[Row]:
    """Everything that came back."""
    for told in resolved(asked, index):
        outcome = told.outcome
        if isinstance(outcome, Resolved):
            yield Row(told.asked.doi or "", outcome.candidate, True, 1, told.asked.other)
        taken = outcome.candidates if isinstance(outcome, Ambiguous) else ()
        equal = [one for one in taken if not one.refused]
        for one in (*taken, *getattr(outcome, "others", ()), *(() if taken else getattr(outcome, "candidates", ()))):
            yield Row(told.asked.doi or "", one, one in equal, max(1, len(equal)), told.asked.other)


def learnt(rows: Iterable[Seen]) -> dict[str, float]:
    """The weights of the logistic sum that makes the rows most probable, kept small; agreement never counts against, difference never for."""
    counted: dict[tuple[str, ...], list[int]] = defaultdict(lambda: [0, 0])
    for said, right in rows:
        counted[said][right] += 1
    names = sorted({name for row in counted for name in row})
    weights = dict.fromkeys(names, 0.0)
    whole = sum(map(sum, counted.values()))
    speed = dict.fromkeys(names, 1e-08)
    for _ in range(_ROUNDS):
        slope = {name: _SHRINK * weights[name] / whole if name != "every record" else 0.0 for name in names}
        for row, (wrong, hits) in counted.items():
            over = (wrong + hits) * _sigmoid(sum(weights[name] for name in row)) - hits
            for name in row:
                slope[name] += over / whole
        for name in names:
            speed[name] += slope[name] ** 2
            weights[name] = _signed(name, weights[name] - _STEP * slope[name] / math.sqrt(speed[name]))
    return {name: round(weight, 2) for name, weight in weights.items()}


def _signed(name: str, weight: float) -> float:
    relation = name.rpartition(" ")[2]
    if relation in _FOR or name == "accepted":
        return max(0.0, weight)
    return min(0.0, weight) if relation in _AGAINST else weight


def _sigmoid(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def expected_error(pairs: Sequence[tuple[float, bool]]) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, right in pairs:
        bins[min(9, int(score * 10))].append((score, right))
    return sum(abs(sum(score for score, _ in held) - sum(right for _, right in held)) for held in bins.values()) / max(1, len(pairs))


def shown(pairs: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """Rows of a table: each bin with its mean score and the share that is right."""
    bins: Counter[int] = Counter(min(9, int(score * 10)) for score, _ in pairs)
    for number, count in sorted(bins.items()):
        held = [(score, right) for score, right in pairs if min(9, int(score * 10)) == number]
        mean, share = sum(score for score, _ in held) / count, sum(right for _, right in held) / count
        yield f"| {number / 10:.1f} to {(number + 1) / 10:.1f} | {count:,} | {mean:.3f} | {share:.3f} |"


def written(weights: Mapping[str, float]) -> None:
    """Put the weights into the source."""
    head = '"""The weights of `score`, as ``python -m benchmarks.calibration --write`` learnt them; made by it, not by hand."""\n\nWEIGHTS = {\n'
    SOURCE.write_text(
        head + "".join(f'    "{name}": {weight},\n' for name, weight in sorted(weights.items()) if weight) + "}\n", encoding="utf-8"
    )


def main() -> None:
    """Collect, learn where asked to, and measure."""
    step = next((int(argument) for argument in sys.argv[1:] if argument.isdigit()), 1)
    every = records()
    citable = [message for message in every if is_citable(record_of(message))]
    chosen = citable[::step]
    gone = {message["DOI"] for message in citable[::2]}
    lower = {doi.lower() for doi in gone}
    there = [message for message in every if message["DOI"] not in gone]
    asked = printed(chosen)
    lost = [one for one in asked if one.doi in lower]
    others = [one for style in printing.STYLES for one in other_works(chosen, style)]
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        for number, (some, held) in enumerate((([*asked, *others], every), (lost, there), (lost, [*there, *traps(citable[::2])]))):
            rows += seen(some, indexed(held, Path(name) / str(number)))
    learn = [(tuple(features(row.candidate.comparison, accepted=row.taken)), row.right) for row in rows if not half(row.doi)]
    if "--write" in sys.argv:
        written(weights := learnt(learn))
        print(f"learnt from {len(learn):,} candidates: {len(weights)} weights")
        WEIGHTS.clear()
        WEIGHTS.update(weights)
    pairs = [
        (probability(row.candidate.comparison, accepted=row.taken) / (row.among if row.taken else 1), row) for row in rows if half(row.doi)
    ]
    alone = [(score, row.right) for score, row in pairs if row.taken]
    both = [(score, row.right) for score, row in pairs]
    made = [(score, row.right) for score, row in pairs if row.other]
    said = [
        f"{len(both):,} candidates of the records that nothing was learnt from: expected calibration error {expected_error(both):.4f}; of the {len(alone):,} that were taken {expected_error(alone):.4f}; of the {len(made):,} that references to other works brought up, {sum(row.taken and row.other for _, row in pairs):,} of which were taken, {expected_error(made):.4f}.",
        "",
        "| score | candidates | mean score | right |",
        "|---|---:|---:|---:|",
        *shown(both),
    ]
    print("\n".join(said))
    if "--record" in sys.argv:
        command = f"CITECHECK_DATA=... python -m benchmarks.calibration{f' {step}' if step > 1 else ''}"
        results.record("Scores as probabilities", command, "\n".join(said))


if __name__ == "__main__":
    main()
