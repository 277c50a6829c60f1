from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("tantivy")
pytest.importorskip("zstandard")
pytest.importorskip("msgspec")

from citecheck.errors import CitecheckError, ConfigError
from citecheck.index import manifest, searching
from citecheck.index.build import build
from citecheck.index.info import info
from citecheck.index.reader import Index
from citecheck.index.verify import faults
from tests.index.records import lines, many, put


@pytest.fixture
def index(tmp_path: Path) -> Path:
    build([put(tmp_path / "a.jsonl", lines(many(0, 400)))], tmp_path / "index")
    return tmp_path / "index"


def test_a_whole_index(index: Path) -> None:
    assert list(faults(index)) == []
    assert list(faults(index, full=True)) == []
    rows = dict(info(index))
    assert (rows["records"], rows["newest"], rows["state"]) == ("400", "2023-11-14", "finished")


def test_reading_changes_nothing(index: Path) -> None:
    before = manifest.summed(index)
    reader = Index(str(index))
    assert reader.search("word7x Beispiel7", 3)
    reader.close()
    assert manifest.summed(index) == before


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "remove"])
def test_every_file_is_watched(index: Path, harm: str) -> None:
    for path in list(manifest.files(index)):
        whole = path.read_bytes()
        if harm == "remove":
            path.unlink()
        elif harm == "flip":
            at = random.Random(path.name).randrange(len(whole))
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        else:
            path.write_bytes(whole[: len(whole) // 2] if harm == "cut" else b"")
        assert any(path.name in fault for fault in faults(index)), path
        path.write_bytes(whole)
    assert list(faults(index)) == []


@pytest.mark.parametrize("harm", [b"", b"SQLite format 3\x00" + b"\x07" * 5000, b"garbage" * 900])
def test_a_damaged_index_is_an_error_and_not_an_answer(index: Path, harm: bytes) -> None:
    (index / "records.sqlite").write_bytes(harm)
    with pytest.raises(CitecheckError, match="damaged"):
        Index(str(index)).record("10.5555/made.7")


@pytest.mark.parametrize("lost", ["meta.json", ""])
def test_an_index_without_its_words_is_an_error_and_not_silence(index: Path, lost: str) -> None:
    for path in (index / "words").glob(lost or "*"):
        path.unlink()
    with pytest.raises(CitecheckError, match="damaged"):
        Index(str(index))
    with pytest.raises(CitecheckError, match="damaged"):
        build([str(index.parent / "a.jsonl")], index)
    with pytest.raises(
        CitecheckError, match="damaged: the search knows 0 records of 400"
    ):  # after that build tantivy has made an empty one
        Index(str(index))


def test_nothing_is_added_to_an_index_that_lost_its_records(index: Path) -> None:
    (index / "records.sqlite").unlink()
    with pytest.raises(CitecheckError, match="damaged: it holds 0 records of 400"):
        build([str(index.parent / "a.jsonl")], index)


def test_records_that_share_all_their_words_hide_nothing(tmp_path: Path) -> None:
    figures = [{**one, "title": ["Figure"], "author": [], "volume": None, "page": None} for one in many(0, 600)]
    build([put(tmp_path / "a.jsonl", lines(figures))], tmp_path / "index")
    assert list(faults(tmp_path / "index")) == []


def test_words_of_other_records_are_damage(index: Path, tmp_path: Path) -> None:
    build([put(tmp_path / "b.jsonl", lines(many(1000, 1400)))], tmp_path / "other")
    shutil.rmtree(index / "words")
    shutil.copytree(tmp_path / "other" / "words", index / "words")
    made = manifest.read(index)
    manifest.write(index, replace(made, files=manifest.summed(index)))
    assert list(faults(index)) == ["only 0 of 400 records are found by their words"]


def test_an_index_that_is_none(tmp_path: Path, index: Path) -> None:
    for folder in (tmp_path / "none", tmp_path):
        with pytest.raises(ConfigError, match="no index"):
            Index(str(folder))
    (index / "index.json").write_text('{"finished": 1')
    with pytest.raises(CitecheckError, match="manifest"):
        Index(str(index))
    (index / "index.json").write_text('{"finished": true, "records": 1, "newest": 0, "format": "citecheck-index/9", "files": {}}')
    with pytest.raises(ConfigError, match="another form"):
        Index(str(index))


def test_an_index_that_cannot_be_written_is_read(index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = searching.opened

    def refusing(folder: Path) -> object:  # what the system does, to others than root
        if folder == index:
            raise ValueError("Failed to acquire Lockfile: IoError(Os { code: 30, kind: ReadOnlyFilesystem })")
        return real(folder)

    monkeypatch.setattr(searching, "opened", refusing)
    reader = Index(str(index))
    assert reader.search("word7x Beispiel7", 3)[0]["DOI"] == "10.5555/Made.7"
    reader.close()
    assert {path.stat().st_mode & 0o444 for path in manifest.files(index)} == {(index / "records.sqlite").stat().st_mode & 0o444}
