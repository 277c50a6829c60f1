"""Works that running prose cites by their author's name alone: "as shown by Okafor", "Lindqvist and Berg include it".

A name in prose may also be a person, a method or a machine ("the Bechdel test", "a Markov chain"). It is a citation only where the list has one work
of exactly these names, and the words around it lead to a work or say what somebody wrote.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from citecheck.extract.citations.author_page_brackets import Readings
from citecheck.extract.citations.author_page_labels import Label, is_possessive, read_label
from citecheck.extract.citations.author_page_words import (
    ADVERBS,
    AUXILIARIES,
    CLOSED,
    COLLABORATING,
    JOINING,
    LEADING,
    OF_WORKS,
    ON_WORKS,
    OPENERS,
    PAST,
    TO_WORKS,
)
from citecheck.extract.citations.author_page_works import token_words
from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sentences import Sentences, overlaps
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, REPORTING, WORKS
from citecheck.model import AuthorPage, Mode, NoteAnchor, Span
from citecheck.text.fold import words

_CAPITALIZED = re.compile(r"[^\W\d_a-zß-öø-ÿа-я](?<![\w’'-].)[^\W\d_]{0,30}")
_WORD = re.compile(r"\w+|[^\w\s]")
_BEFORE = 70  # code points that are read in front of a name
_BEHIND = 140  # and from its beginning on
_OTHERS = 80  # code points between the first name of a team and the end of its "et al."
_MOST_LATER = 12  # citations behind a name that may be its own in the same sentence
_JOINT = 12  # code points that may join two citations
_start = attrgetter("start")
_CLOSING = (Kind.COMMA, Kind.SEMICOLON, Kind.COLON, Kind.CLOSE, Kind.QUOTE, Kind.OPEN)


@dataclass(frozen=True, slots=True)
class Mention:
    """A label in prose, in the passage that was read around it."""

    passage: Passage
    label: Label

    @property
    def span(self) -> Span:
        """Where the label stands in the text."""
        last = self.passage.tokens[self.label.end - 1]
        return Span(self.passage.tokens[self.label.start].start, last.end - (last.dot and not self.label.et_al))

    def token(self, distance: int) -> Token | None:
        """The token so many places in front of the label (negative) or behind it (from 0); None beyond a full stop and the passage's ends."""
        tokens, label = self.passage.tokens, self.label
        index = label.start + distance if distance < 0 else label.end + distance
        between = tokens[label.end - 1 : index] if distance >= 0 else tokens[max(index, 0) : label.start]
        stopped = any(token.dot and not (self.label.et_al and token is tokens[label.end - 1]) for token in between)
        return tokens[index] if 0 <= index < len(tokens) and not stopped else None


class Mentions:
    """The names of a text, and how it speaks of them: that tells an eponym or a person from an author."""

    def __init__(self, readings: Readings, blocks: Iterable[Span], *, whole_works: bool) -> None:
        """``whole_works``: brackets cite works without a page often enough that names alone may be citations; else only "et al." tells one."""
        self._text, self._works, self._lexicon, self._whole_works = readings.text, readings.works, readings.lexicon, whole_works
        self._in_block: dict[int, tuple[Mention, ...]] = {}
        self._behind: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        self._figures: Counter[tuple[str, ...]] = Counter()
        for block in blocks if whole_works else ():
            for mention in self._of(block):
                token, families = mention.token(0), mention.label.families
                self._behind[families][token.fold if token and token.kind is Kind.WORD and token.text.islower() else ""] += 1
                self._figures[families] += _is_figure(mention)

    def citations(self, block: Span, note: NoteAnchor | None, taken: Sequence[Cluster], sentences: Sentences) -> Iterator[Cluster]:
        """The citations of a block by name alone; ``taken`` are its other clusters, in order."""
        spans = [cluster.span for cluster in taken]
        starts = [span.start for span in spans]
        ended = -1
        for mention in self._of(block):
            span = mention.span
            before = bisect_right(starts, span.start)
            following = taken[before : before + _MOST_LATER]
            if overlaps(spans, starts, span) or (not _leads(mention) and _is_cited_later(mention, following, sentences)):
                continue
            ended = max(ended, spans[before - 1].end if before else -1)
            if self._cites(mention, chained=ended >= 0 and _joins(self._text, ended, span.start)):
                ended = span.end
                yield Cluster(span, (Found(span, AuthorPage(mention.label.families, mention.label.et_al), mode=Mode.NARRATIVE),), note)

    def _of(self, block: Span) -> tuple[Mention, ...]:
        """The labels of a block, looked for once."""
        if block.start not in self._in_block:
            self._in_block[block.start] = tuple(self._in(block))
        return self._in_block[block.start]

    def _in(self, block: Span) -> Iterator[Mention]:
        """The labels of a block that name one work, without given names."""
        low = block.start
        for match in _CAPITALIZED.finditer(self._text, block.start, block.end):
            if match.start() < low or not (self._whole_works or " al" in self._text[match.end() : match.end() + _OTHERS]):
                continue
            if not self._works.begins_name((words(match.group()) or ("",))[0]):
                continue
            start, end = max(block.start, match.start() - _BEFORE), min(block.end, match.start() + _BEHIND)
            passage = Passage.of(self._text, start, end, self._lexicon, narrative=True)
            at = bisect_left(passage.tokens, match.start(), key=_start)
            begins = at < len(passage.tokens) and passage.tokens[at].start == match.start()
            label = read_label(passage, at, len(passage.tokens), self._works) if begins else None
            if label is not None and label.start == at:
                low = passage.tokens[label.end - 1].end
                told = label.et_al or self._whole_works
                if told and label.exact and len(label.works) == 1 and not _is_colleagues(passage, label):
                    yield Mention(passage, label)

    def _cites(self, mention: Mention, *, chained: bool) -> bool:
        if not self._stands_alone(mention, chained=chained):
            return False
        before = mention.token(-1)
        if chained:
            return self._goes_on(mention)
        if self._is_figure_of_the_text(mention.label):
            return before is not None and before.fold == "by" and _closes(mention)
        if _leads(mention):
            return self._goes_on(mention)
        if before is not None and before.fold.startswith(REPORTING) and before.text.islower():
            return before.fold not in WORKS and _closes(mention)
        return _opens(before) and (self._says(mention) or (mention.label.et_al and _closes(mention)))

    def _stands_alone(self, mention: Mention, *, chained: bool) -> bool:
        """Whether the label is no part of a longer name, of a pair with a stranger, or of a possessive."""
        tokens, label = mention.passage.tokens, mention.label
        before, behind = mention.token(-1), mention.token(0)
        if is_possessive(tokens[label.end - 1]):
            return False
        if behind is not None and (
            behind.named or behind.kind in (Kind.AMPERSAND, Kind.SLASH, Kind.NUMBER) or _touches(behind, mention.span.end)
        ):
            return False
        if behind is not None and behind.fold in CONNECTORS and self._is_stranger(mention.token(1)):
            return False
        if before is None:
            return not (label.start and tokens[label.start - 1].initial)
        if before.fold in CONNECTORS and not chained and self._is_stranger(mention.token(-2)):
            return False
        return not (
            before.kind in (Kind.AMPERSAND, Kind.SLASH)
            or (before.named and before.fold not in OPENERS)
            or _touches(before, mention.span.start)
        )

    def _is_stranger(self, token: Token | None) -> bool:
        """Whether the token begins a name that the list does not have."""
        return (
            token is not None
            and token.named
            and token.fold not in OPENERS
            and not self._works.begins_name((token_words(token) or ("",))[0])
        )

    def _is_figure_of_the_text(self, label: Label) -> bool:
        """Whether the text mostly speaks of the name otherwise than of a source: "the Bechdel test", "Okafor's youth", "Okafor returned"."""
        counts, figures = self._behind[label.families], self._figures[label.families]
        return figures > 1 and 2 * figures >= counts.total()

    def _goes_on(self, mention: Mention) -> bool:
        """Whether the phrase ends behind the name, or a verb follows: no noun that the name would belong to."""
        behind = mention.token(0)
        if behind is None or _closes(mention) or self._says(mention):
            return True
        return (
            behind.fold in CLOSED or behind.fold in ADVERBS or behind.fold in PAST or (behind.text.islower() and behind.fold.endswith("ed"))
        )

    def _says(self, mention: Mention) -> bool:
        """Whether a verb in its finite form follows the name, an adverb or two between them."""
        for distance in range(3):
            token = mention.token(distance)
            if token is None or token.kind is not Kind.WORD or not token.text.islower():
                return False
            if token.fold not in ADVERBS and not token.fold.endswith("ly"):
                return self._is_verb(token.fold, mention)
        return False

    def _is_verb(self, word: str, mention: Mention) -> bool:
        """Whether the word can be a verb behind the name. What one person did once, in a past tense, is told of persons as often as of works."""
        label, before = mention.label, mention.token(-1)
        as_it_says = before is not None and before.fold in ("as", "like", "como", "wie", "comme", "come")
        if label.et_al or len(label.families) > 1 or as_it_says:
            return word in AUXILIARIES or (word not in CLOSED and word not in WORKS and len(word) > 2)
        if word in AUXILIARIES:
            return word not in PAST
        counts = self._behind[label.families]
        return word.endswith("s") and not word.endswith(("ss", "us")) and word not in WORKS and not (counts[word[:-1]] or counts[word[:-2]])


def _is_colleagues(passage: Passage, label: Label) -> bool:
    """Whether the label ends in words of prose ("and colleagues") rather than in "et al."."""
    return label.et_al and any(
        token.fold.startswith(("coll", "co-work", "cowork", "mitarb", "colab")) for token in passage.tokens[label.start : label.end]
    )


def _is_figure(mention: Mention) -> bool:
    """Whether the name belongs to a noun or owns one, has a given name before it or does something in a past tense."""
    tokens, label = mention.passage.tokens, mention.label
    before, behind = mention.token(-1), mention.token(0)
    if len(label.families) > 1 or label.et_al:
        return False
    if is_possessive(tokens[label.end - 1]) or (behind is not None and behind.text in ("'", "’") and _touches(behind, mention.span.end)):
        return True
    if before is not None and before.named and before.fold not in OPENERS:
        return True
    if behind is None or behind.kind is not Kind.WORD or not behind.text.islower():
        return False
    return not _may_go_on(behind.fold) or ((behind.fold in PAST or behind.fold.endswith("ed")) and not _leads(mention))


def _may_go_on(word: str) -> bool:
    """Whether the word behind a name may be anything but a noun that the name belongs to."""
    return (
        word in CLOSED
        or word in ADVERBS
        or word in AUXILIARIES
        or word in PAST
        or word.endswith(("s", "ed", "ly", "ing"))
        or word.startswith(REPORTING)
    )


def _closes(mention: Mention) -> bool:
    """Whether punctuation, or the end of the sentence, stands behind the name."""
    behind = mention.token(0)
    return behind is None or behind.kind in _CLOSING or (behind.kind is Kind.DASH and not _touches(behind, mention.span.end))


def _touches(token: Token, offset: int) -> bool:
    """Whether a hyphen or an apostrophe stands at ``offset`` without a blank: "pre-Darwin", "Jones'"."""
    return (token.kind is Kind.DASH and offset in (token.start, token.end)) or (token.text in ("'", "’") and token.start == offset)


def _leads(mention: Mention) -> bool:
    """Whether the word in front of the name leads to a source."""
    before, other = mention.token(-1), mention.token(-2)
    if before is None or before.kind is not Kind.WORD:
        return False
    if before.fold in JOINING and other is not None and other.fold.startswith(COLLABORATING):
        return False
    if before.fold in ("of", "de", "von", "di"):
        team = mention.label.et_al or len(mention.label.families) > 1
        return team or (other is not None and (other.fold in WORKS or other.fold in OF_WORKS))
    if before.fold == "as":
        return other is not None and other.fold == "such"
    if before.fold in ("to", "a", "à", "zu"):
        return other is not None and other.fold in TO_WORKS
    if before.fold == "on":
        return other is not None and other.fold in ON_WORKS
    return before.fold in LEADING


def _opens(before: Token | None) -> bool:
    """Whether a clause may begin behind the token."""
    if before is None or before.kind in (Kind.COMMA, Kind.SEMICOLON, Kind.COLON, Kind.DASH, Kind.CLOSE, Kind.QUOTE):
        return True
    return before.fold in OPENERS or before.fold in CONNECTORS or before.fold in ADVERBS


def _is_cited_later(mention: Mention, following: Sequence[Cluster], sentences: Sentences) -> bool:
    """Whether the sentence goes on to cite the same author: then the name belongs to that citation."""
    end = sentences.around(mention.span).end
    for cluster in following:
        if cluster.span.start >= end:
            return False
        if any(isinstance(item.pointer, AuthorPage) and item.pointer.families == mention.label.families for item in cluster.items):
            return True
    return False


def _joins(text: str, end: int, start: int) -> bool:
    """Whether only commas and connectors stand between two citations."""
    return 0 <= start - end < _JOINT and all(
        word in CONNECTORS or word in (",", ";", ")") for word in _WORD.findall(text[end:start].casefold())
    )
