"""What the keys of a token tell: an observation is a short string, and follows from a key.

A group says how: from the word, from its form and the marks around it, from what was seen before it, from the stretch between two punctuation marks
that it stands in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from struct import Struct

from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.seen import (
    AHEAD,
    AROUND,
    BEGINNINGS,
    ENDS,
    KEPT,
    KINDS,
    MARKS,
    SORTS,
    STRINGS,
    TOLD,
    WORDS,
    named,
)
from citecheck.extract.references.parsing.stresses import PLACES

LONGEST = 24
PART = 16  # bits of a part of a key
_PARTS = Struct("<4H")
SIZE = 6  # of the size of a stretch, which has first and last forms behind its classes
DATED = ("", "<", "=", "~", ">")  # where a token stands to the first and the last year
FIRST, LAST = 0, 1  # in place of the stretch before the first and behind the last
_WRITTEN = "9Xxm"  # a stretch without letters, of capitalized words, in small letters, mixed
_SIZES = ("^", "$", *(f"{size >> 2}{_WRITTEN[size & 3]}" for size in range(LAST + 1, 1 << SIZE)))
Key = int  # of parts that are numbers
Tell = Callable[[Key], list[str]]
_strings = STRINGS.values_by  # forms and marks by their numbers


def packed(*columns: Columns) -> Columns:
    """A column of keys, of parts beginning with the lowest."""
    return packed_from(PART, *columns)


def packed_from(bits: int, *columns: Columns) -> Columns:
    """`packed` with a first part of so many bits."""
    return reduce(lambda key, column: key | column[1] << bits + PART * column[0], enumerate(columns[1:]), columns[0])


def packed_stretch(size: Columns, classes: Columns, first: Columns, last: Columns) -> Columns:
    """The keys of stretches."""
    return size | classes << SIZE | first << SIZE + len(TOLD) | last << SIZE + len(TOLD) + PART


def _parts_of(key: Key) -> tuple[int, ...]:
    """The four parts of a key; zeros behind those that it has."""
    return _PARTS.unpack(key.to_bytes(_PARTS.size, "little"))


@dataclass(frozen=True, slots=True)
class Group:
    """Observations that follow from one key. ``shifts``: from which of the places around a token they are made of it; ``tell``: from the key to them.

    ``nearer``: what more is told where the shift is no greater than that. ``itself``: where the one observation is the key itself, what stands in front of it, so that
    the keys that a model knows can be listed; it is cut to `LONGEST` code points.
    """

    name: str
    shifts: tuple[int, ...]
    tell: Tell
    nearer: tuple[tuple[int, Tell], ...] = ()
    itself: str = ""

    @property
    def fronts(self) -> tuple[str, ...]:
        """What stands in front of the observations, for each shift."""
        return tuple(f"{self.name}{shift}{self.itself}" for shift in self.shifts)

    def told(self, key: Key) -> list[list[str]]:
        """The observations of a key, for each shift."""
        found = [self.tell(key)] * len(self.shifts)
        for reach, tell in self.nearer:
            more = tell(key)
            found = [told + more if abs(shift) <= reach else told for shift, told in zip(self.shifts, found, strict=True)]
        return found


@dataclass(frozen=True, slots=True)
class Family:
    """Groups whose keys are of one sort, so that what all of them are told of a key is made at once."""

    names: tuple[str, ...]
    tell: Callable[[Key], tuple[list[str], ...]]

    @property
    def fronts(self) -> tuple[str, ...]:
        """What stands in front of the observations, for each group."""
        return tuple(f"{name}0" for name in self.names)

    def told(self, key: Key) -> tuple[list[str], ...]:
        """The observations of a key, for each group."""
        return self.tell(key)


def _word(key: Key) -> list[str]:
    return [f"w={WORDS.values_by[key][:LONGEST]}"]


def _prefix(key: Key) -> list[str]:
    beginning = BEGINNINGS.values_by[key]
    return [f"p={beginning[:2]}", f"p={beginning}"]


def _suffix(key: Key) -> list[str]:
    end = ENDS.values_by[key]
    return [f"s={end[-2:]}", f"s={end}"]


def _length(key: Key) -> list[str]:
    return [f"n={key}"]


def _sign(key: Key) -> list[str]:
    form, lead, trail, kinds = sign_of(key)
    found = [f"f={form}", f"k={trail}", f"f={form}|{trail}", *(f"c={kind}" for kind in kinds)]
    if lead:
        found.append(f"l={lead}")
    return found


def _sign_near(key: Key) -> list[str]:
    _, _, trail, kinds = sign_of(key)
    return [f"c={kind}|{trail}" for kind in kinds]


def _sign_here(key: Key) -> list[str]:
    form, lead, trail, kinds = sign_of(key)
    return [
        f"l={lead}|{form}|{trail}",
        f"lk={lead}|{trail}",
        *(f"c={kind}|{form}" for kind in kinds or ("",)),
        f"C={'+'.join(kinds)}|{form[:1]}",
    ]


def sign_of(key: Key) -> tuple[str, str, str, tuple[str, ...]]:
    """Form, marks in front and behind, and classes of the word."""
    sort, around, *_ = _parts_of(key)
    form, kinds = SORTS.values_by[sort]
    return form, *AROUND.values_by[around], kinds


def _pair(key: Key) -> list[str]:
    one, around, two, around2 = _parts_of(key)
    form, form2 = _strings[one], _strings[two]
    (lead, trail), (lead2, trail2) = AROUND.values_by[around], AROUND.values_by[around2]
    return [
        f"{form}{trail}>{form2}{trail2}",
        f"{form}>{form2}",
        f"{trail}>{lead2}{form2}",
        f"{trail}{lead2}>{trail2}",
        f"{form}{lead}>{lead2}{form2}",
    ]


def _kinds(key: Key) -> list[str]:
    one, between, two, _ = _parts_of(key)
    kinds, trail, kinds2 = KINDS.values_by[one], _strings[between], KINDS.values_by[two]
    return [f"{kind}>{kind2}" for kind in kinds[:3] for kind2 in kinds2[:3]] + [
        f"{kind}{trail}>{kind2}" for kind in kinds[:2] for kind2 in kinds2[:2]
    ]


def _quote(key: Key) -> list[str]:
    number, mark, place, inside = _parts_of(key)
    form, trail, quote, bracket = _strings[number], _strings[mark], PLACES[place], "(" if inside else ""
    return [f"q={quote}", f"b={bracket}", f"qb={quote}{bracket}|{form}", f"q={quote}|{trail}", f"b={bracket}|{form}{trail}"]


def _year(key: Key) -> list[str]:
    number, mark, dated, _ = _parts_of(key)
    form, trail, year = _strings[number], _strings[mark], DATED[dated]
    return [f"y={year}", f"y={year}|{form}", f"y={year}|{trail}"]


def _place(key: Key) -> list[str]:
    number, share, first, last = _parts_of(key)
    form = _strings[number]
    return [f"r={share}", f"i={first}", f"e={last}", f"r={share}|{form}", f"i={first}|{form}", f"e={last}|{form}"]


def _order(key: Key) -> list[str]:
    number, stops, commas, behind = _parts_of(key)
    form, quoted = _strings[number], "“" if behind else ""
    return [
        f"o={stops}",
        f"oc={stops}{commas}",
        f"o={stops}|{form}",
        f"o={stops}{quoted}|{form}",
        f"oc={min(stops, 3)}{min(commas, 2)}|{form}",
    ]


def _memory(key: Key) -> list[str]:
    number, kept, last, dated = _parts_of(key)
    form, before, recent, year = _strings[number], "".join(named(KEPT, kept)), MARKS[last], DATED[dated]
    return [
        f"h={before}",
        f"h={before}|{form}",
        f"hr={recent}|{form}",
        f"h={before}|{year}",
        f"hr={recent}|{year}|{form}",
        f"hh={before}{recent}|{form}",
    ]


def _stress(key: Key) -> list[str]:
    number, place, dated, _ = _parts_of(key)
    form, stress, year = _strings[number], PLACES[place], DATED[dated]
    return [f"m={stress}", f"m={stress}|{year}", f"m={stress}|{form}"] if stress != "-" else []


def stretch_of(key: Key) -> list[str]:
    """What is said of a stretch between two punctuation marks: its length and how it is written, the classes of words in it, its first and last form."""
    if key <= LAST:
        return ["^", "^"] if key == FIRST else ["$", "$"]
    first, last, *_ = _parts_of(key >> SIZE + len(TOLD))
    return [_size(key), *named(TOLD, key >> SIZE & (1 << len(TOLD)) - 1), f"0{_strings[first]}", f"1{_strings[last]}"]


def _size(key: Key) -> str:
    """Length and writing of a stretch; that of its key or of its size alone."""
    return _SIZES[key & (1 << SIZE) - 1]


def _stretch(key: Key) -> tuple[list[str], ...]:
    """What a stretch tells of its own tokens, of those behind it, of those in front of it, and of those one further in front."""
    every = stretch_of(key)
    size, kinds, first, last = every[0], every[1:-2], every[-2], every[-1]
    own = [*(f"p={one}" for one in every), f"p={first}|{last}", *(f"p={size}|{kind}" for kind in kinds)]
    beside = [*every, f"{size}|{last}"]
    return own, beside, beside, [f"b={one}" for one in every]


def _frame(key: Key) -> tuple[list[str]]:
    before, lead, trail, _ = _parts_of(key >> SIZE)
    marks = f"{_strings[before]}{_strings[lead]}|{_strings[trail]}"
    return ([marks, f"{_size(key)}|{marks}"],)


def _parts(key: Key) -> tuple[list[str]]:
    before, own, after = _size(key), _size(key >> SIZE), _size(key >> 2 * SIZE)
    return ([f"{before}>{own}", f"{own}>{after}", f"{before}>{own}>{after}"],)


def _beyond(key: Key) -> tuple[list[str]]:
    return ([f"{_size(key)}>{_size(key >> SIZE)}"],)


def _ahead(key: Key) -> list[str]:
    number, marks, dated, _ = _parts_of(key)
    form, ahead, year = _strings[number], "".join(named(AHEAD, marks)), "y" if dated else ""
    return [f"a={ahead}", f"a={ahead}|{form}", f"a={ahead}|{year}", *(f"a1={mark}|{form}" for mark in ahead)]


def _ordinal(key: Key) -> list[str]:
    number, behind = key >> SIZE & 15, key >> SIZE + 4 & 15
    first, size = "^" if key >> SIZE + 8 else "", _size(key)
    return [f"n={number}", f"e={behind}", f"n={number}|{first}", f"e={behind}|{first}", f"n={number}|{size}", f"e={behind}|{size}"]


HERE = (0,)
TOKENS: tuple[Group, ...] = (
    Group("word", (-2, -1, 0, 1, 2), _word, itself="w="),
    Group("prefix", HERE, _prefix),
    Group("suffix", HERE, _suffix),
    Group("length", HERE, _length),
    Group("sign", (-3, -2, -1, 0, 1, 2, 3), _sign, nearer=((2, _sign_near), (0, _sign_here))),
    Group("pair", (0, 1), _pair),
    Group("kinds", (0, 1), _kinds),
    Group("quote", HERE, _quote),
    Group("year", HERE, _year),
    Group("place", HERE, _place),
    Group("order", HERE, _order),
    Group("memory", HERE, _memory),
    Group("stress", HERE, _stress),
    Group("ordinal", HERE, _ordinal),
    Group("ahead", HERE, _ahead),
)
STRETCHES: tuple[Family, ...] = (
    Family(("part", "before", "after", "beyond"), _stretch),
    Family(("frame",), _frame),
    Family(("parts",), _parts),
    Family(("beyond",), _beyond),
)
