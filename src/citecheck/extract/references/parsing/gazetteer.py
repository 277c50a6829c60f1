"""Is it a place, is it a publisher: questions to the tables."""

from __future__ import annotations

from citecheck.extract.references.parsing.places import PLACES, REGIONS
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_STRONG
from citecheck.text.name_words import BODY_WORDS, PARTICLES

_SMALL = PARTICLES | frozenset("and & und et y e of the for für de".split())
_ARTICLES = frozenset("the das die der le la el il o a".split())
_JOINTS = (" and ", " & ", " und ", " et ", " y ", " e ", "/", " – ", " - ", "-", ";")
_PUBLISHER_LIMIT = 9  # words


def is_place(text: str) -> bool:
    """Whether ``text`` is a place of publication that the table knows, alone, joined to another or with its region ("Chicago IL", "Boulder, CO")."""
    plain = " ".join(text.replace(".", " ").replace("[", " ").replace("]", " ").split()).lower()
    if plain in PLACES or text.strip(" .,").lower() in PLACES:
        return True
    words = plain.replace(",", " ").split()
    if len(words) > 1 and words[-1] in REGIONS and " ".join(words[:-1]) in PLACES:
        return True
    return any(joint in plain and all(part.strip() in PLACES for part in plain.split(joint)) for joint in _JOINTS)


def is_region(text: str) -> bool:
    """Whether ``text`` is a country, a state or its abbreviation, as it follows a place."""
    return text.strip(" .").lower() in REGIONS or text.replace(".", "").strip().lower() in REGIONS


def is_publisher(text: str) -> bool:
    """Whether a word in ``text`` marks a publisher or a body."""
    words = [word.strip(".,()").lower() for word in text.split()]
    return len(words) <= _PUBLISHER_LIMIT and any(word in PUBLISHER_STRONG or word in BODY_WORDS for word in words)


def is_issuer(text: str) -> bool:
    """Whether ``text`` begins with the word of a body ("Ministry of ...", "The Ministry of ...")."""
    words = text.lower().split()
    return bool(words) and (words[0] in BODY_WORDS or (words[0] in _ARTICLES and len(words) > 1 and words[1] in BODY_WORDS))


def is_named(text: str) -> bool:
    """Whether every word is capitalized, small words aside."""
    return all(word[0].isupper() or word.lower().strip(".,") in _SMALL or not word[0].isalpha() for word in text.split())


def place_at_end(text: str) -> int | None:
    """Where in ``text`` its last one to three words begin, if they are a place that the table knows."""
    words = text.split()
    for count in (3, 2, 1):
        if len(words) > count and is_place(" ".join(words[-count:])):
            return text.rindex(words[-count])
    return None
