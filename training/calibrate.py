"""The confidence's calibration: a logistic regression from facts of a parse to whether the entry was read right, on strings kept back from learning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from rapidfuzz import fuzz

from citecheck.extract.references.parsing.calibration import Calibration
from citecheck.extract.references.parsing.facts import facts
from citecheck.extract.references.parsing.labelling import Labelled, labelled, runs_of
from citecheck.extract.references.parsing.learning import token_labels
from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.parser import normalize
from citecheck.extract.references.parsing.tagged import Example
from citecheck.extract.references.parsing.tokens import tokenize
from citecheck.model import Item
from citecheck.text.fold import fold

TEXTS = ("title", "container_title", "publisher")
NUMBERS = ("volume", "page")
ALIKE = 90.0  # per cent
_STEPS, _DAMPING = 60, 1.0


def calibrated(model: Model, kept_back: Iterable[Example]) -> tuple[Calibration, float]:
    """The calibration, and the share of the strings that were read right."""
    rows, right = [], []
    for example in kept_back:
        found = labelled(example.text, example.emphasis, model)
        item, leftover = normalize(example.text, example.emphasis, found)
        rows.append(facts(found, example.text, item, leftover))
        right.append(float(_same(item, _meant(example))))
    return _fitted(np.array(rows), np.array(right)), sum(right) / len(right)


def _meant(example: Example) -> Item:
    """What the example's own labels say."""
    tokens = tokenize(example.text)
    return normalize(example.text, example.emphasis, Labelled(runs_of(tokens, token_labels(example, tokens))))[0]


def _same(found: Item, meant: Item) -> bool:
    """Whether every counted field is right as `benchmarks.refparse` counts it: family names and numbers exactly, other text nearly."""
    years = [item.issued.year if item.issued else None for item in (found, meant)]
    return (
        [fold(name.label) for name in found.author] == [fold(name.label) for name in meant.author]
        and years[0] == years[1]
        and all(_valued(found, name) == _valued(meant, name) for name in NUMBERS)
        and all(fuzz.ratio(_valued(found, name), _valued(meant, name)) >= ALIKE for name in TEXTS)
    )


def _valued(item: Item, name: str) -> str:
    return fold(getattr(item, name) or "")


def _fitted(rows: np.ndarray, right: np.ndarray) -> Calibration:
    """Newton's method with a little damping of the weights."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    weights = np.zeros(design.shape[1])
    penalty = np.diag([_DAMPING] * rows.shape[1] + [0.0])
    for _ in range(_STEPS):
        guess = 1.0 / (1.0 + np.exp(-(design @ weights)))
        slope = design.T @ (guess - right) + penalty @ weights
        curve = (design * (guess * (1.0 - guess))[:, None]).T @ design + penalty
        weights -= np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
    values: Sequence[float] = [round(float(value), 6) for value in weights]
    return Calibration(tuple(values[:-1]), values[-1])
