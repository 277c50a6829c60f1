"""`citecheck cache`, and the settings that concern it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from citecheck.cli import main
from citecheck.cli.options import resolving_of
from citecheck.errors import ConfigError
from citecheck.resolve import Session
from citecheck.settings import load
from tests.resolve.made_up import OUR_RIVERS, RIVERS, entry
from tests.resolve.server import CrossrefServer


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return int(stopped.value.code or 0)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    (tmp_path / "citecheck.toml").write_text(
        'cache = "kept/answers.sqlite"\ncache-days = 10\ncache-missing-days = 2\npatience = 90\n', "utf-8"
    )
    return tmp_path


def test_the_settings_reach_the_look_ups(project: Path) -> None:
    told = resolving_of(load())
    assert told.cache_path == str(project / "kept/answers.sqlite")
    assert told.pace_path == str(project / "home/citecheck/pace.sqlite")  # one pace a machine, wherever a project keeps its cache
    assert (told.keep, told.keep_missing, told.patience, told.cache_bytes) == (timedelta(days=10), timedelta(days=2), 90, 500_000_000)
    assert list(project.glob("kept")) == []


@pytest.mark.parametrize("line", ['cache-days = "many"', "patience = -1", "cache-megabytes = 1.5", "cache-days = true"])
def test_a_setting_that_is_no_number_is_told(project: Path, line: str) -> None:
    (project / "citecheck.toml").write_text(line, "utf-8")
    with pytest.raises(ConfigError, match="must be a whole number"):
        load()


def test_info_purge_and_clear(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("cache", "info") == 0
    assert capsys.readouterr().out.splitlines()[1] == "size         nothing is kept"
    assert run("cache", "clear") == 0
    assert capsys.readouterr().out == "there is no cache: nothing to remove\n"
    with CrossrefServer([RIVERS]) as server, Session(replace(resolving_of(load()), base_url=server.url)) as session:
        session.resolve(entry(OUR_RIVERS))
    assert run("cache", "info", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["exists"], told["answers"]) == ("citecheck-cache/1", True, 1)
    assert told["services"][0]["ages"] == {"day": 1, "week": 0, "month": 0, "older": 0}
    assert run("cache", "info") == 0
    assert "crossref     1 answer (0.0 MB); 1 up to a day old" in capsys.readouterr().out
    assert run("cache", "purge") == 0
    assert capsys.readouterr().out.startswith("removed 0 expired answers (")
    assert run("cache", "clear") == 0
    assert capsys.readouterr().out.startswith("removed 1 answer (")


def test_a_file_that_is_no_cache_is_an_error_with_a_remedy(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "kept").mkdir()
    (project / "kept/answers.sqlite").write_bytes(b"x" * 4000)
    assert run("cache", "info") == 2
    assert "remedy: citecheck cache clear removes it" in capsys.readouterr().err
    assert run("cache", "clear") == 0
    assert run("cache", "info") == 0
