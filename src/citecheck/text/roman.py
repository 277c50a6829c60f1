"""Roman numerals, as page numbers and volume numbers have them."""

from __future__ import annotations

import re

_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_WELL_FORMED = re.compile(r"m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})", re.IGNORECASE)


def roman(text: str) -> int | None:
    """The value of a Roman numeral in either case, or None. ``xv`` is 15; ``iiii`` is read as 4, ``ic`` is none."""
    if not text or not text.isascii() or not _WELL_FORMED.fullmatch(text):
        return None  # ignoring case, İ and ı would pass for an i
    digits = [_VALUES[letter] for letter in text.lower()]
    following = [*digits[1:], 0]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True))
