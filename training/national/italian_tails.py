"""What stands around a work in Italian lists and notes: the words in front of it in a footnote, volume, folio, column, plate and number behind the imprint."""

from __future__ import annotations

from random import Random

from training.national import pieces
from training.typeset.writer import Writer
from training.work import Work

_NOTED = 0.07  # share that a footnote cites
_OPENINGS = (
    *("Cfr.",) * 5,
    *("V.",) * 2,
    *("Si veda",) * 2,
    *("Vedi",) * 2,
    "cfr.",
    "cfr. anche",
    "Cfr. inoltre",
    "Su questo",
    "Si vedano",
    "Per questo",
    "v. anche",
    "Cfr. in proposito",
    "Voir",
    "cf.",
)  # fmt: skip
_PAGES = ("pp. {}", "pp. {}", "pp. {}", "p. {}", "pp.{}", "{}", "pp, {}", "pag. {}", "alle pp. {}")
_FOLIOS = (
    "c. {n}r",
    "c. {n}v",
    "cc. {n}r-{m}v",
    "c. {n}",
    "cc. {n}-{m}",
    "f. {n}",
    "ff. {n}-{m}",
    "fol. {n}v",
    "col. {n}",
    "coll. {n}-{m}",
    "cc. n.n.",
    "c. {n} r",
)
_PLATES = (
    "fig. {n}",
    "figg. {n}-{m}",
    "tav. IX",
    "tavv. I-XII",
    "tav. {n}",
    "nota {n}",
    "n. {n}",
    "doc. {n}",
    "nn. {n}-{m}",
    "ill. {n}",
    "fig. {n} e tav. II",
)
_NUMBERS = ("scheda n. {n}", "cat. {n}", "cat. n. {n}", "sch. {n}", "scheda {n}")
_IN_PARTICULAR = ("in part.", "in particolare", "spec.", "in specie", "ma", "ivi")


def opening(writer: Writer, dice: Random) -> bool:
    """The words in front of a work that a footnote cites; whether there are any."""
    if dice.random() > _NOTED:
        return False
    writer.part("other", dice.choice(_OPENINGS))
    writer.plain(" ")
    return True


def volume(work: Work, writer: Writer, dice: Random) -> None:
    """The volume behind the imprint: "Paris, Picard, 1954, t. II, p. 117"."""
    if not work.volume:
        return
    number = pieces.roman(work.volume) if dice.random() < 0.7 else work.volume
    writer.part("volume", dice.choice(("vol. {}", "{}", "t. {}", "tomo {}", "lib. {}", "parte {}", "Vol. {}")).format(number), ", ")


def pages(work: Work, writer: Writer, dice: Random, *, noted: bool) -> None:
    """Where in the work: pages, folios, columns, with plates and numbers behind them."""
    if work.page:
        writer.part("page", dice.choice(_PAGES).format(pieces.span(work.page, dice.choice("--–"))), ", ")
    elif work.type == "book":
        _place_in_book(work, writer, dice, noted=noted)
    if work.page and noted and dice.random() < 0.2:
        writer.part("other", dice.choice(_IN_PARTICULAR), ", ")
        writer.part("page", f"p. {work.page.partition('-')[0]}", " ")
    if dice.random() < 0.04:
        writer.part("note", _filled(dice, dice.choice(_PLATES)), ", ")


def _place_in_book(work: Work, writer: Writer, dice: Random, *, noted: bool) -> None:
    if dice.random() < 0.02:
        writer.part("number", _filled(dice, dice.choice(_NUMBERS)), ", ")
    elif 0 < work.issued[0] < _PRINTED_BY_LEAVES and dice.random() < 0.2:
        writer.part("page", _filled(dice, dice.choice(_FOLIOS)), ", ")
    elif dice.random() < (0.7 if noted else 0.12):
        first = dice.randint(3, 480)
        shape = dice.choice(
            ("p. {}", "p. {}", "p. {}", "pp. {} sgg.", "pp. {} ss.", "p. {}n", "pp. {}-{}", "pp. {}-{}", "p.{}", "col. {}", "pp. {} e {}")
        )
        writer.part("page", shape.format(first, first + dice.randint(1, 40)), ", ")


_PRINTED_BY_LEAVES = 1750  # until when leaves are counted


def _filled(dice: Random, text: str) -> str:
    first = dice.randint(2, 400)
    return text.format(n=first, m=first + dice.randint(1, 12))
