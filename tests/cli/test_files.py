"""What the commands that read lines make of their files: none is lost, cut or misread without a word."""

from __future__ import annotations

import json
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.cli.stopping import leave

LINE = "Adams, J. (2001), Rivers and Silt, London: Invented Press.\n"


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


ZURICH = "Müller, Jörg (2001), Flüsse und Gewässer, Zürich: Verlag für Bücher.\nAdams, J. (2001), Rivers, London: Press.\n"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-8", "utf-8-sig", "utf-32"])
@pytest.mark.parametrize("options", [[], ["--encoding"]], ids=["told-nothing", "told"])
@pytest.mark.parametrize("manner", [[], ["--pasted"]], ids=["lines", "pasted"])
def test_files_are_decoded_as_documents_are(
    encoding: str, options: list[str], manner: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("old.txt").write_bytes(ZURICH.encode(encoding))
    assert leave("parse", *manner, "old.txt", *options, *([encoding] if options else [])) == 0
    written = capsys.readouterr()
    rows = [json.loads(line) for line in written.out.splitlines()]
    assert [row["author"][0]["family"] for row in rows] == ["Müller", "Adams"]
    assert ("notice" in written.err) == (not options and encoding in ("latin-1", "cp1252", "utf-16-le"))


@pytest.mark.parametrize("manner", [[], ["--pasted"]], ids=["lines", "pasted"])
def test_a_file_of_utf8_with_a_stray_byte_stays_utf8(manner: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("mixed.txt").write_bytes(ZURICH.encode() * 2 + b"Low, Z\xfcrich (1999). Silt. London: Press.\n")
    assert leave("parse", *manner, "mixed.txt") == 0
    written = capsys.readouterr()
    assert "Müller" in written.out
    assert r"Z\\xfcrich" in written.out
    assert "mixed.txt:5 is not UTF-8" in written.err


@pytest.mark.parametrize("command", [["parse"], ["parse", "--evaluate"], ["resolve", "--offline"]], ids=" ".join)
@pytest.mark.parametrize("told", ["no-such", "rot13", "hex", "ascii", "utf-16"])
def test_an_encoding_that_is_wrong_is_refused(command: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("old.txt").write_bytes(ZURICH.encode("latin-1") + b"\n" * (len(ZURICH) % 2 == 0))
    assert leave(*command, "old.txt", "--encoding", told) == 2
    said = capsys.readouterr().err
    assert "old.txt: " in said
    assert "remedy" in said


def test_other_files_than_text_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("paper.pdf").write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 9)
    assert leave("parse", "paper.pdf") == 2
    assert "this is a PDF file" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--encoding", "latin-1"]], ids=["told-nothing", "told"])
def test_of_a_pipe_bytes_are_shown_and_told(options: list[str]) -> None:
    command = [sys.executable, "-m", "citecheck", "parse", *options]
    done = subprocess.run(command, input=ZURICH.encode("latin-1"), capture_output=True, check=True)
    assert ("Müller" in done.stdout.decode()) == bool(options)
    assert ("standard input:1 is not UTF-8" in done.stderr.decode()) == (not options)


@pytest.mark.parametrize("command", [["parse", "--pasted"], ["audit", "--offline", "-"]], ids=" ".join)
def test_an_input_without_an_end_is_told(command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("citecheck.readers.entry.SIZE_LIMIT", 100)
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(LINE.encode() * 3)))
    assert leave(*command) == 2
    assert "larger than" in capsys.readouterr().err


def test_a_line_without_an_end_is_not_read_to_find_what_it_is_written_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("citecheck.cli.waiting.SIZE_LIMIT", 100)
    Path("long.txt").write_bytes("ü".encode() * 200)
    assert leave("parse", "long.txt") == 2
    assert "line 1 has no end" in capsys.readouterr().err
