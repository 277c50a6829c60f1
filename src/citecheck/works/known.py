"""A printing, read once for all comparisons: its record form, its folded words, its keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from citecheck.model import Item
from citecheck.resolve.kinds import Kind, kind_of
from citecheck.resolve.question import cleaned, printed_doi
from citecheck.resolve.records import Record
from citecheck.resolve.titles import is_weak, split
from citecheck.text.fold import fold, words
from citecheck.works.printing import Printing

# Words without which a title is still the same. English, German, French, Spanish, Portuguese, Italian, Dutch.
SMALL_WORDS = frozenset(
    "a an and at by d da das de dem den der des di die do du e el en et for from het i il im in into l la las le les lo los o of on or os the to un una und und une van von y zu".split()
)
_RECORD_KINDS: Mapping[Kind, str] = {  # in Crossref's words, which the vetoes of resolving are written in
    Kind.WHOLE: "book",
    Kind.PART: "book-chapter",
    Kind.ARTICLE: "journal-article",
    Kind.THESIS: "dissertation",
    Kind.DATA: "dataset",
}
_LONGEST = 1000  # characters of an entry that are looked at
_ARTICLES = frozenset({"article-journal", "article-magazine"})
_NOT_ISBN = re.compile(r"[^0-9X]")


@dataclass(frozen=True, slots=True)
class Known:
    """``content`` are the words of the main title that carry meaning; ``names`` those of the first author or editor; ``form`` is what spellings share
    that are equal but for case, accents and punctuation. ``text`` is the entry as printed, folded, without links.
    """

    printing: Printing
    record: Record
    content: tuple[str, ...]
    names: tuple[str, ...]
    doi: str | None
    isbn: str | None
    form: tuple[str, ...]
    text: str

    @property
    def item(self) -> Item:
        """What is printed, of no known type where nothing but the cut of the entry says that it is an article."""
        return self.record.item

    @property
    def content_phrase(self) -> str:
        """The main title, folded."""
        return fold(split((self.printing.item.title or "")[:600])[0])

    def prints(self, words_of: str) -> bool:
        """Whether the entry holds these folded words, one behind the other."""
        return bool(words_of) and f" {words_of} " in f" {self.text} "

    @property
    def year(self) -> int | None:
        """The first year."""
        return self.item.issued.year if self.item.issued else None

    @property
    def weak(self) -> bool:
        """Whether its title names no single work ("Introduction")."""
        return is_weak(words((self.item.title or "")[:600]))


def know(printing: Printing) -> Known:
    """Fold a printing."""
    item = _typed(printing.item)
    doi = printed_doi(item)
    return Known(
        printing,
        _record(item),
        content_words(item),
        first_name(item),
        doi.lower() if doi else None,
        isbn_core(item.isbn),
        _form(printing),
        fold(cleaned(printing.text[:_LONGEST])).removesuffix(" doi"),
    )


def _typed(item: Item) -> Item:
    """An "article" without volume, issue, pages and day is as well a book whose publisher was read as a journal."""
    placed = item.volume or item.issue or item.page or item.number
    dated = item.issued and item.issued.parts and len(item.issued.parts[0]) > 1
    return item if item.type not in _ARTICLES or placed or dated else replace(item, type="document")


def content_words(item: Item) -> tuple[str, ...]:
    """The telling words of the main title; of the container's where there is no title."""
    return _content((item.title or item.container_title or "")[:600])


@lru_cache(maxsize=16384)
def _content(title: str) -> tuple[str, ...]:
    main = words(split(title)[0])
    return tuple(word for word in main if word not in SMALL_WORDS) or main


def first_name(item: Item) -> tuple[str, ...]:
    """The folded family name, or name of the body, that the entry goes by."""
    holders = item.author or item.editor
    return words((holders[0].literal or holders[0].family or holders[0].given or "")[:200]) if holders else ()


def isbn_core(isbn: str | None) -> str | None:
    """The nine figures that ISBNs of 10 and of 13 share."""
    digits = _NOT_ISBN.sub("", (isbn or "").upper()[:40])
    return digits[3:12] if len(digits) == 13 else digits[:9] if len(digits) == 10 else None


def _record(item: Item) -> Record:
    """What resolving would compare an entry with, made of another entry."""
    return Record(
        item=item,
        kind=_RECORD_KINDS.get(kind_of(item), "other"),
        titles=((item.title[:600], None),) if item.title else (),
        containers=(item.container_title[:600],) if item.container_title else (),
        years=tuple(("issued", year) for year in item.issued.years) if item.issued else (),
        pages=tuple(page for page in (item.page, item.number) if page),
    )


def _form(printing: Printing) -> tuple[str, ...]:
    item = printing.item
    people = tuple(fold(f"{name.label}, {name.given or ''}") for role in (item.author, item.editor, item.translator) for name in role)
    plain = replace(item, author=(), editor=(), translator=(), accessed=None, url=None, note=None)
    values = (f"{name}={fold(str(getattr(plain, name)))}" for name in plain.present() if name != "issued")
    dates = (str(item.issued.parts), item.issued.suffix or "", item.issued.literal or "") if item.issued else ()
    return (item.type, printing.certain_doi or "", *people, *dates, *values)
