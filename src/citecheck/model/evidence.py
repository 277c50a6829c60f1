"""All that a rule may see, and all that a report is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from citecheck.model.citation import Citation, CitationItem
from citecheck.model.document import Document
from citecheck.model.finding import Coverage, Doubt, Finding, Notice
from citecheck.model.link import Link
from citecheck.model.pin import Overrides, Pinned
from citecheck.model.reference import Reference, Section
from citecheck.model.resolution import Resolution


@dataclass(frozen=True)
class Evidence:
    """The value of every stage. ``system`` is author-date, numeric, author-page, note, key, mixed or None (no citations)."""

    document: Document
    citations: tuple[Citation, ...]
    sections: tuple[Section, ...]
    references: tuple[Reference, ...]
    links: tuple[Link, ...]
    resolutions: tuple[Resolution, ...] = ()
    language: str | None = None
    system: str | None = None
    doubts: tuple[Doubt, ...] = ()
    system_evidence: tuple[tuple[str, int], ...] = ()  # how many citation items are of each kind
    system_decided: str = ""  # what told the system, in one clause
    overrides: Overrides | None = None
    pinned: tuple[Pinned, ...] = ()  # what became of each correction of ``overrides``

    @cached_property
    def items(self) -> Mapping[str, CitationItem]:
        """Citation items by id, in the order of the text."""
        return {item.id: item for citation in self.citations for item in citation.items}

    @cached_property
    def citation_of(self) -> Mapping[str, Citation]:
        """The cluster of each citation item id."""
        return {item.id: citation for citation in self.citations for item in citation.items}

    @cached_property
    def by_id(self) -> Mapping[str, Reference]:
        """References by id, in the order of the list."""
        return {reference.id: reference for reference in self.references}

    @cached_property
    def link_of(self) -> Mapping[str, Link]:
        """The link of each citation item id."""
        return {link.citation_item: link for link in self.links}

    @cached_property
    def links_to(self) -> Mapping[str, tuple[Link, ...]]:
        """The links (matched or ambiguous) that name each reference id; every reference has a row."""
        rows: dict[str, list[Link]] = {reference.id: [] for reference in self.references}
        for link in self.links:
            for reference in link.references:
                rows[reference].append(link)
        return {reference: tuple(links) for reference, links in rows.items()}

    @cached_property
    def section_of(self) -> Mapping[str, Section]:
        """The section of each reference id that stands in one (the innermost that contains it)."""
        found: dict[str, Section] = {}
        for reference in self.references:
            holders = [section for section in self.sections if section.span.contains(reference.span)]
            if holders:
                found[reference.id] = min(holders, key=lambda section: len(section.span))
        return found

    def linked(self) -> Iterator[tuple[CitationItem, Link]]:
        """Each citation item with its link, in the order of the text."""
        for item in self.items.values():
            yield item, self.link_of[item.id]


@dataclass(frozen=True, slots=True)
class Report:
    """What an audit gives."""

    evidence: Evidence
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    coverage: Coverage
    version: str
