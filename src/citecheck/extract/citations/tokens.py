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
        return (
            self.text[0].isupper() or not (self.text[0].islower() or self.text[0] in _APOSTROPHES) or _PREFIXED.match(self.text) is not None
        )

    @property
    def initial(self) -> bool:
        """Whether this is one initial, or several without a blank ("J", "J-P")."""
        return self.kind is Kind.WORD and all(len(part) == 1 and part.isupper() for part in self.text.replace("‐", "-").split("-"))


_APOSTROPHES = "'’"  # with which a particle begins
_PREFIXED = re.compile(r"(?:a[lnrst]|ash|el|ibn|bin|[dlt]|de?ll)[-’'‐](?=[^\W\d_a-z])")
_TOKEN = re.compile(
    r"([^\W\d_]\w*(?:(?:[-‐‑–'’ʼ](?=[^\W_])|[\u0300-\u036f])\w*)*|['’]t(?!\S))(\.?(?:(?<=[A-Z]\.)ª)?)"  # a word; the particle of "van 't Hoff" is one; "M.ª" is an initial
    r"|(\d+(?:[^\W\d_A-Z]{1,3}(?![^\W_]))?)(\.?)"  # a number, with a suffix
    r"|([^\s\w]|_)"  # a sign
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
}
_SIGNS |= dict.fromkeys("-–—−‐‑", Kind.DASH) | dict.fromkeys("\"'“”„‟«»‘’‚‹›「」『』", Kind.QUOTE)


def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]``; their offsets are offsets in ``text``."""
    tokens: list[Token] = []
    append, new = tokens.append, tuple.__new__  # tokens are made by the million
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        word, word_dot, number, number_dot, sign = match.groups()
        if word:
            append(new(Token, (Kind.WORD, word, first, last, word_dot == ".", word.casefold())))
        elif number:
            append(new(Token, (Kind.NUMBER, number, first, last, number_dot == ".", number.casefold())))
        else:
            append(new(Token, (_SIGNS.get(sign, Kind.OTHER), sign, first, last, False, sign.casefold())))
    return tuple(tokens)
