"""A language that speaks: its tables, with the grammar compiled so that a title costs microseconds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from random import Random

from training.syllables import family
from training.tables import Language, Words, listed
from training.tables.coined import COINED

CODES = ("de", "en", "es", "fr", "it", "ja_latin", "pt", "ru", "ru_latin")
_SLOT = re.compile(r"\{([^{}]+)\}")
_BEHIND_QUESTION = re.compile(r"(?<=[?!] )[a-z]")
_AN = re.compile(r"\b([Aa]) (?=[aeiouAEIO])")
_DEEPEST = 12
_COINED = 0.25  # share of names in titles that are on no list
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "XVI", "XIX", "XX")
FOREIGN = listed(
    """
    Habitus; laissez-faire; Sonderweg; perestroika; jihad; realpolitik; Lebenswelt; guanxi; sumak kawsay; ubuntu; nomenklatura; flânerie; Bildung; mestizaje; amakudari; caudillismo;
    Volksgeist; ancien régime; coup d'état; glasnost; hacienda; risorgimento; umma; swadeshi; Mitbestimmung; favela; barrio; dependencia; longue durée; Heimat; kawaii; hijab; convivencia; querelle
    """
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A `Language` and its compiled grammar: per symbol the alternatives, each as literals and symbols in turn."""

    language: Language
    rules: dict[str, tuple[tuple[str, ...], ...]]
    towns: Words

    def say(self, dice: Random, symbol: str) -> str:
        """A phrase of the grammar, its first letter large."""
        text = _BEHIND_QUESTION.sub(lambda letter: letter[0].upper(), large(self.phrase(dice, symbol)))
        return _AN.sub(r"\1n ", text) if self.language.code == "en" else text

    def phrase(self, dice: Random, symbol: str, depth: int = 0) -> str:
        """A phrase of the grammar as it stands in a sentence."""
        if (alternatives := self.rules.get(symbol)) is None:
            return self._given(dice, symbol)
        pieces = dice.choice(alternatives)
        if depth > _DEEPEST:  # a grammar that nests without end is cut
            pieces = min(alternatives, key=len)
        if len(pieces) == 1:
            return pieces[0]
        return "".join(self.phrase(dice, piece, depth + 1) if odd % 2 else piece for odd, piece in enumerate(pieces))

    def template(self, dice: Random, text: str) -> str:
        """A table's entry with its symbols filled in."""
        return _SLOT.sub(lambda slot: self.phrase(dice, slot[1]), text) if "{" in text else text

    def _given(self, dice: Random, symbol: str) -> str:
        match symbol:
            case "name":
                if self.language.code != "ja-latn" and dice.random() < _COINED:
                    return family(dice, self.language.code)
                return dice.choice(self.language.families)
            case "person":
                return f"{dice.choice(self.language.givens)} {dice.choice(self.language.families)}"
            case "year":
                return str(dice.randint(1890, 2020)) if dice.random() < 0.8 else str(dice.randint(1450, 1890))
            case "years":
                return _years(dice)
            case "decade":
                return str(dice.randrange(1780, 2000, 10))
            case "number":
                return str(dice.randint(2, 300))
            case "small":
                return str(dice.randint(2, 9))
            case "roman":
                return dice.choice(_ROMAN)
            case "place":
                return dice.choice(self.towns)
            case "foreign":
                return dice.choice(FOREIGN)
        raise KeyError(f"{self.language.code}: the grammar has no {{{symbol}}}")


def capitals(text: str, language: Language) -> str:
    """``text`` with large initials, but for the small words inside, where the language does so."""
    if not language.headline:
        return text
    words = text.split(" ")
    return " ".join(
        word if at and word in language.small and not words[at - 1].endswith((":", ".", "?", "–", "—")) else large(word)
        for at, word in enumerate(words)
    )


def large(text: str) -> str:
    """``text`` with its first letter large, also behind a quotation mark."""
    for at, letter in enumerate(text[:3]):
        if letter.isalnum():
            return text[:at] + letter.upper() + text[at + 1 :]
    return text


@cache
def speaker(code: str) -> Speaker:
    """The speaker of a two-letter code."""
    language: Language = import_module(f"training.tables.{code}").LANGUAGE
    grammar = {**COINED.get(code, {}), **language.grammar, "listed-organ": language.bodies}
    rules = {symbol: compiled(alternatives) for symbol, alternatives in grammar.items()}
    return Speaker(language, rules, tuple(place.split(",")[0].split(" (")[0] for place in language.places))


def compiled(alternatives: Words) -> tuple[tuple[str, ...], ...]:
    """The alternatives of a symbol, each as literals and symbols in turn, as often as its weight says."""
    found: list[tuple[str, ...]] = []
    for alternative in alternatives:
        times, star, rest = alternative.partition("*")
        many, text = (int(times), rest) if star and times.isdigit() else (1, alternative)
        found += [tuple(_SLOT.split(text))] * many
    return tuple(found)


def _years(dice: Random) -> str:
    first = dice.randint(1750, 2005)
    last = first + dice.randint(1, 60)
    dash = dice.choice("–––-")
    return f"{first}{dash}{last % 100:02}" if last // 100 == first // 100 and dice.random() < 0.2 else f"{first}{dash}{last}"
