"""CC110: numbers beyond the list, missing from it and twice in it; and what is no such fault."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

TITLES = (
    "Prices of the Century",
    "Trade after the Crisis",
    "Harbours of the South",
    "Tides and Towns",
    "Grain of the North",
    "Wheat of the East",
)
NAMES = ("Duarte, R.", "Lindqvist, M.", "Okafor, B.", "Hanabusa, K.", "Abara, Z.", "Brandt, T.")
CITED = "Trade fell [1], prices rose [2], ports grew [3] and towns shrank [4]."


def listed(*numbers: int, form: str = "[{}] ", heading: str = "References") -> str:
    """A list whose entries have these numbers, in this order."""
    pairs = list(zip(NAMES, TITLES, strict=True))
    entries = [
        f"{form.format(number)}{pairs[at % 6][0]} (200{at}), *{pairs[at % 6][1]}*, Porto: Ribeira." for at, number in enumerate(numbers)
    ]
    return "\n\n".join(("", f"# {heading}", *entries)) + "\n"


def told(text: str, code: str = "CC110") -> list[tuple[object, object]]:
    """Number and fault of every finding."""
    return [(dict(one.data).get("number"), dict(one.data).get("fault")) for one in findings(text, code)]


FAULTS = {
    "beyond the list": (f"{CITED} They grew later [9]." + listed(1, 2, 3, 4), [(9, "beyond the list")]),
    "the next number": (f"{CITED} They grew later [5]." + listed(1, 2, 3, 4), [(5, "beyond the list")]),
    "beyond the list, beside another": (f"{CITED} They grew later [4, 6]." + listed(1, 2, 3, 4), [(6, "beyond the list")]),
    "at the end of a range": (f"{CITED} They grew later [3-5]." + listed(1, 2, 3, 4), [(5, "beyond the list")]),
    "told once": (f"{CITED} They grew [6]. They shrank [6]." + listed(1, 2, 3, 4), [(6, "beyond the list")]),
    "missing and cited": (CITED + listed(1, 2, 4, 5), [(3, "missing from the list")]),
    "missing and not cited": (
        "Trade fell [1], prices rose [2], and towns shrank [4]." + listed(1, 2, 4, 5),
        [(3, "missing from the list")],
    ),
    "twice": (CITED + listed(1, 2, 3, 3, 4, 5), [(3, "twice in the list")]),
    "raised": (
        "Trade fell.^1^ Prices rose.^2^ Ports grew.^3,4^ They shrank.^6^" + listed(1, 2, 3, 4, form="{}. "),
        [(6, "beyond the list")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_is_told_once(text: str, expected: list[tuple[object, object]]) -> None:
    assert told(text) == expected
    assert told(text, "CC101") == []
    assert told(text, "CC103") == []


SOUND = {
    "all listed": CITED + listed(1, 2, 3, 4),
    "in another order": "Trade fell [3], prices rose [1], ports grew [4] and towns shrank [2]." + listed(1, 2, 3, 4),
    "a number never cited": "Trade fell [1], prices rose [2] and towns shrank [4]." + listed(1, 2, 3, 4),
    "author-date with a numbered list": "Trade fell (Duarte 2000), prices rose (Lindqvist 2001) in 3 [sic] of 12 ports."
    + listed(1, 2, 4, 5),
    "a year in brackets": f"{CITED} The first edition [1984] was short." + listed(1, 2, 3, 4),
    "a list that begins again": f"{CITED}{listed(1, 2, 3, 4)}\n# Chapter two\n\n{CITED}{listed(1, 2, 3, 4)}",
    "an interval": f"{CITED} The median was 12 [8, 40] (95% CI [5, 9])." + listed(1, 2, 3, 4),
}


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_what_is_no_fault(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(f"{CITED} They grew [5]." + listed(1, 2, 3, 4), "the entry is likelier missing than the number wrong", id="next"),
        pytest.param(
            f"{CITED} They grew [7]. They shrank [2]." + listed(1, 2, 3, 4), "the number is likelier wrong than an entry missing", id="slip"
        ),
        pytest.param(CITED + listed(1, 2, 4, 5), "the entry is likelier missing than the list wrongly numbered", id="gap, cited"),
        pytest.param("Trade fell [1, 2] and rose [4]." + listed(1, 2, 4, 5), "the list is likelier wrongly numbered", id="gap"),
        pytest.param(CITED + listed(1, 2, 3, 3, 5), "the second is likelier 4", id="twice"),
        pytest.param(CITED + listed(1, 2, 3, 3, 4), "lacks a number of its own", id="one too many"),
    ],
)
def test_the_likelier_side_is_named(text: str, words: str) -> None:
    assert words in findings(text, "CC110")[0].message


def test_many_lost_numbers_are_one_question() -> None:
    text = f"{CITED} " + " ".join(f"They grew [{number}]." for number in range(5, 12)) + listed(1, 2, 3, 4, 5, 6)
    [one] = findings(
        "It holds [1], [2], [3], [4]. And [7], [8]; more [9], [6], [5], [1, 2], [3], [4]." + listed(1, 2, 3, 4, 5, 6), "CC110"
    )[:1]
    assert dict(one.data)["number"] == 7
    assert text
