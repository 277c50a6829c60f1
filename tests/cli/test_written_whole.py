"""A run that fails leaves the file of an earlier one as it was."""

from __future__ import annotations

import json
import os
import stat
import threading
from pathlib import Path

import pytest

from tests.cli.stopping import leave

LINE = "Adams, J. (2001), Rivers and Silt, London: Invented Press.\n"
OLD = "the result of an earlier run\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.txt").write_text(LINE, encoding="utf-8")
    Path("late.txt").write_text(LINE * 2000, encoding="utf-8")
    with Path("late.txt").open("ab") as file:
        file.write(b"\xff\n")  # not ASCII, long after the first results
    Path("binary.txt").write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 9)


FAILING = [
    ["parse", "--encoding", "nonsense", "good.txt"],
    ["parse", "--encoding", "ascii", "late.txt"],
    ["parse", "--format", "bibtex", "--encoding", "ascii", "late.txt"],
    ["parse", "binary.txt"],
    ["parse", "--pasted", "binary.txt"],
    ["parse", "--pasted", "--encoding", "ascii", "late.txt"],
    ["parse", "--train", "good.txt"],
    ["parse", "--evaluate", "good.txt"],
    ["resolve", "--offline", "--encoding", "nonsense", "good.txt"],
    ["resolve", "--offline", "--encoding", "ascii", "late.txt"],
    ["resolve", "--offline", "--index", "none", "good.txt"],
]


@pytest.mark.parametrize("command", FAILING, ids=" ".join)
def test_a_run_that_fails_leaves_the_earlier_result(command: list[str]) -> None:
    Path("out").write_text(OLD, encoding="utf-8")
    before = sorted(path.name for path in Path().iterdir())
    assert leave(*command, "--output", "out") == 2
    assert Path("out").read_text(encoding="utf-8") == OLD
    assert sorted(path.name for path in Path().iterdir()) == before


@pytest.mark.parametrize("command", FAILING, ids=" ".join)
def test_a_run_that_fails_makes_no_file(command: list[str]) -> None:
    before = sorted(path.name for path in Path().iterdir())
    assert leave(*command, "--output", "out") == 2
    assert sorted(path.name for path in Path().iterdir()) == before


@pytest.mark.parametrize("command", [["parse", "good.txt"], ["parse", "--about"], ["resolve", "--offline", "good.txt"]], ids=" ".join)
def test_no_folder_is_made(command: list[str]) -> None:
    assert leave(*command, "--output", "none/out") == 2
    assert not Path("none").exists()


@pytest.mark.parametrize("command", [["parse"], ["parse", "--pasted"], ["resolve", "--offline"]], ids=" ".join)
def test_a_run_that_succeeds_replaces_it_and_keeps_its_mode(command: list[str]) -> None:
    Path("real").write_text(OLD, encoding="utf-8")
    Path("real").chmod(0o640)
    Path("out").symlink_to("real")
    assert leave(*command, "good.txt", "--output", "out") == 0
    assert "Rivers and Silt" in Path("real").read_text(encoding="utf-8")
    assert Path("out").is_symlink()
    assert stat.S_IMODE(Path("real").stat().st_mode) == 0o640


def test_a_pipe_gets_it_as_it_comes() -> None:
    os.mkfifo("pipe")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(Path("pipe").read_text(encoding="utf-8")))
    reader.start()
    assert leave("parse", "good.txt", "--output", "pipe") == 0
    reader.join()
    assert json.loads(read[0])["title"] == "Rivers and Silt"
