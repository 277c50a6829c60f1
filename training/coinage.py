"""Names that stand in no list: bodies, publishers, journals put together from parts."""

from __future__ import annotations

import re
from random import Random

from training.speech import Speaker, large
from training.syllables import town

_SMALL = frozenset("of for on and the in to & an a für und der die das des von zur zum du de la le les et y e della di".split())
_VOWELS = "aeiouyäöüаеиоуыэюя"


def place(dice: Random, voice: Speaker) -> str:
    """A place of publication: mostly a known one."""
    roll, code = dice.random(), voice.language.code
    if roll < 0.04 and code not in ("ru", "ja-latn"):
        return town(dice, code)
    if roll < 0.12 and "city" in voice.rules:
        return large(voice.phrase(dice, "city"))
    return dice.choice(voice.language.places)


def organ(dice: Random, voice: Speaker) -> str:
    """A body: from the list or put together, now and then with its acronym or as an acronym alone."""
    if dice.random() < 0.35 or "organ" not in voice.rules:
        return large(voice.phrase(dice, "listed-organ"))
    name = large(voice.phrase(dice, "organ"))
    short = acronym(name)
    roll = dice.random()
    if len(short) < 2 or roll > 0.26:
        return name
    return f"{name} ({short})" if roll < 0.15 else short if roll < 0.22 else f"{short} ({name})" if roll < 0.24 else f"{short} – {name}"


def press(dice: Random, voice: Speaker) -> str:
    """A publisher: every third put together."""
    if dice.random() < 0.35 and "press" in voice.rules:
        return voice.phrase(dice, "press")
    return dice.choice(voice.language.publishers)


def periodical(dice: Random, voice: Speaker) -> str:
    """A journal, with its short form behind a bar where it has one."""
    if "periodical" not in voice.rules or dice.random() < 0.6:
        return dice.choice(voice.language.journals)
    name = large(voice.phrase(dice, "periodical"))
    return f"{name}|{abbreviated(name)}" if " " in name and dice.random() < 0.6 else name


def acronym(name: str) -> str:
    """The large initials of a name."""
    words = re.split(r"[\s\-/.,]+", name)
    return "".join(word[0] for word in words if word[:1].isupper() and word not in ("Der", "Die"))[:7]


def abbreviated(name: str) -> str:
    """A name as journals are abbreviated: J. Soc. Pol."""
    words = [word for word in name.replace(",", "").split(" ") if word.lower() not in _SMALL]
    return " ".join("J." if word == "Journal" else word if len(word) < 5 else _cut(word) for word in words)


def _cut(word: str) -> str:
    at = 3
    while at < min(len(word) - 1, 6) and word[at] not in _VOWELS:
        at += 1
    return word[:at] + "." if word[:at].isalpha() else word
