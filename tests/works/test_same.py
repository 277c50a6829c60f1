from __future__ import annotations

import pytest

from citecheck.works import Likeness, gather_works
from citecheck.works.known import know
from citecheck.works.same import judge
from tests.works.judged import PAIRS, Pair, printing


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[1]}: {pair[2]}")
def test_judged_pair(pair: Pair) -> None:
    expected, name, _, one, other = pair
    mine, yours = know(printing(name, one)), know(printing(name, other, line=2))
    verdict = judge(mine, yours)
    assert (verdict.likeness is Likeness.SAME) is expected, verdict
    assert judge(yours, mine) == verdict


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[1]}: {pair[2]}")
def test_judged_pair_is_gathered_so(pair: Pair) -> None:
    expected, name, _, one, other = pair
    entries = [printing(name, one), printing(name, other, line=2)]
    assert len(gather_works(entries).works) == (1 if expected else 2)


def test_there_are_enough_of_both() -> None:
    assert sum(pair[0] for pair in PAIRS) >= 20
    assert sum(not pair[0] for pair in PAIRS) >= 20
