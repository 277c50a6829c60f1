"""What the model is told of each token: the word and its neighbours, the part between two punctuation marks that it stands in, and the string as a whole.

An observation is a short string, and depends on a *key*: on the word, on its form and punctuation, on what was seen before it ... A group says
how the observations follow from its key. To learn, the observations are written out; to label, the sum of their weights is kept for each key
(`weights.Weights`), so that however much a group says of a key costs one look-up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from citecheck.extract.references.parsing.quotations import closing
from citecheck.extract.references.parsing.tokens import Token, is_link
from citecheck.extract.references.parsing.word_classes import classes
from citecheck.model import Span

_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?")
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("year", _YEAR),
    ("years", re.compile(r"(?:1[4-9]|20)\d\d[-–—‐‑−]{1,2}(?:(?:1[4-9]|20)\d\d|\d\d)")),
    ("range", re.compile(r"[A-Za-z]{0,3}\d{1,7}[-–—‐‑−]{1,2}[A-Za-z]{0,3}\d{1,7}")),
    ("ordinal", re.compile(r"\d{1,2}(?:st|nd|rd|th|ª|º|e|è|a|ème|eme)", re.IGNORECASE)),
    ("x9", re.compile(r"[A-Za-z]{1,3}\d{1,7}")),
    ("9x", re.compile(r"\d{1,7}[A-Za-z]{1,3}")),
)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_STOPS = frozenset(".,;:?!")
_BROKEN = re.compile(r"\s?-\s")  # what a line's end left inside a word
_UNMARKED = str.maketrans("", "", "*_")  # marks of emphasis say nothing of a part's end
_MARKDOWN = re.compile(r"(?<![\w*])(?P<mark>\*{1,2}|_)(?=[^\s*_])[^*\n]{2,400}?(?<=[^\s*_])(?P=mark)(?![\w*])")
_MARKS = str.maketrans(
    {"„": "“", "”": "“", '"': "“", "«": "“", "»": "“", "‘": "'", "’": "'", "[": "(", "]": ")", "–": "-", "—": "-", "_": "*"}
)
_QUOTES = "“\"«„‘'‹"
# classes of words that the stretch around a token, and the whole string, are said to hold
_TOLD = frozenset(("in", "editor", "page", "volume", "issue", "thesis", "report", "conference", "accessed", "law", "newspaper", "journal", "press", "month", "translator", "series", "place", "university", "body"))  # fmt: skip
_REMEMBERED = {"in": "i", "editor": "e", "page": "p", "volume": "v", "issue": "v", "accessed": "a", "thesis": "t", "conference": "c", "journal": "j", "press": "k", "place": "o"}  # fmt: skip
_KEPT, _AHEAD = "ipv", "ivpkou"  # marks of which it is remembered that they were seen, or foreseen that they come
_WHOLE = ("range", "url", "doi", "roman", "script")


@dataclass(frozen=True, slots=True, eq=False)
class Sign:
    """What there is to say of a token but its word: its form, the marks around it, the classes of its word. There is one of a kind."""

    form: str
    lead: str
    trail: str
    kinds: tuple[str, ...]


class Seen(NamedTuple):
    """A token as it is seen: its word, its sign, and what of it is asked for all the time: how many brackets open in front of it and close
    behind it, whether a part may end behind it, which marks of memory its word leaves.
    """

    word: str
    sign: Sign
    form: str
    opens: int
    closes: int
    ends: bool
    stop: bool
    comma: bool
    memory: str


@lru_cache(maxsize=20_000)
def _seen(lead: str, core: str, trail: str) -> Seen:
    word, form, kinds, full, memory = _core(core)
    opens, before, behind, closes, ends, pointed, comma = _edges(lead, trail)
    return Seen(
        word, _sign_of(form, before, behind, kinds), form, opens, closes, ends, pointed and full, comma, memory + "." if pointed else memory
    )


@lru_cache(maxsize=20_000)
def _core(core: str) -> tuple[str, str, tuple[str, ...], bool, str]:
    """Of a core its word, its form, the classes of its word, whether a full stop behind it ends a part, and its marks of memory."""
    word = core.lower()
    if " " in word:
        word = _BROKEN.sub("", word)
    form = _form(core)
    kinds = () if word.isdigit() else classes().get(word, ())
    full = len(core) > 3 or (len(core) > 1 and form[0] != "X")
    return word, form, kinds, full, "".join(dict.fromkeys(_REMEMBERED[kind] for kind in kinds if kind in _REMEMBERED)) if kinds else ""


@lru_cache(maxsize=2_000)
def _edges(lead: str, trail: str) -> tuple[int, str, str, int, bool, bool, bool]:
    """Of the marks around a core how many brackets open, the nearest marks on both sides, how many brackets close, and whether they end a part, point and part."""
    before, behind = lead.translate(_UNMARKED), trail.translate(_UNMARKED)
    near = behind[:3].translate(_MARKS)
    return (
        before.count("(") + before.count("["),
        before[-2:].translate(_MARKS),
        near,
        behind.count(")") + behind.count("]"),
        not _STOPS.isdisjoint(near) or ")" in near,
        "." in behind or ":" in behind,
        "," in behind,
    )


@lru_cache(maxsize=20_000)
def _sign_of(form: str, lead: str, trail: str, kinds: tuple[str, ...]) -> Sign:
    return Sign(form, lead, trail, kinds)


def _form(core: str) -> str:
    """The form of a core: a kind of number, or how its letters are written."""
    if core.isalpha():
        return "roman" if core.isupper() and _ROMAN.issuperset(core) and len(core) <= 8 else _case(core)
    core = core.lstrip(_RAISED) or core  # the figure of an edition in front of its year
    if core.isdigit():
        return "year" if _YEAR.fullmatch(core) else f"{min(len(core), 6)}9"
    if is_link(core):
        return "doi" if "10." in core and "/" in core and ("doi" in core.lower() or core.startswith("10.")) else "url"
    if any(map(str.isdigit, core)):
        return next((name for name, pattern in _FORMS if pattern.fullmatch(core)), "mixed")
    return _case(core) if any(map(str.isalpha, core)) else "sign" + core[0].translate(_MARKS)


_ROMAN = frozenset("IVXLC")


def _case(core: str) -> str:
    if len(core) == 1:
        return "X" if core.isupper() else "x"
    if core.isupper():
        return "XX" if len(core) <= 3 else "XXXX"
    if core[0].isupper():
        return "Xx" if core[1:].islower() else "X-X" if any(c in core for c in "-‐'’") else "XxX"
    if core.islower():
        return "xx"
    return "script" if unicodedata.category(core[0]) == "Lo" else "xX"


Key = Any  # a string or a tuple, whatever a group's observations follow from


@dataclass(frozen=True, slots=True)
class Group:
    """Observations that follow from one key. ``shifts``: from which of the places around a token they are made of it; ``tell``: key and shift to observations."""

    name: str
    shifts: tuple[int, ...]
    tell: Callable[[Key, int], list[str]]


def _word(key: str, _: int) -> list[str]:
    return [f"w={key[:24]}"]


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
def _stretch_of(told_: tuple[str, ...]) -> Stretch:
    return Stretch(told_, told_[0])


_FIRST, _LAST = _stretch_of(("^", "^")), _stretch_of(("$", "$"))


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
GROUPS: tuple[Group, ...] = (
    Group("word", (-2, -1, 0, 1, 2), _word),
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
    Group("part", HERE, _part),
    Group("frame", HERE, _frame),
    Group("before", HERE, _beside),
    Group("after", HERE, _beside),
    Group("parts", HERE, _parts),
    Group("ordinal", HERE, _ordinal),
    Group("beyond", HERE, _beyond),
    Group("ahead", HERE, _ahead),
)


@dataclass(frozen=True, slots=True)
class Observed:
    """The keys of each group, one for each token; and what holds for the whole string."""

    keys: tuple[list[Key], ...]
    whole: list[str]


_EDGE = _sign_of("^", "", "", ())
_NOTHING: Key = ((), "", ())


def observe(text: str, tokens: Sequence[Token], emphasis: Sequence[Span] = ()) -> Observed:
    """The keys of every token of ``text``."""
    own = [_seen(token.lead, token.core, token.trail) for token in tokens]
    words = [one.word for one in own]
    signs = [one.sign for one in own]
    pairs = list(zip([_EDGE, *signs[:-1]], signs, strict=True))
    years = [index for index, one in enumerate(own) if one.form == "year"]
    return Observed(
        (
            words,
            [word[:3] for word in words],
            [word[-3:] for word in words],
            [min(len(word), 14) for word in words],
            signs,
            [(one.form, one.lead, one.trail, two.form, two.lead, two.trail) for one, two in pairs],
            [(one.kinds, one.trail, two.kinds) if one.kinds and two.kinds else _NOTHING for one, two in pairs],
            *_states(text, tokens, own, years, emphasis),
            *_stretches(own),
            _coming(own, years),
        ),
        _string(own, years),
    )


def written(observed: Observed) -> list[list[str]]:
    """The observations of each token, written out."""
    count = len(observed.keys[0])
    whole = [f"g{one}" for one in observed.whole]
    found = [list(whole) for _ in range(count)]
    for group, keys in zip(GROUPS, observed.keys, strict=True):
        for index, key in enumerate(keys):
            for shift in group.shifts:
                if 0 <= index - shift < count:
                    found[index - shift] += told(group, key, shift)
    return found


def told(group: Group, key: Key, shift: int) -> list[str]:
    """The observations of a key, with the group's name and the shift in front."""
    return [f"{group.name}{shift}{one}" for one in group.tell(key, shift)]


def _string(own: Sequence[Seen], years: Sequence[int]) -> list[str]:
    """What holds for the whole string."""
    kinds: set[str] = set()
    for one in own:
        kinds.update(one.sign.kinds)
    forms = {one.form for one in own}
    found = [*sorted(kinds & _TOLD), *(f"f={form}" for form in _WHOLE if form in forms), f"y={min(len(years), 3)}"]
    if years:
        first = own[years[0]].sign
        found.append(f"y@{_share(years[0], len(own))}{first.lead}{first.trail}")
    found.append(f"“{any('“' in one.sign.lead for one in own)}")
    found.append(f"n={min(len(own) // 6, 9)}")
    first, second = [*(one.sign for one in own[:2]), _NONE, _NONE][:2]
    found.append(f"0{first.form}{first.trail}{second.form}{second.trail}")
    return found


_NONE = _sign_of("", "", "", ())


def _share(index: int, count: int) -> int:
    return min(8 * index // max(count, 1), 7)


def _stretches(own: Sequence[Seen]) -> tuple[list[Key], ...]:
    """For each token the keys of the stretch between two punctuation marks that it stands in, of its neighbours, and of where it is."""
    cuts = [0, *(index for index in range(1, len(own)) if own[index - 1].ends or own[index].sign.lead), len(own)]
    bounds = [(low, high) for low, high in pairwise(cuts) if high > low]
    told_ = [_told(own[low:high]) for low, high in bounds]
    part: list[Key] = []
    frame: list[Key] = []
    before: list[Key] = []
    after: list[Key] = []
    around: list[Key] = []
    ordinal: list[Key] = []
    beyond: list[Key] = []
    for number, (low, high) in enumerate(bounds):
        size = high - low
        stretch = told_[number]
        left = told_[number - 1] if number else _FIRST
        right = told_[number + 1] if number + 1 < len(told_) else _LAST
        marks = f"{own[low - 1].sign.trail if low else '^'}{own[low].sign.lead}|{own[high - 1].sign.trail}"
        part += [stretch] * size
        frame += [(stretch.size, marks)] * size
        before += [left] * size
        after += [right] * size
        around += [(left.size, stretch.size, right.size)] * size
        beyond += [(right.size, told_[number + 2] if number + 2 < len(told_) else _LAST)] * size
        place = (min(number, 9), min(len(bounds) - 1 - number, 6))
        ordinal += [(*place, "^", stretch.size), *[(*place, "", stretch.size)] * (size - 1)]
    return part, frame, before, after, around, ordinal, beyond


_COMING = {"range": "p", "url": "u", "doi": "u"}


def _coming(own: Sequence[Seen], years: Sequence[int]) -> list[Key]:
    """For each token the marks that the tokens behind it leave: words of memory, ranges of figures, links, years."""
    found: list[Key] = []
    ahead = ""
    last = years[-1] if years else -1
    for index in range(len(own) - 1, -1, -1):
        mine = own[index]
        found.append((ahead, mine.form, "y" if index < last else ""))
        for mark in mine.memory + _COMING.get(mine.form, ""):
            if mark in _AHEAD and mark not in ahead:
                ahead = "".join(sorted(ahead + mark))
    found.reverse()
    return found


def _told(own: Sequence[Seen]) -> Stretch:
    """What is said of a stretch."""
    capitals = small = 0
    kinds: set[str] = set()
    for one in own:
        capitals += one.form[0] == "X"
        small += one.form == "xx"
        if one.sign.kinds:
            kinds.update(one.sign.kinds)
    size = len(own) if len(own) < 4 else min(4 + (len(own) - 4) // 3, 8)
    case = "9" if capitals + small == 0 else "X" if small == 0 else "x" if capitals <= 1 else "m"
    return _stretch_of((f"{size}{case}", *sorted(kinds & _TOLD), f"0{own[0].form}", f"1{own[-1].form}"))


def _states(
    text: str, tokens: Sequence[Token], own: Sequence[Seen], years: Sequence[int], emphasis: Sequence[Span]
) -> tuple[list[Key], ...]:
    """For each token where it stands: in quotation marks, brackets, emphasis, and behind how much else."""
    quotes = _marked(quotations_of(text), tokens)
    stressed = _marked([span for span in (*emphasis, *_markdown(text)) if len(span) > 2], tokens)
    count = len(tokens)
    first, last = (years[0], years[-1]) if years else (-1, -1)
    keys: tuple[list[Key], ...] = ([], [], [], [], [], [])
    quoting, dating, placing, ordering, remembering, stressing = (one.append for one in keys)
    depth = commas = stops = 0
    before = recent = quoted = ""
    for index, mine in enumerate(own):
        form, trail = mine.form, mine.sign.trail
        depth += mine.opens
        quote = quotes.get(index, "") if quotes else ""
        year = "" if first < 0 else "=" if index == first else "<" if index < first else ">" if index > last else "~"
        behind = count - 1 - index
        quoting((quote, "(" if depth > 0 else "", form, trail))
        dating((year, form, trail))
        placing((8 * index // count, min(4, index), min(3, behind), form))
        ordering((min(6, stops), min(4, commas), form, quoted))
        remembering((before, recent, form, year))
        stressing((stressed.get(index, "") if stressed else "-", year, form))
        if quote == "E":
            quoted = "“"
        if mine.memory:
            for mark in mine.memory:
                if mark == ".":
                    continue
                recent = mark
                if mark in _KEPT and mark not in before:
                    before = "".join(sorted(before + mark))
        if mine.memory[-1:] == ".":
            stops += mine.stop
            commas = 0
        elif mine.comma:
            commas += 1
        if mine.closes:
            depth = max(depth - mine.closes, 0)
    return keys


def _marked(spans: Sequence[Span], tokens: Sequence[Token]) -> dict[int, str]:
    """Which tokens begin, end or stand inside one of ``spans``."""
    found: dict[int, str] = {}
    for span in spans:
        for index, token in enumerate(tokens):
            if span.start <= token.first < span.end:
                found.setdefault(index, "B" if token.start <= span.start + 1 else "E" if token.last >= span.end - 2 else "I")
    return found


def _markdown(text: str) -> list[Span]:
    """Emphasis that is still marked in the text, as in Markdown."""
    return [Span(*match.span()) for match in _MARKDOWN.finditer(text)] if "*" in text or "_" in text else []


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
