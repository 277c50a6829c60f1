"""The facts of an invented work that are no words: people, dates, numbers, addresses."""

from __future__ import annotations

from random import Random

from training import syllables
from training.speech import Speaker
from training.tables import Words
from training.work import Names, Person

_SUFFIXES = ("Jr.", "Jr.", "Jr", "III", "Sr.", "II", "jr.")
_COINED = 0.3  # share of family names that are on no list
_INITIALS = "AAABCCDEEFGHIJJKLLMMNOPRRSSTVW"
_CONSONANTS, _VOWELS = "bcdfghjklmnprstvwz", "aeiou"


def person(dice: Random, speaker: Speaker) -> Person:
    """Somebody."""
    language = speaker.language
    family, given = dice.choice(language.families), dice.choice(language.givens)
    if dice.random() < _COINED and language.code != "ja-latn":
        family = syllables.family(dice, language.code)
    roll = dice.random()
    if roll < language.doubled:
        family += dice.choice("      -").replace("  ", " ") + dice.choice(language.families)
    elif roll > 0.965:
        family = f"{family}-{dice.choice(language.families)}"
    if dice.random() < 0.3 and " " not in given:
        given += f" {dice.choice(_INITIALS)}." if dice.random() < 0.7 else f" {dice.choice(language.givens)}"
    plain = " " not in family and "'" not in family and "’" not in family and "-" not in family
    particle = dice.choice(language.particles) if language.particles and plain and dice.random() < 0.1 else ""
    suffix = dice.choice(_SUFFIXES) if language.code == "en" and dice.random() < 0.02 else ""
    return Person(family, given, particle, suffix)


def people(dice: Random, speaker: Speaker, odds: Words = ("1",)) -> Names:
    """As many people as one of ``odds`` says."""
    return tuple(person(dice, speaker) for _ in range(int(dice.choice(odds))))


def year(dice: Random) -> int:
    """A year of publication: mostly of the last forty."""
    roll = dice.random()
    if roll < 0.85:
        return 2025 - int(dice.triangular(0, 50, 12))
    return dice.randint(1930, 1985) if roll < 0.97 else dice.randint(1780, 1930)


def day(dice: Random, in_year: int) -> tuple[int, int, int]:
    """A day of a year."""
    return (in_year, dice.randint(1, 12), dice.randint(1, 28))


def later(dice: Random, in_year: int) -> tuple[int, int, int]:
    """A day on which an address was looked at."""
    return day(dice, max(1998, min(2025, in_year + dice.choice((0, 0, 1, 1, 2, 5)))))


def pages(dice: Random, most: int = 900) -> str:
    """First and last page."""
    first = dice.randint(1, most)
    if dice.random() < 0.03:
        return str(first)
    return f"{first}-{first + dice.randint(2, 40)}"


def doi(dice: Random) -> str:
    """A DOI that nobody has."""
    digits = f"{dice.randint(1000, 9999999)}"
    match dice.randrange(6):
        case 0:
            return f"10.5555/{digits}"
        case 1:
            return f"10.5555/{letters(dice)}.{dice.randint(1990, 2024)}.{dice.randint(1, 99):02}.{dice.randint(1, 999):03}"
        case 2:
            return f"10.99{dice.randint(100, 999)}/S{dice.randint(1000, 9999)}{dice.randint(1000, 9999)}{dice.randint(10000000, 99999999)}"
        case 3:
            return f"10.99{dice.randint(100, 999)}/{letters(dice)}.{digits}"
        case 4:
            return f"10.99{dice.randint(10, 99)}/{dice.randint(1000, 9999)}-{dice.randint(1000, 9999)}.{digits}"
        case _:
            return f"10.5555/978-{dice.randint(0, 9)}-{dice.randint(100, 999)}-{dice.randint(10000, 99999)}-{dice.randint(0, 9)}_{dice.randint(1, 30)}"


def isbn(dice: Random) -> str:
    """Thirteen digits in groups; the check digit need not hold."""
    body = f"{dice.randint(0, 9)}-{dice.randint(100, 99999)}-{dice.randint(100, 9999)}-{dice.randint(0, 9)}"
    return f"978-{body}" if dice.random() < 0.7 else body


def issn(dice: Random) -> str:
    """Eight digits."""
    return f"{dice.randint(1000, 9999)}-{dice.randint(100, 999)}{dice.choice('0123456789X')}"


def letters(dice: Random) -> str:
    """Some letters, as in a journal's code."""
    return "".join(dice.choice(_CONSONANTS) + dice.choice(_VOWELS) for _ in range(dice.randint(1, 3)))


def address(dice: Random, host: str) -> str:
    """A page of ``host``."""
    scheme = dice.choice(("https://", "https://", "http://", "http://", ""))
    if dice.random() < 0.12:
        return (scheme or "http://") + host + dice.choice(("", "/"))
    path = "/".join(_step(dice) for _ in range(dice.choice((1, 1, 2, 2, 3, 4))))
    end = dice.choice(
        (
            "",
            "",
            "",
            "/",
            ".html",
            ".htm",
            ".pdf",
            ".pdf",
            ".php",
            f"?id={dice.randint(1, 99999)}",
            ".aspx",
            f"#{letters(dice)}",
            f"?lang=en&page={dice.randint(1, 9)}",
        )
    )
    return f"{scheme}{host if '.' in host else host + '.org'}/{path}{end}"


def host(dice: Random) -> str:
    """A host of no one."""
    return f"{dice.choice(('www.', 'www.', ''))}{letters(dice)}{letters(dice)}.{dice.choice(('org', 'com', 'net', 'edu', 'gov', 'de', 'ac.uk', 'int', 'eu', 'fr', 'es', 'it', 'info'))}"


def _step(dice: Random) -> str:
    match dice.randrange(6):
        case 0:
            return str(dice.randint(1990, 2024))
        case 1:
            return str(dice.randint(1, 99999))
        case 2:
            return f"{letters(dice)}-{letters(dice)}-{letters(dice)}"
        case 3:
            return f"{letters(dice)}_{letters(dice)}"
        case 4:
            return "~" + letters(dice) if dice.random() < 0.2 else letters(dice).upper()
        case _:
            return letters(dice)
