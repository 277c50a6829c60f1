"""The documents on which speed is measured are what they claim to be; the times themselves are not tested."""

from __future__ import annotations

import pytest

import citecheck
from benchmarks.large import SYSTEMS, prose, synthetic
from benchmarks.throughput import dense, timed
from citecheck.model import Source


@pytest.mark.parametrize("system", SYSTEMS)
def test_an_invented_document_is_read_as_it_was_made(system: str) -> None:
    evidence = citecheck.extract(Source("large.md", synthetic(20, 60, system).encode()))
    assert (len(evidence.references), len(evidence.items)) == (20, 60)
    assert {link.status.value for link in evidence.links} == {"matched"}


@pytest.mark.parametrize("system", SYSTEMS)
def test_an_invented_document_is_the_same_each_time(system: str) -> None:
    assert synthetic(5, 12, system) == synthetic(5, 12, system)


def test_prose_is_multiplied_and_its_list_is_not() -> None:
    text = prose(0.7)
    assert 500_000 < len(text) < 900_000
    assert text.count("## BIBLIOGRAPHY") == 1


def test_a_timing_says_what_it_timed() -> None:
    timing = timed(synthetic(5, 12), runs=2)
    assert (timing.entries, timing.items) == (5, 12)
    assert timing.total == timing.listing + timing.citing + timing.linking
    assert timing.size == pytest.approx(len(synthetic(5, 12)) / 1e6, rel=0.05)


def test_growth_is_told_for_each_system() -> None:
    assert [row[0].partition(":")[0] for row in dense(4, 10)] == list(SYSTEMS)
