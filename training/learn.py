"""Makes the reference model: ``make model``, or ``python -m training.learn``.

It learns from labelled strings, those of ``CITECHECK_DATA/refparse/train`` and those written by hand (`byhand`), from real works (``crossref`` and the fields of the same strings) that are set in
citation styles and house styles, and from invented works in nine languages. Without ``CITECHECK_DATA`` it learns from what is invented alone, and
says so. The same data and seed give the same file.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.learning import digest_of, learn
from citecheck.extract.references.parsing.model_file import pack, told_anew, unpack
from citecheck.extract.references.parsing.tagged import Example
from training import byhand, corpora, csl, real
from training.calibrate import calibrated
from training.damage import damage
from training.house import invented, render, sample_style
from training.invent import invent
from training.national import invented_national
from training.plain import dated, short
from training.work import Work

MODEL = Path(__file__).parent.parent / "src/citecheck/extract/references/parsing/reference.model"
SEED = 20261128
INVENTED = {"en": 5000, "de": 4200, "fr": 1300, "es": 1200, "pt": 1200, "it": 1500, "ru": 1400, "ru_latin": 600, "ja_latin": 900}
NATIONAL = {"it": 1900, "fr": 500, "pt": 500, "es": 400, "ru": 500}
STYLED, HOUSED = 3000, 3000  # real works in citation styles, and in house styles
ODD = 0.04  # share that gets an odd date, and share that is cut behind its title
REAL = 2  # how often a labelled string counts
COPIES = 2  # of each string written by hand, damaged or not
SCARCE = ("linkedbooks",)  # sources of a kind that the others have not: once more
DAMAGED = 0.45  # share of what was set here that is damaged
KEPT_BACK = 10  # of so many labelled strings one is kept back to learn the calibration from


def set_here(dice: Random, works: Sequence[Work], scale: float) -> Iterator[Example]:
    """Strings that are made: invented works, and real ones in other styles; many of them damaged."""
    made = [*_invented(dice, scale), *_real(dice, works, scale)]
    for printed in made:
        example = dated(printed, dice) if dice.random() < ODD else printed
        example = short(example, dice) if dice.random() < ODD else example
        yield damage(example, dice, dice.random()) if dice.random() < DAMAGED else example


def _invented(dice: Random, scale: float) -> Iterator[Example]:
    for language, count in INVENTED.items():
        for _ in range(round(count * scale)):
            yield invented(dice, language)
    for language, count in NATIONAL.items():
        for _ in range(round(count * scale)):
            yield invented_national(dice, language)


def _real(dice: Random, works: Sequence[Work], scale: float) -> Iterator[Example]:
    works = works or [invent(dice, language) for language in INVENTED for _ in range(round(STYLED * scale / len(INVENTED)) + 1)]
    chosen = dice.choices(works, k=round(STYLED * scale) * 2)
    yield from islice(csl.examples(iter(chosen), dice), round(STYLED * scale))
    for work in dice.choices(works, k=round(HOUSED * scale)):
        language = work.language if work.language in INVENTED else "en"
        yield render(work, sample_style(dice, language if dice.random() < 0.8 else dice.choice(("en", "de"))), dice)


@dataclass(frozen=True, slots=True)
class Material:
    """What is learnt from: labelled strings, those of them that count once more, strings set here; how many real works these are made of, and how many of the
    labelled strings were written by hand.
    """

    labelled: list[Example]
    scarce: list[Example]
    made: list[Example]
    works: int
    written: int

    @property
    def kept_back(self) -> list[Example]:
        """Strings to learn the calibration from."""
        return self.labelled[::KEPT_BACK] or self.made[::KEPT_BACK]

    @property
    def examples(self) -> list[Example]:
        """All others, each as often as it counts, in an order that the seed decides."""
        apart = frozenset(self.kept_back)
        found = [one for one in (*self.labelled * REAL, *self.scarce, *self.made) if one not in apart]
        Random(SEED).shuffle(found)
        return found


def material(data: Path | None, scale: float) -> Material:
    """Everything, in an order that the seed decides."""
    dice = Random(SEED)
    written = list(byhand.examples())
    written = dice.sample(written, k=min(round(len(written) * scale), len(written)))
    labelled = [*(corpora.examples(data) if data else ()), *written]
    scarce = list(corpora.examples(data, SCARCE)) if data else []
    works = list(real.works(data)) if data else []
    made = list(set_here(dice, works, scale))
    dice.shuffle(labelled)
    apart = frozenset(labelled[::KEPT_BACK])
    made += [damage(one, dice, dice.random()) for one in written if one not in apart for _ in range(COPIES)]
    say(
        f"{len(labelled)} labelled strings, {len(written)} of them written by hand, {len(made)} set here, of them real works: {bool(works)}"
    )
    return Material(labelled, scarce, made, len(works), len(written))


def make(data: Path | None, scale: float, iterations: int) -> bytes:
    """The model's file: learnt from all strings but some real ones, which tell how far its confidence can be trusted."""
    given = material(data, scale)
    started = time.monotonic()
    examples = given.examples
    found = learn(examples, iterations=iterations)
    say(f"learnt from {len(examples)} strings in {time.monotonic() - started:.0f} s: {len(found.state)} weights")
    nothing_said = {"calibration": {"weights": [], "bias": 0.0}, "card": {"digest": found.digest}}
    return _calibrated(pack(found.labels, found.state, found.moves, nothing_said), given, known=data is not None)


def calibrated_anew(model: bytes, data: Path | None, scale: float) -> bytes:
    """What `make` gives where it would learn the weights that ``model`` has, in a tenth of the time. Raises `ConfigError` where it would learn others."""
    given = material(data, scale)
    if unpack(model, "the model").card.get("digest") != digest_of(given.examples):
        raise ConfigError("the model was learnt from other strings, or other observations of them", remedy="learn it anew: make model")
    return _calibrated(model, given, known=data is not None)


def _calibrated(model: bytes, given: Material, *, known: bool) -> bytes:
    read = unpack(model, "the model")
    calibration, share = calibrated(read, given.kept_back)
    say(f"of {len(given.kept_back)} strings kept back {share:.3f} are read right")
    card = {
        "data": "CITECHECK_DATA and invented works" if known else "invented works alone",
        "seed": SEED,
        "labelled strings": len(given.labelled),
        "of them written by hand": given.written,
        "real works": given.works,
        "strings set here": len(given.made),
        "kept back and read right": round(share, 3),
        "digest": read.card["digest"],
    }
    return told_anew(model, {"calibration": {"weights": calibration.weights, "bias": calibration.bias}, "card": card})


def _read(model: Path) -> bytes:
    try:
        return model.read_bytes()
    except OSError as error:
        raise ConfigError(f"{model}: {error.strerror}", remedy="give --calibrate the file of a model that `make model` wrote") from error


def say(text: str) -> None:
    """Progress, to standard error."""
    sys.stderr.write(f"{text}\n")


def main(arguments: list[str]) -> None:
    """Make the model and write it where the package ships it, or where ``--to`` says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=MODEL)
    parser.add_argument("--scale", type=float, default=1.0, help="how many strings are set, as a share of the usual number")
    parser.add_argument("--iterations", type=int, default=70)
    parser.add_argument(
        "--calibrate", type=Path, metavar="MODEL", help="learn only the calibration anew, as after other mends, for the weights of MODEL"
    )
    given = parser.parse_args(arguments)
    folder = os.environ.get("CITECHECK_DATA")
    data = Path(folder) if folder else None
    if data is None:
        say("CITECHECK_DATA is not set: the model is learnt from invented works alone, and is weaker for it")
    again = given.calibrate
    found = calibrated_anew(_read(again), data, given.scale) if again else make(data, given.scale, given.iterations)
    given.to.write_bytes(found)
    say(f"{given.to}: {given.to.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except ConfigError as error:
        say(str(error))
        sys.exit(2)
