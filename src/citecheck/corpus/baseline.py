"""What is accepted: per document, the fingerprints of findings that were there when the baseline was written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from citecheck.corpus.files import read_text, write_text
from citecheck.errors import CorpusError
from citecheck.model import Finding
from citecheck.settings import Settings

SCHEMA = "citecheck-baseline/1"


@dataclass(frozen=True, slots=True)
class Baseline:
    """``documents``: name of a document -> fingerprint -> a line for people (code, name, message)."""

    documents: Mapping[str, Mapping[str, str]]

    def accepts(self, document: str, finding: Finding) -> bool:
        """Whether this finding was there before."""
        return finding.fingerprint in self.documents.get(document, {})

    def gone(self, document: str, findings: Iterable[Finding]) -> int:
        """How many accepted findings of a document no longer occur."""
        return len(set(self.documents.get(document, {})) - {finding.fingerprint for finding in findings})

    def with_documents(self, rows: Mapping[str, Iterable[Finding]], keep: Iterable[str]) -> Baseline:
        """This baseline with the rows of some documents replaced; documents that are not in ``keep`` are dropped."""
        kept = set(keep)
        documents = {name: dict(accepted) for name, accepted in self.documents.items() if name in kept}
        for name, findings in rows.items():
            documents[name] = {finding.fingerprint: f"{finding.code} {finding.name}: {finding.message}" for finding in findings}
        return Baseline(documents)


def path_of(settings: Settings) -> Path:
    """reports/baseline.json"""
    return settings.root / settings.reports / "baseline.json"


def load(settings: Settings) -> Baseline:
    """The baseline of a corpus; an empty one when there is no file. Raises `CorpusError` for a file of another form."""
    path = path_of(settings)
    text = read_text(path, "citecheck check --update-baseline", settings.root)
    if text is None:
        return Baseline({})
    try:
        data = json.loads(text)
        if data["schema"] != SCHEMA:
            raise ValueError(f"schema {data['schema']}")  # noqa: TRY301
        return Baseline({str(name): {str(key): str(line) for key, line in rows.items()} for name, rows in data["documents"].items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorpusError(
            f"no baseline of this version: {error}",
            where=path.relative_to(settings.root).as_posix(),
            remedy="restore it, or remove it and accept the present findings: citecheck check --update-baseline",
        ) from error


def save(baseline: Baseline, settings: Settings) -> bool:
    """Write the baseline, sorted; whether the file changed."""
    documents = {
        name: dict(sorted(rows.items(), key=lambda row: (row[1], row[0]))) for name, rows in sorted(baseline.documents.items()) if rows
    }
    text = json.dumps({"schema": SCHEMA, "documents": documents}, ensure_ascii=False, indent=1) + "\n"
    return write_text(path_of(settings), text, settings.root)
