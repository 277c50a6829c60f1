"""How historians of the German tradition print works of all languages, also in lists of the south: a colon behind the author, place and year in brackets.

"Sassi, F.: Title, in: Studi Veneziani 16 (Firenze 1974) 109-175", "Title (Fonti 11), 3 Bde., Milano 1969". Works of the author above go without a name.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.national import pieces
from training.typeset.writer import Writer
from training.work import Work

SHARE = 0.07  # of an Italian list
_PEOPLE = replace(pieces.NATURAL, first="inverted", rest="inverted", between=" - ", last=" - ", two=" - ")
_NATURAL = replace(_PEOPLE, first="natural", rest="natural")
_EDITED_BY = (
    "hr. v. {}",
    "hg. v. {}",
    "hrsg. v. {}",
    "hg. von {}",
    "a cura di {}",
    "a c. di {}",
    "ed. {}",
    "éd. par {}",
    "ed. by {}",
    "diretta da {}",
)
_YEARBOOKS = ("{} {}", "{} {}", "{}, Anno {}", "{}, Ser. III, {}", "{} N. F. {}", "{}, n.s. {}")


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One work."""
    full = dice.random() < 0.4
    people = replace(_PEOPLE, full=full, between=dice.choice((" - ", "/", "; ")), capitals=dice.random() < 0.1)
    people = replace(people, last=people.between, two=people.between)
    if work.author and dice.random() < 0.7:
        writer.part("author", pieces.row(work.author, people))
        writer.plain(dice.choice((": ", ": ", ", ")))
    writer.part("title", pieces.titled(work.title, work.subtitle, dice.choice((". ", ": "))))
    if work.type in pieces.IN_JOURNALS:
        _journal(work, writer, dice)
    elif work.container_title and work.type in pieces.IN_BOOKS:
        _container(work, writer, dice, full=full)
    else:
        _book(work, writer, dice)
    writer.finish(dice.choice((".", ".", "")))


def _journal(work: Work, writer: Writer, dice: Random) -> None:
    name = work.container_abbreviated if work.container_abbreviated and dice.random() < 0.35 else work.container_title
    form = dice.choice(_YEARBOOKS) if work.volume else "{}"
    before, _, behind = form.partition("{}")
    writer.part("container-title", f"{dice.choice(('in:', 'in:', 'In:', 'in'))} {before}{name}", dice.choice((", ", ", ", ". ")))
    writer.part("volume", behind.lstrip(" ,").format(work.volume), ", " if behind.startswith(",") else " ")
    _dated(work, writer, dice)
    writer.part("page", _pages(work, dice), dice.choice((" ", " ", ", ")))


def _container(work: Work, writer: Writer, dice: Random, *, full: bool) -> None:
    writer.part(
        "container-title",
        f"{dice.choice(('in:', 'in:', 'In:', 'in'))} {pieces.titled(work.container_title, work.container_subtitle, '. ')}",
        ", ",
    )
    volume = work.volume or (str(dice.randint(1, 12)) if dice.random() < 0.3 else "")
    writer.part(
        "volume",
        dice.choice(("{}", "Bd. {}", "vol. {}")).format(pieces.roman(volume) if dice.random() < 0.7 else volume) if volume else "",
        dice.choice((", ", " ")),
    )
    if work.editor and dice.random() < 0.7:
        writer.part("editor", dice.choice(_EDITED_BY).format(pieces.row(work.editor, replace(_NATURAL, full=full))), ", ")
    _dated(work, writer, dice)
    writer.part("page", _pages(work, dice), dice.choice((" ", " ", ", ")))


def _book(work: Work, writer: Writer, dice: Random) -> None:
    if work.collection_title:
        number = f"{dice.choice((' ', ', ', ', Bd. '))}{work.series_number}" if work.series_number else ""
        writer.part("collection-title", f"({work.collection_title}{number})", " ")
    if work.volume:
        writer.part("volume", dice.choice(("{} Bde.", "{} Bde", "{} Bände", "Bd. {}", "vol. {}", "tomo {}")).format(work.volume), ", ")
    if dice.random() < 0.3:
        _dated(work, writer, dice)
        return
    place = " - ".join(pieces.towns(work)[:2])
    writer.part("publisher-place", place, ", ")
    writer.part("issued", pieces.year(work, dice), " " if place else ", ")


def _dated(work: Work, writer: Writer, dice: Random) -> None:
    """ "(Firenze 1974)"; of journals often the year alone."""
    place = pieces.towns(work)[:1] or (
        dice.choice(("Venezia", "Firenze", "Roma", "Milano", "Torino", "Paris", "Wien", "Leipzig", "Napoli", "Padova")),
    )
    date = pieces.year(work, dice)
    if not date:
        return
    writer.plain(" (")
    if work.type not in pieces.IN_JOURNALS or dice.random() < 0.7:
        writer.part("publisher-place", place[0])
        writer.plain(" ")
    writer.part("issued", date)
    writer.plain(")")


def _pages(work: Work, dice: Random) -> str:
    return dice.choice(("{}", "{}", "{}", "pp. {}", "S. {}")).format(work.page) if work.page else ""
