"""Names with the family in front and no comma, as French, Italian, Hungarian and Japanese lists have them ("Dubet François", "BRAUDEL Fernand, MANDROU Robert").

Which word is the given name is told by capitals, or by a table of given names: the last words are such and the first is none. That is enough where the given name
is hardly ever a family name, where the first word can only be one, or where two names of a list are so. Where one name of the list has its given name in front, or
nothing tells, the names are read as they are elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.fields.family_names import is_family
from citecheck.extract.references.parsing.fields.organizations import is_by_name
from citecheck.extract.references.parsing.fields.romance import romance
from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold
from citecheck.text.given_names import (
    is_either,
    is_given,
    is_italian,
    is_mostly_given,
    is_only_given,
    is_second_given,
    is_seldom_given,
    is_womans,
)
from citecheck.text.name_words import PARTICLES
from citecheck.text.names import read_all, read_names

_JOINT = re.compile(r"\s[-–—]\s|\s?[,;/]\s(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e|avec)\s|(?<=[^\W\d_])/(?=[^\W\d_])")
_WORD = r"(?:[aAeE]l-)?[^\W\d_a-z][^\W\d_]{0,30}(?:[-‐'’][^\W\d_]{1,30}){0,3}"
_NAME_WORD = re.compile(_WORD)
_INITIAL = deferred(r"[^\W\d_a-z]\.?")
_STROKE = deferred(r"\s?[;/]\s?|\s[–—-]\s|\s(?:und|u\.|&|et|e)\s")
_INVERTED = deferred(
    rf"(?P<family>(?:{_WORD}\s(?:zu[mr]?\s|von\s|van\s|de[rn]?\s)?)?{_WORD}),\s(?P<given>(?:[^\W\d_a-z][a-z]{{0,2}}\.[\s-]?){{1,3}}(?<!\s)|{_WORD}(?:\s{_WORD}|\s[^\W\d_a-z]\.)?)"
)
_NO_FAMILIES = PARTICLES | frozenset("são santo sainte saint sankt".split())  # "Di Fabio" is a family, "São Paulo" a place
_LONGEST = 200  # code points of a list
_CAPITALS = 4  # letters of a family name that is told by its capitals
_LEAST = 3  # the same, in front of a known given name
_MOST = 5  # words of a name
_MOST_GIVEN = 2
_MANY, _MOST_MANY = 4, 7  # given words behind a comma
_APART = deferred(r"\s?;\s?|,?\s(?:and|&|und)\s")
_HONORED = frozenset(  # in front of a given name
    "sir lord lady dame dom don doña saint sainte sankt padre père pater frère fra brother sister mother father pope papa king queen prince princess rabbi imam sheikh bishop "
    "archbishop cardinal abbé dr prof professor rev captain colonel general major miss mr mrs ms mme mlle madame monsieur herr frau lama swami chief baron baroness count countess "
    "graf gräfin freiherr prime minister president".split()
)
_QUOTED = deferred(r"«\w[^«»]{2,150}\w»")
_SURE, _FITS, _OPEN = 2, 1, 0  # what one name of a list says


def many_given(printed: str) -> tuple[Name, ...]:
    """Names of which one has four given words or more behind its comma ("Silva, José Carlos Mendes Rocha"), as in Brazil, Portugal and India: too many to be read as
    a name elsewhere. The first of them is a known given name, and nothing but names stands there.
    """
    if printed.count(" ") < _MANY or ", " not in printed or len(printed) > _LONGEST or is_by_name(printed):
        return ()
    found = [_with_many(part.partition(", ")) for part in _APART.split(printed.strip(" ,"))]
    names = [name for name in found if name]
    return tuple(names) if len(names) == len(found) else ()


def _with_many(parts: tuple[str, str, str]) -> Name | None:
    family, comma, given = parts
    if not comma:
        alone = read_all(family)  # "…, and Anna Lund"
        return alone.names[0] if alone and len(alone.names) == 1 and alone.names[0].given else None
    words = given.split()
    if not 0 < len(words) <= _MOST_MANY or not is_given(words[0]) or fold(words[-1]) in PARTICLES:
        return None
    if not all(_NAME_WORD.fullmatch(word) or _INITIAL.fullmatch(word) or fold(word) in PARTICLES for word in words):
        return None
    short = read_names(f"{family}, {words[0]}", complete=True)
    return replace(short.names[0], given=given) if short and len(short.names) == 1 and short.names[0].given == words[0] else None


def row(printed: str) -> tuple[Name, ...]:
    """The names of a list in which strokes, dashes or semicolons part "Family, Given" ("Marrow, A. – Große Lund, Berta"), each with one comma."""
    parts = _STROKE.split(printed.strip(" ,"))
    found = [_INVERTED.fullmatch(part) for part in parts] if len(parts) > 1 and printed.count(",") == len(parts) else []
    return tuple(Name(match["family"], match["given"]) for match in found if match) if found and all(found) else ()


def family_first(printed: str, text: str = "") -> tuple[Name, ...]:
    """The names of a list in which each has its family in front; nothing where the list has another form or nothing tells it. In a reference that is printed as in
    Italy (``text``), one name that fits, of a single family and with a given name that is seldom anything else, is enough.
    """
    words = printed[:_LONGEST].split(None, 2)
    if len(printed) > _LONGEST or len(words) < 2 or words[0][-1] in ",.;" or words[1][-1] == "." or not words[0][0].isalpha():
        return ()
    found: list[Name] = []
    said: list[int] = []
    for part in _JOINT.split(printed.strip(" ,")):
        read = _read(part.split()) if part.strip() else None
        if read is None:
            return _with_a_middle_name(printed, text)
        found.append(read[0])
        said.append(read[1])
    if _SURE in said or said.count(_FITS) > 1 or (said == [_FITS] and _is_plain(found[0]) and _as_in_italy(printed, text)):
        return tuple(found)
    return ()


def _is_plain(name: Name) -> bool:
    """Whether the family is one word and no given name, and what is behind it is hardly a family ("Slavoj Anthony" is read elsewhere)."""
    family, given = name.family or "", (name.given or "").split()
    return " " not in family and not is_seldom_given(family) and is_mostly_given(given[-1])


def _with_a_middle_name(printed: str, text: str) -> tuple[Name, ...]:
    """ "Rossi Frederic Chapin": in a reference as in Italy, the first of three words can only be a family, the second is a given name."""
    words = printed.strip(" ,").split()
    if len(words) != _LEAST or not all(map(_is_word, words)) or not is_only_given(words[1]) or not is_family(words[0]):
        return ()
    told = "-" not in words[0] and not (words[0].isupper() or is_given(words[0])) and _as_in_italy(printed, text)
    return (Name(words[0], " ".join(words[1:])),) if told else ()


def _as_in_italy(printed: str, text: str) -> bool:
    """Whether a reference is, but for its names, in Italian, or has a title of no Romance language in the quotation marks of Italy and pages as they are abbreviated there."""
    language = romance(text.replace(printed, "", 1))
    return language == "it" or (not language and _QUOTED.search(text) is not None and "pp. " in text)


def _read(words: list[str]) -> tuple[Name, int] | None:
    """One name and how much tells that its family is in front; None where it is not."""
    end = len(words)
    while end > 2 and _INITIAL.fullmatch(words[end - 1]):
        end -= 1
    if not words:
        return None
    if end < len(words) - 1 and (not is_given(words[end - 1]) or words[end - 1].isupper()):
        end = len(words) - 1  # "Mc Namara R S" and "SELVA PASQUALE G. A." may be double family names
    initials = " ".join(words[end:])
    plain = words[:end] if initials else [*words[:-1], words[-1].rstrip(".")]
    honored = plain[0].lower() in _HONORED and not initials  # "King Margaret L." is none
    if not 1 < len(plain) <= _MOST or honored or not all(map(_is_word, plain)):
        return None
    at = _given_from(plain)
    family, given = plain[:at], plain[at:]
    if not given and len(plain) == 2 and not is_given(plain[0]):
        family, given = plain[:1], plain[1:]  # beside others
    says = _says(family, given) if given else None
    if says is None or family[-1].lower() in _NO_FAMILIES:
        return None
    more = says == _FITS and (
        initials or (len(given) > 1 and is_womans(given[-1]))
    )  # "Holt Donald S. L.", "Holt Maria Rita": neither ends with a family name
    return Name(" ".join(family), " ".join([*given, initials]).strip()), _SURE if more else says


def _is_word(word: str) -> bool:
    return (len(word) > 1 and _NAME_WORD.fullmatch(word) is not None) or word in PARTICLES


def _given_from(words: list[str]) -> int:
    """Where the given names begin at the earliest: behind the capitals of the family name, else with the last words that are some ("Bellini Dalla Rosa Giovanni")."""
    at = 0
    while at < len(words) and words[at].isupper():
        at += 1
    if 0 < at < len(words):
        return at
    at = len(words)
    while at > max(1, len(words) - _MOST_GIVEN) and (is_given(words[at - 1]) or is_second_given(words[at - 1], words[at - 2])):
        at -= 1
    while at < len(words) and words[at - 1].lower() in PARTICLES:
        at += 1
    return at


def _says(family: list[str], given: list[str]) -> int | None:
    """How much tells that the first of two are the family name; None where they are not."""
    first, last = family[0], given[0]
    if (
        first in PARTICLES and len(family) > 1 and is_given(last) and not is_given(family[1])
    ):  # "de Roover Raymond": no given name stands in front
        return _SURE
    if first.isupper() and not last.isupper():
        return _by_capitals(" ".join(family), given)
    if is_given(first) or is_womans(first):
        if len(family) > 1 or not is_either(first):
            return None
        return _SURE if is_womans(last) else _OPEN
    if not is_given(last):
        return _OPEN
    strong = is_only_given(last) or is_italian(family[-1], last)
    return _SURE if strong or (len(family) == 1 and is_family(first)) else _FITS


def _by_capitals(family: str, given: list[str]) -> int | None:
    if len(family) < _LEAST:
        return None
    if is_given(given[0]) or is_seldom_given(given[0]):
        return _SURE if len(family) >= _CAPITALS or not is_given(family) else _OPEN
    if len(family) < _CAPITALS or is_given(family) or len(given) > 1:
        return None
    return None if is_place(given[0]) or is_by_name(family.lower()) else _SURE
