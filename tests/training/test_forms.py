"""The grammars of rare forms are whole, and what they say is labelled throughout."""

from __future__ import annotations

import re
from random import Random

import pytest

from training.coinage import abbreviated, acronym
from training.forms import SHARE, form
from training.forms.values import VALUES
from training.speech import speaker
from training.tables.forms import FORMS

_SLOT = re.compile(r"\{([^{}]+)\}")


@pytest.mark.parametrize("code", SHARE)
class TestEveryLanguage:
    def test_every_slot_is_known(self, code: str) -> None:
        grammar = {**FORMS[""], **FORMS.get(code, {})}
        known = grammar.keys() | VALUES.keys() | speaker(code).rules.keys()
        slots = {slot.partition(":")[0] for entries in grammar.values() for entry in entries for slot in _SLOT.findall(entry)}
        assert slots <= known

    def test_nothing_but_punctuation_stands_outside(self, code: str) -> None:
        dice = Random(5)
        for example in (form(dice, code) for _ in range(400)):
            outside = set(range(len(example.text))).difference(*(range(span.start, span.end) for _, span in example.parts))
            assert not any(example.text[at].isalnum() for at in outside), example.text
            assert not any(wrong in example.text for wrong in ("{", "}", "  ", "()")), example.text

    def test_the_same_dice_give_the_same(self, code: str) -> None:
        assert [form(Random(3), code) for _ in range(9)] == [form(Random(3), code) for _ in range(9)]


def test_names_are_shortened() -> None:
    assert acronym("National Board for Water and Peace") == "NBWP"
    assert abbreviated("Journal of Migration and Law") == "J. Migr. Law"
