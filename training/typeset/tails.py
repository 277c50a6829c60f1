"""What stands at the end of a reference: DOI, address, day of access, notes."""

from __future__ import annotations

from random import Random

from training.typeset import dates
from training.typeset.style import Style
from training.typeset.writer import Writer
from training.work import Work


def tail(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    """Everything behind the imprint or the pages."""
    if work.note:
        writer.part("note", work.note, style.stop if dice.random() < 0.7 else ", ")
    writer.part("note", style.medium, ". ")
    if work.isbn and dice.random() < 0.8:
        writer.part(
            "ISBN", dice.choice(("ISBN {}", "ISBN: {}", "ISBN {}", "ISBN-13: {}", "ISBN{}")).format(_grouped(work.isbn, dice)), style.stop
        )
    if work.issn and dice.random() < 0.7:
        writer.part("ISSN", dice.choice(("ISSN {}", "ISSN: {}", "(ISSN {})")).format(work.issn), style.stop)
    if work.doi and style.doi:
        writer.part("DOI", style.doi.format(work.doi), dice.choice((style.stop, ". ", ", ", " ")))
        return
    if work.url and style.url:
        _address(work, style, writer, dice)


def _grouped(isbn: str, dice: Random) -> str:
    return isbn if dice.random() < 0.7 else isbn.replace("-", dice.choice(("", " ")))


def _address(work: Work, style: Style, writer: Writer, dice: Random) -> None:
    before = style.stop if dice.random() < 0.7 else dice.choice((", ", " ", ". "))
    looked = dates.full(work.accessed, style)
    if looked and style.retrieved:
        first, bar, second = style.retrieved.partition("|")
        labels = ("accessed", "URL") if "{accessed}" in first else ("URL", "accessed")
        writer.part(labels[0], first.rstrip().format(accessed=looked, url=work.url), before)
        if bar:
            writer.part(labels[1], second.strip().format(accessed=looked, url=work.url), " ")
        return
    url = style.url.format(work.url)
    if not looked:
        writer.part("URL", url, before)
        return
    access = style.accessed.format(looked)
    if style.access_first:
        writer.part("accessed", access, before)
        writer.part("URL", url, ", " if not url.startswith(("(", "<", "[")) else " ")
        return
    writer.part("URL", url, before)
    writer.part("accessed", access, " " if access.startswith(("(", "[")) else dice.choice((", ", ". ", " ", "; ", style.stop)))
