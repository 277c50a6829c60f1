"""Numbered lists: what is left out of the series does not end it, and a number inside an entry is none of it."""

from __future__ import annotations

import pytest

from citecheck.extract.references.cutting import entries
from tests.extract.references.factory import document

ADAMS = "Adams, J. (2001), Rivers and Silt, London: Invented Press."
BROWN = "Brown, K. (1998), A Note on Mud, Journal of Mud, 4 (2): 11-19."
CLARK = "Clark, L. (2004), Deltas of the World, Oxford: Example Books."
DAVIS = "Davis, M. (2007), Sand and Its Uses, Journal of Mud, 9 (1): 3-20."


def cut(*lines: str) -> list[str | None]:
    found = document(("paragraph", "\n".join(lines)))
    return [entry.label for entry in entries(found, found.blocks)]


@pytest.mark.parametrize(
    "form", ["[{}] {}", "{}. {}", "({}) {}", "{} {}", "{}. [{}] {}"], ids=["square", "point", "round", "bare", "twice"]
)
@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param((1, 2, 4, 5), id="one left out"),
        pytest.param((1, 2, 5, 6), id="two left out"),
        pytest.param((1, 3, 5, 6), id="two gaps"),
        pytest.param((1, 2, 3, 5), id="left out before the last"),
    ],
)
def test_a_series_goes_on_behind_a_gap(form: str, numbers: tuple[int, ...]) -> None:
    lines = [
        form.format(*([number] * (form.count("{}") - 1)), text) for number, text in zip(numbers, (ADAMS, BROWN, CLARK, DAVIS), strict=True)
    ]
    assert cut(*lines) == [str(number) for number in numbers]


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(
            "Brown, K. (1998), A Note on Mud, Journal of Mud, vol.\n4. Invented Press, pp. 11-19.", id="a number that comes later"
        ),
        pytest.param("Brown, K. (1998), A Note on Mud, Journal of Mud, vol.\n14. Invented Press, pp. 11-19.", id="a number far ahead"),
        pytest.param("Brown, K. (1998), A Note on Mud, Journal of Mud, vol.\n2. Invented Press, pp. 11-19.", id="its own number"),
    ],
)
def test_a_number_inside_an_entry_begins_none(broken: str) -> None:
    assert cut(f"1. {ADAMS}", f"2. {broken}", f"3. {CLARK}", f"4. {DAVIS}") == ["1", "2", "3", "4"]
