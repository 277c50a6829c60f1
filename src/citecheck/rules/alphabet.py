"""Alphabetical order as lists of references keep it: several customs at once, so that only what breaks all of them is out of place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum

from citecheck.model import Name, Reference
from citecheck.reconcile.names import PARTICLES
from citecheck.text.articles import INITIAL_ARTICLES
from citecheck.text.fold import fold

_LONGEST = 80  # code points by which entries are sorted
_APART = "{"  # sorts behind every letter
_NORTHERN = (
    "æøÆØ"  # behind z, as å, ä and ö. Source: Swedish, Danish and Norwegian collation; tools that sort by code point do so with every mark
)
_DIGRAPHS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe", "Æ": "Ae"}
)
_MC = re.compile(r"\bm(?:a?c)\s?(?=[a-z])")
_APOSTROPHE = re.compile(r"['’‘ʼ`]")
_SAINT = re.compile(r"\bst\b")
_OPENING = re.compile(r"[^,.(:;“”\"]{1,60}")


class Script(Enum):
    """Scripts whose own order code points follow closely enough; Latin is folded first."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    GREEK = "greek"


def script_of(text: str) -> Script | None:
    """The script of the first letter; None for any other (Han is sorted by sound or by strokes)."""
    letter = next((letter for letter in text if letter.isalpha()), "")
    name = unicodedata.name(letter, "") if letter else ""
    return next((script for script in Script if name.startswith(script.value.upper())), None)


def sorting_name(reference: Reference) -> str:
    """What an entry is sorted by, as printed: the first author, else the first editor, else the title."""
    item = reference.item
    people = item.author or item.editor
    return people[0].label if people else item.title or item.container_title or ""


def sorting_keys(reference: Reference, printed: str) -> tuple[str, ...]:
    """Every key that some custom gives the entry, in ascending order; none when it begins with a figure or in a script that is not compared."""
    name = sorting_name(reference)[:_LONGEST]
    script = script_of(name)
    if script is None or not name or any(letter.isdigit() for letter in name[:3]):
        return ()
    opening = _OPENING.match(printed.lstrip(" *_“\"'‘«[("))
    heads = {name, *_without_particle(reference)}
    first, blank, last = name.rpartition(" ")
    if blank and first:
        heads.add(f"{last} {first}")  # a name of several words may have been read in the wrong order ("Core Team R")
    if opening and script_of(opening[0]) is script:
        heads.add(opening[0])
    if script is not Script.LATIN:
        return tuple(sorted({head.lower().replace("ё", "е") for head in heads}))
    return tuple(sorted({key for head in heads for key in _latin(head[:_LONGEST]) if key}))


def _without_particle(reference: Reference) -> tuple[str, ...]:
    people: Sequence[Name] = reference.item.author or reference.item.editor
    return (people[0].family,) if people and people[0].family else ()


def _latin(head: str) -> set[str]:
    plain = unicodedata.normalize("NFC", head)
    marks = [unicodedata.normalize("NFD", letter)[0] if letter.isalpha() else "" for letter in plain]
    marked = "".join(base + _APART if base and base != letter else letter for base, letter in zip(marks, plain, strict=True))
    behind = "".join(
        _APART if letter in _NORTHERN or (base and base != letter) else letter for base, letter in zip(marks, plain, strict=True)
    )
    apart = fold(_APOSTROPHE.sub(" ", plain))  # D’Ydewalle before Dahl
    spelled = {fold(plain), apart, fold(plain.translate(_DIGRAPHS)), _lowered(behind), _lowered(marked)}
    spelled |= {_MC.sub("mac", one) for one in spelled} | {_SAINT.sub("saint", one) for one in spelled}
    spelled |= {
        " ".join(words[1:]) for one in spelled if len(words := one.split()) > 1 and (words[0] in INITIAL_ARTICLES or words[0] in PARTICLES)
    }
    return {form for one in spelled for form in (one, one.replace(" ", ""))}


def _lowered(text: str) -> str:
    return _APART.join(fold(part) for part in text.split(_APART)) if _APART in text else fold(text)


def in_order(keys: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """The longest run of places (not necessarily neighbours) that never descends, each with the key that it was given there. n log n."""
    tails: list[str] = []
    at: list[int] = []  # the chosen step that each tail is
    steps: list[tuple[int, str, int]] = []  # place, key, the step before it
    for place, choices in enumerate(keys):
        for key in sorted(set(choices), reverse=True):  # descending, so that one place is taken once
            length = bisect_right(tails, key)
            steps.append((place, key, at[length - 1] if length else -1))
            if length == len(tails):
                tails.append(key)
                at.append(len(steps) - 1)
            elif key < tails[length]:
                tails[length], at[length] = key, len(steps) - 1
    run = []
    step = at[-1] if at else -1
    while step >= 0:
        place, key, step = steps[step]
        run.append((place, key))
    return run[::-1]


def belongs(run: Sequence[tuple[int, str]], choices: Sequence[str]) -> tuple[int | None, int | None]:
    """Between which two places of a run a key would stand."""
    index = bisect_left([key for _, key in run], choices[-1])
    return (run[index - 1][0] if index else None, run[index][0] if index < len(run) else None)
