"""Forms of references that are one nation's own: Italian notes, French notes, NBR 6023, ISO 690 in Spanish, GOST.

``python -m training.national it 20`` prints some, tagged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from citecheck.extract.references.parsing.tagged import Example
from training.cells import Line
from training.damaged_characters import pulled_apart
from training.damaged_words import misread_words
from training.invent import invent
from training.national import french, historians, italian, italian_sources, portuguese, russian, spanish
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
_TRADITION = "historians"
_FORMS[_TRADITION] = historians.write


_CITED = {"it": (*("it",) * 5, "en", "en", "de", "fr", "es")}  # languages of the works that a nation's lists of the humanities have
_MISREAD = {"it": 0.08}  # share that a scanner misread
_APART = {"it": 0.25}  # share that is printed as some conversions print: "Re - creation", "dell’ arte"


def render_national(work: Work, dice: Random, nation: str = "") -> Example:
    """``work`` in a form of ``nation``, which is that of its language unless said. Raises `KeyError` for what is none."""
    if (work.page[4:] and "-" not in work.page) or work.page.startswith("e"):  # article numbers have no word of their own
        work = replace(work, page="")
    writer = Writer()
    _FORMS[nation or work.language](work, writer, dice)
    return writer.example()


def invented_national(dice: Random, nation: str) -> Example:
    """An invented work in a national form."""
    if nation == "it" and dice.random() < italian_sources.SHARE:
        writer = Writer()
        italian_sources.write(writer, dice)
        example = writer.example()
    else:
        work = invent(dice, dice.choice(_CITED.get(nation, (nation,))))
        example = render_national(work, dice, _TRADITION if nation == "it" and dice.random() < historians.SHARE else nation)
    for harm, share in ((pulled_apart, _APART), (misread_words, _MISREAD)):
        if dice.random() < share.get(nation, 0.0):
            line = Line.of(example)
            harm(line, dice)
            example = line.example()
    return example
