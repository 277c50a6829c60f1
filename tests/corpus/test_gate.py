from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.corpus import Verdict, accept, check, members, update
from citecheck.errors import CorpusError
from citecheck.pipeline import Tools
from citecheck.settings import Settings, load


def verdict(settings: Settings, fail_on: str = "error") -> Verdict:
    return check(members(settings), settings, Tools(), fail_on, whole=True)


def kinds(settings: Settings, fail_on: str = "error") -> list[str]:
    return [complaint.kind for complaint in verdict(settings, fail_on).complaints]


def test_a_document_without_generated_files_is_new(project: Path) -> None:
    found = verdict(load())
    assert found.complaints[0].kind == "new"
    assert found.complaints[0].remedy == "citecheck update texts/rivers.md"


def test_update_then_accept_opens_the_gate(project: Path) -> None:
    settings = load()
    update(members(settings), settings, Tools())
    assert set(kinds(settings)) == {"finding"}  # year 1999 for 1998, and Davis is missing
    count, changed = accept(members(settings), settings, Tools())
    assert count >= 2
    assert changed
    found = verdict(settings)
    assert (found.complaints, found.gone) == ((), 0)
    assert found.accepted == 2


def test_update_writes_nothing_the_second_time(project: Path) -> None:
    settings = load()
    first = update(members(settings), settings, Tools())
    assert first[0].changed == ("refs/rivers.bib", "reports/rivers.md", "reports/rivers.json")
    assert update(members(settings), settings, Tools())[0].changed == ()


@pytest.mark.parametrize("name", ["texts/rivers.md", "citecheck.toml"])
def test_a_changed_document_or_setting_is_stale(project: Path, name: str) -> None:
    settings = load()
    update(members(settings), settings, Tools())
    path = project / name
    addition = "\nMore.\n" if name.endswith(".md") else 'ignore = ["CC102"]\n'
    path.write_text(path.read_text(encoding="utf-8") + addition, encoding="utf-8")
    assert "stale" in kinds(load(), "never")


BIB = "@book{adams2001, author = {Adams, J.}, title = {Rivers and Silt}, year = 2001}\n"


@pytest.mark.parametrize("named", ["metadata", "settings"])
def test_a_changed_bibliography_is_stale(project: Path, named: str) -> None:
    front = "---\nbibliography: refs.bib\n---\n\n" if named == "metadata" else ""
    (project / "texts" / "rivers.md").write_text(f"{front}Rivers carry silt [@adams2001].\n", encoding="utf-8")
    bib = project / "texts" / "refs.bib"
    bib.write_text(BIB, encoding="utf-8")
    if named == "settings":
        (project / "citecheck.toml").write_text('documents = ["texts/*.md"]\nbib = "texts/refs.bib"\n', encoding="utf-8")
    settings = load()
    update(members(settings), settings, Tools())
    report = json.loads((project / "reports" / "rivers.json").read_text(encoding="utf-8"))
    assert [entry["file"] for entry in report["references"]] == ["texts/refs.bib"]
    assert kinds(settings) == []
    bib.write_text(BIB.replace("Silt", "Mud"), encoding="utf-8")
    assert kinds(settings, "never") == ["stale"]
    bib.unlink()
    assert kinds(settings, "never") == (["stale"] if named == "metadata" else [])
    assert bool(verdict(settings).unreadable) == (named == "settings")


def test_a_document_whose_list_cannot_be_trusted_is_named(project: Path) -> None:
    path = project / "texts" / "rivers.md"
    text = path.read_text(encoding="utf-8").partition("## References")[0]
    path.write_text(f"{text}## References\n\n![](list.png)\n", encoding="utf-8")
    found = verdict(load())
    assert [(name, "headed “References”" in why) for name, why in found.abstained] == [("texts/rivers.md", True)]


def test_an_edited_or_missing_companion_is_seen(project: Path) -> None:
    settings = load()
    update(members(settings), settings, Tools())
    bib = project / "refs" / "rivers.bib"
    bib.write_text(bib.read_text(encoding="utf-8") + "% mine\n", encoding="utf-8")
    assert kinds(settings, "never") == ["edited"]
    bib.unlink()
    assert kinds(settings, "never") == ["stale"]


def test_another_line_end_is_no_edit(project: Path) -> None:
    settings = load()
    update(members(settings), settings, Tools())
    bib = project / "refs" / "rivers.bib"
    bib.write_bytes(bib.read_bytes().replace(b"\n", b"\r\n"))
    assert kinds(settings, "never") == []


def test_a_new_finding_shuts_the_gate_again(project: Path) -> None:
    settings = load()
    update(members(settings), settings, Tools())
    accept(members(settings), settings, Tools())
    path = project / "texts" / "rivers.md"
    path.write_text(path.read_text(encoding="utf-8").replace("agrees with", "(Evans 2012) agrees with"), encoding="utf-8")
    update(members(settings), settings, Tools())
    assert [complaint.code for complaint in verdict(settings).complaints] == ["CC101"]


def test_lines_moved_by_an_edit_elsewhere_open_nothing_anew(project: Path) -> None:
    settings = load()
    accept(members(settings), settings, Tools())
    path = project / "texts" / "rivers.md"
    path.write_text("A preface of one line.\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    update(members(settings), settings, Tools())
    assert verdict(settings).complaints == ()


def test_a_mended_finding_is_counted_as_gone(project: Path) -> None:
    settings = load()
    accept(members(settings), settings, Tools())
    path = project / "texts" / "rivers.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Brown 1999", "Brown 1998"), encoding="utf-8")
    update(members(settings), settings, Tools())
    found = verdict(settings)
    assert (found.complaints, found.gone) == ((), 1)


def test_files_of_a_removed_document_are_left_behind(project: Path) -> None:
    settings = load()
    (project / "texts" / "other.md").write_text("Nothing.\n", encoding="utf-8")
    update(members(settings), settings, Tools())
    (project / "texts" / "other.md").unlink()
    assert kinds(settings, "never") == ["left-behind"]


def test_an_unreadable_document_is_an_error_and_the_rest_is_checked(project: Path) -> None:
    (project / "texts" / "broken.md").write_bytes(b"\x00\x01\x02" * 100)
    settings = load()
    found = verdict(settings, "never")
    assert [name for name, _ in found.unreadable] == ["texts/broken.md"]
    assert [complaint.document for complaint in found.complaints] == ["texts/rivers.md"]


@pytest.mark.parametrize("text", ["[]", "{", '{"schema": "other"}', '{"schema": "citecheck-baseline/1", "documents": {"a": 3}}'])
def test_a_baseline_of_another_form_is_refused(project: Path, text: str) -> None:
    (project / "reports").mkdir()
    (project / "reports" / "baseline.json").write_text(text, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"baseline\.json"):
        verdict(load())


def test_the_baseline_is_sorted_and_readable(project: Path) -> None:
    settings = load()
    accept(members(settings), settings, Tools())
    data = json.loads((project / "reports" / "baseline.json").read_text(encoding="utf-8"))
    lines = list(data["documents"]["texts/rivers.md"].values())
    assert lines == sorted(lines)
    assert lines[0].startswith("CC101 missing-reference: ")


def test_documents_must_be_set_must_match_and_must_differ_in_stem(project: Path) -> None:
    with pytest.raises(CorpusError, match="no documents"):
        members(Settings(root=project))
    with pytest.raises(CorpusError, match="no file matches"):
        members(Settings(root=project, documents=("none/*.md",)))
    (project / "texts" / "rivers.txt").write_text("x", encoding="utf-8")
    with pytest.raises(CorpusError, match="share"):
        members(Settings(root=project, documents=("texts/*",)))


def test_paths_choose_among_the_documents(project: Path) -> None:
    settings = load()
    assert [member.name for member in members(settings, [Path("texts")])] == ["texts/rivers.md"]
    with pytest.raises(CorpusError, match="no such file"):
        members(settings, [Path("texts/none.md")])
    with pytest.raises(CorpusError, match="no document of the corpus"):
        members(settings, [Path("citecheck.toml")])
