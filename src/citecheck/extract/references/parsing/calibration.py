"""From what the model says of its own labels to the probability that an entry was read right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic regression over facts of a parse, learnt on references that the model did not learn from; ``weights`` are in the order of the facts."""

    weights: tuple[float, ...] = ()
    bias: float = 0.0

    def confidence(self, facts: Sequence[float]) -> float:
        """In [0, 1]."""
        total = self.bias + sum(map(mul, self.weights, facts))
        return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))
