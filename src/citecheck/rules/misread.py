"""Entries that citecheck may have misread, so that what it says about them would be its own fault and not the author's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from citecheck.model import AuthorDate, AuthorPage, CitationItem, Evidence, FullNote, LinkReason, Reference
from citecheck.reconcile.back import cited_names
from citecheck.reconcile.spelling import compact
from citecheck.reconcile.years import read_years
from citecheck.text.fold import words
from citecheck.text.name_words import BODY_WORDS

_HEAD = 160  # code points of an entry in which its names stand
_OPENING = 80  # the same, of the first of them
_TITLE = 2  # words of a title that tell it, of so many letters at least:
_LONG = 4
_FEW = 4  # words that a name has, or that it is torn into
_DATED = frozenset(("issued", "original_date", "note", "edition", "publisher", "publisher_place", "author", "editor"))
# where a date may have been read as something else; figures in titles, numbers and addresses are none

Rows = Mapping[str, tuple[Reference, ...]]


def is_doubtful(reference: Reference) -> bool:
    """Whether names or date of the entry were read with too little confidence, or not at all; what a person vouches for is not doubted."""
    item = reference.item
    if reference.vouched:
        return False
    return not reference.sure or not (item.author or item.editor) or item.issued is None


def misread(evidence: Evidence) -> Rows:
    """The entries, by each word at their head, and by what a few words there make together: a name may be torn ("Ander son")."""
    rows: defaultdict[str, list[Reference]] = defaultdict(list)
    for reference in evidence.references:
        if not reference.vouched:
            for word in _wholes(evidence, reference):
                rows[word].append(reference)
    return {word: tuple(found) for word, found in rows.items()}


def may_be_meant(evidence: Evidence, rows: Rows, item: CitationItem) -> tuple[Reference, ...]:
    """The entries that print what the item says, however they were read: all its names at the head, and its year where dates stand, or the words of its title where it
    has no year. Of a doubtful entry the first name, as its first word, and the year anywhere are enough. An entry that others mean is meant by a year only if it is read so,
    or if the name says just what kind of body it is ("the Bank").
    None, where a person has said what is meant.
    """
    names = [name for name in map(compact, cited_names(item)) if name]
    if not names or evidence.link_of[item.id].reason is LinkReason.PINNED:
        return ()
    first = (words(cited_names(item)[0])[:1] or ("",))[0], names[0]
    found = {one.id: one for word in first for one in rows.get(word, ())}
    years = _years(item)
    kind = len(names) == 1 and names[0] in BODY_WORDS
    free = [one for one in found.values() if kind or not evidence.links_to[one.id]] if years else []
    begun = [
        one
        for one in free
        if is_doubtful(one) and _begins(evidence, one, first) and _prints_a_year(evidence.document.quote(one.span), years)
    ]
    dated = [one for one in free if _is_dated(evidence, one, years) and _has_names(evidence, one, names)]
    titled = [one for one in found.values() if not years and _has_names(evidence, one, names) and _has_title(evidence, one, item)]
    return tuple({one.id: one for one in (*begun, *dated, *titled)}.values())


def _years(item: CitationItem) -> tuple[str, ...]:
    pointer = item.pointer
    return tuple(str(year) for year in read_years(pointer.year).numbers) if isinstance(pointer, AuthorDate) and pointer.year else ()


def _begins(evidence: Evidence, reference: Reference, first: tuple[str, str]) -> bool:
    return any(word in first for word in words(evidence.document.quote(reference.span)[:_OPENING])[:1])


def _has_names(evidence: Evidence, reference: Reference, names: list[str]) -> bool:
    return set(names) <= _wholes(evidence, reference)


def _wholes(evidence: Evidence, reference: Reference) -> frozenset[str]:
    """The words at the head, and each few of them that stand side by side as one."""
    head = words(evidence.document.quote(reference.span)[:_HEAD])
    return frozenset("".join(head[at : at + many]) for at in range(len(head)) for many in range(1, _FEW + 1))


def _prints_a_year(text: str, years: tuple[str, ...]) -> bool:
    return any(year in text for year in years)


def _is_dated(evidence: Evidence, reference: Reference, years: tuple[str, ...]) -> bool:
    """Whether one of ``years`` stands in what was read as a date, or might have been one: the first year of a part of a whole, in brackets behind its title."""
    places = [*(span for name, span in reference.fields if name in _DATED), *reference.leftover]
    return any(_prints_a_year(evidence.document.quote(place), years) for place in places) or (
        reference.item.container_title is not None and (reference.item.title or "").endswith(tuple(f"({year})" for year in years))
    )


def _has_title(evidence: Evidence, reference: Reference, item: CitationItem) -> bool:
    """Whether the entry prints the words of the title that a note gives, where these are enough to tell it."""
    match item.pointer:
        case AuthorPage(title=title):
            said = words(title or "")
        case FullNote(item=cited):
            said = words(cited.title or "")
        case _:
            return False
    telling = {word for word in said if len(word) >= _LONG}
    return len(telling) >= _TITLE and telling <= set(words(evidence.document.quote(reference.span)))
