"""An entry is not said to lack what may have been read as something else."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

HEAD = "Trade fell (Lindqvist 2006).\n\n# References\n\nLindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur.\n\n"


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param("MudLeak homepage, https://mudleak.example, last accessed 2023/10/25", id="a page under its name"),
        pytest.param("Observatoire des quais, 2019, *Chiffres*, Brest, OQ.", id="italics read as a place"),
        pytest.param("Quist, L. (2005a). Letters from the quay, part 1. *Quay*, 4, 1–20.", id="a journal read as the volume"),
    ],
)
def test_a_part_that_was_read_as_something_else(entry: str) -> None:
    assert not findings(HEAD + entry, "CC202")


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param("Quist, L. (2005). https://mudleak.example. Accessed 3 May 2023.", id="a person's page"),
        pytest.param("Quist, Lena (2005), *Journal of Quays*, *12*(3), 45-67.", id="italics that are the journal"),
        pytest.param("Quist, Lena (2005), Lund, NY: Studentlitteratur.", id="a place of two words"),
    ],
)
def test_a_part_that_is_missing(entry: str) -> None:
    assert len(findings(HEAD + entry, "CC202")) == 1
