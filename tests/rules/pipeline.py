"""From a small document to its findings, the way the program goes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from citecheck.extract.citations import citations
from citecheck.extract.references import references
from citecheck.model import Evidence, Finding, Reference, Resolution, Skipped, Source
from citecheck.readers import read
from citecheck.reconcile import reconcile
from citecheck.resolve.answers import Answer, Found, Missing
from citecheck.resolve.run import cases
from citecheck.rules import RULES, judge
from tests.resolve.asking import settle

RETRIEVED = "2026-01-01T00:00:00Z"
_ANSWER = "Crossref:"
_NOWHERE = "\n\ndoi.org: nothing"


@dataclass(frozen=True)
class Index:
    """Answers as Crossref does, from a few records: by DOI the one, by words all of them."""

    records: Sequence[Mapping[str, Any]]

    def record(self, doi: str) -> Answer:
        held = [record for record in self.records if record["DOI"].lower() == doi.lower()]
        return Found(tuple(held), RETRIEVED) if held else Missing(RETRIEVED)

    def search(self, text: str) -> Answer:
        return Found(tuple(self.records) if text else (), RETRIEVED)


def gather(text: str) -> Evidence:
    """Read, extract, reconcile and resolve a document given as text; paragraphs at its end that begin with ``Crossref:`` are what Crossref holds."""
    text, nowhere, _ = text.partition(_NOWHERE)
    written, *answers = text.split(f"\n\n{_ANSWER}")
    records = [json.loads(answer) for answer in answers if answer.strip() != "nothing"]
    document = read(Source("example.md", f"{written}\n".encode()))
    listed = references(document)
    cited = citations(document, listed)
    links = reconcile(cited.citations, listed)
    printed = {entry.id: document.quote(entry.span) for entry in listed.references}
    resolutions = resolve(listed.references, records, printed, unregistered=bool(nowhere)) if answers else skipped(listed.references)
    return Evidence(document, cited.citations, listed.sections, listed.references, links, resolutions, system=cited.system)


def resolve(
    entries: Sequence[Reference], records: Sequence[Mapping[str, Any]], printed: Mapping[str, str], *, unregistered: bool = False
) -> tuple[Resolution, ...]:
    """One resolution an entry, from an index that holds ``records``; ``unregistered``: doi.org knows none of the DOIs that it lacks."""
    every = cases(entries, printed)
    settle(every, Index(records), 1, lambda _done, _total: None, Missing(RETRIEVED) if unregistered else None)
    return tuple(case.resolution() for case in every)


def skipped(entries: Sequence[Reference]) -> tuple[Resolution, ...]:
    """What an offline run gives."""
    return tuple(Resolution(entry.id, Skipped("offline")) for entry in entries)


def findings(text: str, code: str) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in judge(gather(text), [rule for rule in RULES if rule.code == code]) if finding.code == code]
