"""What the commands that read lines make of their files: none is lost, cut or misread without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.cli import main

LINE = "Adams, J. (2001), Rivers and Silt, London: Invented Press.\n"


def leave(*arguments: str) -> int | str | None:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return stopped.value.code


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "command",
    [["parse"], ["parse", "--pasted"], ["parse", "--train"], ["parse", "--evaluate"], ["resolve", "--offline"]],
    ids=" ".join,
)
@pytest.mark.parametrize("name", ["same.txt", "./same.txt", "link.txt"])
def test_the_input_is_never_overwritten(command: list[str], name: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("same.txt").write_text(LINE, encoding="utf-8")
    Path("link.txt").symlink_to("same.txt")
    assert leave(*command, "same.txt", "--output", name) == 2
    told = capsys.readouterr().err
    assert "would overwrite the input" in told
    assert "remedy" in told
    assert Path("same.txt").read_text(encoding="utf-8") == LINE


def test_another_output_is_written() -> None:
    Path("same.txt").write_text(LINE, encoding="utf-8")
    assert leave("parse", "same.txt", "-o", "other.txt") == 0
    assert leave("parse", "same.txt", "-o", "other.txt") == 0
    assert leave("parse", "same.txt", "-o", "/dev/null") == 0
    assert json.loads(Path("other.txt").read_text(encoding="utf-8"))["title"] == "Rivers and Silt"


def test_the_end_of_a_long_line_is_left_over(capsys: pytest.CaptureFixture[str]) -> None:
    Path("long.txt").write_text(f"{LINE.strip()} {'and on ' * 10_000} END\n", encoding="utf-8")
    assert leave("parse", "long.txt") == 0
    assert json.loads(capsys.readouterr().out)["custom"]["leftover"].endswith("END")
