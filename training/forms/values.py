"""What stands in the slots of forms: people, dates, numbers, set as one style has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from training import coinage, facts
from training.publications import EDITORS, SOME
from training.speech import Speaker, capitals, large
from training.syllables import town
from training.twists import twisted
from training.typeset import names, titles
from training.typeset.style import Style


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one reference keeps to: who speaks, how things are set, and the year."""

    voice: Speaker
    style: Style
    year: int
    quotes: tuple[str, str]


def sheet(dice: Random, voice: Speaker, style: Style) -> Sheet:
    """A sheet for a reference."""
    return Sheet(voice, style, facts.year(dice), dice.choice(voice.language.terms.quotes))


def title(sheet: Sheet, dice: Random, kind: str = "") -> str:
    """A title, often with its subtitle, now and then with numbers or a full stop inside."""
    voice, style = sheet.voice, sheet.style
    text = voice.say(dice, kind or dice.choice(("article", "book", "report", "report", "talk")))
    if dice.random() < 0.12:
        text = twisted(text, voice, dice)
    subtitle = voice.say(dice, "subtitle") if dice.random() < 0.3 else ""
    return titles.joined(text, subtitle, style, headline=style.headline or dice.random() < 0.3, language=voice.language.code)


def _people(sheet: Sheet, dice: Random, odds: tuple[str, ...], form: str) -> str:
    style = sheet.style.names if form == "names" else sheet.style.helpers
    return names.row(facts.people(dice, sheet.voice, odds), style)


def _natural(sheet: Sheet, dice: Random) -> str:
    style = replace(sheet.style.helpers, first="natural", rest="natural", capitals=False, full=dice.random() < 0.6)
    return names.row(facts.people(dice, sheet.voice, ("1", "1", "1", "2")), style)


def _family(sheet: Sheet, dice: Random) -> str:
    return facts.person(dice, sheet.voice).family


def _editors(sheet: Sheet, dice: Random) -> str:
    people = facts.people(dice, sheet.voice, EDITORS)
    mark = sheet.style.editors[len(people) > 1]
    return names.row(people, sheet.style.helpers) + ("" if mark.startswith(",") else " ") + mark


def _date(sheet: Sheet, dice: Random) -> str:
    return _day(sheet, dice, facts.day(dice, sheet.year), dice.choice(sheet.voice.language.terms.dates))


def _when(sheet: Sheet, dice: Random) -> str:
    return _day(sheet, dice, facts.later(dice, sheet.year), dice.choice(sheet.voice.language.terms.dates)).removeprefix("vom ")


def _day_month(sheet: Sheet, dice: Random) -> str:
    return _day(sheet, dice, facts.day(dice, sheet.year), dice.choice(sheet.voice.language.terms.days))


def _day(sheet: Sheet, dice: Random, date: tuple[int, int, int], template: str) -> str:
    year, month, day = date
    words = sheet.voice.language.terms
    table = words.months_short if sheet.style.short_months else words.months
    return template.format(day=day, month=table[month - 1], year=year, d=f"{day:02}", m=f"{month:02}")


def _pages(sheet: Sheet, dice: Random) -> str:
    return sheet.style.pages.format(facts.pages(dice, 600).replace("-", sheet.style.range_dash))


def _ordinal(sheet: Sheet, dice: Random) -> str:
    return dice.choice(sheet.voice.language.terms.ordinals[1:])


def _edition(sheet: Sheet, dice: Random) -> str:
    return sheet.style.edition.format(_ordinal(sheet, dice)).strip("()")


def _title_of(symbol: str) -> Callable[[Sheet, Random], str]:
    def spoken(sheet: Sheet, dice: Random) -> str:
        return title(sheet, dice, symbol)

    return spoken


def _quoted(symbol: str) -> Callable[[Sheet, Random], str]:
    return lambda sheet, dice: titles.quoted(title(sheet, dice, symbol), sheet.quotes)


def _from(table: str) -> Callable[[Sheet, Random], str]:
    def chosen(sheet: Sheet, dice: Random) -> str:
        return str(dice.choice(getattr(sheet.voice.language, table))).split("|")[0]

    return chosen


def _worded(table: str, least: int, most: int) -> Callable[[Sheet, Random], str]:
    def chosen(sheet: Sheet, dice: Random) -> str:
        return str(dice.choice(getattr(sheet.voice.language.terms, table))).format(dice.randint(least, most))

    return chosen


def _number(least: int, most: int, form: str = "{}") -> Callable[[Sheet, Random], str]:
    return lambda _, dice: form.format(dice.randint(least, most))


def _term(table: str) -> Callable[[Sheet, Random], str]:
    return lambda sheet, dice: str(dice.choice(getattr(sheet.voice.language.terms, table)))


def _acronym(_: Sheet, dice: Random) -> str:
    return "".join(dice.choice("ABCDEFGHIKLMNOPRSTUVWZ") for _ in range(dice.choice((2, 3, 3, 4, 4, 5))))


def _handle(sheet: Sheet, dice: Random) -> str:
    return "@" + dice.choice(
        (facts.letters(dice).capitalize() + facts.letters(dice), _family(sheet, dice).replace(" ", "") + str(dice.randint(1, 99)))
    )


def _journal(sheet: Sheet, dice: Random) -> str:
    name, _, short = coinage.periodical(dice, sheet.voice).partition("|")
    return short if short and sheet.style.abbreviated else name


def _series(sheet: Sheet, dice: Random) -> str:
    return capitals(sheet.voice.say(dice, "series"), sheet.voice.language)


def _event(sheet: Sheet, dice: Random) -> str:
    return capitals(sheet.voice.say(dice, "event"), sheet.voice.language)


def _site(sheet: Sheet, dice: Random) -> str:
    return dice.choice(sheet.voice.language.sites).partition("|")[0]


def _month(sheet: Sheet, dice: Random) -> str:
    return dice.choice(sheet.voice.language.terms.months)


VALUES: Mapping[str, Callable[[Sheet, Random], str]] = {
    "year": lambda sheet, _: str(sheet.year),
    "letter": lambda _, dice: dice.choice(("", "", "", "", "", "", "a", "b", "c")),
    "ql": lambda sheet, _: sheet.quotes[0],
    "qr": lambda sheet, _: sheet.quotes[1],
    "yy": lambda sheet, _: f"{sheet.year % 100:02}",
    "next-yy": lambda sheet, _: f"{(sheet.year + 1) % 100:02}",
    "old-year": lambda sheet, dice: str(sheet.year - dice.randint(3, 90)),
    "date": _date,
    "when": _when,
    "day-month": _day_month,
    "month": _month,
    "day": _number(1, 28),
    "month-number": _number(1, 12),
    "short-date": lambda sheet, dice: f"{dice.randint(1, 12)}/{dice.randint(1, 28)}/{sheet.year % 100:02}",
    "authors": lambda sheet, dice: _people(sheet, dice, SOME, "names"),
    "author": lambda sheet, dice: _people(sheet, dice, ("1",), "names"),
    "editors": _editors,
    "helpers": lambda sheet, dice: _people(sheet, dice, ("1", "1", "2"), "helpers"),
    "natural": _natural,
    "family": _family,
    "handle": _handle,
    "body": lambda sheet, dice: coinage.organ(dice, sheet.voice),
    "acronym": _acronym,
    "press": lambda sheet, dice: coinage.press(dice, sheet.voice),
    "place": lambda sheet, dice: coinage.place(dice, sheet.voice),
    "town": lambda sheet, dice: dice.choice(sheet.voice.towns) if dice.random() < 0.9 else town(dice, sheet.voice.language.code),
    "university": _from("universities"),
    "paper": _from("newspapers"),
    "site": _site,
    "journal": _journal,
    "series": _series,
    "event": _event,
    "title": title,
    "book": _title_of("book"),
    "article": _title_of("article"),
    "report": _title_of("report"),
    "edited": _title_of("edited"),
    "headline": _title_of("headline"),
    "quoted-headline": _quoted("headline"),
    "quoted-article": _quoted("article"),
    "plain-title": lambda sheet, dice: large(sheet.voice.say(dice, dice.choice(("article", "book")))),
    "plain-report": lambda sheet, dice: sheet.voice.say(dice, "report"),
    "pages": _pages,
    "span": lambda sheet, dice: facts.pages(dice, 600).replace("-", sheet.style.range_dash),
    "page": lambda sheet, dice: sheet.style.page.format(dice.randint(1, 400)),
    "n": _number(1, 400),
    "small": _number(1, 12),
    "big": _number(400, 19999),
    "nn": _number(1, 60),
    "nnn": _number(100, 999),
    "million": _number(100000, 499999),
    "ordinal": _ordinal,
    "edition": _edition,
    "raised": lambda _, dice: dice.choice("²³⁴⁵²²"),
    "roman": lambda _, dice: dice.choice(("I", "II", "III", "IV", "V")),
    "no": _worded("issues", 1, 60),
    "vol": _worded("volumes", 1, 120),
    "bookvol": _worded("book_volumes", 1, 9),
    "counts": _worded("page_counts", 40, 900),
    "number": _worded("numbers", 1, 900),
    "no-date": lambda sheet, dice: dice.choice(sheet.voice.language.terms.no_date).strip("[]()"),
    "season": _term("seasons"),
    "revised": _term("revised"),
    "genre": _from("papers"),
    "thesis": _from("theses"),
    "manuscript": _from("manuscripts"),
    "media": _from("media"),
    "law": lambda sheet, dice: sheet.voice.say(dice, "law"),
    "case": lambda sheet, dice: sheet.voice.say(dice, "case"),
    "encyclopedia": lambda sheet, dice: capitals(sheet.voice.say(dice, "encyclopedia"), sheet.voice.language),
    "entry": lambda sheet, dice: sheet.voice.say(dice, "entry"),
    "translated": lambda sheet, dice: sheet.style.translated_by.strip("()").format(_natural(sheet, dice)),
    "edited-by": lambda sheet, dice: sheet.style.edited_by.strip("()").format(_natural(sheet, dice)),
    "online": _term("online"),
    "doi": lambda _, dice: facts.doi(dice),
    "url": lambda _, dice: facts.address(dice, facts.host(dice)),
    "in": lambda sheet, _: sheet.style.contained or "in",
}
