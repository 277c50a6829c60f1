"""ibid., op. cit. and their kin: the earlier item that they repeat."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from citecheck.model import (
    AuthorDate,
    AuthorPage,
    BackReference,
    Citation,
    CitationItem,
    FullNote,
    LinkReason,
    LinkStatus,
    Title,
)
from citecheck.reconcile.names import PARTICLES
from citecheck.reconcile.notes import names_of
from citecheck.reconcile.spelling import compact, keys, name_words
from citecheck.reconcile.verdict import NOTHING, Verdict


class Trail:
    """What stands before the place that is being read: as much of it as a back-reference can mean. Grows with each `add`, in text order."""

    def __init__(self) -> None:
        self._body: list[CitationItem] = []  # the last cluster of the body
        self._body_cluster = ""
        self._note: list[CitationItem] = []  # the last note that cites something
        self._note_index = 0
        self._by_name: dict[str, CitationItem] = {}
        self._by_core: dict[str, dict[str, CitationItem]] = {}  # without particles, by the whole name
        self._notes: dict[str, list[CitationItem]] = {}  # by label, the last of each

    def add(self, item: CitationItem, citation: Citation) -> None:
        """Remember an item that has been read."""
        if citation.note is None:
            self._body = [*(self._body if citation.id == self._body_cluster else ()), item][-_ENOUGH:]
            self._body_cluster = citation.id
        else:
            self._note = [*(self._note if citation.note.index == self._note_index else ()), item][-_ENOUGH:]
            if citation.note.index != self._note_index:
                self._notes[citation.note.label] = []
            self._note_index = citation.note.index
            if not isinstance(item.pointer, BackReference) and len(self._notes[citation.note.label]) < _ENOUGH:
                self._notes[citation.note.label].append(item)
        if not isinstance(item.pointer, BackReference):
            self._by_name |= {key: item for name in cited_names(item) for key in keys(name)}
            for name in cited_names(item):
                self._by_core.setdefault(_core(name), {})[compact(name)] = item

    def meant(self, item: CitationItem, citation: Citation) -> list[CitationItem]:
        """The items that a back-reference may mean.

        With the number of a note it means what is cited there (by that name). With a name it means the last item by that name. Without one it means the item just before it in its own note or cluster, else the
        nearest earlier note (in the body: the cluster just before), all of whose items are then meant alike.
        """
        families = item.pointer.families if isinstance(item.pointer, BackReference) else ()
        if isinstance(item.pointer, BackReference) and item.pointer.note is not None:
            sent = self._in_note(item.pointer)
            if sent or not families:
                return sent
        if families:
            named = (self._by_name.get(key) for key in sorted(keys(families[0])))
            return [found for found in named if found][:1] or [*self._by_core.get(_core(families[0]), {}).values()]
        if citation.note is None:
            return self._body[-1:] if citation.id == self._body_cluster else self._body
        return self._note[-1:] if citation.note.index == self._note_index else self._note

    def _in_note(self, pointer: BackReference) -> list[CitationItem]:
        """What the note cites that a back-reference sends to; of several works those by the names that it prints."""
        there = self._notes.get(pointer.note or "", [])
        asked = {key for name in pointer.families for key in keys(name)}
        theirs = [one for one in there if not asked or asked & {key for name in cited_names(one) for key in keys(name)}]
        if not theirs:
            theirs = [one for one in there if {_core(name) for name in pointer.families} & {_core(name) for name in cited_names(one)}]
        return theirs or [one for one in there if not cited_names(one)][:1]


def _core(name: str) -> str:
    """A name without its particles, which a short note may drop ("Osten-Pilz" for Gudrun von der Osten-Pilz)."""
    plain = list(name_words(name))
    while len(plain) > 1 and plain[0] in PARTICLES:
        plain.pop(0)
    return "".join(plain)


_ENOUGH = 20  # items of one cluster that are worth remembering: two already leave a back-reference unclear


def follow(meant: Sequence[CitationItem], verdict_of: Callable[[str], Verdict], pointer: BackReference) -> Verdict:
    """The verdict of a back-reference, given what it may mean and the verdicts of that. "See note 12" need not be about a work."""
    if not meant:
        return Verdict(LinkStatus.SKIPPED, LinkReason.NOT_A_WORK) if pointer.note and not pointer.families else NOTHING
    verdicts = [verdict_of(one.id) for one in meant]
    if len(meant) > 1 or verdicts[0].reason is LinkReason.ANTECEDENT_UNCLEAR:
        found = {one.entry.order: one for verdict in verdicts for one in verdict.found}
        return Verdict(LinkStatus.AMBIGUOUS, LinkReason.ANTECEDENT_UNCLEAR, tuple(found[order] for order in sorted(found)))
    chained = isinstance(meant[0].pointer, BackReference)
    if chained and verdicts[0] == NOTHING:
        return NOTHING
    root = verdicts[0].antecedent if chained else None
    return Verdict(verdicts[0].status, LinkReason.ANTECEDENT, verdicts[0].found, antecedent=root or meant[0].id)


def already_cited(item: CitationItem, verdict: Verdict, cited: Collection[int]) -> Verdict:
    """The verdict of a short note, "Schmidt, 28": of several entries that fit, the only one that has been cited before is meant (Chicago 17, 14.30).

    ``cited``: the places in the list of the entries cited so far. What prints a year is no short note.
    """
    short = isinstance(item.pointer, AuthorPage) or (isinstance(item.pointer, FullNote) and item.pointer.item.issued is None)
    if not short or verdict.reason is not LinkReason.SEVERAL_FIT:
        return verdict
    known = [one for one in verdict.found if one.entry.order in cited]
    return Verdict(LinkStatus.MATCHED, known[0].reason, (known[0],)) if len(known) == 1 else verdict


def cited_names(item: CitationItem) -> tuple[str, ...]:
    """The names an item prints, whatever it points with."""
    match item.pointer:
        case AuthorDate(families=families) | AuthorPage(families=families) | BackReference(families=families):
            return families
        case FullNote(item=reference):
            return names_of(reference)
        case Title(title=title):
            return (title,)
        case _:
            return ()
