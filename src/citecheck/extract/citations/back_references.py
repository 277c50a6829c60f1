"""ibid., op. cit. and their kin."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.locators import bare_values, read_locator
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.note_words import BACK_REFERENCES, NOTE_BEHIND, NOTE_NAMES, NOTE_POINTING
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sources import ARTICLES
from citecheck.extract.citations.tokens import Kind
from citecheck.extract.citations.vocabulary import PREFIX_WORDS
from citecheck.model import BackReference, BackReferenceKind, Locator, Span

_MAY_BEGIN = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, BACK_REFERENCES))})(?!\w)", re.IGNORECASE)  # cheaper than to read all tokens
_NOTE = re.compile(
    rf"\(?(?:(?P<pointing>{NOTE_POINTING})[,\s]{{1,3}}){{0,2}}(?:{NOTE_NAMES})\s?(?P<note>\d{{1,4}})(?![\w–-])(?P<behind>[,\s]{{1,3}}(?:{NOTE_BEHIND}))?(?P<close>\))?",
    re.IGNORECASE,
)
_LONGEST_PART = 200  # code points of a back-reference in a bracket, with its names and its page
_FARTHEST = 8  # tokens of names in front of "op. cit."


def back_reference(passage: Passage) -> Found | None:
    """The back-reference that a piece of a note begins with, behind a name or not ("Ibid., p. 4", "Smith, op. cit., p. 12"); None when it begins otherwise."""
    tokens, end = passage.tokens, len(passage.tokens)
    for at in range(min(end, _FARTHEST)):
        if (sent := to_a_note(passage, at)) is not None:
            return sent
        found = _phrase(passage, at)
        if found is None:
            continue
        kind, stop = found
        names = read_names(passage, 0, at) if at else None
        if at and (names is None or names.title is not None):
            return None  # "“Tides,” op. cit." repeats what has this title, and not what stands before
        if (
            kind is BackReferenceKind.IDEM
            and stop < end
            and tokens[stop].kind is Kind.WORD
            and not tokens[stop - 1].dot
            and tokens[stop].text.islower()
        ):
            return None  # the pronoun "id" or "dies" of a sentence
        begun = stop
        locator, stop = read_locator(tokens, begun, end, passage.text)
        if locator is None and kind is BackReferenceKind.IBID and (after := bare_values(tokens, begun, end)) > begun:  # "ibid 14"
            locator, stop = (
                Locator("page", " ".join(passage.text[tokens[begun].start : tokens[after - 1].end - tokens[after - 1].dot].split())),
                after,
            )
        last = tokens[stop - 1]
        return Found(
            Span(tokens[names.start if names else 0].start, last.end), BackReference(kind, names.families if names else ()), locator
        )
    return None


def to_a_note(passage: Passage, at: int) -> Found | None:
    """ "Smith (n 12) 45", "Smith, wie Anm. 12, S. 45", "see note 12 above", "n 12": what token ``at`` begins, behind names or nothing."""
    tokens = passage.tokens
    end = next((index for index in range(len(tokens), 0, -1) if tokens[index - 1].text not in ".)"), 0)
    match = _NOTE.match(passage.text, tokens[at].start, tokens[-1].end)
    if match is None or (match.group().startswith("(")) != (match["close"] is not None):
        return None
    names = read_names(passage, 0, at) if at else None
    if at and (names is None or names.start != 0 or not names.families):
        return None
    stop = next((index for index in range(at, end) if tokens[index].start >= match.end()), max(at, end))
    locator, last = read_locator(tokens, stop, end, passage.text)
    if locator is None and (names is not None or match["close"]) and (last := bare_values(tokens, stop, end)) > stop:
        locator = Locator("page", " ".join(passage.text[tokens[stop].start : tokens[last - 1].end - tokens[last - 1].dot].split()))
    if last < end and names is None:
        return None  # a sentence that speaks of a note
    finish = max(match.end(), tokens[last - 1].end - tokens[last - 1].dot)
    families = names.families if names else ()
    return Found(
        Span(tokens[0].start if names else match.start(), finish), BackReference(BackReferenceKind.SUPRA, families, match["note"]), locator
    )


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


def repeating(passage: Passage, at: int) -> int:
    """The token behind the "op. cit." or "art. cit." that token ``at`` begins; ``at`` where it begins none."""
    found = _phrase(passage, at) if at < len(passage.tokens) else None
    return found[1] if found is not None and found[0] in (BackReferenceKind.OP_CIT, BackReferenceKind.LOC_CIT) else at


def _phrase(passage: Passage, at: int) -> tuple[BackReferenceKind, int] | None:
    """The kind of the back-reference at token ``at`` and the token behind it. Abbreviations of one letter want their full stops."""
    tokens = passage.tokens
    for words, kind in BACK_REFERENCES.get(tokens[at].fold, ()):
        stop = at + len(words)
        if stop > len(tokens) or any(tokens[at + index].fold != word for index, word in enumerate(words)):
            continue
        if len(words[0]) == 1 and not tokens[at].dot:
            continue
        if kind is BackReferenceKind.SUPRA:
            continue  # with the number of its note only, read before
        if words in (("id",), ("ib",), ("ders",), ("dies",)) and not (
            tokens[at].dot or stop == len(tokens) or tokens[stop].kind is Kind.COMMA
        ):
            continue
        return kind, stop
    return None
