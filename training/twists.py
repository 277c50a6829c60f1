"""What makes titles hard: years and numbers at their ends, volumes inside, full stops and initials."""

from __future__ import annotations

from random import Random

from training.speech import Speaker

_PARTS = {
    "de": ("Band 2", "Teil 2", "Bd. I", "Teil 1", "Band I"),
    "en": ("Vol. I", "Part 2", "Volume II", "Part One", "Book I"),
    "es": ("Vol. I", "Tomo II"),
    "fr": ("Tome I", "Vol. 2"),
    "it": ("Vol. I", "Parte seconda"),
    "pt": ("Vol. I", "Parte 2"),
}


def twisted(text: str, voice: Speaker, dice: Random) -> str:
    """A title with one of these."""
    year, code = dice.randint(1945, 2024), voice.language.code
    plain = text.rstrip("?!.")
    match dice.randrange(10):
        case 0 | 1:
            return f"{plain} {year}"
        case 2:
            return f"{plain}, {year}{dice.choice('–-')}{year + dice.randint(1, 12)}"
        case 3:
            return f"{plain} {year}/{(year + 1) % 100:02}"
        case 4:
            return f"{plain}. {voice.say(dice, 'article')}"
        case 5:
            return f"{dice.choice('ABCDEHJKLM')}. {dice.choice('ABCFGMPRST')}. {voice.phrase(dice, 'name')}: {text}"
        case 6 if code in _PARTS:
            return f"{plain}, {dice.choice(_PARTS[code])}" if dice.random() < 0.5 else f"{dice.choice(_PARTS[code])}: {text}"
        case 7 if len(plain) < 50:
            return plain.upper()
        case 8:
            return f"{plain} {dice.choice(('II', '2', '2.0', '3', '21', '50+', '1', '1989', '2000', '9/11'))}"
        case _:
            return f"{year}: {text}"
