"""GOST: ``Иванов А. Б. Название. — М.: Наука, 1987. — 250 с.``; ``Название // Журнал. 2003. Т. 4, № 2. С. 12–30.``"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.national import pieces
from training.typeset.style import NameStyle
from training.typeset.writer import Writer
from training.work import Names, Work

_COUNT = 4  # this many authors and more stand behind the title


def write(work: Work, writer: Writer, dice: Random) -> None:
    """One of the forms."""
    stop = dice.choice((". ", ". ", ". ", ". — ", ". — ", ". – ", ". - "))
    tight = dice.random() < 0.25
    slash = dice.random() < 0.22  # Название / А. Б. Иванов
    people, behind = _people(dice)
    if work.author and (not slash or len(work.author) < _COUNT):
        writer.part("author", pieces.row(work.author, people))
        if work.issued[0] and dice.random() < 0.07:
            writer.part("issued", f"({pieces.year(work, dice)})", " ")
            work = replace(work, issued=(0, 0, 0), year_literal="")
    colon = " : " if slash else dice.choice((": ", ": ", ". "))
    text = pieces.titled(work.title, work.subtitle, colon)
    if dice.random() < 0.07 and "«" not in text:
        text = f"«{text}»"
    writer.part("title", text, dice.choice((". ", ". ", " ", " ")) if work.author else "", emphasized=dice.random() < 0.15)
    if slash:
        if work.author:
            known = len(work.author) < _COUNT
            writer.part("note" if known else "author", pieces.row(work.author, behind), " / ")
        elif work.editor:
            writer.part(
                "editor",
                f"{dice.choice(('под ред.', 'отв. ред.', 'под общ. ред.', 'сост.'))} {pieces.row(_of(work.editor), behind)}",
                " / ",
            )
        if work.translator:
            writer.part("translator", f"пер. с {dice.choice(('англ.', 'нем.', 'фр.'))} {pieces.row(_of(work.translator), behind)}", " ; ")
    if work.type in pieces.IN_JOURNALS or work.type == "article-newspaper":
        _journal(work, writer, dice, stop, tight=tight)
    else:
        _book(work, writer, dice, stop, behind, slash=slash)
    writer.part(
        "DOI", f"{dice.choice(('DOI: ', 'DOI ', 'doi: ', 'https://doi.org/', 'DOI: https://doi.org/'))}{work.doi}" if work.doi else "", stop
    )
    if work.url and dice.random() < 0.3:
        writer.part("note", "[Электронный ресурс]", " " if dice.random() < 0.5 else stop)
    pieces.access(work, writer, dice, stop)
    writer.finish("." if dice.random() < 0.9 else "")


def _people(dice: Random) -> tuple[NameStyle, NameStyle]:
    people = replace(
        pieces.NATURAL,
        first=dice.choice(("bare", "bare", "bare", "inverted", "natural")),
        between=", ",
        full=dice.random() < 0.06,
        gap=dice.choice((" ", " ", "")),
        et_al=dice.choice(("и др.", "и др.", "[и др.]")),
        et_al_from=dice.choice((0, 0, 3)),
    )
    people = replace(people, rest=people.first, capitals=dice.random() < 0.04)
    return people, replace(people, first="natural", rest="natural", full=False)


def _journal(work: Work, writer: Writer, dice: Random, stop: str, *, tight: bool) -> None:
    gap = "" if tight else " "
    name = work.container_abbreviated if work.container_abbreviated and dice.random() < 0.3 else work.container_title
    quoted = dice.random() < 0.06
    lead = "// " if dice.random() < 0.95 else ""
    writer.part(
        "container-title",
        f"{lead}{'«' if quoted else ''}{name}{'»' if quoted else ''}",
        " " if lead else ". ",
        emphasized=(len(lead), len(lead + name)) if dice.random() < 0.2 else False,
    )
    date = pieces.year(work, dice)
    if work.type == "article-newspaper":
        writer.part("issued", date, stop)
        if work.issued[2]:
            month = pieces.terms(work).months[work.issued[1] - 1]
            writer.part("issued", f"{work.issued[2]} {month}", stop)
        writer.part("issue", f"№{gap}{work.issue}" if work.issue else "", stop)
        writer.part("page", f"С.{gap}{work.page}" if work.page else "", stop)
        return
    last = dice.random() < 0.08
    writer.part("issued", date if not last else "", stop)
    if work.volume and (dice.random() < 0.6 or not work.issue):
        writer.part("volume", f"{dice.choice(('Т.', 'Т.', 'т.', 'Вып.'))}{gap}{work.volume}", stop)
        if work.issue:
            mark = dice.choice(("№", "№", "№", "вып.", "Вып."))
            writer.part("issue", pieces.numbered(f"{mark}{gap}{{}}", work.issue), dice.choice((", ", stop, stop)))
    elif work.issue:
        writer.part("issue", pieces.numbered(dice.choice((f"№{gap}{{}}", f"№{gap}{{}}", f"№{gap}{{}}", "Вып. {}")), work.issue), stop)
    writer.part("issued", date if last else "", ", ")
    if work.page:
        writer.part("page", f"{dice.choice(('С.', 'С.', 'С.', 'с.', 'C.'))}{gap}{pieces.span(work.page, dice.choice('––-—'))}", stop)


def _book(work: Work, writer: Writer, dice: Random, stop: str, behind: NameStyle, *, slash: bool) -> None:
    if work.container_title and work.type in pieces.IN_BOOKS:
        lead = dice.choice(("//", "//", "//", "//", "В кн.:", "В сб.:"))
        title = pieces.titled(work.container_title, work.container_subtitle, ": ")
        writer.part("container-title", f"{lead} {title}", " " if lead == "//" else ". ")
    if work.editor and not (slash and not work.author):
        editors = f"{dice.choice(('под ред.', 'под ред.', 'Под ред.', 'отв. ред.', 'Отв. ред.', 'под общ. ред.', 'сост.', 'Сост.'))} {pieces.row(_of(work.editor), behind)}"
        writer.part("editor", editors, " / " if editors[0].islower() or dice.random() < 0.3 else ". ")
    if work.translator and not slash:
        writer.part(
            "translator",
            f"{dice.choice(('Пер. с англ.', 'пер. с нем.', 'Пер. с фр.', 'пер. с англ.'))} {pieces.row(_of(work.translator), behind)}",
            ". ",
        )
    if work.genre:
        writer.part("genre", work.genre, dice.choice((": ", " : ", ". ")))
    if work.number:
        writer.part("number", f"№ {work.number}", " ")
    if work.edition:
        writer.part(
            "edition",
            dice.choice(
                ("{}-е изд.", "{}-е изд.", "Изд. {}-е", "{}-е изд., испр. и доп.", "{}-е изд., перераб.", "Изд. {}-е, стереотип.")
            ).format(work.edition),
            stop,
        )
    if work.volume and dice.random() < 0.6:
        writer.part("volume", f"{dice.choice(('Т.', 'Т.', 'Ч.', 'Кн.', 'Вып.'))} {work.volume}", ". ")
        work = replace(work, volume="")
    _imprint(work, writer, dice, stop)
    if work.volume:
        writer.part("volume", f"Т. {work.volume}", stop)
    if work.page:
        writer.part("page", f"{dice.choice(('С.', 'С.', 'с.'))} {pieces.span(work.page, dice.choice('––-—'))}", stop)
    elif work.type in ("book", "thesis", "report") and dice.random() < 0.65:
        writer.part("note", dice.choice(("{} с.", "{} с.", "{} с", "{}с.", "{} c.")).format(dice.randint(20, 800)), stop)
    if work.collection_title:
        number = dice.choice((". {}", "; {}", "; вып. {}", ". Вып. {}")).format(work.series_number) if work.series_number else ""
        writer.part("collection-title", f"({work.collection_title}{number})", stop)
    writer.part("ISBN", f"ISBN {work.isbn}" if work.isbn else "", stop)


def _imprint(work: Work, writer: Writer, dice: Random, stop: str) -> None:
    place = dice.choice(("; ", ", ", "–")).join(pieces.towns(work)[:2])
    publisher = work.publisher if dice.random() < 0.88 else ""
    if publisher and dice.random() < 0.05:
        publisher = f"«{publisher}»"
    date = pieces.full_date(work.issued, work, dice) if work.issued[1] else pieces.year(work, dice)
    writer.part("publisher-place", place, stop)
    writer.part("publisher", publisher, dice.choice((": ", ": ", " : ", ", ")) if place else stop)
    writer.part("issued", date + (" г." if date.isdigit() and dice.random() < 0.04 else ""), ", " if place or publisher else stop)


def _of(people: Names) -> Names:
    """The names in the genitive, as they stand behind an editor's word: под ред. И. И. Иванова."""
    return tuple(person if isinstance(person, str) else replace(person, family=_genitive(person.family)) for person in people)


def _genitive(family: str) -> str:
    if family.endswith(("ов", "ев", "ёв", "ин")):
        return family + "а"
    if family.endswith(("ова", "ева", "ёва", "ина")):
        return family[:-1] + "ой"
    if family.endswith("ский"):
        return family[:-2] + "ого"
    return family[:-2] + "ой" if family.endswith("ская") else family
