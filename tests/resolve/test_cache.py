"""The cache by itself: lifetimes, the bound, files that are none, and the hand that tidies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from citecheck.errors import CitecheckError
from citecheck.resolve.cache import Store, key_of
from citecheck.resolve.kept import Removed, clear, purge, survey
from citecheck.resolve.settings import ResolveSettings
from tests.resolve.made_up import FakeClock

BODY = b'{"message": "' + bytes(range(65, 91)) * 40 + b'"}'


def settings(folder: Path, clock: FakeClock, *, most: int = 10**6) -> ResolveSettings:
    return ResolveSettings(cache_path=str(folder / "cache.sqlite"), clock=clock, cache_bytes=most)


@contextmanager
def opened(folder: Path, clock: FakeClock, *, most: int = 10**6) -> Iterator[Store]:
    store = Store(str(folder / "cache.sqlite"), clock, most=most)
    try:
        yield store
    finally:
        store.close()


def keep(store: Store, name: str, *, service: str = "crossref", missing: bool = False, days: float = 30) -> str:
    key = key_of(service, name)
    store.keep(key, f"http://example.org/{name}", b"" if missing else BODY, missing=missing, life=timedelta(days=days))
    return key


def test_an_answer_is_kept_for_its_own_time(tmp_path: Path) -> None:
    clock = FakeClock()
    with opened(tmp_path, clock) as store:
        found, none = keep(store, "found"), keep(store, "none", missing=True, days=1)
        clock.sleep(86400)
        assert store.find(none) is None
        kept = store.find(found)
        assert kept is not None
        assert kept.content == BODY
        clock.sleep(29 * 86400)
        assert store.find(found) is None


def test_what_is_older_than_is_wanted_is_not_found(tmp_path: Path) -> None:
    clock = FakeClock()
    with opened(tmp_path, clock) as store:
        key = keep(store, "found")
    strict = Store(str(tmp_path / "cache.sqlite"), clock, most=10**6, max_age=timedelta(hours=1))
    clock.sleep(3599)
    assert strict.find(key) is not None
    clock.sleep(1)
    assert strict.find(key) is None
    strict.close()


def test_a_date_that_is_set_back_loses_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    with opened(tmp_path, clock) as store:
        key = keep(store, "found")
        clock.set(clock.now() - timedelta(days=900))
        assert store.find(key) is not None


def test_what_was_not_used_for_longest_goes_when_there_is_too_much(tmp_path: Path) -> None:
    clock = FakeClock()
    with opened(tmp_path, clock) as store:
        size = (keep(store, "0"), store.responses.rows()[0][4])[1]
    with opened(tmp_path, clock, most=10 * size) as store:
        keys = []
        for at in range(12):
            clock.sleep(7200)
            keys.append(keep(store, str(at)))
        assert store.find(keys[0]) is not None  # used again
    with opened(tmp_path, clock) as store:
        left = [at for at, key in enumerate(keys) if store.find(key) is not None]
    assert left[0] == 0
    assert left[1:] == list(range(left[1], 12))
    assert 6 <= len(left) <= 9


def test_a_long_run_keeps_the_bound_on_its_way(tmp_path: Path) -> None:
    with opened(tmp_path, FakeClock(), most=3000) as store:
        for at in range(120):
            keep(store, str(at))
        assert len(store.responses) < 60


def test_survey_purge_and_clear(tmp_path: Path) -> None:
    clock = FakeClock()
    told = settings(tmp_path, clock)
    assert not survey(told).exists
    assert purge(told) is None
    assert clear(told) is None
    assert list(tmp_path.iterdir()) == []
    store = Store(str(tmp_path / "cache.sqlite"), clock, most=10**6)
    keep(store, "a")
    keep(store, "none", missing=True, days=1)
    clock.sleep(10 * 86400)
    keep(store, "b", service="datacite")
    kept = survey(told)
    assert [(share.name, share.answers, share.missing, share.expired) for share in kept.services] == [
        ("crossref", 2, 1, 1),
        ("datacite", 1, 0, 0),
    ]
    assert [dict(share.ages)["month"] for share in kept.services] == [2, 0]
    assert kept.answers == 3
    assert kept.size > 0
    removed = purge(told)  # while another process has it open
    assert removed is not None
    assert (removed.expired, removed.too_many, removed.left) == (1, 0, 2)
    emptied = clear(told)
    assert emptied is not None
    assert emptied.expired == 2
    assert store.find(key_of("crossref", "a")) is None
    store.close()
    assert survey(told).answers == 0


def test_a_file_that_is_no_cache(tmp_path: Path) -> None:
    told = settings(tmp_path, FakeClock())
    file = tmp_path / "cache.sqlite"
    file.write_bytes(b"not a database, however long one looks at it" * 40)
    for ask in (survey, purge):
        with pytest.raises(CitecheckError, match="cannot be used"):
            ask(told)
    assert clear(told) == Removed(0, 0, 0, 44 * 40)
    assert not file.exists()


def test_a_file_that_is_no_cache_is_moved_aside_by_a_run(tmp_path: Path) -> None:
    spoiled = b"not a database, however long one looks at it" * 40
    (tmp_path / "cache.sqlite").write_bytes(spoiled)
    with opened(tmp_path, FakeClock()) as store:
        assert store.find(keep(store, "a")) is not None
        assert [notice.code for notice in store.notices] == ["cache-spoiled"]
    assert (tmp_path / "cache.sqlite.spoiled").read_bytes() == spoiled
    assert survey(settings(tmp_path, FakeClock())).answers == 1


def test_a_cache_that_is_lost_on_the_way_is_noticed_once(tmp_path: Path) -> None:
    with opened(tmp_path, FakeClock()) as store:
        keep(store, "a")
        with sqlite3.connect(tmp_path / "cache.sqlite") as database:
            database.execute("DROP TABLE answers")
        database.close()
        keys = [keep(store, "b"), keep(store, "c")]
        assert all(store.find(key) is not None for key in keys)
        assert [notice.code for notice in store.notices] == ["cache-unavailable"]


def test_a_bound_of_nothing_keeps_nothing(tmp_path: Path) -> None:
    told = replace(settings(tmp_path, FakeClock()), cache_bytes=0)
    with opened(tmp_path, FakeClock(), most=0) as store:
        keep(store, "a")
    assert survey(told).answers == 0
