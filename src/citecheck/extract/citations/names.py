"""Reading the names that stand in front of a year, backwards from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from citecheck.extract.citations.families import Chunk, all_initials, families, trimmed
from citecheck.extract.citations.listed_labels import listed_body, listed_title
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sources import ARTICLES, BODY_WORDS, TITLE_WORDS
from citecheck.extract.citations.stops import EVENTS, TIMES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import (
    CONNECTORS,
    EDITOR_MARKS,
    ET_AL,
    INNER_WORDS,
    NAME_SUFFIXES,
    PARTICLES,
    PREFIX_WORDS,
    ROLES,
)
from citecheck.text.articles import ARTICLES_OF_BODIES, ARTICLES_OF_PAPERS

_ABBREVIATED = frozenset("st ste jr sr van v dr prof univ dept govt min nat natl int intl inst assoc assn soc comm dir gen u s d".split())
_SKIPPED = PREFIX_WORDS | TIMES | ARTICLES | ROLES
_LONGEST = 120  # tokens: a list of authors that is longer is prose


@dataclass(frozen=True, slots=True)
class Names:
    """The names before a year: ``start`` is the token at which they begin, ``label`` the text they were read from.

    ``families`` is empty where the label is a ``title``. ``editor``: marked "(ed.)". ``body``: the name of a body, not of a person.
    ``starts``: the token at which each family's piece begins; ``given``: the given name or initials beside each, if anybody has one.
    """

    start: int
    families: tuple[str, ...]
    label: str
    title: str | None = None
    et_al: bool = False
    editor: bool = False
    body: bool = False
    starts: tuple[int, ...] = ()
    given: tuple[str, ...] = ()


def read_names(passage: Passage, low: int, end: int) -> Names | None:
    """The names that end at token ``end`` and begin not before ``low``; None when there are none."""
    tokens = passage.tokens
    stop, editor = _past_editor_mark(tokens, low, end)
    stop, et_al = _past_et_al(tokens, low, stop)
    known = listed_body(passage, low, stop)
    if known is not None:
        first, label = known
        return Names(first, (label,), label, None, et_al, editor, body=True)
    if (work := listed_title(passage, low, end)) is not None:
        first, label, quoted = work
        return Names(first, (), label, title=label) if quoted and not passage.narrative else Names(first, (label,), label)
    first = _region(passage, low, stop)
    if first == stop:
        return None
    first = _with_particle(passage, low, first, stop)
    whole = _whole(passage, first, stop)
    if whole is not None:
        return replace(whole, et_al=et_al, editor=editor)
    chunks = _narrowed(passage, _chunks(passage, first, stop))
    found = families(passage, chunks)
    if not found:
        return None
    start, listed = found[0].start, tuple(family.name for family in found)
    article = start > low and tokens[start - 1].text in ARTICLES_OF_PAPERS and not passage.narrative
    title = _as_title(passage, start, stop, listed, article=article)
    if title and article:
        start -= 1
        title = passage.quote(start, stop)
    body, starts = any(family.body for family in found), tuple(family.start for family in found)
    given = tuple(family.given for family in found) if any(family.given for family in found) else ()
    return Names(start, () if title else listed, passage.quote(start, stop), title, et_al, editor, body, starts, given)


def _past_editor_mark(tokens: Sequence[Token], low: int, end: int) -> tuple[int, bool]:
    """Before "(ed.)", "eds.", "(Hrsg.)" and the comma or bracket in front of the year."""
    at = _past(tokens, low, end)
    if at > low + 2 and tokens[at - 1].kind is Kind.CLOSE and tokens[at - 3].kind is Kind.OPEN and tokens[at - 2].text.isupper():
        return _past(tokens, low, at - 3), False  # "World Health Organization [WHO], 2003"
    if at > low + 1 and tokens[at - 1].kind is Kind.CLOSE and tokens[at - 2].fold in EDITOR_MARKS:
        at -= 2
        if at > low and tokens[at - 1].kind is Kind.OPEN:
            at -= 1
        return _past(tokens, low, at), True
    if at > low + 1 and tokens[at - 1].fold in EDITOR_MARKS and (not tokens[at - 1].named or tokens[at - 2].kind is Kind.COMMA):
        return _past(tokens, low, at - 1), True
    return at, False


def _past(tokens: Sequence[Token], low: int, end: int) -> int:
    while end > low and (tokens[end - 1].kind in (Kind.COMMA, Kind.OPEN) or _is_genitive(tokens, low, end - 1)):
        end -= 1
    return end


def _is_genitive(tokens: Sequence[Token], low: int, at: int) -> bool:
    """Whether the sign at ``at`` is the apostrophe of "Jones’ 2001 book"."""
    return tokens[at].text in ("'", "’") and at > low and tokens[at - 1].end == tokens[at].start and tokens[at - 1].text.endswith("s")


def _past_et_al(tokens: Sequence[Token], low: int, end: int) -> tuple[int, bool]:
    length = ET_AL.before(tokens, end, low)
    if not length or length == end - low:
        return end, False
    end -= length
    while end > low and tokens[end - 1].kind in (Kind.COMMA, Kind.OPEN, Kind.SEMICOLON, Kind.AMPERSAND):
        end -= 1
    return end, True


def _region(passage: Passage, low: int, end: int) -> int:
    """The first token of the longest stretch before ``end`` that can be a list of names."""
    tokens = passage.tokens
    first = end
    low = max(low, end - _LONGEST)
    at = end
    while at > low:
        token = tokens[at - 1]
        if at < end and token.dot and not _short(token):
            break
        if token.named:
            first = at - 1
        elif at == end or not (_may_join(tokens, low, at) or _is_joint(passage, low, at)):
            break
        at -= 1
    return first


def _with_particle(passage: Passage, low: int, first: int, end: int) -> int:
    """Where the names begin when a particle in lower case opens them ("de Haan", "van der Berg"), which elsewhere is a preposition."""
    tokens = passage.tokens
    at = first
    while at > low and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].fold in PARTICLES:
        at -= 1
    if at == first or _is_acronym_behind_article(tokens, at, first):
        return first
    opens = at == 0 or tokens[at - 1].kind in (Kind.OPEN, Kind.SEMICOLON) or (at == low and not passage.narrative)
    plain = tokens[at].fold in {"van", "ter", "ten", "bin", "ibn", "'t"}
    one = next((index for index in range(first + 1, end) if not tokens[index].named), end)
    return at if opens or plain or passage.lexicon.knows(passage.quote(at, one)) else first


def _is_acronym_behind_article(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether the particles in front of a body's short form are its article: "segundo o IBGE"; nobody's name is printed "o SOUZA"."""
    name = tokens[first].text
    return 2 < len(name) < 7 and name.isupper() and first == at + 1 and tokens[at].text in ARTICLES_OF_BODIES


def _short(token: Token) -> bool:
    """Whether a full stop behind the token is that of an abbreviation."""
    return token.initial or token.fold in _ABBREVIATED or (len(token.text) <= 3 and token.text.isupper())


def _may_join(tokens: Sequence[Token], low: int, at: int) -> bool:
    """Whether token ``at - 1``, which is no name, can stand inside a list of names: a particle, a comma, "and", "of"."""
    token = tokens[at - 1]
    before = tokens[at - 2] if at - 2 >= low else None
    if token.kind is Kind.WORD and token.fold in PARTICLES:
        return True
    if before is None:
        return False
    if token.fold in INNER_WORDS:
        return before.named or before.fold in INNER_WORDS
    if token.kind in (Kind.COMMA, Kind.AMPERSAND) or token.fold in CONNECTORS:
        return before.named or before.kind is Kind.COMMA or before.fold in EDITOR_MARKS
    return token.kind in (Kind.DASH, Kind.SLASH) and before.named and before.end <= token.start + 1


def _whole(passage: Passage, first: int, end: int) -> Names | None:
    """The tail of the region that the list knows as one label, a body or a title, behind nothing but words that are no names."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon:
        return None
    skippable = True
    for at in range(first, end - 1):
        joined = any(tokens[index].fold in CONNECTORS for index in range(at, end))
        if tokens[at].named and (skippable or joined):
            label = passage.quote(at, end)
            if lexicon.is_body(label) or lexicon.knows(label):
                return Names(at, (label,), label, body=lexicon.is_body(label))
        skippable = skippable and (tokens[at].fold in _SKIPPED or tokens[at].kind is Kind.COMMA)
        if not skippable and not joined:
            break
    return None


def _is_joint(passage: Passage, low: int, at: int) -> bool:
    """Whether token ``at - 1`` is a semicolon between two authors whom the list has side by side."""
    tokens = passage.tokens
    return at - 2 >= low and tokens[at - 1].kind is Kind.SEMICOLON and passage.lexicon.joins(tokens[at - 2].text, tokens[at].text)


def _chunks(passage: Passage, first: int, end: int) -> list[Chunk]:
    chunks: list[Chunk] = []
    start = first
    for at in range(first, end + 1):
        if at == end or _separates(passage, at, first, end):
            if at > start:
                chunks.append(Chunk(start, at))
            start = at + 1
    return chunks


def _separates(passage: Passage, at: int, first: int, end: int) -> bool:
    """Whether token ``at`` parts two names. A slash does ("Müller/Weiß"), but not between capitals ("RFE/RL") whom the list does not have side by side."""
    tokens = passage.tokens
    token = tokens[at]
    if token.kind is Kind.SLASH:
        inner = first < at < end - 1 and tokens[at - 1].text.isupper() and tokens[at + 1].text.isupper()
        return not inner or passage.lexicon.joins(tokens[at - 1].text, tokens[at + 1].text)
    if token.kind is Kind.DASH:  # "Dal Farra – De Toffoli"
        spaced = first < at < end - 1 and tokens[at - 1].end < token.start and token.end < tokens[at + 1].start
        return spaced and passage.lexicon.joins(tokens[at - 1].text, tokens[at + 1].text)
    return token.kind in (Kind.COMMA, Kind.SEMICOLON, Kind.AMPERSAND) or _connects(tokens, at, first, end)


def _connects(tokens: Sequence[Token], at: int, first: int, end: int) -> bool:
    """Whether the word at ``at`` is an "and", in capitals between names in capitals ("SMITH AND JONES")."""
    token = tokens[at]
    if token.fold not in CONNECTORS or not token.named:
        return token.fold in CONNECTORS
    return first < at < end - 1 and len(token.text) > 1 and all(one.text.isupper() and len(one.text) > 1 for one in tokens[at - 1 : at + 2])


def _narrowed(passage: Passage, chunks: list[Chunk]) -> list[Chunk]:
    """Without the leading chunks that are no names: "In Japan, Smith", "Tokyo, Smith and Jones" when the list knows Smith alone."""
    tokens = passage.tokens
    keep = 0
    for index, chunk in enumerate(chunks[:-1]):
        phrase = tokens[chunk.start].fold in TIMES and tokens[chunk.end].kind is Kind.COMMA and (len(chunk) > 1 or passage.narrative)
        if (phrase or (passage.narrative and not _listed(tokens, chunks, index))) and not _side_by_side(passage, chunks[index:]):
            keep = index + 1
    chunks = chunks[keep:]
    known = [_is_known(passage, chunk) for chunk in chunks]
    if any(known) and not known[0]:
        lead = known.index(True)
        if passage.narrative and not _co_authored(tokens, chunks, lead):
            return chunks[lead:]
        if all(len(chunk) > 1 and not any(token.initial for token in tokens[chunk.start : chunk.end]) for chunk in chunks[:lead]):
            return chunks[lead:]
    return chunks


def _is_known(passage: Passage, chunk: Chunk) -> bool:
    """Whether the list has the name of the piece, with or without what stands before it: "Smith", "J. Smith", "Donatella della Porta"."""
    first = trimmed(passage, chunk)
    return any(
        passage.lexicon.knows(passage.quote(at, chunk.end)) for at in range(first, chunk.end) if at == first or _may_begin(passage, at)
    )


def _may_begin(passage: Passage, at: int) -> bool:
    token = passage.tokens[at]
    return not token.initial and (token.named or token.fold in PARTICLES)


def _co_authored(tokens: Sequence[Token], chunks: list[Chunk], lead: int) -> bool:
    """Whether "and" joins a single unknown name to the known one: "Miller and Brown (1998)" are two authors, whomever the list has."""
    joint = tokens[chunks[lead].start - 1]
    joined = joint.kind is Kind.AMPERSAND or joint.fold in CONNECTORS
    return joined and lead == 1 and len(chunks[0]) == 1 and tokens[chunks[0].start].fold not in TIMES


def _listed(tokens: Sequence[Token], chunks: list[Chunk], index: int) -> bool:
    """Whether, in prose, the chunk belongs to one list with the last: a connector stands before the last, or initials follow the comma."""
    before_last = tokens[chunks[-1].start - 1]
    if before_last.kind is Kind.AMPERSAND or before_last.fold in CONNECTORS:
        return True
    last = chunks[-1]
    return index == len(chunks) - 2 and (all_initials(tokens, last) or (len(last) == 1 and tokens[last.start].fold in NAME_SUFFIXES))


def _side_by_side(passage: Passage, chunks: Sequence[Chunk]) -> bool:
    """Whether the list has the people of these pieces side by side: "Heine, Möhlig (1980)"."""
    tokens = passage.tokens
    return all(passage.lexicon.joins(tokens[one.end - 1].text, tokens[other.start].text) for one, other in pairwise(chunks))


def _as_title(passage: Passage, start: int, end: int, found: tuple[str, ...], *, article: bool) -> str | None:
    """The label as the title of a serial or document, when it is one. ``article``: a capital "The" stands in front of it."""
    lexicon, label = passage.lexicon, passage.quote(start, end)
    if any(lexicon.knows(family) for family in found):
        return None
    words = [token for token in passage.tokens[start:end] if token.kind is Kind.WORD]
    if words[-1].fold in ROLES and not article:
        return None
    if lexicon.is_title(label):
        return label
    plain = len(found) == 1 and len(words) > 1 and not any(word.initial for word in words)
    if article and len(found) == 1 and words[0].fold not in EVENTS and not any(word.fold in BODY_WORDS for word in words):
        return label
    return label if plain and is_title_like([word.fold for word in words]) else None


def is_title_like(words: Sequence[str]) -> bool:
    """Whether case-folded words of a label name a serial rather than a body: its last generic word before an "of" decides, or the last of all."""
    if len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    if words[0] == "statistics" and len(words) == 2:  # statistical offices: "Statistics Canada"
        return False
    inner = next((index for index, word in enumerate(words) if word in INNER_WORDS), len(words))
    for part in (words[:inner], words):
        generic = [word for word in part if word in TITLE_WORDS or word in BODY_WORDS]
        if generic:
            return generic[-1] in TITLE_WORDS
    return False
