from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.model import Report, Source
from tests.overrides.documents import Correct


@pytest.fixture
def correct(tmp_path: Path) -> Correct:
    """Audits a text with a file of corrections that holds these tables."""

    def audited(text: str, tables: str) -> Report:
        file = tmp_path / "a.overrides.toml"
        file.write_text('schema = "citecheck-overrides/1"\n' + tables, encoding="utf-8")
        return citecheck.audit(Source("a.md", text.encode()), overrides=file)

    return audited
