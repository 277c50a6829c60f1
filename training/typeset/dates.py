"""Years, days, and the words that stand in their place."""

from __future__ import annotations

from random import Random

from training.typeset.style import Style
from training.work import Work


def year(work: Work, style: Style, dice: Random) -> str:
    """The year with its letter, or what stands in its place; empty where nothing is known."""
    terms = style.language.terms
    match work.year_literal:
        case "no date":
            return dice.choice(terms.no_date)
        case "forthcoming":
            return dice.choice(terms.forthcoming)
        case "" if work.issued[0]:
            text = f"{work.issued[0]}{style.letters_parted if work.year_suffix else ''}{work.year_suffix}"
        case text:
            pass
    if text and work.original_year and style.reprint.startswith("="):
        return style.reprint[1:].format(text, work.original_year)
    return text


def full(date: tuple[int, int, int], style: Style) -> str:
    """A date with its year."""
    number, month, day = date
    if not number:
        return ""
    if not month:
        return str(number)
    if not day:
        return f"{name(month, style)} {number}"
    return style.date_words.format(day=day, month=name(month, style), year=number, d=f"{day:02}", m=f"{month:02}")


def part(date: tuple[int, int, int], style: Style) -> str:
    """Day and month."""
    _, month, day = date
    if not month:
        return ""
    return style.day_words.format(day=day, month=name(month, style), d=f"{day:02}", m=f"{month:02}") if day else name(month, style)


def name(month: int, style: Style) -> str:
    """A month's name."""
    terms = style.language.terms
    return (terms.months_short if style.short_months else terms.months)[month - 1]
