"""A work quoted from another work is not in the list itself.

Notes that a citation of the form "X quoted in Y" has an entry for Y, the work in hand, but none for X's own work. That is what most styles
ask for, so this is only a note; some supervisors want both. An entry by X of the year that is printed beside X, or
of Y's year, counts as X's work, and another work by X does not, save in notes that print no year beside X.

Why it matters: a reader who wants X's own words has nothing to look for; and a quotation at second hand is worth checking at first.

Flagged:

    Harbours came first (Okafor quoted in Lindqvist 2006: 40).

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (1974), A Life, Lagos: Delta Press.

Not flagged:

    Harbours came first (Okafor quoted in Lindqvist 2006: 40).

    References

    Lindqvist, Maja (ed.) (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2006), Harbours of the South, Lund: Studentlitteratur.

To settle it: find the original and cite it, or leave the note as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Evidence, FullNote, Link, LinkReason, LinkStatus, Problem, Reference, Severity
from citecheck.reconcile.years import read_years
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, join, name_entry
from citecheck.text.fold import fold, words


@rule("CC107", "unlisted-secondary-source", Severity.NOTE)
def unlisted_secondary_source(evidence: Evidence) -> Iterator[Problem]:
    """One problem per inner author and container."""
    own = _own_entries(evidence)
    quoted: dict[tuple[str, tuple[str, ...]], list[CitationItem]] = {}
    for item, link in evidence.linked():
        listed = link.status in (LinkStatus.MATCHED, LinkStatus.AMBIGUOUS) and link.references
        if not item.secondary or not listed or _is_inner_work(evidence, item, link):
            continue
        if not _has_own_entry(evidence, own, item, link.references):
            quoted.setdefault((fold(join(item.secondary)), link.references), []).append(item)
    for (inner, references), items in quoted.items():
        who = join(items[0].secondary)
        yield Problem(
            items[0].span,
            f"{cites(evidence, items)}. The list has {name_entry(evidence, evidence.by_id[references[0]])}, but not the work by {who}. Should that be listed too?",
            citation_items=tuple(item.id for item in items),
            references=references,
            data=(("secondary", who), ("container", name_entry(evidence, evidence.by_id[references[0]]))),
            identity=(inner,),
        )


def _is_inner_work(evidence: Evidence, item: CitationItem, link: Link) -> bool:
    """Whether the inner author's own work is what the citation was linked to: by its editors' names, or by a person."""
    if link.reason is not LinkReason.PINNED:
        return link.reason is LinkReason.EDITOR
    authors = {fold(name.label) for reference in link.references for name in evidence.by_id[reference].item.author}
    return not authors.isdisjoint(_families(item))


def _families(item: CitationItem) -> list[str]:
    """What may be the inner author's family name: notes print the given name too."""
    name = words(item.secondary[0])
    return [" ".join(name[start:]) for start in range(len(name))]


def _own_entries(evidence: Evidence) -> dict[tuple[str, int], set[str]]:
    """The entries of each author (folded family, or body) and year."""
    rows: dict[tuple[str, int], set[str]] = {}
    for reference in evidence.references:
        for name in reference.item.author:
            for year in _years(reference):
                rows.setdefault((fold(name.label), year), set()).add(reference.id)
    return rows


def _years(reference: Reference) -> tuple[int, ...]:
    return reference.item.issued.years if reference.item.issued else ()


def _has_own_entry(evidence: Evidence, own: dict[tuple[str, int], set[str]], item: CitationItem, containers: tuple[str, ...]) -> bool:
    """Whether the inner author has an entry, other than the container, of a year that the citation prints or of the container's."""
    families = _families(item)
    years = {year for container in containers for year in _years(evidence.by_id[container])}
    printed = read_years(evidence.document.quote(item.span)).numbers
    if isinstance(item.pointer, FullNote) and years.issuperset(printed):  # a short note has no year, so any entry may be the inner work
        return any(family == other and entries - set(containers) for family in families for (other, _), entries in own.items())
    return any(own.get((family, year), set()) - set(containers) for family in families for year in years.union(printed))
