"""CC303: one person spelled in two ways, and two people who are only alike."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

GRAIN, WHEAT = "*Grain Markets of the Northern Provinces*", "*Fish after the Crisis*"


def told(one: str, other: str) -> list[object]:
    text = f"Trade fell.\n\n# References\n\n{one}, Lund: Delta Press.\n\n{other}, Lund: Delta Press.\n"
    return [dict(finding.data)["evidence"] for finding in findings(text, "CC303")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(f"Müller, Hans (2001), {GRAIN}", f"Mueller, Hans (2004), {WHEAT}", id="ü and ue"),
        pytest.param(f"Müller, Hans (2001), {GRAIN}", f"Muller, Hans (2004), {WHEAT}", id="ü and u"),
        pytest.param(f"Dostoevsky, Fyodor (2001), {GRAIN}", f"Dostoyevsky, Fyodor (2004), {WHEAT}", id="romanisations"),
        pytest.param(f"Dostoevsky, Fyodor M. (2001), {GRAIN}", f"Dostoyevskii, Fyodor (2004), {WHEAT}", id="a middle name more"),
        pytest.param(
            f"García, M. and Novak, P. (2001), {GRAIN}", f"Garcia, M. and Novak, P. (2004), {WHEAT}", id="initials and a co-author"
        ),
        pytest.param(
            f"García, M. (2001), {GRAIN}", "Garcia, M. (2004), *Northern Provinces and their Kings*", id="initials and the matter"
        ),
        pytest.param(
            f"Lindqvist, Maja and Novak, P. (2001), {GRAIN}", f"Lindquist, Maja and Novak, P. (2004), {WHEAT}", id="a slip and a co-author"
        ),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert len(told(one, other)) == 1
    assert len(told(other, one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(f"Müller, Hans (2001), {GRAIN}", f"Müller, Hans (2004), {WHEAT}", id="one spelling"),
        pytest.param(f"MÜLLER, Hans (2001), {GRAIN}", f"Müller, Hans (2004), {WHEAT}", id="capitals"),
        pytest.param(f"Müller, Hans (2001), {GRAIN}", f"Mueller, Karl (2004), {WHEAT}", id="other given names"),
        pytest.param(f"Müller, H. (2001), {GRAIN}", f"Mueller, H. (2004), {WHEAT}", id="initials alone"),
        pytest.param(f"Müller, H. K. (2001), {GRAIN}", f"Mueller, H. P. (2004), {GRAIN}", id="other middle initials"),
        pytest.param(f"Hansen, Peter (2001), {GRAIN}", f"Hanson, Peter (2004), {WHEAT}", id="like families"),
        pytest.param(f"Hansen, Peter and Hanson, Peter (2001), {GRAIN}", f"Olsen, Kim (2004), {WHEAT}", id="both in one entry"),
        pytest.param(
            f"Ivanov, Petr and Novak, P. (2001), {GRAIN}", f"Ivanova, Petra and Novak, P. (2004), {WHEAT}", id="a man and a woman"
        ),
        pytest.param(f"Smith, J. (2001), {GRAIN}", f"Smith, John (2004), {WHEAT}", id="an initial and a name"),
        pytest.param(f"Meier, Hans (2001), {GRAIN}", f"Mayer, Hans (2004), {GRAIN}", id="two names that sound alike"),
        pytest.param(f"World Bank (2001), {GRAIN}", f"World Banks (2004), {GRAIN}", id="bodies"),
    ],
)
def test_two_people_or_nothing_to_say(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_pair_of_spellings_is_told_once() -> None:
    entries = [
        f"{name}, Fyodor ({year}), *The {word}*, Lund: Delta Press."
        for name, year, word in (
            ("Dostoevsky", 1990, "Idiot"),
            ("Dostoevsky", 1991, "Gambler"),
            ("Dostoyevsky", 1992, "Double"),
            ("Dostoyevsky", 1993, "Demons"),
        )
    ]
    [found] = findings("\n\n".join(("Trade fell.", "# References", *entries)) + "\n", "CC303")
    assert "“Dostoevsky, Fyodor” (lines 5 and 7) and “Dostoyevsky, Fyodor” (lines 9 and 11), and the given names agree" in found.message
    assert len(found.references) == 4
