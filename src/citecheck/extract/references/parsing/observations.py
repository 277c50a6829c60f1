"""What the model is told of each token: the keys of every group, for tokens and for the stretches between punctuation marks.

To learn, the observations that follow from the keys are written out; to label, the sum of their weights is kept for each key (`weights.Weights`), so that
however much a group says of a key costs one look-up. Keys are numbers and are made in columns, of several strings at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from citecheck.extract.references.parsing.groups import STRETCHES, TOKENS, packed
from citecheck.extract.references.parsing.numbering import Columns
from citecheck.extract.references.parsing.passing import Borders, passed
from citecheck.extract.references.parsing.seen import STRINGS, TOLD, WHOLE, Seen, named, renew, seen
from citecheck.extract.references.parsing.stresses import quoted, stressed
from citecheck.extract.references.parsing.stretches import stretches
from citecheck.extract.references.parsing.tokens import Tokens, tokenized
from citecheck.model import Span

Printed = tuple[str, Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Observed:
    """Strings one behind the other: the keys of each group of `TOKENS`, one for each token, and of each one in `STRETCHES`, one for each stretch; how many tokens each
    stretch and each string have; and what holds for each string.
    """

    keys: Columns
    stretches: Columns
    sizes: Columns
    counts: Columns
    whole: list[list[str]]

    def chosen(self, places: Sequence[int]) -> Observed:
        """Some of the strings."""
        wanted = np.isin(np.arange(len(self.counts)), places)
        tokens = wanted.repeat(self.counts)
        begins = self.sizes.cumsum() - self.sizes
        parts = tokens[begins]
        return Observed(
            self.keys[:, tokens],
            self.stretches[:, parts],
            self.sizes[parts],
            self.counts[wanted],
            [one for one, mine in zip(self.whole, wanted, strict=True) if mine],
        )


def observe(text: str, emphasis: Sequence[Span] = ()) -> Observed:
    """The keys of every token of ``text``, which has at least one."""
    return observe_all(((text, emphasis),), tokenized((text,)))


def observe_all(strings: Sequence[Printed], tokens: Tokens) -> Observed:
    """The keys of every token of several strings, each of which has at least one."""
    renew()
    own = seen(tokens)
    at = Borders.of(tokens.counts)
    quotes, stress = quoted(strings, tokens), stressed(strings, tokens)
    first, last = _years(own, at)
    dated = (1 + (at.index >= first) + (at.index > first) + (at.index > last)) * (first < len(at.index))
    here = passed(own, at, quotes)
    ordinal, sizes, parts = stretches(own, at)
    form, trail = own.form, own.trail
    keys = np.array(
        (
            own.word,
            own.beginning,
            own.end,
            own.length,
            packed(own.sort, own.around),
            _pair(own, at),
            _kinds(own, at),
            packed(form, trail, quotes, here.bracket),
            packed(form, trail, dated),
            packed(form, 8 * at.place // at.size, np.minimum(at.place, 4), np.minimum(at.size - 1 - at.place, 3)),
            packed(form, here.stops, here.commas, here.quoted),
            packed(form, here.kept, here.recent, dated),
            packed(form, stress, dated),
            ordinal,
            packed(form, here.ahead, (at.index < last).astype(np.int64)),
        )
    )
    return Observed(keys, parts, sizes, at.counts, _strings(own, at, first))


def written(observed: Observed) -> list[list[str]]:
    """The observations of each token of one string, written out."""
    count = observed.keys.shape[1]
    whole = [f"g{one}" for one in observed.whole[0]]
    found = [list(whole) for _ in range(count)]
    for group, keys in zip(TOKENS, observed.keys.tolist(), strict=True):
        for index, key in enumerate(keys):
            for shift, told in zip(group.shifts, group.told(key), strict=True):
                if 0 <= index - shift < count:
                    found[index - shift] += [f"{group.name}{shift}{one}" for one in told]
    ends = [0, *observed.sizes.cumsum().tolist()]
    places = [(family, place) for family in STRETCHES for place in range(len(family.names))]
    for (family, place), keys in zip(places, observed.stretches.tolist(), strict=True):
        for (low, high), key in zip(pairwise(ends), keys, strict=True):
            told = [f"{family.fronts[place]}{one}" for one in family.told(key)[place]]
            for index in range(low, high):
                found[index] += told
    return found


def _years(own: Seen, at: Borders) -> tuple[Columns, Columns]:
    """For each token where the first and the last year of its string stand; where none does, behind everything and before it."""
    first = np.minimum.reduceat(np.where(own.year > 0, at.index, len(at.index)), at.heads)
    last = np.maximum.reduceat(np.where(own.year > 0, at.index, -1), at.heads)
    return first.repeat(at.counts), last.repeat(at.counts)


def _behind(column: Columns, at: Borders, first: int) -> Columns:
    """What the token before has in a column; ``first`` for the first token of a string."""
    found = np.empty_like(column)
    found[1:] = column[:-1]
    found[at.heads] = first
    return found


def _pair(own: Seen, at: Borders) -> Columns:
    return packed(_behind(own.form, at, STRINGS["^"]), _behind(own.around, at, 0), own.form, own.around)


def _kinds(own: Seen, at: Borders) -> Columns:
    before = _behind(own.kinds, at, 0)
    return packed(before, _behind(own.trail, at, 0), own.kinds) * ((before > 0) & (own.kinds > 0))


def _strings(own: Seen, at: Borders, first: Columns) -> list[list[str]]:
    """What holds for each whole string."""
    held = [np.bitwise_or.reduceat(column, at.heads).tolist() for column in (own.told, own.whole, own.quotes)]
    years = np.add.reduceat(own.year, at.heads).tolist()
    rows = zip(*held, years, first[at.heads].tolist(), at.heads.tolist(), at.counts.tolist(), strict=True)
    form, lead, trail = own.form, own.lead, own.trail
    found = []
    for kinds, forms, quotes, dates, year, head, count in rows:
        one = [*named(TOLD, kinds), *(f"f={name}" for name in named(WHOLE, forms)), f"y={min(dates, 3)}"]
        if dates:
            one.append(f"y@{min(8 * (year - head) // count, 7)}{_said(lead[year])}{_said(trail[year])}")
        one += (f"“{quotes > 0}", f"n={min(count // 6, 9)}")
        second = f"{_said(form[head + 1])}{_said(trail[head + 1])}" if count > 1 else ""
        one.append(f"0{_said(form[head])}{_said(trail[head])}{second}")
        found.append(one)
    return found


def _said(number: NDArray[np.int64] | np.int64) -> str:
    return STRINGS.values_by[int(number)]
