"""Is it a place, is it a name: questions to the tables."""

from __future__ import annotations

from citecheck.extract.references.parsing.places import PLACES, REGIONS
from citecheck.extract.references.parsing.printing_towns import TOWNS
from citecheck.text.name_words import PARTICLES

_PLACES = PLACES | TOWNS
_SMALL = PARTICLES | frozenset("and & und et y e of the for für de".split())
_JOINTS = (" and ", " & ", " und ", " et ", " y ", " e ", "/", " – ", " - ", "-", ";")


def is_place(text: str) -> bool:
    """Whether ``text`` is a place of publication that the tables know, alone, joined to another or with its region ("Chicago IL", "Boulder, CO")."""
    plain = " ".join(text.replace(".", " ").replace("[", " ").replace("]", " ").replace("’", "'").split()).lower()
    if plain in _PLACES or text.strip(" .,").lower() in _PLACES:
        return True
    words = plain.replace(",", " ").split()
    if len(words) > 1 and words[-1] in REGIONS and " ".join(words[:-1]) in _PLACES:
        return True
    return any(joint in plain and all(part.strip() in _PLACES for part in plain.split(joint)) for joint in _JOINTS)


def is_named(text: str) -> bool:
    """Whether every word is capitalized, small words aside."""
    return all(word[0].isupper() or word.lower().strip(".,") in _SMALL or not word[0].isalpha() for word in text.split())
