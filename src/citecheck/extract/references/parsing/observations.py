"""What the model is told of each token: the keys of every group, for tokens and for the stretches between punctuation marks.

To learn, the observations that follow from the keys are written out; to label, the sum of their weights is kept for each key (`weights.Weights`), so that
however much a group says of a key costs one look-up. Keys are made column by column.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from citecheck.extract.references.parsing.groups import STRETCHES, TOKENS, Key, Stretch, stretch_of, told
from citecheck.extract.references.parsing.quotations import closing
from citecheck.extract.references.parsing.seen import Seen, seen
from citecheck.extract.references.parsing.tokens import Token
from citecheck.model import Span

_MARKDOWN = re.compile(r"(?<![\w*])(?P<mark>\*{1,2}|_)(?=[^\s*_])[^*\n]{2,400}?(?<=[^\s*_])(?P=mark)(?![\w*])")
_QUOTES = "“\"«„‘'‹"
# classes of words that the stretch around a token, and the whole string, are said to hold
_TOLD = frozenset(("in", "editor", "page", "volume", "issue", "thesis", "report", "conference", "accessed", "law", "newspaper", "journal", "press", "month", "translator", "series", "place", "university", "body"))  # fmt: skip
_KEPT, _AHEAD = "ipv", "ivpkou"  # marks of which it is remembered that they were seen, or foreseen that they come
_COMING = {"range": "p", "url": "u", "doi": "u"}
_WHOLE = ("range", "url", "doi", "roman", "script")
_NO_KINDS: Key = ((), "", ())
_FIRST, _LAST = stretch_of(("^", "^")), stretch_of(("$", "$"))


@dataclass(frozen=True, slots=True)
class Observed:
    """The keys of each group of `TOKENS`, one for each token, and of `STRETCHES`, one for each stretch; how many tokens each stretch has; and what
    holds for the whole string.
    """

    keys: tuple[Sequence[Key], ...]
    stretches: tuple[Sequence[Key], ...]
    sizes: Sequence[int]
    whole: list[str]


def observe(text: str, tokens: Sequence[Token], emphasis: Sequence[Span] = ()) -> Observed:
    """The keys of every token of ``text``, which has at least one."""
    own = [seen(lead, core, trail) for lead, core, trail, _, _ in tokens]
    words, signs, forms, leads, trails, kinds, opens, closes, ends, steps, memories, beginnings, tails, lengths = zip(*own, strict=True)
    count = len(own)
    years = [index for index, form in enumerate(forms) if form == "year"]
    dated = _dated(count, years)
    brackets, stops, commas, before, recent = _passed(opens, closes, steps, memories)
    quotes = _marked(quotations_of(text), tokens)
    quoted = _quoted(quotes)
    ordinal, sizes, stretches = _stretches(own, ends, leads)
    return Observed(
        (
            words,
            beginnings,
            tails,
            lengths,
            signs,
            list(zip(("^", *forms[:-1]), ("", *leads[:-1]), ("", *trails[:-1]), forms, leads, trails, strict=True)),
            [
                (one, trail, two) if one and two else _NO_KINDS
                for one, trail, two in zip(((), *kinds[:-1]), ("", *trails[:-1]), kinds, strict=True)
            ],
            list(zip(quotes, brackets, forms, trails, strict=True)),
            list(zip(dated, forms, trails, strict=True)),
            list(zip(*_placed(count), forms, strict=True)),
            list(zip(stops, commas, forms, quoted, strict=True)),
            list(zip(before, recent, forms, dated, strict=True)),
            list(zip(_stressed(text, tokens, emphasis), dated, forms, strict=True)),
            ordinal,
            _coming(own, years),
        ),
        stretches,
        sizes,
        _string(own, years),
    )


def written(observed: Observed) -> list[list[str]]:
    """The observations of each token, written out."""
    count = len(observed.keys[0])
    whole = [f"g{one}" for one in observed.whole]
    found = [list(whole) for _ in range(count)]
    for group, keys in zip(TOKENS, observed.keys, strict=True):
        for index, key in enumerate(keys):
            for shift in group.shifts:
                if 0 <= index - shift < count:
                    found[index - shift] += told(group, key, shift)
    ends = [sum(observed.sizes[:number]) for number in range(len(observed.sizes) + 1)]
    for group, keys in zip(STRETCHES, observed.stretches, strict=True):
        for (low, high), key in zip(pairwise(ends), keys, strict=True):
            for row in found[low:high]:
                row.extend(told(group, key, 0))
    return found


def _string(own: Sequence[Seen], years: Sequence[int]) -> list[str]:
    """What holds for the whole string."""
    kinds: set[str] = set()
    for one in own:
        kinds.update(one.kinds)
    forms = {one.form for one in own}
    found = [*sorted(kinds & _TOLD), *(f"f={form}" for form in _WHOLE if form in forms), f"y={min(len(years), 3)}"]
    if years:
        first = own[years[0]]
        found.append(f"y@{min(8 * years[0] // len(own), 7)}{first.lead}{first.trail}")
    found.append(f"“{any('“' in one.lead for one in own)}")
    found.append(f"n={min(len(own) // 6, 9)}")
    second = f"{own[1].form}{own[1].trail}" if len(own) > 1 else ""
    found.append(f"0{own[0].form}{own[0].trail}{second}")
    return found


def _dated(count: int, years: Sequence[int]) -> list[str]:
    """Where each token stands to the first and the last year."""
    if not years:
        return [""] * count
    first, last = years[0], years[-1]
    return ["<"] * first + ["="] + ["~"] * (last - first) + [">"] * (count - 1 - last)


@lru_cache(maxsize=512)
def _placed(count: int) -> tuple[tuple[int, ...], ...]:
    """For each of ``count`` tokens which eighth of the string it stands in, and how many stand before and behind it."""
    return (
        tuple(8 * index // count for index in range(count)),
        tuple(min(index, 4) for index in range(count)),
        tuple(min(count - 1 - index, 3) for index in range(count)),
    )


def _passed(
    opens: Sequence[int], closes: Sequence[int], steps: Sequence[int], memories: Sequence[str]
) -> tuple[list[str], list[int], list[int], list[str], list[str]]:
    """For each token whether it stands in brackets, how many ends of parts and commas stand before it, and which marks of memory."""
    brackets: list[str] = []
    stops: list[int] = []
    commas: list[int] = []
    before: list[str] = []
    recent: list[str] = []
    depth = stop = comma = 0
    kept = last = ""
    for opening, close, step, memory in zip(opens, closes, steps, memories, strict=True):
        depth += opening
        brackets.append("(" if depth > 0 else "")
        stops.append(stop)
        commas.append(comma)
        before.append(kept)
        recent.append(last)
        if memory:
            last = memory[-1]
            for mark in memory:
                if mark in _KEPT and mark not in kept:
                    kept = "".join(sorted(kept + mark))
        if step > 1:
            stop = min(stop + (step > 2), 6)
            comma = 0
        elif step:
            comma = min(comma + 1, 4)
        if close:
            depth = max(depth - close, 0)
    return brackets, stops, commas, before, recent


def _coming(own: Sequence[Seen], years: Sequence[int]) -> list[Key]:
    """For each token the marks that the tokens behind it leave: words of memory, ranges of figures, links; and whether a year is behind it."""
    found: list[Key] = []
    ahead = ""
    last = years[-1] if years else -1
    for index in range(len(own) - 1, -1, -1):
        form, memory = own[index].form, own[index].memory
        found.append((ahead, form, "y" if index < last else ""))
        if memory or form in _COMING:
            for mark in memory + _COMING.get(form, ""):
                if mark in _AHEAD and mark not in ahead:
                    ahead = "".join(sorted(ahead + mark))
    found.reverse()
    return found


def _stretches(own: Sequence[Seen], ends: Sequence[bool], leads: Sequence[str]) -> tuple[list[Key], list[int], tuple[list[Key], ...]]:
    """For each token where its stretch stands; for each stretch its size and its keys: what is said of it, of its frame and of its neighbours."""
    cuts = [0, *(index for index in range(1, len(own)) if ends[index - 1] or leads[index]), len(own)]
    bounds = list(pairwise(cuts))
    parts = [_told(own[low:high]) for low, high in bounds]
    before, after = [_FIRST, *parts[:-1]], [*parts[1:], _LAST]
    sizes = [part.size for part in parts]
    left, right = [part.size for part in before], [part.size for part in after]
    frames = [f"{own[low - 1].trail if low else '^'}{own[low].lead}|{own[high - 1].trail}" for low, high in bounds]
    ordinal: list[Key] = []
    for number, (low, high) in enumerate(bounds):
        place = (min(number, 9), min(len(bounds) - 1 - number, 6))
        ordinal += [(*place, "^", sizes[number]), *[(*place, "", sizes[number])] * (high - low - 1)]
    keys = (
        parts,
        list(zip(sizes, frames, strict=True)),
        before,
        after,
        list(zip(left, sizes, right, strict=True)),
        list(zip(right, [*after[1:], _LAST], strict=True)),
    )
    return ordinal, [high - low for low, high in bounds], keys


def _told(own: Sequence[Seen]) -> Stretch:
    """What is said of a stretch."""
    capitals = small = 0
    kinds: set[str] = set()
    for one in own:
        capitals += one.form[0] == "X"
        small += one.form == "xx"
        if one.kinds:
            kinds.update(one.kinds)
    size = len(own) if len(own) < 4 else min(4 + (len(own) - 4) // 3, 8)
    case = "9" if capitals + small == 0 else "X" if small == 0 else "x" if capitals <= 1 else "m"
    return stretch_of((f"{size}{case}", *sorted(kinds & _TOLD), f"0{own[0].form}", f"1{own[-1].form}"))


def _marked(spans: Sequence[Span], tokens: Sequence[Token]) -> list[str]:
    """Whether each token begins, ends or stands inside one of ``spans``."""
    found = [""] * len(tokens)
    for span in spans:
        for index, token in enumerate(tokens):
            if span.start <= token.first < span.end and not found[index]:
                found[index] = "B" if token.start <= span.start + 1 else "E" if token.last >= span.end - 2 else "I"
    return found


def _quoted(quotes: Sequence[str]) -> list[str]:
    """For each token whether a quotation ended before it."""
    if "E" not in quotes:
        return [""] * len(quotes)
    end = quotes.index("E") + 1
    return [""] * end + ["“"] * (len(quotes) - end)


def _stressed(text: str, tokens: Sequence[Token], emphasis: Sequence[Span]) -> list[str]:
    """Whether each token begins, ends or stands inside emphasis; ``-`` where the string has none."""
    marked = _MARKDOWN.finditer(text) if "*" in text or "_" in text else ()
    spans = [span for span in (*emphasis, *(Span(*match.span()) for match in marked)) if len(span) > 2]
    return _marked(spans, tokens) if spans else ["-"] * len(tokens)


def quotations_of(text: str) -> list[Span]:
    """Where quotations stand, by marks that pair."""
    if not any(mark in text for mark in _QUOTES):
        return []
    found: list[Span] = []
    at = 0
    while (opening := _opening(text, at)) is not None:
        end = closing(text, opening)
        if end is not None:
            found.append(Span(opening, end + 1))
        at = opening + 1 if end is None else end + 1
    return found


_OPENING = re.compile(rf"(?<!\w)[{_QUOTES}](?=\S)")


def _opening(text: str, at: int) -> int | None:
    match = _OPENING.search(text, at)
    return match.start() if match else None
