"""The figures on the seeds do not fall below what is aimed at."""

from __future__ import annotations

import pytest

from benchmarks import seeds
from benchmarks.score import Row

SEEDS = {source.stem[:3]: (source, gold) for source, gold in seeds.seeds()}
AIMS = [("001", name, aim) for name, aim in seeds.TARGETS.items()] + [("004", name, aim) for name, aim in seeds.WITHOUT_LIST.items()]


@pytest.fixture(scope="module")
def figures() -> dict[str, dict[str, Row]]:
    return {stem: {row.name: row for row in seeds.scored(*paths)[1]} for stem, paths in SEEDS.items()}


@pytest.mark.parametrize(("stem", "name", "aim"), AIMS, ids=[f"{stem} {name}" for stem, name, _ in AIMS])
def test_aims_are_reached(figures: dict[str, dict[str, Row]], stem: str, name: str, aim: float) -> None:
    row = figures[stem][name]
    assert row.f1 >= aim, "\n".join((*row.misses, *row.extras))
