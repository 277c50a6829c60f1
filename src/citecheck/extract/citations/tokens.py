"""The tokens of a stretch of text in which a citation may stand."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    OPEN = auto()
    CLOSE = auto()
    SEMICOLON = auto()
    COMMA = auto()
    COLON = auto()
    DASH = auto()
    SLASH = auto()
    AMPERSAND = auto()
    QUOTE = auto()
    OTHER = auto()


class Token(NamedTuple):
    """A word, a number or a sign. ``dot``: a full stop follows directly (it is part of the token's span, not of its text)."""

    kind: Kind
    text: str
    start: int
    end: int
    dot: bool
    fold: str

    @property
    def named(self) -> bool:
        """Whether a name may begin so: a capital letter (also behind "al-" or "d'"), or a letter of a script without case."""
        if self.kind is not Kind.WORD:
            return False
        return self.text[0].isupper() or not self.text[0].islower() or _PREFIXED.match(self.text) is not None

    @property
    def initial(self) -> bool:
        """Whether this is one initial, or several without a blank ("J", "J-P")."""
        return self.kind is Kind.WORD and all(len(part) == 1 and part.isupper() for part in self.text.replace("‐", "-").split("-"))


_PREFIXED = re.compile(r"(?:a[lnrst]|ash|el|ibn|bin|[dlt]|de?ll)[-’'‐](?=[^\W\d_a-z])")
_TOKEN = re.compile(
    r"(?P<word>[^\W\d_](?:[\w\u0300-\u036f]|[-‐‑–'’ʼ](?=[^\W_]))*)|(?P<number>\d+(?:[^\W\d_A-Z]{1,3}(?![^\W_]))?)|(?P<sign>[^\s\w]|_)"
)
_SIGNS = {
    "(": Kind.OPEN,
    "[": Kind.OPEN,
    "（": Kind.OPEN,
    "［": Kind.OPEN,
    ")": Kind.CLOSE,
    "]": Kind.CLOSE,
    "）": Kind.CLOSE,
    "］": Kind.CLOSE,
    ";": Kind.SEMICOLON,
    "；": Kind.SEMICOLON,
    ",": Kind.COMMA,
    "，": Kind.COMMA,
    "、": Kind.COMMA,
    ":": Kind.COLON,
    "：": Kind.COLON,
    "/": Kind.SLASH,
    "&": Kind.AMPERSAND,
} | dict.fromkeys("-–—−‐‑", Kind.DASH)
_QUOTES = frozenset("\"'“”„‟«»‘’‚‹›「」『』")


def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]``; their offsets are offsets in ``text``."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        value, first, last = match.group(), match.start(), match.end()
        if value == "." and tokens and tokens[-1].end == first and not tokens[-1].dot and tokens[-1].kind in (Kind.WORD, Kind.NUMBER):
            tokens[-1] = tokens[-1]._replace(end=last, dot=True)
            continue
        if match.lastgroup == "word":
            kind = Kind.WORD
        elif match.lastgroup == "number":
            kind = Kind.NUMBER
        else:
            kind = _SIGNS.get(value) or (Kind.QUOTE if value in _QUOTES else Kind.OTHER)
        tokens.append(Token(kind, value, first, last, False, value.casefold()))
    return tuple(tokens)
