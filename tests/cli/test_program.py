from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from citecheck.cli import main


def leave(arguments: list[str]) -> int | str | None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    return stopped.value.code


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        pytest.param(KeyError("x"), 2, "a fault in citecheck itself, KeyError", id="fault-of-ours"),
        pytest.param(KeyboardInterrupt(), 130, "citecheck: stopped", id="interrupted"),
        pytest.param(PermissionError(13, "Permission denied", "out.md"), 2, "out.md: Permission denied", id="system"),
    ],
)
def test_what_goes_wrong_is_told_without_a_traceback(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: BaseException, code: int, said: str
) -> None:
    def broken(*_: object) -> None:
        raise fault

    monkeypatch.setattr("citecheck.cli.audit.audit", broken)
    assert leave(["audit", "texts/rivers.md", "--offline"]) == code
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told


def test_an_example_that_would_not_be_read_to_its_end_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "long.txt").write_text(f"<title>{'a b ' * 1000}</title>\n<title>{'a b ' * 1000}c</title>\n", encoding="utf-8")
    assert leave(["parse", "--evaluate", "long.txt"]) == 2
    assert "long.txt:2: this reference is longer than 4000 characters" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_fault(project: Path) -> None:
    command = f'"{sys.executable}" -m citecheck rules | head -1'
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("CC101")


@pytest.mark.parametrize("command", ["audit", "export", "check", "update", "extract", "parse", "resolve", "cache", "rules", "explain"])
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert leave([command, "--help"]) == 0
    shown = capsys.readouterr().out
    assert "Example" in shown
    assert f"citecheck {command}" in shown


def test_help_fits_on_one_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert leave(["--help"]) == 0
    assert capsys.readouterr().out.count("\n") <= 40


@pytest.mark.parametrize(
    ("command", "hidden"),
    [
        ("parse", "--offline --mailto --index --select --ignore --fail-on --strict-resolution --verbose"),
        ("resolve", "--select --ignore --fail-on --verbose"),
    ],
)
def test_help_shows_no_option_without_effect_and_each_is_accepted(
    command: str, hidden: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    leave([command, "--help"])
    shown = capsys.readouterr().out
    assert not [option for option in hidden.split() if option in shown.partition("Options:")[2]]
    assert "--output" in shown
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    given = ["--offline", "--mailto", "x@example.org", "--select", "CC1", "--ignore", "CC2", "--fail-on", "note", "--verbose"]
    assert leave([command, str(tmp_path / "empty.txt"), *given]) in (0, None)


@pytest.mark.parametrize(("closed", "code", "said"), [("<&-", 0, ""), (">&-", 2, "standard output is closed")])
def test_closed_streams_are_no_fault(closed: str, code: int, said: str) -> None:
    done = subprocess.run(f'"{sys.executable}" -m citecheck rules {closed}', shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert said in done.stderr
    assert "fault in citecheck" not in done.stderr
