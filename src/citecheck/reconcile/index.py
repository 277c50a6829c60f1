"""The reference list, folded once, so that each citation looks at few entries."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import TypeVar

from citecheck.model import Item, Name, Reference
from citecheck.reconcile.inflection import nominatives
from citecheck.reconcile.names import PARTICLES, NameForms, forms_of
from citecheck.reconcile.spelling import compact, keys, name_words, neighbourhood
from citecheck.reconcile.years import Years, listed_years, read_years
from citecheck.text.acronyms import acronyms, acronyms_of_serial, imprinted
from citecheck.text.articles import INITIAL_ARTICLES
from citecheck.text.body_names import case_keys
from citecheck.text.fold import words

_K = TypeVar("_K")

LONGEST_TITLE = 600  # code points: what is longer was misread, and is compared by its beginning
_QUOTED = re.compile(r"[“«„\"]([^“”«»„\"]{8,400})[”»“\"]")
_TRAILING_YEAR = re.compile(r"[\s,(]{1,4}(?:[12]\d{3}(?:\s?[-–/]\s?\d{2,4})?)\)?\s*$")


class LabelKind(IntEnum):
    """Whose title it is."""

    TITLE = 0
    CONTAINER = 1  # of the whole that the entry is a part of
    BODY = 2  # the name of a body that is its author


@dataclass(frozen=True, slots=True)
class Label:
    """A title that a citation may print instead of names."""

    words: tuple[str, ...]
    kind: LabelKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A reference, folded. ``creators`` are the names a citation prints: authors, editors where there are none. ``order`` is the place in the list."""

    order: int
    reference: Reference
    creators: tuple[NameForms, ...]
    editors: tuple[NameForms, ...]
    by_editor: bool
    truncated: bool
    years: Years
    labels: tuple[Label, ...]

    @property
    def id(self) -> str:
        """The reference's id."""
        return self.reference.id

    @property
    def item(self) -> Item:
        """The reference's item."""
        return self.reference.item

    @property
    def titles(self) -> tuple[str, ...]:
        """Its title, and what it prints in quotation marks where its container should stand alone; of a case at law the parties."""
        if not self.item.title and _CASE.search(self.item.container_title or ""):
            return (self.item.container_title or "",)
        return _titles(self.item.title, self.item.container_title or "")

    @property
    def suffix(self) -> str | None:
        """The letter of 2004a, if printed."""
        return self.item.issued.suffix if self.item.issued else None

    @property
    def printed_year(self) -> str:
        """The year as the entry prints it, else as a number, else empty."""
        issued = self.item.issued
        if issued is None:
            return ""
        return issued.printed or (str(issued.year) if issued.year else issued.literal or "")

    @property
    def other_years(self) -> Years:
        """Years that the entry prints elsewhere than as its date: in its titles and its address."""
        item = self.item
        return Years(
            tuple(dict.fromkeys(year for text in (item.title, item.container_title, item.url) for year in read_years(text).numbers))
        )


_CASE = re.compile(r"\w vs?\.? [^\W\d_a-z]")  # "Hill Mills plc v Marsh" (OSCOLA 2.1)


@lru_cache(maxsize=16384)
def _titles(title: str | None, container: str) -> tuple[str, ...]:
    quoted = _QUOTED.search(container, 0, LONGEST_TITLE)
    return tuple(each for each in (title, quoted.group(1) if quoted else None) if each)


@lru_cache(maxsize=16384)
def title_words(title: str) -> tuple[str, ...]:
    """The folded words of a title without its leading article and without a year at its end."""
    title = title[:LONGEST_TITLE]
    plain = words(_TRAILING_YEAR.sub("", title)) or words(title)
    return plain[1:] if len(plain) > 1 and plain[0] in INITIAL_ARTICLES else plain


def read_entry(order: int, reference: Reference) -> Entry:
    """Fold one reference."""
    item = reference.item
    creators = item.author or item.editor
    people = _people_in(creators[0].literal if len(creators) == 1 else None if creators else item.title)
    if not creators and not people and item.title:
        people = (Name(literal=reference.serial or item.title),)  # a body's name may stand where a title would
    return Entry(
        order,
        reference,
        creators=tuple(_with_short_forms(name, reference) for name in _folded(people or creators)),
        editors=_folded(item.editor),
        by_editor=not item.author and bool(item.editor),
        truncated=item.authors_truncated or (bool(people) and bool(creators)),
        years=listed_years(item.issued),
        labels=tuple(_labels(item)),
    )


# A family name and initials, as lists of people print them: "Bai X-T", "Das S.", "Mühleisen, S."
_PERSON = re.compile(
    r"(?P<family>[^\W\d_][\w'’-]{1,40})[.,]{0,2}\s{1,2}(?P<given>[A-Z](?:\.|(?=[A-Z\s,;-])|$)(?:[-\s]?[A-Z]\.?){0,3})(?=[\s,;&]|$)"
)
# "HAMMARSTRÖM, Harald, FORKEL, Robert et BANK, Sebastian" (ISO 690)
_IN_CAPITALS = re.compile(
    r"(?P<family>[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ'’-]{1,40}(?:[\s-][^\W\d_a-zß-öø-ÿ'’-]{2,40}){0,2}),\s(?P<given>[^\W\d_][a-zß-öø-ÿ]{1,30})(?=[\s,;.-]|$)"
)
_MOST_LETTERS = 2000


def _people_in(printed: str | None) -> tuple[Name, ...]:
    """The people of what was read as one body or as a title, when it begins as lists of people do."""
    text = unicodedata.normalize("NFC", (printed or "")[:_MOST_LETTERS])
    if not _PERSON.match(text):
        inverted = tuple(_IN_CAPITALS.finditer(text)) if _IN_CAPITALS.match(text) else ()
        return tuple(Name(family=match["family"], given=match["given"]) for match in inverted) if len(inverted) > 1 else ()
    return tuple(Name(family=match["family"], given=match["given"]) for match in _PERSON.finditer(text))


def _folded(names: Iterable[Name]) -> tuple[NameForms, ...]:
    return tuple(forms_of(name) for name in names)


def _with_short_forms(name: NameForms, reference: Reference) -> NameForms:
    """A body with the short form of its name under which it publishes; a serial with those of its letters that tell it."""
    if reference.serial:
        return replace(name, acronyms=acronyms_of_serial(reference.serial))
    item = reference.item
    short = imprinted(name.label, (item.publisher, item.container_title)) if name.literal else frozenset()
    return replace(name, acronyms=name.acronyms | short) if short else name


def _labels(item: Item) -> Iterator[Label]:
    printed = {
        LabelKind.TITLE: (item.title, item.original_title),
        LabelKind.CONTAINER: (item.container_title, item.collection_title),
        LabelKind.BODY: tuple(name.literal for name in item.author),
    }
    for kind, titles in printed.items():
        yield from (Label(title_words(title), kind) for title in titles if title and words(title))


class Index:
    """Look-ups over the entries of a list."""

    def __init__(self, references: Sequence[Reference]) -> None:
        self.entries = tuple(read_entry(order, reference) for order, reference in enumerate(references))

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Entries by the reference's id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by each compact form (or acronym) of any creator's or editor's name."""
        return _table((key, entry) for entry in self.entries for key in _spellings(entry))

    @cached_property
    def by_name_and_year(self) -> Mapping[tuple[str, int], tuple[Entry, ...]]:
        """The same by name and year; 0 stands for an entry without one."""
        return _table(((key, year), entry) for entry in self.entries for key in _spellings(entry) for year in entry.years.numbers or (0,))

    @cached_property
    def by_word(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by each word of any creator's or editor's name."""
        return _table(
            (word, entry) for entry in self.entries for name in _names(entry) for word in (*name.family, *name.given) if len(word) > 1
        )

    @cached_property
    def by_neighbour(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by the keys under which a misspelt creator's name finds them."""
        return _table((key, entry) for entry in self.entries for name in _names(entry) for key in neighbourhood("".join(name.family)))

    @cached_property
    def by_title(self) -> Mapping[tuple[str, ...], tuple[Entry, ...]]:
        """Entries by the folded words of a whole title, their own or their container's."""
        return _table((label.words, entry) for entry in self.entries for label in entry.labels)

    @cached_property
    def by_title_word(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by each word of their titles and their containers' titles."""
        return _table((word, entry) for entry in self.entries for label in entry.labels for word in label.words)

    @cached_property
    def by_date(self) -> Mapping[tuple[int, ...], tuple[Entry, ...]]:
        """Entries by their date, where it names a month at least."""
        dates = ((entry.item.issued, entry) for entry in self.entries)
        return _table((date.parts[0], entry) for date, entry in dates if date and date.parts and len(date.parts[0]) > 1)

    @cached_property
    def by_label(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by their printed number or key, folded; by their place in the list when none is numbered."""
        labelled = _table((label_key(entry.reference.label), entry) for entry in self.entries if entry.reference.label)
        if any(key.isdigit() for key in labelled):
            return labelled
        return {**{str(entry.order + 1): (entry,) for entry in self.entries}, **labelled}

    @cached_property
    def by_key(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries of bibliography files by their cite keys."""
        return _table((key, entry) for entry in self.entries for key in entry.reference.keys)

    @cached_property
    def keyless(self) -> bool:
        """Whether any entry stands in a list that the document prints."""
        return any(not entry.reference.keys for entry in self.entries)

    @cached_property
    def keyed(self) -> bool:
        """Whether any entry prints a key rather than a number."""
        return any(not label_key(entry.reference.label).isdigit() for entry in self.entries if entry.reference.label)

    def named(self, cited: str) -> tuple[Entry, ...]:
        """Entries one of whose names is spelled like ``cited``, or like it in another case, whatever the year."""
        return _merged(self.by_name.get(key, ()) for key in _cited_keys(cited))

    def dated(self, cited: str, years: Years) -> tuple[Entry, ...]:
        """Entries one of whose names is spelled like ``cited``, or like it in another case, of one of the years (without a year, when none is asked for)."""
        return _merged(self.by_name_and_year.get((key, year), ()) for key in _cited_keys(cited) for year in years.numbers or (0,))

    def sharing(self, cited: str) -> tuple[Entry, ...]:
        """Entries one of whose names shares a word with ``cited``."""
        return _merged(self.by_word.get(word, ()) for word in name_words(cited))

    def near(self, cited: str) -> tuple[Entry, ...]:
        """Entries one of whose names may be ``cited`` misspelt."""
        return _merged(self.by_neighbour.get(key, ()) for key in neighbourhood(compact(cited)))

    def titled(self, title: Sequence[str]) -> tuple[Entry, ...]:
        """Entries with this title, and those that share its rarest words; a word that very many titles have is not asked."""
        postings = sorted((self.by_title_word.get(word, ()) for word in dict.fromkeys(title)), key=len)
        rare = [found for found in postings if 0 < len(found) <= _COMMON][:_RAREST]
        return _merged((self.by_title.get(tuple(title), ()), *rare))


_RAREST = 3
_COMMON = 200  # entries: a word that more titles have tells little


def label_key(label: str) -> str:
    """A printed number or key without punctuation and case."""
    return compact(label)


def _names(entry: Entry) -> tuple[NameForms, ...]:
    return tuple(dict.fromkeys((*entry.creators, *entry.editors)))


def _spellings(entry: Entry) -> set[str]:
    return {key for name in _names(entry) for key in (*name.same, *name.acronyms, *(_case_keys((name.cases,)) if name.cases else ()))}


def _cited_keys(cited: str) -> set[str]:
    plain = list(name_words(cited))
    while len(plain) > 1 and (plain[0] in PARTICLES or len(plain[0]) == 1):
        plain.pop(0)
    while len(plain) > 1 and len(plain[-1]) == 1:
        plain.pop()
    if plain[:1] in (["st"], ["ste"]):
        plain[0] = "saint"
    short = acronyms(cited) if len(plain) > 1 else ()
    return {*keys(cited), "".join(plain), *nominatives(cited), *short, *_case_keys(case_keys(cited))} - {""}


def _case_keys(keys: Iterable[str]) -> set[str]:
    """The keys of bodies in any case, which no name of a person is found by: "Greens" is Green misspelt, and not Green in the genitive."""
    return {f"case {key}" for key in keys}


def _table(pairs: Iterable[tuple[_K, Entry]]) -> dict[_K, tuple[Entry, ...]]:
    rows: defaultdict[_K, dict[int, Entry]] = defaultdict(dict)
    for key, entry in pairs:
        rows[key][entry.order] = entry
    return {key: tuple(row.values()) for key, row in rows.items()}


def _merged(groups: Iterable[Iterable[Entry]]) -> tuple[Entry, ...]:
    found = {entry.order: entry for group in groups for entry in group}
    return tuple(found[order] for order in sorted(found))
