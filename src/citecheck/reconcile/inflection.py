"""Family names in an oblique case: "по мнению Иванова" cites Иванов."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from citecheck.reconcile.spelling import LONGEST_NAME, compact

# Endings of names in the nominative and what takes their place in the other cases. Each table is one script. Latin script is written by many languages,
# so its table has only endings that mark the language of the name, and no case ending that is a common slip of the pen.
# Sources: Zaliznyak, Grammaticheskij slovar' russkogo jazyka (names); Ukrainian orthography of 2019, sections 141-144; Pravopis srpskoga jezika.
_CYRILLIC = (
    ("ский", "ского скому ским ском"),
    ("ський", "ського ському ським"),
    ("цкий", "цкого цкому цким цком"),
    ("цький", "цького цькому цьким"),
    ("ий", "ого его ому ему им ом ем"),
    ("ый", "ого ому ым ом"),
    ("ой", "ого ому ым ом"),
    ("ова", "овой ову овою"),
    ("ева", "евой еву евою"),
    ("ина", "иной ину иною"),
    ("ая", "ой ую ою"),
    ("ська", "ської ській ську ською"),
    ("ов", "ова ову овым ове ових овых ові овим"),
    ("ев", "ева еву евым еве евых еві евим"),
    ("ин", "ина ину иным ине иных іним"),
    ("ын", "ына ыну ыным ыне ыных"),
    ("ь", "я ю ем е і єм"),
    ("й", "я ю ем е"),
    ("а", "ы и у е ой ою і ей"),
    ("я", "и ю е ей ею ї"),
    ("о", "а у ом ові е"),
    ("", "а у ом ем е ові еві і"),
)
# Sources: Wielki słownik ortograficzny PWN, rules 57-63; Internetová jazyková příručka (Czech surnames); Hrvatski pravopis;
# Lithuanian: VLKK on surnames; Latin: Allen and Greenough 45-49.
_LATIN = (
    ("ski", "skiego skiemu skim"),
    ("cki", "ckiego ckiemu ckim"),
    ("dzki", "dzkiego dzkiemu dzkim"),
    ("ska", "skiej ską"),
    ("cka", "ckiej cką"),
    ("owa", "owej ową"),
    ("ak", "aka akowi akiem"),
    ("ek", "ka kowi kiem"),
    ("ik", "ika ikowi ikiem"),
    ("yk", "yka ykowi ykiem"),
    ("icz", "icza iczowi iczem iczu"),
    ("ák", "áka ákovi ákem ákom"),
    ("ek", "ka kovi kem kom"),
    ("ík", "íka íkovi íkem íkom"),
    ("ský", "ského skému ským ském"),
    ("cký", "ckého ckému ckým ckém"),
    ("ný", "ného nému ným ném"),
    ("ová", "ové ovou"),
    ("ić", "ića iću ićem"),
    ("ič", "iče ičovi ičem ičom"),
    ("skas", "sko skui ską sku ske"),
    ("ūnas", "ūno ūnui ūną ūnu ūne"),
    ("ėnas", "ėno ėnui ėną ėnu ėne"),
    ("aitis", "aičio aičiui aitį aičiu"),
    ("ius", "iaus iui ių iumi iuje ii ium"),
    ("ienė", "ienės ienei ienę iene"),
    ("aitė", "aitės aitei aitę"),
    ("ytė", "ytės ytei ytę"),
)
_FIRST_OF_TWO = frozenset("yięą")  # endings of a first word in -a
_STEM = 3  # letters that a name keeps before its ending
_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=16384)
def nominatives(cited: str) -> frozenset[str]:
    """The compact names that ``cited`` may be an oblique case of; every word of a name is inflected on its own ("Салтыкова-Щедрина")."""
    text = unicodedata.normalize("NFC", cited[:LONGEST_NAME]).lower().replace("ё", "е")
    parts = [word for word in _WORD.findall(text) if len(word) > 1]
    if not 0 < len(parts) <= _MOST_WORDS:
        return frozenset()
    forms = {compact("".join(choice)) for choice in product(*(_of_word(part) for part in parts))}
    if (
        len(parts) == 2 and parts[0][-1] in _FIRST_OF_TWO
    ):  # "Bukraby-Rylskiej": only beside another word in an oblique case is the ending one
        forms |= {compact(parts[0][:-1] + "a" + other) for other in _of_word(parts[1])[1:]}
    return frozenset(forms - {compact("".join(parts)), ""})


def _of_word(word: str) -> tuple[str, ...]:
    table = _TABLES["CYRILLIC" if unicodedata.name(word[0], "").startswith("CYRILLIC") else "LATIN"]
    endings = ((word[: len(word) - size], nominative) for size in range(1, 7) for nominative in table.get(word[-size:], ()))
    return (word, *dict.fromkeys(stem + nominative for stem, nominative in endings if len(stem + nominative) > _STEM and len(stem) > 1))


def _by_case_ending(rows: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for nominative, oblique in rows:
        for ending in oblique.split():
            found.setdefault(ending, []).append(nominative)
    return {ending: tuple(nominative) for ending, nominative in found.items()}


_TABLES = {"CYRILLIC": _by_case_ending(_CYRILLIC), "LATIN": _by_case_ending(_LATIN)}
