"""Letters that stand apart from their marks."""

from __future__ import annotations

import unicodedata

import pytest

from citecheck.text.composed import composed, decomposed


@pytest.mark.parametrize("text", ["Référence", "Ngữ", "й ё", "참고문헌", "が", "Ḗ"])
def test_letters_and_their_marks_are_found(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    found, at = "", 0
    for start, end, letter in decomposed(apart):
        found += apart[at:start] + letter
        at = end
    assert found + apart[at:] == text == composed(apart)


@pytest.mark.parametrize("text", ["plain", "Référence", "x\u0302", "Å (ångström: \u212b)", "e \u0301"])
def test_what_cannot_be_one_letter_is_left(text: str) -> None:
    assert list(decomposed(text)) == []
