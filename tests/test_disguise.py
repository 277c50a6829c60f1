"""The disguise: everything that could be known by heart is replaced, every relation between words and every label stays."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random
from typing import Any

import pytest
from rapidfuzz.distance import OSA

from benchmarks.disguise import Disguise, disguised, main, vocabulary
from benchmarks.replacements import Dictionary, dictionary, respelt, rotation, stems, variants
from benchmarks.seeds import GOLD, ROOT

STEM = "001_9b721d0a0261e544"
SOURCE = (ROOT / "seeds" / f"{STEM}.txt").read_text(encoding="utf-8")
LABELS: dict[str, Any] = json.loads((GOLD / f"{STEM}.gold.json").read_text(encoding="utf-8"))
BOOK = Dictionary(
    {"adams": "okafor", "john": "piotr", "green": "gabor"},
    {"mud": "saltgate", "green": "plumwick"},
    {"J": "P", "K": "M"},
    {"may": "july", "march": "may", "mar": "may", "august": "october"},
    -20,
)


@pytest.fixture(scope="module", params=[1, 2])
def other(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    return disguised(SOURCE, LABELS, request.param)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Adams (1999: 12) on Mud and MUD", "Okafor (1979: 12) on Saltgate and SALTGATE"),
        ("Adams's mud, 1990s", "Okafor's saltgate, 1970s"),
        ("1992-93, 1993/94, 1998 – 99", "1972-73, 1973/74, 1978 – 79"),
        ("1904-05:129", "1884-85:129"),
        ("5 May 1995, 1 may, 1995", "5 July 1975, 1 july, 1975"),
        ("they may march in August, 20<sup>th</sup> august", "they may march in October, 20<sup>th</sup> october"),
        ("Green fields are green", "Gabor fields are plumwick"),
        ("http://mud.org/1992 and www.adams.com.", "http://mud.org/1972 and www.adams.com."),
    ],
)
def test_texts_in_disguise(text: str, expected: str) -> None:
    assert Disguise(BOOK).text(text) == expected


@pytest.mark.parametrize(
    "text", ["pp. 1210-1222", "110067", "10,000 men", "adams of the small letter", "S. Kim", "muddy", "in 3 vols.", ""]
)
def test_what_stays(text: str) -> None:
    assert Disguise(BOOK).text(text) == text


@pytest.mark.parametrize(("given", "expected"), [("John K.", "Piotr M."), ("J.K", "P.M"), ("JK", "PM"), ("Kees", "Kees")])
def test_given_names_keep_their_shape(given: str, expected: str) -> None:
    assert Disguise(BOOK).given(given) == expected


@pytest.mark.parametrize(
    ("words", "groups"),
    [
        (["chufirin", "chufrin", "sakwa"], [["chufirin", "chufrin"]]),
        (["hook", "hoek"], []),
        (["adams", "edams"], []),
        (["carlile", "carlisle", "carlson"], [["carlile", "carlisle"]]),
    ],
)
def test_spellings_of_one_name(words: list[str], groups: list[list[str]]) -> None:
    assert variants(words) == groups


@pytest.mark.parametrize(
    "group", [["chufirin", "chufrin"], ["rubinstein", "ruleinstein"], ["isvestia", "izvestiia"], ["shigeki", "shigepi", "shigiki"]]
)
def test_spellings_differ_as_they_did(group: list[str]) -> None:
    for seed in range(20):
        new = respelt([group], frozenset(group), Random(seed))
        for one in group:
            for two in group:
                assert OSA.distance(new[one], new[two]) == OSA.distance(one, two)


def test_words_of_one_stem_share_one() -> None:
    words = ["japan", "japanese", "relation", "relations", "sand"]
    assert stems(words) == [("japan", ["japan", "japanese"]), ("relation", ["relation", "relations"]), ("sand", ["sand"])]


def test_rotation_is_one_to_one() -> None:
    assert rotation("abc", 1) == {"a": "b", "b": "c", "c": "a"}


def test_every_label_of_the_copy_quotes_it(other: tuple[str, dict[str, Any]]) -> None:
    text, labels = other
    for row in labels["citations"]:
        assert row["text"] == " ".join(text[start:end] for start, end in row["parts"])
        assert row["text"] == row["text"].strip()
    for row in (*labels["marks"], *labels["entries"]):
        assert row["text"] == text[row["start"] : row["end"]]


def test_fields_and_families_stand_in_the_copy(other: tuple[str, dict[str, Any]]) -> None:
    labels = other[1]
    for old, row in zip(LABELS["citations"], labels["citations"], strict=True):
        for before, after in zip(old["families"], row["families"], strict=True):
            assert (after in row["text"]) is (before in old["text"])
    for old, row in zip(LABELS["entries"], labels["entries"], strict=True):
        for key in ("year", "title", "container_title"):
            if key in old["item"]:
                assert (row["item"][key] in row["text"]) is (old["item"][key] in old["text"])
        for before, after in zip(old["item"].get("author", ()), row["item"].get("author", ()), strict=True):
            for part, text in before.items():
                assert (after[part] in row["text"]) is (text in old["text"])


def test_the_shape_of_the_document_stays(other: tuple[str, dict[str, Any]]) -> None:
    text, labels = other
    assert text.count("\n") == SOURCE.count("\n")
    assert re.sub(r"[^\W\d_]+|\d+", "", text) == re.sub(r"[^\W\d_]+|\d+", "", SOURCE)
    assert {key: len(labels[key]) for key in ("citations", "marks", "entries", "faults")} == {
        key: len(LABELS[key]) for key in ("citations", "marks", "entries", "faults")
    }


def test_no_name_year_or_serial_of_the_original_is_left(other: tuple[str, dict[str, Any]]) -> None:
    text, labels = other
    for old, row in zip(LABELS["citations"], labels["citations"], strict=True):
        if old["kind"] == "author-date":
            assert not set(old["families"]) & set(row["families"])
            assert old["year"] != row["year"]
    for word in ("Chufrin", "Chufirin", "Hasegawa", "Japan", "Russia", "Diplomatic", "Hindu", "Pravda", "London"):
        assert not re.search(rf"\b{word}\b", text)


def test_a_misspelt_name_is_as_far_from_the_right_one(other: tuple[str, dict[str, Any]]) -> None:
    items = {row["id"]: (old, row) for old, row in zip(LABELS["citations"], other[1]["citations"], strict=True)}
    entries = {row["id"]: (old, row) for old, row in zip(LABELS["entries"], other[1]["entries"], strict=True)}
    for fault in LABELS["faults"]:
        if fault["code"] == "CC105" and not fault["doubt"]:
            (old_item, item), (old_entry, entry) = items[fault["citations"][0]], entries[fault["entries"][0]]
            before, after = (
                [one["families"][-1], entry_["item"]["author"][-1]["family"]] for one, entry_ in ((old_item, old_entry), (item, entry))
            )
            near = OSA.distance(*before) <= 2
            assert (OSA.distance(*after) == OSA.distance(*before)) if near else OSA.distance(*after) > 2


def test_two_seeds_give_two_documents_and_one_seed_one() -> None:
    assert disguised(SOURCE, LABELS, 1)[0] == disguised(SOURCE, LABELS, 1)[0]
    assert disguised(SOURCE, LABELS, 1)[0] != disguised(SOURCE, LABELS, 2)[0]


def test_a_dictionary_never_answers_with_a_word_of_the_document() -> None:
    words = vocabulary(SOURCE, LABELS)
    for seed in range(1, 6):
        book = dictionary(words, seed)
        new = [*book.names.values(), *book.words.values()]
        assert not words.all & set(new)
        assert len(set(new)) == len(new)
        assert words.families | words.givens == set(book.names)


def test_the_command_writes_both_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["disguise", str(ROOT / "seeds" / f"{STEM}.txt"), str(tmp_path / "out"), "--seed", "3"])
    main()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"{STEM}.gold.json", f"{STEM}.txt"]
    assert "--source" in capsys.readouterr().out
