"""How alike two spellings are. Numbers in [0, 1] that rank; a decision needs a named reason beside them."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from citecheck.text.fold import fold


def edits(one: str, other: str, limit: int = 4) -> int:
    """Optimal string alignment distance of the folded forms (insertions, deletions, substitutions, swaps); ``limit + 1`` when further apart."""
    return OSA.distance(fold(one), fold(other), score_cutoff=limit)


def alike(one: str, other: str) -> float:
    """Similarity of two short strings in order: 1.0 when their folded forms are equal."""
    return OSA.normalized_similarity(fold(one), fold(other))


def same_words(one: str, other: str) -> float:
    """Similarity of two titles regardless of word order and of what is missing at either end."""
    return fuzz.token_set_ratio(fold(one), fold(other)) / 100


def in_order(one: str, other: str) -> float:
    """Similarity of two titles as whole strings, length included (rapidfuzz ``ratio`` of the folded forms)."""
    return fuzz.ratio(fold(one), fold(other)) / 100


def nearest(word: str, words: Sequence[str], *, least: float, limit: int) -> tuple[str, ...]:
    """Those of ``words`` that are written like ``word``, whatever the case, the likest first: at least ``least`` of the letters in order, at most ``limit``."""
    found = process.extract(word, words, scorer=fuzz.ratio, processor=str.lower, score_cutoff=least * 100, limit=limit)
    return tuple(dict.fromkeys(choice for choice, _, _ in found))
