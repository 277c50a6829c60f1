"""What publishers bring out: articles, books, chapters, entries, films."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training import coinage, facts
from training.speech import Speaker, capitals
from training.twists import twisted
from training.work import Names, Work

ALONE = tuple("111111112223")
SOME = tuple("1111111222223334456")
_TWISTED = ("article", "book", "edited", "report", "talk")
EDITORS = tuple("1112222334")
_SEVERAL_VOLUMES = {
    "en": ("2 vols.", "3 vols.", "2 vols"),
    "de": ("2 Bde.", "3 Bde.", "2 Bände"),
    "fr": ("2 vol.", "3 tomes"),
    "it": ("2 voll.", "3 voll."),
    "es": ("2 vols.", "3 tomos"),
    "pt": ("2 v.", "3 vols."),
}


def begun(dice: Random, voice: Speaker, kind: str, title: str, odds: tuple[str, ...] = ALONE) -> Work:
    """A work with what all have."""
    subtitle = voice.say(dice, "subtitle") if title and dice.random() < 0.33 else ""
    words = voice.say(dice, title) if title else ""
    if title in _TWISTED and dice.random() < 0.06:
        words = twisted(words, voice, dice)
    return Work(
        type=kind,
        language=voice.language.code,
        author=facts.people(dice, voice, odds),
        issued=(facts.year(dice), 0, 0),
        title=words,
        subtitle=subtitle,
    )


def body(dice: Random, voice: Speaker) -> Names:
    """A body or two as authors."""
    names = (coinage.organ(dice, voice),)
    return (*names, *body(dice, voice)) if dice.random() < 0.04 else names


def imprint(dice: Random, voice: Speaker, work: Work) -> Work:
    """``work`` with publisher and places."""
    language = voice.language
    count = dice.choice((1, 1, 1, 1, 1, 1, 1, 2, 2, 3)) if dice.random() < 0.9 else 1
    publisher = coinage.press(dice, voice)
    if dice.random() < 0.06:
        publisher = dice.choice(language.universities)
    elif dice.random() < 0.08:
        publisher = dice.choice(language.families) + dice.choice(
            ("", " & " + dice.choice(language.families), {"en": " Press", "de": " Verlag"}.get(language.code, ""))
        )
    return replace(work, publisher=publisher, places=tuple(dict.fromkeys(coinage.place(dice, voice) for _ in range(count))))


def series(dice: Random, voice: Speaker, work: Work, odds: float) -> Work:
    """``work`` in a series, as often as ``odds`` says."""
    if dice.random() > odds:
        return work
    number = str(dice.randint(1, 240)) if dice.random() < 0.75 else ""
    return replace(work, collection_title=capitals(voice.say(dice, "series"), voice.language), series_number=number)


def article(dice: Random, voice: Speaker) -> Work:
    """An article in a journal."""
    work = begun(dice, voice, "article-journal", "article", SOME)
    journal, _, short = (
        coinage.periodical(dice, voice) if dice.random() < 0.85 else capitals(voice.say(dice, "journal"), voice.language)
    ).partition("|")
    volume = str(dice.randint(1, 130)) if dice.random() < 0.95 else ""
    issue = str(dice.randint(1, 12)) if dice.random() < 0.7 or not volume else ""
    if issue and dice.random() < 0.06:
        issue = dice.choice((f"{issue}/{int(issue) + 1}", f"{issue}-{int(issue) + 1}", "Suppl. 1", "Suppl", f"S{issue}"))
    month = dice.randint(1, 12) if dice.random() < 0.1 else 0
    return replace(
        work,
        title=work.title if dice.random() < 0.985 else "",
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
        note=f"PMID: {dice.randint(1000000, 39999999)}" if dice.random() < 0.006 else "",
        issn=facts.issn(dice) if dice.random() < 0.02 else "",
        url=facts.address(dice, facts.host(dice)) if dice.random() < 0.05 else "",
    )


def book(dice: Random, voice: Speaker) -> Work:
    """A book."""
    work = imprint(dice, voice, begun(dice, voice, "book", "book"))
    return _rare(dice, voice, series(dice, voice, work, 0.2))


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
    if roll < 0.36:
        return replace(work, editor=facts.people(dice, voice, ("1", "1", "2")) if work.author else work.editor)
    if roll < 0.37 and work.language in ("de", "en") and dice.random() < 0.6:
        return replace(work, edition=dice.choice(voice.language.terms.revised))
    if roll < 0.37 and work.language in _SEVERAL_VOLUMES:
        return replace(work, note=dice.choice(_SEVERAL_VOLUMES[work.language]))
    if roll < 0.40:
        return replace(work, doi=facts.doi(dice))
    return work


def edited(dice: Random, voice: Speaker) -> Work:
    """An edited book."""
    work = imprint(dice, voice, begun(dice, voice, "book", "edited"))
    work = replace(work, author=(), editor=facts.people(dice, voice, EDITORS) if dice.random() < 0.94 else body(dice, voice))
    return _rare(dice, voice, series(dice, voice, work, 0.2))


def chapter(dice: Random, voice: Speaker) -> Work:
    """A chapter of an edited book."""
    work = imprint(dice, voice, begun(dice, voice, "chapter", "article" if dice.random() < 0.8 else "book"))
    editor = facts.people(dice, voice, EDITORS) if dice.random() < 0.93 else ()
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
    return series(dice, voice, work, 0.12)


def entry(dice: Random, voice: Speaker) -> Work:
    """An entry of an encyclopedia."""
    work = chapter(dice, voice)
    return replace(
        work,
        type="entry-encyclopedia",
        title=voice.say(dice, "entry"),
        subtitle="",
        container_title=capitals(voice.say(dice, "encyclopedia"), voice.language),
        container_subtitle="",
    )


def review(dice: Random, voice: Speaker) -> Work:
    """A review of a book."""
    return replace(article(dice, voice), type="review-book", author=facts.people(dice, voice), title=voice.say(dice, "review"), subtitle="")


def film(dice: Random, voice: Speaker) -> Work:
    """A film."""
    work = imprint(dice, voice, begun(dice, voice, "motion_picture", "film", ("1",)))
    return replace(work, subtitle="", genre=dice.choice(voice.language.media))
