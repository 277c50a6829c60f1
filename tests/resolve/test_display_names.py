from __future__ import annotations

import pytest

from citecheck.model import Name
from citecheck.resolve.display_names import person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Maria Beispiel", Name(family="Beispiel", given="Anna Maria")),
        ("Beispiel, Anna", Name(family="Beispiel", given="Anna")),
        ("Lotte van der Voorbeeld", Name(family="van der Voorbeeld", given="Lotte")),
        ("Omar Örnek Jr.", Name(family="Örnek", given="Omar", suffix="Jr.")),
        ("Omar Örnek, Jr.", Name(family="Örnek", given="Omar", suffix="Jr.")),
        ("Euclid", Name(literal="Euclid")),
        (", Anna", Name(literal="Anna")),
        ("  ", None),
        (",", None),
    ],
)
def test_names_as_one_string(text: str, name: Name | None) -> None:
    assert person(text) == name
