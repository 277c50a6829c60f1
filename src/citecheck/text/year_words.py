"""The words that stand where a year would: that a work has no date, or that it has still to appear, and how far it is.

One table for the citations of the text and for the entries of the list, so that what is read on one side is read on the other.
Sources: the "no date", "in press" and "forthcoming" terms of the CSL locales; APA 7 (8.15, 10.1), Chicago 17 (14.145, 15.44), DIN ISO 690, GOST 7.1 and 7.0.5,
NBR 6023 (8.6) and 10520, UNE-ISO 690; the words of submission systems for the stages of a manuscript.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache

from citecheck.text.expressions import branching, deferred
from citecheck.text.fold import fold


class YearWord(Enum):
    """What a word in place of a year says."""

    UNDATED = "undated"
    SEVERAL = "several years"
    PREPARED = "in preparation"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    FORTHCOMING = "forthcoming"
    IN_PRESS = "in press"
    ONLINE = "online first"
    UNPUBLISHED = "unpublished"

    @property
    def to_come(self) -> bool:
        """Whether the work may have appeared since it was named so."""
        return self not in (YearWord.UNDATED, YearWord.SEVERAL)


_Table = tuple[tuple[YearWord, str], ...]
# Beside a name they mean nothing else. English, German, French, Spanish, Portuguese, Italian, Russian, and what lists in these languages have from others.
_SURE: _Table = (
    (
        YearWord.UNDATED,
        (
            "no date|undated|date unknown|ohne jahr|ohne datum|ohne jahresangabe|ohne jahreszahl|undatiert|sans date|non daté|non datée|sin fecha|sin año|"
            "sem data|senza data|senza anno|без года|без даты|zonder datum|bez roku|bez daty"
        ),
    ),
    (
        YearWord.PREPARED,
        (
            "in preparation|in prep.|manuscript in preparation|in vorbereitung|in vorb.|en préparation|en prép.|en preparación|en prep.|em preparação|em prep.|"
            "in preparazione|в подготовке|готовится к печати|готовится к изданию|in voorbereiding"
        ),
    ),
    (
        YearWord.SUBMITTED,
        (
            "submitted for publication|manuscript submitted for publication|manuscript under review|zur veröffentlichung eingereicht|"
            "zur publikation eingereicht|soumis pour publication|enviado a publicación|submetido para publicação"
        ),
    ),
    (
        YearWord.ACCEPTED,
        (
            "accepted for publication|zur veröffentlichung angenommen|zum druck angenommen|accepté pour publication|aceptado para publicación|"
            "aceptado para su publicación|aceito para publicação|aceite para publicação|accettato per la pubblicazione|принято к печати|принята к печати|принят к печати|"
            "принято в печать|принята в печать|принят в печать"
        ),
    ),
    (
        YearWord.FORTHCOMING,
        (
            "forthcoming|to appear|to be published|im erscheinen|im ersch.|erscheint demnächst|à paraître|a paraître|en cours de publication|en vías de publicación|"
            "en curso de publicación|de próxima publicación|de próxima aparición|em vias de publicação|di prossima pubblicazione|in corso di pubblicazione|te verschijnen"
        ),
    ),
    (
        YearWord.IN_PRESS,
        (
            "in press|inpress|im druck|in druck|sous presse|en prensa|en imprenta|no prelo|in corso di stampa|in stampa|в печати|сдано в печать|сдана в печать|"
            "сдан в печать|подано в печать|ter perse|in druk|w druku|v tisku|i tryck|painossa|у друці"
        ),
    ),
    (YearWord.ONLINE, "early view|advance online publication|online first|ahead of print|online ahead of print|epub ahead of print"),
    (YearWord.UNPUBLISHED, "unpublished manuscript|unveröffentlichtes manuskript|manuscrit inédit|manuscrito inédito|manoscritto inedito"),
)
# They say other things as well, and stand for a year where nothing but punctuation is around them, and beside the name of one whose entry could be meant.
_LOOSE: _Table = (
    (
        YearWord.SEVERAL,
        "various years|various dates|multiple years|verschiedene jahre|années diverses|dates diverses|varios años|vários anos|anni vari|разные годы|разных лет",
    ),
    (YearWord.PREPARED, "in progress|work in progress|in arbeit|en proceso|em elaboração"),
    (
        YearWord.SUBMITTED,
        (
            "submitted|under review|in review|under revision|in revision|eingereicht|in begutachtung|im review|in überarbeitung|soumis|soumise|en cours d’évaluation|"
            "en cours d'évaluation|en cours de révision|en révision|enviado|en revisión|en evaluación|submetido|em revisão|em avaliação|sottoposto|inviato|"
            "in corso di revisione|in revisione|in corso di valutazione|на рецензии|на рецензировании"
        ),
    ),
    (YearWord.ACCEPTED, "accepted|angenommen|akzeptiert|accepté|acceptée|aceptado|aceito|aceite|accettato"),
    (
        YearWord.FORTHCOMING,
        "not yet published|erscheint|próximamente|próxima publicación|por publicar|por aparecer|em breve|em publicação|a publicar|in pubblicazione|prossimamente",
    ),
    (YearWord.IN_PRESS, "in production"),
    (
        YearWord.UNPUBLISHED,
        (
            "unpublished|unveröffentlicht|unveröff.|unpubliziert|inédit|inédite|non publié|non publiée|inédito|inédita|sin publicar|não publicado|"
            "não publicada|inedito|inedita|non pubblicato|не опубликовано|не опубликована|рукопись"
        ),
    ),
)
_ABBREVIATED: _Table = ((YearWord.UNDATED, "n. d.|s. d.|s. a.|o. J.|б. г."),)
# In other letters these are initials or say something else: "S. F.", "i. e.", "ND".
_AS_PRINTED: _Table = (
    (YearWord.UNDATED, "s. f.|s/f|s/d|o. D.|n. y.|u. å.|z. j.|b. d.|é. n.|nd|oJ"),
    (YearWord.FORTHCOMING, "i. E."),
    (YearWord.IN_PRESS, "i. Dr.|c. d. s.|i. c. s."),
    (YearWord.PREPARED, "i. V.|i. Vorb."),
)
_PARTLY = r"\[(?:1[4-9]|20)(?:\d[-–—]|--|[–—])\??\]"  # NBR 6023: "[197-]", "[19--?]"


def _phrases(*tables: _Table) -> dict[str, YearWord]:
    return {phrase: said for table in tables for said, row in table for phrase in row.split("|")}


@cache
def _folded(*tables: _Table) -> dict[str, YearWord]:
    """The phrases folded; when the first year is a word, since to fold them takes longer than all else here."""
    return {fold(phrase): said for phrase, said in _phrases(*tables).items()}


def meaning(printed: str) -> YearWord | None:
    """What the whole of ``printed`` says in place of a year; None where it is no such word."""
    return _folded(_SURE, _LOOSE, _ABBREVIATED, _AS_PRINTED).get(fold(printed))


def is_loose(printed: str) -> bool:
    """Whether the word says other things as well, so that more than itself must speak for it."""
    return fold(printed) in _folded(_LOOSE)


def is_abbreviated(printed: str) -> bool:
    """Whether the word is made of letters that may be initials: "n. d.", "s. a."."""
    return "/" not in printed and fold(printed) in _folded(_ABBREVIATED)


def _letter(phrase: str, at: int) -> str:
    sign, last = phrase[at], at == len(phrase) - 1
    if sign == ".":
        return r"\.?" if last else r"\."
    if sign == " ":
        return r"\s?" if phrase[at - 1] == "." else r"\s{1,2}"
    return re.escape(sign)


def _one_of(phrases: Iterable[str]) -> str:
    return branching([[_letter(phrase, at) for at in range(len(phrase))] for phrase in sorted(phrases, key=len, reverse=True)])


_SUFFIX = r"(?:(?!\w)|(?<=\.)(?=(?-i:[a-z])(?!\w)))(?:[-–]?(?P<suffix>(?-i:[a-z]))(?!\w))?"
_BEGINNING, _BEHIND = r"(?:(?<=[(\[])|(?<=[.,;:]\s))", r"(?=[)\],;:.]|\s?$)"


@cache
def _any() -> str:
    any_of = rf"(?:{_one_of(_phrases(_SURE, _LOOSE, _ABBREVIATED))}|(?-i:{_one_of(_phrases(_AS_PRINTED))}))"
    return rf"(?:{any_of}{_SUFFIX}|{_PARTLY})"


YEAR_WORD = deferred(lambda: rf"(?<![\w.]){_any()}", re.IGNORECASE)
_APART = deferred(lambda: f"{_BEGINNING}{_any()}{_BEHIND}", re.IGNORECASE)


def year_word_apart(text: str, start: int = 0) -> re.Match[str] | None:
    """The first such word between brackets or marks, as where a date stands."""
    return _APART.search(text, start)
