"""Years as printed, and when two of them are the same or nearly."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import Date
from citecheck.text.fold import fold
from citecheck.text.year_words import YearWord, meaning

_YEAR = re.compile(r"(?<!\d)([12]\d{3})(?!\d)(?:\s{0,2}[-–—/]\s{0,2}(\d{2})(?!\d))?")

_TO_COME = frozenset(word.value for word in YearWord if word.to_come)
_LONGEST = 200  # code points: what is longer is no date


@dataclass(frozen=True, slots=True)
class Years:
    """The years that a date names, in order, and what the word that stands for one says ("undated", "in press"), if there is one."""

    numbers: tuple[int, ...] = ()
    word: str | None = None

    @property
    def to_come(self) -> bool:
        """Whether the word says that the work has still to appear."""
        return self.word in _TO_COME

    def meets(self, other: Years) -> bool:
        """Whether both name a year in common, or both none: the same word, two words for what is to come, or a word on one side alone."""
        if self.numbers and other.numbers:
            return bool(set(self.numbers) & set(other.numbers))
        if self.numbers or other.numbers:
            return False
        return self.word is None or other.word is None or self.word == other.word or (self.to_come and other.to_come)

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
    said = meaning(printed)
    return said.value if said else fold(printed) or None


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
