"""What the keys of a token tell: an observation is a short string, and follows from a key.

A group says how: from the word, from its form and the marks around it, from what was seen before it, from the stretch between two punctuation marks
that it stands in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from citecheck.extract.references.parsing.seen import Sign

LONGEST = 24
Key = Any  # a string or a tuple, whatever a group's observations follow from


@dataclass(frozen=True, slots=True)
class Group:
    """Observations that follow from one key. ``shifts``: from which of the places around a token they are made of it; ``tell``: key and shift to observations.

    ``itself``: where the one observation is the key itself, what stands in front of it, so that the keys that a model knows can be listed; it is cut
    to `LONGEST` code points.
    """

    name: str
    shifts: tuple[int, ...]
    tell: Callable[[Key, int], list[str]]
    itself: str = ""


def _word(key: str, _: int) -> list[str]:
    return [f"w={key[:LONGEST]}"]


def _prefix(key: str, _: int) -> list[str]:
    return [f"p={key[:2]}", f"p={key}"]


def _suffix(key: str, _: int) -> list[str]:
    return [f"s={key[-2:]}", f"s={key}"]


def _length(key: int, _: int) -> list[str]:
    return [f"n={key}"]


def _sign(key: Sign, shift: int) -> list[str]:
    form, lead, trail, kinds = key.form, key.lead, key.trail, key.kinds
    found = [f"f={form}", f"k={trail}", f"f={form}|{trail}", *(f"c={kind}" for kind in kinds)]
    if lead:
        found.append(f"l={lead}")
    if abs(shift) <= 2:
        found += [f"c={kind}|{trail}" for kind in kinds]
    if shift == 0:
        found += [
            f"l={lead}|{form}|{trail}",
            f"lk={lead}|{trail}",
            *(f"c={kind}|{form}" for kind in kinds or ("",)),
            f"C={'+'.join(kinds)}|{form[:1]}",
        ]
    return found


def _pair(key: tuple[str, str, str, str, str, str], _: int) -> list[str]:
    form, lead, trail, form2, lead2, trail2 = key
    return [
        f"{form}{trail}>{form2}{trail2}",
        f"{form}>{form2}",
        f"{trail}>{lead2}{form2}",
        f"{trail}{lead2}>{trail2}",
        f"{form}{lead}>{lead2}{form2}",
    ]


def _kinds(key: tuple[tuple[str, ...], str, tuple[str, ...]], _: int) -> list[str]:
    kinds, trail, kinds2 = key
    return [f"{kind}>{kind2}" for kind in kinds[:3] for kind2 in kinds2[:3]] + [
        f"{kind}{trail}>{kind2}" for kind in kinds[:2] for kind2 in kinds2[:2]
    ]


def _quote(key: tuple[str, str, str, str], _: int) -> list[str]:
    quote, bracket, form, trail = key
    return [f"q={quote}", f"b={bracket}", f"qb={quote}{bracket}|{form}", f"q={quote}|{trail}", f"b={bracket}|{form}{trail}"]


def _year(key: tuple[str, str, str], _: int) -> list[str]:
    year, form, trail = key
    return [f"y={year}", f"y={year}|{form}", f"y={year}|{trail}"]


def _place(key: tuple[int, int, int, str], _: int) -> list[str]:
    share, first, last, form = key
    return [f"r={share}", f"i={first}", f"e={last}", f"r={share}|{form}", f"i={first}|{form}", f"e={last}|{form}"]


def _order(key: tuple[int, int, str, str], _: int) -> list[str]:
    stops, commas, form, quoted = key
    return [
        f"o={stops}",
        f"oc={stops}{commas}",
        f"o={stops}|{form}",
        f"o={stops}{quoted}|{form}",
        f"oc={min(stops, 3)}{min(commas, 2)}|{form}",
    ]


def _memory(key: tuple[str, str, str, str], _: int) -> list[str]:
    before, recent, form, year = key
    return [
        f"h={before}",
        f"h={before}|{form}",
        f"hr={recent}|{form}",
        f"h={before}|{year}",
        f"hr={recent}|{year}|{form}",
        f"hh={before}{recent}|{form}",
    ]


def _stress(key: tuple[str, str, str], _: int) -> list[str]:
    stress, year, form = key
    return [f"m={stress}", f"m={stress}|{year}", f"m={stress}|{form}"] if stress != "-" else []


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """What is said of a stretch between two punctuation marks: its length and how it is written, the classes of words in it, its first and last form. There is one of a kind."""

    told: tuple[str, ...]
    size: str  # length and writing, the first of what is told


@lru_cache(maxsize=20_000)
def stretch_of(told_: tuple[str, ...]) -> Stretch:
    """The one stretch of a kind."""
    return Stretch(told_, told_[0])


def _part(key: Stretch, _: int) -> list[str]:
    size, *kinds, first, last = key.told
    return [*(f"p={one}" for one in key.told), f"p={first}|{last}", *(f"p={size}|{kind}" for kind in kinds)]


def _frame(key: tuple[str, str], _: int) -> list[str]:
    size, marks = key
    return [f"{marks}", f"{size}|{marks}"]


def _beside(key: Stretch, _: int) -> list[str]:
    return [*key.told, f"{key.told[0]}|{key.told[-1]}"]


def _parts(key: tuple[str, str, str], _: int) -> list[str]:
    before, own, after = key
    return [f"{before}>{own}", f"{own}>{after}", f"{before}>{own}>{after}"]


def _beyond(key: tuple[str, Stretch], _: int) -> list[str]:
    after, beyond = key
    return [*(f"b={one}" for one in beyond.told), f"{after}>{beyond.size}"]


def _ahead(key: tuple[str, str, str], _: int) -> list[str]:
    ahead, form, year = key
    return [f"a={ahead}", f"a={ahead}|{form}", f"a={ahead}|{year}", *(f"a1={mark}|{form}" for mark in ahead)]


def _ordinal(key: tuple[int, int, str, str], _: int) -> list[str]:
    number, behind, first, size = key
    return [f"n={number}", f"e={behind}", f"n={number}|{first}", f"e={behind}|{first}", f"n={number}|{size}", f"e={behind}|{size}"]


HERE = (0,)
TOKENS: tuple[Group, ...] = (
    Group("word", (-2, -1, 0, 1, 2), _word, itself="w="),
    Group("prefix", HERE, _prefix),
    Group("suffix", HERE, _suffix),
    Group("length", HERE, _length),
    Group("sign", (-3, -2, -1, 0, 1, 2, 3), _sign),
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
STRETCHES: tuple[Group, ...] = (
    Group("part", HERE, _part),
    Group("frame", HERE, _frame),
    Group("before", HERE, _beside),
    Group("after", HERE, _beside),
    Group("parts", HERE, _parts),
    Group("beyond", HERE, _beyond),
)


def told(group: Group, key: Key, shift: int) -> list[str]:
    """The observations of a key, with the group's name and the shift in front."""
    return [f"{group.name}{shift}{one}" for one in group.tell(key, shift)]
