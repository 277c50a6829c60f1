"""French notes and lists: ``NOM (Prénom), « Titre », Revue, n° 12, 1999, p. 1-9``."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.national import pieces
from training.national.pieces import Look
from training.typeset import names
from training.typeset.writer import Writer
from training.work import Work

_MARKS = (
    " (dir.)",
    " (dir.)",
    " (dir.)",
    ", dir.",
    " (éd.)",
    " (éds)",
    " (sous la dir. de)",
    " (coord.)",
    " (sous la direction de)",
    " (ed.)",
)
_QUOTES = (("« ", " »"), ("« ", " »"), ("« ", " »"), ("«", "»"), ("“", "”"), ('"', '"'))


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One of the forms."""
    look, brackets = _look(dice)
    chapters = work.type in pieces.IN_BOOKS
    heads, mark = (work.author, "") if work.author or chapters or not work.editor else (work.editor, dice.choice(_MARKS))
    if heads:
        text = _bracketed(work, look) if brackets and not mark else pieces.row(heads, look.people)
        writer.part("editor" if mark else "author", text + mark)
    if look.front_date and heads:
        date = pieces.year(work, dice)
        writer.part("issued", *dice.choice(((date, ", "), (f"({date})", " "), (f"({date})", ", "))) if date else ("", ""))
        work = replace(work, issued=(0, 0, 0) if not work.issued[1] else work.issued, year_literal="", year_suffix="")
    _title(work, writer, dice, look)
    if work.type in pieces.IN_JOURNALS:
        _journal(work, writer, dice, look)
    elif work.type == "article-newspaper":
        writer.part("container-title", work.container_title, look.comma, emphasized=True)
        writer.part("issued", pieces.full_date(work.issued, work, dice), look.comma)
        writer.part("page", f"p. {work.page}" if work.page else "", look.comma)
    else:
        _book(work, writer, dice, look)
    writer.part(
        "DOI", f"{dice.choice(('https://doi.org/', 'DOI : ', 'doi:'))}{work.doi}" if work.doi and dice.random() < 0.6 else "", look.comma
    )
    pieces.access(work, writer, dice, dice.choice((", ", ". ", " ")))
    if dice.random() < 0.8:
        writer.finish(".")


def _look(dice: Random) -> tuple[Look, bool]:
    between, last = dice.choice(((", ", " et "), (", ", ", "), (", ", " et "), (" et ", " et "), (", ", " & "), (" - ", " - ")))
    people = pieces.style(
        dice,
        replace(pieces.NATURAL, between=between, last=last, two=last, full=dice.random() < 0.6, et_al_from=dice.choice((0, 0, 3))),
        first=("natural", "natural", "natural", "bare", "bare", "inverted"),
        et_al=("et al.", "et alii", "et al."),
    )
    people = replace(people, rest="natural" if dice.random() < 0.15 else people.first, capitals=dice.random() < 0.4)
    helpers = replace(people, first="natural", rest="natural")
    return Look(people, helpers, dice.choice((", ", ", ", ", ", ", ", ". ")), front_date=dice.random() < 0.25), dice.random() < 0.2


def _bracketed(work: Work, look: Look) -> str:
    """``NOM (Prénom)``."""
    found = []
    for name in work.author:
        if isinstance(name, str):
            found.append(name)
            continue
        family = f"{name.particle} {name.family}".strip()
        given = name.given if look.people.full else names.initials(name.given, look.people)
        found.append(f"{family.upper() if look.people.capitals else family} ({given})")
    return look.people.between.join(found[:-1]) + (look.people.last if len(found) > 1 else "") + found[-1]


def _title(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    if not work.title:
        return
    part = work.type in pieces.IN_JOURNALS or work.type in pieces.IN_BOOKS or work.type == "article-newspaper"
    opened, closed = dice.choice(_QUOTES) if part and dice.random() < 0.88 else ("", "")
    text = pieces.titled(work.title, work.subtitle, dice.choice((". ", " : ", " : ", ", ")))
    if opened and "«" in text:
        text = text.replace("« ", "“").replace(" »", "”")
    writer.part("title", f"{opened}{text}{closed}", look.comma, emphasized=not opened)


def _journal(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    name = work.container_abbreviated if work.container_abbreviated and dice.random() < 0.3 else work.container_title
    lead = dice.choice(("", "", "", "", "in ", "dans "))
    writer.part("container-title", lead + name, look.comma, emphasized=(len(lead), len(lead + name)))
    join = dice.choice((", ", ", ", ", ", " "))
    date = pieces.year(work, dice)
    if work.issued[1]:
        date = pieces.full_date(work.issued, work, dice)
    if date and dice.random() < 0.15:
        writer.part("issued", date, ", ")
        date = ""
    if work.volume and (not work.issue or dice.random() < 0.7):
        writer.part(
            "volume", dice.choice(("vol. {}", "vol. {}", "t. {}", "{}", "{}", "vol.{}", "tome {}", "{}e année")).format(work.volume), join
        )
        if work.issue:
            text, gap = dice.choice(
                (
                    ("n° {}", ", "),
                    ("n° {}", ", "),
                    ("no {}", ", "),
                    ("{}", "-"),
                    ("({})", " "),
                    ("nº {}", ", "),
                    ("n°{}", ", "),
                    ("fasc. {}", ", "),
                    ("{}", "/"),
                )
            )
            writer.part("issue", pieces.numbered(text, work.issue), gap)
    elif work.issue:
        writer.part("issue", pieces.numbered(dice.choice(("n° {}", "n°{}", "no {}", "n° {}", "nº {}", "{}")), work.issue), join)
    writer.part("issued", *dice.choice(((date, ", "), (date, ", "), (f"({date})", " "))) if date else ("", ""))
    if work.page:
        writer.part(
            "page",
            dice.choice(("p. {}", "p. {}", "p. {}", "pp. {}", "p.{}")).format(pieces.span(work.page, dice.choice("--–"))),
            look.comma,
        )


def _book(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    if work.container_title and work.type in pieces.IN_BOOKS:
        _container(work, writer, dice, look)
    _work(work, writer, dice, look)
    _imprint(work, writer, dice, look)
    if work.original_year:
        writer.part("issued", dice.choice(("[{}]", "(1re éd. {})", "[1re éd. {}]", "(éd. or. {})")).format(work.original_year), " ")
    if work.page:
        writer.part(
            "page", dice.choice(("p. {}", "p. {}", "pp. {}", "p.{}")).format(pieces.span(work.page, dice.choice("--–"))), look.comma
        )
    elif work.type == "book" and dice.random() < 0.2:
        writer.part("note", dice.choice(("{} p.", "{} p.", "{} pages")).format(dice.randint(90, 700)), look.comma)


def _work(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    """What stands between title and imprint: the kind, who translated, which volume and edition."""
    writer.part("genre", work.genre, look.comma)
    if work.number:
        writer.part("number", f"n° {work.number}", look.comma)
    if work.translator:
        writer.part(
            "translator",
            dice.choice(
                ("trad. {}", "trad. de l'anglais par {}", "traduit de l'allemand par {}", "trad. fr. {}", "traduction de {}")
            ).format(pieces.row(work.translator, look.helpers)),
            look.comma,
        )
    if work.volume:
        writer.part(
            "volume",
            dice.choice(
                (
                    f"t. {work.volume}",
                    f"vol. {work.volume}",
                    f"tome {pieces.roman(work.volume)}",
                    f"t. {pieces.roman(work.volume)}",
                    f"{work.volume} vol.",
                )
            ),
            look.comma,
        )
    if work.edition:
        writer.part(
            "edition",
            dice.choice(("{}e éd.", "{}e édition", "{}ème éd.", "({}e éd.)", "{}e éd. revue et augmentée")).format(work.edition),
            look.comma,
        )


def _imprint(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    series = _series(work, dice)
    ahead = dice.random() < 0.15
    place, publisher, date = (
        " / ".join(pieces.towns(work)[:2]) if dice.random() < 0.5 else ", ".join(work.places[:1]),
        work.publisher,
        pieces.year(work, dice),
    )
    if work.issued[1]:
        date = pieces.full_date(work.issued, work, dice)
    if ahead:
        writer.part("publisher", publisher, look.comma)
        writer.part("publisher-place", place, ", ")
    else:
        writer.part("publisher-place", place, look.comma)
        writer.part("publisher", publisher, dice.choice((", ", ", ", ", ", " : ")) if place else look.comma)
    writer.part("collection-title", series, " " if series.startswith("(") else ", ")
    writer.part("issued", date, ", " if place or publisher else look.comma)


def _series(work: Work, dice: Random) -> str:
    if not work.collection_title:
        return ""
    number = dice.choice((", n° {}", ", {}", " n° {}")).format(work.series_number) if work.series_number else ""
    if number and dice.random() >= 0.4:
        return f"({work.collection_title}{number})"
    return dice.choice(("coll. « {} »", "(coll. « {} »)", "« {} »", "coll. {}", "(« {} »)", "Coll. {}")).format(work.collection_title)


def _container(work: Work, writer: Writer, dice: Random, look: Look) -> None:
    lead = dice.choice(("in", "in", "dans", "dans", "In", "in :", "Dans"))
    title = pieces.titled(work.container_title, work.container_subtitle, dice.choice((". ", " : ")))
    if work.editor and dice.random() < 0.75:
        writer.part(
            "editor",
            f"{lead} {pieces.row(work.editor, look.helpers if dice.random() < 0.5 else look.people)}{dice.choice(_MARKS[:5])}",
            look.comma,
        )
        writer.part("container-title", title, ", ", emphasized=True)
        return
    writer.part("container-title", f"{lead} {title}", look.comma, emphasized=(len(lead) + 1, len(lead) + 1 + len(title)))
    if work.editor:
        writer.part(
            "editor",
            dice.choice(("sous la direction de {}", "sous la dir. de {}", "éd. par {}", "dir. {}", "(dir. {})")).format(
                pieces.row(work.editor, look.helpers)
            ),
            look.comma,
        )
