"""Pinning what was read and linked anyway changes nothing, over the dissertation of the seeds."""

from __future__ import annotations

import re
from pathlib import Path

import citecheck
from citecheck.model import LinkReason, LinkStatus, Report
from citecheck.overrides import fingerprints
from citecheck.overrides.stubs import citation_stub, entry_stub
from tests.overrides.test_stubs import uncommented

SEED = "001_9b721d0a0261e544.txt"


def corrected(document: Path, tables: list[str], tmp_path: Path) -> Report:
    file = tmp_path / "all.toml"
    file.write_text(uncommented("\n\n".join(dict.fromkeys(tables))), encoding="utf-8")
    return citecheck.audit(document, overrides=file)


def test_links_that_were_found(seeds: Path, tmp_path: Path) -> None:
    before = citecheck.audit(seeds / SEED)
    evidence = before.evidence
    names = fingerprints(evidence.document, evidence.citations)
    assert not any("-" in name for name in names.values())
    tables = [
        re.sub(
            r"^# (references = )",
            r"\1",
            "\n".join(citation_stub(evidence.document, item, names[item.id], link, evidence.references)),
            flags=re.MULTILINE,
        )
        for item, link in evidence.linked()
        if link.status is LinkStatus.MATCHED
    ]
    assert len(tables) > 150
    after = corrected(seeds / SEED, tables, tmp_path)
    assert not any(one.stale for one in after.evidence.pinned)
    assert sum(link.reason is LinkReason.PINNED for link in after.evidence.links) == len(tables)
    for one, other in zip(evidence.links, after.evidence.links, strict=True):
        assert (one.status, one.references, one.differences, one.antecedent) == (
            other.status,
            other.references,
            other.differences,
            other.antecedent,
        )
    assert [finding.fingerprint for finding in after.findings] == [finding.fingerprint for finding in before.findings]


def test_fields_that_were_read(seeds: Path, tmp_path: Path) -> None:
    evidence = citecheck.extract(seeds / SEED)
    tables = ["\n".join(entry_stub(evidence.document, reference, None)) for reference in evidence.references]
    assert len(tables) > 200
    after = corrected(seeds / SEED, tables, tmp_path).evidence
    assert not any(one.stale for one in after.pinned)
    for one, other in zip(evidence.references, after.references, strict=True):
        assert (one.id, one.span, one.item, one.fields) == (other.id, other.span, other.item, other.fields)
        assert (other.vouched, other.confidence) == (True, 1.0)
