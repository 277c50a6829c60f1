from __future__ import annotations

import pytest

from citecheck.text.roman import roman


@pytest.mark.parametrize(("numeral", "value"), [("i", 1), ("iv", 4), ("iiii", 4), ("xv", 15), ("XX", 20), ("xlii", 42), ("MCMXCIX", 1999)])
def test_numerals(numeral: str, value: int) -> None:
    assert roman(numeral) == value


@pytest.mark.parametrize("text", ["", "ic", "vx", "a", "x1", "İ", "ı", "ｘ", "iiiii"])
def test_no_numerals(text: str) -> None:
    assert roman(text) is None
