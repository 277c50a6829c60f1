"""`citecheck lock` with a network, over a real socket."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from citecheck.cli import main
from citecheck.resolve import ResolveSettings
from tests.resolve.made_up import BOOK, RIVERS, FakeClock
from tests.resolve.server import CrossrefServer

TEXT = """Rivers carry silt (Beispiel and Örnek 2004). Bridges stand (Exempel 1999).

## References

Beispiel, A. M. and Örnek, O. (2004), "Invented Rivers and Their Imaginary Silt", *Journal of Invented Hydrology*, 12 (3): 583-601.

Exempel, C. (1999), *A History of Imaginary Bridges*, Example University Press.
"""


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return int(stopped.value.code or 0)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrossrefServer]:
    """A service that the command line asks, and the working folder with a document."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "thesis.md").write_text(TEXT, encoding="utf-8")
    with CrossrefServer([RIVERS, BOOK]) as service:
        told = partial(ResolveSettings, base_url=service.url, clock=FakeClock())
        monkeypatch.setattr("citecheck.cli.options.ResolveSettings", told)
        yield service


def test_lock_then_audit_without_a_network(server: CrossrefServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lock", "thesis.md") == 0
    assert capsys.readouterr().out == "thesis.md: refs/thesis.lock.json: written, 2 entries (2 resolved)\n"
    asked = len(server.log)
    assert run("lock", "thesis.md") == run("lock", "--check", "thesis.md") == run("audit", "thesis.md", "--quiet") == 0
    assert len(server.log) == asked
    told = capsys.readouterr().out
    assert "thesis.md: refs/thesis.lock.json: up to date, 2 entries (2 resolved)\n" in told
    assert "thesis.md: refs/thesis.lock.json: fits the document\n" in told
    assert "looked up: 2 entries, by refs/thesis.lock.json of 2026-01-01." in told


def test_half_a_character_in_a_record_and_a_date_that_no_calendar_has(server: CrossrefServer) -> None:
    """JSON may escape either; no file holds the one, and no lock file would be read with the other."""
    server.records = [{**RIVERS, "title": [f"{RIVERS['title'][0]} \ud83d"], "published-print": {"date-parts": [[2004, 10**30]]}}, BOOK]
    assert run("lock", "thesis.md") == run("lock", "--check", "thesis.md") == 0
    assert "silt \ufffd" in Path("refs/thesis.lock.json").read_text(encoding="utf-8")
    Path("strings.txt").write_text(TEXT.split("\n\n")[2], encoding="utf-8")
    assert run("audit", "thesis.md", "--format", "json", "--output", "report.json") == 0
    assert run("resolve", "strings.txt", "--output", "strings.jsonl") == 0
    for name in ("report.json", "strings.jsonl"):
        assert "silt \ufffd" in Path(name).read_text(encoding="utf-8")


def test_the_sweep_tells_what_is_new(server: CrossrefServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lock", "thesis.md") == 0
    notice = {**RIVERS, "DOI": "10.5555/example-notice", "update-to": [{"type": "retraction", "DOI": "10.5555/example-rivers"}]}
    server.records = [*server.records, notice]
    capsys.readouterr()
    assert run("lock", "--refresh", "status", "thesis.md") == 0
    told = capsys.readouterr().out
    assert "thesis.md: refs/thesis.lock.json: written, 2 entries (2 resolved)\n" in told
    assert "  10.5555/example-rivers: retraction by the notice 10.5555/example-notice (according to the publisher): Beispiel, A. M." in told
    assert run("audit", "thesis.md", "--offline", "--select", "CC501") == 1


def test_a_setting_says_offline(server: CrossrefServer, capsys: pytest.CaptureFixture[str]) -> None:
    Path("citecheck.toml").write_text("offline = true\n", encoding="utf-8")
    assert run("lock", "thesis.md") == 0
    assert capsys.readouterr().out == "thesis.md: refs/thesis.lock.json: not written, 0 entries; 2 entries without an answer\n"
    assert server.log == []
    assert not Path("refs").exists()
