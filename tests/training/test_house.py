"""Invented references: labelled throughout, in order, the same for the same dice."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.tagged import Example, read_tagged, write_tagged
from training import tables
from training.house import invented, render, sample_style
from training.invent import invent
from training.speech import CODES
from training.work import Person, Work

_LANGUAGES = [code for code in CODES if (Path(tables.__file__).parent / f"{code}.py").exists()]


def _some(code: str, count: int = 200, seed: int = 7) -> list[Example]:
    dice = Random(seed)
    return [invented(dice, code) for _ in range(count)]


@pytest.mark.parametrize("code", _LANGUAGES)
class TestEveryLanguage:
    def test_labels_are_known_and_parts_in_order(self, code: str) -> None:
        for example in _some(code):
            assert {label for label, _ in example.parts} <= LABELS.keys()
            assert all(one.end <= other.start for (_, one), (_, other) in pairwise(example.parts))
            assert all(example.text[span.start : span.end].strip() for _, span in example.parts)

    def test_nothing_but_punctuation_stands_outside(self, code: str) -> None:
        for example in _some(code):
            outside = [True] * len(example.text)
            for _, span in example.parts:
                outside[span.start : span.end] = [False] * (span.end - span.start)
            assert not any(letter.isalnum() for letter, out in zip(example.text, outside, strict=True) if out), example.text

    def test_no_slot_and_no_hole_is_left(self, code: str) -> None:
        for example in _some(code):
            assert not any(wrong in example.text for wrong in ("{", "}", "  ", "()", " None ")), example.text

    def test_the_same_dice_give_the_same(self, code: str) -> None:
        assert _some(code, 30) == _some(code, 30)

    def test_they_can_be_written_and_read(self, code: str) -> None:
        for example in _some(code, 50):
            (again,) = read_tagged([write_tagged(example)])
            assert (again.text, again.parts) == (example.text, example.parts)


def test_titles_hardly_ever_come_twice() -> None:
    dice = Random(3)
    titles = [work.title for work in (invent(dice, "en") for _ in range(1000)) if len(work.title.split()) > 3]
    assert len(set(titles)) > 0.97 * len(titles)


def test_what_a_work_has_is_printed_under_its_label() -> None:
    dice = Random(5)
    work = Work(
        "book", "en", (Person("Quigley", "Maud"),), issued=(1987, 0, 0), title="Silt and sand", publisher="Press", places=("Leeds",)
    )
    for _ in range(50):
        example = render(work, sample_style(dice, "en"), dice)
        said = {label: example.text[span.start : span.end] for label, span in example.parts}
        assert "ilt" in said["title"].lower()
        assert "1987" in said["issued"]
