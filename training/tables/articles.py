"""Prepositions that melt with the article behind them: ``di`` + ``la pittura`` is ``della pittura``."""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words

ITALIAN_DI = {"il ": "del ", "lo ": "dello ", "la ": "della ", "l'": "dell'", "i ": "dei ", "gli ": "degli ", "le ": "delle ", "": "di "}
ITALIAN_SU = {"il ": "sul ", "lo ": "sullo ", "la ": "sulla ", "l'": "sull'", "i ": "sui ", "gli ": "sugli ", "le ": "sulle ", "": "su "}
ITALIAN_A = {"il ": "al ", "lo ": "allo ", "la ": "alla ", "l'": "all'", "i ": "ai ", "gli ": "agli ", "le ": "alle ", "": "a "}
FRENCH_DE = {"les ": "des ", "le ": "du ", "la ": "de la ", "l'": "de l'", "": "de "}
FRENCH_A = {"les ": "aux ", "le ": "au ", "la ": "à la ", "l'": "à l'", "": "à "}
SPANISH_DE = {"el ": "del ", "la ": "de la ", "los ": "de los ", "las ": "de las ", "": "de "}
SPANISH_A = {"el ": "al ", "la ": "a la ", "los ": "a los ", "las ": "a las ", "": "a "}
PORTUGUESE_DE = {"os ": "dos ", "as ": "das ", "o ": "do ", "a ": "da ", "um ": "de um ", "uma ": "de uma ", "": "de "}
PORTUGUESE_EM = {"os ": "nos ", "as ": "nas ", "o ": "no ", "a ": "na ", "um ": "em um ", "uma ": "em uma ", "": "em "}
_NONE = {
    "il ": "",
    "lo ": "",
    "la ": "",
    "l'": "",
    "i ": "",
    "gli ": "",
    "les ": "",
    "le ": "",
    "el ": "",
    "los ": "",
    "las ": "",
    "os ": "",
    "as ": "",
    "o ": "",
    "a ": "",
}


def melted(phrases: Words, forms: Mapping[str, str]) -> Words:
    """Every phrase behind the preposition whose forms these are."""
    return tuple(_melted(phrase, forms) for phrase in phrases)


def bare(phrases: Words) -> Words:
    """Every phrase without its article."""
    return melted(phrases, {**_NONE, "": ""})


def _melted(phrase: str, forms: Mapping[str, str]) -> str:
    article = next(article for article in forms if phrase.startswith(article))
    return forms[article] + phrase[len(article) :]
