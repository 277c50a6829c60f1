"""When two spellings may be the same family name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from citecheck.text.fold import fold

# Letters that some styles write out where others drop the mark. Source: DIN 5007-2, Swedish and Danish collation.
_DIGRAPHS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)

# Romanisations of the same letter, brought to one form, longest first. Source: ALA-LC, ISO 9, BGN/PCGN and the German and French customs
# for Russian, Ukrainian and Arabic names.
_ROMANISATIONS = (
    ("tsch", "ch"),
    ("tch", "ch"),
    ("dzh", "j"),
    ("shch", "sh"),
    ("sch", "sh"),
    ("kh", "h"),
    ("zh", "j"),
    ("ph", "f"),
    ("ts", "c"),
    ("tz", "c"),
    ("ck", "k"),
    ("ks", "x"),
    ("ou", "u"),
    ("yi", "i"),
    ("iy", "i"),
    ("ij", "i"),
    ("yy", "i"),
    ("ii", "i"),
    ("ye", "e"),
    ("je", "e"),
    ("yo", "o"),
    ("ay", "ai"),
    ("ey", "ei"),
    ("oy", "oi"),
    ("y", "i"),
    ("w", "v"),
)
_ONE_EDIT = 4  # letters from which on one slip still leaves a name recognisable
_TWO_EDITS = 7
_LONG = 24  # letters: names beyond this are bodies, which are not looked for by their slips


LONGEST_NAME = 200  # code points: what is longer was misread, and is compared by its beginning


def name_words(text: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(fold(text[:LONGEST_NAME]).split())


def compact(text: str) -> str:
    """The folded letters of a name without blanks: ``O’Hare`` and ``O Hare`` are one."""
    return fold(text[:LONGEST_NAME]).replace(" ", "")


@lru_cache(maxsize=16384)
def keys(text: str) -> frozenset[str]:
    """Every compact form that counts as the same spelling: plain (Muller) and with digraphs (Mueller)."""
    return frozenset(
        form for form in (compact(text), compact(unicodedata.normalize("NFC", text[:LONGEST_NAME]).translate(_DIGRAPHS))) if form
    )


@lru_cache(maxsize=16384)
def romanised(letters: str) -> str:
    """Compact letters in one romanisation of many: Dostoyevskii and Dostoevsky become equal."""
    for long, short in _ROMANISATIONS:
        letters = letters.replace(long, short)
    return letters


def slipped(one: str, other: str) -> bool:
    """Whether two different compact spellings are a slip of the pen, or of a transliteration, apart.

    One edit (optimal string alignment) from four letters on, two from seven. Writers rarely miss the first letter: where it differs, the name must
    be long and have no other slip, or the first two letters changed places.
    """
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < _ONE_EDIT - 1 or longest < _ONE_EDIT or one == other:
        return False
    limit = 2 if longest >= _TWO_EDITS else 1
    distance = OSA.distance(one, other, score_cutoff=limit)
    if one[0] != other[0] and longest >= _TWO_EDITS:
        limit = 1
    if distance <= limit:
        return one[0] == other[0] or longest >= _TWO_EDITS or (one[:2] == other[1::-1] and one[2:] == other[2:])
    return longest > _ONE_EDIT and romanised(one) == romanised(other)


def neighbourhood(letters: str) -> set[str]:
    """Keys of which two spellings share one when `slipped` may hold: the letters without any one of them (any two in longer names), and their romanisation.

    Deleting from both sides finds every insertion, deletion, substitution and swap without comparing every pair (the symmetric delete method).
    """
    shapes = {letters}
    if _ONE_EDIT <= len(letters) <= _LONG:
        shapes |= {letters[:i] + letters[i + 1 :] for i in range(len(letters))}
    if _TWO_EDITS <= len(letters) <= _LONG:
        shapes |= {shape[:i] + shape[i + 1 :] for shape in [*shapes] if len(shape) < len(letters) for i in range(len(shape))}
    return shapes | {"~" + romanised(letters)}
