"""Figures of notes that lost their raised place: "the Red Army.1 Japanese troops", "dirty.”3", "the summit12 in".

A single figure glued to a word proves nothing. What tells notes from chemistry, sections and decimals is that they count: 1, 2, 3 ... through
the document, with small gaps where one was lost, and from the beginning again where a chapter begins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from citecheck.model import Span
from citecheck.readers.words import ABBREVIATIONS

_FIGURE = re.compile(
    r"(\d(?<=[^\W\d_]\d|[.,;!?\"'”’)\]»…*]\d)\d{0,2})(?![\w%°]|[.,:/–-]\d)"  # a search that begins with a figure skips to it
)
_CLOSERS = ".,;!?\"'”’)]»…*"
_QUOTES_AND_BRACKETS = frozenset("\"'”’)]»*")
_YEAR = re.compile(r"(?<![\w.,$£€¥])(?:1[5-9]|20)\d\d\.\Z")
_WORD = re.compile(r"[^\W\d_]+\Z")
_REACH = 24  # code points before a figure that are looked at
_GAP = 3  # figures in a row that may be lost
_GAP_WITH_NOTES = 12  # the same, where the notes' texts tell that there are notes
_FEWEST = 3  # figures that make a count
_DIFFERENT = 0.6  # share of them that must follow words of their own ("stage1 ... stage2 ... stage3" counts stages)


class Figure(NamedTuple):
    """A figure that may call a note."""

    span: Span
    number: int
    word: str  # that it follows
    glued: bool = False  # to the word itself, with nothing between
    doubtful: bool = False  # it may be a decimal or a name's own figure, and is a note's only when its number is due


def note_figures(text: str, stretches: Iterable[Span], *, noted: bool = False) -> list[Figure]:
    """The figures within ``stretches`` of ``text`` that count notes, in order.

    ``noted`` says that the document holds the texts of numbered notes, so that a figure needs less of a neighbour to be believed.
    """
    found = [figure for stretch in stretches for figure in _candidates(text, stretch)]
    names = Counter((figure.word, figure.number) for figure in found if figure.glued)
    found = [
        figure for figure in found if not figure.glued or names[figure.word, figure.number] == 1
    ]  # "Crm1" comes again, a note does not
    return [figure for chain in _chains(found, noted=noted) if _counts_notes(chain) for figure in chain]


def _candidates(text: str, stretch: Span) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text, stretch.start, stretch.end):
        before = text[max(stretch.start, match.start() - _REACH) : match.start()]
        word = _called_after(before)
        year = _YEAR.search(before) if word is None else None
        if (word is not None or year is not None) and match[1][0] != "0":
            glued = before[-1].isalpha()
            yield Figure(Span(*match.span(1)), int(match[1]), word or before[-5:], glued, doubtful=glued or word is None)


def _called_after(before: str) -> str | None:
    """The word that a figure after ``before`` would follow as a note; None when it is a decimal, a page, a formula."""
    stem = before.rstrip(_CLOSERS)
    closers = before[len(stem) :]
    if not stem:
        return None
    if stem[-1].isdigit():
        year = closers and closers[-1] not in ",;" and not _QUOTES_AND_BRACKETS.isdisjoint(closers)
        return stem[-4:] if year else None
    match = _WORD.search(stem)
    if match is None:
        return None
    word = match[0]
    if not closers:
        return word if len(word) > 2 and word[1:].islower() else None
    if closers == "." and (len(word) == 1 or word.lower() in ABBREVIATIONS):
        return None
    return word


def _chains(figures: Sequence[Figure], *, noted: bool) -> Iterator[list[Figure]]:
    """Figures that count up, chain by chain; a chain ends where the count begins again."""
    places: dict[int, list[int]] = defaultdict(list)
    for index, figure in enumerate(figures):
        places[figure.number].append(index)
    chain: list[Figure] = []
    for index, figure in enumerate(figures):
        last = chain[-1].number if chain else 0
        reach = last + (_GAP_WITH_NOTES if noted else 1 if figure.doubtful else _GAP)
        if last < figure.number <= reach and not _better_ahead(places, index, last + 1, figure.number):
            chain.append(figure)
        elif figure.number == 1 and (figure.glued or not figure.doubtful) and (len(chain) == 1 or _begins_again(places, index, last + 1)):
            yield chain
            chain = [figure]
    yield chain


def _better_ahead(places: dict[int, list[int]], index: int, low: int, number: int) -> bool:
    """Whether a number that ``number`` would skip still comes, and comes before the one after it."""
    after = _next(places, number + 1, index)
    for skipped in range(low, number):
        place = _next(places, skipped, index)
        if place is not None and (after is None or place < after):
            return True
    return False


def _begins_again(places: dict[int, list[int]], index: int, due: int) -> bool:
    """Whether a count that begins at ``index`` goes on sooner than the one that waits for ``due``."""
    second, waited = _next(places, 2, index), _next(places, due, index)
    return second is not None and (waited is None or second < waited)


def _next(places: dict[int, list[int]], number: int, index: int) -> int | None:
    at = places.get(number, [])
    rank = bisect_right(at, index)
    return at[rank] if rank < len(at) else None


def _counts_notes(chain: Sequence[Figure]) -> bool:
    if len(chain) < _FEWEST:
        return False
    return len({figure.word for figure in chain}) >= _DIFFERENT * len(chain)
