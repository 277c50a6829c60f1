"""A reference on its way to its outcome: what was asked about it, and what each source said."""

from __future__ import annotations

from dataclasses import dataclass, field

from citecheck.model import Candidate, Outcome, Query, Reference, Resolution, Resolved, Skipped
from citecheck.resolve.decide import Judgement
from citecheck.resolve.question import Lookup, Question

NOTHING_TO_ASK = "nothing to ask with"


@dataclass(slots=True)
class Case:
    """The one thing here that changes, and it lives as long as the run."""

    reference: Reference
    text: str  # the entry as printed, or nothing
    by_doi: Lookup | None
    outcome: Outcome | None = None
    queries: list[Query] = field(default_factory=list)
    lacking: list[str] = field(default_factory=list)  # who does not hold the printed DOI
    agency: str | None = None  # who registered the printed DOI, as doi.org says
    unregistered: bool = False  # nobody did
    refused: Judgement | None = None  # the record of the printed DOI, if it is another work
    refused_by: str = ""  # whose record that is
    silent: list[str] = field(default_factory=list)  # who was asked by words or ISBN, and offered nothing that is the work
    offered: list[Candidate] = field(default_factory=list)  # what they offered
    failures: dict[str, str] = field(default_factory=dict)  # who gave no answer, and why
    words: dict[str, Question | None] = field(default_factory=dict)  # the question by words, or by ISBN, to each source

    def resolution(self) -> Resolution:
        """What became of it."""
        outcome = self.outcome or Skipped(NOTHING_TO_ASK)
        last = self.queries[-1].resolver if self.queries else None
        resolver = outcome.candidate.resolver if isinstance(outcome, Resolved) else last
        doi = self.by_doi.doi if self.by_doi and self.unregistered else None
        return Resolution(self.reference.id, outcome, resolver, tuple(self.queries), unregistered_doi=doi)
