"""A model of a user's own: the package's, moved as little as makes the user's examples likely, for strings in their manner.

Maximum a posteriori adaptation (Chelba and Acero 2004, "Adaptation of maximum entropy capitalizer: little data can help a lot"): each weight is
learnt from where it was. So a few dozen examples suffice, and where they say nothing the package's labels stand. Strings of many styles
(``styles.txt``, invented) show which others are in the same manner (`manner`); of these the labels shall stay what the package's
model says ("learning without forgetting", Li and Hoiem 2016). The weights are learnt by AdaGrad (Duchi, Hazan and Singer 2011), one string
after the other in a fixed order, so that the same examples give the same file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pkgutil import get_data

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.learning import token_labels
from citecheck.extract.references.parsing.manner import Manner, likened, marks_of
from citecheck.extract.references.parsing.model_file import pack, shipped
from citecheck.extract.references.parsing.observations import observe, written
from citecheck.extract.references.parsing.tagged import Example
from citecheck.extract.references.parsing.tokens import tokenize
from citecheck.extract.references.parsing.weights import Weights

Array = NDArray[np.float64]
Numbers = NDArray[np.intp]
_MOVES = 0.3  # share of the pace for the weights of one label behind another, which every style shares
_ODD = 0.02  # share of the strings of other styles that are in the manner of an odd style, at most
_SMALL = 0.02  # changes below it are left out
_OF_MANNER = 0.5  # share of the time that finding the manner takes, with many examples
_UNHEARD = -4.0  # weight of moves to and from a label that the package's model does not have


@dataclass(frozen=True, slots=True)
class Pace:
    """``rate``: the largest step of a weight. ``damped``: first gradients smaller than its root move little. ``pull``: the share of a step by
    which a weight goes back to what it was, each time that it is used. ``rounds``: how often the examples are gone through.
    """

    rounds: int
    rate: float
    damped: float
    pull: float


_FAST = Pace(12, 0.1, 0.1, 0.005)  # what is learnt of an odd style concerns no other
_SLOW = Pace(5, 0.03, 1.0, 0.02)  # in a common style the package's model has seen far more than the examples tell


@dataclass(frozen=True, slots=True)
class _Case:
    """A string to learn from: the rows of its observations, token after token, and where each token's begin; the distinct ones, and whose they are;
    what the package's weights come to; how likely each label should be for each token, and how often each should stand behind another.
    """

    rows: Numbers
    starts: Numbers
    distinct: Numbers
    heads: Numbers
    owners: Numbers
    said: Array
    tokens: Array
    pairs: Array


def adapted(examples: Sequence[Example], hear: Callable[[float], None] = lambda _: None) -> bytes:
    """The file of a model that is adapted to ``examples``; none may be empty. ``hear`` is told from time to time how much is done, up to 1."""
    base = shipped()
    assert isinstance(base.weights, Weights)
    manner, kept, pace = _manner(examples, lambda share: hear(share * _OF_MANNER))
    weights = _with_labels(base.weights, examples)
    numbers: dict[str, int] = {}
    cases = [_case(example, weights, numbers, labelled=True) for example in examples]
    others = [_case(Example(text, ()), weights, numbers, labelled=False) for text in kept]
    learning = _Learning(weights, len(numbers), pace)
    order = _mixed(cases, others)
    for turn in range(pace.rounds):
        hear(_OF_MANNER + (1.0 - _OF_MANNER) * (turn + 1) / (pace.rounds + 1))
        for case in order:
            learning.step(case)
    calibration = {"weights": base.calibration.weights, "bias": base.calibration.bias}
    about = {"base": True, "calibration": calibration, "card": {"data": "a user's examples", "labelled strings": len(examples)}}
    told = {"weights": dict(manner.weights), "bias": manner.bias, "threshold": manner.threshold, "odd": manner.odd}
    return pack(weights.labels, learning.state_weights(numbers), learning.move_weights(), about | {"manner": told})


def _manner(examples: Sequence[Example], hear: Callable[[float], None]) -> tuple[Manner, list[str], Pace]:
    """The manner of the examples, the strings of other styles that are in it, and how fast to learn therefore."""
    data = get_data("citecheck.extract.references.parsing", "styles.txt") or b""
    texts = data.decode().splitlines()
    others = [marks_of(observe(text)) for text in texts]
    found = likened([marks_of(observe(one.text, one.emphasis)) for one in examples], others, hear)
    kept = [text for text, marks in zip(texts, others, strict=True) if found.holds(marks)]
    odd = len(kept) <= _ODD * len(texts)
    return replace(found, odd=odd), kept, _FAST if odd else _SLOW


def _mixed(cases: Sequence[_Case], others: Sequence[_Case]) -> list[_Case]:
    """Both, spread evenly."""
    places = [((index + 0.5) / len(row), case) for row in (cases, others) for index, case in enumerate(row)]
    return [case for _, case in sorted(places, key=lambda place: place[0])]


def _with_labels(weights: Weights, examples: Sequence[Example]) -> Weights:
    """``weights`` with room for labels of the examples that they lack."""
    missing = sorted({label for example in examples for label, _ in example.parts} - set(weights.labels))
    if not missing:
        return weights
    count, more = len(weights.labels), len(missing)
    moves = np.full((count + more, count + more), _UNHEARD, dtype=np.float32)
    moves[:count, :count] = weights.moves
    return Weights((*weights.labels, *missing), weights.numbers, np.pad(weights.state, ((0, 0), (0, more))), moves)


def _case(example: Example, weights: Weights, numbers: dict[str, int], *, labelled: bool) -> _Case:
    """``labelled``: whether the example says what is right, or the package's model does. ``numbers`` gets rows for new observations."""
    tokens = tokenize(example.text)
    told = [list(dict.fromkeys(token)) for token in written(observe(example.text, example.emphasis))]
    known = [[weights.numbers[one] for one in token if one in weights.numbers] for token in told]
    said = np.array([weights.state[rows].sum(axis=0) for rows in known], dtype=np.float64)
    lengths = [len(token) for token in told]
    rows = np.array([numbers.setdefault(one, len(numbers)) for token in told for one in token], dtype=np.intp)
    order = np.argsort(rows, kind="stable")
    distinct, heads = np.unique(rows[order], return_index=True)
    owners = np.repeat(np.arange(len(tokens)), lengths)[order]
    aim = _as_labelled(token_labels(example, tokens), weights.labels) if labelled else _expected(said, weights.moves.astype(np.float64))
    return _Case(rows, np.cumsum([0, *lengths[:-1]]), distinct, heads, owners, said, *aim)


def _as_labelled(labels: Sequence[str], known: Sequence[str]) -> tuple[Array, Array]:
    right = np.array([known.index(label) for label in labels])
    tokens, pairs = np.zeros((len(right), len(known))), np.zeros((len(known), len(known)))
    tokens[np.arange(len(right)), right] = 1.0
    np.add.at(pairs, (right[:-1], right[1:]), 1.0)
    return tokens, pairs


def _expected(emissions: Array, moves: Array) -> tuple[Array, Array]:
    """How likely each label is for each token, and how often each is expected behind another: forward-backward."""
    count = len(emissions)
    given = np.exp(emissions - emissions.max(axis=1, keepdims=True))
    steps = np.exp(moves)
    forward, backward = np.empty_like(given), np.ones_like(given)
    forward[0] = given[0] / given[0].sum()
    for index in range(1, count):
        row = (forward[index - 1] @ steps) * given[index]
        forward[index] = row / row.sum()
    for index in range(count - 2, -1, -1):
        row = steps @ (backward[index + 1] * given[index + 1])
        backward[index] = row / row.sum()
    tokens = forward * backward
    tokens /= tokens.sum(axis=1, keepdims=True)
    pairs = np.zeros_like(steps)
    for index in range(1, count):
        pair = np.outer(forward[index - 1], given[index] * backward[index]) * steps
        pairs += pair / pair.sum()
    return tokens, pairs


class _Learning:
    """By how much each weight differs from the package's, and the squares of its gradients so far."""

    def __init__(self, weights: Weights, count: int, pace: Pace) -> None:
        self.weights, self.pace = weights, pace
        labels = len(weights.labels)
        self.state, self.squares = np.zeros((count, labels)), np.full((count, labels), pace.damped)
        self.moves, self.move_squares = np.zeros((labels, labels)), np.full((labels, labels), pace.damped)

    def step(self, case: _Case) -> None:
        """Move the weights so that a case's labels become likelier."""
        emissions = case.said + np.add.reduceat(self.state[case.rows], case.starts, axis=0)
        tokens, pairs = _expected(emissions, self.weights.moves + self.moves)
        slope = np.add.reduceat((tokens - case.tokens)[case.owners], case.heads, axis=0)
        rows, rate, pull = case.distinct, self.pace.rate, self.pace.pull
        self.squares[rows] += slope * slope
        self.state[rows] -= rate * (slope / np.sqrt(self.squares[rows]) + pull * self.state[rows])
        turn = pairs - case.pairs
        self.move_squares += turn * turn
        self.moves -= rate * (_MOVES * turn / np.sqrt(self.move_squares) + pull * self.moves)

    def state_weights(self, numbers: dict[str, int]) -> dict[tuple[str, str], float]:
        """The weights of observations for labels, the package's and what was learnt."""
        base, labels = self.weights, self.weights.labels
        names = list(base.numbers)
        found = {(names[row], labels[column]): float(base.state[row, column]) for row, column in zip(*base.state.nonzero(), strict=True)}
        places = list(numbers)
        for row, column in zip(*(np.abs(self.state) >= _SMALL).nonzero(), strict=True):
            cell = (places[row], labels[column])
            found[cell] = found.get(cell, 0.0) + float(self.state[row, column])
        return found

    def move_weights(self) -> dict[tuple[str, str], float]:
        """The weights of one label behind another."""
        labels, moves = self.weights.labels, self.weights.moves + self.moves
        return {(one, then): float(moves[row, column]) for row, one in enumerate(labels) for column, then in enumerate(labels)}
