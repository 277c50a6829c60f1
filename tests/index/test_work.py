from __future__ import annotations

import json
from typing import Any

import pytest

pytest.importorskip("tantivy")
pytest.importorskip("msgspec")

from citecheck.index.work import KEPT, Work, works
from citecheck.resolve.records import DATES, FIELDS, record_of
from tests.index.records import Record, record
from tests.resolve.made_up import BOOK, CHAPTER, RIVERS


def one(made: Record) -> Work:
    (found,) = works(json.dumps(made).encode())
    assert found is not None
    return found


def test_every_field_that_a_record_is_read_by_is_kept() -> None:
    assert set(FIELDS) | set(DATES) | {"updated-by", "update-to", "relation", "language", "edition-number"} <= set(KEPT)


@pytest.mark.parametrize("made", [RIVERS, BOOK, CHAPTER, record(1)])
def test_what_is_kept_reads_like_the_whole_record(made: Record) -> None:
    kept = record_of(json.loads(one(made).body))
    assert kept.item == record_of(made).item
    assert (kept.titles, kept.containers, kept.pages, set(kept.years)) == (
        record_of(made).titles, record_of(made).containers, record_of(made).pages, set(record_of(made).years),
    )  # fmt: skip


def test_what_nobody_needs_is_dropped() -> None:
    kept = json.loads(one(record(1)).body)
    assert not {"reference", "abstract", "indexed"} & set(kept)
    assert kept["author"] == [{"given": "Anna", "family": "Beispiel1"}] or kept["author"] == [{"family": "Beispiel1", "given": "Anna"}]


def test_the_status_of_a_work_is_kept() -> None:
    update = {
        "DOI": "10.5555/n",
        "type": "retraction",
        "label": "Retraction",
        "source": "retraction-watch",
        "record-id": 7,
        "updated": {"timestamp": 1},
    }
    kept = json.loads(
        one(
            record(1, updated_by=[update], relation={"has-preprint": [{"id": "10.5555/p", "id-type": "doi", "asserted-by": "subject"}]})
        ).body
    )
    assert kept["updated-by"] == [{name: update[name] for name in ("DOI", "type", "label", "source", "updated")}]
    assert kept["relation"] == {"has-preprint": [{"id": "10.5555/p", "id-type": "doi"}]}


@pytest.mark.parametrize(
    ("times", "stamp"),
    [
        ({"indexed": {"timestamp": 1_700_000_000_000}}, 1_700_000_000),
        ({"indexed": {"date-time": "2023-11-14T22:13:20Z"}}, 1_700_000_000),
        ({"indexed": {"timestamp": None}, "deposited": {"timestamp": 1_600_000_000_000}}, 1_600_000_000),
        ({"indexed": {"timestamp": 10**40}}, 0),
        ({"indexed": "yesterday"}, 0),
    ],
)
def test_when_a_record_is_from(times: dict[str, Any], stamp: int) -> None:
    assert one({**record(1), "deposited": None, **times}).stamp == stamp


@pytest.mark.parametrize(
    "value", [None, 7, "text", [], {}, {"DOI": None}, {"DOI": 7}, {"DOI": " "}, {"message": {"items": [3, None]}}, [[1]]]
)
def test_what_is_no_record_is_none(value: object) -> None:
    assert [found for found in works(json.dumps(value).encode()) if found] == []


@pytest.mark.parametrize(
    "field", ["title", "author", "container-title", "issued", "volume", "page", "event", "update-to", "relation", "editor"]
)
@pytest.mark.parametrize("value", [None, 7, "text", [], {}, [None], [[]], {"x": [1, None]}, [{"family": 7}], True])
def test_a_field_of_another_type_is_survived(field: str, value: object) -> None:
    record_of(json.loads(one({**record(1), field: value}).body))
