"""Records that are never the work, however alike their titles: reviews of it, corrections, parts, wholes, other volumes and editions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from citecheck.model import Item, Relation
from citecheck.resolve import beside
from citecheck.resolve.compare import AS_PRINTED, IN_FULL, Compared
from citecheck.resolve.fields import compare_editions, compare_numbers, edition_number
from citecheck.resolve.kinds import NEVER, NO_WORKS, THEIRS, Kind, kind_of
from citecheck.resolve.records import Record
from citecheck.resolve.titles import SPELLED
from citecheck.text.fold import fold, words
from citecheck.text.roman import roman

_HOUSE = frozenset(
    "press verlag publishers publishing books editions editora editorial edizioni presses".split()
)  # of publishers that print books
UNSAID = "or unsaid which"  # the record is silent on what the entry counts
_SET = 20  # volumes that a work has; what counts more is a series
_TELLING = 3  # words of a title from which on it is no chance that another holds it


@dataclass(frozen=True, slots=True)
class Shape:
    """Works about works: how their titles begin or look, in folded words."""

    reason: str
    looks: re.Pattern[str]


SHAPES = (  # a record of such a shape is never the work of an entry that has not the same shape
    Shape(
        "a review",
        re.compile(
            r"^(?:book |essay |film |short |peer )?reviews? (?:of|for|essay)\b|^(?:book|short|new|recent) (?:reviews?|notices?|notes?)\b|^review(?:s|ed)?$"
            r"|^(?:rezension|besprechung|buchbesprechung|compte rendu|comptes rendus|recensione|recension|resena|resenas|resenha|retsenzi\w{1,4}|recenzja|recenze|recenzija)\b"
            r"|\breviewed by\b|\bisbn\b|\bpp [ivxlc]{1,8} \d|\b\d{2,4} (?:pp|pages|seiten)\b|\bpp \d{2,4}$|\bedited by .{3,200} \d{2,4}\b"
        ),
    ),
    Shape(
        "a correction",
        re.compile(
            r"^(?:publisher |author |editorial )?(?:erratum|errata|corrigendum|corrigenda|correction|corrections|addendum|addenda|retraction|retraction note|expression of concern|withdrawal|berichtigung)\b"
            r"|\b(?:erratum|errata|corrigendum|corrigenda|addendum|retraction|retracted article|publishers note|authors note)$|^publishers note\b"
        ),
    ),
    Shape(
        "a comment on it",
        re.compile(
            r"^(?:invited |editorial |guest )?(?:comment|comments|commentary|discussion|reply|replies|response|responses|rejoinder|author response|authors response|authors reply|letter|decision letter)"
            r" (?:on|of|to|for|by|re)\b|^(?:commentary|reply|response|re) |\b(?:a reply|a comment|a response|rejoinder|a rejoinder)$"
        ),
    ),
    Shape("a supplement to it", re.compile(r"^(?:supplementary|supplemental|supporting|additional) (?:material|materials|information|data|file|files)\b|^(?:figure|table|video|movie) s?\d")),
)  # fmt: skip


def never(ours: Item, record: Record, compared: Compared, *, by_doi: bool = False) -> str | None:
    """Why the record is not the work, or None. ``by_doi``: it has the DOI that the entry prints, which tells more of its kind than the entry's form does."""
    checks = (check for check in _CHECKS if not (by_doi and check is _another_kind and _is_told_by_all(compared)))
    return next((reason for check in checks if (reason := check(ours, record, compared))), None)


def never_as_printed(ours: Item, record: Record, compared: Compared) -> str | None:
    """The same of a record whose title the entry prints, without what rests on how the entry was read; a notice is told by its title alone."""
    if record.is_notice and not any(shape.looks.search(fold((record.item.title or "")[:1000])) for shape in SHAPES):
        return "a notice about it"
    checks = (_no_work, _another_edition, _another_volume)
    return next((reason for check in checks if (reason := check(ours, record, compared))), None)


def called_otherwise(ours: Item, record: Record, compared: Compared, text: str = "", *, by_doi: bool = False) -> str | None:
    """Why the record of a title is not the work that the entry calls a correction, a reply, a letter, an abstract or a part of it; on the same page it is.

    ``by_doi``: the record's DOI stands in the entry, which only another page contradicts.
    """
    if _located(compared) or (by_doi and not _is_on_another_page(compared)):
        return None
    told = beside.called_otherwise(ours.title, record, text)
    if told:
        return f"the work itself; the entry is {told}"
    return "another part of it" if text and beside.counts_on(record, text) else None


def _is_on_another_page(compared: Compared) -> bool:
    return compared["page"].differs and not compared["page"].near


def _is_told_by_all(compared: Compared) -> bool:
    """Whether title, names and year leave no doubt: no review has its book's author, no whole the title and names of a part."""
    return compared["title"].agrees and compared["author"].agrees and not compared["issued"].differs


def is_related(ours: Item, record: Record, compared: Compared) -> bool:
    """Whether a record that is not the work has to do with it: it bears the title in its own, or is the whole or a part of it."""
    title = compared["title"]
    if title.agrees or title.near or record.kind in NO_WORKS:
        return True
    mine = [fold(value[:1000]) for value in (ours.title, ours.container_title) if value]
    yours = [fold(value[:1000]) for value in (record.item.title, *record.containers) if value]
    return any(_holds(one, other) or _holds(other, one) for one in mine for other in yours)


def _holds(long: str, short: str) -> bool:
    """Whether a title of some words stands in another as it is."""
    return len(short.split()) >= _TELLING and f" {short} " in f" {long} "


def _no_work(_: Item, record: Record, __: Compared) -> str | None:
    return f"not a work by itself ({record.kind})" if record.kind in NO_WORKS else None


def _another_kind(ours: Item, record: Record, compared: Compared) -> str | None:
    mine, yours = kind_of(ours), THEIRS.get(record.kind, Kind.OTHER)
    if mine is Kind.OTHER and ours.container_title and yours is Kind.WHOLE:
        mine = Kind.PART
    unplaced = not (ours.volume or ours.page)  # a collection of data or software is cited like a journal, but has no volumes
    in_its_place = (yours is Kind.ARTICLE or (yours is Kind.DATA and unplaced)) and compared["container_title"].agrees
    if in_its_place or _located(compared) or (yours is Kind.THESIS and mine is Kind.WHOLE and _may_be_a_thesis(ours, compared)):
        return None
    return NEVER.get((mine, yours))


def _may_be_a_thesis(ours: Item, compared: Compared) -> bool:
    """Whether nothing tells that a "book" was printed: theses are listed without their genre, by their university or by nobody."""
    told = ours.edition or ours.isbn or ours.volume or ours.collection_title or _HOUSE.intersection(words(ours.publisher or ""))
    return not told and (compared["publisher"].agrees or not ours.publisher) and _is_told_by_all(compared)


def _located(compared: Compared) -> bool:
    """Container or volume, and first page agree: no review shares them with its book, no part with its whole."""
    return compared["page"].agrees and (compared["volume"].agrees or compared["container_title"].agrees)


def _another_shape(ours: Item, record: Record, compared: Compared) -> str | None:
    judged = compared["title"]
    if judged.relation is Relation.SAME or judged.reason in (SPELLED, AS_PRINTED, IN_FULL) or (not ours.title and _located(compared)):
        return None
    title = fold((ours.title or "")[:1000])
    theirs = fold((record.item.title or "")[:1000])
    own = "review" in ours.type
    for shape in SHAPES:
        if shape.looks.search(theirs) and not shape.looks.search(title) and not (own and shape is SHAPES[0]):
            return shape.reason
    return None


def _notice(ours: Item, record: Record, _: Compared) -> str | None:
    title = fold((ours.title or "")[:1000])
    return "a notice about it" if record.is_notice and not any(shape.looks.search(title) for shape in SHAPES) else None


def _another_edition(ours: Item, record: Record, compared: Compared) -> str | None:
    if ours.edition and record.item.edition:
        return "another edition" if compare_editions(ours.edition, record.item.edition).differs else None
    return (
        f"another edition, {UNSAID}"
        if _is_unsaid(record, edition_number(ours.edition or ""), compared) and not _is_of_its_year(compared)
        else None
    )


def _is_unsaid(record: Record, number: int | None, compared: Compared) -> bool:
    """Whether the entry counts what the record of a whole book, by its fields and titles, does not count."""
    if number is None or number < 2 or THEIRS.get(record.kind) is not Kind.WHOLE or compared["isbn"].agrees:
        return False
    every = {word for pair in record.titles for form in pair if form for word in words(form[:1000])}
    return not any(edition_number(word) == number or roman(word) == number for word in every)


def _is_of_its_year(compared: Compared) -> bool:
    """Whether year and house agree: a house prints one edition a year."""
    year = compared["issued"]
    return year.agrees and not year.weak and compared["publisher"].agrees


def _another_volume(ours: Item, record: Record, compared: Compared) -> str | None:
    whole = kind_of(ours) is Kind.WHOLE and THEIRS.get(record.kind) is Kind.WHOLE
    if not whole or not ours.volume:
        return None
    if record.item.volume:
        return "another volume" if compare_numbers(ours.volume, record.item.volume).differs else None
    number = None if ours.collection_title else edition_number(ours.volume) or roman(ours.volume)
    return f"another volume, {UNSAID}" if number and number <= _SET and _is_unsaid(record, number, compared) else None


_CHECKS: tuple[Callable[[Item, Record, Compared], str | None], ...] = (
    _no_work,
    _another_shape,
    _another_kind,
    _notice,
    _another_edition,
    _another_volume,
)
