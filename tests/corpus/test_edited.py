"""`update` never overwrites what a person edited, and says what it would change."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from citecheck.cli import main
from citecheck.corpus import Written, check, members, update
from citecheck.corpus.edited import BESIDE, EDITED, UNRECORDED, left, sealed, stamp_of
from citecheck.pipeline import Tools
from citecheck.settings import load

NAMES = ("refs/rivers.bib", "reports/rivers.md", "reports/rivers.json")


def updated(*, force: bool = False) -> Written:
    settings = load()
    return update(members(settings), settings, Tools(), force=force)[0]


def kinds() -> list[str]:
    settings = load()
    return [complaint.kind for complaint in check(members(settings), settings, Tools(), "never", whole=True).complaints]


def change(path: Path, edit: Callable[[str], str]) -> str:
    path.write_text(edit(path.read_text(encoding="utf-8")), encoding="utf-8")
    return path.read_text(encoding="utf-8")


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return int(stopped.value.code or 0)


@pytest.mark.parametrize("name", NAMES)
def test_an_edited_file_is_left_and_stays_edited_for_check(project: Path, name: str) -> None:
    updated()
    mine = change(project / name, lambda text: text.replace("Silt", "Silt, mostly", 1))
    change(project / "texts" / "rivers.md", lambda text: text.replace("Mud", "Clay"))
    assert [(one.name, one.why) for one in updated().left][:1] in ([(name, EDITED)], [("refs/rivers.bib", BESIDE)])
    assert (project / name).read_text(encoding="utf-8") == mine
    assert "edited" in kinds()
    again = updated()
    assert name in [one.name for one in again.left]
    assert (project / name).read_text(encoding="utf-8") == mine


def test_the_other_files_are_generated_beside_an_edited_one(project: Path) -> None:
    updated()
    change(project / "refs" / "rivers.bib", lambda text: text + "% mine\n")
    change(project / "texts" / "rivers.md", lambda text: text.replace("Mud", "Clay"))
    written = updated()
    assert written.changed == ("reports/rivers.md", "reports/rivers.json")
    assert [one.name for one in written.left] == ["refs/rivers.bib"]
    assert kinds() == ["edited"]


def test_nothing_is_said_where_the_edit_is_what_would_be_generated(project: Path) -> None:
    updated()
    change(project / "texts" / "rivers.md", lambda text: text.replace("A Note on Mud", "A Note on Clay"))
    change(project / "refs" / "rivers.bib", lambda text: text.replace("A Note on Mud", "A Note on Clay"))
    assert updated().left == ()
    assert kinds() == []


def test_force_overwrites(project: Path) -> None:
    updated()
    for name in NAMES:
        change(project / name, lambda text: text.replace("Silt", "Sand"))
    assert len(updated().left) == 3
    assert updated(force=True).changed == NAMES
    assert kinds() == []


def test_files_that_nothing_tells_to_be_generated_are_left(project: Path) -> None:
    bib = project / "refs" / "rivers.bib"
    bib.parent.mkdir()
    bib.write_text("@book{mine, title = {By hand}}\n", encoding="utf-8")
    written = updated()
    assert [(one.name, one.why) for one in written.left] == [("refs/rivers.bib", UNRECORDED)]
    assert bib.read_text(encoding="utf-8") == "@book{mine, title = {By hand}}\n"


def test_a_report_that_is_no_json_any_more_is_left(project: Path) -> None:
    updated()
    change(project / "reports" / "rivers.json", lambda text: "<<<<<<< HEAD\n" + text)
    assert [(one.name, one.why) for one in updated().left] == [("reports/rivers.json", UNRECORDED)]
    assert kinds() == ["edited"]


def test_line_ends_are_no_edit(project: Path) -> None:
    updated()
    for name in NAMES:
        (project / name).write_bytes((project / name).read_bytes().replace(b"\n", b"\r\n"))
    change(project / "texts" / "rivers.md", lambda text: text.replace("Mud", "Clay"))
    assert updated().left == ()


def test_what_an_older_version_generated_is_overwritten(project: Path) -> None:
    updated()
    path = project / "reports" / "rivers.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    del data["generated"]["own"]
    path.write_text(json.dumps(data), encoding="utf-8")
    change(project / "texts" / "rivers.md", lambda text: text.replace("Mud", "Clay"))
    written = updated()
    assert (written.changed, written.left) == (NAMES, ())


def test_a_report_s_own_fingerprint_sees_every_character() -> None:
    text = sealed({"schema": "x", "note": 'a value with "own": "" in it'}, "d", {"a.bib": "f"})
    stamp = stamp_of(text)
    assert stamp is not None
    assert (stamp.digest, dict(stamp.files), stamp.intact) == ("d", {"a.bib": "f"}, True)
    for place in range(len(text)):
        edited = stamp_of(text[:place] + " " + text[place:])
        assert edited is None or not edited.intact


@pytest.mark.parametrize("text", ["", "[]", "null", '{"generated": 1}', '{"generated": {"digest": 1, "files": 3}}', "[" * 100_000])
def test_what_is_no_report_has_no_record(text: str) -> None:
    assert stamp_of(text) is None


def test_files_that_differ_throughout_are_not_compared_by_lines() -> None:
    old, new = ("\n".join(f"{word} {number}" for number in range(9000)) for word in ("one", "two"))
    (one,) = left({"a.bib": new}, {"a.bib": old, "a.json": None}, "a.json")
    assert one.diff == ()


def test_update_says_what_it_would_change_and_how_to_go_on(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("update", "--quiet") == 0
    change(project / "refs" / "rivers.bib", lambda text: text.replace("A Note on Mud", "A Note on Sludge"))
    capsys.readouterr()
    assert run("update") == 1
    out, told = capsys.readouterr()
    assert "left, because edited: refs/rivers.bib" in out
    assert (
        "refs/rivers.bib: was edited since it was generated, so it is left as it is; update would take 1 line out and put 1 line in" in told
    )
    assert "Sludge" in told
    assert "refs/rivers.overrides.toml" in told
    assert run("update", "--force") == 0
    assert "Sludge" not in (project / "refs" / "rivers.bib").read_text(encoding="utf-8")
