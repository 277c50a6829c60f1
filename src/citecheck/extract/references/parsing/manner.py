"""Whether a string is in the manner of a user's examples: which marks stand between what, not which words.

A user's model answers for such strings alone, and the package's for all others, so that learning one style costs no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

import numpy as np

from citecheck.extract.references.parsing.groups import TOKENS, sign_of
from citecheck.extract.references.parsing.marginals import Matrix
from citecheck.extract.references.parsing.observations import Observed
from citecheck.extract.references.parsing.weights import Weights

_SIGNS = next(row for row, group in enumerate(TOKENS) if group.name == "sign")  # the group that has form and marks
_PRIOR = 0.3  # against weights that are large; see `likened`
_STEPS = 8  # Newton's method
_PARTS = 5
_MISSED = 0.1  # share of the user's own strings that may be taken for others
Marks = frozenset[str]


@dataclass(frozen=True, slots=True)
class Manner:
    """Weights of marks. A string whose sum is beyond ``threshold`` is in the user's manner. ``odd``: hardly another style is in it."""

    weights: Mapping[str, float]
    bias: float
    threshold: float
    odd: bool = False

    def holds(self, marks: Marks) -> bool:
        """Whether a string of these marks is in the user's manner."""
        total = sum(self.weights.get(mark, 0.0) for mark in marks)
        return self.bias + total / sqrt(len(marks)) > self.threshold


def marks_of(observed: Observed) -> Marks:
    """What stands between the tokens of a string, at its beginning and end, and what holds for all of it."""
    (whole,) = observed.whole
    found = {f"g{one}" for one in whole}
    before, behind = "^", ""
    for key in observed.keys[_SIGNS].tolist():
        form, lead, trail, _ = sign_of(key)
        here = form[:2]
        found.update((f"{behind}>{lead}{here}", f"{before}{behind}>{lead}", f"{lead}{here}{trail}"))
        if before == "^":
            found.add(f"^{lead}{here}{trail}")
        before, behind = here, trail
    return frozenset((*found, f"{before}{behind}$"))


def likened(own: Sequence[Marks], others: Sequence[Marks], hear: Callable[[float], None] = lambda _: None) -> Manner:
    """The manner that tells ``own`` from ``others``: at least nine in ten of ``own`` are told to be, when they are not among what was learnt from.

    Where the two cannot be told apart, because the user's style is a common one, much of ``others`` is in it, too. ``hear`` is told how much is done.
    """
    kept_back: list[float] = []
    parts = min(_PARTS, len(own))
    for part in range(parts):
        hear(part / (parts + 1))
        rest = [marks for index, marks in enumerate(own) if index % parts != part]
        weights, bias = _logistic(rest, others)
        kept_back += [bias + sum(weights.get(mark, 0.0) for mark in marks) / sqrt(len(marks)) for marks in own[part::parts]]
    weights, bias = _logistic(own, others)
    return Manner(weights, bias, min(round(float(np.quantile(kept_back, _MISSED)), 4), 0.0))


def _logistic(own: Sequence[Marks], others: Sequence[Marks]) -> tuple[dict[str, float], float]:
    """Regularized logistic regression, both sides weighing the same, solved over strings because these are fewer than marks."""
    every = [*own, *others]
    place = {mark: index for index, mark in enumerate(sorted(frozenset().union(*every)))}
    table = np.zeros((len(every), len(place)))
    for row, marks in enumerate(every):
        table[row, [place[mark] for mark in marks]] = 1.0 / sqrt(len(marks))
    right = np.repeat([1.0, 0.0], [len(own), len(others)])
    share = np.repeat([1.0, len(own) / len(others)], [len(own), len(others)])
    kernel = table @ table.T
    count = len(every)
    system = np.ones((count + 1, count + 1))
    system[count, count] = 0.0
    found = np.zeros(count + 1)
    for _ in range(_STEPS):
        sums = kernel @ found[:count] + found[count]
        guess = 1.0 / (1.0 + np.exp(-sums))
        curve = share * guess * (1.0 - guess) + 1e-9
        system[:count, :count] = kernel + np.diag(_PRIOR / curve)
        found = np.linalg.solve(system, np.append(sums + share * (right - guess) / curve, 0.0))
    weights = table.T @ found[:count]
    return {mark: round(float(weights[index]), 4) for mark, index in place.items() if abs(weights[index]) >= 1e-3}, round(
        float(found[count]), 4
    )


@dataclass(slots=True)
class Switched:
    """Weights that stand in for `Weights`: ``own`` for strings in the user's manner, ``base`` for all others."""

    base: Weights | Switched
    own: Weights
    manner: Manner
    labels: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.labels = (*self.own.labels, *(label for label in self.base.labels if label not in self.own.labels))

    def likelihoods(self, observed: Observed) -> Matrix:
        """How likely each label is for each token."""
        ours = [self.manner.holds(marks_of(observed.chosen([place]))) for place in range(len(observed.counts))]
        found: Matrix = np.empty((int(observed.counts.sum()), len(self.labels)), dtype=np.float32)
        for weights, wanted in ((self.own, True), (self.base, False)):
            chosen = [index for index, own in enumerate(ours) if own is wanted]
            if chosen:
                tokens = np.repeat(np.array(ours) == wanted, observed.counts)
                found[tokens] = self._spread(weights.likelihoods(observed.chosen(chosen)), weights.labels)
        return found

    def settled(self, observed: Observed) -> list[bool]:
        """Of each string whether what the user's model says of it is final: in an odd manner. Mends are for what the package's model says of common ones."""
        return [self.manner.odd and self.manner.holds(marks_of(observed.chosen([place]))) for place in range(len(observed.counts))]

    def _spread(self, matrix: Matrix, labels: Iterable[str]) -> Matrix:
        """The columns of all labels."""
        if labels == self.labels:
            return matrix
        wide = np.zeros((len(matrix), len(self.labels)), dtype=np.float32)
        wide[:, [self.labels.index(label) for label in labels]] = matrix
        return wide
