"""Bodies that the text means by the word that says what they are: "the Bank (2011)" is the World Bank, where that is the bank which it has last named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.extract.citations.sources import ARTICLES, BODY_WORDS
from citecheck.extract.citations.stops import TIMES
from citecheck.model import Reference, Span
from citecheck.text.articles import FUSED_ARTICLES, SMALL_ARTICLES
from citecheck.text.body_names import case_key, case_keys, nouns, ranks, without_elision
from citecheck.text.fold import fold

_KINDS = frozenset(map(fold, BODY_WORDS))
_DEFINITE = SMALL_ARTICLES | FUSED_ARTICLES
_FUNCTION_WORDS = _DEFINITE | ARTICLES | frozenset(map(fold, TIMES))
_WORD = re.compile(r"[^\W_]+")
_LAST_WORD = re.compile(r"([^\W\d_]{1,20})[\s'’ʼ]\Z")
_GAP = re.compile(r"[\s'’ʼ-]{1,3}\Z")
_BREAK = re.compile(r"[.,;:!?()\[\]]")  # between two words of which no name has both
_ENDING = r"(?:e?s|e?n)?(?![^\W_])"  # of a German genitive
_LONGEST = 160  # code points
_LONGEST_WORD = 40
_MOST = 64  # bodies of one kind: where a list has more, nobody says just "the Bank"
# What joins the name of a body to its kind; in Romance languages the name may have no capital. Source: the bodies of VIAF.
_OF = frozenset("of for on de del du des da do di dei della delle d von fur zur zum der van".split())
_ROMANCE_OF = frozenset("de del du da do di dei della delle d".split())
_AND = frozenset("and und et y e ed".split())
# The adjectives that name a body behind its kind: "Banque centrale". Sources: Grevisse, Le bon usage 168; Nueva gramática de la lengua española 7.
_ADJECTIVE = re.compile(
    r"\w{2,30}(?:al|ale|ique|ien|ienne|een|eenne|eo|ea|ico|ica|ano|ana|ois|oise|ense|ese|el|elle|if|ive|ivo|iva|aire|ario|aria)\Z"
)


@dataclass(frozen=True, slots=True)
class _Body:
    """A body of the list, as it is printed there, and its own name without article: of "BRASIL. Ministério da Lavoura" that of the ministry."""

    printed: str
    name: str
    words: tuple[str, ...]


class Kinds:
    """The bodies of a list by their kinds."""

    def __init__(self, references: Sequence[Reference], text: str) -> None:
        self._text = text
        self._hidden = sorted(reference.span for reference in references)
        self._starts = [span.start for span in self._hidden]
        self._bodies: dict[str, dict[str, _Body]] = {}  # by kind and folded name
        self._entries: Counter[tuple[str, str]] = Counter()  # by folded name and year
        self._named: dict[str, tuple[list[int], list[_Body | None]]] = {}
        for reference in references:
            self._learn(reference)

    def _learn(self, reference: Reference) -> None:
        item = reference.item
        printed = {name.literal[:_LONGEST] for name in (*item.author, *item.editor) if name.literal}
        for body in {fold(each.name): each for each in map(_body, printed)}.values():
            for kind in _KINDS.intersection(body.words):
                self._bodies.setdefault(kind, {}).setdefault(fold(body.name), body)
            self._entries.update((fold(body.name), str(year)) for year in (item.issued.years if item.issued else ()))

    def meant(self, name: str, year: str | None, suffix: str | None, at: int) -> str | None:
        """The only body of the list with an entry of this year that the citation at ``at`` can mean with ``name``, the word that says what the body is,
        behind an article: it is the last one of this kind that the text has named. None where it would be a guess.
        """
        word = without_elision(name.rpartition(" ")[2])
        kind = next((form for form in nouns(word) if form in self._bodies), None)
        if year is None or kind is None or len(self._bodies[kind]) > _MOST or not self._is_definite(name, word, at):
            return None
        counts = {folded: self._entries[folded, year[:4]] for folded in self._bodies[kind]}
        found = [folded for folded, count in counts.items() if count]
        if len(found) != 1 or (counts[found[0]] > 1 and not suffix):
            return None
        body = self._bodies[kind][found[0]]
        return body.printed if self._last_named(kind, at) == body else None

    def _is_definite(self, name: str, word: str, at: int) -> bool:
        """Whether an article stands in front of the word, in ``name`` or in the text."""
        if name != word:
            article = name[: len(name) - len(word)].strip().lower()
            return article in _DEFINITE or (" " not in article and article[-1:] in ("'", "’", "ʼ"))
        before = _LAST_WORD.search(self._text, max(0, at - _LONGEST_WORD), at)
        return before is not None and before[1].lower() in _DEFINITE

    def _last_named(self, kind: str, at: int) -> _Body | None:
        """The body of this kind that is last named in front of ``at``; None if the list does not have it."""
        if kind not in self._named:
            named = list(self._names(kind))
            self._named[kind] = [end for end, _ in named], [body for _, body in named]
        ends, bodies = self._named[kind]
        index = bisect_left(ends, at)
        return bodies[index - 1] if index else None

    def _names(self, kind: str) -> Iterator[tuple[int, _Body | None]]:
        """The end of each place outside of the list where the text has a body of this kind with its name, and the body if the list has it."""
        bodies = tuple(self._bodies[kind].values())
        printed = {word.lower() for body in bodies for word in _WORD.findall(body.name) if fold(word) == kind}
        for match in re.finditer(f"(?:{'|'.join(map(re.escape, sorted(printed)))}){_ENDING}", self._text, re.IGNORECASE):
            span = Span(match.start(), match.end())
            if self._is_hidden(span.start):
                continue
            sight = _Sight(self._text, span)
            body = next((body for body in bodies if sight.has(body, kind)), None)
            if body is not None or sight.is_named:
                yield span.end, body

    def _is_hidden(self, offset: int) -> bool:
        index = bisect_left(self._starts, offset + 1) - 1
        return index >= 0 and offset < self._hidden[index].end


class _Sight:
    """The word for a kind of body in the text, with the words around it."""

    def __init__(self, text: str, span: Span) -> None:
        self._text, self._span = text, span
        self._before = list(_WORD.finditer(text, max(0, span.start - _LONGEST), span.start))
        self._behind = list(_WORD.finditer(text, span.end, span.end + _LONGEST))
        self._compound = span.start > 0 and text[span.start - 1].isalnum()

    def has(self, body: _Body, kind: str) -> bool:
        """Whether the word is part of the whole name of ``body``, and of no longer one."""
        return not self._compound and any(self._fits(body, at) for at, word in enumerate(body.words) if word == kind)

    def _fits(self, body: _Body, before: int) -> bool:
        behind = len(body.words) - before - 1
        if len(self._before) < before or len(self._behind) < behind:
            return False
        first = self._before[-before].start() if before else self._span.start
        last = self._behind[behind - 1].end() if behind else self._span.end
        printed = self._text[first:last]
        if fold(printed) != fold(body.name) and ((key := case_key(body.name)) is None or key not in case_keys(printed)):
            return False
        if len(_BREAK.findall(printed)) > len(_BREAK.findall(body.name)) or self._is_named_in_front(before):
            return False
        return not (behind and self._goes_on(behind))

    def _goes_on(self, behind: int) -> bool:
        """Whether an "and" goes on with a name: "Department of Health and Social Care"."""
        following = self._behind[behind : behind + 2]
        return len(following) == 2 and fold(following[0][0]) in _AND and following[1][0][0].isupper()

    @property
    def is_named(self) -> bool:
        """Whether a name stands beside the word: "Asian Bank", "Bank of Japan", "Banque centrale", "Landesbank"."""
        if self._compound:
            start = self._before[-1].start() if self._before else self._span.start
            return self._text[start].isupper()
        return self._text[self._span.start].isupper() and (self._is_named_in_front(0) or self._is_named_behind())

    def _is_named_in_front(self, skipped: int) -> bool:
        """Whether a capital is on the word in front, which is not one that opens a sentence; ``skipped``: how many words further in front."""
        if len(self._before) <= skipped:
            return False
        word = self._before[-1 - skipped]
        start = self._before[-skipped].start() if skipped else self._span.start
        return _GAP.match(self._text[word.end() : start]) is not None and word[0][0].isupper() and fold(word[0]) not in _FUNCTION_WORDS

    def _is_named_behind(self) -> bool:
        if not self._behind or not _GAP.match(self._text[self._span.end : self._behind[0].start()]) or len(self._behind[0][0]) < 2:
            return False  # "the Bank's"
        word = self._behind[0][0]
        if fold(word) in _OF:
            return (
                fold(word) in _ROMANCE_OF
                or (len(self._behind) > 1 and self._behind[1][0][0].isupper() and fold(self._behind[1][0]) not in _FUNCTION_WORDS)
                or self._is_the(1)
            )
        return word[0].isupper() or _ADJECTIVE.match(fold(word)) is not None

    def _is_the(self, index: int) -> bool:
        """Whether a name with its article follows: "Committee on the Rights of the Child"."""
        following = self._behind[index : index + 2]
        return len(following) == 2 and fold(following[0][0]) in _DEFINITE and following[1][0][0].isupper()


def _body(printed: str) -> _Body:
    name = (ranks(printed) or (printed,))[-1]
    article, _, rest = name.partition(" ")
    bare = rest if rest and fold(article) in ARTICLES else name
    return _Body(printed, bare, tuple(map(fold, _WORD.findall(bare))))
