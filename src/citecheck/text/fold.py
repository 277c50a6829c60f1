"""Folding: the form in which two spellings of the same thing become equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_NOT_WORD = re.compile(r"[^\w]+")
ODD_APOSTROPHES = "‘`´"  # those that are no part of a word elsewhere
_STANDING = dict.fromkeys(map(ord, "¨ˆ˜˚¸ˇ˝"))  # accents beside their letters, as text taken from a PDF has them: "Fro¨lich"
_APOSTROPHES = re.compile(r"['’‘ʼ`´]")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower-case ASCII words separated by single blanks: diacritics, punctuation and case are gone, other scripts are transliterated.

    ``fold("O’Hare, Müller–Lüdenscheidt") == "ohare muller ludenscheidt"``. An empty string means that nothing but punctuation was there.
    """
    standing = text if text.isascii() else text.translate(_STANDING)
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", standing))
    if not plain.isascii():
        plain = anyascii(strip_marks(plain))
        plain = _APOSTROPHES.sub("", plain)
    return _NOT_WORD.sub(" ", plain.replace("_", " ").lower()).strip()


def strip_marks(text: str) -> str:
    """``text`` without combining marks: Müller becomes Muller, Łódź becomes Łodz."""
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The folded words of ``text``."""
    return tuple(fold(text).split())
