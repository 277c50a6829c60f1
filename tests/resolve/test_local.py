"""The index as the first to be asked, and the network behind it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("tantivy")
pytest.importorskip("zstandard")
pytest.importorskip("msgspec")

from citecheck.errors import CitecheckError, ConfigError
from citecheck.index.build import build
from citecheck.model import Ambiguous, Item, OutOfScope, Resolution, Resolved, Skipped, Unavailable
from citecheck.resolve import ResolveSettings, Session, resolve
from tests.index.records import lines, put
from tests.resolve.made_up import BOOK, CHAPTER, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, REVIEW, RIVERS, FakeClock, entries, entry
from tests.resolve.server import CrossrefServer, refused_url

WITH_DOI = replace(OUR_RIVERS, doi="10.5555/EXAMPLE-rivers")


@pytest.fixture
def index(tmp_path: Path) -> str:
    build([put(tmp_path / "a.jsonl", lines([RIVERS, BOOK, REVIEW]))], tmp_path / "index")
    return str(tmp_path / "index")


def told(index: str | None, folder: Path, url: str = "http://127.0.0.1:9", *, offline: bool = False) -> ResolveSettings:
    return ResolveSettings(offline, None, url, str(folder / "cache.sqlite"), index=index, clock=FakeClock())


def one(item: Item, settings: ResolveSettings) -> Resolution:
    return resolve([entry(item)], settings).resolutions[0]


def test_the_index_answers_and_nobody_else_is_asked(index: str, tmp_path: Path) -> None:
    with CrossrefServer([RIVERS, BOOK, CHAPTER]) as server:
        answers = resolve(entries([WITH_DOI, OUR_RIVERS, OUR_BOOK]), told(index, tmp_path, server.url))
        assert server.log == []
    assert [type(one.outcome) for one in answers.resolutions] == [Resolved] * 3
    assert [one.resolver for one in answers.resolutions] == ["index"] * 3
    assert [query.resolver for one in answers.resolutions for query in one.queries] == ["index"] * 3
    assert {one.outcome.candidate.resolver for one in answers.resolutions if isinstance(one.outcome, Resolved)} == {"index"}
    assert answers.notices == ()


def test_what_the_index_lacks_goes_on_to_the_network(index: str, tmp_path: Path) -> None:
    with CrossrefServer([CHAPTER]) as server:
        found = one(OUR_CHAPTER, told(index, tmp_path, server.url))
        assert len(server.log) == 1
    assert isinstance(found.outcome, Resolved)
    assert found.resolver == found.outcome.candidate.resolver == "crossref"
    assert [query.resolver for query in found.queries] == ["index", "index", "crossref"]  # the whole entry, then fewer words


def test_neither_has_it(index: str, tmp_path: Path) -> None:
    with CrossrefServer([RIVERS]) as server:
        found = one(OUR_CHAPTER, told(index, tmp_path, server.url))
    assert isinstance(found.outcome, OutOfScope)
    assert "index" not in found.outcome.reason


def test_a_dead_network_is_no_judgement_on_what_the_index_lacks(index: str, tmp_path: Path) -> None:
    with Session(told(index, tmp_path, refused_url())) as session:
        answers = session.look_up(entries([OUR_RIVERS, OUR_CHAPTER]), {})
    assert [type(one.outcome) for one in answers.resolutions] == [Resolved, Unavailable]
    assert [notice.code for notice in answers.notices] == ["resolver-unavailable"]


def test_a_printed_doi_that_the_index_lacks_is_asked_of_the_network(index: str, tmp_path: Path) -> None:
    elsewhere: dict[str, Any] = {**RIVERS, "DOI": "10.5555/example-elsewhere"}
    ours = replace(OUR_RIVERS, doi="10.5555/example-elsewhere")
    with CrossrefServer([elsewhere]) as server:
        found = one(ours, told(index, tmp_path, server.url))
    assert isinstance(found.outcome, Resolved)
    assert (found.resolver, found.outcome.candidate.item.doi) == ("crossref", "10.5555/example-elsewhere")
    dead = one(ours, told(index, tmp_path / "other", refused_url()))
    assert isinstance(dead.outcome, Resolved)
    assert dead.outcome.candidate.item.doi == "10.5555/example-rivers"
    assert "the index does not hold the printed DOI" in dead.outcome.reason
    assert "Crossref could not be asked" in dead.outcome.reason


def test_offline_only_the_index_is_asked_and_says_how_far_it_goes(index: str, tmp_path: Path) -> None:
    newspaper = Item(type="article-newspaper", title="Bridges closed until further notice", container_title="The Invented Times")
    with Session(told(index, tmp_path, offline=True)) as session:
        answers = session.look_up(entries([OUR_BOOK, OUR_CHAPTER, newspaper, Item()]), {})
    found, lost, paper, nothing = (one.outcome for one in answers.resolutions)
    assert isinstance(found, Resolved)
    assert isinstance(lost, OutOfScope)
    assert "only the index was asked (3 Crossref records" in lost.reason
    assert isinstance(paper, OutOfScope)
    assert "Crossref does not cover newspapers" in paper.reason
    assert isinstance(nothing, Skipped)
    assert [notice.code for notice in answers.notices] == ["index-only"]


def test_an_index_is_asked_about_every_kind_for_a_journal_may_be_read_as_a_newspaper(index: str, tmp_path: Path) -> None:
    found = one(replace(OUR_RIVERS, type="article-newspaper"), told(index, tmp_path, offline=True))
    assert isinstance(found.outcome, Resolved)


def test_a_doi_of_another_work_and_twins(tmp_path: Path) -> None:
    twin = {**CHAPTER, "DOI": "10.5555/example-twin"}
    build([put(tmp_path / "a.jsonl", lines([RIVERS, CHAPTER, twin]))], tmp_path / "index")
    settings = told(str(tmp_path / "index"), tmp_path, offline=True)
    wrong = one(replace(OUR_CHAPTER, doi="10.5555/example-rivers"), settings)
    assert isinstance(wrong.outcome, Ambiguous)
    assert "the record of the printed DOI is refused" in wrong.outcome.reason
    assert isinstance(one(OUR_CHAPTER, settings).outcome, Ambiguous)


def test_records_that_are_damaged_say_nothing(index: str, tmp_path: Path) -> None:
    store = Path(index) / "records.sqlite"
    with Session(told(index, tmp_path, offline=True)) as session:
        session.open_index()
        store.write_bytes(store.read_bytes()[:4096] + b"\x55" * (store.stat().st_size - 4096))
        outcome = session.resolve(entry(WITH_DOI)).outcome
    assert isinstance(outcome, Unavailable)
    assert "citecheck index verify" in outcome.reason


def test_an_index_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no index"):
        one(OUR_RIVERS, told(str(tmp_path / "none"), tmp_path, offline=True))
    assert issubclass(ConfigError, CitecheckError)
