"""Works that do not exist, in the proportions in which the lists of the social sciences and humanities have them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from training import documents, facts, publications
from training.speech import Speaker, speaker
from training.work import Work

Maker = Callable[[Random, Speaker], Work]


def invent(dice: Random, language: str) -> Work:
    """A work in ``language``."""
    voice = speaker(language)
    return _aged(dice, _MAKERS[dice.choices(_PLACES, cum_weights=_CUMULATED)[0]](dice, voice))


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
    if dice.random() < _TRANSLATED.get(work.language, 0.02) and work.title and work.type in ("article-journal", "book", "chapter"):
        other = speaker("en")
        work = replace(work, title_translated=other.say(dice, "article"))
    return work


_TRANSLATED = {"ja-latn": 0.4, "ru-latn": 0.3}  # share of titles with an English one behind them
_ODDS: dict[Maker, float] = {
    publications.article: 43,
    publications.book: 21,
    publications.chapter: 15,
    publications.edited: 3.5,
    documents.thesis: 2.5,
    documents.paper: 2.5,
    documents.report: 3,
    documents.proceedings: 2,
    documents.talk: 1.2,
    documents.news: 2.5,
    documents.law: 0.8,
    documents.case: 0.5,
    documents.webpage: 2.2,
    publications.entry: 1,
    publications.review: 0.8,
    documents.dataset: 0.5,
    publications.film: 0.4,
    documents.manuscript: 1,
}
_MAKERS = tuple(_ODDS)
_PLACES = range(len(_MAKERS))
_CUMULATED = tuple(sum(tuple(_ODDS.values())[: at + 1]) for at in _PLACES)
