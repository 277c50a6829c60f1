"""Names for what is printed, by which a lock file and a person's corrections find it again."""

from __future__ import annotations

import hashlib
import unicodedata

_DIGITS = 16  # hexadecimal: 64 bits, ample for the entries of a corpus


def entry_digest(text: str) -> str:
    """Sixteen hexadecimal digits of a printed entry without its number or bullet: the same however its lines are broken, another when a character changes."""
    return _digest(on_one_line(text))


def citation_digest(text: str, context: str) -> str:
    """Sixteen hexadecimal digits of a citation as printed and of the words that it stands in."""
    return _digest(f"{on_one_line(text)}\n{on_one_line(context)}")


def on_one_line(text: str) -> str:
    """``text`` composed (NFC) and with single blanks."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]
