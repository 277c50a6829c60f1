from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.errors import ReadError
from citecheck.readers import entry
from citecheck.readers.entry import load


def test_bytes_and_name(tmp_path: Path) -> None:
    path = tmp_path / "essay.md"
    path.write_bytes(b"\xff\x00text")
    source = load(path)
    assert source.data == b"\xff\x00text"
    assert source.name == str(path)
    assert load(path, name="essay").name == "essay"


def test_an_empty_file_is_a_source(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert load(path).data == b""


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("missing.md", "no such file", id="missing"),
        pytest.param("folder", "directory", id="directory"),
        pytest.param("folder/missing/x.md", "no such file", id="missing-folder"),
        pytest.param("file.md/x.md", "cannot be read", id="file-as-folder"),
        pytest.param("nul\0name", "cannot be read", id="impossible-name"),
        pytest.param("x" * 5000, "cannot be read", id="name-too-long"),
    ],
)
def test_what_cannot_be_opened(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.md").touch()
    with pytest.raises(ReadError, match=message) as caught:
        load(f"{tmp_path}/{name}")
    assert caught.value.remedy


def test_permission_denied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.md"
    path.touch()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadError, match="may not be read"):
        load(path)


def test_the_limit_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "SIZE_LIMIT", 10)
    path = tmp_path / "large.md"
    path.write_bytes(b"x" * 10)
    assert len(load(path).data) == 10
    path.write_bytes(b"x" * 11)
    with pytest.raises(ReadError, match="larger than 64 MB"):
        load(path)
