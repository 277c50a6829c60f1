"""How probable it is that a record is the work: a logistic sum over what the comparison says.

Nothing is decided by it; the table in `decide` decides. It ranks what was offered, and tells whoever reads the answers how far to trust them. The weights are
learnt and measured by ``python -m benchmarks.calibration``: what agrees never lowers the sum, and what differs never raises it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from citecheck.model import Comparison, Relation
from citecheck.resolve.weights import WEIGHTS

VARIABLES = ("title", "author", "issued", "container_title", "volume", "issue", "page", "publisher", "doi", "isbn")
_MOST = 30.0  # of the sum, either way: beyond it nothing is told apart


def features(comparison: Iterable[Comparison], *, accepted: bool) -> Iterator[str]:
    """What a record's comparison says, each as ``variable relation``, and whether the table accepts it."""
    yield "every record"
    if accepted:
        yield "accepted"
    for row in comparison:
        name = "author" if row.variable == "editor" else row.variable
        if name in VARIABLES and row.relation in (Relation.SAME, Relation.EQUIVALENT, Relation.DIFFERENT):
            yield f"{name} {'near' if row.near and row.relation is Relation.DIFFERENT else row.relation.value}"


def probability(comparison: Iterable[Comparison], *, accepted: bool) -> float:
    """In (0, 1), to four places."""
    total = sum(WEIGHTS.get(name, 0.0) for name in features(comparison, accepted=accepted))
    return round(1 / (1 + math.exp(-max(-_MOST, min(_MOST, total)))), 4)
