"""People and towns that stand in no list, made of syllables."""

from __future__ import annotations

from random import Random

from training.tables.coined import ENDINGS, SYLLABLES, TOWN_ENDINGS

_VOWELS = "aeiouyäöüаеиоуыэюя"


def family(dice: Random, code: str) -> str:
    """A family name made of syllables."""
    firsts, middles = SYLLABLES.get(code, SYLLABLES[""])
    text = dice.choice(firsts)
    for _ in range(dice.choice((0, 0, 1, 1, 2) if code != "ru" else (0, 1))):
        text += dice.choice(middles)
    ending = dice.choice(ENDINGS.get(code, ENDINGS[""]))
    return text + (ending[1:] if text[-1] in _VOWELS and ending[0] in _VOWELS else ending)


def town(dice: Random, code: str) -> str:
    """A town that is on no map."""
    firsts, middles = SYLLABLES[""]
    return dice.choice(firsts) + dice.choice(middles) + dice.choice(TOWN_ENDINGS.get(code, TOWN_ENDINGS[""]))
