"""Years as printed, and when two of them are the same or nearly."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import Date
from citecheck.text.fold import fold

_YEAR = re.compile(r"(?<!\d)([12]\d{3})(?!\d)(?:\s{0,2}[-–—/]\s{0,2}(\d{2})(?!\d))?")

# Words that stand where a year would, folded. Sources: APA 7, Chicago 17, DIN ISO 690 and its Spanish, Portuguese, French and Italian editions.
_UNDATED = frozenset(
    (
        "n d",
        "nd",
        "no date",
        "undated",
        "s d",
        "sd",
        "s f",
        "sf",
        "sin fecha",
        "sem data",
        "sans date",
        "senza data",
        "o j",
        "o d",
        "ohne jahr",
        "ohne datum",
        "b g",
    )
)
TO_COME = "to come"  # the word of every form below
_TO_COME = frozenset(
    "forthcoming|in press|in preparation|in prep|to appear|accepted|submitted|under review|im druck|im erscheinen|in vorbereitung|en prensa|en preparacion|no prelo|a paraitre|sous presse|in corso di stampa|in stampa|v pechati".split(
        "|"
    )
)


_LONGEST = 200  # code points: what is longer is no date


@dataclass(frozen=True, slots=True)
class Years:
    """The years that a date names, in order, and the word that stands for one ("undated", "to come"), if any."""

    numbers: tuple[int, ...] = ()
    word: str | None = None

    def meets(self, other: Years) -> bool:
        """Whether both name a year in common, or the same lack of one."""
        if self.numbers and other.numbers:
            return bool(set(self.numbers) & set(other.numbers))
        return not self.numbers and not other.numbers and (self.word or "undated") == (other.word or "undated")

    def distance(self, other: Years) -> int | None:
        """Years between the two, at their closest; None when one of them names none."""
        return min((abs(one - two) for one in self.numbers for two in other.numbers), default=None)


def read_years(printed: str | None) -> Years:
    """The years of "1998", "1992-93", "1993/94", "1904 [1930]"; the word of "n.d.", "in press"; nothing of None."""
    if not printed:
        return Years()
    printed = printed[:_LONGEST]
    numbers: list[int] = []
    for match in _YEAR.finditer(printed):
        first = int(match[1])
        numbers.append(first)
        if match[2] and int(match[2]) > first % 100:
            numbers.append(first - first % 100 + int(match[2]))
    return Years(tuple(numbers)) if numbers else Years(word=_word(printed))


def _word(printed: str) -> str | None:
    plain = fold(printed)
    if plain in _UNDATED:
        return "undated"
    return TO_COME if plain in _TO_COME else plain or None


def listed_years(date: Date | None) -> Years:
    """The years of an entry's date, with those that only its printed form has ("1904 [1930]")."""
    if date is None:
        return Years()
    printed = read_years(date.printed)
    numbers = dict.fromkeys((*date.years, *printed.numbers))
    return Years(tuple(numbers)) if numbers else read_years(date.literal) if date.literal else printed


def is_swap(one: int, other: int) -> bool:
    """Whether two neighbouring digits changed places: 1989 and 1998."""
    first, second = str(one), str(other)
    return any(
        first[:place] + first[place + 1] + first[place] + first[place + 2 :] == second for place in range(len(first) - 1) if first != second
    )


def is_digit_off(one: int, other: int) -> bool:
    """Whether one digit of four is another: 1986 and 1936."""
    first, second = str(one), str(other)
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1
