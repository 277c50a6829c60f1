"""One source that answers both questions, asked the way the program asks Crossref."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from citecheck.resolve.answers import Answer, Missing
from citecheck.resolve.asking import Service
from citecheck.resolve.case import Case
from citecheck.resolve.ladder import ladder
from citecheck.resolve.question import Lookup, Question, Search
from citecheck.resolve.run import Progress, climb


class Two(Protocol):
    """The record of a DOI, and the records that fit words."""

    def record(self, doi: str) -> Answer: ...

    def search(self, text: str) -> Answer: ...


@dataclass
class Asked:
    """``of`` as a source."""

    of: Two
    threads: int = 1
    name: str = "crossref"

    def answer(self, question: Question) -> Answer:
        match question:
            case Lookup(doi):
                return self.of.record(doi)
            case Search(text):
                return self.of.search(text)
        raise AssertionError(question)


@dataclass
class Says:
    """A source that always says the same."""

    answered: Answer
    name: str
    threads: int = 0

    def answer(self, question: Question) -> Answer:
        return self.answered


def settle(every: Sequence[Case], service: Two, threads: int, progress: Progress, agency: Answer | None = None) -> None:
    """Ask ``service`` until each case has its outcome; ``agency`` is what doi.org says of every DOI, if it is asked."""
    others: dict[str, Service] = {
        "crossref": Asked(service, threads),
        "datacite": Says(Missing(), "datacite"),
        "doi.org": Says(agency or Missing(), "doi.org"),
    }
    sources = ("crossref", "datacite") if agency else ("crossref",)
    climb(every, ladder(sources, others.__getitem__, asks_agency=agency is not None), progress)
