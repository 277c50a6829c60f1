"""From a small document to its findings, the way the program goes."""

from __future__ import annotations

from citecheck.extract.citations import citations
from citecheck.extract.references import references
from citecheck.model import Evidence, Finding, Source
from citecheck.readers import read
from citecheck.reconcile import reconcile
from citecheck.rules import RULES, judge


def gather(text: str) -> Evidence:
    """Read, extract and reconcile a document given as text."""
    document = read(Source("example.md", text.encode()))
    listed = references(document)
    cited = citations(document, listed)
    links = reconcile(cited.citations, listed)
    return Evidence(document, cited.citations, listed.sections, listed.references, links, system=cited.system)


def findings(text: str, code: str) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in judge(gather(text), [rule for rule in RULES if rule.code == code]) if finding.code == code]
