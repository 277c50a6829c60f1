"""Names of the list among tokens, as an author-page citation prints them: "Smith", "Smith and Jones", "Smith, Jones, et al."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations.author_page_works import Work, Works, token_words
from citecheck.extract.citations.passage import POSSESSIVES, Passage
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, ET_AL
from citecheck.text.fold import fold

_INITIALS = re.compile(r"^(?:[^\W\d_a-z]\.[-‐ ]?){1,4}\s{0,2}(?=\w)")
_MOST_NAMES = 12
_MOST_UNLISTED = 4
_MOST_GIVEN = 3  # given names and initials in front of a family name


@dataclass(frozen=True, slots=True)
class Label:
    """Names from token ``start`` to ``end``. ``works``: the entries that print exactly these names; or, when there are none, those that begin with them.

    ``exact``: whether the names are all that a citation of the works would print. ``printed``: the families with the initials that tell two people
    of one family name apart ("R. Singh").
    """

    start: int
    end: int
    families: tuple[str, ...]
    et_al: bool
    works: tuple[Work, ...]
    exact: bool
    printed: tuple[str, ...] = ()


def read_label(passage: Passage, at: int, end: int, works: Works) -> Label | None:
    """The label that begins at token ``at``: the longest that names all creators of an entry, else the longest that names its first ones."""
    tokens = passage.tokens
    best: Label | None = None
    partial: Label | None = None
    families: list[str] = []
    printed: list[str] = []
    start = position = at
    while len(families) < _MOST_NAMES:
        first = _past_given(tokens, position, end, works)
        stop = works.name_at(tokens, first, end)
        if stop == first:
            break
        start = start if families else first
        families.append(passage.quote(first, stop))
        printed.append(passage.quote(position if works.has_namesakes(fold(families[-1])) else first, stop))
        folded = [fold(family) for family in families]
        others = _past_others(tokens, stop, end)
        opening = works.opening(folded)
        if not opening:
            break
        if others > stop:
            team = works.by(folded, et_al=True)
            return Label(start, others, tuple(families), True, team or opening, bool(team), tuple(printed))
        if more := _unlisted_others(passage, stop, end, opening):
            return replace(more, start=start, families=(*families, *more.families), printed=(*printed, *more.families))
        if exact := works.by(folded, et_al=False):
            best = Label(start, stop, tuple(families), False, exact, True, tuple(printed))
        else:
            partial = Label(start, stop, tuple(families), False, opening, False, tuple(printed))
        position = past_connector(tokens, stop, end)
        if position == stop or is_possessive(tokens[stop - 1]):
            break
    return best or partial


def _unlisted_others(passage: Passage, at: int, end: int, works: Sequence[Work]) -> Label | None:
    """The further names that MLA prints to tell two teams apart where the entry stops at its first author: "Hill, Marsh, et al." for "Hill, Ida, et al."."""
    tokens = passage.tokens
    cut = tuple(work for work in works if work.truncated)
    families: list[str] = []
    while cut and len(families) < _MOST_UNLISTED and at < end and tokens[at].kind is Kind.COMMA:
        first = stop = at + 1
        while stop < end and stop - first < _MOST_GIVEN and tokens[stop].kind is Kind.WORD and not ET_AL.at(tokens, stop, end):
            stop += 1
        if stop == first or not tokens[stop - 1].named:
            return None
        families.append(passage.quote(first, stop))
        others = _past_others(tokens, stop, end)
        if others > stop:
            return Label(at, others, tuple(families), True, cut, True)
        at = stop
    return None


def read_misspelt_label(passage: Passage, at: int, end: int, works: Works) -> Label | None:
    """The label that begins at token ``at`` with a name one slip away from one name of the list; names of the list may follow it, and "et al."."""
    tokens = passage.tokens
    if at >= end or not tokens[at].named or tokens[at].initial:
        return None
    meant = works.slip_of(passage.quote(at, at + 1))
    if meant is None:
        return None
    families, folded, stop = [passage.quote(at, at + 1)], [meant], at + 1
    while len(families) < _MOST_NAMES:
        first = past_connector(tokens, stop, end)
        last = works.name_at(tokens, first, end)
        if first in (stop, last) or not works.opening([*folded, fold(passage.quote(first, last))]):
            break
        families.append(passage.quote(first, last))
        folded.append(fold(families[-1]))
        stop = last
    others = _past_others(tokens, stop, end)
    exact = works.by(folded, et_al=others > stop)
    return Label(at, others, tuple(families), others > stop, exact or works.opening(folded), exact=bool(exact))


def past_connector(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past a comma, an "and" or both; ``at`` itself when neither stands there."""
    at += at < end and tokens[at].kind is Kind.COMMA
    return at + (at < end and (tokens[at].kind is Kind.AMPERSAND or tokens[at].fold in CONNECTORS))


def is_possessive(token: Token) -> bool:
    """Whether the token ends in "'s"."""
    return token.text.endswith(POSSESSIVES)


def _past_others(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past "et al." or "and others", with a comma in front of it or not."""
    first = at + (at < end and tokens[at].kind is Kind.COMMA)
    length = ET_AL.at(tokens, first, end)
    return first + length if length else at


def _past_given(tokens: Sequence[Token], at: int, end: int, works: Works) -> int:
    """Where the family name begins, behind given names or initials that the list has for it ("Ben Okafor", "B. Okafor")."""
    for first in range(at + 1, min(at + _MOST_GIVEN, end - 1) + 1):
        if tokens[first - 1].kind is not Kind.WORD or not tokens[first - 1].named:
            break
        stop = works.name_at(tokens, first, end)
        if stop > first:
            family = " ".join(word for token in tokens[first:stop] for word in token_words(token))
            return first if works.is_given(family, tokens[at]) else at
    return at


def bare(family: str) -> str:
    """A family name of a label, folded, without initials in front of it."""
    return fold(_INITIALS.sub("", family))
