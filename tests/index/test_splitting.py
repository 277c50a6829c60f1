from __future__ import annotations

import io
import json

import pytest

from citecheck.index import splitting
from citecheck.index.splitting import TOO_LONG, Cut, values

RECORDS = [{"DOI": f"10.5555/{n}", "title": ['a "quoted" } ] { [ \\ title'], "author": [{"family": "é"}]} for n in range(40)]


class Dribble(io.BytesIO):
    """Gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 7, 7))


def read(data: bytes, stream: type[io.BytesIO] = io.BytesIO) -> list[object]:
    return [json.loads(value) for value in values(stream(data))]


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("stream", [io.BytesIO, Dribble])
def test_lists_and_lines_give_each_record(indent: int | None, stream: type[io.BytesIO]) -> None:
    assert read(json.dumps({"items": RECORDS}, indent=indent).encode(), stream) == RECORDS
    assert read(json.dumps(RECORDS, indent=indent).encode(), stream) == RECORDS
    assert read(b"\xef\xbb\xbf\r\n" + b"\r\n".join(json.dumps(one).encode() for one in RECORDS), stream) == RECORDS
    assert read(b"\n".join(json.dumps(one, indent=1).encode() for one in RECORDS), stream) == RECORDS


def test_a_value_may_come_in_any_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (16, 17, 64, 333):
        monkeypatch.setattr(splitting, "CHUNK", size)
        assert read(json.dumps({"items": RECORDS}).encode()) == RECORDS
        assert read(b"\n".join(json.dumps(one).encode() for one in RECORDS)) == RECORDS


@pytest.mark.parametrize("whole", [json.dumps({"items": RECORDS}).encode(), b"\n".join(json.dumps(one).encode() for one in RECORDS)])
def test_an_end_inside_a_record_is_told(whole: bytes) -> None:
    found = []
    with pytest.raises(Cut):
        found += list(values(io.BytesIO(whole[: len(whole) // 2])))


@pytest.mark.parametrize("data", [b"", b"   \n\n", b"[]", b'{"items": []}'])
def test_nothing_is_nothing(data: bytes) -> None:
    assert read(data) == []


def test_a_value_beyond_all_bounds_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "CHUNK", 256)
    monkeypatch.setattr(splitting, "LONGEST", 2000)
    huge = {"DOI": "10.5555/huge", "author": [{"family": "a"}] * 2000}
    for data in (
        json.dumps({"items": [RECORDS[0], huge, RECORDS[1]]}).encode(),
        b"\n".join(json.dumps(x).encode() for x in (RECORDS[0], huge, RECORDS[1])),
    ):
        found = list(values(io.BytesIO(data)))
        assert [one is TOO_LONG for one in found] == [False, True, False]


def test_a_string_without_end_is_no_reason_to_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "LONGEST", 2000)
    monkeypatch.setattr(splitting, "CHUNK", 256)
    with pytest.raises(Cut):
        list(values(io.BytesIO(b'{"items": [{"DOI": "' + b"a" * 100_000)))


@pytest.mark.parametrize("size", [64, 333, 1 << 18])
@pytest.mark.parametrize("indent", [None, 1])
def test_lists_behind_each_other_are_read_one_record_at_a_time(monkeypatch: pytest.MonkeyPatch, size: int, indent: int | None) -> None:
    monkeypatch.setattr(splitting, "CHUNK", size)
    about = {"status": "ok", "message-type": "work-list"}
    one = {
        **about,
        "message": {"facets": {}, "total-results": 40, "items": RECORDS, "items-per-page": 40, "query": {"start-index": 0, "x": "]{"}},
    }
    lists = [json.dumps(one, indent=indent).encode(), json.dumps({"items": RECORDS[:7]}).encode(), json.dumps(RECORDS[:3]).encode()]
    found: list[object] = []
    for value in values(io.BytesIO(b"\n".join([*lists, b""]))):
        read_value = json.loads(value)
        found += read_value["message"]["items"] if "message" in read_value else [read_value]
    assert found == [*RECORDS, *RECORDS[:7], *RECORDS[:3]]
