"""What keeps two entries apart that have one title: another volume, edition, part, day, carrier or book, other pages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import Date, Item
from citecheck.reconcile.index import LONGEST_TITLE, Entry, title_words
from citecheck.reconcile.pages import touch
from citecheck.reconcile.spelling import compact, slipped
from citecheck.text.fold import words
from citecheck.text.roman import roman
from citecheck.text.similarity import same_words

SUBTITLE = re.compile(r"\s?[:.?!–—;(]\s|\s[-–—]\s")
# Words without which a title is still the same. English, German, French, Spanish, Portuguese.
SMALL_WORDS = frozenset(
    "a an and at by d da das de der des die do e el en et for from in into l la las le les los o of on or os the to und y".split()
)
_COUNTING = frozenset(
    "one two three four five first second third fourth fifth erster zweiter dritter premier deuxieme primero segundo tercero primeira segunda".split()
)
LIKE_CONTAINER = 0.85  # token set ratio
TELLING = 3  # content words from which on a title with its year names a work


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry as it is compared with others of its list."""

    entry: Entry
    content: tuple[str, ...]  # the title's words that carry meaning

    @property
    def item(self) -> Item:
        """What the entry claims."""
        return self.entry.item


def apart(one: Listed, other: Listed) -> bool:
    """Volumes, editions, numbered parts, other days, other chapters of the same name: like titles that are different works."""
    mine, theirs = one.item, other.item
    for cited, listed in ((mine.volume, theirs.volume), (mine.issue, theirs.issue), (mine.edition, theirs.edition), (mine.doi, theirs.doi)):
        if cited and listed and compact(cited) != compact(listed):
            return True
    if _other_numerals(mine.title or "", theirs.title or "") or _other_days(mine.issued, theirs.issued):
        return True
    if mine.container_title and theirs.container_title and not like(mine.container_title, theirs.container_title, LIKE_CONTAINER):
        return True
    if _other_carrier(mine, theirs) or (len(one.content) < TELLING and _other_book(mine, theirs)):
        return True
    said, told = set(one.entry.other_years.numbers), set(other.entry.other_years.numbers)
    return (bool(said and told) and not said & told) or _other_pages(mine, theirs)


# Types of what is no print at all: a film is not the chapter that has its title.
_UNPRINTED = frozenset(("motion_picture", "broadcast", "song", "graphic", "map", "software", "dataset", "interview"))


def _other_carrier(one: Item, other: Item) -> bool:
    """Whether both say how they came out, and it is another way: in a journal, in a book, as a talk at a congress, as a film."""
    carriers = [_carrier(item) for item in (one, other)]
    return all(carriers) and carriers[0] != carriers[1]


def _carrier(item: Item) -> str | None:
    if item.type in _UNPRINTED:
        return item.type
    if item.event_title and not item.container_title:
        return "talk"
    if item.container_title and item.page:
        return "journal" if item.volume and not item.editor else "book" if item.editor and not item.volume else None
    return None


def _other_book(one: Item, other: Item) -> bool:
    """Whether the names of what contains them differ in a whole word and not in a slip or an abbreviation ("Ports of the North", "Ports of the South")."""
    mine, theirs = (title_words(item.container_title or "") for item in (one, other))
    if len(mine) != len(theirs):
        return False
    return any(a != b and not slipped(a, b) and not a.startswith(b) and not b.startswith(a) for a, b in zip(mine, theirs, strict=True))


def _other_numerals(one: str, other: str) -> bool:
    """Whether the titles count differently; where one has no subtitle, that of the other says nothing."""
    if _numerals(one) == _numerals(other):
        return False
    short, long = sorted((one, other), key=len)
    main = SUBTITLE.split(long[:LONGEST_TITLE], maxsplit=1)[0]
    return title_words(main) != title_words(short) or bool(_PARTS & set(words(long)))


# Words before the number of a part. English, German, French, Spanish, Portuguese, Italian; folded.
_PARTS = frozenset(
    "part parts vol volume volumes book band teil tome partie parte tomo libro livro capitulo chapter kapitel chapitre fase phase".split()
)


def _numerals(title: str | None) -> list[str]:
    return sorted(
        word
        for word in words(title or "")
        if word.isdigit() or word in _COUNTING or (len(word) < 6 and roman(word) is not None and word not in SMALL_WORDS)
    )


def _other_days(one: Date | None, other: Date | None) -> bool:
    first, second = day(one)[:1], day(other)[:1]
    return bool(first and second) and any(a != b for a, b in zip(first[0][1:], second[0][1:], strict=False))


def _other_pages(one: Item, other: Item) -> bool:
    """Whether their pages do not touch, in what may be two chapters of one book; in the same issue of a journal such a difference is one more slip."""
    if one.container_title and one.volume and one.volume == other.volume and one.issue == other.issue:
        return False
    return touch(one.page or "", other.page or "") is False


def like(one: str, other: str, least: float) -> bool:
    """Whether two texts have so large a share of their words in common."""
    return same_words(one[:LONGEST_TITLE], other[:LONGEST_TITLE]) >= least


def day(date: Date | None) -> tuple[tuple[int, ...], ...]:
    """The parts of a date, year first; none without one."""
    return date.parts if date else ()
