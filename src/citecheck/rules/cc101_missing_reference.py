"""A work is cited that the reference list does not have.

Flags a citation for which no entry fits: not by names and year, not by title, and not when one slip in the name or the year is allowed for.
There is one finding per cited work, however often it is cited. A source that a note gives in full is flagged only in documents that list
other sources of its kind (newspapers, web pages, works) from their notes; a bare home page never is. Nothing is said when an entry that citecheck could not read well begins with that name
and prints that year, nor when an entry has all the cited names at its head and the year where dates stand (or, in notes without year, the words of the title): it was read wrongly then. A number that the list does not have is CC110's. A cite key must stand in the bibliography file letter by letter, as Pandoc wants it.

Why it matters: a reader cannot find the source, and an examiner cannot tell whether it exists.

Flagged:

    Trade fell in the first year (Okafor 2004: 12) and recovered later (Lindqvist 2006).

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

Not flagged:

    Trade recovered later (Lindqvist 2006), as the ministry says on its home page.

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

To settle it: add the entry, or correct the name or the year in the text if the work is listed under another one.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import (
    BackReference,
    CitationItem,
    Evidence,
    FullNote,
    Item,
    Key,
    LinkStatus,
    Number,
    Problem,
    Reference,
    Severity,
)
from citecheck.reconcile.back import cited_names
from citecheck.rules.cited_keys import files_of, near_keys
from citecheck.rules.misread import may_be_meant, misread
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, join, label_of, printed_year, quote_item, work_key
from citecheck.text.fold import fold

_PERIODICALS = frozenset(("article-newspaper", "article-magazine", "periodical", "broadcast"))
_ONLINE = frozenset(("webpage", "post", "post-weblog"))


@rule("CC101", "missing-reference", Severity.ERROR)
def missing_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per cited work without an entry."""
    if not evidence.references:
        return
    unclear = misread(evidence)
    kinds = _listed_kinds(evidence)
    by_label = 2 * sum(isinstance(item.pointer, Number | Key) for item in evidence.items.values()) > len(evidence.items)
    works: dict[tuple[str, ...], list[CitationItem]] = {}
    for item, link in evidence.linked():
        source = evidence.items[link.antecedent] if link.antecedent else item
        unasked = _is_unasked(source, kinds, by_label)
        if link.status is LinkStatus.DANGLING and not unasked and not may_be_meant(evidence, unclear, source):
            works.setdefault(work_key(source), []).append(item)
    by_name = _by_first_name(evidence)
    near = near_keys(evidence)
    for key, items in works.items():
        pointer = items[0].pointer
        if isinstance(pointer, Key) and pointer.key in near:
            yield _key_problem(evidence, pointer.key, near[pointer.key], key, items)
        else:
            yield _problem(evidence, by_name, key, items)


def _is_unasked(source: CitationItem, kinds: set[str], by_label: bool) -> bool:
    """Whether no entry can be asked for: a back-reference, a number (which is CC110's), a kind of source that only notes give, or names and years in a text that cites by numbers."""
    match source.pointer:
        case BackReference() | Number():
            return True
        case FullNote(item=item):
            return _kind(item) not in kinds
        case Key():
            return False
        case _:
            return by_label


def _listed_kinds(evidence: Evidence) -> set[str]:
    """The kinds of sources in notes that this document also lists: at least one reference of the kind has an entry."""
    return {_kind(item.pointer.item) for item, link in evidence.linked() if isinstance(item.pointer, FullNote) and link.references}


def _kind(item: Item) -> str:
    if item.type in _PERIODICALS:
        return "periodical"
    return "web page" if item.type in _ONLINE or (item.accessed and not item.container_title) else "work"


def _problem(evidence: Evidence, by_name: dict[str, list[Reference]], key: tuple[str, ...], items: list[CitationItem]) -> Problem:
    source = evidence.items[evidence.link_of[items[0].id].antecedent or items[0].id]
    work = label_of(source)
    names = cited_names(source)
    near = [year for reference in by_name.get(fold(names[0]), ()) if (year := printed_year(reference.item))] if names else []
    unsigned = (
        isinstance(source.pointer, FullNote) and not (source.pointer.item.author or source.pointer.item.editor) and source is items[0]
    )
    work = quote_item(evidence, source) if unsigned else work
    known = f" It has {names[0]} of {join(near[:6])}." if near else ""
    return Problem(
        items[0].span,
        f"{cites(evidence, items)}, but the list has no entry for {'it' if unsigned else work}.{known} Is the entry missing, or is the work listed under another name or year?",
        citation_items=tuple(item.id for item in items),
        data=(("cited", work), ("listed_years", tuple(near))),
        identity=key,
    )


def _key_problem(evidence: Evidence, cited: str, near: tuple[str, ...], identity: tuple[str, ...], items: list[CitationItem]) -> Problem:
    """A cite key that the bibliography files do not have."""
    known = f" {'Keys like it are' if len(near) > 1 else 'A key like it is'} {join(near)}." if near else ""
    return Problem(
        items[0].span,
        f"{cites(evidence, items)}, but {join(files_of(evidence))} has no entry of that key.{known} Is the entry missing, or the key misspelt?",
        citation_items=tuple(item.id for item in items),
        data=(("cited", f"@{cited}"), ("near", near)),
        identity=identity,
    )


def _by_first_name(evidence: Evidence) -> dict[str, list[Reference]]:
    rows: dict[str, list[Reference]] = {}
    for reference in evidence.references:
        for name in (reference.item.author or reference.item.editor)[:1]:
            rows.setdefault(fold(name.label), []).append(reference)
    return rows
