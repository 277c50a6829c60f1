"""Pairs of brackets."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.brackets import Bracket, brackets


def nested(pair: Bracket, text: str) -> list[object]:
    """A pair and the pairs inside it as nested lists."""
    return [pair.span.of(text), *(nested(inner, text) for inner in pair.inner)]


CASES: dict[str, tuple[str, list[list[object]]]] = {
    "one": ("a (b) c", [["(b)"]]),
    "two": ("(a) [b]", [["(a)"], ["[b]"]]),
    "nested": ("(a (b) [c])", [["(a (b) [c])", ["(b)"], ["[c]"]]]),
    "never closed": ("(a (b)", [["(b)"]]),
    "never opened": ("a) (b)", [["(b)"]]),
    "crossed": ("(a [b) c]", [["(a [b)"]]),
    "full width": ("（a）", [["（a）"]]),
    "full width closed by half width": ("（a)", [["（a)"]]),
    "none": ("abc", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_pairs(text: str, expected: list[list[object]]) -> None:
    assert [nested(pair, text) for pair in brackets(text, 0, len(text))] == expected


def test_what_is_too_long_gives_up_its_inner_pairs() -> None:
    text = "(" + "a " * 400 + "(b) " + "a " * 10 + ")"
    assert [pair.span.of(text) for pair in brackets(text, 0, len(text))] == ["(b)"]


def test_the_inside_is_without_brackets() -> None:
    (pair,) = brackets("x(ab)y", 0, 6)
    assert (pair.span.of("x(ab)y"), pair.inside.of("x(ab)y")) == ("(ab)", "ab")
