"""Citations by author and page (MLA): names, with a title where the author has several works, and no year.

Without a year the names must say more than elsewhere: they are spelled as listed and are all that the style would print, or they are long and one slip away.
A printed title must be that of the work; several works that fit are told apart by the page alone, when only one of them can have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from citecheck.model import AuthorPage, LinkReason, Locator
from citecheck.reconcile.index import Entry, Index, Label, LabelKind, title_words
from citecheck.reconcile.names import Agreement, Likeness, agree
from citecheck.reconcile.spelling import name_words
from citecheck.reconcile.usage import Usage
from citecheck.reconcile.verdict import NOTHING, Difference, Found, Verdict, decide, page_differences

_ALIKE = 92  # rapidfuzz ratio of the folded titles: room for a slip or two, not for another word
_LONG_NAME = 5  # letters: without a year, a shorter name one slip away may well be another person
_SHORT_TITLE = 2  # words: a shorter piece of a title says too little where no author vouches for it
_REASONS = {LabelKind.TITLE: LinkReason.TITLE, LabelKind.CONTAINER: LinkReason.SERIAL_TITLE, LabelKind.BODY: LinkReason.AUTHOR}


@dataclass(frozen=True, slots=True)
class _Fit:
    """An entry beside the names that were compared with it."""

    entry: Entry
    agreement: Agreement

    @property
    def spelled(self) -> bool:
        return self.agreement.likeness <= Likeness.INFLECTED


def by_author_page(index: Index, pointer: AuthorPage, locator: Locator | None) -> Verdict:
    """The entry that the names, the title and the page fit. The first rung with candidates decides."""
    if not pointer.families:
        return _by_title(index, pointer.title, locator) if pointer.title else NOTHING
    return _decided(_rungs(index, pointer), pointer, locator)


def of_fewer_people(index: Index, pointer: AuthorPage, locator: Locator | None, usage: Usage) -> Verdict:
    """The entry that has some of the people named, no more of them than the citation. Where it is cited as it stands another work is meant, unless
    it is the only one of its first author and the list knows nobody else who is named.
    """
    named = index.named(pointer.families[0])
    fits = [fit for fit in _fits(pointer, named) if fit.spelled and _names_more(fit, pointer)]
    added = len(named) == 1 and len(pointer.families) > 1 and not any(map(index.named, pointer.families[1:]))
    return _decided([[fit for fit in fits if added or not usage.is_used(fit.entry)]], pointer, locator)


def _decided(rungs: Iterable[Sequence[_Fit]], pointer: AuthorPage, locator: Locator | None) -> Verdict:
    for rung in rungs:
        chosen = _as_printed(_of_title(rung, pointer.title), pointer.families[0])
        if chosen:
            return decide([_found(fit, pointer, locator) for fit in chosen], locator)
    return NOTHING


def _as_printed(fits: Sequence[_Fit], first: str) -> Sequence[_Fit]:
    """Of several, those whose first name is listed with the particles that are cited: Santos before dos Santos."""
    exact = [fit for fit in fits if name_words(fit.entry.creators[0].label) == name_words(first)]
    return exact or fits


def _rungs(index: Index, pointer: AuthorPage) -> Iterator[Sequence[_Fit]]:
    """Entries of exactly these people; of these and others; of a body cited by the beginning of its name; of people whose name is a slip away."""
    first = pointer.families[0]
    named = [fit for fit in _fits(pointer, index.named(first)) if fit.spelled and not _names_more(fit, pointer)]
    spelled = [fit for fit in named if fit.agreement.likeness is Likeness.SAME] or named
    complete = [fit for fit in spelled if fit.agreement.complete]
    yield [fit for fit in complete if pointer.et_al or not fit.entry.truncated]
    yield complete
    yield spelled
    yield [fit for fit in _fits(pointer, index.sharing(first)) if fit.agreement.likeness is Likeness.PART and fit.agreement.complete]
    yield [fit for fit in _fits(pointer, index.near(first)) if _is_clear_slip(fit, pointer)]


def _names_more(fit: _Fit, pointer: AuthorPage) -> bool:
    """Whether more people are named than the entry has or names; "et al." stands for two at least, since one would be named. An entry that
    says "et al." itself may have them.
    """
    if fit.entry.truncated and pointer.et_al:
        return False
    others = 2 * pointer.et_al
    return len(pointer.families) + others > len(fit.entry.creators)


def _fits(pointer: AuthorPage, entries: Iterable[Entry]) -> list[_Fit]:
    compared = ((entry, agree(pointer.families, pointer.et_al, entry.creators, entry.truncated)) for entry in entries)
    return [_Fit(entry, agreement) for entry, agreement in compared if agreement]


def _is_clear_slip(fit: _Fit, pointer: AuthorPage) -> bool:
    return (
        fit.agreement.complete
        and fit.agreement.likeness is Likeness.VARIANT
        and all(len(name) >= _LONG_NAME for name, _ in fit.agreement.pairs)
        and (pointer.et_al or not fit.entry.truncated)
        and not _names_more(fit, pointer)
    )


def _of_title(fits: Sequence[_Fit], title: str | None) -> Sequence[_Fit]:
    """Those whose title fits best; all where the citation prints none."""
    asked = title_words(title) if title else ()
    if not asked:
        return fits
    placed = [(place, fit) for fit in fits if (place := _title_place(asked, fit.entry.labels)) is not None]
    best = min((place for place, _ in placed), default=None)
    chosen = [fit for place, fit in placed if place == best]
    return ([fit for fit in chosen if _is_spelled_out(title or "", fit.entry)] or chosen) if len(chosen) > 1 else chosen


_WORD = re.compile(r"[\w']+")
_LONGEST_TITLE = 600  # code points


def _is_spelled_out(asked: str, entry: Entry) -> bool:
    """Whether the entry's title has the printed words with their apostrophes: “Pilots” is not the beginning of “The Pilot's Year”."""
    cited, listed = (_WORD.findall(title[:_LONGEST_TITLE].casefold().replace("’", "'")) for title in (asked, entry.item.title or ""))
    return any(cited == listed[start : start + len(cited)] for start in (0, 1))


def _title_place(asked: tuple[str, ...], labels: Iterable[Label]) -> tuple[int, LabelKind] | None:
    """How well the printed title fits one of an entry's, best first; None when it fits none."""
    places = [(rank, label.kind) for label in labels if (rank := _title_rank(asked, label.words)) is not None]
    return min(places, default=None)


def _title_rank(asked: tuple[str, ...], listed: tuple[str, ...]) -> int | None:
    """0 for the same title, 1 for its beginning, 2 for one that the entry cuts short, 3 for a slip, 4 for words from its middle."""
    if asked == listed:
        return 0
    if listed[: len(asked)] == asked:
        return 1
    if len(listed) >= _SHORT_TITLE and asked[: len(listed)] == listed:
        return 2
    if fuzz.ratio(" ".join(asked), " ".join(listed), score_cutoff=_ALIKE) > 0:
        return 3
    return 4 if len(asked) >= _SHORT_TITLE and f" {' '.join(asked)} " in f" {' '.join(listed)} " else None


def _by_title(index: Index, title: str, locator: Locator | None) -> Verdict:
    """The entry with this title, printed without its author; of one word only when it is the whole title or begins a single one."""
    asked = title_words(title)
    fits = [(place, entry) for entry in index.titled(asked) if (place := _title_place(asked, entry.labels)) is not None and place[0] < 4]
    best = min((place for place, _ in fits), default=None)
    chosen = [(place, entry) for place, entry in fits if place == best]
    if len(asked) < _SHORT_TITLE and best is not None and best[0] > 0 and len(chosen) > 1:
        return NOTHING
    return decide([Found(entry, _REASONS[place[1]], 0.95, page_differences(entry, locator)) for place, entry in chosen], locator)


def _found(fit: _Fit, pointer: AuthorPage, locator: Locator | None) -> Found:
    scores = {Likeness.SAME: 1.0, Likeness.INFLECTED: 0.95, Likeness.PART: 0.9, Likeness.GIVEN: 0.75, Likeness.VARIANT: 0.7}
    score = scores[fit.agreement.likeness] - (0.0 if fit.agreement.complete else 0.15)
    return Found(fit.entry, _reason(fit, pointer), score, (*_named_otherwise(fit, pointer), *page_differences(fit.entry, locator)))


def _reason(fit: _Fit, pointer: AuthorPage) -> LinkReason:
    if not fit.spelled:
        return LinkReason.FAMILY_VARIANT
    return LinkReason.AUTHOR if fit.agreement.complete and not _names_more(fit, pointer) else LinkReason.CO_AUTHORS_DIFFER


def _named_otherwise(fit: _Fit, pointer: AuthorPage) -> Iterator[Difference]:
    for cited, listed in fit.agreement.pairs:
        yield "family" if fit.agreement.likeness > Likeness.PART else "family-part", cited, listed
    if not fit.agreement.complete or _names_more(fit, pointer):
        cited = " and ".join(pointer.families) + (" et al." if pointer.et_al else "")
        listed = " and ".join(name.label for name in fit.entry.creators) + (" et al." if fit.entry.truncated else "")
        yield "co-author", cited, listed
