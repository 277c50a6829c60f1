"""Edition, volume, series, places and publishers."""

from __future__ import annotations

from random import Random

from training.typeset import dates
from training.typeset.style import Style
from training.typeset.writer import Writer
from training.work import Work

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def edition(work: Work, style: Style, writer: Writer, before: str, dice: Random) -> None:
    """The edition, if it is not the first."""
    if not work.edition or (style.edition_raised and raised(work)):
        return
    terms = style.language.terms
    if not work.edition.isdecimal():
        text = work.edition
    elif dice.random() < 0.12:
        text = dice.choice(terms.revised)
    else:
        count = int(work.edition)
        text = style.edition.format(terms.ordinals[count - 1] if count <= len(terms.ordinals) else f"{count}.")
    if style.edition_brackets and not text.startswith("("):
        text = f"({text})"
    writer.part("edition", text, " " if text.startswith("(") else before)


def raised(work: Work) -> str:
    """The edition as it stands on a year's shoulder: ²1999."""
    return work.edition.translate(_RAISED) if work.edition.isdecimal() and not work.year_literal else ""


def volume(work: Work, style: Style, writer: Writer, before: str) -> None:
    """The volume of a work in several."""
    if work.volume:
        text = style.book_volume.format(work.volume)
        writer.part("volume", text, " " if text.startswith("(") else before)


def series(work: Work, style: Style, writer: Writer, before: str) -> None:
    """The series with its number."""
    if not work.collection_title:
        return
    text = style.series.format(series=work.collection_title, number=work.series_number) if work.series_number else work.collection_title
    if style.series_place == "bracket":
        writer.part("collection-title", f"({text})", " ")
    elif style.series_place == "equals":
        writer.part("collection-title", f"(= {text})", " ")
    else:
        writer.part("collection-title", text, before)


def place(work: Work, style: Style) -> str:
    """The places as one text."""
    places = work.places
    if len(places) < 2:
        return places[0] if places else ""
    if style.first_place_only:
        return f"{places[0]} {style.first_place_only}"
    return style.between_places.join(places)


def imprint(work: Work, style: Style, writer: Writer, before: str, dice: Random) -> None:
    """Place and publisher as the style joins them, and the year where it stands at the end."""
    year = "" if style.front_date else dates.year(work, style, dice)
    where, who = place(work, style), work.publisher
    if style.publisher == "place" and where and work.type in ("book", "chapter"):
        who = ""
    elif style.publisher == "publisher" and who:
        where = ""
    if style.publisher == "none" and work.type == "chapter":
        where = who = ""
    template = _template(style, where, who, year)
    values = {"place": where, "publisher": who, "year": year}
    if year and style.edition_raised and (edition_raised := raised(work)):
        template, values = template.replace("{year}", "{edition}{year}"), {**values, "edition": edition_raised}
    if style.imprint_brackets and where + who:
        writer.pattern(f"({template})", values, " ")
    elif template:
        writer.pattern(template, values, before)


def _template(style: Style, where: str, who: str, year: str) -> str:
    template = style.imprint if where and who else "{place}" if where else "{publisher}" if who else ""
    if not year:
        return template
    if not template:
        return "{year}"
    if "{year}" in template:
        return template
    tail = style.imprint_year
    if not where and tail.startswith(" ") and tail[1:2] != "(":
        tail = ", {year}"
    return template + tail
