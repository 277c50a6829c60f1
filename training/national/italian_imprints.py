"""Imprints of Italian lists of the humanities: place and publisher in every order, early printers, what is said of reprints and translations behind."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training import facts
from training.national import pieces
from training.speech import speaker
from training.syllables import town
from training.tables.it_names import PRINTERS
from training.typeset.writer import Writer
from training.work import Work

_OLD = 1830  # until when the printer stands with "appresso" or "apud"
_AT_THE_PRESS = (
    "in aed. {}",
    "nella stamperia di {}",
    "Nella Stamperia di {}",
    "per li {}",
    "apresso {}",
    "dalla stamperia di {}",
    "chez {}",
    "Appresso {}",
    "appresso {}",
    "Per {}",
    "per {}",
    "nella stamperia di {}",
    "apud {}",
    "Apud {}",
    "typis {}",
    "ex officina {}",
    "presso {}",
)
_BOOKS = ("book", "chapter", "paper-conference", "entry-encyclopedia")
_NOBODY = ("s.e.", "s. e.", "s.n.", "[s.e.]", "s.n.t.")
_THOUSANDS = (
    ("CM", 900),
    ("D", 500),
    ("CD", 400),
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
)
_SINCE = {
    "it": ("rist. {}", "rist. anast. {}", "ristampa {}", "ed. or. {}", "I ed. {}", "1a ed. {}", "nuova ed. {}"),
    "other": ("trad. it. {}", "tr. it. {}", "trad. it. di {name}, {}", "ed. it. {}", "rist. {}", "repr. {}"),
}


def write(work: Work, writer: Writer, dice: Random) -> None:
    """Place, publisher and year of ``work``."""
    place, date = _place(work, dice), pieces.year(work, dice)
    if work.type == "thesis" and date.isdigit() and dice.random() < 0.5:
        date = f"a.a. {int(date) - 1}-{date}"
    publisher = work.publisher if work.type not in _BOOKS or dice.random() < 0.6 else ""
    if dice.random() < 0.02:
        publisher = dice.choice(_NOBODY)
    elif work.type == "book" and 0 < work.issued[0] < _OLD and dice.random() < 0.45:
        _early(writer, dice, place, date)
        return
    if publisher and work.type == "book" and dice.random() < 0.04:
        place = ""
    if dice.random() < 0.03:  # taken from elsewhere than the title page
        place, date = f"[{place}]" if place and dice.random() < 0.7 else place, f"[{date}]" if date else ""
    _in_order(writer, dice, place, publisher, date)
    if work.type == "book" and date and dice.random() < 0.06:
        _since(work, writer, dice)


def _in_order(writer: Writer, dice: Random, place: str, publisher: str, date: str) -> None:
    if not publisher:
        writer.part("publisher-place", place, ", ")
        writer.part("issued", date, dice.choice((" ", " ", " ", ", ")) if place else ", ")
        return
    match dice.randrange(8):
        case 0 | 1 | 2:
            writer.part("publisher-place", place, ", ")
            writer.part("publisher", publisher, ", ")
            writer.part("issued", date, dice.choice((", ", ", ", " ")))
        case 3 | 4 | 5:
            writer.part("publisher", publisher, ", ")
            writer.part("publisher-place", place, ", ")
            writer.part("issued", date, dice.choice((" ", " ", ", ")))
        case 6:
            writer.part("publisher-place", place, ". ")
            writer.part("publisher", publisher, ": " if place else ". ")
            writer.part("issued", date, ", ")
        case _:
            writer.part("publisher-place", place, ", ")
            writer.part("publisher", f"({publisher})", " ")
            writer.part("issued", date, " ")


def _place(work: Work, dice: Random) -> str:
    """The towns; a small one has its province behind it ("Casarile (Milano)"), or stands alone where nobody knows it."""
    towns = pieces.towns(work)[:2]
    if towns and dice.random() < 0.07:
        return f"{_village(dice)} ({towns[0]})" if dice.random() < 0.4 else _village(dice)
    return dice.choice(("-", "-", " - ", ", ")).join(towns)


def _village(dice: Random) -> str:
    """A town that is on no list, of one word or of several ("Cava dei Tirreni", "San Donà di Piave")."""
    name = town(dice, "it")
    match dice.randrange(6):
        case 0:
            return f"{name} {dice.choice(('dei', 'di', 'sul', 'al', 'nel'))} {town(dice, 'it')}"
        case 1:
            return f"{dice.choice(('San', 'Santa', 'Castel', 'Monte', 'Cividate', 'Ponte', 'Borgo'))} {name}"
        case _:
            return name


def _early(writer: Writer, dice: Random, place: str, date: str) -> None:
    """ "In Venetia MDCXXXVIII. Appresso Pietro Bertano", "Venetiis, apud Iuntas, 1584"."""
    printer = dice.choice(PRINTERS)
    if place.startswith("In ") and dice.random() < 0.5:
        place = place[:1].lower() + place[1:]
    if printer[:1].isupper():
        voice = speaker("it")
        given = dice.choice(voice.language.givens)
        name = dice.choice((printer, f"{given} {printer}", f"{given} {printer}", f"{given[0]}. {printer}", f"{given[0]}. B. {printer}"))
        printer = dice.choice(_AT_THE_PRESS).format(name)
    if date.isdigit() and dice.random() < 0.5:
        date = _roman(int(date))
    if dice.random() < 0.5:
        writer.part("publisher-place", place, dice.choice((", ", ". ")))
        writer.part("issued", date, dice.choice((" ", ", ")))
        writer.part("publisher", printer, dice.choice((". ", ", ", " ")))
    else:
        writer.part("publisher-place", place, dice.choice((", ", ". ")))
        writer.part("publisher", printer, dice.choice((", ", ", ", ": ", " ")))
        writer.part("issued", date, dice.choice((", ", ", ", " ", ". ")))


def _roman(year: int) -> str:
    found = "M" * (year // 1000)
    left = year % 1000
    for letters, value in _THOUSANDS:
        while left >= value:
            found, left = found + letters, left - value
    return found


def _since(work: Work, writer: Writer, dice: Random) -> None:
    """What there is besides this edition, in brackets: "(rist. New York 1965)", "(ed. or. Fields and Mud, Oxford 1931)"."""
    voice = speaker(work.language)
    words = dice.choice(_SINCE["it" if work.language == "it" else "other"])
    other = dice.choice(("de", "en", "fr")) if work.language == "it" else "it"
    said = []
    if not words.startswith(("rist", "repr", "1a", "I ed")) and dice.random() < 0.6:
        said.append(speaker(other).say(dice, "book"))
    if dice.random() < 0.3:
        said.append(dice.choice(speaker(other).language.publishers))
    place = dice.choice(speaker(other).language.places if said else voice.language.places)
    said.append(f"{place}{dice.choice((' ', ' ', ', '))}{min(work.issued[0] + dice.randint(1, 60), 2024)}")
    if dice.random() < 0.1:
        said.append(f"pp. {facts.pages(dice)}")
    text = words.replace("{name}", f"{dice.choice(voice.language.givens)[0]}. {dice.choice(voice.language.families)}").format(
        ", ".join(said)
    )
    writer.part("note", dice.choice(("({})", "({})", "[{}]")).format(text), " ")


def dateless(work: Work) -> Work:
    """``work`` without its year, which stands elsewhere."""
    return replace(work, issued=(0, 0, 0), year_literal="")
