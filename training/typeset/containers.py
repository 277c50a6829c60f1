"""What a work stands in: journals with their numbers, newspapers, edited books, meetings."""

from __future__ import annotations

from random import Random

from training.typeset import dates, names, titles
from training.typeset.style import Style
from training.typeset.writer import Writer
from training.work import Work


def journal(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """A journal, its numbers, the date where it stands there, the pages."""
    name = work.container_abbreviated if style.abbreviated and work.container_abbreviated else work.container_title
    container(writer, style, name, style.journal_contained, style.stop)
    if not (work.volume or work.issue) and not style.dated_numbering:
        _late_date(work, style, writer, dice)
        pages(work, style, writer, style.comma, dice)
        return
    numbering(work, style, writer, dice)
    month = dates.part(work.issued, style) if style.front_date and not style.day_in_date and dice.random() < 0.7 else ""
    if month:
        writer.part("issued", f"({month})" if dice.random() < 0.6 else month, " ")
    pages(work, style, writer, style.before_pages, dice)
    if not style.dated_numbering:
        _late_date(work, style, writer, dice)


def container(writer: Writer, style: Style, name: str, intro: str, before: str) -> None:
    """A container's name behind its "In"."""
    if not name:
        return
    name = titles.quoted(name, style.container_quotes)
    lead = f"{intro} " if intro else ""
    writer.part(
        "container-title", lead + name, before, emphasized=(len(lead), len(lead) + len(name)) if "container" in style.emphasized else False
    )


def numbering(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """Volume and issue, and the date where the style has it between them."""
    template = style.numbering if work.volume and work.issue else style.volume_only if work.volume else style.issue_only
    if work.volume and work.issue and not work.issue[0].isdecimal():  # a supplement has no number to put a word in front of
        template = "{volume}({issue})" + (" ({year})" if style.dated_numbering else "")
    if not work.volume and not work.issue:
        template = "({year})" if style.dated_numbering else ""
    year = _dated(work, style, dice) if style.dated_numbering else ""
    if not year:
        template = " ".join(template.replace("({year})", "").replace("/{year}", "").replace("{year}", "").split()).strip(" ,;:/")
    values = {"volume": work.volume, "issue": work.issue.replace("-", style.range_dash.strip() or "-"), "year": year}
    bare = template[:1] == "{" and style.before_numbering.endswith(",")
    before = " " if template[:1] == "(" else style.before_numbering + (" " if bare else "")
    writer.pattern(template, values, before, "volume" if "volume" in style.emphasized else "")


def _dated(work: Work, style: Style, dice: Random) -> str:
    if work.issued[1] and not work.year_literal and not work.year_suffix:
        return dates.full(work.issued, style)
    return dates.year(work, style, dice)


def _late_date(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    if style.front_date:
        return
    text = _dated(work, style, dice)
    writer.part("issued", f"({text})" if text and style.imprint_brackets else text, " " if style.imprint_brackets else ", ")


def pages(work: Work, style: Style, writer: Writer, before: str, dice: Random, *, template: str = "") -> None:
    """Pages, as they stand behind a journal's numbers unless ``template`` says otherwise."""
    if work.page:
        writer.part("page", _page_text(work.page, style, template or style.journal_pages, dice), before)


def _page_text(page: str, style: Style, template: str, dice: Random) -> str:
    first, dash, last = page.partition("-")
    if not dash:
        return page if template == "{}" else style.page.format(page)
    if dice.random() < 0.03:
        return template.format(first + dice.choice(style.language.terms.following))
    if style.short_ranges and len(first) == len(last) > 2 and first[0] == last[0]:
        last = last[1:]
    return template.format(f"{first}{style.range_dash}{last}")


def newspaper(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """A newspaper with the day and the page."""
    container(writer, style, work.container_title, style.journal_contained, style.stop)
    if work.places and dice.random() < 0.5:
        writer.part("publisher-place", f"({work.places[0]})", " ")
    if work.issue:
        writer.part("issue", dice.choice(style.language.terms.issues).format(work.issue), style.comma)
    if style.front_date and (work.title or work.author):
        if not style.day_in_date:
            text = dates.full(work.issued, style) if dice.random() < 0.4 else dates.part(work.issued, style)
            writer.part("issued", f"({text})" if text and dice.random() < 0.1 else text, ", " if dice.random() < 0.8 else " ")
    else:
        writer.part("issued", dates.full(work.issued, style), dice.choice((", ", ", ", " ", style.comma)))
    pages(work, style, writer, style.comma, dice, template=style.pages)


def book(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """The book that a chapter stands in, with its editors ahead or behind."""
    name = titles.joined(work.container_title, work.container_subtitle, style, headline=style.book_headline, language=work.language)
    if not work.editor or not style.editors_ahead:
        container(writer, style, name, style.contained, style.stop)
        if work.editor:
            people = names.row(work.editor, style.helpers)
            bracketed = style.edited_by.startswith("(")
            writer.part("editor", style.edited_by.format(people), " " if bracketed else style.comma)
        return
    intro = f"{style.contained} " if style.contained else ""
    same = style.language.terms.same
    people = dice.choice(same) if same and work.editor == work.author and dice.random() < 0.8 else names.row(work.editor, style.helpers)
    mark = style.editors[len(work.editor) > 1]
    if dice.random() < 0.06 and style.edited_by[:1].islower():
        writer.part("editor", f"{intro}{style.edited_by.format(people)}", style.stop)
    else:
        writer.part("editor", f"{intro}{people}{'' if mark.startswith(',') else ' '}{mark}", style.stop)
    container(writer, style, name, "", style.after_editors)


def meeting(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """A talk's meeting, its place and day."""
    event = work.event_title
    if not event:
        return
    text = style.presented.format(event) if style.presented else event
    writer.part("event-title", text, style.stop)
    if work.event_date[0]:
        words = dates.part(work.event_date, style) if style.front_date and dice.random() < 0.7 else dates.full(work.event_date, style)
    else:
        words = ""
    place_first = dice.random() < 0.7
    if place_first:
        writer.part("publisher-place", work.event_place, ", ")
    writer.part("issued", words, ", ")
    if not place_first:
        writer.part("publisher-place", work.event_place, ", ")
