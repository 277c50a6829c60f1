"""A name for an entry as it is printed, by which a lock file and a person's corrections find it again."""

from __future__ import annotations

import hashlib
import unicodedata

_DIGITS = 16  # hexadecimal: 64 bits, ample for the entries of a corpus


def entry_digest(text: str) -> str:
    """Sixteen hexadecimal digits of a printed entry without its number or bullet: the same however its lines are broken, another when a character changes."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]
