"""Works that do not exist, in the proportions in which the lists of the social sciences and humanities have them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from training import facts
from training.speech import Speaker, capitals, speaker
from training.work import Names, Work

_ALONE = tuple("111111112223")
_SOME = tuple("1111111222223334456")
_EDITORS = tuple("1112222334")
Maker = Callable[[Random, Speaker], Work]


def invent(dice: Random, language: str) -> Work:
    """A work in ``language``."""
    voice = speaker(language)
    return _aged(dice, _MAKERS[dice.choices(_PLACES, cum_weights=_CUMULATED)[0]](dice, voice))


def _work(dice: Random, voice: Speaker, kind: str, title: str, odds: tuple[str, ...] = _ALONE) -> Work:
    subtitle = voice.say(dice, "subtitle") if title and dice.random() < 0.33 else ""
    return Work(
        type=kind,
        language=voice.language.code,
        author=facts.people(dice, voice, odds),
        issued=(facts.year(dice), 0, 0),
        title=voice.say(dice, title) if title else "",
        subtitle=subtitle,
    )


def _body(dice: Random, voice: Speaker) -> Names:
    names = (voice.template(dice, dice.choice(voice.language.bodies)),)
    return (*names, *_body(dice, voice)) if dice.random() < 0.04 else names


def _imprint(dice: Random, voice: Speaker, work: Work) -> Work:
    language = voice.language
    count = dice.choice((1, 1, 1, 1, 1, 1, 1, 2, 2, 3)) if dice.random() < 0.9 else 1
    publisher = dice.choice(language.publishers)
    if dice.random() < 0.06:
        publisher = dice.choice(language.universities)
    elif dice.random() < 0.08:
        publisher = dice.choice(language.families) + dice.choice(("", " & " + dice.choice(language.families), " Press", " Verlag"))
    return replace(work, publisher=publisher, places=tuple(dice.choice(language.places) for _ in range(count)))


def _series(dice: Random, voice: Speaker, work: Work, odds: float) -> Work:
    if dice.random() > odds:
        return work
    number = str(dice.randint(1, 240)) if dice.random() < 0.75 else ""
    return replace(work, collection_title=capitals(voice.say(dice, "series"), voice.language), series_number=number)


def _article(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "article-journal", "article", _SOME)
    journal, _, short = (
        dice.choice(voice.language.journals) if dice.random() < 0.85 else capitals(voice.say(dice, "journal"), voice.language)
    ).partition("|")
    volume = str(dice.randint(1, 130)) if dice.random() < 0.95 else ""
    issue = str(dice.randint(1, 12)) if dice.random() < 0.7 or not volume else ""
    if issue and dice.random() < 0.06:
        issue = dice.choice((f"{issue}/{int(issue) + 1}", f"{issue}-{int(issue) + 1}", "Suppl. 1", "Special Issue", f"S{issue}"))
    month = dice.randint(1, 12) if dice.random() < 0.1 else 0
    return replace(
        work,
        container_title=journal,
        container_abbreviated=short,
        volume=volume,
        issue=issue,
        page=facts.pages(dice)
        if dice.random() < 0.96
        else dice.choice(("", f"e{dice.randint(1000, 999999)}", str(dice.randint(10000, 999999)))),
        issued=(work.issued[0], month, 0),
        year_literal=f"{dice.choice(voice.language.terms.seasons)} {work.issued[0]}"
        if dice.random() < 0.015 and voice.language.terms.seasons
        else "",
        doi=facts.doi(dice) if dice.random() < 0.3 else "",
        issn=facts.issn(dice) if dice.random() < 0.02 else "",
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.05 else "",
    )


def _book(dice: Random, voice: Speaker) -> Work:
    work = _imprint(dice, voice, _work(dice, voice, "book", "book"))
    return _rare(dice, voice, _series(dice, voice, work, 0.15))


def _rare(dice: Random, voice: Speaker, work: Work) -> Work:
    """What some books have: an edition, volumes, a translator, an original year."""
    roll = dice.random()
    if roll < 0.14:
        return replace(work, edition=str(dice.choice((2, 2, 2, 3, 3, 4, 5, 6, 8, 10))))
    if roll < 0.17:
        return replace(work, volume=dice.choice(("1", "2", "3", "I", "II", "IV")))
    if roll < 0.21:
        return replace(work, translator=facts.people(dice, voice, ("1", "1", "2")))
    if roll < 0.26:
        return replace(work, original_year=work.issued[0] - dice.randint(5, 120))
    if roll < 0.28:
        return replace(work, isbn=facts.isbn(dice))
    if roll < 0.30:
        return replace(work, note=dice.choice(voice.language.terms.page_counts).format(dice.randint(90, 800)))
    if roll < 0.33:
        return replace(work, doi=facts.doi(dice))
    return work


def _edited(dice: Random, voice: Speaker) -> Work:
    work = _imprint(dice, voice, _work(dice, voice, "book", "edited"))
    work = replace(work, author=(), editor=facts.people(dice, voice, _EDITORS) if dice.random() < 0.94 else _body(dice, voice))
    return _rare(dice, voice, _series(dice, voice, work, 0.15))


def _chapter(dice: Random, voice: Speaker) -> Work:
    work = _imprint(dice, voice, _work(dice, voice, "chapter", "article" if dice.random() < 0.8 else "book"))
    editor = facts.people(dice, voice, _EDITORS) if dice.random() < 0.93 else ()
    if editor and dice.random() < 0.05:
        editor = work.author
    work = replace(
        work,
        container_title=voice.say(dice, "edited"),
        container_subtitle=voice.say(dice, "subtitle") if dice.random() < 0.3 else "",
        editor=editor,
        page=facts.pages(dice, 500) if dice.random() < 0.93 else "",
        edition=str(dice.randint(2, 5)) if dice.random() < 0.05 else "",
        volume=dice.choice(("1", "2", "3", "II")) if dice.random() < 0.05 else "",
        doi=facts.doi(dice) if dice.random() < 0.05 else "",
    )
    return _series(dice, voice, work, 0.08)


def _thesis(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "thesis", "article" if dice.random() < 0.5 else "book", ("1",))
    language = voice.language
    return replace(
        work,
        genre=dice.choice(language.theses),
        publisher=dice.choice(language.universities),
        places=(dice.choice(language.places),) if dice.random() < 0.4 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.12 else "",
    )


def _paper(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "report", "article", _SOME)
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
    publisher = dice.choice((dice.choice(language.universities), dice.choice(language.publishers), *_body(dice, voice)))
    return replace(
        work,
        genre=dice.choice(language.papers),
        number=number,
        publisher=str(publisher) if dice.random() < 0.85 else "",
        places=(dice.choice(language.places),) if dice.random() < 0.6 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.2 else "",
    )


def _report(dice: Random, voice: Speaker) -> Work:
    work = replace(_work(dice, voice, "report", "report"), author=_body(dice, voice))
    if dice.random() < 0.15:
        return _imprint(dice, voice, replace(work, type="book", author=(), editor=work.author))
    language = voice.language
    if dice.random() < 0.55:
        publisher = str(work.author[0]) if dice.random() < 0.35 else dice.choice((*language.publishers[:40], *map(str, _body(dice, voice))))
        work = replace(work, publisher=publisher)
    return replace(
        work,
        places=(dice.choice(language.places),) if dice.random() < 0.75 else (),
        number=str(dice.randint(1, 900)) if dice.random() < 0.15 else "",
        genre=dice.choice(language.papers) if dice.random() < 0.15 else "",
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.35 else "",
        isbn=facts.isbn(dice) if dice.random() < 0.03 else "",
    )


def _proceedings(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "paper-conference", "article", _SOME)
    if dice.random() < 0.6:
        work = _imprint(dice, voice, work)
    return replace(
        work,
        container_title=capitals(voice.say(dice, "event"), voice.language),
        editor=facts.people(dice, voice, _EDITORS) if dice.random() < 0.3 else (),
        page=facts.pages(dice, 500) if dice.random() < 0.85 else "",
        volume=str(dice.randint(1, 12)) if dice.random() < 0.1 else "",
        doi=facts.doi(dice) if dice.random() < 0.2 else "",
    )


def _talk(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "speech", "talk" if dice.random() < 0.5 else "article", _SOME)
    year = work.issued[0]
    held = facts.day(dice, year)
    return replace(
        work,
        event_title=capitals(voice.say(dice, "event"), voice.language),
        event_place=dice.choice(voice.language.places) if dice.random() < 0.7 else "",
        event_date=(held if dice.random() < 0.7 else (year, held[1], 0)) if dice.random() < 0.6 else (0, 0, 0),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.1 else "",
    )


def _news(dice: Random, voice: Speaker) -> Work:
    titled = dice.random() < 0.9
    work = _work(dice, voice, "article-newspaper", "headline" if titled else "")
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
        author=work.author if titled and dice.random() < 0.7 else (),
        container_title=paper,
        issued=facts.day(dice, work.issued[0]),
        subtitle=work.subtitle if dice.random() < 0.3 else "",
        page=page,
        issue=str(dice.randint(1, 360)) if dice.random() < 0.08 else "",
        places=(dice.choice(voice.language.places),) if dice.random() < 0.05 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.25 else "",
    )


def _law(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "legislation", "law")
    year = work.issued[0]
    return replace(
        work,
        author=_body(dice, voice) if dice.random() < 0.4 else (),
        issued=facts.day(dice, year) if dice.random() < 0.4 else work.issued,
        subtitle="",
        number=dice.choice(
            (f"{dice.randint(1, 300)}/{year}", str(dice.randint(1, 900)), "", "", f"{dice.randint(80, 118)}-{dice.randint(1, 400)}")
        ),
        places=(dice.choice(voice.language.places),) if dice.random() < 0.2 else (),
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.1 else "",
    )


def _case(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "legal_case", "case")
    return replace(
        work,
        author=_body(dice, voice) if dice.random() < 0.3 else (),
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


def _webpage(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "webpage", "webpage" if dice.random() < 0.7 else "article")
    name, _, host = dice.choice(voice.language.sites).partition("|")
    if dice.random() < 0.4:
        name, host = "", facts.host(dice)
    year = work.issued[0] if work.issued[0] > 1995 else 2025 - dice.randint(0, 27)
    issued = facts.day(dice, year) if dice.random() < 0.4 else (year, 0, 0)
    return replace(
        work,
        author=work.author if dice.random() < 0.5 else _body(dice, voice) if dice.random() < 0.8 else (),
        issued=issued if dice.random() < 0.85 else (0, 0, 0),
        subtitle=work.subtitle if dice.random() < 0.3 else "",
        container_title=name,
        url=facts.address(dice, host or facts.host(dice)),
        accessed=facts.later(dice, year) if dice.random() < 0.75 else (0, 0, 0),
    )


def _entry(dice: Random, voice: Speaker) -> Work:
    work = _chapter(dice, voice)
    return replace(
        work,
        type="entry-encyclopedia",
        title=voice.say(dice, "entry"),
        subtitle="",
        container_title=capitals(voice.say(dice, "encyclopedia"), voice.language),
        container_subtitle="",
    )


def _review(dice: Random, voice: Speaker) -> Work:
    return replace(
        _article(dice, voice), type="review-book", author=facts.people(dice, voice), title=voice.say(dice, "review"), subtitle=""
    )


def _dataset(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "dataset", "dataset")
    return replace(
        work,
        author=_body(dice, voice) if dice.random() < 0.5 else work.author,
        subtitle="",
        genre=dice.choice(voice.language.media) if dice.random() < 0.6 else "",
        publisher=dice.choice(voice.language.universities) if dice.random() < 0.7 else "",
        places=(dice.choice(voice.language.places),) if dice.random() < 0.4 else (),
        doi=facts.doi(dice) if dice.random() < 0.5 else "",
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.3 else "",
    )


def _film(dice: Random, voice: Speaker) -> Work:
    work = _imprint(dice, voice, _work(dice, voice, "motion_picture", "film", ("1",)))
    return replace(work, subtitle="", genre=dice.choice(voice.language.media))


def _manuscript(dice: Random, voice: Speaker) -> Work:
    work = _work(dice, voice, "manuscript", "article", _SOME)
    return replace(
        work,
        genre=dice.choice(voice.language.manuscripts),
        publisher=dice.choice(voice.language.universities) if dice.random() < 0.5 else "",
        places=(dice.choice(voice.language.places),) if dice.random() < 0.4 else (),
    )


def _aged(dice: Random, work: Work) -> Work:
    """What any work may have: no date, a letter behind the year, a work in press, a page that was looked at."""
    roll = dice.random()
    year = work.issued[0]
    if roll < 0.03 and work.type in ("article-journal", "book", "chapter", "report"):
        return replace(work, issued=(0, 0, 0), year_literal="forthcoming", page="" if dice.random() < 0.7 else work.page)
    if roll < 0.05 or not year:
        work = replace(work, issued=(0, 0, 0), year_literal="no date" if dice.random() < 0.7 else "")
    elif roll < 0.15 and not work.issued[1]:
        work = replace(work, year_suffix=dice.choice("aaaabbbbccde"))
    if work.url and not work.accessed[0] and dice.random() < 0.5:
        work = replace(work, accessed=facts.later(dice, year or 2010))
    if dice.random() < 0.02 and work.title and work.type in ("article-journal", "book", "chapter"):
        other = speaker("en")
        work = replace(work, title_translated=other.say(dice, "article"))
    return work


_ODDS: dict[Maker, float] = {
    _article: 43,
    _book: 21,
    _chapter: 15,
    _edited: 3.5,
    _thesis: 2.5,
    _paper: 2.5,
    _report: 3,
    _proceedings: 2,
    _talk: 1.2,
    _news: 2.5,
    _law: 0.8,
    _case: 0.5,
    _webpage: 2.2,
    _entry: 1,
    _review: 0.8,
    _dataset: 0.5,
    _film: 0.4,
    _manuscript: 1,
}
_MAKERS = tuple(_ODDS)
_PLACES = range(len(_MAKERS))
_CUMULATED = tuple(sum(tuple(_ODDS.values())[: at + 1]) for at in _PLACES)
