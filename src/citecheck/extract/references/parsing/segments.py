"""Cutting what is left into segments at the punctuation that separates the parts of a reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.extract.references.parsing.state import TAKEN
from citecheck.text.name_words import PERIODICAL_ABBREVIATIONS

# words whose full stop ends no part; besides them, whatever has fewer than three letters
_ABBREVIATED = "univ inc ltd mass calif st vol ill mich minn conn penn pub publ assoc dept inst soc bros corp ed eds rev dr prof mr mrs ms co no nr vs cf ca jr sr hrsg aufl bd изд proc conf symp comm rec intl int'l approx softw jour assn natl tech rep var subsp spp sp"
_ALWAYS = frozenset("vs cf ca ed eds al op vol no nr var subsp spp sp st pp hrsg aufl bd trans изд int'l".split())  # in lower case too
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_CUT = re.compile(rf"(?P<stop>\.)(?=[\s{TAKEN}]|$)|(?P<mark>[?!])(?=\s)|(?P<other>[;()\[\]]|,(?=[\s{TAKEN}]|$)|{TAKEN}+|\n\n)")
_SHORT_WORD = 8
_CHAINED = re.compile(r"\s?[^\W\d_a-z][^\W\d_]{1,7}\.(?=[\s,]|$)")
_CHAINED_BEFORE = re.compile(r"(?<!\w)(?:J|[^\W\d_a-z][^\W\d_]{1,7})\.\s?$")
_SMALL_BEFORE = re.compile(r"[a-zà-ÿ][\w-]*[,;:]?\s$")
_LAST_WORD = re.compile(r"[^\s.,;:()\[\]\x1f]*$")
_SENTENCE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Segment:
    """``[start, end)`` between two separators; ``before`` and ``after`` are those (``""`` at the ends of the region)."""

    start: int
    end: int
    before: str
    after: str

    def text(self, rest: str) -> str:
        """What stands there."""
        return rest[self.start : self.end]


def segments(rest: str, low: int, high: int) -> list[Segment]:
    """The non-empty stretches of ``rest[low:high]`` between separators, in order."""
    found: list[Segment] = []
    start, before = low, ""
    for cut, after in (*_cuts(rest, low, high), (high, "")):
        first, last = _stripped(rest, start, cut)
        if last > first:
            found.append(Segment(first, last, before, after))
            before = after
        else:
            before = after if after not in (TAKEN, "") or not before else before
        start = min(cut + 1, high)
    return found


def _cuts(rest: str, low: int, high: int) -> Iterator[tuple[int, str]]:
    for match in _CUT.finditer(rest, low, high):
        if match["stop"] and _abbreviates(rest, low, match.start()):
            continue
        yield match.start(), match.group()[0]


def _abbreviates(rest: str, low: int, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation and not to the end of a part."""
    match = _LAST_WORD.search(rest, max(low, stop - 24), stop)
    word = match.group() if match else ""
    lower = word.lower()
    if lower in _ALWAYS or (word[:1].isupper() and (lower in _ABBREVIATIONS or lower in PERIODICAL_ABBREVIATIONS)):
        return True
    if word[:1].isupper() and len(word) <= _SHORT_WORD and _in_chain(rest, low, stop, len(word)):
        return True
    if word == "I" and rest[max(stop - 3, 0) : stop - 2].islower():
        return False  # the first volume of a title, and no initial
    return word != "" and not word.isdigit() and (len(word) < 2 or (len(word) == 2 and word[0].isupper() and not word.isupper()))


def _in_chain(rest: str, low: int, stop: int, width: int) -> bool:
    """Whether abbreviated words stand on either side ("Indian J. Agric. Sci."), so that this one is abbreviated too."""
    before = rest[max(low, stop - width - 2) : stop - width]
    if before.endswith((". ", ".")) and len(before) == 2 and _CHAINED_BEFORE.search(rest, max(low, stop - width - 14), stop - width):
        return True
    return _CHAINED.match(rest, stop + 1) is not None and not _SMALL_BEFORE.search(rest, max(low, stop - width - 24), stop - width)


def _stripped(rest: str, start: int, end: int) -> tuple[int, int]:
    while start < end and rest[start] in " \t\r\n\x1f.,;:*_":
        start += 1
    while end > start and rest[end - 1] in " \t\r\n\x1f,;:*_":
        end -= 1
    return start, end


def sentence_ends(rest: str, low: int, high: int, first: int = _SENTENCE_WORDS) -> list[int]:
    """Offsets at which a sentence ends inside ``rest[low:high]`` and another part follows: one of three words or more, the first one of ``first``."""
    ends: list[int] = []
    start = low
    for cut, sign in _cuts(rest, low, high):
        if sign not in ".?!":
            continue
        words = len(rest[start:cut].split())
        start = cut + 1
        if words < (_SENTENCE_WORDS if ends or start > low + 60 else first) and sign == ".":
            continue
        if rest[cut + 1 : high].strip(" .\x1f"):
            ends.append(cut)
    return ends
