"""Sets works as the world's lists do, every part labelled: ``python -m training.house de 20`` prints some."""

from __future__ import annotations

import sys
from dataclasses import replace
from random import Random

from citecheck.extract.references.parsing.tagged import Example, write_tagged
from training.forms import SHARE, form
from training.invent import invent
from training.speech import CODES, large
from training.typeset import containers, dates, imprints, names, tails, titles
from training.typeset.sampling import sample_style
from training.typeset.style import Style
from training.typeset.writer import Writer
from training.work import Work

__all__ = ["Style", "invented", "render", "sample_style"]

_IN_JOURNALS = ("article-journal", "article-magazine", "review", "review-book", "article")
_IN_BOOKS = ("chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference", "entry")


def invented(dice: Random, language: str) -> Example:
    """An invented work in ``language``, one in twelve set as in a list of another language; or one of the rare forms."""
    if dice.random() < SHARE.get(language, 0.0):
        return form(dice, language)
    work = invent(dice, language)
    setting = dice.choice(("en", "en", "de")) if dice.random() < 0.08 else language
    return render(work, sample_style(dice, setting), dice)


def render(work: Work, style: Style, dice: Random) -> Example:
    """``work`` as ``style`` sets it."""
    writer = Writer()
    if style.citation_number:
        number = style.citation_number.format(dice.randint(1, 250))
        writer.part("citation-number", number.rstrip(" "))
        writer.plain(number[len(number.rstrip(" ")) :])
    _head(work, style, writer, dice)
    _body(work, style, writer, dice)
    tails.tail(work, style, writer, dice)
    if not work.url or writer.end[-1:] in ")]" or dice.random() < 0.5:
        writer.finish(style.final)
    return writer.example()


def _head(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """Names and, where it stands there, the date; a title that stands for them comes first."""
    heads = work.author or (() if work.container_title else work.editor)
    label = "author" if work.author or not heads else "editor"
    if heads:
        shown = (
            replace(style.names, first=names.mixed(dice, style.names))
            if any(not isinstance(head, str) and head.particle for head in heads)
            else style.names
        )
        text = style.dash if style.dash and dice.random() < 0.25 else names.row(heads, shown)
        if label == "editor" and style.marked_editors:
            mark = style.editors[len(heads) > 1]
            text += mark if mark.startswith(",") else f" {mark}"
        writer.part(label, text)
    elif work.title and (not style.front_date or dice.random() < 0.8):
        _title(work, style, writer, "")
        if style.front_date:
            writer.part("issued", _front_date(work, style, dice), style.after_names)
        return
    if not heads and not work.title:  # a newspaper alone
        return
    before = style.after_names
    if style.front_date and (date := _front_date(work, style, dice)):
        writer.part("issued", date, before)
        before = style.after_date
    _title(work, style, writer, before)


def _front_date(work: Work, style: Style, dice: Random) -> str:
    text = dates.year(work, style, dice)
    if not text:
        return ""
    if style.day_in_date and work.issued[1] and not work.year_literal:
        day = dates.part(work.issued, style)
        text = dice.choice(
            (
                f"{text}, {day}",
                f"{text}, {day}",
                f"{text}, {day}",
                dates.full(work.issued, style),
                f"{day}; {text}",
                f"{text} {day}",
                f"{day}, {text}",
            )
        )
    return style.date.format(text)


def _title(work: Work, style: Style, writer: Writer, before: str) -> None:
    """The title with its subtitle, quotation marks and emphasis."""
    if not work.title:
        return
    part_of = bool(work.container_title or work.event_title) or work.type in ("thesis", "manuscript", "webpage")
    quotes = style.title_quotes if part_of else style.book_quotes
    text = titles.joined(
        work.title, work.subtitle, style, headline=style.headline if part_of else style.book_headline, language=work.language
    )
    mark = style.stop.strip() if style.quotes_close else ""
    text = titles.quoted(text, quotes, mark)
    writer.part("title", text, before, emphasized=("title" if part_of else "book") in style.emphasized)
    if work.title_translated:
        writer.part("original-title", style.translation.format(work.title_translated), " ")


def _body(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """Everything between the title and the address."""
    if work.type in _IN_JOURNALS and work.container_title:
        _original(work, style, writer)
        containers.journal(work, style, writer, dice)
    elif work.type == "article-newspaper":
        containers.newspaper(work, style, writer, dice)
    elif work.type in _IN_BOOKS and work.container_title:
        _chapter(work, style, writer, dice)
    elif work.type in ("webpage", "post-weblog", "post"):
        _webpage(work, style, writer, dice)
    elif work.event_title:
        containers.meeting(work, style, writer, dice)
        if not style.front_date and not work.event_date[0]:
            writer.part("issued", dates.year(work, style, dice), ", ")
    elif work.type in ("legislation", "legal_case", "bill", "patent"):
        _legal(work, style, writer, dice)
    else:
        _whole(work, style, writer, dice)


def _chapter(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    where = style.chapter_pages
    if where == "ahead" and work.page:  # "Pp. 12-34 in: ..."
        containers.pages(work, style, writer, style.stop, dice, template=large(style.pages))
        containers.book(work, replace(style, stop=" ", contained=style.contained[:1].lower() + style.contained[1:] or "in"), writer, dice)
    else:
        containers.book(work, style, writer, dice)
    imprints.edition(work, style, writer, style.comma, dice)
    imprints.volume(work, style, writer, style.comma)
    if style.series_place != "end":
        imprints.series(work, style, writer, style.comma)
    if where == "bracket":
        containers.pages(work, style, writer, " ", dice, template=f"({style.pages})" if "(" not in style.pages else style.pages)
    elif where == "behind":
        containers.pages(work, style, writer, ", ", dice, template=style.pages)
    imprints.imprint(work, style, writer, style.stop, dice)
    if style.series_place == "end":
        imprints.series(work, style, writer, style.stop)
    if where == "end":
        before = dice.choice((", ", ", ", ", ", ": ", ". ")) if style.pages != "{}" else dice.choice((", ", ": ", ":"))
        containers.pages(work, style, writer, before, dice, template=style.pages)


def _whole(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """Books, reports, theses: what stands alone."""
    if work.author and work.editor and not work.container_title:
        writer.part("editor", style.edited_by.format(names.row(work.editor, style.helpers)), style.comma)
    if work.translator:
        text = style.translated_by.format(names.row(work.translator, style.helpers))
        writer.part("translator", text, " " if text.startswith("(") else style.stop)
    imprints.edition(work, style, writer, style.stop, dice)
    imprints.volume(work, style, writer, style.comma)
    ahead = style.series_place != "end"
    if ahead:
        imprints.series(work, style, writer, style.stop)
    _genre(work, style, writer, dice)
    imprints.imprint(work, style, writer, style.stop, dice)
    if not ahead:
        imprints.series(work, style, writer, style.stop)
    _original(work, style, writer)


def _genre(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """ "PhD thesis", "Working Paper No. 12", in brackets or not."""
    number = style.number.format(work.number) if work.number else ""
    if work.genre.startswith("["):
        writer.part("genre", work.genre, " ")
    elif not work.genre:
        writer.part("number", number, style.stop)
    elif dice.random() < 0.25 and style.front_date:
        writer.part("genre", f"({work.genre}" if number else f"({work.genre})", " ")
        if number:
            writer.part("number", f"{number})", " ")
    else:
        writer.part("genre", work.genre, style.stop)
        writer.part("number", number, dice.choice((" ", " ", ", ")))


def _original(work: Work, style: Style, writer: Writer) -> None:
    """A note on the original year, unless it stands in the date."""
    if work.original_year and not style.reprint.startswith("="):
        text = style.reprint.format(work.original_year)
        writer.part("note", text, " " if text[:1] in "([" else style.stop)


def _webpage(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    writer.part("note", style.online, " ")
    if work.container_title:
        intro = style.journal_contained if dice.random() < 0.5 else ""
        containers.container(writer, style, work.container_title, intro, style.stop)
    if not style.front_date:
        writer.part("issued", dates.full(work.issued, style) or dates.year(work, style, dice), style.comma)
    elif not style.day_in_date and dice.random() < 0.5:
        writer.part("issued", dates.part(work.issued, style), style.comma)


def _legal(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    before = dice.choice((", ", style.stop, " "))
    if work.number and dice.random() < 0.5:
        writer.part("number", f"({style.number.format(work.number)})", " ")
    else:
        writer.part("number", style.number.format(work.number) if work.number else "", before)
    if work.places or work.publisher:
        imprints.imprint(work, style, writer, style.stop, dice)
    elif not style.front_date:
        text = dates.full(work.issued, style) or dates.year(work, style, dice)
        writer.part("issued", f"({text})" if text and dice.random() < 0.3 else text, ", ")


def main(arguments: list[str]) -> None:
    """Prints tagged examples: a language's code, how many, and a seed."""
    code, count, seed = (*arguments, *("de", "20", "1")[len(arguments) :])[:3]
    dice = Random(int(seed))
    for _ in range(int(count)):
        sys.stdout.write(write_tagged(invented(dice, code if code in CODES else "en")) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
