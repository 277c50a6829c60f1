"""A stretch of text as tokens, with what the reference list knows about it."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.tokens import Token, tokenize

POSSESSIVES = ("'s", "’s")


@dataclass(frozen=True, slots=True)
class Passage:
    """``tokens`` of a stretch of ``text``. ``narrative``: running prose, where given names stand before family names and a comma parts phrases."""

    text: str
    tokens: tuple[Token, ...]
    lexicon: Lexicon
    narrative: bool = False

    @classmethod
    def of(cls, text: str, start: int, end: int, lexicon: Lexicon, *, narrative: bool = False) -> Passage:
        """The passage ``text[start:end]``."""
        windows = lexicon.windows
        tokens = windows.between(start, end) if windows.text is text else tokenize(text, start, end)
        return cls(text, tokens, lexicon, narrative)

    def quote(self, start: int, end: int) -> str:
        """The text of tokens ``start`` to ``end`` as one line, without a possessive and a last full stop."""
        last = self.tokens[end - 1]
        value = last.text if end - start == 1 else " ".join(self.text[self.tokens[start].start : last.end - last.dot].split())
        if value.endswith(POSSESSIVES):
            for ending in POSSESSIVES:
                value = value.removesuffix(ending)
        return value
