"""The example of docs/lock.md is what a run makes. Scores and reasons, which are the decision's business, may be worded otherwise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from citecheck.corpus import named
from citecheck.corpus.locks import lock_document
from citecheck.pipeline import Tools
from citecheck.resolve import ResolveSettings
from citecheck.settings import load
from tests.resolve.made_up import BOOK, RIVERS, FakeClock
from tests.resolve.server import CrossrefServer

PAGE = Path(__file__).parents[2] / "docs" / "lock.md"
BLOCK = re.compile(r"^```(markdown|json)\n(.*?)^```", re.MULTILINE | re.DOTALL)
WORDING = re.compile(r'"(reason|refused|answer)": "[^"]*",?\s*|"score": [\d.]+')


def test_the_example_is_what_a_run_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shown = dict(BLOCK.findall(PAGE.read_text(encoding="utf-8")))
    (tmp_path / "rivers.md").write_text(shown["markdown"], encoding="utf-8")
    settings = load()
    with CrossrefServer([RIVERS, BOOK]) as server:
        resolving = ResolveSettings(base_url=server.url, cache_path="cache.sqlite", mailto="a@example.org", clock=FakeClock())
        lock_document(named(settings, [Path("rivers.md")])[0], settings, Tools(resolving=resolving))
    made = (tmp_path / "refs" / "rivers.lock.json").read_text(encoding="utf-8")
    assert WORDING.sub("", shown["json"]) == WORDING.sub("", made), made
