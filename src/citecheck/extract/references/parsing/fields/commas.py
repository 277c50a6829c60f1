"""Lists whose commas are read otherwise than the form of a single name says: what stands in front of the first one and behind it is told by a table of given names.

"Tomasz Holt, Anna Lund" are two persons and no "Family, Given"; "García de la Loma, María José y Pedro Ruiz" begins with one.
"""

from __future__ import annotations

from citecheck.extract.references.parsing.fields.family_names import is_family
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold
from citecheck.text.given_names import is_either, is_given
from citecheck.text.name_words import PARTICLES
from citecheck.text.names import NameList, read_all

_JOINT = deferred(r",\s(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e)\s")
_WORD = deferred(r"[^\W\d_a-z][^\W\d_]{1,30}(?:[-‐'’][^\W\d_]{1,30}){0,3}")
_INITIAL = deferred(r"[^\W\d_a-z]\.")
_WORDS = range(2, 5)  # of a name in natural order
_IBERIAN = frozenset(  # the most frequent family names of Spain (INE) and Portugal: behind one that is a given name, too, the second of two ("Martín García")
    "garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez romero gutierrez navarro torres dominguez vazquez ramos ramirez serrano blanco "
    "molina morales suarez ortega castro ortiz silva santos ferreira pereira oliveira costa rodrigues martins sousa souza fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira".split()
)
_MOST = 6  # words of a family name with its particles
_LEAST = 3  # parts of a list that begins with one inverted name


def apart(printed: str, names: NameList | None) -> tuple[Name, ...]:
    """The names of such a list; nothing where it is none, or nothing tells."""
    if names is None or "," not in printed or not _is_doubtful(names):
        return ()
    parts = [part.strip() for part in _JOINT.split(printed.strip(" ,:"))]
    if len(parts) > 1 and all(map(_is_natural, parts)) and is_given(parts[-1].split()[0]) and not _is_double(parts[0].split()):
        return _read(parts)
    if len(parts) >= _LEAST and _is_inverted(parts[0], parts[1]) and all(map(_is_natural, parts[2:])):
        return _read((f"{parts[0]}, {parts[1]}", *parts[2:]))
    return ()


def _is_double(words: list[str]) -> bool:
    """Whether a given name and what follows it may be two family names of Spain or Portugal."""
    return is_either(words[0]) and fold(words[1]) in _IBERIAN


def _is_doubtful(names: NameList) -> bool:
    """Whether the first name has two words for a family and two for a given name, or a given name for its family name stands second."""
    first = names.names[0]
    if " " in (first.family or "") and " " in (first.given or ""):
        return True
    return len(names.names) > 1 and is_given(names.names[1].family or "")


def _is_natural(part: str) -> bool:
    """Whether a part begins with a known given name, or ends with what can only be a family name, and ends with no given name."""
    words = part.split()
    return (
        len(words) in _WORDS
        and (is_given(words[0]) or (is_family(words[-1]) and not is_family(words[0])))
        and not is_given(words[-1])
        and all(_WORD.fullmatch(word) or _INITIAL.fullmatch(word) or word in PARTICLES for word in words)
    )


def _is_inverted(family: str, given: str) -> bool:
    """Whether nothing but given names stands behind a family name of several words, one of which is frequent or a particle."""
    words, behind = family.split(), given.split()
    return (
        1 < len(words) <= _MOST
        and not is_given(words[0])
        and all(_WORD.fullmatch(word) or word in PARTICLES for word in words)
        and any(word in PARTICLES or is_family(word) for word in words)
        and len(behind) > 1
        and all(map(is_given, behind))
    )


def _read(parts: tuple[str, ...] | list[str]) -> tuple[Name, ...]:
    """The names of the parts, each read by itself."""
    found: list[Name] = []
    for part in parts:
        names = read_all(part)
        if names is None or len(names.names) != 1:
            return ()
        found += names.names
    return tuple(found)
