from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.gazetteer import is_named, is_place


@pytest.mark.parametrize(
    "text",
    [
        "London",
        "New York",
        "Cambridge, MA",
        "Chicago IL",
        "London and New York",
        "Berlin/New York",
        "Москва",
        "Washington D.C.",
        "Rovigo",
        "L’Aquila",
        "Rovigo-Padova",
        "Venetiis",
    ],
)
def test_is_a_place(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize("text", ["", "Como", "Este", "Oxford University Press", "Rivers and Silt", "The Delta of the North", "MA"])
def test_is_no_place(text: str) -> None:
    assert not is_place(text)


@pytest.mark.parametrize(("text", "expected"), [("Rivers of the North", True), ("Rivers and silt", False)])
def test_named(text: str, expected: bool) -> None:
    assert is_named(text) is expected
