from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model import Ambiguous, Item
from citecheck.resolve.decide import found_by_search
from citecheck.resolve.outcomes import candidate, chosen
from citecheck.resolve.records import record_of
from citecheck.resolve.weights import WEIGHTS
from tests.resolve.made_up import OUR_RIVERS, RIVERS


def score(ours: Item, **changes: Any) -> float:
    return candidate(found_by_search(ours, record_of({**RIVERS, **changes}))).score


def test_a_score_is_a_probability() -> None:
    assert score(OUR_RIVERS) > 0.95
    assert score(Item(title="Something else"), title=["Bridges"]) < 0.05


@pytest.mark.parametrize("name", sorted(WEIGHTS))
def test_what_agrees_never_counts_against_a_record_and_what_differs_never_for_it(name: str) -> None:
    relation = name.rpartition(" ")[2]
    if relation in ("same", "equivalent", "accepted"):
        assert WEIGHTS[name] >= 0
    elif relation == "different":
        assert WEIGHTS[name] <= 0


def test_more_that_agrees_makes_it_no_less_probable() -> None:
    bare = replace(OUR_RIVERS, container_title=None, volume=None, issue=None, page=None)
    assert score(OUR_RIVERS) >= score(bare) >= score(bare, title=["Another matter"])


def test_of_two_that_fit_equally_each_is_half_as_probable() -> None:
    twins = [found_by_search(OUR_RIVERS, record_of({**RIVERS, "DOI": f"10.5555/twin-{number}"})) for number in range(2)]
    outcome = chosen(twins)
    assert isinstance(outcome, Ambiguous)
    assert [one.score for one in outcome.candidates] == [round(score(OUR_RIVERS) / 2, 4)] * 2
