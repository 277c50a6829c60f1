"""Names that a record gives as one string, divided into family and given names.

OpenAlex and Open Library give names in the order of speech ("Anna Maria van der Berg"), DataCite inverted ("Berg, Anna"). Which part of an undivided
name is the family's cannot be known for all the world; the comparison of names knows of names that were divided otherwise.
"""

from __future__ import annotations

from citecheck.model import Name

_LONGEST = 300  # characters; a longer value is no name
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def person(text: str) -> Name | None:
    """A person's name, divided: at its comma, else before its last word and the particles in lower case before it. A single word is kept whole."""
    shown = " ".join(text[:_LONGEST].split())
    if not shown:
        return None
    family, comma, given = (part.strip() for part in shown.partition(","))
    if comma and given.lower() not in _SUFFIXES:
        return Name(family=family, given=given or None) if family else Name(literal=given) if given else None
    parts = (family if comma else shown).split()
    suffix = given if comma else parts.pop() if len(parts) > 2 and parts[-1].lower() in _SUFFIXES else None
    if len(parts) < 2:
        return Name(literal=shown)
    first = len(parts) - 1
    while first > 1 and parts[first - 1].islower():
        first -= 1
    return Name(family=" ".join(parts[first:]), given=" ".join(parts[:first]), suffix=suffix)
