"""Tokens of overlapping stretches."""

from __future__ import annotations

import random

import pytest

from citecheck.extract.citations.token_windows import TokenWindows
from citecheck.extract.citations.tokens import tokenize

TEXTS = {
    "prose": "As O’Hare-Smith et al. (2000a, pp. 12–15.) say: “al-Rashid, J.-M., 1999b;” d’Alembert’s … ibid.. 3rd ed. " * 90,
    "no blanks": "Smith2000abcd-Jones.1999.." * 400,
    "one word": "a" * 9000,
    "dots": "A. " * 4000,
    "only dots": "." * 9000,
    "figures": "1234567890" * 900,
    "other scripts": "Иванов И. И. (2001). 山田、2003。 Œuvre, éd. ﬁn; " * 200,
    "short": "Smith 2000",
    "empty": "",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_windows_give_the_tokens_of_their_stretch(text: str) -> None:
    windows, chosen = TokenWindows(text), random.Random(7)
    for _ in range(800):
        start = chosen.randint(0, len(text))
        end = min(len(text), start + chosen.choice((0, 3, 12, 40, 160, 400, 900)))
        assert windows.between(start, end) == tokenize(text, start, end)
