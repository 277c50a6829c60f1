"""Damage to whole words and figures, as scanners do it to lists again and again."""

from __future__ import annotations

import random
import re

from training.cells import Line

_MISREAD = (
    (r"\bvoll(?=\.)", "voli"),
    (r"\bvol(?=\.)", "voi"),
    (r"\bsec(?=\.)", "see"),
    (r"\bIII\b", "Ill"),
    (r"\bVIII\b", "Vili"),
    (r"(?<=[XVL])II\b", "Il"),
    (r"\bII\b", "Il"),
    (r"\bIII\b", "Ili"),
    (r"\b[Vv]v(?=\.)", "w"),
    (r"\b1(?=9\d\d\b)", "i"),
    (r"\b1(?=9\d\d\b)", "I"),
    (r"(?<=\d)1\b", "i"),
    (r"\bpp(?=\.)", "PP"),
    (r"\bpp\.", "pp,"),
    (r"(?<=a cura )di\b", "eli"),
)


def misread_words(line: Line, dice: random.Random) -> None:
    """Words and figures that a scanner took for others: "voi. Ili", "2 voli.", "i960"."""
    for wrong, other in dice.sample(_MISREAD, 6):
        for span in reversed(line.find(re.compile(wrong))):
            line.put(span, other)
