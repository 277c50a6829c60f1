"""Titles as the lists of the humanities have them: names and places, years of their own, exhibitions and congresses, a single word, things in a row."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.national import pieces
from training.speech import speaker
from training.work import Work

SHARE = 0.3  # of the titles
_IN_HELD = ("chapter", "paper-conference")
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


_THINGS = {
    "it": "tradizione|memoria|scrittura|potere|mito|storia|arte|musica|devozione|commercio|lingua|spazio|corpo|architettura|scultura|mosaici|arazzi|società|economia|giustizia".split("|"),
    "en": "fiction|tradition|reality|form|meaning|interpretation|memory|performance|commerce|ballads|rhymes|epic|gender|power|ritual|text|image|society|economy|belief".split("|"),
    "de": "Mythos|Dichtung|Sage|Überlieferung|Bildung|Herrschaft|Alltag|Sprache|Geschichte|Kunst|Glaube|Handel|Recht|Wirtschaft|Gesellschaft|Kult|Musik|Schrift".split("|"),
    "fr": "mémoire|écriture|pouvoir|image|texte|musique|commerce|croyance|société|économie|langue|espace|corps|mythe|tradition|art|rite".split("|"),
    "es": "memoria|escritura|poder|imagen|texto|música|comercio|creencia|sociedad|economía|lengua|espacio|cuerpo|mito|tradición|arte|rito".split("|"),
}  # fmt: skip
_AND = {"it": "e", "en": "and", "de": "und", "fr": "et", "es": "y"}
_ERAS = {
    "it": ("nel V secolo a.C.", "(450-350 a.C.)", "dal 500 al 146 a.C.", "nel VI sec. d.C."),
    "en": ("450-350 BC", "in the Fifth and Fourth Centuries BC", "c. 900-700 B.C.", "in the sixth century AD"),
    "de": ("im 5. Jahrhundert v. Chr.", "des 12. und 13. Jahrhunderts", "des 12.-13. Jahrhunderts", "(450-350 v. Chr.)", "im 15. Jh."),
    "fr": ("au Ve siècle av. J.-C.", "aux XIIe et XIIIe siècles", "(450-350 av. J.-C.)"),
    "es": ("en el siglo V a. C.", "(450-350 a. C.)", "(ss. XII-XIII)"),
}
_IN_HONOUR = {
    "it": (
        "Studi in onore di {}",
        "Scritti in onore di {}",
        "Studi in memoria di {}",
        "Miscellanea in onore di {}",
        "Studi per {}",
        "Scritti in memoria di {}",
    ),
    "en": ("Essays in Honour of {}", "Studies in Honor of {}", "Essays presented to {}", "Studies in Memory of {}"),
    "de": ("Festschrift für {}", "Festschrift {}", "Festgabe für {}", "Studien zu Ehren von {}", "Gedenkschrift für {}"),
    "fr": ("Mélanges offerts à {}", "Mélanges {}", "Études à la mémoire de {}", "Mélanges en l'honneur de {}"),
    "es": ("Homenaje a {}", "Estudios en homenaje a {}", "Estudios en honor de {}"),
}


_HOUSES = (
    "Palazzo Grassi",
    "Palazzo Ducale",
    "Museo Civico",
    "Palazzo della Ragione",
    "Fondazione Cini",
    "Galleria Nazionale",
    "Castello",
    "Museo Correr",
    "Accademia",
)


def word(dice: Random) -> str:
    """A title of a single word."""
    return dice.choice(_WORDS)


def titled(work: Work, dice: Random) -> Work:
    """``work``, in the share of them with such a title; what it stands in, if it is a book, may have one of the kind too."""
    if not work.title or work.language not in _MEETINGS or dice.random() > SHARE:
        return work
    if work.container_title and work.type in _IN_HELD and dice.random() < 0.4:
        title, genre, event = _held(work, work.container_title, dice)
        return replace(work, container_title=title, genre=genre, event_title=event)
    if work.type == "book" and dice.random() < 0.4:
        title, genre, event = _held(work, pieces.titled(work.title, work.subtitle, ". "), dice)
        return replace(work, title=title, subtitle="", genre=genre, event_title=event)
    if dice.random() < 0.3:
        return replace(work, title=pieces.titled(work.title, _row(work.language, dice), dice.choice((". ", ". ", ": "))), subtitle="")
    return replace(work, title=_named(work, dice))


def _row(language: str, dice: Random) -> str:
    """Things in a row: "Fiction, Tradition, Reality", "Two Studies in Form, Meaning and Interpretation"; a volume's number may stand in front."""
    things = dice.sample(_THINGS[language], 3)
    things = [thing.capitalize() for thing in things] if dice.random() < 0.3 else [things[0].capitalize(), *things[1:]]
    last = dice.choice((", ", f" {_AND[language]} ", f", {_AND[language]} " if language == "en" else ", "))
    number = dice.choice(("I", "II", "III", "IV", "1", "2"))
    front = dice.choice((f"{number}: ", f"{number}. ", f"Vol. {number}: ", f"Vol. {number} ")) if dice.random() < 0.2 else ""
    return f"{front}{', '.join(things[:2])}{last}{things[2]}"


def _named(work: Work, dice: Random) -> str:
    """The title behind a name, a place, a saint or years; or a single word."""
    voice = speaker(work.language)
    person = f"{dice.choice(voice.language.givens)} {dice.choice(voice.language.families)}"
    match dice.randrange(10):
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
            return word(dice)
        case 8:
            return f"{work.title} {dice.choice(_ERAS[work.language])}"
        case 7:
            return f"{person}{dice.choice(('. ', ': ', ' e ' if work.language == 'it' else '. '))}{work.title}"
        case _:
            return f"{work.title} ({dice.randint(1400, 1960)})"


def _held(work: Work, title: str, dice: Random) -> tuple[str, str, str]:
    """A title of a congress or in honour of somebody, or of an exhibition, whose catalogue it is; in brackets where and when that was, unless the title says so."""
    voice = speaker(work.language)
    place = dice.choice(voice.towns)
    when = _days(work, dice)
    held = dice.choice((f"({place}, {when})", f"({place} {when})", f"({place}, {dice.choice(_HOUSES)}, {when})", f"({when})"))
    roll = dice.random()
    if roll < 0.35:
        return title, dice.choice(_SHOWS[work.language].split("|")), held if dice.random() < 0.5 else ""
    if roll < 0.55:
        person = f"{dice.choice(voice.language.givens)} {dice.choice(voice.language.families)}"
        short = f"{person[0]}. {person.rsplit(' ', maxsplit=1)[-1]}"
        honoured = dice.choice(_IN_HONOUR[work.language]).format(dice.choice((person, person, short)))
        return honoured if dice.random() < 0.6 else f"{title}{dice.choice(('. ', '. ', ', '))}{honoured}", "", ""
    words = dice.choice(_MEETINGS[work.language])
    whole = f"{title}{dice.choice((', ', '. '))}{words}" if dice.random() < 0.75 else words
    return (f"{whole}, {place}, {when}", "", "") if dice.random() < 0.3 else (whole, "", held if dice.random() < 0.8 else "")


def _days(work: Work, dice: Random) -> str:
    """The days of a meeting or a show, a little before the book."""
    year = max(work.issued[0] - dice.randint(0, 3), 1900)
    first, months = dice.randint(1, 20), speaker(work.language).language.terms.months
    month, later = dice.choice(months[:6]), dice.choice(months[6:])
    return dice.choice(
        (
            f"{first}-{first + 3} {month} {year}",
            f"{first}-{first + 3} {month} {year}",
            f"{first} {month} - {first + 4} {later} {year}",
            f"{first} {month} {year}",
            f"{month} {year}",
            f"{month} - {later} {year}",
            f"{year}",
        )
    )
