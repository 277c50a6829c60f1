"""Where each chapter has a list of its own, a citation means an entry of its chapter's list, or of one that all chapters share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Citation, Reference, ReferenceList, Span


@dataclass(frozen=True, slots=True)
class Chapter:
    """Citations and the references that they may mean."""

    citations: tuple[Citation, ...]
    references: tuple[Reference, ...]


def chapters(citations: Sequence[Citation], listed: ReferenceList) -> Iterator[Chapter]:
    """The chapters in order: first each with its own list, then what stands in any with the common list, at last what stands in none with every list.

    A document whose lists answer all of its text is one chapter, and a list in which nothing was read makes none. A citation may come twice; its first match
    counts.
    """
    scope_of = {reference.id: _scope_of(reference, listed) for reference in listed.references}
    filled = set(scope_of.values())
    scopes = tuple(dict.fromkeys(section.scope for section in listed.sections if section.scope is not None and section.scope in filled))
    if not scopes:
        yield Chapter(tuple(citations), listed.references)
        return
    for scope in scopes:
        inside = tuple(citation for citation in citations if scope.contains(citation.span))
        own = tuple(reference for reference in listed.references if scope_of[reference.id] == scope)
        if inside:
            yield Chapter(inside, own)
    common = tuple(reference for reference in listed.references if scope_of[reference.id] is None)
    if common:
        yield Chapter(tuple(citations), common)
    rest = tuple(citation for citation in citations if not any(scope.contains(citation.span) for scope in scopes))
    if rest or not common:
        yield Chapter(rest, listed.references)


def _scope_of(reference: Reference, listed: ReferenceList) -> Span | None:
    """The scope of the innermost section that the reference stands in."""
    holders = [section for section in listed.sections if section.span.contains(reference.span)]
    return min(holders, key=lambda section: len(section.span)).scope if holders else None
