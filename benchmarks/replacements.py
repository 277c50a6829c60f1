"""What stands for what in a disguised document: a seeded dictionary that keeps the relations between the words.

A misspelling stays one (Chufirin : Chufrin = Valdirin : Valdrin), an initial stays the first letter of the given name, words of one stem share one.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA, Levenshtein

from benchmarks import disguise_words as tables

YEARS = (10, -30, -20)  # whole decades, so that "1990s" stays one
INITIALS = "ABCDEFGHIJKLMNOPRSTUVWYZ"  # Q and X begin few names; they stay


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a document that carry names and titles, lower-case. ``all`` are every word of it: no replacement may be one of them."""

    families: frozenset[str]
    givens: frozenset[str]
    titles: frozenset[str]
    proper: frozenset[str]
    all: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Replacements, lower-case, for names and for other words; for initials; for months. ``years`` is added to every year."""

    names: dict[str, str]
    words: dict[str, str]
    initials: dict[str, str]
    months: dict[str, str]
    years: int


def dictionary(words: Vocabulary, seed: int) -> Dictionary:
    """A dictionary for ``words``; the same seed gives the same one."""
    chance = random.Random(seed)
    letters = rotation(INITIALS, chance.randrange(3, 21)) | {"Q": "Q", "X": "X"}
    names = _names(words, letters, chance)
    return Dictionary(
        names, _words(words, frozenset(names), frozenset(names.values()), chance), letters, _months(chance), chance.choice((-30, -20, 10))
    )


def rotation(row: Sequence[str], by: int) -> dict[str, str]:
    """Each member of ``row`` to the one ``by`` places further on, round the end."""
    return {one: row[(place + by) % len(row)] for place, one in enumerate(row)}


def _months(chance: random.Random) -> dict[str, str]:
    full = rotation(tables.LONG_MONTHS, chance.randrange(1, 6)) | rotation(tables.SHORT_MONTHS, chance.randrange(1, 3))
    return {one[:3]: other[:3] for one, other in full.items()} | full


def _names(words: Vocabulary, letters: dict[str, str], chance: random.Random) -> dict[str, str]:
    found = respelt(variants(sorted(words.families)), words.all, chance)
    families, givens = [_shuffled(pool, chance) for pool in (tables.FAMILIES, tables.GIVEN)]
    for name in sorted((words.families | words.givens) - frozenset(found)):
        first = letters[name[0].upper()].lower() if name in words.givens and name[0].upper() in letters else ""
        pool = givens if first else families
        closest = sorted((one for one in pool if one.startswith(first)), key=lambda one: abs(len(one) - len(name)))
        chosen = next((one for one in closest if one not in words.all and _as_far(name, one, found)), None)
        if chosen:
            pool.remove(chosen)
        found[name] = chosen or _made_up(name, first, words.all, found, chance)
    return found


def _shuffled(pool: Sequence[str], chance: random.Random) -> list[str]:
    lower = [name.lower() for name in pool]
    chance.shuffle(lower)
    return lower


def _as_far(name: str, candidate: str, found: dict[str, str]) -> bool:
    """Whether ``candidate`` is as far from every replacement so far as the names are from each other; beyond two edits nobody mistakes them."""
    return all(
        OSA.distance(candidate, other, score_cutoff=2) >= min(3, OSA.distance(name, original, score_cutoff=2))
        for original, other in found.items()
    )


def _made_up(name: str, first: str, taken: frozenset[str], found: dict[str, str], chance: random.Random) -> str:
    """A name of syllables, about as long as ``name``."""
    for extra in range(1000):
        length = min(len(name) + 1, 8) // 2 + extra // 200
        syllables = [chance.choice(tables.SOFT) + chance.choice(tables.VOWELS) for _ in range(length)]
        candidate = "".join(syllables)
        candidate = (first or candidate[0]) + candidate[1:] + chance.choice(("", "n", "r", "s"))
        if candidate not in taken and _as_far(name, candidate, found):
            return candidate
    raise ValueError(f"no replacement for {name!r}")


def variants(words: Sequence[str]) -> list[list[str]]:
    """Groups of words of five letters or more that begin alike and are at most two edits apart: spellings of one name."""
    groups: list[list[str]] = []
    for word in (word for word in words if len(word) >= 5):
        near = [group for group in groups if any(word[0] == other[0] and OSA.distance(word, other, score_cutoff=2) <= 2 for other in group)]
        groups = [group for group in groups if group not in near] + [[*(other for group in near for other in group), word]]
    return [group for group in groups if len(group) > 1]


def respelt(groups: Iterable[list[str]], taken: frozenset[str], chance: random.Random) -> dict[str, str]:
    """New words for each group of spellings, which differ among themselves as the old ones do: what they share is exchanged, the rest stays."""
    found: dict[str, str] = {}
    for group in groups:
        for _ in range(1000):
            new = dict(zip(group, _exchanged(group, chance), strict=True))
            if not taken & set(new.values()) and not set(found.values()) & set(new.values()):
                found |= new
                break
        else:
            raise ValueError(f"no replacement for {group}")
    return found


def _exchanged(group: Sequence[str], chance: random.Random) -> list[str]:
    start = shared_start(group)
    rests = [word[len(start) :] for word in group]
    end = shared_start([rest[::-1] for rest in rests])[::-1]
    if len(start) < 2 and len(end) < 4:
        return _ciphered(group, chance)
    middles = [rest[: len(rest) - len(end)] for rest in rests]
    new_end = _piece(end, chance, from_end=True) if len(end) >= 4 else end
    new_start = _piece(start, chance) if len(start) >= 2 else start
    return [new_start + middle + new_end for middle in middles]


def _piece(old: str, chance: random.Random, *, from_end: bool = False) -> str:
    """As many letters of some family name, from its start or its end, that meet what stands beside them with the same kind of letter."""
    meeting = 0 if from_end else -1
    pieces = [name[-len(old) :] if from_end else name[: len(old)] for name in map(str.lower, tables.FAMILIES) if len(name) >= len(old)]
    fitting = [piece for piece in pieces if (piece[meeting] in tables.VOWELS) == (old[meeting] in tables.VOWELS)] if old else []
    return chance.choice(fitting or ["".join(chance.choice(tables.CONSONANTS + tables.VOWELS) for _ in old)])


def _ciphered(group: Sequence[str], chance: random.Random) -> list[str]:
    """Vowels for vowels and consonants for consonants; the letters in which the spellings differ stay."""
    fixed = "".join(
        one[op.src_pos : op.src_pos + 1] + other[op.dest_pos : op.dest_pos + 1]
        for one, other in pairwise(sorted(group))
        for op in Levenshtein.editops(one, other)
    )
    table: dict[str, str] = {}
    for row in (tables.VOWELS, tables.LIQUIDS, tables.CONSONANTS):
        loose = [letter for letter in row if letter not in fixed]
        if len(loose) > 1:
            table |= rotation(loose, chance.randrange(1, len(loose)))
    return ["".join(table.get(letter, letter) for letter in word) for word in group]


def shared_start(words: Sequence[str]) -> str:
    """The letters that all the words begin with."""
    first, last = min(words), max(words)
    return first[: next((place for place, letter in enumerate(first) if letter != last[place : place + 1]), len(first))]


def _words(words: Vocabulary, names: frozenset[str], new_names: frozenset[str], chance: random.Random) -> dict[str, str]:
    titles = words.titles - names
    found = respelt(variants(sorted(titles & words.proper)), words.all | new_names, chance)
    halves = [one + other for one in tables.FIRST_HALVES for other in tables.SECOND_HALVES]
    chance.shuffle(halves)
    fresh = iter(half for half in halves if half not in words.all)
    for stem, members in stems(sorted(titles - frozenset(found))):
        new = next(fresh)
        found |= {word: new + word[len(stem) :] for word in members}
    return found


def stems(words: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Sorted words in groups that begin alike, with what they begin with."""
    groups: list[tuple[str, list[str]]] = []
    for word in words:
        stem = shared_start([groups[-1][0], word]) if groups else ""
        if groups and len(stem) >= max(4, 0.6 * min(len(word), len(groups[-1][1][-1]))):
            groups[-1] = (stem, [*groups[-1][1], word])
        else:
            groups.append((word, [word]))
    return groups
