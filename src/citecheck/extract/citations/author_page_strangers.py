"""Works that the list lacks: names with a page in brackets of a text that cites so, though no entry has them.

Such a citation is what a reader cannot follow up, but a capitalized word and a number in brackets may be much else ("Apollo 11", "John 3"). Only a form
that nothing but a citation has, or a company of other citations, makes it one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from citecheck.extract.citations.author_page_words import SCRIPTURE
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.sentences import overlaps
from citecheck.extract.citations.sources import ARTICLES, BODY_WORDS
from citecheck.extract.citations.stops import CALENDAR, EVENTS, LIFE, PARTS, PLACES, TIMES
from citecheck.extract.citations.vocabulary import ROLES
from citecheck.model import AuthorPage, Locator, Span
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold

_LETTER = r"[^\W\d_]"
_NAME = rf"[^\W\d_a-zß-öø-ÿа-я]{_LETTER}{{1,24}}(?:[-–'’]{_LETTER}{{1,24}}){{0,2}}"
_FULL = rf"(?:(?:de|van|von|der|la|di|da|du)\s){{0,2}}{_NAME}(?:\s{_NAME})?"
_PAGE = r"[A-Z]?\d{1,3}(?:\s?[-–—]\s?[A-Z]?\d{1,4})?"
_PIECE = deferred(
    rf"(?P<names>{_FULL}(?:(?:,\s{{1,2}}{_FULL}){{0,2}},?\s{{1,2}}(?:and|&|y|und|et|e)\s{{1,2}}{_FULL})?)(?P<others>,?\s{{1,2}}et\s{{1,2}}al\.?)?"
    rf"(?:,\s{{1,2}}(?P<title>[“\"«][^“”\"«»]{{2,200}}[”\"»]|‘[^‘]{{2,200}}’),?)?(?:,?\s{{1,2}}(?:pp?\.\s?)?(?P<page>{_PAGE}(?:,\s{{1,2}}{_PAGE}){{0,3}}))?\.?"
)
_PARTING = re.compile(r",?\s{1,2}(?:and|&|y|und|et|e)\s{1,2}|,\s{1,2}")
_OTHER_WORK = deferred(
    rf"(?P<names>{_FULL}(?:,?\s{{1,2}}(?:and|&|y|und|et|e)\s{{1,2}}{_FULL})?),\s{{1,2}}(?P<title>[^\W\d_a-zß-öø-ÿа-я][^;()\[\]]{{4,200}}?)(?:\s{{1,2}}(?P<page>{_PAGE}))?"
)
_ABOUT = re.compile(r"\s(?:for|on|in|who|which|where|as|about|regarding)\s")
_TEAM = deferred(rf"[,;:]\s{{1,2}}(?P<team>{_FULL},?\s{{1,2}}et\s{{1,2}}al\.?\s{{1,2}}{_PAGE})\Z")
_MENTIONED = re.compile(rf"(?<!\w)(?P<name>{_NAME})(?P<number>\s\d{{1,4}}(?!\w))?")
_STOPS = PARTS | EVENTS | CALENDAR | TIMES | PLACES | LIFE | BODY_WORDS | SCRIPTURE
_NO_TITLE = PARTS | CALENDAR | BODY_WORDS | ROLES  # words of addresses, offices and dates
_TITLE_EDGES = ' ,.?!“”"‘’«»'
_SEVERAL = 2
_MOST_TEAM = 80  # code points of a team with its page


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a ``bracket`` that was not understood. ``partners``: the known items beside it; ``pointing``: behind "see"; ``quoting``: behind a quotation;
    ``closing``: in front of a comma, a full stop or the like.
    """

    span: Span
    bracket: Span
    partners: int
    pointing: bool
    quoting: bool
    closing: bool


@dataclass(frozen=True, slots=True)
class Custom:
    """How the text cites the works that its list has: ``pages`` often with a page, ``wholes`` often without one, ``titles`` with a title at all.

    ``some_wholes``: now and then at least. ``authors``: the folded names of first authors; ``slip_of``: the one that a name misspells.
    """

    pages: bool
    wholes: bool
    some_wholes: bool
    titles: bool
    authors: Collection[str]
    slip_of: Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class _Candidate:
    span: Span
    piece: Piece
    families: tuple[str, ...]
    others: bool
    title: str | None
    page: str | None

    @property
    def sure(self) -> bool:
        """Whether the form or the company says that this is a citation."""
        if self.others or self.title is not None:
            return True
        if self.page is None:
            if any(family.isupper() for family in self.families):  # an abbreviation
                return False
            return self.piece.partners > 0 and (self.piece.pointing or self.piece.partners >= _SEVERAL)
        return len(self.families) > 1 or self.piece.partners > 0 or self.piece.quoting

    @property
    def found(self) -> Found:
        """The citation item."""
        locator = Locator("page", " ".join(self.page.split())) if self.page else None
        return Found(self.span, AuthorPage(self.families, self.others, self.title), locator)


def strangers(text: str, pieces: Iterable[Piece], brackets: Sequence[Span], custom: Custom) -> Iterator[tuple[Span, Found]]:
    """The items among the pieces, each with its bracket, in order: the sure ones; those whose names are cited surely elsewhere or with several pages; and those of the
    form that the text customarily has. What has a number outside of ``brackets`` too (all of the text's, in order) is a product or a place.
    """
    mentioned, numbered = _outside(text, brackets)
    candidates = [found for piece in pieces if (found := _candidate(text, piece, custom)) and not numbered & set(map(fold, found.families))]
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for found in candidates:
        if found.page:
            pages[fold(found.families[0])].add(found.page)
    certain = {fold(found.families[0]) for found in candidates if found.sure}
    for found in candidates:
        name = fold(found.families[0])
        repeated = found.page is not None and (name in certain or len(pages[name]) >= _SEVERAL)
        if found.sure or repeated or _beside_the_list(found, custom) or _is_customary(found, custom, mentioned):
            yield found.piece.bracket, found.found


def _is_customary(found: _Candidate, custom: Custom, mentioned: set[str]) -> bool:
    """A name and a page where pages are customary; a pair of names that the text has nowhere else, where whole works are cited."""
    if found.page is not None:
        return custom.pages and found.piece.closing
    return custom.wholes and len(found.families) > 1 and not any(fold(family) in mentioned for family in found.families)


def _beside_the_list(found: _Candidate, custom: Custom) -> bool:
    """Whether the names begin with a listed author, or with one a slip away, where some whole works are cited, or a page or a "see" is."""
    first = fold(found.families[0])
    known = (len(found.families) > 1 and first in custom.authors) or custom.slip_of(first) is not None
    return known and (custom.some_wholes or found.piece.pointing or found.page is not None)


def _outside(text: str, brackets: Sequence[Span]) -> tuple[set[str], set[str]]:
    """The folded capitalized words outside of brackets, and those of them that a number follows."""
    starts = [span.start for span in brackets]
    mentioned: set[str] = set()
    numbered: set[str] = set()
    seen: set[str] = set()
    for match in _MENTIONED.finditer(text):
        name, number = match.group("name", "number")
        if (number or name not in seen) and not overlaps(brackets, starts, Span(*match.span("name"))):
            seen.add(name)
            mentioned.add(fold(name))
            if number:
                numbered.add(fold(name))
    return mentioned, numbered


def _candidate(text: str, piece: Piece, custom: Custom) -> _Candidate | None:
    span = piece.span
    match = _PIECE.fullmatch(text, span.start, span.end)
    if match is None and custom.titles:
        match = _other_work(text, span, custom)
    if match is None and piece.pointing and (about := _ABOUT.search(text, span.start, span.end)):
        match = _PIECE.fullmatch(text, span.start, about.start())
    if match is None:
        team = _TEAM.search(text, max(span.start, span.end - _MOST_TEAM), span.end)
        match = _PIECE.fullmatch(text, team.start("team"), span.end) if team else None
    if match is None:
        return None
    families = tuple(" ".join(name.split()) for name in _PARTING.split(match["names"]))
    if any(word in _STOPS for family in families for word in family.casefold().split()):
        return None
    title = match["title"].strip(_TITLE_EDGES) if match["title"] else None
    return _Candidate(Span(match.start(), match.end()), piece, families, bool(match.groupdict().get("others")), title, match["page"])


def _other_work(text: str, span: Span, custom: Custom) -> re.Match[str] | None:
    """A known author with words that may be the title of another work of his: two with a page, three without one, two of them with capitals."""
    match = _OTHER_WORK.fullmatch(text, span.start, span.end)
    if match is None or fold(_PARTING.split(match["names"])[0]) not in custom.authors:
        return None
    words = match["title"].split()
    if any(word.casefold().strip(".,:") in _NO_TITLE for word in words) or len(words) < 2:
        return None
    told = match["page"] is not None or (
        len(words) > 2 and (words[0].casefold() in ARTICLES or sum(word[0].isupper() for word in words) > 1)
    )
    return match if told else None
