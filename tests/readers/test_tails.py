from __future__ import annotations

import pytest

from citecheck.readers.tails import ends_abbreviated, ends_open, head, is_closed, tail


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the end.", "the end."),
        ("the end.<sup>3</sup>", "the end."),
        ("*the end*.<sup>3</sup> ", "*the end*."),
        ("the end.[^12]", "the end."),
        ("the end.¹²", "the end."),
        ("the end.12", "the end."),
        ("“the end.”3", "“the end.”"),
        ("the end3", "the end"),
        ("in 1999", "in 1999"),
        ("at 3.12", "at 3.12"),
        ("**the end**", "**the end"),
        ("[the end](http://x.y)", "[the end"),
        ("the end</i>", "the end"),
        ("", ""),
        ("***", ""),
    ],
)
def test_tail(text: str, expected: str) -> None:
    assert tail(text) == expected


@pytest.mark.parametrize(
    "text", ["The end.", "The end?”", "(The end.)", "So it is:", "The end.<sup>1</sup>", "*The end.*", "“The end”.", "终。", "so on…"]
)
def test_closed(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize("text", ["The end", "The end,", "(Smith 1999)", "the U", "", "of the", "so;", "“Law and Justice”<sup>3</sup>"])
def test_not_closed(text: str) -> None:
    assert not is_closed(text)


@pytest.mark.parametrize(
    "text", ["seized by the", "and", "it was *the*", "relations between", "in the case of", "así como la", "der Krieg und"]
)
def test_open(text: str) -> None:
    assert ends_open(text)


@pytest.mark.parametrize("text", ["the end", "the.", "so the,", "bombs", "1999", "", "Law and Justice"])
def test_not_open(text: str) -> None:
    assert not ends_open(text)


@pytest.mark.parametrize("text", ["in the U.S.", "by J.", "see p.", "Prof.", "i.e."])
def test_abbreviated(text: str) -> None:
    assert ends_abbreviated(text)


@pytest.mark.parametrize("text", ["the end.", "the U.S", "end,", "1999.", ""])
def test_not_abbreviated(text: str) -> None:
    assert not ends_abbreviated(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("*The*", "The*"), ("<b>The", "The"), ("[The](x)", "The](x)"), ("  _a", "a"), ("The", "The"), ("", "")]
)
def test_head(text: str, expected: str) -> None:
    assert head(text) == expected
