"""Whether two printings are one work, variable by variable. A wrong union costs more than a missed one: when in doubt they stay apart.

| title | names | year | else | |
|---|---|---|---|---|
| | | | both were resolved to one DOI | the same |
| | | | resolved to two DOIs | apart |
| | | | printed alike, letter for letter, but for a link | the same |
| agrees, or nearly | agree, or nearly | | one DOI is printed in both | the same |
| agrees | agree | agrees | nothing contradicts, and something of container, publisher, volume, pages, ISBN agrees or one side names none of them | the same |
| agrees | agree | a year apart, or more | volume and pages agree, or the ISBN | the same, and the year is in conflict |
| agrees | nearly (one is missing) | agrees | something of the place agrees | the same |
| agrees | differ | agrees | volume and pages agree | the same |
| nearly | agree | agrees | volume and pages agree | the same |
| neither prints one | nor names | the same day | the same container: an issue of a newspaper | the same |
| read otherwise, but one's title and first name are printed in the other | | agrees | pages agree, volume not against | the same |
| silent on one side | agree | agrees | container, volume and pages agree | the same |
| agrees, but names no single work ("Introduction") | agree | agrees | container and pages agree | the same |
| agrees | agree | else | | doubtful |
| any other | | | | apart |

Never: a review, a reply, an abstract and their work, a preprint, a poster and what was published of it, a part and its whole, two editions, volumes, numbered parts, translations or days, 2004a and 2004b of one document. Two publishers of
one book, two journals of one title and another edition's silence are doubtful: shown, and kept apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from citecheck.resolve.manuscripts import article_of_a_manuscript
from citecheck.resolve.names import compare_names
from citecheck.resolve.vetoes import UNSAID, called_otherwise, never
from citecheck.works.known import Known
from citecheck.works.pair import PLACES, Pair, has_slip_in_page, is_one_house, is_read_otherwise, parts_in


class Likeness(StrEnum):
    """``UNPROVEN``: nothing speaks against it, and too little for it. ``CONTRADICTED``: alike, but something speaks against it. Both stay apart, and are shown."""

    SAME = "same"
    UNPROVEN = "unproven"
    CONTRADICTED = "contradicted"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Verdict:
    """``certain``: a DOI that both were resolved to says so, and nothing printed can shake it."""

    likeness: Likeness
    reason: str
    certain: bool = False


_PREPRINT = "article"
_WHOLE = 8  # words of an entry that prints more than a name and a year


def judge(one: Known, other: Known) -> Verdict:
    """Judge two printings; the order in which they are given does not matter."""
    if decided := _by_resolution(one, other):
        return decided
    first, second = sorted((one, other), key=lambda known: (len(known.item.title or ""), known.form, known.printing.place))
    pair = Pair(first, second)
    return next(verdict for check in _CHECKS if (verdict := check(pair)))


def _same(reason: str) -> Verdict:
    return Verdict(Likeness.SAME, reason)


def _unproven(reason: str) -> Verdict:
    return Verdict(Likeness.UNPROVEN, reason)


def _against(reason: str) -> Verdict:
    return Verdict(Likeness.CONTRADICTED, reason)


def _apart(reason: str) -> Verdict:
    return Verdict(Likeness.APART, reason)


def _by_resolution(one: Known, other: Known) -> Verdict | None:
    mine, yours = one.printing.certain_doi, other.printing.certain_doi
    if not mine or not yours:
        return None
    if mine == yours:
        return Verdict(Likeness.SAME, "both were resolved to one DOI", certain=True)
    return Verdict(Likeness.APART, "resolved to two DOIs", certain=True)


def _printed_alike(pair: Pair) -> Verdict | None:
    """Letter for letter, but for a link: what was read of them says nothing."""
    alike = pair.one.text == pair.other.text and len(pair.one.text.split()) >= _WHOLE
    same_doi = not pair.one.doi or not pair.other.doi or pair.one.doi == pair.other.doi
    return _same("printed alike") if alike and same_doi and not pair.weak else None


def _counted(pair: Pair) -> Verdict | None:
    """A part, or the volume of a book, that only one of them prints, wherever it was read; not where they stand on the same pages."""
    if "page" in pair.agreeing and "volume" not in pair.against:
        return None
    mine, yours = (parts_in(known.text, article=pair.is_article) for known in (pair.one, pair.other))
    if mine == yours:
        return None
    return _against("other parts or volumes are named") if mine and yours else _unproven("a part or volume is named on one side only")


def _never(pair: Pair) -> Verdict | None:
    """What resolving refuses whatever else agrees, seen from either side."""
    one, other = pair.one, pair.other
    mine, yours = one.item, other.item
    if is_one_house(pair):  # the one that seems to be a part has its publisher for a container
        mine, yours = replace(mine, container_title=None), replace(yours, container_title=None)
    for item, record in ((mine, other.record), (yours, one.record)):
        reason = never(item, record, pair.compared)
        if reason and not reason.endswith(UNSAID):
            return _apart(reason)
    return None


def _called(pair: Pair) -> Verdict | None:
    """A correction, a reply, a letter, an abstract of it; its preprint or a talk on it."""
    for known, other in ((pair.one, pair.other), (pair.other, pair.one)):
        text = known.printing.text
        if called_otherwise(known.item, other.record, pair.compared, text):
            return _apart("one calls itself a reply, a correction, an abstract or a part")
        if article_of_a_manuscript(known.item, other.record, pair.compared, text):
            return _against("one is a preprint, a report or a talk")
    return None


def _letters(pair: Pair) -> Verdict | None:
    one, other = pair.one, pair.other
    mine, yours = (known.item.issued.suffix if known.item.issued else None for known in (one, other))
    told_apart = mine and yours and mine != yours and one.printing.document == other.printing.document
    return _apart(f"{mine} and {yours} of one document") if told_apart else None


def _days(pair: Pair) -> Verdict | None:
    """Another month or day of one year: two issues of a newspaper, two dispatches."""
    mine, yours = (known.item.issued.parts[:1] if known.item.issued else () for known in (pair.one, pair.other))
    differ = mine and yours and mine[0][0] == yours[0][0] and any(a != b for a, b in zip(mine[0][1:], yours[0][1:], strict=False))
    return _apart("other days or months") if differ and not pair.identified else None


def _translators(pair: Pair) -> Verdict | None:
    mine, yours = pair.one.item.translator, pair.other.item.translator
    if mine and yours:
        return None if compare_names(mine, yours).agrees else _apart("another translation")
    return None


def _by_doi(pair: Pair) -> Verdict | None:
    mine, yours = pair.one.doi, pair.other.doi
    if not mine or not yours:
        return None
    if mine != yours:
        alike = pair.title.agrees and not pair.names.differs
        return _against("other DOIs are printed") if alike else _apart("other DOIs are printed")
    named = pair.names.agrees or pair.names.near or pair.names_silent
    if (pair.title.agrees and named) or (pair.title_silent and pair.names.agrees) or (pair.title.near and named):
        return _same("one DOI is printed in both")
    return _against("one DOI is printed in both, but title or names are others")


def _by_title(pair: Pair) -> Verdict | None:
    title = pair.title
    if not title.agrees and is_read_otherwise(pair):
        return _same("year and pages agree, and title and name are printed in both, though read otherwise")
    if pair.title_silent:
        if pair.is_issue:
            return _same("container and date agree")
        fits = pair.names.agrees and pair.year_same and pair.located and "container_title" in pair.agreeing
        return _same("names, year, container, volume and pages agree; one prints no title") if fits else _apart("a title is missing")
    if title.agrees:
        return None
    if title.near and (pair.names.agrees or pair.names_silent) and pair.year_same and not pair.against:
        return _same("names, year, volume and pages agree; the title differs a little") if pair.located else _against(title.reason)
    return _apart(title.reason)


def _by_names(pair: Pair) -> Verdict | None:
    names = pair.names
    if names.differs and not names.near:
        fits = pair.year_same and pair.located
        return _same("title, year, volume and pages agree; the names differ") if fits else _apart(names.reason)
    if names.differs and not (pair.agreeing and pair.year_same and not pair.against):
        return _against(names.reason) if pair.year_same else _apart(names.reason)
    return None


def _by_edition(pair: Pair) -> Verdict | None:
    """An edition, or the volume of a set, that only one of them prints; or a translator: nobody knows what the other means."""
    if pair.identified and pair.year_same:
        return None
    if pair.silent_on_one_side("edition") and not (pair.year_same and "publisher" in pair.agreeing):
        return _unproven("only one prints an edition") if pair.year_same else _against("only one prints an edition")
    if not pair.is_article and pair.silent_on_one_side("volume") and "page" not in pair.agreeing:
        return _unproven("only one prints a volume")
    if pair.silent_on_one_side("translator") and not pair.year_same:
        return _apart("only one is a translation")
    return None


def _by_year(pair: Pair) -> Verdict | None:
    if pair.year_same:
        return None
    if pair.identified and (pair.names.agrees or pair.names_silent):
        told = "volume and pages" if pair.located else "the ISBN"
        return _same(
            f"title, names and {told} agree; the year is in conflict" if not pair.year_silent else f"title, names and {told} agree"
        )
    if pair.year_silent:
        undated = pair.one.year is pair.other.year is None
        place = {"container_title", "publisher"} if undated else {"container_title"}
        in_print = bool(place.intersection(pair.agreeing)) and not pair.against and pair.names.agrees and not pair.weak
        which = "neither prints a year" if undated else "one prints no year"
        return _same(f"title, names and place agree; {which}") if in_print else _unproven(which)
    if pair.year.weak and not pair.weak:
        return _against("a year apart, and neither volume and pages nor an ISBN tell that it is one")
    placed = {"container_title", "volume", "page"}.intersection(pair.agreeing)
    return _against("years apart, in one container") if len(placed) >= 2 and not pair.weak else _apart("the same title in another year")


def _by_place(pair: Pair) -> Verdict | None:
    """Title, names and year agree; what of the place speaks against it?"""
    against = set(pair.against)
    if not against - {"isbn"}:
        return None
    if "container_title" in against:
        return _against("in another container")
    if pair.is_whole and "publisher" in against:
        return None if "isbn" in pair.agreeing else _against("another publisher")
    if {"volume", "page"} <= against:
        return _apart("another volume and other pages")
    if "page" in against and not ("volume" in pair.agreeing and has_slip_in_page(pair)):
        return _against("other pages")
    return _against("another volume") if "volume" in against and "page" not in pair.agreeing else None


def _preprint(pair: Pair) -> Verdict | None:
    """A manuscript, and the place where a work of its title was published."""
    types = (pair.one.item.type, pair.other.item.type)
    published = [known for known in (pair.one, pair.other) if known.item.container_title and (known.item.volume or known.item.page)]
    return _against("one is a preprint") if _PREPRINT in types and types[0] != types[1] and published else None


def _enough(pair: Pair) -> Verdict:
    """Title, names and year agree, and nothing speaks against it: is it enough?"""
    shown = " and ".join(name.replace("_title", "").replace("isbn", "ISBN") for name in pair.agreeing)
    if pair.weak:
        fits = "container_title" in pair.agreeing and "page" in pair.agreeing
        return _same(f"title, year and {shown} agree") if fits else _unproven("many works bear this title")
    if pair.names_silent:
        return _same(f"title, year and {shown} agree") if pair.agreeing else _unproven("one names nobody")
    if pair.agreeing:
        return _same(f"title, names, year and {shown} agree")
    placed = [any(getattr(known.item, name) for name in PLACES) for known in (pair.one, pair.other)]
    if all(placed) and not is_one_house(pair):
        return _unproven("one names its container and one its publisher")
    return _same("title, names and year agree")


_CHECKS: tuple[Callable[[Pair], Verdict | None], ...] = (
    _letters,
    _printed_alike,
    _never,
    _called,
    _translators,
    _by_doi,
    _counted,
    _by_title,
    _days,
    _by_names,
    _by_edition,
    _by_year,
    _preprint,
    _by_place,
    _enough,
)
