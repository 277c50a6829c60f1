"""What is written beside the book trade: theses, reports, talks, news, laws, pages of the web."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training import coinage, facts
from training.publications import EDITORS, SOME, begun, body, imprint
from training.speech import Speaker, capitals
from training.work import Names, Work

_NOBODY = {
    "en": ("Anonymous", "Anon.", "N.N."),
    "de": ("o.V.", "N.N.", "o. A.", "Anonym"),
    "fr": ("Anonyme",),
    "it": ("Anonimo",),
    "es": ("Anónimo", "S/A"),
    "pt": ("Anônimo",),
}


def _nobody(dice: Random, voice: Speaker) -> Names:
    """Nobody, or what is put in the place of nobody."""
    names = _NOBODY.get(voice.language.code, ())
    return (dice.choice(names),) if names and dice.random() < 0.15 else ()


def thesis(dice: Random, voice: Speaker) -> Work:
    """A thesis."""
    work = begun(dice, voice, "thesis", "article" if dice.random() < 0.5 else "book", ("1",))
    language = voice.language
    return replace(
        work,
        genre=dice.choice(language.theses),
        publisher=dice.choice(language.universities),
        places=(coinage.place(dice, voice),) if dice.random() < 0.4 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.12 else "",
    )


def paper(dice: Random, voice: Speaker) -> Work:
    """A working paper."""
    work = begun(dice, voice, "report", "article", SOME)
    language = voice.language
    year = work.issued[0]
    number = dice.choice(
        (
            str(dice.randint(1, 400)),
            str(dice.randint(400, 16000)),
            f"{year}-{dice.randint(1, 40):02}",
            f"{dice.randint(1, 60):02}/{year % 100:02}",
            f"{dice.choice('ABW')}{dice.randint(1, 99)}",
            "",
        )
    )
    publisher = dice.choice((dice.choice(language.universities), dice.choice(language.publishers), *body(dice, voice)))
    return replace(
        work,
        genre=dice.choice(language.papers),
        number=number,
        publisher=str(publisher) if dice.random() < 0.85 else "",
        places=(coinage.place(dice, voice),) if dice.random() < 0.6 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.2 else "",
    )


def report(dice: Random, voice: Speaker) -> Work:
    """A report of a body."""
    work = replace(begun(dice, voice, "report", "report"), author=body(dice, voice))
    if dice.random() < 0.15:
        return imprint(dice, voice, replace(work, type="book", author=(), editor=work.author))
    language = voice.language
    if dice.random() < 0.55:
        publisher = str(work.author[0]) if dice.random() < 0.35 else dice.choice((*language.publishers[:40], *map(str, body(dice, voice))))
        work = replace(work, publisher=publisher)
    return replace(
        work,
        places=(coinage.place(dice, voice),) if dice.random() < 0.75 else (),
        number=str(dice.randint(1, 900)) if dice.random() < 0.15 else "",
        genre=dice.choice(language.papers) if dice.random() < 0.15 else "",
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.35 else "",
        isbn=facts.isbn(dice) if dice.random() < 0.03 else "",
    )


def proceedings(dice: Random, voice: Speaker) -> Work:
    """A paper in proceedings."""
    work = begun(dice, voice, "paper-conference", "article", SOME)
    if dice.random() < 0.6:
        work = imprint(dice, voice, work)
    return replace(
        work,
        container_title=capitals(voice.say(dice, "event"), voice.language),
        editor=facts.people(dice, voice, EDITORS) if dice.random() < 0.3 else (),
        page=facts.pages(dice, 500) if dice.random() < 0.85 else "",
        volume=str(dice.randint(1, 12)) if dice.random() < 0.1 else "",
        doi=facts.doi(dice) if dice.random() < 0.2 else "",
    )


def talk(dice: Random, voice: Speaker) -> Work:
    """A talk."""
    work = begun(dice, voice, "speech", "talk" if dice.random() < 0.5 else "article", SOME)
    year = work.issued[0]
    held = facts.day(dice, year)
    return replace(
        work,
        event_title=capitals(voice.say(dice, "event"), voice.language),
        event_place=coinage.place(dice, voice) if dice.random() < 0.7 else "",
        event_date=(held if dice.random() < 0.7 else (year, held[1], 0)) if dice.random() < 0.6 else (0, 0, 0),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.1 else "",
    )


def news(dice: Random, voice: Speaker) -> Work:
    """An article in a newspaper, with a title or without."""
    titled = dice.random() < 0.9
    work = begun(dice, voice, "article-newspaper", "headline" if titled else "")
    paper = dice.choice(voice.language.newspapers)
    page = dice.choice(
        (
            "",
            "",
            str(dice.randint(1, 60)),
            str(dice.randint(1, 60)),
            f"A{dice.randint(1, 30)}",
            f"{dice.randint(1, 20)}-{dice.randint(21, 40)}",
        )
    )
    return replace(
        work,
        author=work.author if titled and dice.random() < 0.7 else _nobody(dice, voice) if titled else (),
        container_title=paper,
        issued=facts.day(dice, work.issued[0]),
        subtitle=work.subtitle if dice.random() < 0.3 else "",
        page=page,
        issue=str(dice.randint(1, 360)) if dice.random() < 0.08 else "",
        places=(coinage.place(dice, voice),) if dice.random() < 0.05 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.25 else "",
    )


def law(dice: Random, voice: Speaker) -> Work:
    """A law."""
    work = begun(dice, voice, "legislation", "law")
    year = work.issued[0]
    return replace(
        work,
        author=body(dice, voice) if dice.random() < 0.4 else (),
        issued=facts.day(dice, year) if dice.random() < 0.4 else work.issued,
        subtitle="",
        number=dice.choice(
            (f"{dice.randint(1, 300)}/{year}", str(dice.randint(1, 900)), "", "", f"{dice.randint(80, 118)}-{dice.randint(1, 400)}")
        ),
        places=(coinage.place(dice, voice),) if dice.random() < 0.2 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.1 else "",
    )


def case(dice: Random, voice: Speaker) -> Work:
    """A decision of a court."""
    work = begun(dice, voice, "legal_case", "case")
    return replace(
        work,
        author=body(dice, voice) if dice.random() < 0.3 else (),
        subtitle="",
        issued=facts.day(dice, work.issued[0]) if dice.random() < 0.5 else work.issued,
        number=dice.choice(
            (
                "",
                f"C-{dice.randint(1, 700)}/{work.issued[0] % 100:02}",
                f"{dice.randint(1, 9)} BvR {dice.randint(1, 2999)}/{work.issued[0] % 100:02}",
                f"{dice.randint(100, 60000)}/{work.issued[0] % 100:02}",
            )
        ),
    )


def webpage(dice: Random, voice: Speaker) -> Work:
    """A page of the web."""
    work = begun(dice, voice, "webpage", "webpage" if dice.random() < 0.7 else "article")
    name, _, host = dice.choice(voice.language.sites).partition("|")
    if dice.random() < 0.4:
        name, host = "", facts.host(dice)
    year = work.issued[0] if work.issued[0] > 1995 else 2025 - dice.randint(0, 27)
    issued = facts.day(dice, year) if dice.random() < 0.4 else (year, 0, 0)
    return replace(
        work,
        author=work.author if dice.random() < 0.5 else body(dice, voice) if dice.random() < 0.8 else _nobody(dice, voice),
        issued=issued if dice.random() < 0.85 else (0, 0, 0),
        subtitle=work.subtitle if dice.random() < 0.3 else "",
        container_title=name,
        url=facts.address(dice, host or facts.host(dice)),
        accessed=facts.later(dice, year) if dice.random() < 0.75 else (0, 0, 0),
    )


def dataset(dice: Random, voice: Speaker) -> Work:
    """Data."""
    work = begun(dice, voice, "dataset", "dataset")
    return replace(
        work,
        author=body(dice, voice) if dice.random() < 0.5 else work.author,
        subtitle="",
        genre=dice.choice(voice.language.media) if dice.random() < 0.6 else "",
        publisher=dice.choice(voice.language.universities) if dice.random() < 0.7 else "",
        places=(coinage.place(dice, voice),) if dice.random() < 0.4 else (),
        doi=facts.doi(dice) if dice.random() < 0.5 else "",
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.3 else "",
    )


def manuscript(dice: Random, voice: Speaker) -> Work:
    """An unpublished paper."""
    work = begun(dice, voice, "manuscript", "article", SOME)
    return replace(
        work,
        genre=dice.choice(voice.language.manuscripts),
        publisher=dice.choice(voice.language.universities) if dice.random() < 0.5 else "",
        places=(coinage.place(dice, voice),) if dice.random() < 0.4 else (),
    )
