"""The grammar of a bracket's contents: names, years and places, joined and separated in many ways."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.heads import Head, plausible, read_head, skip_separators
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.names import Names, read_names
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.phrases import Phrases
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, EDITOR_MARKS, ET_AL, QUOTED_IN
from citecheck.extract.citations.years import LONGEST_SPAN, Year, ends_in_date, read_year
from citecheck.model import AuthorDate, Locator, Span, Title

_LONGEST_SUFFIX = 300
_CARE = Phrases(("a cura di", "sous la direction de", "sous la dir de", "bajo la dirección de", "sob a direção de"))


@dataclass(frozen=True, slots=True)
class _Author:
    """Whom the years that follow belong to."""

    families: tuple[str, ...] = ()
    et_al: bool = False
    title: str | None = None
    given: tuple[str, ...] = ()

    def pointer(self, year: str, suffix: str | None) -> AuthorDate | Title:
        if self.title is not None:
            return Title(self.title, year, suffix)
        return AuthorDate(self.families, year, suffix, self.et_al, self.given)


@dataclass(frozen=True, slots=True)
class _Place:
    """A year with what follows it: ``end`` is where its locator, or the year itself, ends in the text."""

    year: Year
    locator: Locator | None
    end: int


@dataclass(slots=True)
class _State:
    """Where the reading stands. ``author`` is None where no year may be inherited."""

    items: list[Found] = field(default_factory=list)
    author: _Author | None = None
    position: int = 0

    def add(self, author: _Author, place: _Place, first: int, *, prefix: str = "", secondary: tuple[str, ...] | None = ()) -> None:
        """One item per suffix letter; the first begins at offset ``first``, the last has the locator. ``secondary`` None: still to be found."""
        spans = place.year.spans
        for index, (suffix, span) in enumerate(spans):
            last = index == len(spans) - 1
            whole = Span(first if index == 0 else span.start, max(place.end, span.end) if last else span.end)
            pointer = author.pointer(place.year.printed, suffix)
            locator, words = place.locator if last else None, prefix if index == 0 else ""
            self.items.append(Found(whole, pointer, locator, words, secondary=secondary or (), quoted=secondary is None))
        self.author = author


def read_cluster(passage: Passage) -> tuple[Found, ...]:
    """The items of a passage, in order; empty when this is no citation.

    A first year without a name ("(2000: 12)") gives an item whose families are empty: it waits for the name in front of the bracket.
    """
    state = _State()
    while (year := _next_year(passage, state.position)) is not None:
        _take(passage, year, state)
    return tuple(state.items)


def _next_year(passage: Passage, at: int) -> Year | None:
    tokens, end = passage.tokens, len(passage.tokens)
    for index in range(at, end):
        if tokens[index].kind in (Kind.NUMBER, Kind.WORD, Kind.OPEN):
            year = read_year(tokens, index, end, passage.text)
            if year is not None:
                return year
    return None


def _take(passage: Passage, year: Year, state: _State) -> None:
    """Read the item of one year, or pass over it."""
    tokens, before = passage.tokens, state.position
    semicolon = next((index for index in range(year.start - 1, before - 1, -1) if _parts(tokens, index, year.start)), None)
    low = before if semicolon is None else semicolon + 1
    locator, after = read_locator(tokens, year.end, len(tokens), passage.text)
    place = _Place(year, locator, tokens[after - 1].end - tokens[after - 1].dot)
    state.position = after
    date = ends_in_date(tokens, low, year.start)
    if date != year.start and not passage.lexicon.knows_year(passage.quote(date, year.start), year.printed):
        state.author = None
        return
    if _past_mark(tokens, low, year.start) == year.start:
        _inherit(tokens, place, state, opening=low == 0)
        return
    head = read_head(passage, low, year)
    if head is None or not plausible(passage, head, year, located=locator is not None):
        state.author = None
    elif head.quoted and before in (low, semicolon) and _is_inner(passage, before, state):
        _quote(head, place, state)
    elif semicolon is not None and head.start == head.lead and (earlier := _before_semicolons(passage, before, semicolon, head)):
        families = tuple(family for names in earlier for family in names.families) + head.names.families
        if QUOTED_IN.before(tokens, earlier[0].start, before) and _is_inner(passage, before, state):
            _quote(replace(head, names=replace(head.names, families=families)), place, state)
        else:
            state.add(_Author(families, head.names.et_al), place, tokens[earlier[0].start].start)
    else:
        prefix = passage.text[tokens[head.lead].start : tokens[head.start].start].strip() if head.start > head.lead else ""
        secondary = None if head.quoted else head.secondary
        state.add(_author(head), place, tokens[head.start].start, prefix=prefix, secondary=secondary)


def _past_mark(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past separators, and past what says in a bracket that the name in front of it is an editor's: "Smith (ed., 2001)", "Rossi (a cura di, 1996)"."""
    opens, at = at == 0, skip_separators(tokens, at, end)
    if not opens or at == end:
        return at
    mark = tokens[at]
    length = 1 if mark.dot and mark.fold in EDITOR_MARKS else _CARE.at(tokens, at, end)
    return skip_separators(tokens, at + length, end)


def _is_inner(passage: Passage, at: int, state: _State) -> bool:
    """Whether "quoted in" at ``at`` is said of the item in front of it: behind a semicolon only of one that the list does not have."""
    if not state.items:
        return False
    return passage.tokens[at].kind is not Kind.SEMICOLON or not _is_listed(state.items[-1], passage.lexicon)


def _is_listed(item: Found, lexicon: Lexicon) -> bool:
    """Whether the list has a work by the author of an item, of whatever year: it is cited by itself."""
    pointer = item.pointer
    return isinstance(pointer, AuthorDate) and any(lexicon.knows(family) or lexicon.slip_of(family) for family in pointer.families)


def _parts(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a semicolon at ``at`` parts two citations, and not "et al." from the names before it ("SILVA; et al., 2001")."""
    return tokens[at].kind is Kind.SEMICOLON and not ET_AL.at(tokens, at + 1, end)


def _before_semicolons(passage: Passage, low: int, end: int, head: Head) -> list[Names]:
    """The authors that semicolons part from the last one, as NBR 10520 prints them: "SILVA; SOUZA; LIMA, 2001", "apud SILVA; SOUZA, 2001". All are in
    capitals, or the list has them side by side.
    """
    found: list[Names] = []
    tokens, behind = passage.tokens, head.names
    while end > low and behind.families:
        start = max((index + 1 for index in range(low, end) if tokens[index].kind is Kind.SEMICOLON), default=low)
        first = skip_separators(tokens, start, end)
        names = read_names(passage, first, end) if first < end else None
        if names is None or not names.families or len(names.label) < 2:
            break
        phrase = QUOTED_IN.before(tokens, names.start, first)
        if names.start != first + phrase:
            break
        capitals = names.label.isupper() and behind.label.isupper() and len(names.label) > 3
        if not capitals and not passage.lexicon.joins(tokens[end - 1].text, tokens[behind.start].text):
            break
        found.insert(0, names)
        if phrase:
            break
        behind, end = names, start - 1
    return found


def _author(head: Head) -> _Author:
    return _Author(head.names.families, head.names.et_al, head.names.title, head.names.given)


def _inherit(tokens: Sequence[Token], place: _Place, state: _State, *, opening: bool) -> None:
    """A year without a name: the author goes on, or the bracket begins with the year."""
    year = place.year
    if opening and not state.items:
        state.author = _Author()
        if year.width > LONGEST_SPAN and not year.certain and place.locator is None:
            return
    if state.author is not None:
        state.add(state.author, place, tokens[year.start].start)


def _quote(head: Head, place: _Place, state: _State) -> None:
    """ "Smith 1990, quoted in Jones 2000": the work in hand is Jones's, Smith is the inner author."""
    inner = state.items.pop()
    secondary = inner.pointer.families or None if isinstance(inner.pointer, AuthorDate) else ()
    state.add(_author(head), place, inner.span.start, prefix=inner.prefix, secondary=secondary)


def with_suffixes(items: tuple[Found, ...], text: str, end: int) -> tuple[Found, ...]:
    """The items with the words that follow each of them, up to the next separator, as their suffix."""
    following = [(item.span.start, item.prefix) for item in items[1:]] + [(end, "")]
    suffixes = (_suffix(text, item.span.end, stop, prefix) for item, (stop, prefix) in zip(items, following, strict=True))
    return tuple(replace(item, suffix=suffix) if suffix else item for item, suffix in zip(items, suffixes, strict=True))


def _suffix(text: str, start: int, stop: int, prefix: str) -> str:
    """The words between two items that are not the prefix of the second."""
    if not 3 < stop - start < _LONGEST_SUFFIX:
        return ""
    words = " ".join(text[start:stop].partition(";")[0].split())
    words = words.removesuffix(" ".join(prefix.split())).strip(" ,.:)]&")
    return "" if words.casefold() in CONNECTORS else words
