"""Whether a parser's first author is the one that the gold names, also where the gold has the authors as one string.

Such a string is taken apart here by its form alone, so that the parser is not judged by its own reading. Where the form leaves two readings
open ("Breymann Gustav Adolf", "Paul Volcker"), both count, but for a reading that makes a given name the family.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from citecheck.extract.references.parsing.accents import joined
from citecheck.extract.references.parsing.fields.nobility import TITLES
from citecheck.extract.references.parsing.vocabulary import NOBODY
from citecheck.text.fold import fold
from citecheck.text.name_words import GIVEN_NAMES, PARTICLES, SUFFIXES
from citecheck.text.names import is_body

Person = Mapping[str, str]
_INTRODUCED = re.compile(r"^\W*(?:(?:in|by|von|par|por|di)\b[\s:]+)?", re.IGNORECASE)
_ET_AL = re.compile(r"[\s,;(\[]*\b(?:et\s+al|et\s+alii|and\s+others|u\.\s?a|y\s+otros|e\s+outros|и\s+др)\b.*$", re.IGNORECASE | re.DOTALL)
_ROLE = re.compile(r"[\s,]*[(\[][^)\]]*[)\]]?\W*$|[\s,]+(?:eds?|hrsg|hg|orgs?|coords?|dirs?|comps?|a cura di)\b\W*$", re.IGNORECASE)
_NEXT = re.compile(r"\s*[;&/|]\s*|,?\s+(?:and|und|u\.|et|y|e|with|en|och|og|и)\s+|\s+[-–—]\s+|\n")
_INITIALS = re.compile(r"[^\W\d_](?:[-‐’'][^\W\d_])*|(?:[^\W\d_]{1,2}\.[-‐’']?)+[^\W\d_]?")
_IRISH = re.compile(r"\b(Ó)\s(?=[A-Z])")  # begins the family name: "Ó Riain"
_REGISTERED = re.compile(r"\se\.\s?V\b\.?")  # a society's: "Wuppertaler Kreis e. V."
_NOBODY = re.compile(rf"{NOBODY}|o\.\s?V|N\.\s?N", re.IGNORECASE)  # its last full stop may be cut off
_NOBLE = frozenset(map(fold, TITLES))  # "Graf zu Marrow, C." is given as "C. Graf" with the particle "zu"
_BARE = re.compile(r"[^\W\d_a-zß-öø-ÿ]{1,3}")
_TWO_AND_TWO = 4  # words


def same_first(gold: str | Sequence[Person], found: Sequence[Person]) -> bool:
    """Whether the first of ``found`` is the first author of ``gold``: by the family name, particles in or out, or a body by its name."""
    if not found or not gold:
        return False
    ours = _forms(found[0])
    if not isinstance(gold, str):
        return bool(ours & _forms(gold[0]))
    if literal := found[0].get("literal"):
        return _same_body(gold, literal)
    return bool(ours & first_families(gold))


def with_accents(printed: str) -> str:
    """What gold says where it is printed with accents beside their letters ("M¨uller")."""
    found = joined(printed)
    return found.text if found else printed


def first_families(authors: str) -> frozenset[str]:
    """What may be the family name of the first person of ``authors``, folded."""
    text = _ROLE.sub("", _ET_AL.sub("", _INTRODUCED.sub("", with_accents(authors).strip())))
    first, comma, rest = (part.strip() for part in _NEXT.split(text)[0].partition(","))
    words = _words(first)
    initials = any(map(_initial, words))
    if comma and not initials and all(_initial(word) or fold(word) in PARTICLES for word in _words(rest.partition(",")[0])):
        return _folded([words])  # "Moreau, A." and "Berg, A. van der"
    if comma and not initials:
        return _folded([words, *_readings(words)])  # "Moreau Sands, Anna" or "Anna Moreau, Ben Holt"
    return _folded([words] if is_body(first) else _readings(words))


def _readings(words: list[str]) -> list[list[str]]:
    """The families that the words of one name may hold: before or behind initials, else at either end."""
    while len(words) > 1 and fold(words[-1]) in SUFFIXES:
        words = words[:-1]
    if len(words) < 2:
        return [words]
    if _initial(words[0]):
        return _ends(words[1:])
    if _initial(words[-1]):
        at = next(index for index, word in enumerate(words) if _initial(word))
        return [
            words[:at],
            *_ends(words[1:at]),
            *([] if fold(words[0]) in PARTICLES else [words[:1]]),
        ]  # "Altieri Biagi M.", "Cardwell Donald S. L."
    whole = [words] if fold(words[0]) in PARTICLES else []
    double = [words[:2]] if len(words) >= _TWO_AND_TWO else []  # "Altieri Biagi Maria Luisa"
    return [*whole, *_ends(words[1:]), words[:1], *double]


def _ends(words: list[str]) -> list[list[str]]:
    """The words from each one to the last, initials in front left out: compound families, and those behind middle names."""
    return [words[at:] for at, word in enumerate(words) if not _initial(word)]


def _folded(readings: list[list[str]]) -> frozenset[str]:
    """The readings, but for bare given names where another reading is none."""
    found = {fold(" ".join(words)) for words in readings if words} - {""}
    families = {words for words in found if words not in GIVEN_NAMES}
    return frozenset(families or found)


def _words(text: str) -> list[str]:
    """Words; initials that are glued to the next word are cut off ("J.G.Ikenberry")."""
    parts = re.sub(r"(?<=\w\.)(?=[^\W\d_]{2})", " ", _IRISH.sub(r"\1-", text.replace("(", " ").replace(")", " "))).split()
    return [word for part in parts if (word := part.lstrip("."))]


def _initial(word: str) -> bool:
    return _INITIALS.fullmatch(word) is not None or (_BARE.fullmatch(word) is not None and fold(word) not in PARTICLES)


def _forms(person: Person) -> frozenset[str]:
    """The ways in which a name may be written as a family."""
    if literal := person.get("literal"):
        return frozenset({fold(literal)})
    family = fold(person.get("family") or person.get("given") or "")
    particles = [fold(person.get(part) or "") for part in ("dropping-particle", "non-dropping-particle")]
    given = [word for word in fold(person.get("given") or "").split() if word in PARTICLES or word in _NOBLE]
    forms = {
        family,
        " ".join((*given, *filter(None, particles), family)),
        " ".join((*filter(None, particles), family)),
        " ".join((*given, family)),
        f"{particles[1]} {family}".strip(),
    }
    return frozenset(forms - {""})


def _same_body(gold: str, literal: str) -> bool:
    """A body is a whole: all of the gold, or what stands before a comma or another author. A string with initials names persons, where they are not those of a
    registered society or of "nobody".
    """
    if any(len(word) > 1 and word[1] == "." for word in _REGISTERED.sub("", gold).split()) and _NOBODY.fullmatch(gold) is None:
        return False
    wholes = {gold, _NEXT.split(gold)[0], gold.partition(",")[0], *gold.split(";")[:1], *gold.split("&")[:1], _ROLE.sub("", gold)}
    return fold(literal) in {fold(whole) for whole in wholes}
