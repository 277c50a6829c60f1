"""ibid., op. cit. and their kin."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.note_words import BACK_REFERENCES
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sources import ARTICLES
from citecheck.extract.citations.tokens import Kind
from citecheck.extract.citations.vocabulary import PREFIX_WORDS
from citecheck.model import BackReference, BackReferenceKind, Span

_MAY_BEGIN = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, BACK_REFERENCES))})(?!\w)", re.IGNORECASE)  # cheaper than to read all tokens
_LONGEST_PART = 200  # code points of a back-reference in a bracket, with its names and its page
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


def bracketed(text: str, inside: Span, lexicon: Lexicon) -> tuple[Found, ...]:
    """The back-references among the parts of a bracket that semicolons divide: "(see ibid.: 45)", "(Smith, op. cit., p. 7; Jones 2000)"."""
    if not _MAY_BEGIN.search(text, inside.start, inside.end):
        return ()
    found = []
    start = inside.start
    while start < inside.end:
        stop = text.find(";", start, inside.end)
        stop = inside.end if stop < 0 else stop
        if stop - start < _LONGEST_PART and (one := _part(text, start, stop, lexicon)) is not None:
            found.append(one)
        start = stop + 1
    return tuple(found)


def _part(text: str, start: int, stop: int, lexicon: Lexicon) -> Found | None:
    tokens = Passage.of(text, start, stop, lexicon).tokens
    at = 0
    while at < len(tokens) and tokens[at].fold in PREFIX_WORDS - ARTICLES and _phrase(Passage(text, tokens, lexicon), at) is None:
        at += 1
    one = back_reference(Passage(text, tokens[at:], lexicon))
    if one is None or not isinstance(one.pointer, BackReference) or not _is_worded(one.span.of(text)):
        return None
    if one.pointer.kind is BackReferenceKind.SUPRA and not one.pointer.families:
        return None  # "see note 4" means a note, not a work
    return replace(one, prefix=text[start : one.span.start].strip())


def _is_worded(printed: str) -> bool:
    """Whether the words are no acronym and no plain word: "ID", "IB", "(id)", "dies"."""
    words = printed.replace(".", " ").replace(",", " ").split()
    return "." in printed or (not words[0].isupper() and len(words[0]) > 3 and words[0].casefold() not in ("ders", "dies"))


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
