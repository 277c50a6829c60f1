"""From the pieces of a list of names to family names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sources import ARTICLES, BODY_WORDS, TOPIC_WORDS
from citecheck.extract.citations.stops import TIMES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import INNER_WORDS, NAME_SUFFIXES, OF_WORDS, PARTICLES, PREFIX_WORDS, ROLES, WORKS
from citecheck.text.articles import ARTICLES_OF_BODIES, CAPITAL_ARTICLES, SMALL_ARTICLES
from citecheck.text.body_names import without_elision

_PREFIXED = re.compile(r"[ld]['’](?=[^\W\d_a-zß-öø-ÿ])")


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands between two separators of a list of names: tokens ``start`` to ``end``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Family:
    """A family name, or the name of a ``body``, whose piece begins at token ``start``; ``given``: the initials or given name beside it."""

    name: str
    start: int
    body: bool = False
    given: str = ""


def families(passage: Passage, chunks: Sequence[Chunk]) -> tuple[Family, ...]:
    """The family names of a list. Nothing when the first piece is no name."""
    chunks = _bodies_joined(passage, chunks)
    found: list[Family] = []
    for chunk in chunks:
        start = trimmed(passage, chunk)
        if found and _belongs_to_last(passage, start, chunk, found[-1].name):
            if not found[-1].given and passage.tokens[start].fold not in NAME_SUFFIXES:
                found[-1] = replace(found[-1], given=passage.quote(start, chunk.end))
            continue
        family = _family(passage, start, chunk.end)
        if family is not None:
            found.extend(_parted(passage, family))
        elif not found:
            return ()
    return tuple(found)


def _parted(passage: Passage, family: Family) -> tuple[Family, ...]:
    """Two people where a dash joins whom the list has side by side: "Smith–Jones 2000"."""
    one, dash, other = family.name.partition("–")
    if dash and passage.lexicon.joins(one, other) and not passage.lexicon.knows(family.name):
        return Family(one, family.start), Family(other, family.start)
    return (family,)


def _bodies_joined(passage: Passage, chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """Bodies whose names hold a comma or an "and" are one piece: "Food and Agriculture Organization", "Ministry of Economy, Trade and Industry"."""
    if len(chunks) < 2:
        return chunks
    tokens = passage.tokens
    first, last = chunks[0], chunks[-1]
    opening = {token.fold for token in tokens[first.start : first.end]}
    of_body = bool(opening & BODY_WORDS) and bool(opening & INNER_WORDS)
    topical = len(first) == 1 and tokens[first.start].fold in TOPIC_WORDS and tokens[last.end - 1].fold in BODY_WORDS
    return (Chunk(first.start, last.end),) if of_body or topical else chunks


def _belongs_to_last(passage: Passage, start: int, chunk: Chunk, last: str) -> bool:
    """Whether a piece is the given name, the initials or the "Jr" of the name before it."""
    if all_initials(passage.tokens, chunk):
        return True
    word = passage.tokens[start]
    return chunk.end - start == 1 and (word.fold in NAME_SUFFIXES or passage.lexicon.is_given(last, word.text))


def all_initials(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """ "J.", "J. K.", "JA", "M.ª del C."; "WHO" is none."""
    words = tokens[chunk.start : chunk.end]
    if len(words) == 1 and words[0].text.isupper() and len(words[0].text) == 2:
        return True
    within = words[0].initial and words[-1].initial
    return all(token.kind is Kind.DASH or token.initial or (within and token.text in PARTICLES) for token in words)


def trimmed(passage: Passage, chunk: Chunk) -> int:
    """The token of the chunk at which the name begins: behind "See", "In", "President", an article."""
    tokens, at = passage.tokens, chunk.start
    body = any(token.fold in BODY_WORDS for token in tokens[chunk.start : chunk.end])
    for index in range(chunk.start, chunk.end - 1):
        token = tokens[index]
        if without_elision(token.fold) in WORKS and tokens[index + 1].fold in OF_WORDS and index + 2 < chunk.end:  # "Der Ansatz von Müller"
            at = index + 2
        elif (
            (without_elision(token.fold) in WORKS and _PREFIXED.match(tokens[index + 1].text))
            or (token.fold in ROLES and not body and tokens[index + 1].fold not in NAME_SUFFIXES)
            or (index == at and token.fold in _LEADING and (_is_article(passage, index) if token.fold in PARTICLES else not token.initial))
        ):  # "L'étude d'Okonjo"
            at = index + 1
    return at


def _is_article(passage: Passage, at: int) -> bool:
    """Whether a word that may be a particle or a family name is the article of a short form: "segundo o IBGE"; "Das BIS" where a sentence begins."""
    token = passage.tokens[at]
    if not _short_form(passage.tokens[at + 1]):
        return False
    begins = at == 0 or passage.tokens[at - 1].dot or passage.tokens[at - 1].kind is not Kind.WORD
    opens = passage.narrative and begins and token.text in CAPITAL_ARTICLES and not passage.lexicon.knows(token.text)
    return token.text in ARTICLES_OF_BODIES or opens


def _short_form(token: Token) -> bool:
    """Whether a word looks like the short form of a body's name."""
    return 2 < len(token.text) < 7 and token.text.isupper()


_LEADING = PREFIX_WORDS | TIMES | ARTICLES


def _family(passage: Passage, start: int, end: int) -> Family | None:
    """The family name of one piece."""
    tokens, lexicon = passage.tokens, passage.lexicon
    whole = passage.quote(start, end)
    if lexicon.knows(whole):
        return Family(whole, start)
    if (bare := _without_article(passage, whole)) != whole:
        return Family(bare, start)
    statistical = tokens[start].fold == "statistics"  # "Statistics Canada"
    if end - start > 1 and (statistical or any(token.fold in BODY_WORDS for token in tokens[start:end])):
        return Family(whole, start, body=True)
    first, last = start, end
    begin, end = _without_given(tokens, start, end)
    words = [index for index in range(begin, end) if tokens[index].named]
    if not words:
        return None
    if len(words) > 1:
        known = [index for index in words if lexicon.knows(passage.quote(index, index + 1))]
        if len(known) == 1:
            begin, end = known[0], known[0] + 1
        elif any(tokens[index].fold in INNER_WORDS and tokens[index].fold not in PARTICLES for index in range(begin, end)):
            return Family(passage.quote(begin, end), start)
        elif passage.narrative and len(words) <= 3:
            begin = _with_particles(tokens, begin, words[-1])
    return Family(passage.quote(begin, end), start, given=_given(passage, (first, begin), (end, last)))


def _without_article(passage: Passage, whole: str) -> str:
    """A name that the list does not have as it stands, without an elided preposition or article, or without the article of a short form: "dell'Istat",
    "l'étude d'Okonjo", "der KGSt". With a capital it may be part of a person's name: "D'Alessandro" is not Alessandro.
    """
    lexicon, bare = passage.lexicon, without_elision(whole)
    if bare != whole and lexicon.knows(bare):
        return bare if whole[0].islower() or bare.isupper() or lexicon.is_body(bare) else whole
    article, _, rest = whole.partition(" ")
    return rest if article in SMALL_ARTICLES and lexicon.is_short_form(rest) else whole


def _given(passage: Passage, before: tuple[int, int], behind: tuple[int, int]) -> str:
    """The initials or given name in front of a family name, else behind it; nothing where other words stand there."""
    for first, last in (before, behind):
        stop = last
        while stop > first and passage.tokens[stop - 1].fold in PARTICLES and not passage.tokens[stop - 1].initial:
            stop -= 1
        tokens = passage.tokens[first:stop]
        if tokens and tokens[-1].fold not in NAME_SUFFIXES and all(token.named or token.kind is Kind.DASH for token in tokens):
            return passage.quote(first, stop)
    return ""


def _without_given(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The piece without initials at either end and without "Jr": "J. A. Smith", "Smith JA", "Smith, Jr."."""
    while start < end - 1 and (tokens[start].initial or tokens[start].kind is Kind.DASH):
        start += 1
    while end - 1 > start and (tokens[end - 1].initial or tokens[end - 1].fold in NAME_SUFFIXES or tokens[end - 1].kind is Kind.DASH):
        end -= 1
    if end - start == 2:
        first, last = tokens[start].text, tokens[end - 1].text
        if last.isupper() and len(last) <= 3 and not first.isupper():
            return start, end - 1
        if first.isupper() and len(first) <= 2 and not last.isupper():
            return start + 1, end
    return start, end


def _with_particles(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where the family name that ends with token ``last`` begins: its particles count."""
    while last > start and tokens[last - 1].fold in PARTICLES:
        last -= 1
    return last
