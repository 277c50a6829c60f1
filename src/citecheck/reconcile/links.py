"""One link per citation item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from citecheck.model import (
    AuthorDate,
    AuthorPage,
    BackReference,
    Citation,
    CitationItem,
    FullNote,
    Key,
    Link,
    LinkReason,
    LinkStatus,
    Number,
    ReferenceList,
    Title,
)
from citecheck.reconcile import author_date
from citecheck.reconcile.author_page import by_author_page, of_fewer_people
from citecheck.reconcile.back import Trail, already_cited, follow
from citecheck.reconcile.chapters import chapters
from citecheck.reconcile.given import Given
from citecheck.reconcile.index import Index
from citecheck.reconcile.notes import by_note
from citecheck.reconcile.numbers import by_key, by_number
from citecheck.reconcile.pinned import by_person
from citecheck.reconcile.titles import by_title
from citecheck.reconcile.usage import Usage
from citecheck.reconcile.verdict import NOTHING, Verdict


def reconcile(
    citations: Sequence[Citation], references: ReferenceList, meant: Mapping[str, tuple[str, ...]] | None = None
) -> tuple[Link, ...]:
    """Exactly one `Link` per citation item, in the order of the text. Pure: the same input gives the same links.

    ``meant``: what a person says that items mean, as ids of references by the item's id; it outranks everything, and back-references follow it.
    Three passes, because the later ones ask what the earlier ones found: labels that fit as they stand; labels that fit when one thing in
    them is mended (a name, a year), and references that a note gives; ibid. and its kin.
    """
    if not references.references:
        return tuple(_skipped(item.id, LinkReason.NO_LIST) for citation in citations for item in citation.items)
    pinned = meant or {}
    verdicts: dict[str, Verdict] = {}
    for chapter in chapters(citations, references):
        linked = _Linker(Index(chapter.references), chapter.citations, pinned).verdicts
        verdicts.update((id_, verdict) for id_, verdict in linked.items() if verdicts.get(id_, NOTHING) == NOTHING)
    return tuple(_link(item, verdicts[item.id], pinned.get(item.id)) for citation in citations for item in citation.items)


def _skipped(item: str, reason: LinkReason) -> Link:
    return Link(item, LinkStatus.SKIPPED, (), reason)


def _link(item: CitationItem, verdict: Verdict, meant: tuple[str, ...] | None) -> Link:
    found = verdict.found
    if meant is not None and verdict.reason is not LinkReason.PINNED:  # an entry of another chapter's list
        return Link(item.id, LinkStatus.MATCHED, meant, LinkReason.PINNED)
    return Link(
        item.id,
        verdict.status,
        tuple(one.entry.id for one in found),
        verdict.reason,
        score=round(max((one.score for one in found), default=0.0), 2),
        antecedent=verdict.antecedent,
        differences=found[0].differences if found and verdict.status is LinkStatus.MATCHED else (),
    )


class _Linker:
    """The verdicts by item id, filled pass by pass while it is made."""

    def __init__(self, index: Index, citations: Sequence[Citation], meant: Mapping[str, tuple[str, ...]]) -> None:
        self._index = index
        self._meant = meant
        self._remembered: dict[object, Verdict] = {}
        self.verdicts: dict[str, Verdict] = {}
        places = [(item, citation) for citation in citations for item in citation.items]
        for item, _ in places:
            self.verdicts[item.id] = by_person(index, item, meant[item.id], self._firm(item)) if item.id in meant else self._firm(item)
        self._usage = Usage(places, self.verdicts)
        given = Given(citations)
        for item, _ in places:
            if self._firm(item) == NOTHING and isinstance(item.pointer, AuthorDate) and item.pointer.families:
                mended = self._mended(item, item.pointer, given)
                self.verdicts[item.id] = by_person(index, item, meant[item.id], mended) if item.id in meant else mended
            elif self.verdicts[item.id] == NOTHING and isinstance(item.pointer, AuthorPage) and item.pointer.families:
                self.verdicts[item.id] = of_fewer_people(self._index, item.pointer, item.locator, self._usage)
        self._follow_back(places)

    def _firm(self, item: CitationItem) -> Verdict:
        question = (item.pointer, item.locator, item.secondary)
        if question not in self._remembered:
            self._remembered[question] = self._look_up(item)
        return self._remembered[question]

    def _look_up(self, item: CitationItem) -> Verdict:
        index, pointer = self._index, item.pointer
        match pointer:
            case Key():
                return by_key(index, pointer, item.locator)
            case Number():
                return by_number(index, pointer, item.locator)
            case AuthorDate():
                return _by_author_date(index, item, pointer)
            case AuthorPage():
                return by_author_page(index, pointer, item.locator)
            case Title():
                return by_title(index, pointer, item.locator)
            case FullNote(item=reference, skip=None):
                return by_note(index, reference, item.locator)
            case FullNote(skip=why):
                return Verdict(LinkStatus.SKIPPED, LinkReason.HOME_PAGE if "home" in (why or "") else LinkReason.NOT_A_WORK)
            case BackReference():
                return NOTHING
            case _:
                assert_never(pointer)

    def _mended(self, item: CitationItem, pointer: AuthorDate, given: Given) -> Verdict:
        note = given.exactly(item, pointer)
        if note:
            return self._given(note)
        verdict = self._guessed(author_date.asked(pointer, item.locator, item.secondary))
        if author_date.is_match(verdict):
            return verdict
        beside = given.beside(item, pointer)
        return self._given(beside) if beside else NOTHING

    def _guessed(self, question: author_date.Asked) -> Verdict:
        if question not in self._remembered:
            verdicts = (rung(self._index, question, self._usage) for rung in author_date.MENDING)
            self._remembered[question] = next((verdict for verdict in verdicts if author_date.is_match(verdict)), NOTHING)
        return self._remembered[question]

    def _given(self, note: CitationItem) -> Verdict:
        found = tuple(replace(one, differences=()) for one in self.verdicts[note.id].found)  # they are the note's, and told there
        return Verdict(LinkStatus.MATCHED, LinkReason.GIVEN_IN_NOTE, found, antecedent=note.id)

    def _follow_back(self, places: Sequence[tuple[CitationItem, Citation]]) -> None:
        trail = Trail()
        cited: set[int] = set()
        for item, citation in places:
            if self.verdicts[item.id].reason is LinkReason.PINNED:
                pass
            elif isinstance(item.pointer, BackReference):
                self.verdicts[item.id] = follow(trail.meant(item, citation), self.verdicts.__getitem__, item.pointer)
            elif citation.note is not None:
                self.verdicts[item.id] = already_cited(item, self.verdicts[item.id], cited)
            if self.verdicts[item.id].status is LinkStatus.MATCHED:
                cited.update(one.entry.order for one in self.verdicts[item.id].found)
            trail.add(item, citation)


def _by_author_date(index: Index, item: CitationItem, pointer: AuthorDate) -> Verdict:
    if not pointer.families:
        return NOTHING
    question = author_date.asked(pointer, item.locator, item.secondary)
    verdict = author_date.exact(index, question) if pointer.year else author_date.undated(index, question)
    if pointer.alias and not author_date.is_match(verdict):
        verdict = author_date.exact(index, replace(question, families=(pointer.alias,), et_al=False))
    if item.secondary and not author_date.is_match(verdict):
        verdict = author_date.quoted_chapter(index, question)
    if not author_date.is_match(verdict) and len(pointer.families) == 1 and " " in pointer.families[0]:
        verdict = by_title(index, Title(pointer.families[0], pointer.year, pointer.suffix), item.locator)
    return verdict
