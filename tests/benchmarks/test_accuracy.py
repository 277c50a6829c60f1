"""The benchmark on real documents, on a made-up one that is small enough to judge by eye."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks import accuracy, linking_score
from benchmarks.injected import injected_rows, without_rule
from benchmarks.labels import Citing, Entry, Fault, Labels, Parts
from benchmarks.linking_gold import Cited, Gold, Injected, Listed, Place, load
from benchmarks.linking_score import Alarms, paired
from benchmarks.recorded import drops, incomparable, sections
from benchmarks.recorded import figures as figures_of
from benchmarks.results import recorded as recorded_text
from benchmarks.score import Row

SOURCE = """# Mud

Mud flows (see Adams 2001: 12; Brown 1999). Kemp found it first (1990, 1992), as others say [3-5]. Ogden (2011) doubts it.

## References

- Adams, J. (2001), *Mud*, London: Tern, pp. 40-49.
- Brown, K. (1999), *Silt*, London: Tern.
- Clark, L. (2004), *Sand*, London: Tern.
"""


def at(text: str, occurrence: int = 0) -> Parts:
    start = -1
    for _ in range(occurrence + 1):
        start = SOURCE.index(text, start + 1)
    return ((start, start + len(text)),)


def cited(text: str, *entries: str, **more: Any) -> Cited:
    return replace(Cited(at(text), at(text), text, "full", frozenset(entries)), **more)


def citing(key: str, text: str, *entries: str, **more: Any) -> Citing:
    status = "matched" if entries else "dangling"
    return replace(Citing(key, at(text), text, "author-date", (), "", "", (), status, frozenset(entries)), **more)


def listed(key: str, text: str, pages: str = "") -> Listed:
    return Listed(key, at(text), text, pages)


def entry(key: str, text: str) -> Entry:
    return Entry(key, at(text), text, {})


def fault(code: str, text: str, citations: str = "", entries: str = "") -> Fault:
    return Fault(code, frozenset(citations.split()), frozenset(entries.split()), parts=at(text))


ADAMS, BROWN, CLARK = (line for line in SOURCE.splitlines() if line.startswith("- "))
GOLD = Gold(
    "tiny",
    "author-date",
    SOURCE,
    (cited("Adams 2001", "adams"), cited("Brown 1999", "brown")),
    (
        listed("adams", ADAMS.removeprefix("- "), "40-49"),
        listed("brown", BROWN.removeprefix("- ")),
        listed("clark", CLARK.removeprefix("- ")),
    ),
    frozenset({"clark"}),
    (Place(at("Ogden (2011)")),),
    (),
)
ENTRIES = (entry("r1", ADAMS), entry("r2", BROWN), entry("r3", CLARK))
FOUND = Labels("tiny", (citing("c1", "see Adams 2001: 12", "r1"), citing("c2", "Brown 1999", "r2")), ENTRIES, ())


def table(gold: Gold, found: Labels) -> dict[str, Row]:
    return {row.name: row for row in linking_score.rows(paired(gold, found))}


def wrong(gold: Gold, found: Labels) -> dict[str, int]:
    return {alarm.name: len(alarm.wrong) for alarm in linking_score.alarms(paired(gold, found))}


def figures(row: Row) -> tuple[int, int, int]:
    return row.right, row.wanted, row.found


def test_a_right_report_is_all_right() -> None:
    assert {name: row.f1 for name, row in table(GOLD, FOUND).items()} == {
        "citations found": 1.0,
        "linked, of those found": 1.0,
        "found and linked": 1.0,
        "entries cut": 1.0,
        "entries found": 1.0,
    }


def test_what_the_gold_leaves_open_counts_neither_way() -> None:
    found = replace(FOUND, citations=(*FOUND.citations, citing("c3", "Ogden (2011)")))
    assert figures(table(GOLD, found)["citations found"]) == (2, 2, 2)


def test_a_missed_and_a_surplus_citation_are_told_with_their_lines() -> None:
    found = replace(FOUND, citations=(FOUND.citations[0], citing("c3", "others say")))
    row = table(GOLD, found)["citations found"]
    assert figures(row) == (1, 2, 2)
    assert row.misses == ("tiny:3: Brown 1999  (full)",)
    assert row.extras == ("tiny:3: others say  (author-date, dangling)",)


def test_a_year_alone_may_be_found_with_its_name() -> None:
    gold = replace(GOLD, citations=(cited("1990", "adams", wide=at("Kemp found it first (1990")), cited("1992", "brown")))
    found = replace(FOUND, citations=(citing("c1", "Kemp found it first (1990", "r1"), citing("c2", "1992", "r2")))
    assert figures(table(gold, found)["found and linked"]) == (2, 2, 2)


@pytest.mark.parametrize(
    "items",
    [
        pytest.param((citing("c1", "3-5", "r1", "r2", "r3"),), id="one item with three entries"),
        pytest.param((citing("c1", "3", "r1", "r2", parts=at("[3")), citing("c2", "5]", "r3")), id="two items of one range"),
    ],
)
def test_a_printed_range_is_one_citation(items: tuple[Citing, ...]) -> None:
    gold = replace(GOLD, citations=(cited("3-5", "adams", "brown", "clark"),))
    assert {name: figures(row) for name, row in table(gold, replace(FOUND, citations=items)).items()} == {
        "citations found": (1, 1, 1),
        "linked, of those found": (1, 1, 1),
        "found and linked": (1, 1, 1),
        "entries cut": (3, 3, 3),
        "entries found": (3, 3, 3),
    }


@pytest.mark.parametrize(
    ("item", "figure"),
    [
        pytest.param(citing("c2", "Brown 1999", "r1"), (1, 2, 2), id="wrong entry"),
        pytest.param(citing("c2", "Brown 1999", "r1", "r2", status="ambiguous"), (1, 2, 1), id="refused to choose"),
        pytest.param(citing("c2", "Brown 1999"), (1, 2, 1), id="dangling"),
        pytest.param(citing("c2", "Brown 1999", "r1", "r2"), (1, 2, 2), id="one entry too many"),
    ],
)
def test_only_the_right_set_of_entries_is_a_right_link(item: Citing, figure: tuple[int, int, int]) -> None:
    found = replace(FOUND, citations=(FOUND.citations[0], item))
    assert figures(table(GOLD, found)["linked, of those found"]) == figure


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        pytest.param("Brown, K. (1999), *Silt*, London: Tern", BROWN, True, id="bullet and full stop"),
        pytest.param("Brown, K. (1999), *Silt*", BROWN, False, id="cut short"),
        pytest.param("K. (1999), *Silt*, London: Tern.", BROWN, False, id="cut off at the start"),
    ],
)
def test_cuts_are_the_same_but_for_what_no_reader_sees(mine: str, theirs: str, same: bool) -> None:
    assert linking_score.same_cut(listed("brown", mine), entry("r2", theirs), SOURCE) is same


@pytest.mark.parametrize("label", ["[12] ", "12. ", "12 ", "(12) ", "12) ", "**12.** "])
def test_the_number_of_an_entry_may_be_in_or_out(label: str) -> None:
    source = f"{label}2001 nights. London: Tern."
    whole, bare = ((0, len(source)),), ((len(label), len(source)),)
    assert linking_score.same_cut(Listed("e", whole, ""), Entry("r", bare, "", {}), source)
    assert linking_score.same_cut(Listed("e", bare, ""), Entry("r", whole, "", {}), source)


@pytest.mark.parametrize(
    ("alarm", "kind"),
    [
        pytest.param(fault("CC101", "Brown 1999", "c2"), "wrong missing", id="entry is there"),
        pytest.param(fault("CC104", "Brown 1999", "c2", "r2"), "wrong mismatch", id="years agree"),
        pytest.param(fault("CC102", BROWN, "", "r2"), "wrong uncited", id="entry is cited"),
        pytest.param(fault("CC102", "London: Tern", "", "r9"), "wrong uncited", id="no entry at all"),
    ],
)
def test_a_false_alarm_is_counted(alarm: Fault, kind: str) -> None:
    counts = wrong(GOLD, replace(FOUND, faults=(alarm,)))
    assert counts.pop(kind) == 1
    assert set(counts.values()) == {0}


@pytest.mark.parametrize(
    ("alarm", "change"),
    [
        pytest.param(fault("CC102", CLARK, "", "r3"), {}, id="really uncited"),
        pytest.param(fault("CC101", "Ogden (2011)", "c9"), {}, id="left open"),
        pytest.param(fault("CC104", "Brown 1999", "c2", "r2"), {"year_differs": True}, id="year really differs"),
        pytest.param(fault("CC105", "Brown 1999", "c2", "r2"), {"name_differs": True}, id="name really differs"),
        pytest.param(fault("CC202", BROWN, "", "r2"), {}, id="a code that is not judged"),
    ],
)
def test_a_true_finding_is_no_false_alarm(alarm: Fault, change: dict[str, Any]) -> None:
    gold = replace(GOLD, citations=(GOLD.citations[0], replace(GOLD.citations[1], **change)))
    assert set(wrong(gold, replace(FOUND, faults=(alarm,))).values()) == {0}


@pytest.mark.parametrize(
    ("page", "pages", "count"), [("12", "40-49", 0), ("41", "40-49", 1), ("141", "138-43", 1), ("144", "138-43", 0), ("12", "", 1)]
)
def test_a_page_outside_the_entry_is_judged_by_the_entry_of_the_gold(page: str, pages: str, count: int) -> None:
    gold = replace(GOLD, entries=(replace(GOLD.entries[0], pages=pages), *GOLD.entries[1:]))
    found = replace(
        FOUND, citations=(replace(FOUND.citations[0], locator=page), FOUND.citations[1]), faults=(fault("CC108", "Adams 2001", "c1", "r1"),)
    )
    assert wrong(gold, found)["wrong mismatch"] == count


MUTATED = replace(
    GOLD,
    citations=(cited("Adams 2001", "adams"), cited("Brown 1999")),
    injected=(
        Injected("missing", at("Brown 1999"), "brown", "Brown 1999"),
        Injected("duplicate", (*at(BROWN), *at(CLARK)), "clark", BROWN),
        Injected("sorting", at(ADAMS), "", ADAMS),
    ),
)


def test_injected_errors_are_found_by_their_code_and_place() -> None:
    faults = (fault("CC101", "Brown 1999", "c2"), fault("CC101", "Adams 2001", "c1"), fault("CC201", BROWN, "", "r2 r3"))
    matched = paired(MUTATED, replace(FOUND, faults=faults))
    assert {row.name: figures(row) for row in injected_rows(matched)} == {"missing": (1, 1, 2), "duplicate": (1, 1, 1), "all": (2, 2, 3)}
    assert list(without_rule(matched)) == ["sorting"]


def test_an_unreported_error_is_a_miss_and_the_copy_of_an_entry_may_be_uncited() -> None:
    gold = replace(MUTATED, injected=(*MUTATED.injected, Injected("uncited", at(ADAMS), "adams", ADAMS)), uncited=frozenset())
    rows = {row.name: row for row in injected_rows(paired(gold, replace(FOUND, faults=(fault("CC102", CLARK, "", "r3"),))))}
    assert {name: figures(row) for name, row in rows.items()} == {
        "missing": (0, 1, 0),
        "duplicate": (0, 1, 0),
        "uncited": (0, 1, 0),
        "all": (0, 3, 0),
    }
    assert rows["missing"].misses == ("tiny:3: [missing ] Brown 1999",)


def test_figures_of_documents_are_added_up() -> None:
    one = accuracy.Judged(1, (Row("citations found", 1, 2, 1, ("a",)),), (Alarms("wrong missing", ("x",), 2),))
    two = accuracy.Judged(1, (Row("citations found", 3, 3, 4, (), ("b",)),), (Alarms("wrong missing", (), 3),))
    whole = accuracy.together([one, two])
    assert whole == accuracy.Judged(2, (Row("citations found", 4, 5, 5, ("a",), ("b",)),), (Alarms("wrong missing", ("x",), 5),))
    assert whole.alarms[0].rate == 20.0


def written(folder: Path, injected: list[dict[str, Any]] | None = None) -> Path:
    """A document with its gold as they come; returns the document."""
    folder.mkdir(parents=True)
    (folder / "tiny.md").write_text(SOURCE, encoding="utf-8")
    gold = {
        "style": "author-date",
        "citations": [
            {
                "start": at(text)[0][0],
                "end": at(text)[0][1],
                "text": text,
                "entry_ids": [key],
                "form": "full",
                "year_ok": True,
                "name_ok": True,
            }
            for text, key in (("Adams 2001", "adams"), ("Brown 1999", "brown"))
        ],
        "entries": [
            {"id": key, "start": at(text)[0][0] + 2, "end": at(text)[0][1], "raw": text[2:], "fields": {"pages": "40-49"}}
            for key, text in (("adams", ADAMS), ("brown", BROWN), ("clark", CLARK))
        ],
        "natural_uncited": [] if injected else ["clark"],
        "unannotated_candidates": [list(at(text)[0]) for text in ("1990, 1992", "3-5", "Ogden (2011)")],
    } | ({"injected": injected} if injected else {})
    (folder / "tiny.gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder / "tiny.md"


def test_gold_is_read_as_it_is_written(tmp_path: Path) -> None:
    gold = load(written(tmp_path / "mutated", [{"kind": "uncited", "where": [list(at(CLARK)[0])], "detail": {"entry_id": "clark"}}]))
    assert [(one.text, sorted(one.entries)) for one in gold.citations] == [("Adams 2001", ["adams"]), ("Brown 1999", ["brown"])]
    assert [(one.id, SOURCE[slice(*one.parts[0])]) for one in gold.entries] == [
        ("adams", ADAMS[2:]),
        ("brown", BROWN[2:]),
        ("clark", CLARK[2:]),
    ]
    assert gold.injected == (Injected("uncited", at(CLARK), "clark", CLARK, {"entry_id": "clark"}),)


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Results of its own, and no documents but those that a test names."""
    monkeypatch.delenv("CITECHECK_DATA", raising=False)
    monkeypatch.setattr("benchmarks.results.RESULTS", tmp_path / "RESULTS.md")
    return tmp_path / "RESULTS.md"


UNCITED = [{"kind": "uncited", "where": [list(at(CLARK)[0])], "detail": {"entry_id": "clark"}}]


def test_the_command_prints_both_tables(tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "linking" / "author-date")
    written(tmp_path / "mutated", UNCITED)
    assert accuracy.main(["--data", str(tmp_path), "--verbose"]) == 0
    printed = capsys.readouterr().out
    assert "| author-date | 1 | 2 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 3 | 1.000 | 0.0 | 0.0 | 0.0 | 1.000 | – | – | – |" in printed
    assert "| uncited | CC102 | 1 | 1 | 1 | 1.000 | 1.000 |" in printed
    assert "| all |  | 1 | 1 | 1 | 1.000 | 1.000 |" in printed


def test_any_folder_is_judged_to_any_depth(tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "mine" / "deep" / "deeper")
    assert accuracy.main([str(tmp_path / "mine"), "--format", "json"]) == 0
    (folder,) = json.loads(capsys.readouterr().out)["folders"]
    assert (folder["name"], folder["styles"]["author-date"]["documents"]) == ("mine", 1)
    assert folder["styles"]["all"]["entries cut"] == {"right": 3, "wanted": 3, "reported": 3, "precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert folder["styles"]["all"]["wrong missing"] == {"wrong": 0, "among": 2, "per_100": 0.0}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["--data", "no/such/folder"], "no gold documents in no/such/folder", id="no such data"),
        pytest.param(["no/such/folder"], "no gold documents in no/such/folder", id="no such folder"),
        pytest.param(["."], "no gold documents in .", id="no documents in it"),
        pytest.param([], "no gold documents in CITECHECK_DATA, which is not set", id="no folder named"),
    ],
)
def test_without_documents_it_says_so_in_one_line_and_records_nothing(
    arguments: list[str], said: str, tmp_path: Path, results: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert accuracy.main([*arguments, "--record"]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(said)
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        pytest.param({"tiny.md": "Short.\n"}, "lies outside the 7 characters of the text: was it edited", id="another text"),
        pytest.param({"tiny.gold.json": "{"}, "cannot be read", id="no JSON"),
        pytest.param({"tiny.gold.json": "{}"}, "is not in the format of docs/benchmark.md", id="another format"),
    ],
)
def test_gold_that_does_not_fit_is_named(
    edit: dict[str, str], said: str, tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "mine")
    for name, text in edit.items():
        (tmp_path / "mine" / name).write_text(text, encoding="utf-8")
    assert accuracy.main([str(tmp_path / "mine")]) == 2
    printed = capsys.readouterr().err
    assert printed.startswith(f"{tmp_path / 'mine' / 'tiny.gold.json'}: ")
    assert said in printed


def test_a_style_that_no_document_has_is_told(tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "mine")
    assert accuracy.main([str(tmp_path / "mine"), "--style", "numeric"]) == 2
    assert capsys.readouterr().err == "no gold document has that name and style\n"


def test_figures_are_recorded_with_their_command(tmp_path: Path, results: Path) -> None:
    written(tmp_path / "linking" / "author-date")
    assert accuracy.main(["--data", str(tmp_path), "--record"]) == 0
    recorded = results.read_text(encoding="utf-8")
    assert "`python -m benchmarks.accuracy --record`" in recorded
    assert "| all | 1 | 2 |" in recorded


def spoilt(folder: Path) -> None:
    """The gold has a citation more, which is nowhere to be found."""
    gold = json.loads((folder / "tiny.gold.json").read_text(encoding="utf-8"))
    start, end = at("Mud flows")[0]
    gold["citations"].append({"start": start, "end": end, "text": "Mud flows", "entry_ids": ["clark"], "form": "full"})
    (folder / "tiny.gold.json").write_text(json.dumps(gold), encoding="utf-8")


def test_the_gate_names_what_dropped_and_does_not_record_it(tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "mine")
    assert accuracy.main([str(tmp_path / "mine"), "--record"]) == 0
    before = results.read_text(encoding="utf-8")
    assert accuracy.main([str(tmp_path / "mine")]) == 0
    spoilt(tmp_path / "mine")
    capsys.readouterr()
    assert accuracy.main([str(tmp_path / "mine"), "--record"]) == 1
    assert "mine, author-date: R was 1, is 0.667\n" in capsys.readouterr().err
    assert results.read_text(encoding="utf-8") == before
    assert accuracy.main([str(tmp_path / "mine"), "--record", "--accept"]) == 0
    assert accuracy.main([str(tmp_path / "mine")]) == 0


def test_single_documents_are_not_compared(tmp_path: Path, results: Path) -> None:
    written(tmp_path / "mine")
    accuracy.main([str(tmp_path / "mine"), "--record"])
    spoilt(tmp_path / "mine")
    assert accuracy.main([str(tmp_path / "mine"), "--only", "tiny"]) == 0


def test_the_figures_of_other_folders_stay(tmp_path: Path, results: Path) -> None:
    for name in ("one", "two"):
        written(tmp_path / name)
        accuracy.main([str(tmp_path / name), "--record"])
    assert list(sections(recorded_text(accuracy.TITLE))) == ["one", "two"]


TABLE = "| style | documents | F1 | wrong missing /100 |\n|---|---:|---:|---:|\n| notes | 4 | {f1} | {wrong} |"


@pytest.mark.parametrize(
    ("f1", "wrong", "fallen"),
    [
        pytest.param("0.985", "0.7", [], id="half a point exactly"),
        pytest.param("0.984", "0.2", ["F1"], id="more than half a point"),
        pytest.param("0.990", "0.8", ["wrong missing /100"], id="more false alarms"),
        pytest.param("1.000", "0.0", [], id="better"),
    ],
)
def test_half_a_point_may_be_lost(f1: str, wrong: str, fallen: list[str]) -> None:
    was, now = figures_of(TABLE.format(f1="0.990", wrong="0.2")), figures_of(TABLE.format(f1=f1, wrong=wrong))
    assert [drop.figure for drop in drops("mine", was, now)] == fallen


def test_other_documents_are_not_compared() -> None:
    was, now = figures_of(TABLE.format(f1="0.990", wrong="0.2")), figures_of(TABLE.format(f1="0.1", wrong="9").replace("| 4 |", "| 5 |"))
    assert list(drops("mine", was, now)) == []
    assert incomparable(was, now) == ["notes"]


def test_what_the_document_without_errors_shows_too_is_no_wrong_report() -> None:
    alarm = replace(fault("CC201", BROWN, "", "r2 r3"), fingerprint="f1")
    gold = replace(MUTATED, injected=MUTATED.injected[:1])
    matched = paired(gold, replace(FOUND, faults=(fault("CC101", "Brown 1999", "c2"), alarm)))
    assert [figures(row) for row in injected_rows(matched) if row.name == "all"] == [(1, 1, 2)]
    assert [figures(row) for row in injected_rows(matched, frozenset({"f1"})) if row.name == "all"] == [(1, 1, 1)]


def test_details_of_the_gold_are_judged_where_it_has_them() -> None:
    gold = replace(
        GOLD,
        citations=(replace(GOLD.citations[0], locator="12", secondary=("Kemp",)), replace(GOLD.citations[1], form="ibid")),
    )
    found = replace(FOUND, citations=(replace(FOUND.citations[0], locator="12", secondary=("Kempe",)), FOUND.citations[1]))
    rows = table(gold, found)
    assert {name: figures(rows[name]) for name in ("back-references", "locators", "secondary")} == {
        "back-references": (1, 1, 1),
        "locators": (1, 1, 1),
        "secondary": (0, 1, 1),
    }


def test_reports_of_another_tool_are_scored(tmp_path: Path, results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "mine")
    (tmp_path / "reports").mkdir()
    silent = {"document": {"name": "tiny"}, "citations": [], "references": [], "findings": []}
    (tmp_path / "reports" / "tiny.json").write_text(json.dumps(silent), encoding="utf-8")
    assert accuracy.main([str(tmp_path / "mine"), "--reports", str(tmp_path / "reports"), "--format", "json"]) == 0
    (folder,) = json.loads(capsys.readouterr().out)["folders"]
    assert folder["styles"]["all"]["citations found"] == {
        "right": 0,
        "wanted": 2,
        "reported": 0,
        "precision": 1.0,
        "recall": 0.0,
        "f1": 0.0,
    }
