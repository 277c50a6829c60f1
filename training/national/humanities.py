"""Titles as the lists of the humanities have them: names and places, years of their own, exhibitions and congresses, a single word."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.national import pieces
from training.speech import speaker
from training.work import Work

SHARE = 0.2  # of the titles
_SAINTS = "Marco|Giorgio|Pietro|Zaccaria|Giovanni|Lorenzo|Michele|Nicolò|Stefano|Rocco|Girolamo|Francesco|Domenico|Salvador".split("|")
_WORDS = (
    "Vita|Croce|Fronimo|Consilia|Zibaldone|Formulas|Dialogo|Epistolae|Ambone|Homeros|Späne|Introduzione|Rime|Diarii|Orlando|Ritratti|Capitelli|Byzantium|Studien|Mélanges|Opera omnia|Lettere|Memorie|Bilder|Musica"
).split("|")
_ROLES = {
    "it": "architetto veneziano|grande matematico della Repubblica|pittore|procuratore di San Marco|medico e filosofo|doge di Venezia|mercante e viaggiatore".split("|"),
    "en": "painter|merchant of Venice|architect|a life in letters|physician and traveller".split("|"),
    "de": "Baumeister|Maler|ein Leben in Briefen|Kaufmann in Venedig".split("|"),
    "fr": "peintre|architecte du roi|voyageur et marchand".split("|"),
    "es": "pintor|arquitecto|mercader en Venecia".split("|"),
}  # fmt: skip
_MEETINGS = {
    "it": "Atti del convegno|Atti del convegno internazionale di studi|Atti del II congresso nazionale|Atti della giornata di studio|atti del seminario|XXIII Settimana di studio".split("|"),
    "en": "Proceedings of the Conference|Papers of the Colloquium|Acts of the Symposium".split("|"),
    "de": "Akten des Kolloquiums|Tagungsband|Kongressakten".split("|"),
    "fr": "actes du colloque|Actes du congrès".split("|"),
    "es": "actas del congreso|Actas del coloquio".split("|"),
}  # fmt: skip
_SHOWS = {"it": "catalogo della mostra|Catalogo della mostra|cat. della mostra", "en": "exhibition catalogue|exh. cat.", "de": "Ausstellungskatalog|Kat. Ausst.", "fr": "catalogue d'exposition", "es": "catálogo de la exposición"}  # fmt: skip


def titled(work: Work, dice: Random) -> Work:
    """``work``, in the share of them with such a title; what it stands in, if it is a book, may have one of the kind too."""
    if not work.title or work.language not in _MEETINGS or dice.random() > SHARE:
        return work
    if work.container_title and work.type in pieces.IN_BOOKS and dice.random() < 0.4:
        return replace(work, container_title=_held(work, work.container_title, dice))
    if work.type == "book" and dice.random() < 0.4:
        return replace(work, title=_held(work, pieces.titled(work.title, work.subtitle, ". "), dice), subtitle="")
    return replace(work, title=_named(work, dice))


def _named(work: Work, dice: Random) -> str:
    """The title behind a name, a place, a saint or years; or a single word."""
    voice = speaker(work.language)
    person = f"{dice.choice(voice.language.givens)} {dice.choice(voice.language.families)}"
    match dice.randrange(9):
        case 0:
            return f"{person}, {dice.choice(_ROLES[work.language])}"
        case 1:
            return f"{dice.choice(voice.towns)}{dice.choice(('. ', ': ', '; '))}{work.title}"
        case 2:
            return f"San {dice.choice(_SAINTS)}. {work.title}"
        case 3 | 4:
            first = dice.randint(1200, 1900)
            return f"{work.title}{dice.choice((', {} - {}', ', {}-{}', ' ({}-{})', ' {}-{}', ' ({} - {})')).format(first, first + dice.randint(1, 90))}"
        case 5:
            year = dice.randint(1700, 1960)
            return f"{dice.choice(voice.towns)} {year}{dice.choice((f'-{year + 1}', f' - {(year + 1) % 100:02}', ''))}. {work.title}"
        case 6:
            return dice.choice(_WORDS)
        case 7:
            return f"{person}{dice.choice(('. ', ': ', ' e ' if work.language == 'it' else '. '))}{work.title}"
        case _:
            return f"{work.title} ({dice.randint(1400, 1960)})"


def _held(work: Work, title: str, dice: Random) -> str:
    """A title of a congress or an exhibition, with the place and the days where it was held."""
    voice = speaker(work.language)
    place = dice.choice(voice.towns)
    if dice.random() < 0.35:
        words = dice.choice(_SHOWS[work.language].split("|"))
        return f"{title}, {words}{dice.choice(('', '', f' ({place}, {work.issued[0]})'))}"
    words = dice.choice(_MEETINGS[work.language])
    year = max(work.issued[0] - dice.randint(0, 3), 1900)
    first = dice.randint(1, 20)
    month = dice.choice(voice.language.terms.months)
    when = dice.choice((f"{first}-{first + 3} {month} {year}", f"{first} {month} {year}", f"{month} {year}", f"{year}"))
    held = dice.choice((f" ({place}, {when})", f" ({place} {when})", f", {place}, {when}", f" ({when})"))
    return f"{title}{dice.choice((', ', '. '))}{words}{held}"
