"""What the reference list teaches about the text: its names, their years, its titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from citecheck.extract.citations.kinds import Kinds
from citecheck.extract.citations.listed_titles import ListedTitles
from citecheck.extract.citations.sources import ARTICLES
from citecheck.extract.citations.token_windows import TokenWindows
from citecheck.model import Item, Name, ReferenceList
from citecheck.text.acronyms import abbreviates, acronyms, acronyms_of_serial, imprinted, is_short_form, printed_acronyms
from citecheck.text.body_names import case_key, case_keys, is_russian, nouns, ranks, without_elision
from citecheck.text.fold import ODD_APOSTROPHES, fold, words
from citecheck.text.similarity import edits

_INTRODUCED = re.compile(r"[(\[][\"“]?([^\W\d_a-z][\w&./-]{1,11})[\"”]?(?:[)\],;]|(?P<year>\s(?=\d{4})))")
_NAME_WORD = re.compile(r"[^\W_][\w.'’&-]{0,40}")
_LONGEST_BODY = 160  # code points
_MOST_WORDS = 14

_LONG_NAME = 5  # letters from which on one slip leaves a name recognisable
_NO_YEAR = "none"


class Lexicon:
    """The names, years and titles of a reference list, folded. An empty list gives an empty lexicon: every question is answered with no."""

    def __init__(self, references: ReferenceList, text: str) -> None:
        self._references = references.references
        self._items = tuple(reference.item for reference in references.references)
        self._spans = tuple(reference.span for reference in references.references)
        self._text = text
        self.windows = TokenWindows(text)
        self.years_of: dict[str, set[str]] = {}
        self.bodies: set[str] = set()
        self.unsigned: set[str] = set()
        self._short: dict[str, set[str]] = {}
        self._cases: dict[str, set[str]] = {}
        self._states: dict[str, set[str]] = {}
        self._nouns: dict[str, bool] = {}
        self._families: set[str] = set()
        self.titles: set[str] = set()
        self._pairs: set[tuple[str, str]] = set()
        self._judged: dict[str, bool] = {}
        self._slips: dict[str, str | None] = {}
        self._openings: dict[str, set[tuple[str, int]]] = {}
        for reference in references.references:
            self._learn(reference.item, reference.serial)

    def __bool__(self) -> bool:
        return bool(self._items)

    def _learn(self, item: Item, serial: str | None) -> None:
        years = ({str(year) for year in item.issued.years} if item.issued else set()) or {_NO_YEAR}
        for name in (*item.author, *item.editor):
            self._learn_name(name, item, years)
        if serial:
            self._learn_body(serial, years, acronyms_of_serial(serial))
            self._learn_noun(serial)
        names = item.author or item.editor
        for label in _labels(names[0]) if names else ():
            self._openings.setdefault(label, set()).update((year, len(names)) for year in years)
        for title in (item.title, item.container_title, item.collection_title):
            if title:
                self.titles.update(_title_forms(title))
                if not item.author and not item.editor:
                    self.years_of.setdefault(fold(title), set()).update(years)
        if item.title and not item.author and not item.editor:
            self.unsigned.add(fold(item.title))
            if " " in (bare := _bare(fold(item.title))):
                self.years_of.setdefault(bare, set()).update(years)

    def _learn_name(self, name: Name, item: Item, years: set[str]) -> None:
        for label in _labels(name):
            self.years_of.setdefault(label, set()).update(years)
        if name.literal:
            self._learn_body(name.literal, years, acronyms(name.literal) | printed_acronyms(name.literal))
            if _has_article(name.literal):
                self._learn_noun(name.literal)
            for short in imprinted(name.literal, (item.publisher, item.container_title)):
                self._short.setdefault(short, set()).update(years)
        if name.family:
            self._families.add(fold(name.family))
        if name.family and name.given:
            self._pairs.add((fold(name.family), fold(name.given).split(" ")[0]))

    def _learn_body(self, name: str, years: set[str], short_forms: frozenset[str]) -> None:
        """A body under its name, with and without article, in the cases of German and Russian, its short forms and its ranks; the wider of them, a state, only in capitals."""
        self.bodies.add(fold(name))
        self.years_of.setdefault(_bare(fold(name)), set()).update(years)
        key = case_key(name)
        if key is not None:
            self._cases.setdefault(key, set()).update(years)
        for short in short_forms:
            self._short.setdefault(short, set()).update(years)
        wider, *narrower = ranks(name) or ("",)
        for office in narrower:
            self.bodies.add(fold(office))
            self.years_of.setdefault(_bare(fold(office)), set()).update(years)
        if wider:
            self._states.setdefault(fold(wider), set()).update(years)

    def _learn_noun(self, name: str) -> None:
        """A serial, or a body with an article, of one word, and whether it is listed without an article: "Die Zeit", "La República", "Die Linke"; "Newsweek"."""
        if " " not in (bare := _bare(fold(without_elision(name)))):
            self._nouns.update(dict.fromkeys((bare, case_key(name) or bare), bare == fold(name)))

    def is_noun(self, name: str) -> bool:
        """Whether ``name``, as it would be printed in a sentence, may be what its word means as well as the serial or body of the list that has it for a name."""
        return fold(name) not in self._families and self._noun_of(name) is not None

    def is_bare_noun(self, name: str) -> bool:
        """Whether the list has such a name without an article: "Libération"."""
        return self._noun_of(name) is True

    def _noun_of(self, name: str) -> bool | None:
        if not self._nouns or is_short_form(name):
            return None
        plain = without_elision(name)
        return next(
            (self._nouns[form] for form in (_bare(fold(plain)), *nouns(plain, weak=True), *case_keys(name)) if form in self._nouns), None
        )

    def knows(self, name: str) -> bool:
        """Whether an entry has this author or editor."""
        return fold(name) in self.years_of or any(True for _ in self._other_years(name))

    def _other_years(self, name: str) -> Iterator[set[str]]:
        """The years of those whom ``name`` means otherwise than by their name as it is listed: bodies by a short form, in another case, by their state."""
        folded = fold(name)
        if folded in self._short and is_short_form(name):
            yield self._short[folded]
        if folded in self._states and name.isupper():
            yield self._states[folded]
        if self._cases:
            yield from (self._cases[key] for key in case_keys(name) if key in self._cases)

    def is_short_form(self, name: str) -> bool:
        """Whether ``name`` is a body of the list, or the short form of one that it has or the text introduces, and looks like one."""
        return is_short_form(name) and (fold(name) in self._short or fold(name) in self._introduced or self.is_body(name))

    def may_name(self, token: str) -> bool:
        """Whether a name of the list may have the token: it is one of its words, or an odd apostrophe that cuts one. Cheaper than to read names."""
        return token in ODD_APOSTROPHES or not self._name_words.isdisjoint((*words(token), *words(token[:-2])))

    @cached_property
    def _name_words(self) -> frozenset[str]:
        return frozenset(word for label in (*self.years_of, *self._short) for word in label.split())

    def knows_year(self, name: str, year: str | None) -> bool:
        """Whether an entry by this author has this year (its first four figures)."""
        if year is None:
            return False
        return year[:4] in self.years_of.get(fold(name), ()) or any(year[:4] in years for years in self._other_years(name))

    def knows_undated(self, name: str) -> bool:
        """Whether an entry by this author, or of this title, has no year, but a word in its place or nothing."""
        return any(_NO_YEAR in years for years in (self.years_of.get(fold(name), ()), *self._other_years(name)))

    def joins(self, last: str, first: str) -> bool:
        """Whether an entry has two authors side by side, of whom one ends with the word ``last`` and the next begins with the word ``first``."""
        return (fold(last), fold(first)) in self._joints

    @cached_property
    def _joints(self) -> frozenset[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        for item in self._items:
            names = item.author or item.editor
            labels = [_labels(name) for name in names]
            for before, after in pairwise(labels):
                found.update((one.rpartition(" ")[2], other.partition(" ")[0]) for one in before for other in after)
        return frozenset(found)

    def opens(self, name: str, year: str, authors: int | None) -> bool:
        """Whether an entry of this year begins with this author; ``authors``: how many it has, None for any number above one."""
        entries = self._openings.get(fold(name), ())
        return any(entry == year[:4] and (count == authors if authors else count > 1) for entry, count in entries)

    def spelled_out(self, short: str) -> str | None:
        """The body of the list for which the text introduces ``short`` in a bracket: "the Federal Office of Things (FOT)"; None for any other."""
        return None if " " in short or self.knows(short) else self._introduced.get(fold(short))

    def in_short(self, name: str, year: str | None, suffix: str | None, at: int) -> str | None:
        """The body of the list that the citation at ``at`` means with the word that says what it is: "the Bank (2011)"."""
        return None if self.knows(name.rpartition(" ")[2]) else self._kinds.meant(name, year, suffix, at)

    @cached_property
    def _kinds(self) -> Kinds:
        return Kinds(self._references, self._text)

    @cached_property
    def _introduced(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for match in _INTRODUCED.finditer(self._text):
            if not is_short_form(match[1]) and (match["year"] or fold(match[1]) in self.years_of):  # "(Smith, 2001)"
                continue
            printed = _NAME_WORD.findall(self._text, max(0, match.start() - _LONGEST_BODY), match.start())[-_MOST_WORDS:]
            names = (" ".join(printed[first:]) for first in range(len(printed) - 1))
            full = next(filter(self.is_body if is_short_form(match[1]) else self._is_bare_body, names), None)
            if full:
                bare = full.partition(" ")[2] if _has_article(full) and fold(full) not in self.bodies else full
                # with a year it may as well be another's work: "a loan from the World Bank (IMF 2011)"
                if not match["year"] or _fits(match[1], bare):
                    found.setdefault(fold(match[1]), bare)
        return found

    def is_body(self, name: str) -> bool:
        """Whether the list has a corporate author of this name, in whatever case of German or Russian."""
        return self._is_bare_body(name) or (bool(self._cases) and not self._cases.keys().isdisjoint(case_keys(name)))

    def _is_bare_body(self, name: str) -> bool:
        return _bare(fold(name)) in self._bare_bodies

    def is_body_as_printed(self, name: str) -> bool:
        """The same with just the article, or without one, that ``name`` has."""
        return fold(name) in self.bodies

    def ends_body(self, word: str) -> bool:
        """Whether a corporate author of the list ends with this word, or with that of which it is the genitive."""
        if fold(word) in self._last_words:
            return True
        return bool(self._cases) and (is_russian(word) or not self._last_words.isdisjoint(nouns(word, weak=True)))

    def begins_body(self, label: str) -> bool:
        """Whether the name of a corporate author begins with these words, three at least."""
        return _bare(fold(label)) in self._body_beginnings

    @cached_property
    def _body_beginnings(self) -> frozenset[str]:
        names = [name.split()[:_MOST_WORDS] for name in self._bare_bodies]
        return frozenset(" ".join(name[:size]) for name in names for size in range(3, len(name)))

    def is_unsigned(self, label: str) -> bool:
        """Whether this is the title of an entry that has neither author nor editor, which is cited by its title."""
        return _bare(fold(label)) in self._unsigned_beginnings[1]

    def is_unsigned_as_printed(self, label: str) -> bool:
        """The same with just the article, or without one, that ``label`` has."""
        return fold(label) in self.unsigned

    def begins_unsigned(self, label: str) -> bool:
        """Whether the title of such an entry begins with these words, two at least, as short titles do."""
        return _bare(fold(label)) in self._unsigned_beginnings[0]

    @cached_property
    def _unsigned_beginnings(self) -> tuple[frozenset[str], frozenset[str]]:
        """The beginnings of two words or more of the titles of entries without author and editor, and the whole titles."""
        whole = [_bare(title).split() for title in self.unsigned]
        begun = (title[:size] for title in whole for size in range(2, min(len(title), _MOST_WORDS) + 1))
        return frozenset(map(" ".join, begun)), frozenset(" ".join(title) for title in whole if len(title) > 1)

    @cached_property
    def _last_words(self) -> frozenset[str]:
        return frozenset(body.rpartition(" ")[2] for body in self.bodies)

    @cached_property
    def _bare_bodies(self) -> frozenset[str]:
        return frozenset(_bare(body) for body in self.bodies)

    def is_title(self, label: str) -> bool:
        """Whether an entry has this title or container title, or prints it (two words at least) between signs behind its author."""
        folded = _bare(fold(label))
        if folded not in self._judged:
            self._judged[folded] = folded in self.titles or self._printed(label)
        return self._judged[folded]

    def _printed(self, label: str) -> bool:
        plain = label.casefold().split()
        if plain and plain[0] in ARTICLES:
            plain = plain[1:]
        if len(plain) < 2 or len(plain) > 12:
            return False
        pattern = re.compile(r"(?:[^\w\s]|\b(?:in|the))\s?" + r"\s".join(map(re.escape, plain)) + r"\s?(?:[^\w\s]|\Z)")
        return any(pattern.search(entry) for entry in self._entries)

    @cached_property
    def listed_titles(self) -> ListedTitles:
        """The titles of the list, to be found where a note begins with one."""
        return ListedTitles(self._items)

    @cached_property
    def _entries(self) -> tuple[str, ...]:
        """The text of each entry without its first words, where the author stands."""
        return tuple(" ".join(span.of(self._text)[12:1200].casefold().split()) for span in self._spans)

    def slip_of(self, name: str) -> str | None:
        """The one family name of the list that ``name`` is a letter away from; None when it is listed, short, or near to several."""
        folded = fold(name)
        if folded not in self._slips:
            near = [label for label in self.years_of if _may_be_slip(folded, label) and edits(folded, label, 1) <= 1]
            self._slips[folded] = near[0] if len(near) == 1 and not self.knows(name) else None
        return self._slips[folded]

    def is_given(self, family: str, given: str) -> bool:
        """Whether ``given`` is the given name of an author ``family`` of the list."""
        return (fold(family), fold(given)) in self._pairs


def _may_be_slip(name: str, label: str) -> bool:
    return len(name) >= _LONG_NAME and abs(len(name) - len(label)) <= 1 and name[0] == label[0] and " " not in label


def _labels(name: Name) -> set[str]:
    """The folded forms under which a name may be cited: with and without particle, a body's with and without article; the last part of a double name is not one."""
    forms = {name.label, name.family or "", name.literal or ""}
    return {folded for form in (*forms, _bare(fold(name.literal or ""))) if (folded := fold(form))}


def _bare(folded: str) -> str:
    """A folded label without its article."""
    first, _, rest = folded.partition(" ")
    return rest if rest and first in ARTICLES else folded


def _has_article(name: str) -> bool:
    return _bare(folded := fold(name)) != folded


def _fits(short: str, name: str) -> bool:
    return fold(short).replace(" ", "") in acronyms(name) or abbreviates(short, name)


def _title_forms(title: str) -> set[str]:
    """A title as a whole and up to its colon, folded, without its article."""
    forms = {title, title.partition(":")[0]}
    return {bare for form in forms if (bare := _bare(fold(form)))}
