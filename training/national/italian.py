"""Italian notes and lists of the humanities: ``F. Bianchini, Title, Roma 1753``; chronological lists."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training import facts
from training.national import humanities, italian_imprints, italian_tails, pieces
from training.national.pieces import Look
from training.speech import speaker
from training.typeset.writer import Writer
from training.work import Names, Work

_EDITED = 0.12  # share of the books by somebody that somebody else edits
_EDITED_BY = (
    *(("a cura di {}", ", "),) * 6,
    *(("a c. di {}", ", "),) * 3,
    *(("(a cura di {})", " "),) * 3,
    *(("diretta da {}", ", "),) * 2,
    ("(a c. di {})", " "),
    ("ed. {}", ", "),
    ("ed. a cura di {}", ", "),
    ("edizione a cura di {}", ", "),
    ("diretto da {}", ", "),
    ("direzione di {}", ", "),
    ("sotto la direzione di {}", ", "),
    ("coordinamento di {}", ", "),
)
_PARTS = (
    "volume primo",
    "volume quinto",
    "tomo secondo",
    "parte terza",
    "parte II",
    "vol. secondo",
    "libro I",
    "parte prima",
    "t. II, 1",
    "vol. XII, t. II",
)
_JOURNAL_QUOTES = (("«", "»"), ("«", "»"), ("«", "»"), ("“", "”"), ("“", "”"), ('"', '"'), ("", ""), ("", ""))


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One of the forms."""
    noted = italian_tails.opening(writer, dice)
    look = _look(dice)
    work = humanities.titled(work, dice)
    if work.issued[0] > 1960 and not work.url and dice.random() < 0.4:  # these lists go back further than others
        work = replace(work, issued=(work.issued[0] - dice.randint(10, 110), 0, 0))
    work = _edited(work, dice)
    chronological = not noted and dice.random() < 0.05 and work.issued[0]
    if chronological:
        until = f"{dice.choice(('-', ' - ', '–'))}{work.issued[0] + dice.randint(1, 15)}" if dice.random() < 0.15 else ""
        writer.part("issued", pieces.year(work, dice) + until)
        writer.plain(" ")
        work = italian_imprints.dateless(work)
    heads, mark = (work.author, "") if work.author or work.type in pieces.IN_BOOKS else (work.editor, _mark(dice) if work.editor else "")
    edited_behind = bool(mark) and dice.random() < 0.5
    if heads and not edited_behind:
        writer.part("editor" if mark else "author", pieces.row(heads, look.people) + mark)
    if look.front_date and heads and not edited_behind and (date := pieces.year(work, dice)):
        writer.part("issued", f"({date})" if dice.random() < 0.8 else date, dice.choice((", ", " ", ", ")))
        work = italian_imprints.dateless(work)
    before = dice.choice((": ", " - ", ". ", "; ")) if look.comma == "" else look.comma
    if work.title:
        _title(work, writer, dice, before)
    if work.type == "book":
        _meeting(work, writer, dice)
        work = replace(work, genre="")
    if edited_behind or (work.type == "book" and work.author and work.editor):
        _editors(work.editor, writer, dice, look)
    if work.type in pieces.IN_JOURNALS:
        _journal(work, writer, dice)
    elif work.type == "article-newspaper":
        opened, closed = dice.choice(_JOURNAL_QUOTES)
        writer.part("container-title", f"{dice.choice(('in ', '', ''))}{opened}{work.container_title}{closed}", ", ")
        writer.part("issued", pieces.full_date(work.issued, work, dice), ", ")
        writer.part("page", f"p. {work.page}" if work.page else "", ", ")
    else:
        _book(work, writer, dice, look)
        italian_tails.pages(work, writer, dice, noted=noted)
    writer.part(
        "DOI", f"{dice.choice(('doi: ', 'DOI ', 'https://doi.org/', 'doi:'))}{work.doi}" if work.doi and dice.random() < 0.5 else "", ", "
    )
    pieces.access(work, writer, dice, dice.choice((", ", ". ")))
    if dice.random() < 0.75:
        writer.finish(".")


def _edited(work: Work, dice: Random) -> Work:
    """``work``, edited by somebody else in the share of books that are ("Benvenuto Cellini, Vita, a cura di E. Camesasca")."""
    if work.type != "book" or not work.author or work.editor or dice.random() > _EDITED:
        return work
    title = humanities.word(dice) if dice.random() < 0.3 else work.title
    return replace(
        work,
        title=title,
        subtitle=work.subtitle if title == work.title else "",
        editor=facts.people(dice, speaker(work.language), tuple("11112")),
    )


def _editors(editors: Names, writer: Writer, dice: Random, look: Look) -> None:
    """Editors behind the title, or behind that of what the work stands in."""
    words, before = dice.choice(_EDITED_BY)
    writer.part("editor", words.format(pieces.row(editors, look.helpers)), before)


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
        first=("natural",) * 8 + ("bare",) * 5 + ("inverted",) * 2 + ("bracketed",),
        gap=(" ", " ", ""),
        et_al=("et al.", "et alii", "e altri", "[et al.]"),
    )
    people = replace(people, rest=people.first, capitals=dice.random() < 0.16)
    helpers = replace(people, first="natural", rest="natural", capitals=people.capitals and dice.random() < 0.5)
    comma = ", " if dice.random() < 0.86 else ""
    return Look(people, helpers, comma, front_date=dice.random() < 0.1)


def _mark(dice: Random) -> str:
    return dice.choice(
        (
            " (a cura di)",
            " (a cura di)",
            " (a cura di)",
            " (a c. di)",
            ", a cura di",
            " (ed.)",
            " (eds.)",
            " (edd.)",
            " (hrsg.)",
            " (cur.)",
            " (a cura)",
        )
    )


def _title(work: Work, writer: Writer, dice: Random, before: str) -> None:
    contained = work.type in pieces.IN_JOURNALS or work.type in pieces.IN_BOOKS
    opened, closed = dice.choice((("“", "”"), ("«", "»"), ('"', '"'))) if dice.random() < (0.22 if contained else 0.05) else ("", "")
    text = pieces.titled(work.title, work.subtitle, dice.choice((". ", ". ", ": ")))
    if work.type == "entry-encyclopedia" and dice.random() < 0.5:
        voice = speaker(work.language)
        text = f"{dice.choice(voice.language.families)}, {dice.choice(voice.language.givens)}" if dice.random() < 0.6 else text
        opened = f"{dice.choice(('voce ', 'voce ', 's.v. ', 'v. '))}{opened}"
    elif work.type == "review-book" and dice.random() < 0.4:
        writer.part("other", dice.choice(("rec. a", "recensione a", "Rec. a", "rec. di")), before)
        before = " "
    if opened == "“" and opened in text:
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


def _meeting(work: Work, writer: Writer, dice: Random) -> None:
    """What the book is the catalogue or the acts of, and in brackets where and when that was."""
    writer.part("genre", work.genre, ", ")
    if work.event_title.startswith("("):
        writer.part("event-title", work.event_title, " ")


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
    late = dice.random() < 0.25  # "Paris, Picard, 1954, t. II"
    if not late:
        _volume(work, writer, dice)
    if work.edition:
        writer.part("edition", dice.choice(("{}a ed.", "{}ª ed.", "{}. ed.", "{}a edizione", "ed. {}")).format(work.edition), ", ")
    if work.collection_title and dice.random() < 0.5:
        writer.part("collection-title", _series(work, dice), dice.choice((", ", " ")))
        work = replace(work, collection_title="")
    italian_imprints.write(work, writer, dice)
    if work.collection_title:
        writer.part("collection-title", _series(work, dice), " ")
    if late:
        italian_tails.volume(work, writer, dice)


def _volume(work: Work, writer: Writer, dice: Random) -> None:
    """The volume, or how many there are; a volume may have a title of its own."""
    if not work.volume:
        return
    writer.part(
        "volume",
        dice.choice(
            (
                f"{work.volume} voll." if work.volume.isdigit() else f"vol. {work.volume}",
                f"vol. {pieces.roman(work.volume)}",
                f"vol. {work.volume}",
                f"tomo {pieces.roman(work.volume)}",
                f"{work.volume} vol." if work.volume.isdigit() else f"t. {work.volume}",
                pieces.roman(work.volume),
                dice.choice(_PARTS),
                f"{dice.choice(('vol. ', 'vol. ', '', 'tomo '))}{pieces.roman(work.volume)}{dice.choice((': ', ', ', '. '))}{speaker(work.language).say(dice, 'subtitle')}",
            )
        ),
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
        writer.part("editor", f"{lead} {pieces.row(editor, look.people)}{_mark(dice) if dice.random() < 0.85 else ''}", ", ")
        writer.part("container-title", title, ", ", emphasized=True)
        if work.event_title.startswith("("):
            writer.part("event-title", work.event_title, " ")
        return
    if dice.random() < (0.12 if editor else 0.2):
        writer.part("editor", f"{lead} {dice.choice(('Aa.Vv.', 'AA. VV.', 'AA.VV.', 'Aa. Vv.'))}", ", ")
        lead = ""
    lead = f"{lead} " if lead else ""
    writer.part("container-title", lead + title, ", ", emphasized=(len(lead), len(lead + title)))
    if work.event_title.startswith("("):
        writer.part("event-title", work.event_title, " ")
    if editor:
        _editors(editor, writer, dice, look)
