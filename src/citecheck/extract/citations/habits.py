"""What the habits of a document say about a name and a bracketed year that no verb and no entry vouches for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from rapidfuzz.distance import OSA

from citecheck.extract.citations.habit_words import AFFAIRS, ARTS, DETERMINERS, HAPPENING, LEADING_IN, LOCATING
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.names import Names
from citecheck.extract.citations.sentences import overlaps
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, ROLES
from citecheck.model import Document, MarkKind, Span
from citecheck.text.fold import fold

_ENOUGH = 5  # citations by a listed author and year that make a document cite so
_BEFORE_FIRST, _AFTER_LAST = 5, 3  # years beyond the decades of the list
_AROUND = 120  # code points on either side of a name in which a film or a painting is spoken of
_WORD = re.compile(r"[^\W\d_][\w’'-]{0,40}")
_PAIR = re.compile(r"(?<!\w)(?P<first>[^\W\d_]{1,20})\s(?=(?P<name>[^\W\d_a-z][\w-]{1,40})(?!\w)(?P<dated>(?:[’']s)?\s?\()?)")


class Habits:
    """How a document cites, and which of its capitalized words are places, offices or plain words elsewhere in it.

    ``listed``: how many of its citations have the author and the year of an entry.
    """

    def __init__(self, document: Document, lexicon: Lexicon, listed: int) -> None:
        self._text = document.text
        self._lexicon = lexicon
        self._listed = listed
        self._emphasis = sorted(mark.span for mark in document.marks if mark.kind is MarkKind.EMPHASIS)
        self._emphasis_starts = [span.start for span in self._emphasis]

    def misspells(self, family: str, year: str | None) -> bool:
        """Whether the name is a letter or two away from an author whom the list has with this year."""
        cited = fold(family)
        limit = 2 if len(cited) > 7 else 1
        if year is None or len(cited) < 4 or " " in cited:
            return False
        return any(
            name[0] == cited[0] and abs(len(name) - len(cited)) <= limit and OSA.distance(name, cited, score_cutoff=limit) <= limit
            for name in self._by_year.get(year[:4], ())
        )

    def cites(self, names: Names, tokens: Sequence[Token], year: str | None, bracket: Span) -> bool:
        """Whether the document cites so often by author and year, and the name is so plainly one, that this must be a citation too."""
        if self._listed < _ENOUGH or year is None or not self._is_in_range(year):
            return False
        words = [token for token in tokens[names.start :] if token.named and not token.initial]
        if len(words) != 1 or len(names.families) != 1 or names.body or tokens[-1].kind is Kind.QUOTE or words[0].text.isupper():
            return False
        return self._stands_free(tokens, names.start) and not self._is_something_else(words[0]) and not self._is_told(words[0], bracket)

    def _is_in_range(self, year: str) -> bool:
        if not year.isdecimal() or not self._years:
            return False
        first, last = self._years[len(self._years) // 20], self._years[-1]  # a few classics do not make a document's range
        return first // 10 * 10 - _BEFORE_FIRST <= int(year) <= last + _AFTER_LAST

    def _stands_free(self, tokens: Sequence[Token], start: int) -> bool:
        """Whether the words in front of the name do not tie it to a place, an office or a title."""
        if start == 0:
            return True
        before = tokens[start - 1]
        if start > 1 and tokens[start - 2].kind is Kind.CLOSE and (before.kind is Kind.COMMA or before.fold in CONNECTORS):
            return False  # what it is listed with was no citation
        return before.kind in (Kind.COMMA, Kind.SEMICOLON, Kind.COLON, Kind.DASH) or before.fold in LEADING_IN or before.dot

    def _is_something_else(self, word: Token) -> bool:
        """Whether the word is an affair, in italics, or elsewhere in the document a place, an officeholder or a plain word."""
        name = fold(word.text.removesuffix("'s").removesuffix("’s"))
        marked = overlaps(self._emphasis, self._emphasis_starts, Span(word.start, word.end))
        return marked or name in AFFAIRS or name in self._plain or name in self._placed

    def _is_told(self, word: Token, bracket: Span) -> bool:
        """Whether a film, a book of fiction, a battle is spoken of around the name."""
        text = self._text
        following = _WORD.search(text, bracket.end, bracket.end + 24)
        if following and following.group().casefold() in HAPPENING:
            return True
        near = text[max(0, word.start - _AROUND) : bracket.end + _AROUND]
        return any(match.group().casefold() in ARTS for match in _WORD.finditer(near))

    @cached_property
    def _by_year(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for name, years in self._lexicon.years_of.items():
            for year in years if name else ():
                names.setdefault(year, []).append(name)
        return names

    @cached_property
    def _years(self) -> list[int]:
        return sorted(int(year) for year, names in self._by_year.items() if year.isdecimal() for _ in names)

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words that the document has in lower case."""
        return frozenset(fold(word) for word in set(_WORD.findall(self._text)) if word.islower())

    @cached_property
    def _placed(self) -> frozenset[str]:
        """The capitalized words that stand behind "the" or "President", or behind "in" without a year of their own."""
        ties = LOCATING | DETERMINERS | ROLES
        return frozenset(
            fold(name)
            for match in _PAIR.finditer(self._text)
            if (name := match["name"])[0].isupper()
            and (tie := match["first"].casefold()) in ties
            and not (match["dated"] and tie in LOCATING)  # "in Smith (2000)"
        )
