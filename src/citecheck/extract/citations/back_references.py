"""ibid., op. cit. and their kin."""

from __future__ import annotations

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.note_words import BACK_REFERENCES
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.tokens import Kind
from citecheck.model import BackReference, BackReferenceKind, Span

_FARTHEST = 8  # tokens of names in front of "op. cit."


def back_reference(passage: Passage) -> Found | None:
    """The back-reference that a piece of a note begins with, behind a name or not ("Ibid., p. 4", "Smith, op. cit., p. 12"); None when it begins otherwise."""
    tokens, end = passage.tokens, len(passage.tokens)
    for at in range(min(end, _FARTHEST)):
        found = _phrase(passage, at)
        if found is None:
            continue
        kind, stop = found
        names = read_names(passage, 0, at) if at else None
        if at and names is None:
            return None
        if (
            kind is BackReferenceKind.IDEM
            and stop < end
            and tokens[stop].kind is Kind.WORD
            and not tokens[stop - 1].dot
            and tokens[stop].text.islower()
        ):
            return None  # the pronoun "id" or "dies" of a sentence
        locator, stop = read_locator(tokens, stop, end, passage.text)
        last = tokens[stop - 1]
        return Found(
            Span(tokens[names.start if names else 0].start, last.end), BackReference(kind, names.families if names else ()), locator
        )
    return None


def _phrase(passage: Passage, at: int) -> tuple[BackReferenceKind, int] | None:
    """The kind of the back-reference at token ``at`` and the token behind it. Abbreviations of one letter want their full stops."""
    tokens = passage.tokens
    for words, kind in BACK_REFERENCES.get(tokens[at].fold, ()):
        stop = at + len(words)
        if stop > len(tokens) or any(tokens[at + index].fold != word for index, word in enumerate(words)):
            continue
        if len(words[0]) == 1 and not tokens[at].dot:
            continue
        if kind is BackReferenceKind.SUPRA and (stop >= len(tokens) or tokens[stop].kind is not Kind.NUMBER):
            continue
        if words in (("id",), ("ib",), ("ders",), ("dies",)) and not (
            tokens[at].dot or stop == len(tokens) or tokens[stop].kind is Kind.COMMA
        ):
            continue
        return kind, stop + (kind is BackReferenceKind.SUPRA)
    return None
