"""On real Crossref records, where they are at hand (CITECHECK_DATA); not collected elsewhere."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from citecheck.model import Item, Resolved, UpdateKind
from citecheck.resolve import ResolveSettings, resolve
from citecheck.resolve.answers import OK, Found
from citecheck.resolve.crossref import Crossref
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.door import Asked, verdict
from citecheck.resolve.kinds import NO_WORKS
from citecheck.resolve.records import record_of
from citecheck.resolve.transport import Network
from citecheck.resolve.updates import RETRACTIONS, updates_of
from tests.resolve.made_up import FakeClock, entries
from tests.resolve.server import CrossrefServer

FOLDER = Path(os.environ["CITECHECK_DATA"]) / "crossref"


@cache
def works() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in (FOLDER / "works.jsonl").read_text(encoding="utf-8").splitlines())


def bare(item: Item) -> Item:
    return replace(item, doi=None, isbn=None, issn=None)


def test_every_record_is_read_and_fits_itself() -> None:
    refused = []
    for message in works():
        record = record_of(message)
        if record.kind in NO_WORKS or not record.item.title or not (record.item.author or record.item.editor):
            continue
        judgement = found_by_search(bare(record.item), record)
        if judgement.verdict.refused:
            refused.append((record.item.title, judgement.verdict.reason))
    assert len(refused) <= 0.01 * len(works()), refused


def test_no_record_is_taken_for_the_next() -> None:
    records = [record_of(message) for message in works()]
    taken = [
        (one.item.title, other.item.title)
        for one, other in pairwise(records)
        if one.item.doi != other.item.doi
        and not found_by_search(bare(one.item), other).verdict.refused
        and one.item.title != other.item.title
    ]
    assert taken == []


def test_a_doi_of_the_next_record_is_refused() -> None:
    records = [record for record in map(record_of, works()[:400]) if record.item.title]
    pairs = [(one, other) for one, other in pairwise(records) if one.item.title != other.item.title]
    assert all(found_by_doi(bare(one.item), other).verdict.refused for one, other in pairs)


@pytest.mark.parametrize("path", sorted((FOLDER / "lists").glob("*+*.json")), ids=lambda path: path.stem)
def test_recorded_answers_are_answers(path: Path) -> None:
    assert verdict(200, "application/json", path.read_bytes(), asked=Asked()) == OK


def test_odd_dois_reach_the_service_and_come_back(tmp_path: Path) -> None:
    odd = [message for message in works() if not message["DOI"].replace("/", "").replace(".", "").replace("-", "").isalnum()][:80]
    with CrossrefServer(odd) as server:
        network = Network(ResolveSettings(base_url=server.url, cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock()))
        crossref = Crossref(network)
        for message in odd:
            found = crossref.record(message["DOI"])
            assert isinstance(found, Found)
            assert found.records[0]["DOI"] == message["DOI"]
        network.close()
        assert len(server.log) == len({message["DOI"] for message in odd})


def test_a_list_of_real_works_is_found_again(tmp_path: Path) -> None:
    wanted = [message for message in works() if message["type"] == "journal-article" and message.get("author") and message.get("title")][
        :60
    ]
    with CrossrefServer(works()) as server:
        settings = ResolveSettings(base_url=server.url, cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock())
        answers = resolve(entries([bare(record_of(message).item) for message in wanted]), settings)
    found = [
        (resolution.outcome.candidate.item.doi, message["DOI"])
        for resolution, message in zip(answers.resolutions, wanted, strict=True)
        if isinstance(resolution.outcome, Resolved)
    ]
    assert all(ours == theirs for ours, theirs in found)
    assert len(found) >= 0.95 * len(wanted)


def test_what_was_corrected_is_never_called_retracted() -> None:
    rows = [json.loads(line) for line in (FOLDER / "retractions.jsonl").read_text(encoding="utf-8").splitlines()]
    told = {True: 0, False: 0}
    for row in rows:
        side = "update-to" if any(update["doi"] == row["doi"] for update in row["updates"]) else "updated-by"
        rows_of = [{"DOI": update["doi"], "type": update["type"], "source": "publisher"} for update in row["updates"]]
        kinds = {update.kind for update in updates_of({side: rows_of}, row["doi"], None)}
        assert kinds, row
        types = {update["type"] for update in row["updates"]}
        assert bool(kinds & set(RETRACTIONS)) is bool(types & {"retraction", "withdrawal"}), row
        assert (UpdateKind.CONCERN in kinds) is ("expression_of_concern" in types), row
        told[row["retracted"]] += bool(kinds & {UpdateKind.RETRACTION})
    assert told[False] == 0
    assert told[True] >= 200


def test_real_notices_are_notices_and_new_versions_are_works() -> None:
    updating = [message for message in works() if message.get("update-to")]
    assert updating
    for message in updating:
        kinds = {update["type"] for update in message["update-to"]}
        assert record_of(message).is_notice is ("new_version" not in kinds)
        assert record_of(message).updates == ()
