"""Errors are put in where they can be, recorded with their places, and the gold stays true to the text."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks import accuracy, mutate, mutate_dates, mutate_list, mutate_text
from benchmarks.draft import Draft, Mark, gold, read
from benchmarks.injected import CODES
from benchmarks.inventions import slip
from tests.benchmarks.documents import PEOPLE, write

STYLES = ("author-date", "author-page", "numeric", "footnote")
APPLIES = {
    "missing": STYLES,
    "uncited": STYLES,
    "year": ("author-date", "footnote"),
    "name": ("author-date", "author-page", "footnote"),
    "coauthor-dropped": ("author-date", "author-page", "footnote"),
    "coauthor-added": ("author-date", "author-page", "footnote"),
    "ambiguous": ("author-date", "author-page"),
    "suffix": ("author-date",),
    "number": ("numeric",),
    "gap": ("numeric",),
    "page": ("author-date", "author-page", "footnote"),
    "secondary": ("author-date", "author-page", "footnote"),
    "container": ("author-date", "author-page", "footnote"),
    "duplicate": STYLES,
    "back-reference": ("footnote",),
    "accessed": STYLES,
    "newer": STYLES,
    "impossible-date": STYLES,
}
CASES = [pytest.param(kind, style, id=f"{kind} {style}") for kind, styles in APPLIES.items() for style in styles]
OTHERS = [pytest.param(kind, style, id=f"{kind} {style}") for kind, styles in APPLIES.items() for style in STYLES if style not in styles]


def mutated(folder: Path, style: str, kind: str, seed: int = 1, per_kind: int = 1) -> tuple[str, dict[str, Any]]:
    document = write(folder / "plain", style)
    mutate.write(document, folder / "out", seed, [kind], per_kind)
    return written(folder / "out" / document.name)


def written(document: Path) -> tuple[str, dict[str, Any]]:
    return document.read_text(encoding="utf-8"), json.loads(document.with_suffix(".gold.json").read_text(encoding="utf-8"))


def places(text: str, row: dict[str, Any]) -> list[str]:
    return [text[start:end] for start, end in row["where"]]


def test_every_kind_is_tried_here_and_answered_by_a_rule() -> None:
    assert set(APPLIES) == set(mutate.KINDS)
    assert set(mutate.KINDS) <= set(CODES)


@pytest.mark.parametrize(("kind", "style"), CASES)
def test_an_error_is_recorded_and_the_gold_stays_true(kind: str, style: str, tmp_path: Path) -> None:
    text, data = mutated(tmp_path, style, kind)
    (row,) = data["injected"]
    assert row["kind"] == kind
    assert row["where"]
    assert all(places(text, row))
    assert text != (tmp_path / "plain" / f"{style}.md").read_text(encoding="utf-8")
    assert [one["text"] for one in data["citations"]] == [text[one["start"] : one["end"]] for one in data["citations"]]
    assert [one["raw"] for one in data["entries"]] == [text[one["start"] : one["end"]] for one in data["entries"]]
    start, end = data["bibliography"]
    assert text[:start].endswith("## References\n\n")
    assert text[end:] == "\n"
    assert [text[a:b] for a, b in data["unannotated_candidates"]] == ["Rivers"]
    assert {one for c in data["citations"] for one in c["entry_ids"]} <= {one["id"] for one in data["entries"]}
    assert (data["mutated_from"], data["seed"]) == (style, 1)


@pytest.mark.parametrize(("kind", "style"), OTHERS)
def test_a_kind_that_a_style_cannot_have_is_left_out(kind: str, style: str, tmp_path: Path) -> None:
    text, data = mutated(tmp_path, style, kind)
    assert data["injected"] == []
    assert text == (tmp_path / "plain" / f"{style}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("style", STYLES)
def test_the_same_seed_gives_the_same_bytes_and_another_does_not(style: str, tmp_path: Path) -> None:
    document = write(tmp_path, style)
    for folder, seed in (("a", 7), ("b", 7), ("c", 8)):
        mutate.write(document, tmp_path / folder, seed)
    names = (f"{style}.md", f"{style}.gold.json")
    assert [(tmp_path / "a" / name).read_bytes() for name in names] == [(tmp_path / "b" / name).read_bytes() for name in names]
    assert (tmp_path / "a" / names[0]).read_bytes() != (tmp_path / "c" / names[0]).read_bytes()


@pytest.mark.parametrize("style", STYLES)
def test_no_two_errors_are_about_one_author(style: str, tmp_path: Path) -> None:
    document = write(tmp_path, style)
    mutate.write(document, tmp_path / "out", 3, per_kind=3)
    _, data = written(tmp_path / "out" / document.name)
    about = [row["detail"]["entry_id"] for row in data["injected"] if row["detail"].get("entry_id") in PEOPLE]
    assert len(about) == len(set(about))
    assert 1 <= len(data["injected"]) <= len(PEOPLE) // mutate.SHARE


def the_one(draft: Draft) -> tuple[list[str], dict[str, Any]]:
    (row,) = draft.injections
    return [draft.slice(mark) for mark in row.marks], row.detail


@pytest.fixture(params=range(4))
def chance(request: pytest.FixtureRequest) -> Random:
    return Random(request.param)


def test_a_wrong_year_is_no_other_year_of_the_author(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_text.year(draft, chance)
    (printed,), detail = the_one(draft)
    assert detail["cited"] in printed
    assert detail["cited"] != detail["listed"] == PEOPLE[str(detail["entry_id"])][1]


def test_a_year_that_is_wrong_in_the_list_shows_there_and_in_every_citation(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_list.year_listed(draft, chance)
    (one, two, entry), detail = the_one(draft)
    assert str(detail["cited"]) in one
    assert str(detail["cited"]) in two
    assert f"({detail['listed']})" in entry


def test_one_letter_of_a_name_is_wrong(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_text.name(draft, chance)
    (printed,), detail = the_one(draft)
    assert str(detail["cited"]) in printed
    assert str(detail["listed"]) not in printed
    assert abs(len(str(detail["cited"])) - len(str(detail["listed"]))) <= 1


def test_a_name_wrong_in_the_list(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "footnote"))
    assert mutate_list.name_listed(draft, chance)
    marks, detail = the_one(draft)
    assert marks[-1].startswith(str(detail["listed"]))
    assert all(str(detail["cited"]) in printed for printed in marks[:-1])


def test_a_slip_is_near_to_no_other_name(tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    draft.entries[0].fields["authors"][0]["family"] = "Kempinsky"
    for seed in range(40):
        wrong = slip("Kempinski", draft, Random(seed))
        assert wrong
        assert wrong[0] not in ("Kempinski", "Kempinsky")


def test_a_coauthor_is_dropped_and_the_others_stay(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_text.coauthor_dropped(draft, chance)
    (printed,), detail = the_one(draft)
    kept = [family for family, _ in PEOPLE[str(detail["entry_id"])][0] if family != detail["dropped"]]
    assert printed.replace("(", "").replace(")", "").rsplit(" ", 1)[0] == " and ".join(kept)


def test_a_coauthor_is_added_whom_the_document_does_not_know(chance: Random, tmp_path: Path) -> None:
    document = write(tmp_path, "author-date")
    draft = read(document)
    assert mutate_text.coauthor_added(draft, chance)
    (printed,), detail = the_one(draft)
    assert f" and {detail['added']}" in printed
    assert str(detail["added"]) not in document.read_text(encoding="utf-8")


def test_letters_are_removed_in_the_list_and_in_the_text(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_list.unlettered(draft, chance)
    assert "2004a" not in draft.text
    assert "2004b" not in draft.text
    assert len(draft.injections[0].marks) == 6


def test_a_citation_without_its_letter_leaves_the_list_alone(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_text.suffix(draft, chance)
    (printed,), _ = the_one(draft)
    assert printed in ("Clarkson 2004", "Clarkson (2004)")
    assert "(2004a)" in draft.text
    assert "(2004b)" in draft.text


def test_an_ambiguous_citation_fits_two_entries(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_list.ambiguous(draft, chance)
    marks, detail = the_one(draft)
    first, second = marks[-2:]
    people, year, title = PEOPLE[str(detail["entry_id"])][:3]
    assert first.partition(")")[0] == second.partition(")")[0]
    assert title in first
    assert title not in second
    assert people[0][0] in second
    assert year in second


def test_a_number_beyond_the_list(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "numeric"))
    assert mutate_text.number(draft, chance)
    (printed,), _ = the_one(draft)
    assert int(printed) > len(PEOPLE)


def test_numbers_that_the_gold_leaves_out_are_read(tmp_path: Path) -> None:
    document = write(tmp_path, "numeric")
    data = json.loads(document.with_suffix(".gold.json").read_text(encoding="utf-8"))
    for row in data["entries"]:
        row["label"] = None
    document.with_suffix(".gold.json").write_text(json.dumps(data), encoding="utf-8")
    draft = read(document)
    assert [entry.label for entry in draft.entries] == list(range(1, len(PEOPLE) + 1))
    assert mutate_list.uncited(draft, Random(1))
    assert the_one(draft)[0][0].startswith(f"[{len(PEOPLE) + 1}] ")


def test_a_gap_moves_the_numbers_behind_it_and_their_citations(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "numeric"))
    assert mutate_list.gap(draft, chance)
    _, detail = the_one(draft)
    labels = [entry.label for entry in draft.entries]
    assert detail["number"] not in labels
    assert labels[-1] == len(PEOPLE) + 1
    by_id = {entry.id: entry for entry in draft.entries}
    assert all(draft.slice(one.mark) == str(by_id[one.entries[0]].label) for one in draft.citations)
    assert all(draft.slice(entry.mark).startswith(f"[{entry.label}] ") for entry in draft.entries)


@pytest.mark.parametrize("style", ["author-date", "author-page", "footnote"])
def test_a_page_lies_behind_the_last(style: str, chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, style))
    assert mutate_text.page(draft, chance)
    (printed,), detail = the_one(draft)
    assert printed.endswith(str(detail["cited"]))
    assert int(str(detail["cited"])) > int(str(detail["listed"]).partition("-")[2])


def test_a_chapter_gives_way_to_its_book(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_list.container(draft, chance)
    marks, detail = the_one(draft)
    assert detail["entry_id"] == "kemp"
    assert len(marks) == 2
    assert draft.entry("kemp") is None
    assert "Holloran, Ivan, Jessop, Mary (eds.) (2007). Papers on Old Maps." in draft.text


@pytest.mark.parametrize("way", sorted(mutate_list.WAYS))
def test_a_copy_differs_as_it_says(way: str, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    for number, entry in enumerate(draft.entries):
        entry.fields["publisher"] = ("Journal of Shores", "Gull")[number % 2]
    entry = draft.entries[0]
    raw = draft.slice(entry.mark)
    copy = mutate_list.WAYS[way](draft, entry, raw, Random(1))
    assert (
        copy
        in {
            "verbatim": (raw,),
            "name-order": (raw.replace("Adamson, Jane", "Jane Adamson"),),
            "initial": (raw.replace("Jane", "J."),),
            "subtitle": (raw.replace(": A Slow History", ""),),
            "year": (raw.replace("2001", "2000"), raw.replace("2001", "2002")),
            "publisher": (raw.replace("Journal of Shores", "Gull"),),
        }[way]
    )


def test_a_back_reference_has_no_single_antecedent(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "footnote"))
    assert mutate_text.back_reference(draft, chance)
    (printed,), detail = the_one(draft)
    assert "op. cit." in printed or (detail["way"] == "ibid-first" and printed.startswith("Ibid."))


def test_all_citations_of_an_entry_are_taken_out(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "numeric"))
    assert mutate_list.uncited_text(draft, chance)
    _, detail = the_one(draft)
    assert not draft.citing(str(detail["entry_id"]))
    assert "[]" not in draft.text
    assert " ." not in draft.text


def test_a_date_before_the_publication_and_one_that_no_month_has(chance: Random, tmp_path: Path) -> None:
    early, never = read(write(tmp_path, "author-date")), read(write(tmp_path, "numeric"))
    assert mutate_dates.accessed(early, chance)
    assert mutate_dates.impossible(never, chance)
    (entry,), detail = the_one(early)
    assert int(str(detail["accessed"])[-5:-1]) < int(str(detail["published"]))
    assert entry.endswith(f"{detail['accessed']}")
    assert " 31 " in the_one(never)[0][0]


def test_a_newer_work_than_the_document(chance: Random, tmp_path: Path) -> None:
    draft = read(write(tmp_path, "author-date"))
    assert mutate_dates.newer(draft, chance)
    (entry,), detail = the_one(draft)
    assert draft.text.startswith("---\ndate: 2015-05-14\n---\n\n# ")
    assert (detail["document"], detail["year"]) == ("2015", "2017")
    assert "(2017)" in entry
    assert all("2017" in draft.slice(one.mark) for one in draft.citing(str(detail["entry_id"])))


@pytest.mark.parametrize(
    ("start", "end", "length", "after"),
    [
        pytest.param(2, 4, 5, (13, 18), id="before"),
        pytest.param(20, 22, 0, (10, 15), id="behind"),
        pytest.param(11, 12, 4, (10, 18), id="inside"),
        pytest.param(10, 10, 3, (13, 18), id="put in at its start"),
        pytest.param(15, 15, 3, (10, 15), id="put in at its end"),
        pytest.param(8, 20, 1, (8, 8), id="all of it"),
        pytest.param(8, 12, 1, (9, 12), id="its head"),
        pytest.param(12, 20, 1, (10, 12), id="its tail"),
    ],
)
def test_marks_move_with_the_text(start: int, end: int, length: int, after: tuple[int, int]) -> None:
    mark = Mark(10, 15)
    mark.move(start, end, length)
    assert (mark.start, mark.end) == after


def test_what_was_injected_before_is_kept(tmp_path: Path) -> None:
    document = write(tmp_path, "author-date")
    mutate.write(document, tmp_path / "once", 1, ["missing"])
    draft = read(tmp_path / "once" / document.name)
    draft.replace(0, 0, "Front matter. ")
    (row,) = gold(draft, "author-date", 1)["injected"]
    assert row["kind"] == "missing"
    assert {draft.text[start:end].split()[0].strip(",") for start, end in row["where"]} <= {people[0][0] for people, *_ in PEOPLE.values()}


def test_the_command_mutates_folders_and_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "in" / "deep", "numeric")
    assert (
        mutate.main([str(tmp_path / "in"), "--to", str(tmp_path / "out"), "--seed", "5", "--kinds", "missing,number", "--per-kind", "2"])
        == 0
    )
    assert capsys.readouterr().out == "numeric: missing 2, number 2\n"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["numeric.gold.json", "numeric.md"]


@pytest.mark.parametrize("place", ["nowhere", "empty", "bare.md"])
def test_a_place_without_gold_is_named(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "bare.md").write_text("Nothing.", encoding="utf-8")
    assert mutate.main([str(tmp_path / place), "--to", str(tmp_path / "out"), "--seed", "1"]) == 2
    assert capsys.readouterr().err.startswith(f"no gold document: {tmp_path / place}")
    assert not (tmp_path / "out").exists()


def test_an_unknown_kind_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        mutate.main([str(tmp_path), "--to", str(tmp_path), "--seed", "1", "--kinds", "gremlins"])
    assert stopped.value.code == 2


def test_both_benchmarks_speak_of_the_same_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("benchmarks.results.RESULTS", tmp_path / "RESULTS.md")
    document = write(tmp_path / "plain", "author-date")
    mutate.write(document, tmp_path / "faulty", 4, ["missing", "uncited", "year", "name"])
    assert accuracy.main([str(tmp_path / "faulty"), "--control", str(tmp_path / "plain"), "--format", "json"]) == 0
    (folder,) = json.loads(capsys.readouterr().out)["folders"]
    assert {kind: (row["wanted"], row["right"], row["reported"]) for kind, row in folder["injected"].items()} == {
        "missing": (1, 1, 1),
        "uncited": (1, 1, 1),
        "year": (1, 1, 1),
        "name": (1, 1, 1),
        "all": (4, 4, 4),
    }


@pytest.mark.parametrize(
    ("before", "printed", "after", "plain"),
    [
        pytest.param("It is deep (", "Okafor", ").", True, id="in brackets"),
        pytest.param("It is deep (see Hale; ", "Okafor", ").", True, id="in brackets with another"),
        pytest.param("It is deep (Hale), says ", "Okafor", ".", False, id="a name in prose"),
        pytest.param("It is deep, say ", "Okafor and Hale", ".", False, id="names in prose"),
        pytest.param("It is deep, says ", "Okafor (12)", ".", True, id="with a page"),
        pytest.param("It is deep, says ", "Okafor et al.", "", True, id="with et al."),
        pytest.param("It is (old.\n\nHe is ", "Okafor", ".", False, id="a bracket of another paragraph"),
        pytest.param("It is.\n\n[^1]: See ", "Okafor", ".", True, id="in a note"),
    ],
)
def test_a_name_in_prose_may_be_the_person(before: str, printed: str, after: str, plain: bool, tmp_path: Path) -> None:
    document = tmp_path / "short.md"
    document.write_text(f"{before}{printed}{after}\n", encoding="utf-8")
    citation = {"start": len(before), "end": len(before) + len(printed), "text": printed, "entry_ids": []}
    rows = {"style": "author-page", "lang": "en", "citations": [citation], "entries": []}
    document.with_suffix(".gold.json").write_text(json.dumps(rows), encoding="utf-8")
    draft = read(document)
    assert mutate_text.is_plain(draft, draft.citations[0]) is plain
