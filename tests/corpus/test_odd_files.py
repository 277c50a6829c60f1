"""Files that are not what they should be: each is told by its name in the project with a remedy, and costs no other document anything."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from citecheck.cli import main
from citecheck.corpus import Baseline, members
from citecheck.corpus.baseline import load as load_baseline
from citecheck.corpus.baseline import save as save_baseline
from citecheck.corpus.files import read_text, write_text
from citecheck.corpus.locks import load_lock, save_lock
from citecheck.errors import CorpusError
from citecheck.lockfile import Lock
from citecheck.settings import load
from tests.conftest import THESIS

BOM = "\ufeff"
Made = Callable[[Path], None]


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return int(stopped.value.code or 0)


def directory(path: Path) -> None:
    path.mkdir(parents=True)


def dangling(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to("nowhere")


def pipe(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)


ODD = [(directory, "a directory, not a file"), (dangling, "a link that leads nowhere"), (pipe, "a pipe or a device, not a file")]


@pytest.mark.parametrize(("made", "words"), ODD)
@pytest.mark.parametrize("name", ["refs/rivers.lock.json", "refs/rivers.overrides.toml"])
@pytest.mark.parametrize(
    "command", [("audit", "texts/rivers.md", "--offline"), ("update",), ("check",), ("lock", "--check"), ("lock", "--offline")]
)
def test_what_is_no_file_is_not_passed_over(
    project: Path, capsys: pytest.CaptureFixture[str], made: Made, words: str, name: str, command: tuple[str, ...]
) -> None:
    if name.endswith("toml") and command == ("lock", "--check"):
        assert run("lock", "--offline") == 0  # without a lock there is nothing to check
    made(project / name)
    assert run(*command) == 2
    error = capsys.readouterr().err
    assert f"{name}: is {words}" in error
    assert "remedy: " in error


@pytest.mark.parametrize(("made", "words"), ODD)
def test_nor_in_the_place_of_the_baseline(project: Path, made: Made, words: str) -> None:
    made(project / "reports" / "baseline.json")
    with pytest.raises(CorpusError, match=f"^reports/baseline.json: is {words}\n  remedy: "):
        load_baseline(load())


def test_a_byte_order_mark_changes_nothing(project: Path) -> None:
    settings, path = load(), project / "refs" / "rivers.lock.json"
    lock = Lock("texts/rivers.md", "refs/rivers.lock.json")
    save_lock(lock, path)
    path.write_text(BOM + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert load_lock(path, lock.name) == lock
    baseline = Baseline({"texts/rivers.md": {"0123": "CC101"}})
    save_baseline(baseline, settings)
    path = project / "reports" / "baseline.json"
    path.write_text(BOM + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert load_baseline(settings) == baseline


@pytest.mark.parametrize("text", ["{", "[]", '{"schema": "citecheck-baseline/9"}'])
def test_a_baseline_of_another_form_is_named_from_the_project(project: Path, text: str) -> None:
    write_text(project / "reports" / "baseline.json", text)
    with pytest.raises(CorpusError, match=r"^reports/baseline\.json: no baseline"):
        load_baseline(load())


def test_files_are_named_from_the_project_and_once(tmp_path: Path) -> None:
    (tmp_path / "refs").write_bytes(b"\xff")
    with pytest.raises(CorpusError) as caught:
        read_text(tmp_path / "refs", root=tmp_path)
    assert caught.value.where == "refs"
    with pytest.raises(CorpusError) as caught:
        write_text(tmp_path / "refs" / "a.bib", "x", tmp_path)
    assert caught.value.where == "refs/a.bib"
    assert str(tmp_path) not in str(caught.value)


@pytest.fixture
def illegible(project: Path) -> str:
    """A second document, whose name is Latin-1, and a third; its name with escapes."""
    try:
        Path(os.fsdecode(os.fsencode(project / "texts") + b"/b\xffd.md")).write_text(THESIS, encoding="utf-8")
    except OSError:
        pytest.skip("this file system has only names in UTF-8")
    (project / "texts" / "deltas.md").write_text(THESIS, encoding="utf-8")
    return "texts/b\\xffd.md"


def test_a_name_that_is_not_utf_8_costs_no_other_document(project: Path, illegible: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lock", "--offline") == run("update") == 2
    told = capsys.readouterr()
    assert told.err.count(f"error: {illegible}: the name of the file is not UTF-8\n  remedy: rename it") == 2
    for stem in ("rivers", "deltas"):
        assert (
            f"texts/{stem}.md: refs/{stem}.lock.json: written" in told.out
            or f"texts/{stem}.md: refs/{stem}.lock.json: not written" in told.out
        )
        assert f"texts/{stem}.md: refs/{stem}.bib" in told.out
        assert (project / "reports" / f"{stem}.json").exists()
    assert run("check", "--fail-on", "never", "--format", "json", "--output", "verdict.json") == 2
    verdict = json.loads((project / "verdict.json").read_text(encoding="utf-8"))
    assert [row["name"] for row in verdict["unreadable"]] == [illegible]
    assert verdict["complaints"] == []
    assert [member.name for member in members(load())] == ["texts/b\\xffd.md", "texts/deltas.md", "texts/rivers.md"]


@pytest.mark.usefixtures("illegible")
def test_it_can_be_audited_all_the_same(project: Path) -> None:
    document = os.fsdecode(b"texts/b\xffd.md")
    assert run("audit", document, "--offline", "--fail-on", "never", "--format", "json", "--output", "report.json") == 0
    report = json.loads((project / "report.json").read_text(encoding="utf-8"))
    assert report["document"]["name"] == "texts/b\\xffd.md"


def test_update_does_the_other_documents_and_tells_every_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "texts" / "a.md").write_bytes(b"\x00\x01\x02" * 100)
    (project / "texts" / "b.md").write_text(THESIS, encoding="utf-8")
    (project / "refs").mkdir()
    (project / "refs" / "b.overrides.toml").write_text('schema = "citecheck-overrides/1"\nfoo = 1\n', encoding="utf-8")
    assert run("update") == 2
    told = capsys.readouterr()
    assert told.out == "texts/rivers.md: refs/rivers.bib, reports/rivers.md, reports/rivers.json\n"
    assert "error: texts/a.md: " in told.err
    assert 'error: refs/b.overrides.toml:2: unknown key "foo"' in told.err
    assert told.err.count("remedy: ") == 2


def test_a_link_is_written_through_and_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)
    assert write_text(link, "new")
    assert (link.is_symlink(), real.read_text(), real.stat().st_mode & 0o777) == (True, "new", 0o600)


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert write_text(pipe, "new")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
