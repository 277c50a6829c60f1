"""The verbs for Python."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.errors import CorpusError
from citecheck.model import Resolved
from citecheck.pipeline import Tools
from citecheck.resolve import ResolveSettings
from tests.conftest import THESIS
from tests.resolve.made_up import BOOK, FakeClock
from tests.resolve.server import CrossrefServer

TEXT = (
    THESIS.replace("Rivers and Silt", "A History of Imaginary Bridges")
    .replace("Adams, J.", "Exempel, C.")
    .replace("(2001)", "(1999)")
    .replace("Invented Press", "Example University Press")
)


def test_a_lock_is_kept_in_a_file_and_used_in_place_of_a_network(tmp_path: Path) -> None:
    document, file = tmp_path / "a.md", tmp_path / "a.lock.json"
    document.write_text(TEXT, encoding="utf-8")
    with CrossrefServer([BOOK]) as server:
        settings = ResolveSettings(base_url=server.url, cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock())
        lock = citecheck.lock(document, file, tools=Tools(resolving=settings))
        text = file.read_text(encoding="utf-8")
        asked = len(server.log)
        assert citecheck.lock(document, file, tools=Tools(resolving=settings)) == citecheck.lock(document, file, offline=True)
        assert (len(server.log), file.read_text(encoding="utf-8")) == (asked, text)
    for given in (file, str(file), lock):
        found = citecheck.audit(document, lock=given).evidence.resolutions
        assert [isinstance(one.outcome, Resolved) for one in found] == [True, False, False]
        assert all(one.locked for one in found)


def test_a_lock_needs_no_file(tmp_path: Path) -> None:
    document = tmp_path / "a.md"
    document.write_text(TEXT, encoding="utf-8")
    assert citecheck.lock(document, offline=True).rows == ()
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_what_is_no_lock_is_an_error(tmp_path: Path) -> None:
    document, file = tmp_path / "a.md", tmp_path / "a.lock.json"
    document.write_text(TEXT, encoding="utf-8")
    file.write_text("{}", encoding="utf-8")
    for verb in (lambda: citecheck.lock(document, file, offline=True), lambda: citecheck.audit(document, lock=file)):
        with pytest.raises(CorpusError, match="remedy: mend it"):
            verb()
