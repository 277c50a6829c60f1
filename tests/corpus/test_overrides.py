"""Corrections of a corpus: who reads them, when generated files are stale, and what the gate says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.cli import main
from citecheck.corpus import accept, check, members, update
from citecheck.corpus.generate import audit_member
from citecheck.corpus.locks import check_lock, lock_document
from citecheck.errors import OverridesError
from citecheck.lockfile import State
from citecheck.model import NotFound, Outcome, OutOfScope, Resolved, Skipped
from citecheck.pipeline import Tools
from citecheck.settings import Settings, load
from tests.corpus.test_lock import RECORDS, TEXT, online
from tests.overrides.documents import DELTAS
from tests.resolve.server import CrossrefServer

HEAD = 'schema = "citecheck-overrides/1"\n'
TITLE = '[[entry]]\nentry = "Clark, L."\nreason = "the cover"\nfields.title = "Deltas of the Moon"\n'
GONE = '[[entry]]\nentry = "Petit, Luc"\nreason = "the cover"\nfields.title = "x"\n'


def pin(project: Path, tables: str, stem: str = "rivers") -> Path:
    path = project / "refs" / f"{stem}.overrides.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + tables, encoding="utf-8")
    return path


def kinds(fail_on: str = "never") -> list[str]:
    settings = load()
    return [complaint.kind for complaint in check(members(settings), settings, Tools(), fail_on, whole=True).complaints]


def updated() -> None:
    settings = load()
    update(members(settings), settings, Tools())


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    return int(stopped.value.code or 0)


@pytest.mark.parametrize("edit", ["added", "changed", "removed"])
def test_generated_files_are_stale_when_the_corrections_change(project: Path, edit: str) -> None:
    path = pin(project, TITLE if edit != "added" else "")
    if edit == "added":
        path.unlink()
    updated()
    assert kinds() == []
    if edit == "removed":
        path.unlink()
    else:
        pin(project, TITLE.replace("Moon", "Sun"))
    assert kinds() == ["stale"]
    updated()
    assert kinds() == []
    assert ("Deltas of the World" if edit == "removed" else "Deltas of the Sun") in (project / "refs" / "rivers.bib").read_text(
        encoding="utf-8"
    )


def test_other_line_ends_of_the_corrections_are_no_change(project: Path) -> None:
    path = pin(project, TITLE)
    updated()
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert kinds() == []


def test_corrections_are_of_the_document_of_that_stem_alone(project: Path) -> None:
    (project / "texts" / "deltas.md").write_text(DELTAS, encoding="utf-8")
    pin(project, TITLE)
    pin(project, '[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Water Board (1987)"\n', "deltas")
    updated()
    reports = {stem: json.loads((project / "reports" / f"{stem}.json").read_text(encoding="utf-8")) for stem in ("rivers", "deltas")}
    assert {stem: [row["says"] for row in report["overrides"]["pins"]] for stem, report in reports.items()} == {
        "rivers": ["title"],
        "deltas": ["2 entries"],
    }
    assert reports["rivers"]["overrides"]["file"] == "refs/rivers.overrides.toml"
    assert kinds() == []


def test_a_draft_of_the_same_stem_is_not_corrected(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pin(project, TITLE)
    (project / "rivers.md").write_text((project / "texts" / "rivers.md").read_text(encoding="utf-8"), encoding="utf-8")
    assert run("export", "rivers.md", "--quiet") == 0
    assert "Deltas of the World" in capsys.readouterr().out
    assert run("export", "rivers.md", "--quiet", "--overrides", "refs/rivers.overrides.toml") == 0
    assert "Deltas of the Moon" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["audit", "extract", "export"])
def test_commands_on_one_document_keep_to_them(project: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    pin(project, TITLE + GONE)
    form = {"audit": ("--format", "json", "--offline", "--fail-on", "never"), "export": ("--to", "csl-json")}.get(command, ())
    assert run(command, "texts/rivers.md", *form) == 0
    out, told = capsys.readouterr()
    assert "Deltas of the Moon" in out
    assert "stale-pin" in out or "refs/rivers.overrides.toml:6: no entry begins with “Petit, Luc”" in told


def test_a_stale_correction_shuts_the_gate_and_names_its_remedy(project: Path) -> None:
    pin(project, TITLE + GONE)
    settings = load()
    updated()
    accept(members(settings), settings, Tools())
    (complaint,) = check(members(settings), settings, Tools(), "error", whole=True).complaints
    assert (complaint.kind, complaint.document) == ("stale-pin", "texts/rivers.md")
    assert complaint.message == "refs/rivers.overrides.toml:6: no entry begins with “Petit, Luc”"
    assert "citecheck overrides texts/rivers.md" in complaint.remedy


def test_malformed_corrections_are_an_error_of_their_document_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "texts" / "deltas.md").write_text(DELTAS, encoding="utf-8")
    updated()
    pin(project, TITLE.replace("reason", "raison"))
    settings = load()
    found = check(members(settings), settings, Tools(), "never", whole=True)
    assert [(name, type(error)) for name, error in found.unreadable] == [("texts/rivers.md", OverridesError)]
    assert found.complaints == ()
    for command in (("check",), ("update",), ("audit", "texts/rivers.md", "--offline"), ("export", "texts/rivers.md")):
        assert run(*command) == 2
        assert "refs/rivers.overrides.toml:2: gives no reason\n  remedy: say why" in capsys.readouterr().err


def test_update_writes_no_corrections(project: Path) -> None:
    path = pin(project, "# mine\n" + TITLE + GONE)
    before = path.read_bytes()
    assert run("update", "--force") == 0
    assert path.read_bytes() == before


def test_missing_corrections_are_an_error_where_they_were_asked_for(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", "texts/rivers.md", "--offline", "--overrides", "none.toml") == 2
    assert "none.toml" in capsys.readouterr().err


def test_an_export_says_what_a_person_corrected(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pin(project, TITLE)
    (project / "texts" / "other.md").write_text(
        "Deltas (Clark 2004).\n\n## References\n\nClark, L. (2004), *Deltas of the Moon*, Oxford: Example Books.\n", encoding="utf-8"
    )
    assert run("export", "texts/rivers.md", "--quiet") == 0
    assert "% texts/rivers.md, line 11, References, corrected in refs/rivers.overrides.toml, line 2\n" in capsys.readouterr().out
    assert run("export", "--corpus", "--quiet") == 0
    out = capsys.readouterr().out
    assert "Deltas of the World" not in out
    assert "refs/rivers.overrides.toml, line 2; texts/other.md, line 5" in out


# ---- with a lock ----


def resolutions(settings: Settings) -> list[Outcome]:
    (member,) = members(settings)
    return [resolution.outcome for resolution in audit_member(member, settings, Tools())[1].evidence.resolutions]


def test_a_chosen_record_is_asked_for_once_and_kept_in_the_lock(project: Path) -> None:
    (project / "texts" / "rivers.md").write_text(TEXT, encoding="utf-8")
    settings = load()
    (member,) = members(settings)
    with CrossrefServer(RECORDS) as server:
        tools = online(server.url)
        lock_document(member, settings, tools)
        before = resolutions(settings)
        assert isinstance(before[3], NotFound)
        pin(
            project,
            '[[entry]]\nentry = "Nobody, N."\nreason = "reprinted under this title"\nrecord = "10.5555/example-rivers"\n'
            '[[entry]]\nentry = "Exempel, C."\nreason = "another edition"\nrecord = "none"\n',
        )
        assert isinstance(resolutions(settings)[3], Skipped)  # not asked for yet, and no longer not found
        assert "stale" in kinds()
        asked = len(server.log)
        lock_document(member, settings, tools)
        assert [row.path for row in server.log[asked:]] == ["/works/10.5555%2Fexample-rivers"]
    outcomes = resolutions(settings)
    assert isinstance(outcomes[3], Resolved)
    assert outcomes[3].reason == "a person chose this record: reprinted under this title"
    assert isinstance(outcomes[1], OutOfScope)
    assert [one.refused for one in outcomes[1].candidates if one.item.doi == "10.5555/example-book"] == [
        "a person says that it is not the work"
    ]
    assert [type(outcomes[number]) for number in (0, 2, 4)] == [type(before[number]) for number in (0, 2, 4)]
    (project / "refs" / "rivers.overrides.toml").unlink()
    assert isinstance(resolutions(settings)[1], Resolved)  # the lock has what was answered, not what a person made of it


def test_a_corrected_field_is_asked_about_anew(project: Path) -> None:
    (project / "texts" / "rivers.md").write_text(TEXT, encoding="utf-8")
    settings = load()
    (member,) = members(settings)
    with CrossrefServer(RECORDS) as server:
        lock_document(member, settings, online(server.url))
    assert check_lock(member, settings, Tools()) == State((), ())
    pin(project, '[[entry]]\nentry = "Nobody, N."\nreason = "r"\nfields.title = "Papers"\n')
    state = check_lock(member, settings, Tools())
    assert state is not None
    assert (len(state.missing), len(state.gone)) == (1, 1)
    pin(project, '[[entry]]\nentry = "Nobody, N."\nreason = "r"\nfields = {}\n')
    assert check_lock(member, settings, Tools()) == State((), ())
