"""Is it a place, is it a name: questions to the tables."""

from __future__ import annotations

from citecheck.extract.references.parsing.places import PLACES, REGIONS
from citecheck.text.name_words import PARTICLES

_SMALL = PARTICLES | frozenset("and & und et y e of the for für de".split())
_JOINTS = (" and ", " & ", " und ", " et ", " y ", " e ", "/", " – ", " - ", "-", ";")


def is_place(text: str) -> bool:
    """Whether ``text`` is a place of publication that the table knows, alone, joined to another or with its region ("Chicago IL", "Boulder, CO")."""
    plain = " ".join(text.replace(".", " ").replace("[", " ").replace("]", " ").split()).lower()
    if plain in PLACES or text.strip(" .,").lower() in PLACES:
        return True
    words = plain.replace(",", " ").split()
    if len(words) > 1 and words[-1] in REGIONS and " ".join(words[:-1]) in PLACES:
        return True
    return any(joint in plain and all(part.strip() in PLACES for part in plain.split(joint)) for joint in _JOINTS)


def is_named(text: str) -> bool:
    """Whether every word is capitalized, small words aside."""
    return all(word[0].isupper() or word.lower().strip(".,") in _SMALL or not word[0].isalpha() for word in text.split())
