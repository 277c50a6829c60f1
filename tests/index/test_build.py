from __future__ import annotations

import gzip
import json
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO, cast

import pytest

pytest.importorskip("tantivy")
pytest.importorskip("zstandard")
pytest.importorskip("msgspec")

from citecheck.errors import CitecheckError, ConfigError, ReadError
from citecheck.index import build as building
from citecheck.index.build import Tally, build
from citecheck.index.manifest import read
from citecheck.index.reader import Index
from citecheck.index.store import Store
from citecheck.index.verify import faults
from tests.index.records import answer, items, lines, many, packed, put, record, single


def holds(folder: Path, first: int, last: int) -> None:
    """Exactly these records, each found by its DOI and by its words."""
    index = Index(str(folder))
    assert index.count == last - first
    assert list(faults(folder, full=True)) == []
    for number in range(first, last, max(1, (last - first) // 25)):
        found = index.record(f"10.5555/MADE.{number}")
        assert found is not None
        assert found["author"][0]["family"] == f"Beispiel{number}"
        assert [one["DOI"] for one in index.search(f"Beispiel{number} and word{number}x", 5)].count(f"10.5555/Made.{number}") == 1
    index.close()


def test_every_form_of_input(tmp_path: Path) -> None:
    data = tmp_path / "data"
    put(data / "a.jsonl", lines(many(0, 10)))
    put(data / "b.jsonl.gz", lines(many(10, 20)), gz=True)
    put(data / "c.json.gz", items(many(20, 30)), gz=True)
    put(data / "deep" / "d.json", items(many(30, 40), indent=2))
    put(data / "deep" / "e.json", answer(many(40, 50)))
    put(data / "f.json", answer(many(50, 60), indent=1))
    put(data / "g.json", single(record(60)))
    put(data / "h.json", json.dumps(record(61), indent=1).encode())
    put(data / "i.json", json.dumps(many(62, 70)).encode())
    put(
        data / "j.tar",
        packed({"x/1.json.gz": gzip.compress(items(many(70, 75))), "x/2.jsonl": lines(many(75, 80)), "x/README": b"no"}, "w"),
    )
    put(data / "k.tgz", packed({"y/1.json": items(many(80, 90))}))
    put(data / "README.md", b"not read")
    tally = build([str(data), put(tmp_path / "l.unnamed", lines(many(90, 100)))], tmp_path / "index")
    assert (tally.new, tally.broken, tally.odd) == (100, [], {})
    holds(tmp_path / "index", 0, 100)


def test_what_was_read_is_not_read_again(tmp_path: Path) -> None:
    first, second = put(tmp_path / "a.jsonl", lines(many(0, 20))), put(tmp_path / "b.tar", packed({"1.json": items(many(20, 40))}, "w"))
    build([first], tmp_path / "index")
    tally = build([first, second], tmp_path / "index")
    assert (tally.new, tally.known, tally.skipped) == (20, 0, 1)
    before = (tmp_path / "index" / "index.json").read_bytes()
    assert build([first, second], tmp_path / "index").skipped == 2
    assert (tmp_path / "index" / "index.json").read_bytes() == before
    holds(tmp_path / "index", 0, 40)


def test_the_later_record_of_a_doi_stays(tmp_path: Path) -> None:
    old, new, older = (
        record(1, stamp=stamp, title=[title])
        for stamp, title in ((1_600_000_000_000, "Old bridges"), (1_700_000_000_000, "New ferries"), (1_500_000_000_000, "Older mills"))
    )
    folder = tmp_path / "index"
    assert build([put(tmp_path / "1.jsonl", lines([old, *many(2, 30)]))], folder).new == 29
    assert build([put(tmp_path / "2.jsonl", lines([new, {**new, "DOI": "10.5555/MADE.1"}, record(40)]))], folder).replaced == 1
    assert build([put(tmp_path / "3.jsonl", lines([older]))], folder).known == 1
    index = Index(str(folder))
    found = index.record("10.5555/made.1")
    assert found is not None
    assert (index.count, found["title"]) == (30, ["New ferries"])
    assert [one["title"] for one in index.search("Old bridges Beispiel1", 20) if one["DOI"].lower() == "10.5555/made.1"] == [
        ["New ferries"]
    ]
    assert list(faults(folder, full=True)) == []


def test_records_that_do_not_say_when_they_are_from(tmp_path: Path) -> None:
    undated = {**record(1), "indexed": None}
    build([put(tmp_path / "1.jsonl", lines([undated]))], tmp_path / "index")
    tally = build([put(tmp_path / "2.jsonl", lines([undated, {**undated, "title": ["Another"]}]))], tmp_path / "index")
    assert tally.replaced == 1
    index = Index(str(tmp_path / "index"))
    assert (index.record("10.5555/made.1") or {})["title"] == ["Another"]


@pytest.mark.parametrize("cut", [0.3, 0.7, 0.99])
@pytest.mark.parametrize("form", ["lines", "items", "gz", "tar"])
def test_a_broken_file_is_told_and_the_others_are_read(tmp_path: Path, form: str, cut: float) -> None:
    records = many(0, 300)
    forms = {
        "lines": lines(records),
        "items": items(records),
        "gz": gzip.compress(lines(records)),
        "tar": packed({"1.jsonl": lines(records)}),
    }
    whole = forms[form]
    broken = put(tmp_path / f"a.{'tgz' if form == 'tar' else 'gz' if form == 'gz' else 'json'}", whole[: int(len(whole) * cut)])
    tally = build([broken, put(tmp_path / "b.jsonl", lines(many(300, 310)))], tmp_path / "index")
    assert [name.startswith(broken) for name, _ in tally.broken][:1] == [True]
    assert 10 <= tally.new < 311
    put(Path(broken), whole)
    assert build([str(tmp_path)], tmp_path / "index").broken == []
    holds(tmp_path / "index", 0, 310)


@pytest.mark.parametrize("damage", [b"\x00" * 40, b"\xff\xfe\xfd" * 9])
def test_gzip_damaged_inside(tmp_path: Path, damage: bytes) -> None:
    whole = gzip.compress(lines(many(0, 300)))
    half = len(whole) // 2
    tally = build(
        [put(tmp_path / "a.gz", whole[:half] + damage + whole[half + len(damage) :]), put(tmp_path / "b.jsonl", lines(many(300, 310)))],
        tmp_path / "index",
    )
    assert len(tally.broken) == 1
    assert Index(str(tmp_path / "index")).record("10.5555/made.305") is not None


def test_odd_lines_are_counted_and_passed_over(tmp_path: Path) -> None:
    deep = b'{"DOI": "10.5555/deep", "title": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n"
    odd = b'{"DOI": 7}\n{"DOI": "10.5555/x", "title": [}\nnull\n[]\n{"DOI": "10.5555/\xff"}\n' + deep
    tally = build([put(tmp_path / "a.jsonl", lines(many(0, 5)) + odd + lines(many(5, 10)))], tmp_path / "index")
    ((count, first),) = tally.odd.values()
    assert (tally.new, tally.broken) == (10, [])
    assert count >= 4
    assert first.startswith("no work record at 6")


def test_nothing_to_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CitecheckError, match="no Crossref work record"):
        build([put(tmp_path / "a.json", b"<html>not JSON</html>")], tmp_path / "index")
    with pytest.raises(ReadError, match="no such file"):
        build([str(tmp_path / "missing")], tmp_path / "index")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReadError, match="no file here"):
        build([str(tmp_path / "empty")], tmp_path / "index")


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path / "precious" / "thesis.md", b"text")
    with pytest.raises(ConfigError, match="something else"):
        build([put(tmp_path / "a.jsonl", lines(many(0, 5)))], tmp_path / "precious")
    assert [one.name for one in (tmp_path / "precious").iterdir()] == ["thesis.md"]


def test_two_builds_at_once(tmp_path: Path) -> None:
    with building.Builder(tmp_path / "index", lambda _read: None), pytest.raises(ConfigError, match="another process"):
        build([put(tmp_path / "a.jsonl", lines(many(0, 5)))], tmp_path / "index")


KILLED = """
import sys
import time
from pathlib import Path
from citecheck.index import build
build.BATCH, build.STEP, build.SAMPLE = 40, 120, 40
print("begun", flush=True)
tally = build.build([sys.argv[1]], Path(sys.argv[2]), lambda read: (print(read, flush=True), time.sleep(0.005)))
print("done", flush=True)
"""


def test_a_build_killed_again_and_again_ends_whole(tmp_path: Path) -> None:
    for part in range(12):
        put(tmp_path / "data" / f"{part:02}.jsonl", lines(many(part * 100, part * 100 + 100)))
    chance = random.Random()
    command = [sys.executable, "-c", KILLED, str(tmp_path / "data"), str(tmp_path / "index")]
    for _ in range(5):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            patience = chance.randint(0, 25)
            for at, line in enumerate(cast("IO[str]", process.stdout)):
                if line == "done\n":
                    break
                if at >= patience:
                    process.send_signal(signal.SIGKILL)
                    break
            process.wait()
    if (tmp_path / "index" / "index.json").exists() and not read(tmp_path / "index").finished:
        assert "it was not built to its end" in list(faults(tmp_path / "index"))
    tally: Tally = build([str(tmp_path / "data")], tmp_path / "index")
    assert tally.broken == []
    holds(tmp_path / "index", 0, 1200)


def test_a_slow_build_that_is_killed_keeps_what_a_minute_brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "BATCH", 40)
    put(tmp_path / "a.jsonl", lines(many(0, 400)))
    moments = iter(range(0, 100_000, 25))

    class Killed(BaseException):
        pass

    def kill(read: int) -> None:
        if read >= 200:
            raise Killed

    with pytest.raises(Killed):
        build([str(tmp_path / "a.jsonl")], tmp_path / "index", kill, lambda: float(next(moments)))
    index = Index(str(tmp_path / "index"))
    assert 0 < index.count < 200
    index.close()
    assert build([str(tmp_path / "a.jsonl")], tmp_path / "index").known > 0
    holds(tmp_path / "index", 0, 400)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", lines(many(0, 4)))
    with pytest.raises(ConfigError, match="cannot be made") as told:
        build([str(tmp_path / "a.jsonl")], tmp_path / "a.jsonl" / "index")
    assert "--to" in (told.value.remedy or "")


def test_a_kill_between_the_words_and_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    def killed(_: Store) -> None:
        raise Killed

    data = put(tmp_path / "a.jsonl", lines(many(0, 50)))
    with monkeypatch.context() as patched:
        patched.setattr(Store, "commit", killed)
        with pytest.raises(Killed):
            build([data], tmp_path / "index")
    build([put(tmp_path / "b.jsonl", lines(many(50, 80)))], tmp_path / "index")
    holds(tmp_path / "index", 50, 80)
    index = Index(str(tmp_path / "index"))
    assert index.search("Beispiel7 and word7x", 5) == []
    index.close()
