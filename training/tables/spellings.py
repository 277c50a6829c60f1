"""One grammar in several spellings, each of which a title keeps to: with macrons or without, after one transliteration or another."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from training.tables import Words

_SYMBOL = re.compile(r"\{([a-z-]+)\}")
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
TRANSLITERATIONS: dict[str, Words] = {  # of the letters above, in their order
    "plain": tuple("a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya e".split()),
    "library": tuple("a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y ' e iu ia e".split()),
    "scholarly": tuple("a b v g d e ž z i j k l m n o p r s t u f x c č š šč ″ y ’ è ju ja ë".split()),
}


def spelled(grammar: Mapping[str, Words], spellings: Mapping[str, Callable[[str], str]]) -> dict[str, Words]:
    """A grammar in which every symbol of ``grammar`` is one of its spellings, and all within it are spelled alike."""
    found: dict[str, Words] = {symbol: tuple(f"{{{symbol}-{ending}}}" for ending in spellings) for symbol in grammar}
    for ending, spell in spellings.items():
        for symbol, alternatives in grammar.items():
            found[f"{symbol}-{ending}"] = tuple(_respelled(alternative, spell, ending, grammar) for alternative in alternatives)
    return found


def transliterated(text: str, scheme: str = "plain") -> str:
    """Cyrillic letters in Latin ones; all else, symbols too, stays."""
    table = TRANSLITERATIONS[scheme]
    return "".join(_letter(letter, table) for letter in text)


def _letter(letter: str, table: Words) -> str:
    at = _RUSSIAN.find(letter.lower())
    if at < 0:
        return letter
    latin = "" if table[at] == "_" else table[at]
    return latin if letter.islower() else latin[:1].upper() + latin[1:]


def _respelled(text: str, spell: Callable[[str], str], ending: str, grammar: Mapping[str, Words]) -> str:
    pieces = _SYMBOL.split(text)
    return "".join(
        spell(piece) if at % 2 == 0 else f"{{{piece}-{ending}}}" if piece in grammar else f"{{{piece}}}" for at, piece in enumerate(pieces)
    )
