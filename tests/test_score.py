"""The scorer, on documents small enough to judge by eye."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from benchmarks import labels, seeds
from benchmarks.labels import Citing, Entry, Fault, Labels
from benchmarks.pairing import like, pair, trimmed
from benchmarks.score import Row, score

SOURCE = "Mud flows (Adams 2001: 12; Brown 1999).\n\n- Adams, J. (2001), *Mud*.\n- Brown, K. (1998), *Silt*.\n- Clark, L. (2004), *Sand*.\n"


def at(text: str) -> tuple[tuple[int, int], ...]:
    start = SOURCE.index(text)
    return ((start, start + len(text)),)


def citing(key: str, text: str, family: str, year: str, *entries: str, **more: Any) -> Citing:
    return replace(
        Citing(key, at(text), text, "author-date", (family,), year, "", (), "matched" if entries else "dangling", frozenset(entries)),
        **more,
    )


def entry(key: str, text: str, name: str, year: str, title: str) -> Entry:
    return Entry(key, at(text), text, {"type": "book", "name": name, "year": year, "title": title, "container": ""})


def fault(code: str, citations: str = "", entries: str = "", *, doubt: bool = False) -> Fault:
    return Fault(code, frozenset(citations.split()), frozenset(entries.split()), doubt)


GOLD = Labels(
    "tiny",
    (citing("c1", "Adams 2001: 12", "Adams", "2001", "e1", locator="12"), citing("c2", "Brown 1999", "Brown", "1999", "e2")),
    (
        entry("e1", "Adams, J. (2001), *Mud*.", "Adams, J.", "2001", "Mud"),
        entry("e2", "Brown, K. (1998), *Silt*.", "Brown, K.", "1998", "Silt"),
        entry("e3", "Clark, L. (2004), *Sand*.", "Clark, L.", "2004", "Sand"),
    ),
    (fault("CC104", "c2", "e2"), fault("CC102", "", "e3")),
    frozenset({"CC101", "CC102", "CC104"}),
)


def rows(gold: Labels, found: Labels) -> dict[str, Row]:
    return {row.name.strip(): row for row in score(gold, found, SOURCE)}


def test_a_report_that_says_the_same_is_all_right() -> None:
    assert {name: row.f1 for name, row in rows(GOLD, GOLD).items() if row.f1 < 1} == {}


def test_an_empty_report_finds_nothing_and_says_nothing_wrong() -> None:
    table = rows(GOLD, Labels("tiny", (), (), ()))
    assert (table["citations found"].recall, table["citations found"].precision) == (0, 1)
    assert table["citations linked"].right == 0
    assert table["faults: year"].misses
    assert not table["faults: uncited"].extras


def test_a_citation_that_is_none_is_surplus() -> None:
    more = replace(GOLD, citations=(*GOLD.citations, citing("x", "Clark, L.", "Clark", "2004")))
    row = rows(GOLD, more)["citations found"]
    assert (row.right, row.wanted, row.found) == (2, 2, 3)
    assert row.extras == ("5: Clark, L.",)


def test_one_span_over_two_items_stands_for_one_of_them() -> None:
    whole = citing("x", "Adams 2001: 12; Brown 1999", "Adams", "2001", "e1")
    row = rows(GOLD, replace(GOLD, citations=(whole,)))["citations found"]
    assert (row.right, row.found) == (1, 1)


@pytest.mark.parametrize(
    ("change", "row"),
    [
        ({"kind": "title"}, "kind"),
        ({"families": ("Adam",)}, "families"),
        ({"year": "2002"}, "year"),
        ({"locator": "13"}, "locator"),
        ({"secondary": ("Brown",)}, "secondary"),
        ({"status": "ambiguous"}, "citations linked"),
        ({"entries": frozenset({"e2"})}, "citations linked"),
        ({"entries": frozenset({"e1", "e2"})}, "citations linked"),
        ({"entries": frozenset({"r9"})}, "citations linked"),
    ],
)
def test_each_attribute_is_judged_by_itself(change: dict[str, Any], row: str) -> None:
    found = replace(GOLD, citations=(replace(GOLD.citations[0], **change), GOLD.citations[1]))
    wrong = {name for name, line in rows(GOLD, found).items() if line.f1 < 1}
    assert wrong == {row}


@pytest.mark.parametrize(
    ("change", "also"),
    [
        ({"kind": "note"}, {"kind": ["note"]}),
        ({"families": ()}, {"families": [[]]}),
        ({"families": ("The Adams",)}, {}),
        ({"locator": ""}, {"locator": [None]}),
        ({"status": "ambiguous", "entries": frozenset()}, {"link": [{"status": "ambiguous", "entries": []}]}),
    ],
)
def test_further_readings_count_as_right(change: dict[str, Any], also: dict[str, Any]) -> None:
    gold = replace(GOLD, citations=(replace(GOLD.citations[0], also=also), GOLD.citations[1]))
    found = replace(GOLD, citations=(replace(GOLD.citations[0], **change), GOLD.citations[1]))
    assert all(row.f1 == 1 for row in rows(gold, found).values())


def test_ids_of_the_report_are_its_own() -> None:
    names = {"e1": "r7", "e2": "r8", "e3": "r9"}
    found = Labels(
        "tiny",
        tuple(replace(row, id=f"x{row.id}", entries=frozenset(names[key] for key in row.entries)) for row in GOLD.citations),
        tuple(replace(row, id=names[row.id]) for row in GOLD.entries),
        (fault("CC104", "xc2", "r8"), fault("CC102", "", "r9")),
    )
    assert all(row.f1 == 1 for row in rows(GOLD, found).values())


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Adams, J. (2001), *Mud*", True),
        ("- Adams, J. (2001), *Mud*.\n", True),
        ("J. (2001), *Mud*.", False),
        ("Adams, J. (2001), *Mud*.\n- Brown", False),
    ],
)
def test_an_entry_is_cut_exactly_up_to_punctuation(text: str, exact: bool) -> None:
    found = replace(GOLD, entries=(replace(GOLD.entries[0], parts=at(text)), *GOLD.entries[1:]))
    assert (rows(GOLD, found)["entries cut exactly"].right == 3) is exact


def test_a_fragment_is_neither_asked_for_nor_surplus() -> None:
    gold = replace(GOLD, entries=(*GOLD.entries[:2], replace(GOLD.entries[2], fragment=True)))
    assert rows(gold, gold)["entries cut exactly"].f1 == 1
    assert rows(gold, replace(gold, entries=gold.entries[:2]))["entries cut exactly"].f1 == 1


def test_a_doubtful_fault_is_neither_missed_nor_wrong() -> None:
    gold = replace(GOLD, faults=(fault("CC104", "c2", "e2", doubt=True),))
    silent, outspoken = rows(gold, replace(gold, faults=())), rows(gold, replace(gold, faults=(fault("CC104", "c2", "e2"),)))
    assert silent["faults: year"].f1 == outspoken["faults: year"].f1 == 1
    assert outspoken["faults: year"].found == 0


@pytest.mark.parametrize(
    ("found", "right", "surplus"),
    [
        ([fault("CC104", "c2", "e2")], 1, 0),
        ([fault("CC104", "c2")], 1, 0),
        ([fault("CC104", "", "e2")], 1, 0),
        ([fault("CC104", "c1", "e2")], 0, 1),
        ([fault("CC104", "c2", "e2"), fault("CC104", "c2", "e1")], 1, 1),
        ([fault("CC101", "c2")], 0, 0),
    ],
    ids=["same", "citations only", "entries only", "another citation", "twice", "another code"],
)
def test_a_fault_is_found_by_code_and_what_it_concerns(found: list[Fault], right: int, surplus: int) -> None:
    row = rows(GOLD, replace(GOLD, faults=tuple(found)))["faults: year"]
    assert (row.right, row.found - row.right) == (right, surplus)


def test_a_finding_whose_code_nobody_looked_for_is_not_judged() -> None:
    assert "faults: name" not in rows(GOLD, replace(GOLD, faults=(*GOLD.faults, fault("CC105", "c2", "e2"))))


def test_a_finding_that_names_only_a_place_concerns_the_entry_there() -> None:
    found = replace(GOLD, faults=(replace(fault("CC102"), parts=at("Clark, L.")),))
    assert rows(GOLD, found)["faults: uncited"].right == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mud and Silt", "*Mud and silt*", True),
        ("The 21<sup>st</sup> Century", "The 21st century", True),
        ("Müller", "Muller", True),
        ("", "", True),
        ("Mud", "", False),
        ("Mud and Silt", "Mud", False),
    ],
)
def test_likeness_of_texts(one: str, other: str, same: bool) -> None:
    assert like(one, other) is same


def test_a_links_target_is_markup() -> None:
    text = "See [www.mud.org](http://www.mud.org/a)."
    assert trimmed(((0, len(text)),), text) == (0, text.index("]"))


def test_pairs_prefer_the_closest_overlap() -> None:
    wide = citing("w", "Adams 2001: 12; Brown 1999", "", "")
    assert pair(GOLD.citations, (wide, *GOLD.citations)) == {0: 1, 1: 2}


REPORT: dict[str, Any] = {
    "document": {"name": "tiny"},
    "citations": [
        {
            "items": [
                {
                    "id": "c1.1", "span": [9, 9], "source": [11, 25], "parts": None, "text": "Adams 2001: 12", "kind": "author-date",
                    "families": ["Adams"], "year": "2001", "year_suffix": "a", "locator": {"label": "page", "value": "12"},
                    "secondary": {"families": ["Brown"]}, "link": {"status": "matched", "references": ["r1"], "reason": "author-year"},
                }
            ]
        }
    ],
    "references": [
        {
            "id": "r1", "span": [0, 1], "source": [41, 60], "parts": [[41, 50], [55, 60]], "text": "Adams",
            "item": {
                "type": "book", "author": [{"family": "Berg", "non-dropping-particle": "van den", "given": "J."}],
                "issued": {"date-parts": [[2001, 5]]}, "year-suffix": "a", "title": "Mud", "container-title": "Journal of Mud",
            },
        }
    ],
    "findings": [
        {"code": "CC101", "message": "m", "span": [0, 1], "source": None, "citation_items": ["c1.1"], "references": [], "waived": None},
        {"code": "CC102", "message": "m", "span": [0, 1], "source": None, "citation_items": [], "references": [], "waived": "known"},
    ],
}  # fmt: skip


def test_a_report_is_read_as_labels() -> None:
    found = labels.load_report(REPORT)
    assert found.citations == (
        Citing("c1.1", ((11, 25),), "Adams 2001: 12", "author-date", ("Adams",), "2001a", "12", ("Brown",), "matched", frozenset({"r1"})),
    )
    assert found.entries[0].parts == ((41, 50), (55, 60))
    assert found.entries[0].item == {
        "type": "book",
        "name": "van den Berg, J.",
        "year": "2001a",
        "title": "Mud",
        "container": "Journal of Mud",
    }
    assert [one.code for one in found.faults] == ["CC101"]


def test_the_gold_is_right_by_its_own_measure() -> None:
    for source, gold in seeds.seeds():
        wanted = labels.load_gold(gold)
        assert all(row.f1 == 1 for row in score(wanted, wanted, source.read_text(encoding="utf-8")))
