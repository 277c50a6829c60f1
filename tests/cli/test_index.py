"""`citecheck index`, and --index where references are looked up."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from citecheck.cli import main
from citecheck.index import extra
from tests.index.records import answer, lines, many, put
from tests.resolve.made_up import BOOK, RIVERS

needed = pytest.mark.skipif(not all(find_spec(name) for name in extra.LIBRARIES), reason="the extra [local] is not installed")
STRING = "Beispiel, A. M., & Örnek, O. (2004). Invented rivers and their imaginary silt. Journal of Invented Hydrology, 12(3), 583-601."


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as stopped:
        main([str(one) for one in arguments])
    return int(stopped.value.code or 0)


ABSENT = "import sys; sys.modules['tantivy'] = sys.modules['zstandard'] = None; from citecheck.cli import main; main(sys.argv[1:])"


@pytest.mark.parametrize("command", ["index build a.jsonl --to b", "index info b", "index verify b", "resolve a.jsonl --offline --index b"])
def test_without_its_libraries_the_command_says_how_to_get_them(tmp_path: Path, command: str) -> None:
    put(tmp_path / "a.jsonl", lines([RIVERS]))
    told = subprocess.run([sys.executable, "-c", ABSENT, *command.split()], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert "tantivy and zstandard, which are not installed\n  remedy: pip install 'citecheck-toolkit[local]'" in told.stderr
    assert not (tmp_path / "b").exists()


@needed
def test_build_info_verify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index = tmp_path / "index"
    data = put(tmp_path / "a.jsonl", lines([RIVERS, BOOK]) + b"odd\n")
    assert run("index", "build", data, "--to", index) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "1 value passed over: no JSON at 3" in told.err
    assert "2 records new, 0 replaced, 0 known already; 1 file read, 0 read before" in told.err
    assert run("index", "info", index) == 0
    assert "records    2\n" in capsys.readouterr().out
    assert run("index", "verify", index) == 0
    assert capsys.readouterr().out == f"{index}: whole\n"
    (index / "records.sqlite").write_bytes((index / "records.sqlite").read_bytes()[:-100])
    assert run("index", "verify", index, "--full") == 2
    told = capsys.readouterr()
    assert "records.sqlite is not what was written" in told.out
    assert "remedy: build it anew" in told.err


@needed
def test_a_broken_input_is_an_error_after_the_rest_was_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = answer(many(0, 9))
    broken = put(tmp_path / "broken.json", b'{"items": [' + whole[:-30])
    assert run("index", "build", broken, put(tmp_path / "good.jsonl", lines(many(10, 15))), "--to", tmp_path / "index", "--quiet") == 2
    error = capsys.readouterr().err
    assert f"{broken}: it ends in the middle of a record" in error
    assert "remedy: fetch the file again" in error
    assert run("index", "verify", tmp_path / "index") == 0


@needed
def test_an_index_that_was_not_finished(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index = tmp_path / "index"
    assert run("index", "build", put(tmp_path / "a.jsonl", lines([RIVERS])), "--to", index) == 0
    manifest = json.loads((index / "index.json").read_text())
    (index / "index.json").write_text(json.dumps(manifest | {"finished": False}))
    capsys.readouterr()
    assert run("index", "verify", index) == 2
    assert "run the citecheck index build that made it once more" in capsys.readouterr().err
    assert run("index", "build", tmp_path / "a.jsonl", "--to", index) == 0
    assert run("index", "verify", index) == 0


@needed
@pytest.mark.parametrize("jobs", ["1", "3"])
def test_a_file_of_strings_keeps_its_order(tmp_path: Path, capsys: pytest.CaptureFixture[str], jobs: str) -> None:
    index, strings = tmp_path / "index", tmp_path / "strings.txt"
    assert run("index", "build", put(tmp_path / "a.jsonl", lines([RIVERS, *many(0, 400)])), "--to", index) == 0
    stems = [one["title"][0] for one in many(0, 400)]
    wanted = [
        f"Beispiel{n}, A. (2004). {stem}. Journal of Invented Hydrology, {n % 40 + 1}, {n + 100}-{n + 109}." for n, stem in enumerate(stems)
    ]
    strings.write_text(
        "\n".join([*wanted, "", STRING, "Nobody, N. (1901). Nothing of the kind was ever indexed. Journal of Air, 1, 2-3."]) + "\n"
    )
    capsys.readouterr()
    assert run("resolve", strings, "--index", index, "--offline", "--jobs", jobs) == 0
    told = capsys.readouterr()
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert [row["input"] for row in rows] == strings.read_text().split("\n")[:-1]
    assert [row["doi"] for row in rows[:400]] == [f"10.5555/Made.{n}" for n in range(400)]
    assert [row["outcome"] for row in rows[400:]] == ["skipped", "resolved", "not-found"]
    assert "only the index was asked" in told.err


@needed
def test_jobs_are_for_an_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("resolve", put(tmp_path / "strings.txt", STRING.encode()), "--jobs", "2") == 2
    assert "--index DIR" in capsys.readouterr().err


@needed
def test_audit_by_the_settings_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("index", "build", put(tmp_path / "a.jsonl", lines([RIVERS])), "--to", tmp_path / "index") == 0
    (tmp_path / "deep").mkdir()
    (tmp_path / "citecheck.toml").write_text('index = "index"\noffline = true\n')
    (tmp_path / "deep" / "a.md").write_text(f"Rivers (Beispiel & Örnek 2004).\n\n## References\n\n{STRING}\n")
    monkeypatch.chdir(tmp_path / "deep")
    capsys.readouterr()
    assert run("audit", "a.md", "--format", "json") == 0
    report = json.loads(capsys.readouterr().out)
    assert [(row["outcome"], row["resolver"], row["doi"]) for row in report["resolutions"]] == [
        ("resolved", "index", "10.5555/example-rivers")
    ]
    assert [notice["code"] for notice in report["notices"]] == ["index-only"]
    assert run("export", "a.md") == 0
