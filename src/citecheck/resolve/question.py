"""What is asked about a reference: its DOI, its ISBN, or its own words. Nothing else of the document ever leaves."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Item, Name
from citecheck.text.identifiers import valid_isbn

LONGEST = 500  # characters of a bibliographic query; a longer entry holds more than its reference
ENOUGH = 6  # words of an entry that is asked about although no title was read in it
_LINK = re.compile(r"(?:https?:|www\.|doi:|10\.\d{4,9}/)\S{0,2000}", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S.{0,2000}", re.DOTALL)
_RESOLVER = re.compile(r"(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi:\s{0,5}", re.IGNORECASE)
_SUBTITLE = re.compile(r"[:?!]\s")
_APOSTROPHE = re.compile(r"\w['’‘ʼ`´]\w")
_WORD = re.compile(r"\w+")
_FEWEST, _MOST = 3, 16  # words of a title that a search is made of
_ARXIV = re.compile(r"(?:arxiv\s?:\s?|arxiv\.org/(?:abs|pdf)/)([a-z-]{2,20}(?:\.[a-z]{2})?/\d{7}|\d{4}\.\d{4,5})(?!\d)", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Lookup:
    """Which record has this DOI (as printed, without a resolver's address)?"""

    doi: str


@dataclass(frozen=True, slots=True)
class Search:
    """Which records fit these words?"""

    text: str


@dataclass(frozen=True, slots=True)
class Agency:
    """Who registered this DOI?"""

    doi: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which book has this ISBN (digits alone)?"""

    isbn: str


@dataclass(frozen=True, slots=True)
class Preprint:
    """Which preprint has this number of arXiv's (without its version)?"""

    number: str

    @property
    def doi(self) -> str:
        """The DOI that arXiv makes of every number (https://info.arxiv.org/help/doi.html)."""
        return f"10.48550/arXiv.{self.number}"


Question = Lookup | Agency | Edition | Preprint | Search


def in_words(question: Question) -> str:
    """As the search record says it."""
    match question:
        case Lookup(doi):
            return f"DOI {doi}"
        case Agency(doi):
            return f"who registered DOI {doi}"
        case Edition(isbn):
            return f"ISBN {isbn}"
        case Preprint(number):
            return f"arXiv {number}, DOI {question.doi}"
        case Search(text):
            return text


def printed_doi(item: Item) -> str | None:
    """The DOI that the entry prints, as such or as its link, without the resolver's address; None when it is no DOI."""
    for value in (item.doi, item.url if item.url and "doi.org/" in item.url.lower() else None):
        bare = _RESOLVER.sub("", (value or "").strip(), count=1) if value else ""
        if _DOI.fullmatch(bare):
            return bare
    return None


def lookup(item: Item) -> Lookup | None:
    """The question by DOI, if one is printed."""
    doi = printed_doi(item)
    return Lookup(doi) if doi else None


def preprint(item: Item) -> Preprint | None:
    """The question by arXiv's number, if the entry prints one, as such or as its link."""
    printed = (item.note, item.number, item.url if item.url and "arxiv.org/" in item.url.lower() else None)
    found = next((match for value in printed if value and (match := _ARXIV.search(value[:LONGEST]))), None)
    return Preprint(found[1]) if found else None


def edition(item: Item) -> Edition | None:
    """The question by ISBN, if one is printed whose check digit is right: a misprinted number is another book's, or nobody's."""
    digits = re.sub(r"[^0-9X]", "", (item.isbn or "")[:40].upper())
    return Edition(digits) if valid_isbn(digits) else None


def title_words(item: Item) -> tuple[str, ...]:
    """The title without its subtitle, as words that no query language reads as anything else; empty when they are too few to search by.

    Letters stay as printed, since not every index folds them; a word with an apostrophe is left out, since indexes cut it in different places.
    """
    title = cleaned((item.title or "")[:LONGEST])
    for text in (_SUBTITLE.split(title, maxsplit=1)[0], title):
        found = [piece for word in text.lower().split() if not _APOSTROPHE.search(word) for piece in _WORD.findall(word)]
        if len(found) >= _FEWEST:
            return tuple(found[:_MOST])
    return ()


def name_word(item: Item) -> str | None:
    """The first author's family name, if it is one word that no query language reads as anything else."""
    family = next((name.family for name in item.author or item.editor), None) or ""
    return family.lower() if _WORD.fullmatch(family) else None


def search(item: Item, text: str | None = None) -> Search | None:
    """The question by words: the entry's own ``text`` when it is short enough to be nothing but a reference, else its fields."""
    own = cleaned(text or "")
    asked = own if 0 < len(own) <= LONGEST else _shortened(" ".join(_parts(item)))
    placed = item.container_title and (item.volume or item.page)
    named = item.author or item.editor
    worth = item.title or (named and placed) or ((named or placed) and len(own.split()) >= ENOUGH)
    return Search(asked) if worth and asked else None


def narrower(item: Item) -> Search | None:
    """The question when a whole entry found nothing: title, first name and year, without what may be misprinted or of another work beside them."""
    title = cleaned((item.title or "")[:LONGEST])
    first = next(iter(item.author or item.editor), None)
    year = str(item.issued.year) if item.issued and item.issued.year else ""
    if len(title.split()) < _FEWEST or not (first or year):
        return None
    return Search(_shortened(" ".join(part for part in (title, first.label if first else "", year) if part)))


def cleaned(text: str) -> str:
    """``text`` on one line, without links and control characters."""
    visible = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in unicodedata.normalize("NFC", text[: 20 * LONGEST]))
    return _BLANKS.sub(" ", _LINK.sub(" ", visible)).strip()


def _parts(item: Item) -> Iterator[str]:
    names = item.author or item.editor
    yield from (_printed(name) for name in names[:6])
    if item.issued and item.issued.year:
        yield str(item.issued.year)
    values = (item.title, item.container_title, item.volume, item.issue, item.page, item.publisher)
    yield from (cleaned(value) for value in values if value)


def _printed(name: Name) -> str:
    return cleaned(" ".join(part for part in (name.given, name.label) if part) if name.family else name.label)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0]
