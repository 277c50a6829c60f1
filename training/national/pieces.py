"""What the national forms share: rows of names, titles with subtitles, years."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from random import Random

from training.speech import speaker
from training.tables import Terms
from training.typeset import names
from training.typeset.style import NameStyle
from training.typeset.writer import Writer
from training.work import Names, Work

IN_JOURNALS = ("article-journal", "review-book", "article-magazine")
IN_BOOKS = ("chapter", "entry-encyclopedia", "paper-conference")
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
NATURAL = NameStyle(
    first="natural",
    rest="natural",
    between=", ",
    last=", ",
    two=", ",
    full=True,
    stop=".",
    gap=" ",
    capitals=False,
    et_al="et al.",
    et_al_from=0,
    et_al_keep=1,
)


@dataclass(frozen=True, slots=True)
class Look:
    """What a list keeps to in all of its entries."""

    people: NameStyle
    helpers: NameStyle  # editors who stand behind a title
    comma: str = ", "  # between elements
    front_date: bool = False


def style(dice: Random, base: NameStyle = NATURAL, **choices: tuple[str, ...]) -> NameStyle:
    """``base`` with one of each field's choices."""
    return replace(base, **{field: dice.choice(values) for field, values in choices.items()})  # type: ignore[arg-type]


def terms(work: Work) -> Terms:
    """The words of the work's language."""
    return speaker(work.language).language.terms


def year(work: Work, dice: Random) -> str:
    """The year, or the words that stand in its place."""
    if work.year_literal:
        return dice.choice(terms(work).forthcoming if work.year_literal == "forthcoming" else terms(work).no_date)
    return f"{work.issued[0]}{work.year_suffix}" if work.issued[0] else ""


def full_date(date: tuple[int, int, int], work: Work, dice: Random) -> str:
    """A date in words."""
    number, month, day = date
    if not number or not month:
        return str(number or "")
    words = terms(work)
    name = dice.choice((words.months, words.months, words.months_short))[month - 1]
    return dice.choice(words.dates).format(day=day, month=name, year=number, d=f"{day:02}", m=f"{month:02}") if day else f"{name} {number}"


def titled(title: str, subtitle: str, between: str) -> str:
    """Title and subtitle."""
    if not subtitle or not title:
        return title
    if title[-1:] in "?!" or (title.endswith(".") and between.startswith(".")):
        between = " "
    small = between.strip() == ":" and not subtitle[:2].isupper() and subtitle.partition(" ")[0].strip(",:") not in _proper()
    return f"{title}{between}{subtitle[:1].lower() + subtitle[1:] if small and subtitle[:1] != '“' else subtitle}"


@cache
def _proper() -> frozenset[str]:
    """First words of the names of people and towns, which stay large."""
    languages = [speaker(code) for code in ("es", "fr", "it", "pt", "ru")]
    return frozenset(
        name.split(" ")[0]
        for voice in languages
        for names_of in (voice.language.givens, voice.language.families, voice.towns, voice.language.grammar["town"])
        for name in names_of
        if len(name.split(" ")[0]) > 3
    )


def towns(work: Work) -> tuple[str, ...]:
    """The places, each once."""
    return tuple(dict.fromkeys(work.places))


def numbered(template: str, number: str) -> str:
    """A number with its word; one that is a word itself goes without."""
    return template.format(number) if number[:1].isdigit() else number


def row(people: Names, look: NameStyle) -> str:
    """Names in a row; bodies stay as they are."""
    return names.row(people, look)


def roman(number: str) -> str:
    """A number in Roman figures."""
    if not number.isdigit():
        return number
    left, found = int(number), ""
    for value, letters in _ROMAN:
        while left >= value:
            found, left = found + letters, left - value
    return found


def span(pages: str, dash: str) -> str:
    """Pages with their dash."""
    return pages.replace("-", dash)


def access(work: Work, writer: Writer, dice: Random, before: str) -> None:
    """The address and the day it was looked at."""
    if not work.url:
        return
    words = terms(work)
    writer.part("URL", dice.choice(words.urls).format(work.url), before)
    if work.accessed[0] and dice.random() < 0.85:
        text = dice.choice(words.accessed).format(full_date(work.accessed, work, dice))
        writer.part("accessed", text, " " if text[:1] in "([" else before if before.strip() != "," or text[:1].islower() else ". ")
