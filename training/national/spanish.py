"""Spanish lists: ISO 690, APA in Spanish, and the notes of history and law."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from training.national import pieces
from training.national.pieces import Look
from training.typeset.writer import Writer
from training.work import Work

_MARKS = (
    (" (ed.)", " (eds.)"),
    (" (ed.)", " (eds.)"),
    (" (Ed.)", " (Eds.)"),
    (" (coord.)", " (coords.)"),
    (" (coord.)", " (coord.)"),
    (" (Coord.)", " (Coords.)"),
    (" (comp.)", " (comps.)"),
    (" (dir.)", " (dirs.)"),
    (", ed.", ", eds."),
    (" (coordinador)", " (coordinadores)"),
)
_QUOTES = (("“", "”"), ("“", "”"), ("«", "»"), ('"', '"'), ("", ""), ("", ""))
_MONTHS = (
    "enero-junio",
    "julio-diciembre",
    "enero-marzo",
    "enero-abril",
    "mayo-agosto",
    "septiembre-diciembre",
    "abril-junio",
    "julio-septiembre",
    "otoño",
    "primavera",
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the elements are joined: the commas of notes or the full stops of ISO 690 and APA."""

    look: Look
    stop: str
    quotes: tuple[str, str]
    place_first: bool
    join: str  # between place and publisher
    brackets: bool  # 12(3) and p. without its word
    dated: str  # the date behind the names, "" if it stands at the end


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One of the forms."""
    manner = dice.choice((_iso, _apa, _notes, _notes))(dice)
    chapters = work.type in pieces.IN_BOOKS
    heads, mark = (
        (work.author, "") if work.author or chapters or not work.editor else (work.editor, dice.choice(_MARKS)[len(work.editor) > 1])
    )
    if heads:
        writer.part("editor" if mark else "author", pieces.row(heads, manner.look.people) + mark)
    if manner.dated and heads:
        date = pieces.year(work, dice)
        if date and work.issued[1] and work.type not in pieces.IN_JOURNALS:
            date = (
                pieces.full_date(work.issued, work, dice)
                if dice.random() < 0.3
                else f"{date}, {dice.choice(('{d} de {m}', '{m} {d}')).format(d=work.issued[2], m=pieces.terms(work).months[work.issued[1] - 1])}"
            )
        writer.part("issued", manner.dated.format(date) if date else "", " " if manner.dated.startswith("(") else ", ")
        work = replace(work, issued=(0, 0, 0), year_literal="", year_suffix="")
    _title(work, writer, dice, manner)
    if work.type in pieces.IN_JOURNALS:
        _journal(work, writer, dice, manner)
    elif work.type == "article-newspaper":
        writer.part("container-title", work.container_title, manner.stop, emphasized=True)
        writer.part("issued", pieces.full_date(work.issued, work, dice), ", ")
        writer.part("page", dice.choice(("p. {}", "p. {}", "pág. {}")).format(work.page) if work.page else "", ", ")
    else:
        _book(work, writer, dice, manner)
    writer.part(
        "DOI",
        f"{dice.choice(('https://doi.org/', 'DOI: ', 'doi: ', 'https://doi.org/'))}{work.doi}" if work.doi else "",
        manner.stop if dice.random() < 0.6 else ". ",
    )
    pieces.access(work, writer, dice, manner.stop)
    if not work.url or dice.random() < 0.6:
        writer.finish(".")


def _iso(dice: Random) -> Manner:
    joins = dice.choice(((", ", " y "), ("; ", "; "), (", ", " y "), (" y ", " y ")))
    people = replace(
        pieces.NATURAL,
        first="inverted",
        rest=dice.choice(("inverted", "inverted", "natural")),
        between=joins[0],
        last=joins[1],
        two=joins[1],
        capitals=True,
        full=dice.random() < 0.7,
        et_al_from=dice.choice((0, 3)),
    )
    dated = dice.choice(("", "", "{}", "({})"))
    return Manner(Look(people, replace(people, first="natural", rest="natural")), ". ", ("", ""), True, ": ", dice.random() < 0.4, dated)


def _apa(dice: Random) -> Manner:
    joins = dice.choice(((", ", " y "), (", ", ", & "), (", ", ", y "), (", ", " & ")))
    people = replace(
        pieces.NATURAL,
        first="inverted",
        rest="inverted",
        between=joins[0],
        last=joins[1],
        two=joins[1] if dice.random() < 0.7 else " y ",
        full=False,
        gap=dice.choice((" ", "")),
        et_al="et al.",
        et_al_from=dice.choice((0, 0, 6)),
    )
    return Manner(
        Look(people, replace(people, first="natural", rest="natural")),
        ". ",
        ("", ""),
        dice.random() < 0.75,
        ": ",
        dice.random() < 0.8,
        "({})",
    )


def _notes(dice: Random) -> Manner:
    between, last = dice.choice(((", ", " y "), (", ", " y "), (" y ", " y "), (", ", ", "), ("; ", " y ")))
    first = dice.choice(("natural", "inverted", "inverted"))
    people = replace(
        pieces.NATURAL,
        first=first,
        rest=dice.choice((first, "natural")),
        between=between,
        last=last,
        two=last,
        full=dice.random() < 0.65,
        capitals=dice.random() < 0.35,
        et_al_from=dice.choice((0, 0, 3)),
        et_al=dice.choice(("et al.", "y otros", "et al.")),
    )
    return Manner(
        Look(people, replace(people, first="natural", rest="natural")),
        ", ",
        dice.choice(_QUOTES),
        dice.random() < 0.75,
        dice.choice((", ", ", ", ": ")),
        False,
        dice.choice(("", "", "", "({})", "{}")),
    )


def _title(work: Work, writer: Writer, dice: Random, manner: Manner) -> None:
    part = work.type in pieces.IN_JOURNALS or work.type in pieces.IN_BOOKS or work.type == "article-newspaper"
    opened, closed = manner.quotes if part else ("", "")
    text = pieces.titled(work.title, work.subtitle, dice.choice((": ", ": ", ". ")))
    if opened and opened in text:
        text = text.replace("“", "‘").replace("”", "’")
    before = ", " if manner.stop == ", " else dice.choice((". ", ". ", ". ", ": "))
    writer.part("title", f"{opened}{text}{closed}" if text else "", before, emphasized=not part)


def _journal(work: Work, writer: Writer, dice: Random, manner: Manner) -> None:
    name = work.container_abbreviated if work.container_abbreviated and dice.random() < 0.25 else work.container_title
    lead = dice.choice(("en ", "", "", "En: ")) if dice.random() < 0.25 else ""
    writer.part("container-title", lead + name, manner.stop, emphasized=(len(lead), len(lead + name)))
    date = pieces.year(work, dice)
    if date[:1].isdigit() and dice.random() < 0.3:
        date = dice.choice(("{} de {}", "{}, {}", "{} {}", "{} {}")).format(dice.choice(_MONTHS), date)
    if not manner.dated and dice.random() < 0.2:
        writer.part("issued", date, ", ")
        date = ""
    if work.volume:
        writer.part(
            "volume",
            work.volume
            if manner.brackets
            else dice.choice(("vol. {}", "vol. {}", "vol. {}", "{}", "Vol. {}", "t. {}", "año {}", "v. {}")).format(
                work.volume if dice.random() < 0.75 else pieces.roman(work.volume)
            ),
            dice.choice((", ", ", ", " ")),
        )
    if work.issue:
        if manner.brackets and work.volume:
            writer.part("issue", f"({work.issue})", dice.choice(("", "", " ")))
        else:
            writer.part(
                "issue",
                pieces.numbered(
                    dice.choice(("núm. {}", "núm. {}", "n.º {}", "nº {}", "no. {}", "n° {}", "No. {}", "{}", "n. {}")), work.issue
                ),
                ", ",
            )
    if date:
        bracket = dice.random() < 0.35
        writer.part("issued", f"({date})" if bracket else date, " " if bracket else ", ")
    if work.page:
        shown = pieces.span(work.page, dice.choice("---–"))
        writer.part(
            "page",
            shown
            if manner.brackets and dice.random() < 0.8
            else dice.choice(("pp. {}", "pp. {}", "págs. {}", "p. {}", "pp.{}", "{}")).format(shown),
            dice.choice((", ", ", ", ", ", ": ")),
        )


def _book(work: Work, writer: Writer, dice: Random, manner: Manner) -> None:
    if work.container_title and work.type in pieces.IN_BOOKS:
        _container(work, writer, dice, manner)
    _work(work, writer, dice, manner)
    stop = manner.stop
    place, publisher = dice.choice((", ", "-", " / ", "/")).join(pieces.towns(work)[:2]), work.publisher
    date = pieces.full_date(work.issued, work, dice) if work.issued[1] else pieces.year(work, dice)
    if manner.place_first or not publisher:
        writer.part("publisher-place", place, stop)
        writer.part("publisher", publisher, manner.join if place else stop)
    else:
        writer.part("publisher", publisher, stop)
        writer.part("publisher-place", place, ", ")
    writer.part("issued", date, ", ")
    if work.original_year:
        writer.part("issued", dice.choice(("[{}]", "[1ª ed. {}]", "(ed. orig. {})", "[1.ª ed., {}]")).format(work.original_year), " ")
    if work.page:
        writer.part(
            "page",
            dice.choice(("pp. {}", "pp. {}", "págs. {}", "p. {}", "(pp. {})")).format(pieces.span(work.page, dice.choice("---–"))),
            stop if dice.random() < 0.5 else ", ",
        )
    elif work.type == "book" and dice.random() < 0.15:
        writer.part("note", dice.choice(("{} p.", "{} pp.", "{} págs.")).format(dice.randint(80, 700)), stop)
    if work.collection_title:
        number = dice.choice((", {}", ", núm. {}", "; {}", ", n.º {}")).format(work.series_number) if work.series_number else ""
        writer.part("collection-title", f"({work.collection_title}{number})", " " if stop == ", " else ". ")
    writer.part("ISBN", f"ISBN {work.isbn}" if work.isbn else "", ". ")


def _work(work: Work, writer: Writer, dice: Random, manner: Manner) -> None:
    """What stands between title and imprint: the kind, who translated, which volume and edition."""
    stop = manner.stop
    writer.part("genre", f"({work.genre})" if work.genre and work.genre[0] != "[" and dice.random() < 0.3 else work.genre, stop)
    if work.number:
        writer.part("number", pieces.numbered(dice.choice(("núm. {}", "Nº {}", "No. {}", "n.º {}")), work.number), ", ")
    if work.translator:
        writer.part(
            "translator",
            dice.choice(("trad. de {}", "traducción de {}", "Traducción de {}", "Trad. {}", "(Trad. {})")).format(
                pieces.row(work.translator, manner.look.helpers)
            ),
            stop,
        )
    if work.volume:
        writer.part(
            "volume",
            dice.choice(
                (
                    f"vol. {work.volume}",
                    f"tomo {pieces.roman(work.volume)}",
                    f"t. {pieces.roman(work.volume)}",
                    f"vol. {pieces.roman(work.volume)}",
                    f"{work.volume} vols.",
                    f"(Vol. {work.volume})",
                )
            ),
            stop,
        )
    if work.edition:
        writer.part(
            "edition",
            dice.choice(("{}ª ed.", "{}.ª ed.", "{}a ed.", "({}ª ed.)", "{}ª edición", "{}a. ed.", "{}ª ed. rev.")).format(work.edition),
            stop,
        )


def _container(work: Work, writer: Writer, dice: Random, manner: Manner) -> None:
    lead = dice.choice(("en", "en", "En", "en:")) if manner.stop == ", " else dice.choice(("En", "En", "En:", "En:", "En", "In:"))
    title = pieces.titled(work.container_title, work.container_subtitle, dice.choice((": ", ". ")))
    many = len(work.editor) > 1
    if work.editor and dice.random() < 0.8:
        people = manner.look.helpers if dice.random() < 0.6 else manner.look.people
        writer.part("editor", f"{lead} {pieces.row(work.editor, people)}{dice.choice(_MARKS[:8])[many]}", manner.stop)
        before = manner.stop if manner.stop == ", " or not manner.dated else dice.choice((", ", ". "))
        writer.part("container-title", title, before, emphasized=True)
        return
    writer.part("container-title", f"{lead} {title}", manner.stop, emphasized=(len(lead) + 1, len(lead) + 1 + len(title)))
    if work.editor:
        writer.part(
            "editor",
            dice.choice(("edición de {}", "ed. de {}", "editado por {}", "coordinado por {}", "ed. {}")).format(
                pieces.row(work.editor, manner.look.helpers)
            ),
            manner.stop,
        )
