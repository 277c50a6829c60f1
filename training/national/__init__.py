"""Forms of references that are one nation's own: Italian notes, French notes, NBR 6023, ISO 690 in Spanish, GOST.

``python -m training.national it 20`` prints some, tagged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from citecheck.extract.references.parsing.tagged import Example
from training.invent import invent
from training.national import french, italian, italian_sources, portuguese, russian, spanish
from training.typeset.writer import Writer
from training.work import Work

_FORMS: dict[str, Callable[[Work, Writer, Random], None]] = {
    "es": spanish.write,
    "fr": french.write,
    "it": italian.write,
    "pt": portuguese.write,
    "ru": russian.write,
}
NATIONS = tuple(_FORMS)


def render_national(work: Work, dice: Random) -> Example:
    """``work`` in a form of its language's country. Raises `KeyError` for languages that are not in `NATIONS`."""
    if (work.page[4:] and "-" not in work.page) or work.page.startswith("e"):  # article numbers have no word of their own
        work = replace(work, page="")
    writer = Writer()
    _FORMS[work.language](work, writer, dice)
    return writer.example()


def invented_national(dice: Random, language: str) -> Example:
    """An invented work in a national form."""
    if language == "it" and dice.random() < italian_sources.SHARE:
        writer = Writer()
        italian_sources.write(writer, dice)
        return writer.example()
    return render_national(invent(dice, language), dice)
