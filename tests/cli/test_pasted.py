"""A pasted list: what a blank line parts are entries, what is put together over one is told, and so is what is no entry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.cli import main
from tests.cli.stopping import leave

ADAMS, BROWN = "Adams, J. (2001). Rivers and Silt. London: Press", "Brown, K. (1998). A Note on Mud. Leiden: Deep"


def read(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[list[str], str]:
    with pytest.raises(SystemExit) as stopped:
        main(["parse", "--pasted", *arguments])
    assert not stopped.value.code
    written = capsys.readouterr()
    rows = [json.loads(line) for line in written.out.splitlines()]
    return [row["author"][0]["family"] if "author" in row else row.get("title", "") for row in rows], written.err


def pasted(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str) -> tuple[list[str], str]:
    (tmp_path / "list.txt").write_text(text, encoding="utf-8")
    return read(capsys, str(tmp_path / "list.txt"))


def strings(capsys: pytest.CaptureFixture[str], *texts: str) -> tuple[list[str], str]:
    return read(capsys, *(word for text in texts for word in ("--string", text)))


def test_several_strings_are_an_entry_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert strings(capsys, ADAMS, BROWN) == (["Adams", "Brown"], "")
    assert strings(capsys, ADAMS, "of sand and silt, 1999", "doi:10.5555/12345", "https://mud.example/a")[0][:2] == [
        "Adams",
        "of sand and silt",
    ]
    lines = (
        "Silt and",
        "Rivers and",
        "mud of",
        "weirs in",
        "sand by",
        "the sea and",
    )  # which look like one entry with blank lines between its lines
    assert len(strings(capsys, *lines)[0]) == 6
    assert len(strings(capsys, f"1. {ADAMS}", "Weirs and mud, Oxford: Press, 1999", f"2. {BROWN}")[0]) == 3


def test_a_string_may_be_a_list_itself_and_dashes_stand_for_the_name_above(capsys: pytest.CaptureFixture[str]) -> None:
    assert strings(capsys, f"{ADAMS}.\n{BROWN}.", "———. (2004). Weirs. London: Press") == (["Adams", "Brown", "Brown"], "")
    assert strings(capsys, "Adams, J. (2001). Rivers and\n\n  Silt. London: Press")[0] == ["Adams"]


@pytest.mark.parametrize(
    "other",
    [
        "van den Akker, P. (2005). Curriculum of Mud. Dordrecht: Kluwer",
        "de Vries, K. (2006). The Sea. Leiden: Deep",
        "von Marrow, G. H. 1971. Weirs. London: Press",
        "d’Alder, J. (1951). Weirs. Paris: Quai",
    ],
)
@pytest.mark.parametrize("ends", ["", "."])
@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n\n"])
def test_entries_with_a_particle_in_front_stay_apart(
    other: str, ends: str, gap: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found, told = pasted(capsys, tmp_path, gap.join(one + ends for one in (ADAMS, other, BROWN, other)))
    assert (len(found), told) == (4, "")
    assert found[::2] == ["Adams", "Brown"]


def test_a_wrapped_entry_without_a_full_stop_stays_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = "Adams, J. (2001). Rivers and silt of the northern plains and\nof the south: how they came to be what they are, and what\nis left of them when all is done. London: The Invented Press"
    assert pasted(capsys, tmp_path, f"{one}\n\n{BROWN}") == (["Adams", "Brown"], "")


@pytest.mark.parametrize(("gap", "place"), [("\n\n", 1), ("\n\f\n", 1), ("\n \r\n", 1)])
def test_what_goes_on_behind_a_blank_line_is_put_together_and_told(
    gap: str, place: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found, told = pasted(capsys, tmp_path, f"Adams, J. (2001). Rivers and silt{gap}of the north. London: Press.\n\n{BROWN}.")
    assert found == ["Adams", "Brown"]
    assert f"notice: line {place} was put together over a blank line: Adams, J. (2001). Rivers and silt of the north." in told
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    "entry",
    [
        "Robert Hill, What they said when the wells ran dry, unpublished manuscript in the library of the town of Leeds.",
        "What is to be done about the wells of the north. Leeds, Oasis.",
    ],
)
def test_a_title_that_says_something_is_an_entry_by_what_stands_around_it(
    tmp_path: Path, entry: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "list.txt").write_text(f"{ADAMS}.\n\n{entry}\n\n{BROWN}.", encoding="utf-8")
    assert leave("parse", "--pasted", str(tmp_path / "list.txt")) == 0
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 3
    assert "no entry" not in said.err


def test_prose_is_told_and_is_no_entry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prose = "The committee met on Tuesday and decided to adjourn until further notice."
    thanks = "Thank you for your order. It will be shipped tomorrow."
    for text in (f"{ADAMS}.\n\n{prose}\n\n{BROWN}.", f"{ADAMS}.\n{prose}\n{BROWN}.\n{BROWN}.", f"{thanks}\n\n{ADAMS}.\n\n{BROWN}."):
        found, told = pasted(capsys, tmp_path, text)
        assert found[:2] == ["Adams", "Brown"]
        assert len(found) == text.count("(")
        assert "stands in the list and is no entry: " in told


def test_titles_alone_are_entries(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found, told = pasted(
        capsys, tmp_path, f"{ADAMS}.\n\nConvention on the law of the rivers.\n\n{BROWN}.\n\nWhat rivers were, Oxford: Press."
    )
    assert (len(found), told) == (4, "")


def test_an_entry_in_capitals_is_no_heading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capitals = "MARROW, ANNA. TABLEAU OF THE RIVERS. PARIS, QUAI, 1913"
    found, told = pasted(capsys, tmp_path, f"REFERENCES\n\n{ADAMS}\n\n{capitals}\n\nSOURCES IN PRINT\n\n{BROWN}")
    assert (len(found), told) == (3, "")
    assert found[::2] == ["Adams", "Brown"]


def test_lines_that_are_all_entries_need_no_full_stop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pasted(capsys, tmp_path, f"{ADAMS}\n{BROWN}\n")[0] == ["Adams", "Brown"]
    assert pasted(capsys, tmp_path, f"{ADAMS}\n{BROWN}\n{ADAMS}\n")[0] == ["Adams", "Brown", "Adams"]
    assert pasted(capsys, tmp_path, "Adams, J. (2001). Rivers and Silt, in\nBrown, K. and L. Low (eds), The Mud. London: Press")[0] == [
        "Adams"
    ]
