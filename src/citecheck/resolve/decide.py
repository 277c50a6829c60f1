"""From comparisons to an outcome. Each candidate passes the tables below; what passes is weighed against what else passes.

A record found by search is the work when all of this holds (T title, N names, Y year; *placed*: container, volume, page, publisher or ISBN):

| T | N | Y | placed | |
|---|---|---|---|---|
| agrees | agrees | agrees, or one year apart | not contradicted | the work |
| agrees | agrees | one year apart | the publisher differs, and nothing agrees | another edition |
| agrees | agrees | agrees | contradicted by all of container, volume and page that are given | another publication of it |
| agrees | agrees | agrees | the container differs, and volume or page | another publication of it |
| agrees | agrees | agrees | issue and page differ | another part of it |
| agrees | agrees | agrees | a whole book, the publisher differs, and nothing agrees | another publication of it |
| agrees | agrees | differs | two of container, volume, page agree | the work; the year differs |
| agrees | agrees | differs | else | another edition or work |
| agrees | agrees | one side silent | agrees in one, or the title is distinctive | the work |
| agrees | nearly (first name agrees) | agrees, or one year apart | agrees in one | the work; the names differ |
| agrees | one side silent | agrees | agrees in one | the work |
| agrees | differs | agrees | volume and page agree | the work; the names differ |
| agrees, but is weak ("Introduction") | as above | as above | container, page or ISBN agrees, and the page does not differ | the work |
| nearly (a few words, "Part II") | agrees or nearly | agrees, or one year apart | page agrees, volume does not differ | the work; the title differs |
| read otherwise, but printed in the entry | agrees or nearly | agrees, or one year apart | page agrees, volume does not differ | the work |
| one side silent | agrees or nearly | agrees | container and page, or container and volume and nothing against it | the work |
| stands in the entry, whole and set off | the first stands there too | stands there, or one year apart | see `by_print` | the work, read otherwise |
| any other | | | | not the work |

A record with the DOI that the entry prints is the work unless title and names (or what of them is given) speak of another; see `_by_doi`.
Before either, `vetoes` turns away what never is the work, `beside` a work that the entry calls a reply, a correction, an abstract or a part of the record's,
and `manuscripts` what was published of a preprint, a report or a talk. Crossref's score plays no part.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citecheck.model import Item, Relation
from citecheck.resolve.by_print import as_printed, by_print
from citecheck.resolve.compare import AS_PRINTED, Compared, compare
from citecheck.resolve.headed import headed
from citecheck.resolve.judged import and_
from citecheck.resolve.kinds import THEIRS, Kind, kind_of
from citecheck.resolve.manuscripts import article_of_a_manuscript, preprint_of_an_article
from citecheck.resolve.records import Record
from citecheck.resolve.vetoes import called_otherwise, is_related, never

PLACES = ("container_title", "volume", "page", "publisher", "isbn")
LOCATORS = ("container_title", "volume", "page")


@dataclass(frozen=True, slots=True)
class Verdict:
    """``refused``: why the record is not the work; else ``reason`` says why it is."""

    reason: str
    refused: bool
    related: bool = False  # refused, but a record about the work, of it or around it; the reason says which


@dataclass(frozen=True, slots=True)
class Judgement:
    """A record, compared and judged."""

    record: Record
    compared: Compared
    verdict: Verdict
    by_doi: bool = False

    @property
    def is_preprint(self) -> bool:
        """Whether the record is a preprint."""
        return THEIRS.get(self.record.kind) is Kind.PREPRINT


class _Facts:
    """The words of the table above, for one comparison."""

    def __init__(self, compared: Compared, *, whole: bool = False) -> None:
        self.whole = whole  # the record is of a whole book
        self.title, self.names, self.year = compared["title"], compared["author"], compared["issued"]
        self.agreeing = tuple(name for name in PLACES if compared[name].agrees)
        self.against = tuple(name for name in LOCATORS if compared[name].differs and not compared[name].near)
        self.publisher_differs = compared["publisher"].differs
        self.placed = bool(self.agreeing)
        located = [name for name in LOCATORS if name in self.agreeing]
        self.twice_placed = len(located) >= 2
        self.located = "volume" in located and "page" in located
        other_number = compared["volume"].differs or compared["page"].differs  # of another journal, one that agrees is chance
        self.elsewhere = bool(self.against) and (not located or ("container_title" in self.against and other_number))
        self.another_part = (
            all(compared[name].differs and not compared[name].near for name in ("issue", "page")) and "isbn" not in self.agreeing
        )
        self.moved = {"volume", "page"} <= set(self.against)
        here = {"container_title", "page", "isbn"}.intersection(self.agreeing)
        self.pinned = (
            bool(here) and "page" not in self.against
        )  # an issue or a book has one editorial; a volume, a year or a publisher has many
        self.year_fits = self.year.agrees
        self.year_same = self.year.agrees and not self.year.weak
        self.names_fit = self.names.agrees or (self.names.differs and self.names.near)
        self.names_silent = not self.names.agrees and not self.names.differs
        self.year_silent = not self.year.agrees and not self.year.differs
        self.title_silent = not self.title.agrees and not self.title.differs


def found_by_search(ours: Item, record: Record, text: str = "") -> Judgement:
    """Judge a record that a search offered; ``text`` is the entry as printed, where it is known."""
    compared = compare(ours, record, text)
    refusal = never(ours, record, compared) or preprint_of_an_article(ours, record) or _data_unsaid(ours, record)
    told = called_otherwise(ours, record, compared, text) or article_of_a_manuscript(ours, record, compared, text)
    verdict = (
        _refused(refusal)
        if refusal
        else _about(told)
        if told
        else _by_search(_Facts(compared, whole=THEIRS.get(record.kind) is Kind.WHOLE))
    )
    if verdict.refused and text and (found := by_print(ours, record, compared, text)):
        return Judgement(record, as_printed(compared, found), _is(f"{and_(found)} stand in the entry as printed"))
    return Judgement(record, compared, verdict)


def found_by_doi(ours: Item, record: Record, text: str = "") -> Judgement:
    """Judge the record that has the DOI that the entry prints."""
    compared = compare(ours, record, text)
    refusal = never(ours, record, compared, by_doi=True) or called_otherwise(ours, record, compared, text, by_doi=True)
    verdict = Verdict(refusal, refused=True, related=is_related(ours, record, compared)) if refusal else _by_doi(_Facts(compared))
    if verdict.refused and text and (found := by_print(ours, record, compared, text) or headed(ours, record, compared, text)):
        return Judgement(record, as_printed(compared, found), _is(f"the DOI, {and_(found)} stand in the entry as printed"), by_doi=True)
    return Judgement(record, compared, verdict, by_doi=True)


def found_by_isbn(ours: Item, record: Record, text: str = "") -> Judgement:
    """Judge the book that has the ISBN that the entry prints. Numbers are misprinted, and given again: title and names must not speak against it."""
    compared = compare(ours, record, text)
    refusal = never(ours, record, compared)
    return Judgement(record, compared, _refused(refusal) if refusal else _by_isbn(_Facts(compared)))


def _refused(reason: str) -> Verdict:
    return Verdict(reason, refused=True)


def _about(reason: str) -> Verdict:
    return Verdict(reason, refused=True, related=True)


def _is(reason: str) -> Verdict:
    return Verdict(reason, refused=False)


def _data_unsaid(ours: Item, record: Record) -> str | None:
    """Data and software often bear title, names and year of the article that they supplement."""
    kind = THEIRS.get(record.kind)
    unsaid = kind in (Kind.DATA, Kind.SOFTWARE) and kind_of(ours) is Kind.OTHER
    return f"{kind.value}; the entry does not say so" if kind and unsaid else None


def _by_search(facts: _Facts) -> Verdict:
    if facts.title_silent:
        return _without_title(facts)
    if facts.title.differs and not facts.title.near:
        return _refused(f"the title differs: {facts.title.reason}")
    if facts.title.near or facts.title.reason == AS_PRINTED:
        return _near_title(facts)
    if facts.names.differs and not facts.names.near:
        if facts.year_same and facts.located:
            return _is("title, year, volume and page agree; the names differ")
        return _refused(f"another's work: {facts.names.reason}")
    return _with_title(facts)


def _with_title(facts: _Facts) -> Verdict:
    """The title agrees, and the names do not speak against it."""
    if facts.year.differs:
        if facts.names.agrees and facts.twice_placed:
            return _is(f"title, names and {and_(facts.agreeing)} agree; the year differs")
        return _refused(f"another edition or work: {facts.year.reason}")
    if facts.another_part:
        return _refused("another part of it, or another work of this title: issue and page differ")
    if facts.elsewhere or facts.moved:
        return _refused(f"another publication of this title: {and_(facts.against)} differ")
    if not facts.placed and facts.publisher_differs and (facts.year.weak or facts.whole):
        return _refused(
            "another edition: year and publisher differ" if facts.year.weak else "another publication of it: the publisher differs"
        )
    if facts.title.weak and not facts.pinned:
        return _refused("the title is borne by many works, and container and page do not tell that it is this one")
    if facts.names_silent:
        fits = facts.year_same and facts.placed
        return _is(f"title, year and {and_(facts.agreeing)} agree") if fits else _refused("no names to compare, and too little else agrees")
    if facts.names.differs:
        fits = facts.year_fits and facts.placed
        return (
            _is(f"title, year and {and_(facts.agreeing)} agree; the names differ")
            if fits
            else _refused(f"the names differ: {facts.names.reason}")
        )
    named = ["title", "names", *(["year"] if facts.year_fits else []), *facts.agreeing]
    return _is(f"{and_(named)} agree")


def _near_title(facts: _Facts) -> Verdict:
    if facts.names_fit and facts.year_fits and "page" in facts.agreeing and "volume" not in facts.against:
        remark = "the entry holds the title" if facts.title.agrees else "the title differs a little"
        return _is(f"names, year and {and_(facts.agreeing)} agree; {remark}")
    if facts.title.agrees:
        return _refused("the entry holds the title somewhere, and too little else agrees")
    return _refused(f"the title differs: {facts.title.reason}")


def _without_title(facts: _Facts) -> Verdict:
    here = set(facts.agreeing)
    fits = "container_title" in here and ("page" in here or ("volume" in here and not facts.against))
    if facts.names_fit and facts.year_same and fits and "volume" not in facts.against:
        return _is(f"names, year and {and_(facts.agreeing)} agree; one side gives no title")
    return _refused("one side gives no title, and too little else agrees")


def _by_doi(facts: _Facts) -> Verdict:
    """The DOI speaks for the record; it takes a title or names that speak against it to turn it away."""
    if facts.title.agrees:
        return _is("the DOI and the title agree")
    if facts.title_silent:
        if facts.names.agrees or facts.names.near:
            return _is("the DOI and the names agree")
        if facts.names.differs or facts.year.differs or facts.against:
            return _refused("the DOI is another work's: nothing that can be compared agrees")
        return _is("the DOI, and nothing speaks against it")
    if facts.title.near and (facts.names_fit or facts.year_fits):
        return _is("the DOI and the names or the year agree; the title differs a little")
    if facts.names_fit and facts.year_fits and facts.located:
        return _is("the DOI, names, year, volume and page agree; the title differs")
    return _refused(f"the DOI is another work's: {facts.title.reason}")


def _by_isbn(facts: _Facts) -> Verdict:
    if not facts.title.agrees and not facts.title.near:
        return _refused(f"the ISBN is another book's: {facts.title.reason}")
    if facts.names_fit or (facts.names_silent and facts.year_fits):
        return _is(f"the ISBN, title and {'names' if facts.names_fit else 'year'} agree")
    return _refused(
        f"the ISBN may be another book's: {facts.names.reason}" if facts.names.differs else "too little besides the ISBN agrees"
    )


def preferred(accepted: list[Judgement]) -> tuple[Judgement, ...]:
    """Those of several that no other one beats; one left means that it is the work.

    One beats another when it agrees in something that the other differs in, and not the other way round; or as the published form of a preprint;
    or when it agrees in all that the other does and in the year exactly.
    """
    return tuple(one for one in accepted if not any(_beats(other, one) for other in accepted if other is not one))


def _beats(one: Judgement, other: Judgement) -> bool:
    if one.is_preprint != other.is_preprint:
        return other.is_preprint
    better = any(_above(one, other, rank) for rank in _RANKS)
    return better and not any(_above(other, one, rank) for rank in _RANKS)


def _above(one: Judgement, other: Judgement, rank: Callable[[Compared], int]) -> bool:
    return rank(one.compared) > rank(other.compared)


def _rank(variable: str) -> Callable[[Compared], int]:
    def rank(compared: Compared) -> int:
        judged = compared[variable]
        return 1 if judged.agrees else -1 if judged.differs else 0

    return rank


def _year_rank(compared: Compared) -> int:
    year = compared["issued"]
    return -1 if year.differs else 0 if year.weak or not year.agrees else 1


def _title_rank(compared: Compared) -> int:
    title = compared["title"]
    return 2 if title.relation is Relation.SAME else 1 if title.agrees else -1 if title.differs else 0


_RANKS = (
    *(_rank(variable) for variable in ("author", "container_title", "volume", "issue", "page", "publisher", "edition", "isbn")),
    _title_rank,
    _year_rank,
)
