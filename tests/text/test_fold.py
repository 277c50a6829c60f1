from __future__ import annotations

import pytest

from citecheck.text.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O’Hare, Müller–Lüdenscheidt", "ohare muller ludenscheidt"),
        ("Fro¨lich", "Frölich"),
        ("M¨uller", "Müller"),
        ("Simi˜no", "Simiño"),
        ("Łódź", "Lodz"),
    ],
)
def test_spellings_of_one_word_are_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_other_words_are_not() -> None:
    assert fold("Müller") != fold("Miller")
