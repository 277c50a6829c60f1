"""Letters that are written as a letter and its marks, one after the other, as file systems and PDFs have them (Unicode's form D)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# a letter with the marks behind it, which are no word characters; or the parts of a Hangul syllable
_CLUSTER = re.compile(
    r"[^\W\d_][^\w\s\x00-\u02ff\u2000-\u20cf\u2100-\u2fff\u3000-\u3098\u309b-\ufe1f\ufe30-\U0010ffff]{1,8}"
    r"|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)


def decomposed(text: str) -> Iterator[tuple[int, int, str]]:
    """From where to where a letter stands apart from its marks, and the letter with them, in order; in hardly any text there is one."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return
    for match in _CLUSTER.finditer(text):
        whole = unicodedata.normalize("NFC", match.group())
        if whole != match.group():
            yield match.start(), match.end(), whole


def composed(text: str) -> str:
    """``text`` with every letter and its marks as one."""
    return unicodedata.normalize("NFC", text)
