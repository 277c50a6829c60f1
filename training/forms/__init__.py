"""Rare forms of references, written as grammars of tagged text: bodies, grey literature, notes, newspapers, cases.

The grammars are in `training.tables.forms` and its languages' tables. ``python -m training.forms de 20`` prints some.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from random import Random

from citecheck.extract.references.parsing.tagged import Example, read_tagged
from training.forms import values
from training.forms.values import Sheet
from training.speech import Speaker, compiled, large, speaker
from training.tables.forms import FORMS
from training.typeset.sampling import sample_style

SHARE = {"en": 0.3, "de": 0.3, "fr": 0.14, "es": 0.14, "pt": 0.14, "it": 0.14, "ru": 0.12}
_TWICE = re.compile(r"(?<=[.?!…])((?:</[A-Za-z-]+>)+)\.(?!\.)")
_BEHIND_MARK = re.compile(r"(?<=[?!])((?:</?[A-Za-z-]+>)*)[.,:](?= )")
_EMPHASIS = re.compile(r"</?i>")


def form(dice: Random, language: str) -> Example:
    """An invented reference in one of the rare forms of ``language``, which is in `SHARE`."""
    sheet = values.sheet(dice, speaker(language), sample_style(dice, language))
    text = _Filling(sheet, _rules(language), dice).fill("form")
    if not sheet.style.emphasized:
        text = _EMPHASIS.sub("", text)
    text = _TWICE.sub(r"\1", " ".join(text.split()))
    (example,) = read_tagged([_BEHIND_MARK.sub(r"\1", text)], "form")
    return example


@cache
def _rules(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    grammar = {**FORMS[""], **FORMS.get(language, {})}
    return {symbol: compiled(alternatives) for symbol, alternatives in grammar.items()}


@dataclass(frozen=True, slots=True)
class _Filling:
    """A grammar that is being filled in. ``{body:1}`` is the same wherever it stands."""

    sheet: Sheet
    rules: dict[str, tuple[tuple[str, ...], ...]]
    dice: Random
    kept: dict[str, str] = field(default_factory=dict)

    def fill(self, symbol: str) -> str:
        """A symbol's text, tagged."""
        if ":" in symbol:
            if symbol not in self.kept:
                self.kept[symbol] = self.fill(symbol.partition(":")[0])
            return self.kept[symbol]
        if (alternatives := self.rules.get(symbol)) is not None:
            pieces = self.dice.choice(alternatives)
            return "".join(self.fill(piece) if odd % 2 else piece.replace("~", " ") for odd, piece in enumerate(pieces))
        if (value := values.VALUES.get(symbol)) is not None:
            return _escaped(value(self.sheet, self.dice))
        voice: Speaker = self.sheet.voice
        return _escaped(large(voice.say(self.dice, symbol)))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
