from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.adapted import adapted
from citecheck.extract.references.parsing.examining import cross_validated, examined
from citecheck.extract.references.parsing.manner import marks_of
from citecheck.extract.references.parsing.model_file import Model, shipped, unpack
from citecheck.extract.references.parsing.observations import observe
from citecheck.extract.references.parsing.tagged import Example, read_tagged

GOLD = Path(__file__).parents[3] / "gold" / "references"
NAMES = (
    "Adams, Ruth",
    "Brown, Karl",
    "Low, Anna",
    "Marsh, Ida",
    "Hill, Ben",
    "Reed, Una",
    "Field, Tom",
    "Brook, Lea",
    "Stone, Max",
    "Wood, Eva",
)
TITLES = (
    "Rivers and silt",
    "A note on mud",
    "Tides of the north",
    "What boats carry",
    "The lock keepers",
    "Ferries at night",
    "Sand",
    "Ice and trade",
)
PLACES = ("London: River Press", "Paris: Quai", "Bonn: Kahn", "Oslo: Bryggen", "Rome: Ponte")


def odd(number: int) -> str:
    """A reference in an odd style: title, author and place the wrong way round, the year last."""
    place, press = PLACES[number % 5].split(": ")
    return (
        f"<title>{TITLES[number % 8]} {number}</title> / <author>{NAMES[number % 10]}</author> / "
        f"<publisher>{press}</publisher> [<publisher-place>{place}</publisher-place>] <issued>a. {1950 + number}</issued>"
    )


def odd_ones(first: int, last: int) -> list[Example]:
    return list(read_tagged(odd(number) for number in range(first, last)))


@cache
def model() -> Model:
    return unpack(adapted(odd_ones(0, 20)), "my.model")


def test_an_odd_style_is_learnt_from_twenty_examples() -> None:
    others = odd_ones(20, 60)
    assert examined(others, shipped()).right <= 8
    assert examined(others, model()).right >= 32


def test_other_styles_are_read_as_before() -> None:
    """Within half a point."""
    others = [example for path in sorted(GOLD.glob("*.txt")) for example in read_tagged(path.read_text("utf-8").splitlines())]
    assert len(others) > 500
    assert examined(others, model()).right >= examined(others, shipped()).right - len(others) / 200


def test_a_manner_is_of_forms_and_marks_whatever_the_words() -> None:
    one, other, third = (marks_of(observe(text)) for text in ("Marsh, 7 (1999).", "Brook, 8 (1874).", "Marsh; 7 [1999]"))
    assert {"^Xx,", ",>19", "19>(", "(ye).", "ye).$"} <= one
    assert one == other != third


def test_the_same_examples_give_the_same_file() -> None:
    assert adapted(odd_ones(0, 6)) == adapted(odd_ones(0, 6))


def test_labels_of_ones_own_meaning_are_learnt() -> None:
    def relabelled(examples: list[Example]) -> list[Example]:
        return [
            Example(one.text, tuple(("genre" if label == "publisher" else label, span) for label, span in one.parts)) for one in examples
        ]

    found = unpack(adapted(relabelled(odd_ones(0, 20))), "my.model")
    counts = {name: good for name, good, _ in examined(relabelled(odd_ones(20, 40)), found).fields}
    assert counts["genre"] >= 10


def test_what_is_learnt_is_measured_on_others_than_it_was_learnt_from() -> None:
    told: list[tuple[int, int]] = []
    heard: list[float] = []
    before, after = cross_validated(odd_ones(0, 20), shipped(), lambda part, parts: told.append((part, parts)), heard.append)
    assert told == [(part, 5) for part in range(1, 6)]
    assert sorted(set(heard)) == heard
    assert heard[0] == 0.0
    assert len(heard) > 5 * 10
    assert 0.95 < heard[-1] < 1.0
    assert before < after <= 20


def test_a_model_is_an_argument_and_stays_apart() -> None:
    text = odd_ones(30, 31)[0].text
    first, own, again = parse(text), parse(text, model=model()), parse(text)
    assert first == again
    assert own.item.title == f"{TITLES[30 % 8]} 30"
    assert [name.family for name in own.item.author] == ["Adams"]


def test_every_string_is_read_by_a_model_of_ones_own() -> None:
    for text in ("", " ", "&&&", "x" * 5000, "Adams"):
        assert parse(text, model=model()) is not None


@pytest.mark.parametrize("count", [2, 5])
def test_few_examples_are_learnt_from_without_fault(count: int) -> None:
    assert unpack(adapted(odd_ones(0, count)), "my.model").base
