"""Italian notes and lists of the humanities: ``F. Bianchini, Title, Roma 1753``; chronological lists; archives."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training import facts
from training.national import pieces
from training.national.pieces import Look
from training.speech import speaker
from training.tables.it_names import PRINTERS
from training.typeset.writer import Writer
from training.work import Names, Work

OWN = 0.22  # how many are early printed books and archival sources
_JOURNAL_QUOTES = (("«", "»"), ("«", "»"), ("«", "»"), ("“", "”"), ("“", "”"), ('"', '"'), ("", ""), ("", ""))
_ARCHIVES = (
    "Archivio di Stato di {town}",
    "ASV",
    "ASVe",
    "A.S.V.",
    "Biblioteca Nazionale Marciana",
    "Biblioteca del Museo Correr",
    "Archivio della Curia Patriarcale",
    "Archivio storico del Comune di {town}",
    "ASF",
    "BMV",
)
_FONDS = (
    "Senato Mar", "Senato Terra", "Procuratori di S. Marco", "Provveditori alla Sanità", "Consiglio dei Dieci, Misti", "Notarile, Testamenti", "Scuole piccole", "Arti", "Giudici di petizion", "Miscellanea Gregolin",
    "Avogaria di Comun", "Savi alle decime", "Magistrato alle acque", "Podestà e capitani", "Carte {name}", "Fondo {name}", "Corporazioni religiose soppresse", "Provveditori al sal",
)  # fmt: skip
_PLACES_IN = (
    "b. {n}",
    "busta {n}",
    "reg. {n}",
    "filza {n}",
    "reg. {n}, c. {m}r",
    "b. {n}, fasc. {m}",
    "ms. {n}",
    "Cod. It. VII, {n}",
    "cc. {m}v-{n}r",
    "bb. {m}-{n}",
    "filza {n}, ins. {m}",
)


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One of the forms."""
    look = _look(dice)
    if work.issued[0] > 1960 and not work.url and dice.random() < 0.4:  # these lists go back further than others
        work = replace(work, issued=(work.issued[0] - dice.randint(10, 110), 0, 0))
    chronological = dice.random() < 0.04 and work.issued[0]
    if chronological:
        writer.part("issued", pieces.year(work, dice))
        writer.plain(" ")
        work = replace(work, issued=(0, 0, 0), year_literal="")
    heads, mark = (work.author, "") if work.author or work.type in pieces.IN_BOOKS else (work.editor, _mark(dice) if work.editor else "")
    edited_behind = bool(mark) and dice.random() < 0.5
    if heads and not edited_behind:
        writer.part("editor" if mark else "author", pieces.row(heads, look.people) + mark)
    if look.front_date and heads and not edited_behind and (date := pieces.year(work, dice)):
        writer.part("issued", f"({date})" if dice.random() < 0.8 else date, dice.choice((", ", " ", ", ")))
        work = replace(work, issued=(0, 0, 0), year_literal="")
    before = dice.choice((": ", " - ", ". ", "; ")) if look.comma == "" else look.comma
    if work.title:
        _title(work, writer, dice, before)
    if edited_behind:
        writer.part("editor", f"{dice.choice(('a cura di', 'a cura di', 'a c. di', 'ed.'))} {pieces.row(heads, look.helpers)}", ", ")
    if work.type in pieces.IN_JOURNALS:
        _journal(work, writer, dice)
    elif work.type == "article-newspaper":
        opened, closed = dice.choice(_JOURNAL_QUOTES)
        writer.part("container-title", f"{dice.choice(('in ', '', ''))}{opened}{work.container_title}{closed}", ", ")
        writer.part("issued", pieces.full_date(work.issued, work, dice), ", ")
        writer.part("page", f"p. {work.page}" if work.page else "", ", ")
    else:
        _book(work, writer, dice, look)
    writer.part(
        "DOI", f"{dice.choice(('doi: ', 'DOI ', 'https://doi.org/', 'doi:'))}{work.doi}" if work.doi and dice.random() < 0.5 else "", ", "
    )
    pieces.access(work, writer, dice, dice.choice((", ", ". ")))
    if dice.random() < 0.75:
        writer.finish(".")


def write_own(writer: Writer, dice: Random) -> None:
    """What only such lists have: early printed books, catalogues, sources in archives."""
    voice = speaker("it")
    if dice.random() < 0.25:
        _archive(writer, dice)
        return
    title = voice.say(dice, dice.choice(("old", "old", "latin")))
    if dice.random() < 0.25:
        title += ", " + dice.choice(
            (
                "divisa in due parti",
                "libri tre",
                "raccolte da diversi autori",
                "con l'aggiunta di alcune note",
                "ecc.",
                "nuovamente ristampata e corretta",
                "con figure in rame",
                "[...]",
            )
        )
    work = Work(
        type="book",
        language="it",
        author=facts.people(dice, voice) if dice.random() < 0.8 else (),
        title=title,
        issued=(dice.randint(1480, 1870), 0, 0) if dice.random() < 0.9 else (0, 0, 0),
        publisher=dice.choice(PRINTERS) if dice.random() < 0.4 else "",
        places=(
            dice.choice(
                (
                    "Venezia",
                    "Venezia",
                    "Venezia",
                    "Venetiis",
                    "In Venetia",
                    "In Vinegia",
                    "Padova",
                    "Patavii",
                    "Roma",
                    "Romae",
                    "Bassano",
                    "Firenze",
                    "Basileae",
                    "Lugduni",
                    "Parigi",
                    "Milano",
                    "Venice",
                )
            ),
        ),
        volume=dice.choice(("", "", "", "", "2", "4", "12")),
    )
    write(work, writer, dice)


def _archive(writer: Writer, dice: Random) -> None:
    """A source, which has no title of its own."""
    voice = speaker("it")
    archive = voice.template(dice, dice.choice(_ARCHIVES)) + dice.choice((", ", ", ", ": ")) if dice.random() < 0.5 else ""
    mark = ", " + dice.choice(_PLACES_IN).format(n=dice.randint(2, 400), m=dice.randint(1, 90)) if dice.random() < 0.75 else ""
    writer.part("note", archive + voice.template(dice, dice.choice(_FONDS)) + mark)
    writer.finish(dice.choice((".", ".", ",", "")))


def _look(dice: Random) -> Look:
    between, last = dice.choice(((", ", ", "), (" - ", " - "), (", ", " e "), (" – ", " – "), (", ", ", ")))
    people = pieces.style(
        dice,
        replace(
            pieces.NATURAL,
            between=between,
            last=last,
            two=dice.choice((last, last, " e ")),
            full=dice.random() < 0.5,
            et_al_from=dice.choice((0, 0, 3)),
        ),
        first=("natural", "natural", "natural", "natural", "bare", "bare", "inverted"),
        gap=(" ", " ", ""),
        et_al=("et al.", "et alii", "e altri", "[et al.]"),
    )
    people = replace(people, rest=people.first, capitals=dice.random() < 0.16)
    helpers = replace(people, first="natural", rest="natural", capitals=people.capitals and dice.random() < 0.5)
    comma = ", " if dice.random() < 0.86 else ""
    return Look(people, helpers, comma, front_date=dice.random() < 0.1)


def _mark(dice: Random) -> str:
    return dice.choice((" (a cura di)", " (a cura di)", " (a cura di)", " (a c. di)", ", a cura di", " (ed.)", " (cur.)", " (a cura)"))


def _title(work: Work, writer: Writer, dice: Random, before: str) -> None:
    contained = work.type in pieces.IN_JOURNALS or work.type in pieces.IN_BOOKS
    opened, closed = dice.choice((("“", "”"), ("«", "»"), ('"', '"'))) if contained and dice.random() < 0.22 else ("", "")
    text = pieces.titled(work.title, work.subtitle, dice.choice((". ", ". ", ": ")))
    if opened and opened in text:
        text = text.replace("“", "‘").replace("”", "’")
    writer.part("title", f"{opened}{text}{closed}", before, emphasized=not opened and dice.random() < 0.7)


def _journal(work: Work, writer: Writer, dice: Random) -> None:
    opened, closed = dice.choice(_JOURNAL_QUOTES)
    name = work.container_abbreviated if work.container_abbreviated and dice.random() < 0.25 else work.container_title
    lead = dice.choice(("in ", "in ", "in ", "in: ", "")) if opened else dice.choice(("in ", "", ""))
    writer.part("container-title", f"{lead}{opened}{name}{closed}", ", ", emphasized=not opened)
    volume = pieces.roman(work.volume) if dice.random() < 0.6 else work.volume
    _numbered(work, writer, dice, volume)
    if work.page:
        writer.part(
            "page",
            dice.choice(("pp. {}", "pp. {}", "pp. {}", "p. {}", "{}", "pp.{}")).format(pieces.span(work.page, dice.choice("--–"))),
            dice.choice((", ", ", ", ", ", ": ")),
        )


def _numbered(work: Work, writer: Writer, dice: Random, volume: str) -> None:
    """Volume, issue and year, in one of the orders."""
    date = pieces.year(work, dice)
    join = dice.choice((", ", ", ", " "))
    if not volume or (work.issue and dice.random() < 0.2):
        writer.part(
            "issue", pieces.numbered(dice.choice(("n. {}", "n° {}", "{}", "nn. {}", "fasc. {}")), work.issue) if work.issue else "", join
        )
    else:
        writer.part(
            "volume", dice.choice(("{}", "{}", "{}", "vol. {}", "a. {}", "anno {}", "t. {}", "n.s., {}", "s. III, {}")).format(volume), join
        )
        if work.issue and dice.random() < 0.75:
            text, gap = dice.choice((("n. {}", ", "), ("{}", ", "), ("{}", "/"), ("fasc. {}", ", "), ("{}", ":"), ("n. {}", " ")))
            if not (date and dice.random() < 0.3):
                writer.part("issue", pieces.numbered(text, work.issue), gap)
            else:
                writer.part("issued", f"({date})", " ")
                writer.part("issue", pieces.numbered(text, work.issue), ", ")
                return
    if not date:
        return
    if dice.random() < 0.05:
        writer.part("publisher-place", dice.choice(("Venezia", "Roma", "Firenze", "Padova", "Torino")), ", ")
        writer.part("issued", date, " ")
    elif dice.random() < 0.5:
        writer.part("issued", f"({date})", " ")
    else:
        writer.part("issued", date, ", ")


def _book(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    if work.container_title and work.type in pieces.IN_BOOKS:
        _container(work, writer, dice, look)
    if work.genre:
        writer.part("genre", work.genre, ", ")
    if work.number and work.type != "webpage":
        writer.part("number", f"n. {work.number}", ", ")
    if work.translator:
        writer.part(
            "translator",
            dice.choice(("trad. it. di {}", "traduzione di {}", "trad. di {}")).format(pieces.row(work.translator, look.helpers)),
            ", ",
        )
    if work.volume:
        writer.part(
            "volume",
            dice.choice(
                (
                    f"{work.volume} voll.",
                    f"vol. {pieces.roman(work.volume)}",
                    f"vol. {work.volume}",
                    f"tomo {pieces.roman(work.volume)}",
                    f"{work.volume} vol.",
                    pieces.roman(work.volume),
                )
            ),
            ", ",
        )
    if work.edition:
        writer.part("edition", dice.choice(("{}a ed.", "{}ª ed.", "{}. ed.", "{}a edizione", "ed. {}")).format(work.edition), ", ")
    if work.collection_title and dice.random() < 0.5:
        writer.part("collection-title", _series(work, dice), dice.choice((", ", " ")))
        work = replace(work, collection_title="")
    _imprint(work, writer, dice)
    if work.collection_title:
        writer.part("collection-title", _series(work, dice), " ")
    if work.page:
        writer.part(
            "page",
            dice.choice(("pp. {}", "pp. {}", "pp. {}", "p. {}", "pp.{}", "{}")).format(pieces.span(work.page, dice.choice("--–"))),
            ", ",
        )


def _series(work: Work, dice: Random) -> str:
    number = dice.choice((", {}", " {}", ". {}", ", n. {}")).format(work.series_number) if work.series_number else ""
    return dice.choice(("({})", "({})", "«{}»", "coll. {}")).format(work.collection_title + number)


def _container(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    lead = dice.choice(("in", "in", "in", "in:", "In", "In:"))
    title = pieces.titled(work.container_title, work.container_subtitle, ". ")
    editor: Names = work.editor
    if editor and dice.random() < 0.45:
        writer.part("editor", f"{lead} {pieces.row(editor, look.people)}{_mark(dice)}", ", ")
        writer.part("container-title", title, ", ", emphasized=True)
        return
    if not editor and dice.random() < 0.2:
        writer.part("editor", f"{lead} {dice.choice(('Aa.Vv.', 'AA. VV.', 'AA.VV.', 'Aa. Vv.'))}", ", ")
        lead = ""
    lead = f"{lead} " if lead else ""
    writer.part("container-title", lead + title, ", ", emphasized=(len(lead), len(lead + title)))
    if editor:
        writer.part(
            "editor",
            dice.choice(("a cura di {}", "a cura di {}", "a c. di {}", "(a cura di {})")).format(pieces.row(editor, look.helpers)),
            ", ",
        )


def _imprint(work: Work, writer: Writer, dice: Random) -> None:
    place, date = dice.choice(("-", "-", " - ", ", ")).join(pieces.towns(work)[:2]), pieces.year(work, dice)
    if work.type == "thesis" and date.isdigit() and dice.random() < 0.5:
        date = f"a.a. {int(date) - 1}-{date}"
    publisher = (
        work.publisher if work.type not in ("book", "chapter", "paper-conference", "entry-encyclopedia") or dice.random() < 0.6 else ""
    )
    if not publisher:
        writer.part("publisher-place", place, ", ")
        writer.part("issued", date, dice.choice((" ", " ", " ", ", ")) if place else ", ")
        return
    match dice.randrange(8):
        case 0 | 1 | 2:
            writer.part("publisher-place", place, ", ")
            writer.part("publisher", publisher, ", ")
            writer.part("issued", date, dice.choice((", ", ", ", " ")))
        case 3 | 4 | 5:
            writer.part("publisher", publisher, ", ")
            writer.part("publisher-place", place, ", ")
            writer.part("issued", date, dice.choice((" ", " ", ", ")))
        case 6:
            writer.part("publisher-place", place, ". ")
            writer.part("publisher", publisher, ": " if place else ". ")
            writer.part("issued", date, ", ")
        case _:
            writer.part("publisher-place", place, ", ")
            writer.part("publisher", f"({publisher})", " ")
            writer.part("issued", date, " ")
