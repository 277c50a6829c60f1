"""Capitals that must stay: BibTeX styles put titles in lower case, except for what stands in braces."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.export.latex import escape, squeeze

_CORE = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
# Words that stay small in a title of the Capitalised Kind, and so say nothing about which kind a title is.
_SMALL = frozenset(
    "about above across after against along among around before behind below beneath between beyond during except from inside into near onto over "
    "since than that their through throughout toward towards under until upon versus via when where which with within without".split()
)
_SLIPS = 4  # one small letter among more words than this is a slip
_SAYING = 4  # letters: shorter words are small in both kinds
_ENDS_SENTENCE = ".?!"


def protected(title: str, *, language: str | None = None, ascii_only: bool = False) -> str:
    """``title`` for TeX, with braces round words whose capitals are not the style's to change.

    Those are words with a capital behind their first letter (NATO, Sino-Soviet, McNeill) or a figure (G8), single capitals (World War I), and, where the title
    is in sentence case or not English, every capitalised word but the first. A title printed all in capitals says nothing and is left alone.
    """
    words = squeeze(title).split(" ")
    if not any(c.islower() for c in title):
        return escape(title, ascii_only=ascii_only)
    keep_initials = _other_language(language) or _sentence_case(words)
    written = []
    before = ":"
    for word in words:
        core = _CORE.search(word)
        if core and _must_stay(core[0], before, keep_initials):
            pieces = (word[: core.start()], core[0], word[core.end() :])
            lead, kept, trail = (escape(piece, ascii_only=ascii_only) for piece in pieces)
            written.append(f"{lead}{{{kept}}}{trail}")
        else:
            written.append(escape(word, ascii_only=ascii_only))
        before = word
    return " ".join(written)


def _must_stay(core: str, before: str, keep_initials: bool) -> bool:
    if any(c.isupper() for c in core[1:]) or (core[0].isupper() and any(c.isdigit() for c in core)):
        return True
    if not core[0].isupper() or before.endswith(":"):
        return False
    return keep_initials or (len(core) == 1 and core != "A")


def _sentence_case(words: list[str]) -> bool:
    """Whether enough of the words that a title of the Capitalised Kind begins with a capital begin with a small letter."""
    small = every = 0
    for before, word in pairwise(words):
        core = _CORE.search(word)
        if core is None or before[-1:] in _ENDS_SENTENCE + ":" or len(core[0]) < _SAYING or core[0].lower() in _SMALL:
            continue
        small += core[0][0].islower()
        every += core[0][0].isalpha()
    return small > 0 and small * _SLIPS >= every


def _other_language(language: str | None) -> bool:
    return bool(language) and not str(language).lower().startswith("en")
