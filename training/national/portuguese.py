"""NBR 6023: ``SOBRENOME, N. Título: subtítulo. Cidade: Editora, ano.`` and its likes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.national import pieces
from training.national.pieces import Look
from training.speech import speaker
from training.typeset.writer import Writer
from training.work import Work

_SEASONS = (
    "jan./jun.",
    "jul./dez.",
    "jan./mar.",
    "maio/ago.",
    "set./dez.",
    "abr./jun.",
    "out./dez.",
    "jan./abr.",
    "dez.",
    "ago.",
    "mar.",
    "jun.",
)
_SPACE = " "


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One of the forms."""
    look = _look(dice)
    tight = dice.random() < 0.12  # v.12, n.3, p.45-60
    chapters = work.type in pieces.IN_BOOKS
    heads, mark = (work.author, "") if work.author or chapters or not work.editor else (work.editor, _mark(dice, many=len(work.editor) > 1))
    if heads:
        names = pieces.row(heads, look.people)
        same = not mark and dice.random() < 0.03
        writer.part("editor" if mark else "author", ("______" if same else names) + mark)
    _title(work, writer, dice)
    if work.translator:
        writer.part(
            "translator",
            dice.choice(("Tradução de {}", "Tradução: {}", "Trad. {}", "Tradução {}", "Trad. de {}")).format(
                pieces.row(work.translator, look.helpers)
            ),
            ". ",
        )
    if work.edition:
        writer.part(
            "edition",
            dice.choice(("{}. ed.", "{}. ed.", "{}. ed. rev.", "{}. ed. rev. e ampl.", "{}ª ed.", "{}a ed.", "{} ed.")).format(
                work.edition
            ),
            ". ",
        )
    if work.type in pieces.IN_JOURNALS:
        _journal(work, writer, dice, tight=tight)
    elif work.type == "article-newspaper":
        writer.part("container-title", work.container_title, ". ", emphasized=True)
        writer.part("publisher-place", dice.choice(("São Paulo", "Rio de Janeiro", "Lisboa", "")), ", ")
        writer.part("issued", pieces.full_date(work.issued, work, dice), ", ")
        writer.part("page", f"p. {work.page}" if work.page else "", ", ")
    elif work.type == "thesis":
        _thesis(work, writer, dice)
    else:
        _book(work, writer, dice, look, tight=tight)
    writer.part(
        "DOI", f"{dice.choice(('DOI: ', 'DOI: https://doi.org/', 'doi:', 'https://doi.org/', 'Doi: '))}{work.doi}" if work.doi else "", ". "
    )
    _address(work, writer, dice)
    writer.finish("." if dice.random() < 0.93 else "")


def _look(dice: Random) -> Look:
    people = pieces.style(
        dice,
        replace(
            pieces.NATURAL,
            first="inverted",
            rest="inverted",
            between="; ",
            last="; ",
            two="; ",
            full=dice.random() < 0.45,
            et_al_from=dice.choice((0, 0, 3)),
            capitals=dice.random() < 0.75,
        ),
        gap=(" ", " ", ""),
        et_al=("et al.", "et al."),
    )
    return Look(people, replace(people, first="natural", rest="natural", between=", ", last=" e ", two=" e ", full=True, capitals=False))


def _mark(dice: Random, *, many: bool) -> str:
    one, more = dice.choice(
        (
            (" (org.)", " (orgs.)"),
            (" (Org.)", " (Orgs.)"),
            (" (org.)", " (org.)"),
            (" (Org.)", " (Org.)"),
            (" (coord.)", " (coord.)"),
            (" (ed.)", " (ed.)"),
            (" (Ed.)", " (Eds.)"),
            (", org.", ", orgs."),
            (" (comp.)", " (comp.)"),
        )
    )
    return more if many else one


def _title(work: Work, writer: Writer, dice: Random) -> None:
    if not work.title:
        return
    text = pieces.titled(work.title, work.subtitle, ": ")
    whole = work.type not in pieces.IN_JOURNALS and work.type not in pieces.IN_BOOKS and work.type != "article-newspaper"
    capitals = not work.author and not work.editor and " " in work.title
    if capitals:
        first, _, rest = text.partition(" ")
        second, _, tail = rest.partition(" ")
        text = f"{first.upper()} {second.upper()} {tail}".strip() if len(first) < 4 else f"{first.upper()} {rest}"
    writer.part("title", text, ". ", emphasized=(0, len(work.title)) if whole else False)
    if whole and work.url and dice.random() < 0.3:
        writer.part("note", dice.choice(("[online]", "[Internet]", "[recurso eletrônico]", "[S. l.]")), " ")


def _journal(work: Work, writer: Writer, dice: Random, *, tight: bool) -> None:
    gap = "" if tight else _SPACE
    name = work.container_abbreviated if work.container_abbreviated and dice.random() < 0.2 else work.container_title
    writer.part("container-title", name, ". ", emphasized=True)
    if dice.random() < 0.4:
        writer.part("publisher-place", dice.choice(speaker("pt").language.places), ", ")
    if work.volume:
        writer.part(
            "volume",
            dice.choice(("v.{}{}", "v.{}{}", "v.{}{}", "vol.{}{}", "ano{}{}"))
            .format(gap or "", work.volume)
            .replace("ano" + work.volume, "ano " + work.volume),
            ", ",
        )
    if work.issue:
        writer.part("issue", dice.choice(("n.{}{}", "n.{}{}", "n.{}{}", "nº{}{}", "n.º{}{}")).format(gap, work.issue), ", ")
    if work.page:
        writer.part("page", dice.choice(("p.{}{}", "p.{}{}", "pp.{}{}")).format(gap, pieces.span(work.page, dice.choice("---–"))), ", ")
    date = pieces.year(work, dice)
    if date[:4].isdigit():
        if work.issued[1]:
            date = pieces.full_date(work.issued, work, dice)
        elif dice.random() < 0.35:
            date = f"{dice.choice(_SEASONS)} {date}"
    writer.part("issued", date, ", ")


def _thesis(work: Work, writer: Writer, dice: Random) -> None:
    date, place = pieces.year(work, dice), ", ".join(work.places[:1])
    twice = dice.random() < 0.65
    writer.part("issued", date if twice else "", ". ")
    if twice and dice.random() < 0.7:
        writer.part("note", dice.choice(("{} f.", "{} f.", "{}f.", "{} p.")).format(dice.randint(60, 480)), ". ")
    writer.part("genre", work.genre, ". ")
    dash = dice.choice((" – ", " - ", ". ", ", "))
    faculty = dice.choice(
        (
            "",
            "",
            "",
            "Faculdade de Educação, ",
            "Instituto de Economia, ",
            "Programa de Pós-Graduação em Sociologia, ",
            "Escola de Enfermagem, ",
        )
    )
    writer.part("publisher", faculty + work.publisher, dash)
    writer.part("publisher-place", place, ", ")
    writer.part("issued", date if not twice or dice.random() < 0.6 else "", ", ")


def _book(work: Work, writer: Writer, dice: Random, look: Look, *, tight: bool) -> None:
    gap = "" if tight else _SPACE
    if work.container_title and work.type in pieces.IN_BOOKS:
        work = _container(work, writer, dice, look)
    writer.part("genre", work.genre, ". ")
    if work.number:
        writer.part("number", dice.choice((f"n.{gap}{work.number}", f"nº {work.number}")), ", ")
    place, publisher, date = dice.choice((", ", "; ", "/")).join(pieces.towns(work)[:2]), work.publisher, pieces.year(work, dice)
    if not place and publisher and work.type == "book" and dice.random() < 0.5:
        place = dice.choice(("[S.l.]", "[s.l.]", "S.l."))
    writer.part("publisher-place", place, ". ")
    writer.part("publisher", publisher, ": " if place else ". ")
    writer.part("issued", pieces.full_date(work.issued, work, dice) if work.issued[1] else date, ", " if place or publisher else ". ")
    if work.volume:
        writer.part(
            "volume",
            dice.choice(
                (
                    f"v.{gap}{work.volume}",
                    f"v.{gap}{work.volume}",
                    f"vol. {work.volume}",
                    f"{work.volume} v.",
                    f"t. {pieces.roman(work.volume)}",
                )
            ),
            ". ",
        )
    if work.page:
        writer.part(
            "page",
            f"{dice.choice(('p.', 'p.', 'p.', 'pp.'))}{gap}{pieces.span(work.page, dice.choice('---–'))}",
            dice.choice((". ", ". ", ", ")),
        )
    elif work.type == "book" and dice.random() < 0.25:
        writer.part("note", dice.choice(("{} p.", "{}p.", "{} p.")).format(dice.randint(60, 700)), ". ")
    if work.collection_title:
        number = dice.choice((", {}", ", n. {}", "; {}", ", v. {}")).format(work.series_number) if work.series_number else ""
        writer.part("collection-title", f"({work.collection_title}{number})", ". ")
    writer.part("ISBN", f"ISBN {work.isbn}" if work.isbn else "", ". ")


def _container(work: Work, writer: Writer, dice: Random, look: Look) -> Work:
    """The book that holds it, or the meeting, whose number is then told; what is left to tell."""
    lead = dice.choice(("In:", "In:", "In:", "In:", "In", "In :", "in:", "IN:"))
    title = pieces.titled(work.container_title, work.container_subtitle, ": ")
    event = work.type == "paper-conference"
    if event:
        title = title.upper() if dice.random() < 0.5 else title
    if work.editor:
        writer.part("editor", f"{lead} {pieces.row(work.editor, look.people)}{_mark(dice, many=len(work.editor) > 1)}", ". ")
        writer.part("container-title", title, ". " if dice.random() < 0.85 else " ", emphasized=(0, len(work.container_title)))
    else:
        writer.part("container-title", f"{lead} {title}", ". ", emphasized=(len(lead) + 1, len(lead) + 1 + len(title)))
    if event and not work.editor and dice.random() < 0.6:
        writer.part("volume", f"{work.volume or dice.randint(2, 30)}.", ", ")
        writer.part("issued", pieces.year(work, dice), ", ")
        writer.part("publisher-place", dice.choice(speaker("pt").language.places), ", ")
        writer.part(
            "note",
            dice.choice(("Anais...", "Anais [...]", "Anais eletrônicos...", "Actas...", "Trabalhos apresentados...")),
            ". ",
        )
        return replace(work, volume="")
    return work


def _address(work: Work, writer: Writer, dice: Random) -> None:
    if not work.url:
        return
    writer.part(
        "URL",
        dice.choice(
            ("Disponível em: {}", "Disponível em: {}", "Disponível em: <{}>", "Disponível em: <{}>", "Disponível em {}", "Disponível: {}")
        ).format(work.url),
        ". ",
    )
    if work.accessed[0]:
        writer.part(
            "accessed",
            dice.choice(("Acesso em: {}", "Acesso em: {}", "Acesso em {}", "Acessado em: {}", "acesso em: {}", "Acesso: {}")).format(
                pieces.full_date(work.accessed, work, dice)
            ),
            ". ",
        )
