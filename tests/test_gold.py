"""The gold of the seeds: every offset quotes its document, every id leads somewhere, every word is one of the contract's."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from citecheck.model import LinkReason, LinkStatus, Mode

ROOT = Path(__file__).parent.parent
GOLDS = sorted((ROOT / "tests" / "gold").glob("*.gold.json"))
KINDS = {"author-date", "author-page", "numeric", "key", "title", "note", "back-reference"}

Gold = dict[str, Any]


@pytest.fixture(params=GOLDS, ids=lambda path: path.name[:3])
def gold(request: pytest.FixtureRequest) -> Gold:
    data: Gold = json.loads(request.param.read_text(encoding="utf-8"))
    return data


@pytest.fixture
def source(gold: Gold) -> str:
    return (ROOT / str(gold["document"]["name"])).read_bytes().decode("utf-8")


def test_both_citing_seeds_have_gold() -> None:
    assert [path.name[:3] for path in GOLDS] == ["001", "004"]


def test_the_seed_is_the_one_that_was_labelled(gold: Gold, source: str) -> None:
    assert hashlib.sha256(source.encode()).hexdigest() == gold["document"]["sha256"]
    assert len(source) == gold["document"]["characters"]


def test_citations_quote_their_document(gold: Gold, source: str) -> None:
    for row in gold["citations"]:
        assert row["text"] == " ".join(source[start:end] for start, end in row["parts"])
        assert [row["start"], row["end"]] == [row["parts"][0][0], row["parts"][-1][1]]
        assert row["text"] == row["text"].strip()


@pytest.mark.parametrize("kind", ["marks", "entries"])
def test_marks_and_entries_quote_their_document(gold: Gold, source: str, kind: str) -> None:
    for row in gold[kind]:
        assert row["text"] == source[row["start"] : row["end"]]
        assert row["text"] == row["text"].strip()


def test_rows_stand_in_order_and_entries_do_not_overlap(gold: Gold) -> None:
    assert [row["start"] for row in gold["citations"]] == sorted(row["start"] for row in gold["citations"])
    ends = [0, *(row["end"] for row in gold["entries"])]
    assert all(row["start"] >= end for row, end in zip(gold["entries"], ends, strict=False))


def test_ids_are_unique_and_lead_somewhere(gold: Gold) -> None:
    items = {row["id"] for row in gold["citations"]}
    entries = {row["id"] for row in gold["entries"]}
    assert len(items) == len(gold["citations"])
    assert len(entries) == len(gold["entries"])
    for row in gold["citations"]:
        assert set(row["link"]["entries"]) <= entries
        assert row["link"]["antecedent"] is None or row["link"]["antecedent"] in items
    for row in gold["faults"]:
        assert set(row["citations"]) <= items
        assert set(row["entries"]) <= entries
        assert row["code"] in gold["codes"]


def test_vocabulary_is_the_contracts(gold: Gold) -> None:
    for row in gold["citations"]:
        assert row["kind"] in KINDS
        assert row["link"]["status"] in set(LinkStatus)
        assert row["link"]["reason"] in set(LinkReason)
        assert row["mode"] in set(Mode)


def test_status_and_entries_agree(gold: Gold) -> None:
    for row in gold["citations"]:
        status, count = row["link"]["status"], len(row["link"]["entries"])
        assert count == {"matched": 1, "dangling": 0, "skipped": 0}.get(status, count)


def test_an_entry_is_cited_or_a_fragment_or_reported(gold: Gold) -> None:
    cited = {entry for row in gold["citations"] for entry in row["link"]["entries"]}
    reported = {row["entries"][0] for row in gold["faults"] if row["code"] == "CC102"}
    fragments = {row["id"] for row in gold["entries"] if row["fragment"]}
    assert not cited & reported
    assert cited | reported | fragments == {row["id"] for row in gold["entries"]}


def test_a_dangling_item_is_reported(gold: Gold) -> None:
    dangling = {row["id"] for row in gold["citations"] if row["link"]["status"] == "dangling"}
    assert dangling <= {item for row in gold["faults"] if row["code"] == "CC101" for item in row["citations"]}
