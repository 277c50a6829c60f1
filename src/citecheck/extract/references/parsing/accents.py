"""Accents that stand beside their letters, as text taken from a PDF has them: "Fro¨lich", "M¨uller", "Ro ¨thlisberger"; what is `garbled`; and characters that
show nothing.

Where it is plain whose an accent is, the letter is read with it, and what was found is told in places of the string as it is printed. An acute accent stands
for an apostrophe, too ("Women´s", "dell´arte", "O´Brien"): it is read with a vowel where no apostrophe can be. Grave accents are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.references.parsing.garbled import Found, garbled
from citecheck.model import Parsed, Span
from citecheck.text.composed import decomposed

_MARKS = {"´": "\u0301", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "˚": "\u030a", "¸": "\u0327", "ˇ": "\u030c", "˝": "\u030b"}
# the letters that have them in the languages of Europe (Unicode, Latin-1 Supplement and Latin Extended-A)
_LETTERS = {
    "´": "aeiouy",
    "¨": "aeiouyAEIOUY",
    "ˆ": "aeiouAEIOU",
    "˜": "anoANO",
    "˚": "auAU",
    "¸": "csCS",
    "ˇ": "cdenrszCDENRSZ",
    "˝": "ouOU",
}
_SPACING = {mark: letter for letter, mark in _MARKS.items()}
_ACCENT = re.compile(
    f"[{''.join(_MARKS)}]|\\s[{''.join(_SPACING)}]"
)  # a combining one behind a blank is the same, taken apart: "Mu \u0308ller"
_MARK = re.compile(f"[{''.join(_MARKS)}{''.join(_SPACING)}]")
_GRAVE = re.compile(r"(?<=[^\W\d_])`(?=[^\W\d_])")
_ELIDED = re.compile(
    r"(?<![^\W\d_])(?:[cdjlmnst]|qu|[dns]?ell|all|dall|sull|un|quest|nessun|grand|aujourd|presqu|lorsqu|puisqu|jusqu|O|D|L|M|N)$",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"(?:s|t|re|ll|ve|d|m|n)(?![^\W\d_])")  # "Joe´s", "we´re"
_WORD = 12  # code points in front of an accent in which an elided word is looked for
_BEGINS = " \t\n([„“\"'‘«-–—"  # in front of a word
# what shows nothing: soft hyphens, joiners, marks of order and direction (Unicode, general category Cf), and what no text has
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00]")
_LETTER = re.compile(r"[^\W_]")
_DOTLESS = "ı"  # it waits for an accent: "na¨ıve"


@dataclass(frozen=True, slots=True)
class Joined:
    """A string with its accents on their letters; ``starts`` and ``ends`` of each code point in the string as it is printed; what was ``cut`` out of it or read as a sign."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    cut: tuple[Span, ...] = ()

    def shown(self, emphasis: Sequence[Span]) -> tuple[Span, ...]:
        """Spans of the printed string in this one."""
        return tuple(Span(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)) for span in emphasis)

    def printed(self, found: Parsed) -> Parsed:
        """What was found in this string, with the places of the printed one."""
        fields, terms = (tuple((name, self._back(span)) for name, span in places) for places in (found.fields, found.terms))
        leftover = tuple(map(self._back, found.leftover))
        held = (*(span for _, span in (*fields, *terms)), *leftover)
        between = (span for span in self.cut if not any(part.contains(span) for part in held))
        return Parsed(found.item, fields, tuple(sorted((*leftover, *between))), found.confidence, terms)

    def _back(self, span: Span) -> Span:
        return (
            Span(self.starts[span.start], self.ends[span.end - 1]) if len(span) else Span(self.starts[span.start], self.starts[span.start])
        )


def joined(text: str) -> Joined | None:
    """``text`` with the accents on their letters, what is `garbled` mended, and without what shows nothing; None where none of it is there, or it is not plain
    whose an accent is.
    """
    grave = "`" in text
    broken = garbled(text)
    if not broken and text.isascii() and "\x00" not in text and not grave:
        return None
    found = sorted((*broken, *((match.start(), match.end(), "") for match in _UNSEEN.finditer(text))))
    if grave:
        found = sorted((*found, *_apostrophes(text)))
    if apart := list(decomposed(text)):
        found = sorted((*found, *apart))
    if _MARK.search(text):  # in a quarter of the time
        found = sorted((*found, *_accents(text)))
    return _with(text, found) if found else None


def _apostrophes(text: str) -> list[Found]:
    """Grave accents in the place of an apostrophe: behind an elided word, or "O" or "D" in front of a capital."""
    graves = (match.start() for match in _GRAVE.finditer(text))
    return [(at, at + 1, "'") for at in graves if _ELIDED.search(text, max(0, at - _WORD), at)]


def _accents(text: str) -> list[Found]:
    choices = [_choices(text, *match.span()) for match in _ACCENT.finditer(text)]
    plain = [index for front, behind in choices for index, one in enumerate((front, behind)) if one and not (front and behind)]
    manner = None if len(set(plain)) != 1 else plain[0]  # how the others of the string stand
    return [one for pair in choices if (one := _chosen(pair, manner))]


def _is_apostrophe(text: str, place: int, end: int) -> bool:
    """Whether an acute accent stands where an apostrophe would."""
    front, behind = text[place - 1 : place], text[end : end + 1]
    between = front.isalpha() and behind.islower()
    return not between or bool(_ELIDED.search(text, max(0, place - _WORD), place) or _SHORTENED.match(text, end))


def _choices(text: str, place: int, end: int) -> tuple[Found | None, Found | None]:
    """The letter in front with the accent from ``place`` to ``end``, and the letter behind with it, where they can be."""
    mark, behind = _SPACING.get(text[end - 1], text[end - 1]), text[end : end + 1]
    if mark == "´" and _is_apostrophe(text, place, end):
        return None, None
    if behind.isupper():
        place = end - 1  # the blank in front is none of the accent's
    apart = text[place - 1 : place] == " " and behind.isalpha()  # "Ro ¨thlisberger"
    at = place - 1 - apart
    front = text[at] if at >= 0 else ""
    before = _one(front, mark) if (behind.isalpha() or not apart) and not behind.isupper() and behind != _DOTLESS else None
    begins = place == 0 or text[place - 1] in _BEGINS or text[place - 1].isalpha()
    after = _one(behind, mark) if begins else None
    return (at, end, before) if before else None, (place, end + 1, after) if after else None


def _one(letter: str, mark: str) -> str | None:
    plain = "i" if letter == _DOTLESS else letter
    return unicodedata.normalize("NFC", plain + _MARKS[mark]) if plain and plain in _LETTERS[mark] else None


def _chosen(choices: tuple[Found | None, Found | None], manner: int | None) -> Found | None:
    front, behind = choices
    if front and behind:
        return None if manner is None else choices[manner]
    return front or behind


def _with(text: str, found: Sequence[Found]) -> Joined:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for start, end, letter in (*found, (len(text), len(text), "")):
        if start < at:
            continue  # a part of what was found in front
        letters.append(text[at:start] + letter)
        starts += [*range(at, start), *[start] * len(letter)]  # several of its marks have no letter of their own
        ends += [*range(at + 1, start + 1), *[end] * len(letter)]
        at = end
    cut = tuple(Span(start, end) for start, end, letter in found if not _LETTER.search(letter) and _LETTER.search(text, start, end))
    return Joined("".join(letters), (*starts, len(text)), tuple(ends), cut)
