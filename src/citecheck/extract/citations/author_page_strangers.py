"""Works that the list lacks: names with a page in brackets of a text that cites so, though no entry has them.

Such a citation is what a reader cannot follow up, but a capitalized word and a number in brackets may be much else ("Apollo 11", "John 3"). Only a form
that nothing but a citation has, or a company of other citations, makes it one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from citecheck.extract.citations.author_page_words import SCRIPTURE
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.sentences import overlaps
from citecheck.extract.citations.sources import BODY_WORDS
from citecheck.extract.citations.stops import CALENDAR, EVENTS, LIFE, PARTS, PLACES, TIMES
from citecheck.model import AuthorPage, Locator, Span
from citecheck.text.fold import fold

_LETTER = r"[^\W\d_]"
_NAME = rf"[^\W\d_a-zß-öø-ÿа-я]{_LETTER}{{1,24}}(?:[-–'’]{_LETTER}{{1,24}}){{0,2}}"
_FULL = rf"(?:(?:de|van|von|der|la|di|da|du)\s){{0,2}}{_NAME}(?:\s{_NAME})?"
_PAGE = r"\d{1,3}(?:\s?[-–—]\s?\d{1,4})?"
_PIECE = re.compile(
    rf"(?P<names>{_FULL}(?:,\s{{1,2}}{_FULL}){{0,2}}(?:,?\s{{1,2}}(?:and|&|y|und|et|e)\s{{1,2}}{_FULL})?)(?P<others>,?\s{{1,2}}et\s{{1,2}}al\.?)?"
    rf"(?:,\s{{1,2}}(?P<title>[“\"«][^“”\"«»]{{2,200}}[”\"»]|‘[^‘]{{2,200}}’),?)?(?:,?\s{{1,2}}(?:pp?\.\s?)?(?P<page>{_PAGE}(?:,\s{{1,2}}{_PAGE}){{0,3}}))?\.?"
)
_PARTING = re.compile(r",?\s{1,2}(?:and|&|y|und|et|e)\s{1,2}|,\s{1,2}")
_NUMBERED = re.compile(rf"(?<!\w)({_NAME})\s\d{{1,4}}(?!\w)")
_STOPS = PARTS | EVENTS | CALENDAR | TIMES | PLACES | LIFE | BODY_WORDS | SCRIPTURE
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bracket that was not understood. ``partners``: the known items beside it; ``pointing``: behind "see"; ``quoting``: behind a quotation."""

    span: Span
    partners: int
    pointing: bool
    quoting: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    piece: Piece
    families: tuple[str, ...]
    others: bool
    title: str | None
    page: str | None

    @property
    def sure(self) -> bool:
        """Whether the form or the company says that this is a citation."""
        if self.page is None and self.title is None:
            return self.piece.partners > 0 and (self.piece.pointing or self.piece.partners >= _SEVERAL)
        team = self.others or len(self.families) > 1
        return self.title is not None or team or self.piece.partners > 0 or self.piece.quoting

    @property
    def found(self) -> Found:
        """The citation item."""
        locator = Locator("page", " ".join(self.page.split())) if self.page else None
        return Found(self.piece.span, AuthorPage(self.families, self.others, self.title), locator)


def strangers(text: str, pieces: Iterable[Piece], brackets: Sequence[Span]) -> Iterator[Found]:
    """The items among the pieces, in order: the sure ones, and those whose names are cited surely elsewhere or with several pages.

    What has a number outside of ``brackets`` too (all of the text's, in order) is a product or a place.
    """
    starts = [span.start for span in brackets]
    numbered = (match for match in _NUMBERED.finditer(text) if not overlaps(brackets, starts, Span(*match.span())))
    products = {fold(match.group(1)) for match in numbered}
    candidates = [found for piece in pieces if (found := _candidate(text, piece)) and not products & set(map(fold, found.families))]
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for found in candidates:
        if found.page:
            pages[fold(found.families[0])].add(found.page)
    certain = {fold(found.families[0]) for found in candidates if found.sure}
    for found in candidates:
        name = fold(found.families[0])
        if found.sure or (found.page and (name in certain or len(pages[name]) >= _SEVERAL)):
            yield found.found


def _candidate(text: str, piece: Piece) -> _Candidate | None:
    match = _PIECE.fullmatch(text, piece.span.start, piece.span.end)
    if match is None:
        return None
    families = tuple(" ".join(name.split()) for name in _PARTING.split(match["names"]))
    if any(word in _STOPS for family in families for word in family.casefold().split()):
        return None
    title = match["title"][1:-1].strip(" ,.") if match["title"] else None
    return _Candidate(piece, families, match["others"] is not None, title, match["page"])
