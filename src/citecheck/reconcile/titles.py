"""Titles used as labels, such as "Diplomatic Blue Book, 1999"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from citecheck.model import LinkReason, Locator, Title
from citecheck.reconcile.index import Entry, Index, LabelKind, title_words
from citecheck.reconcile.verdict import NOTHING, Difference, Found, Verdict, decide, page_differences
from citecheck.reconcile.years import Years, read_years

_ALIKE = 92  # rapidfuzz ratio of the folded titles: room for a slip or two, not for another word
_REASONS = {LabelKind.TITLE: LinkReason.TITLE, LabelKind.CONTAINER: LinkReason.SERIAL_TITLE, LabelKind.BODY: LinkReason.AUTHOR_YEAR}
_SHORT_TITLE = 2  # words: a shorter beginning of a title says too little


@lru_cache(maxsize=16384)
def line(title: tuple[str, ...]) -> str:
    """The words of a title with blanks between them."""
    return " ".join(title)


def alike_titles(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two titles (as folded words) are the same but for a slip, or one is a beginning of the other, as short titles are."""
    if not one or not other:
        return False
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) >= _SHORT_TITLE and long[: len(short)] == short:
        return True
    return fuzz.ratio(line(one), line(other), score_cutoff=_ALIKE) > 0


def by_title(index: Index, pointer: Title, locator: Locator | None) -> Verdict:
    """The entry with this title, or with this serial as its container, of the year asked for.

    Another year of a serial is another work, so nothing is guessed, save where the entry itself names the cited year beside its date (in its
    address or title) or is the only one of that title and a year away.
    """
    asked = title_words(pointer.title)
    years = read_years(pointer.year)
    fits = [(entry, kind) for entry in index.titled(asked) if (kind := _label_kind(asked, entry)) is not None]
    if ended := [(entry, LabelKind.TITLE) for entry, _ in fits if _is_whole_title(title_words(f"{pointer.title} {pointer.year}"), entry)]:
        return decide([_found(entry, kind, pointer, locator) for entry, kind in ended], locator)  # the year ends the title
    dated = [fit for fit in fits if not years.numbers or fit[0].years.meets(years)]
    if not dated:
        return _near_year(fits, pointer, years, locator)
    lettered = [fit for fit in dated if (fit[0].suffix or "").lower() == (pointer.suffix or "").lower()] or dated
    return decide([_found(entry, kind, pointer, locator) for entry, kind in lettered], locator)


def _label_kind(asked: tuple[str, ...], entry: Entry) -> LabelKind | None:
    kinds = [label.kind for label in entry.labels if alike_titles(asked, label.words)]
    return min(kinds) if kinds else None


def _near_year(fits: Sequence[tuple[Entry, LabelKind]], pointer: Title, years: Years, locator: Locator | None) -> Verdict:
    asked = title_words(pointer.title)
    said = [fit for fit in fits if set(years.numbers) & set(fit[0].other_years.numbers)]
    alone = [fit for fit in fits if len(fits) == 1 and _is_whole_title(asked, fit[0]) and fit[0].years.distance(years) == 1]
    chosen = said or alone
    if len(chosen) != 1:
        return NOTHING
    return decide([_found(*chosen[0], pointer, locator, differs=True)], locator)


def _is_whole_title(asked: Sequence[str], entry: Entry) -> bool:
    return any(label.kind is LabelKind.TITLE and label.words == tuple(asked) for label in entry.labels)


def _found(entry: Entry, kind: LabelKind, pointer: Title, locator: Locator | None, *, differs: bool = False) -> Found:
    years: tuple[Difference, ...] = (("year", pointer.year or "", entry.printed_year),) if differs else ()
    differences = (*years, *page_differences(entry, locator))
    return Found(entry, LinkReason.YEAR_DIFFERS if differs else _REASONS[kind], 0.6 if differs else 0.95, differences)
