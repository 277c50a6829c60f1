"""The entries of a list as author-page citations name them: families of the creators, the words of the title, the pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from citecheck.extract.citations.passage import POSSESSIVES
from citecheck.extract.citations.sources import ARTICLES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.model import Name, Reference
from citecheck.text.fold import words
from citecheck.text.pages import PageRange, page_ranges
from citecheck.text.similarity import edits

_MOST_WORDS = 60  # of a title and what follows it
_HEAD = 500  # code points of an entry from its title on
_LONGEST_NAME = 12  # words
_BRIDGED = (Kind.AMPERSAND, Kind.DASH, Kind.SLASH)  # signs inside the name of a body or a title
_LONG_NAME = 5  # letters from which on one slip leaves a name recognisable
_VERY_LONG_NAME = 8  # and two


@dataclass(frozen=True, slots=True)
class Work:
    """An entry. ``creators``: the folded forms of each author's name (of the editors, where there are no authors). ``title``: the folded words
    of the title without its article and, behind the first ``length``, of what the entry prints next, since a title may have been cut too early.
    """

    order: int
    creators: tuple[frozenset[str], ...]
    truncated: bool
    title: tuple[str, ...]
    length: int
    years: tuple[int, ...]
    pages: tuple[PageRange, ...]

    def has_page(self, number: int) -> bool:
        """Whether the page lies within those that the entry prints."""
        return any(one.first <= number <= one.last for one in self.pages)


class Works:
    """Look-ups over the entries of a list."""

    def __init__(self, references: Sequence[Reference], text: str) -> None:
        self.all = tuple(_work(order, reference, text) for order, reference in enumerate(references) if not reference.fragment)
        self._names: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._by_first: defaultdict[str, list[Work]] = defaultdict(list)
        self._by_title: defaultdict[str, list[Work]] = defaultdict(list)
        self._given: defaultdict[str, set[str]] = defaultdict(set)
        for reference in references:
            for name in reference.item.author or reference.item.editor:
                self._learn_given(name)
        for work in self.all:
            self._learn(work)
        self._spellings = {first: sorted(names, key=len, reverse=True) for first, names in self._names.items()}
        self._begun: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._slips: dict[str, str | None] = {}
        self._endings = frozenset(spelling[-1] for names in self._names.values() for spelling in names)
        self._misspelt = _by_length(label for work in self.all for label in (work.creators[0] if work.creators else ()))

    def _learn(self, work: Work) -> None:
        for forms in work.creators:
            for form in forms:
                spelling = tuple(form.split())[:_LONGEST_NAME]
                self._names[spelling[0]].add(spelling)
        for form in work.creators[0] if work.creators else ():
            self._by_first[form].append(work)
        if work.title:
            self._by_title[work.title[0]].append(work)

    def _learn_given(self, name: Name) -> None:
        for form in _forms(name):
            self._given[form].update(words(name.given or "")[:1])

    @property
    def authors(self) -> Collection[str]:
        """The folded names of first authors."""
        return self._by_first.keys()

    def begins_name(self, word: str) -> bool:
        """Whether a name of the list begins with this folded word."""
        return word in self._spellings

    def name_at(self, tokens: Sequence[Token], at: int, end: int) -> int:
        """The token behind the name of the list that begins at ``at``, the longest of several; ``at`` itself for none."""
        if at >= end or tokens[at].kind is not Kind.WORD:
            return at
        for spelling in self._begun_by(tokens[at]):
            stop = match_words(tokens, at, end, spelling)
            if stop > at and any(token.named for token in tokens[at:stop]):
                return stop
        return at

    def _begun_by(self, token: Token) -> tuple[tuple[str, ...], ...]:
        """The names of the list that begin with the token, read as a possessive first; the longest first."""
        found = self._begun.get(token.text)
        if found is None:
            firsts = dict.fromkeys((*token_words(token)[:1], *token_words(token, whole=True)[:1]))
            found = self._begun[token.text] = tuple(spelling for first in firsts for spelling in self._spellings.get(first, ()))
        return found

    def may_begin_name(self, token: Token) -> bool:
        """Whether a name of the list begins with the token, or with what it misspells."""
        return bool(self._begun_by(token)) or (token.named and self.slip_of(" ".join(token_words(token))) is not None)

    def ends_name(self, token: Token) -> bool:
        """Whether a name of the list ends with the token, or with what it misspells."""
        forms = (token_words(token), token_words(token, whole=True))
        return any(form[-1] in self._endings for form in forms if form) or self.slip_of(" ".join(forms[0])) is not None

    def is_given(self, family: str, token: Token) -> bool:
        """Whether ``token`` is the given name of somebody of that folded family name, or its initial."""
        return any(given == token.fold or (token.initial and given[:1] == token.fold[:1]) for given in self._given.get(family, ()))

    def has_namesakes(self, family: str) -> bool:
        """Whether several people of this folded family name are listed."""
        return len(self._given.get(family, ())) > 1

    def by(self, families: Sequence[str], *, et_al: bool) -> tuple[Work, ...]:
        """The works whose citation would print exactly these folded names."""
        return tuple(work for work in self.opening(families) if _is_complete(work, len(families), et_al=et_al))

    def opening(self, families: Sequence[str]) -> tuple[Work, ...]:
        """The works whose first creators these are, in order."""
        found = self._by_first.get(families[0], ()) if families else ()
        return tuple(
            work
            for work in found
            if len(families) <= len(work.creators) and all(name in forms for name, forms in zip(families, work.creators, strict=False))
        )

    def titled(self, word: str) -> Sequence[Work]:
        """The works whose title begins with this folded word, articles aside."""
        return self._by_title.get(word, ())

    def slip_of(self, name: str) -> str | None:
        """The one family name of a first author that ``name`` misspells; None when the name is listed, short, or near to several."""
        if name not in self._slips:
            self._slips[name] = self._slip_of(name)
        return self._slips[name]

    def _slip_of(self, name: str) -> str | None:
        folded = "".join(words(name))
        if len(folded) < _LONG_NAME or folded in self._by_first:
            return None
        limit = 2 if len(folded) >= _VERY_LONG_NAME else 1
        near = {
            label
            for length in range(len(folded) - limit, len(folded) + limit + 1)
            for label in self._misspelt.get(length, ())
            if edits(label, folded, limit) <= limit
            and (label[0] == folded[0] or sorted(label) == sorted(folded))
            and folded not in (f"{label}s", f"{label}es")  # the family, or what is his
        }
        return near.pop() if len(near) == 1 else None


def token_words(token: Token, *, whole: bool = False) -> tuple[str, ...]:
    """The folded words of a token, without a possessive unless the ``whole`` is asked for."""
    text = token.text
    if not whole and text.endswith(POSSESSIVES):
        text = text[:-2]
    return words(text)


def match_words(tokens: Sequence[Token], at: int, end: int, wanted: Sequence[str]) -> int:
    """The token behind those that spell all of ``wanted``, from ``at`` on; ``at`` itself when they spell something else."""
    stop, count = match_prefix(tokens, at, end, wanted)
    return stop if count == len(wanted) else at


def match_prefix(tokens: Sequence[Token], at: int, end: int, wanted: Sequence[str], *, signs: bool = False) -> tuple[int, int]:
    """How far the tokens from ``at`` on spell ``wanted``: the token behind the last that does, and how many words they have in common.

    With ``signs`` punctuation between the words does not count, as in titles.
    """
    count, stop = 0, at
    for index in range(at, end):
        token = tokens[index]
        if token.kind not in (Kind.WORD, Kind.NUMBER):
            if count and (signs or token.kind in _BRIDGED):
                continue
            break
        forms = (token_words(token, whole=True), token_words(token))
        spelled = next((form for form in forms if form and tuple(wanted[count : count + len(form)]) == form), None)
        if spelled is None:
            break
        count += len(spelled)
        stop = index + 1
        if count == len(wanted):
            break
    return stop, count


def bare_title(title: Iterable[str]) -> tuple[str, ...]:
    """The words of a title without its article."""
    plain = tuple(title)
    return plain[1:] if len(plain) > 1 and plain[0] in ARTICLES else plain


def _is_complete(work: Work, names: int, *, et_al: bool) -> bool:
    if et_al:
        return work.truncated or len(work.creators) > names
    return len(work.creators) == names and not work.truncated


def _work(order: int, reference: Reference, text: str) -> Work:
    item = reference.item
    span = reference.field_span("title")
    printed = text[span.start : min(reference.span.end, span.start + _HEAD)] if span else item.title or ""
    title = bare_title(words(printed))[:_MOST_WORDS]
    return Work(
        order,
        tuple(forms for name in item.author or item.editor if (forms := frozenset(_forms(name)))),
        item.authors_truncated,
        title,
        min(len(bare_title(words(item.title or ""))), len(title)),
        item.issued.years if item.issued else (),
        page_ranges(item.page or ""),
    )


def _forms(name: Name) -> set[str]:
    """The folded forms under which a name is cited: with and without its particle, a body with and without the parts of it that follow a comma."""
    body = name.literal or ""
    printed = (name.label, name.family or "", body, body.partition(",")[0])
    return {" ".join(spelled) for form in printed if (spelled := words(form))}


def _by_length(labels: Iterable[str]) -> dict[int, tuple[str, ...]]:
    rows: defaultdict[int, set[str]] = defaultdict(set)
    for label in labels:
        rows[len(label)].add(label)
    return {length: tuple(sorted(found)) for length, found in rows.items()}
