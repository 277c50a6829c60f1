"""References inside of sentences of a note."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.citations.back_references import to_a_note
from citecheck.extract.citations.brackets import brackets
from citecheck.extract.citations.families import Chunk, trimmed
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.piece import Piece, whole_reference
from citecheck.extract.citations.tokens import Kind
from citecheck.model import Span
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred

_NEAR = 300  # code points behind a title in which its date may stand
_IMPRINT = deferred(
    r",?\s{0,2}\([^()]{4,200}\)(?:[:,]\s{0,2}(?:(?:vols?|pp?|chaps?|nos?)\.?\s)?[\dIVXLCivxlc][\dIVXLCivxlc–-]{0,9}\b){0,3}"
)
_GOES_ON = re.compile(r"\s{1,3}(?!in\b|eds?\b|trans|vols?\b|pp?\b|no\b)[a-zа-яß-öø-ÿ]")


def embedded(piece: Piece) -> Found | None:
    """A title in quotation marks or italics behind names and a comma, and with a date (or by an author of the list), or first in a bracket with a date."""
    text, tokens = piece.passage.text, piece.passage.tokens
    for title in piece.titles.within(piece.span):
        before = next((index for index, token in enumerate(tokens) if token.start >= title.start), len(tokens))
        kind = tokens[before - 1].kind if before else None
        if kind is Kind.OPEN and (found := _bracketed(piece, title)):
            return found
        if before < 2 or kind not in (Kind.COMMA, Kind.COLON):
            continue
        names = read_names(replace(piece.passage, narrative=False), 0, before - 1)
        dated = next(find_dates(text, title.end, min(piece.span.end, title.end + _NEAR)), None) is not None
        told = dated or _published(piece, title) or piece.titles.is_listed(title)
        if names is None or not names.families or not (told or piece.passage.lexicon.knows(names.families[0])):
            continue
        start = tokens[trimmed(replace(piece.passage, narrative=False), Chunk(names.start, before - 1))].start
        return whole_reference(replace(piece, span=Span(start, _end(text, title, piece.span.end, dated=dated))))
    return _sent_to_a_note(piece)


def _sent_to_a_note(piece: Piece) -> Found | None:
    """ "in the terms of Romaine (n 9) 14": a name of the list in front of a bracket that names a note."""
    tokens = piece.passage.tokens
    for index, token in enumerate(tokens):
        if token.kind is not Kind.OPEN or index == 0 or not tokens[index - 1].named:
            continue
        names = read_names(piece.passage, 0, index)
        if names is None or not names.families or not piece.passage.lexicon.knows(names.families[-1]):
            continue
        found = to_a_note(replace(piece.passage, tokens=tokens[names.start :]), index - names.start)
        if found is not None:
            return found
    return None


def _published(piece: Piece, title: Span) -> bool:
    """Whether a place and a publisher follow in a bracket: "(Berlin: Reimer, n.d.)"."""
    imprint = _IMPRINT.match(piece.passage.text, title.end, piece.span.end)
    return imprint is not None and ": " in imprint.group()


def _end(text: str, title: Span, end: int, *, dated: bool) -> int:
    """Where the reference ends: behind its imprint and pages, or behind its title, when the sentence goes on there."""
    imprint = _IMPRINT.match(text, title.end, end)
    if imprint is not None:
        return imprint.end() if _GOES_ON.match(text, imprint.end(), end) else end
    return title.end if not dated and _GOES_ON.match(text, title.end, end) else end


def _bracketed(piece: Piece, title: Span) -> Found | None:
    """The reference that a bracket holds which begins with the title: "Joseph’s (“On Trees,” Signs 7 (2017): 47) account"."""
    text = piece.passage.text
    inside = next((pair.inside for pair in brackets(text, title.start - 1, piece.span.end) if pair.inside.start == title.start), None)
    if inside is None or next(find_dates(text, title.end, inside.end), None) is None:
        return None
    return whole_reference(replace(piece, span=inside))
