"""Two printings side by side: what agrees, what contradicts, what was read otherwise than it is printed."""

from __future__ import annotations

import re

from citecheck.resolve.compare import Compared, compare
from citecheck.resolve.fields import compare_publishers
from citecheck.resolve.kinds import Kind, kind_of
from citecheck.text.fold import fold
from citecheck.text.similarity import edits
from citecheck.works.known import Known

PLACES = ("container_title", "volume", "page", "publisher", "isbn")
_UNCOUNTED = frozenset({Kind.WHOLE, Kind.OTHER, Kind.THESIS})  # kinds of which another publisher, edition or volume is another one
_PART = re.compile(r"\b(?P<noun>part|teil|partie|parte|pt|vol|volume|band|bd|tome|tomo) (?P<number>\d{1,3}|[ivx]{1,5})\b")
_OF_ARTICLES = frozenset({"part", "teil", "partie", "parte", "pt"})
_FIGURES = re.compile(r"\d{1,6}")
_TELLING = 3  # words of a title that is no chance in another entry


class Pair:
    """Two printings and what their comparison says; ``one`` has the shorter title."""

    def __init__(self, one: Known, other: Known) -> None:
        self.one, self.other = one, other
        self.compared: Compared = compare(one.item, other.record)
        self.title, self.names, self.year = self.compared["title"], self.compared["author"], self.compared["issued"]
        self.is_article = Kind.ARTICLE in (kind_of(one.item), kind_of(other.item))
        places = [name for name in PLACES if name != "isbn" or not self.is_article]  # an article that prints one reviews a book
        self.agreeing = tuple(name for name in places if self.compared[name].agrees)
        self.against = tuple(name for name in places if self._contradicts(name))
        self.located = "volume" in self.agreeing and "page" in self.agreeing
        self.identified = self.located or "isbn" in self.agreeing
        self.names_silent = not self.names.agrees and not self.names.differs
        self.year_same = (self.year.agrees and not self.year.weak) or _prints_year(one, other) or _prints_year(other, one)
        self.year_silent = not self.year.agrees and not self.year.differs
        self.title_silent = not self.title.agrees and not self.title.differs
        self.weak = one.weak or other.weak
        self.is_whole = kind_of(one.item) in _UNCOUNTED and kind_of(other.item) in _UNCOUNTED

    def _contradicts(self, variable: str) -> bool:
        """Whether they differ in it, and neither prints the other's words: those were read as something else."""
        judged = self.compared[variable]
        if not judged.differs or judged.near:
            return False
        sides = ((self.one, self.other), (self.other, self.one)) if variable in ("container_title", "publisher") else ()
        held = [
            fold(getattr(known.item, variable) or "") for known, other in sides if other.prints(fold(getattr(known.item, variable) or ""))
        ]
        return not any(len(words.split()) > 1 for words in held)

    @property
    def is_issue(self) -> bool:
        """Whether both are the same issue of a newspaper and nothing more: no title, and a whole date."""
        items = (self.one.item, self.other.item)
        dates = [item.issued.parts for item in items if item.issued and item.issued.parts and len(item.issued.parts[0]) > 1]
        bare = not any(item.title or item.author for item in items) and not self.compared["page"].differs
        return bare and len(dates) == 2 and dates[0] == dates[1] and self.compared["container_title"].agrees

    def silent_on_one_side(self, variable: str) -> bool:
        """Whether only one of them says something."""
        return bool(getattr(self.one.item, variable)) != bool(getattr(self.other.item, variable))


def _prints_year(one: Known, other: Known) -> bool:
    """Whether no date was read in ``one``, and it prints the year of ``other`` all the same."""
    return one.item.issued is None and other.year is not None and one.prints(str(other.year))


def is_read_otherwise(pair: Pair) -> bool:
    """Whether the entries differ in how their parts were cut, and not in what they print: each holds the title or the other's, and the first name, word for word."""
    if not (pair.year_same and "page" in pair.agreeing) or "volume" in pair.against:
        return False
    for known, other in ((pair.one, pair.other), (pair.other, pair.one)):
        title = known.content_phrase
        telling = len(title.split()) >= _TELLING or "container_title" in pair.agreeing
        if telling and other.prints(title) and (not known.names or other.prints(" ".join(known.names))):
            return True
    return False


def is_one_house(pair: Pair) -> bool:
    """Whether the publisher of one was read as the container of the other."""
    one, other = pair.one.item, pair.other.item
    sides = ((one.publisher, other.container_title), (other.publisher, one.container_title))
    return any(house and container and compare_publishers(house, container).agrees for house, container in sides)


def has_slip_in_page(pair: Pair) -> bool:
    """Whether the first pages are one figure apart, or two that are turned."""
    first, second = (_FIGURES.search(known.item.page or known.item.number or "") for known in (pair.one, pair.other))
    return first is not None and second is not None and len(first[0]) > 1 and edits(first[0], second[0], 1) <= 1


def parts_in(text: str, *, article: bool) -> frozenset[str]:
    """The numbers that stand behind a word for a part; an article has a volume anyway."""
    return frozenset(match["number"] for match in _PART.finditer(text) if not article or match["noun"] in _OF_ARTICLES)
