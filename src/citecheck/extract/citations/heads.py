"""What stands in front of a year: the names, the inner author of "X quoted in Y", and whether it is a citation at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.names import Names, read_names
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sources import ARTICLES, BODY_WORDS
from citecheck.extract.citations.stops import CALENDAR, COMPOUNDS, EVENTS, LIFE, PARTS, PLACE_WORDS, PLACES, ROMAN_EVENTS, TIMES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, CUES, DEEDS, PREFIX_WORDS, QUOTED_IN, ROLES
from citecheck.extract.citations.years import LONGEST_SPAN, Year

_SEPARATORS = (
    Kind.COMMA,
    Kind.SEMICOLON,
    Kind.COLON,
    Kind.AMPERSAND,
    Kind.OPEN,
    Kind.CLOSE,
    Kind.DASH,
    Kind.OTHER,
    Kind.QUOTE,
)
_SPLIT = re.compile(r"[\s.,]+")
_ALSO_NAMES = ARTICLES | {"he", "so", "per"}
_LOOSE_CUES = frozenset("of after per via en em por para da по bei".split())  # also before places and occasions


@dataclass(frozen=True, slots=True)
class Head:
    """The names in front of a year. ``start``: the token at which the item begins (at the inner author where there is one).

    Tokens ``lead`` to ``start`` are words in front of the names. ``quoted``: the phrase "quoted in" opens the head.
    """

    names: Names
    lead: int
    start: int
    secondary: tuple[str, ...] = ()
    quoted: bool = False


def read_head(passage: Passage, low: int, year: Year) -> Head | None:
    """The head between token ``low`` and the year; None when no names stand directly in front of the year."""
    tokens = passage.tokens
    lead = skip_separators(tokens, low, year.start)
    names = read_names(passage, lead, year.start)
    if names is None:
        return None
    names = narrowed(names, year.printed, passage.lexicon)
    length = QUOTED_IN.before(tokens, names.start, lead)
    contained = not length and names.start > lead + 1 and tokens[names.start - 1].fold == "in"
    if not length and not contained:
        return Head(names, lead, names.start)
    phrase = names.start - (length or 1)
    inner = read_names(passage, lead, phrase)
    if inner is None or (contained and not names.editor and (inner.start != lead or is_stopped(inner, located=False))):
        return Head(names, lead, names.start, quoted=phrase == lead and length > 0)
    return Head(names, lead, inner.start, inner.families or (inner.label,))


def skip_separators(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past commas, connectors and stray signs."""
    while at < end and (tokens[at].kind in _SEPARATORS or (tokens[at].fold in CONNECTORS and not tokens[at].dot)):
        at += 1
    return at


def plausible(passage: Passage, head: Head, year: Year, *, located: bool) -> bool:
    """Whether names and year in a bracket are a citation rather than an event, a life, a place or a term of office.

    ``located``: a page follows. The list overrules the stop words; it does not have to know the name, for a missing entry is what is looked for.
    """
    names, lexicon = head.names, passage.lexicon
    known = known_names(names, lexicon)
    if known and any(lexicon.knows_year(family, year.printed) for family in names.families):
        return True
    if year.width > LONGEST_SPAN and not year.certain and not located:
        return False
    if not known and is_stopped(names, located=located or year.certain):
        return False
    if names.et_al or head.secondary or head.quoted or (known and located):
        return True
    return _prefix_allows(passage.tokens, head.lead, head.start, strong=known or located or year.certain)


def narrowed(names: Names, year: str, lexicon: Lexicon) -> Names:
    """Without leading words that are no authors, nor a slip of one, where the list has an entry of this year that begins with a later name: "Pleiades,
    Elliott 2021".
    """
    if len(names.families) < 2 or lexicon.knows(names.families[0]) or _is_slip(names, year, lexicon):
        return names
    for index, family in enumerate(names.families[1:], 1):
        if lexicon.opens(family, year, None if names.et_al else len(names.families) - index):
            return replace(
                names, start=names.starts[index], families=names.families[index:], starts=names.starts[index:], given=names.given[index:]
            )
    return names


def _is_slip(names: Names, year: str, lexicon: Lexicon) -> bool:
    """Whether the first name is a slip of one whom the list has with the second, or in this year: "Bremen, Elliott 2021" is no Bremer, who wrote alone and before."""
    meant = lexicon.slip_of(names.families[0])
    return meant is not None and (lexicon.knows_year(meant, year) or lexicon.joins(meant, names.families[1]))


def known_names(names: Names, lexicon: Lexicon) -> bool:
    """Whether the list has one of the names, or the title."""
    return any(lexicon.knows(family) for family in names.families) or (names.title is not None and lexicon.is_title(names.title))


def is_stopped(names: Names, *, located: bool) -> bool:
    """Whether the label is made of words that are no author. With a page (``located``) a foreign article is a family name: "Lo 2002: 5"."""
    words = [word for word in _SPLIT.split(names.label.casefold()) if len(word) > 1 or word in ROMAN_EVENTS]
    if not words:
        return True
    first, last = words[0], words[-1]
    month = first in CALENDAR or (last in CALENDAR and len(names.families) < 2)
    if first in PARTS or month or last in ROMAN_EVENTS or all(word in BODY_WORDS for word in words):
        return True
    if names.et_al:
        return False
    if not located and is_place(words):
        return True
    if names.body or names.title is not None:
        return False
    several = len(names.families) > 1
    if is_compound(last) and not several:
        return True
    timely = first in TIMES and not names.label.isupper() and not (located and first in _ALSO_NAMES)
    return (timely and not several) or last in ROLES or (any(word in EVENTS for word in words) and not several)


def is_compound(word: str) -> bool:
    """Whether a case-folded word with a hyphen names a study, a law or an event: "pisa-studie"."""
    first, _, last = word.rpartition("-")
    return bool(first) and last in COMPOUNDS


def is_place(words: Sequence[str]) -> bool:
    """Whether case-folded words are the names of places and nothing else."""
    return any(word in PLACES for word in words) and all(word in PLACES or word in PLACE_WORDS or word in CONNECTORS for word in words)


def _prefix_allows(tokens: Sequence[Token], lead: int, start: int, *, strong: bool) -> bool:
    """Whether the words in front of the names are those of a citation. ``strong``: something else already speaks for one."""
    words = [token for token in tokens[lead:start] if token.kind is Kind.WORD]
    if words and (words[-1].fold in LIFE or any(word.fold in DEEDS for word in words)):
        return False
    if all(word.fold in PREFIX_WORDS for word in words):
        return True
    before = tokens[start - 1]
    if before.kind is not Kind.WORD:
        return strong and before.kind in (Kind.COMMA, Kind.COLON, Kind.SEMICOLON, Kind.QUOTE, Kind.DASH, Kind.CLOSE)
    if before.dot or (before.fold == "in" and start - 2 >= lead and tokens[start - 2].kind is Kind.NUMBER):  # "Table 2 in Smith 2003"
        return True
    return CUES.before(tokens, start, lead) > 0 and (strong or before.fold not in _LOOSE_CUES)
