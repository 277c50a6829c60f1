"""The table of judged pairs: every one must come out as a person judged it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model import Item
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.records import Record, record_of
from tests.resolve.judged.pairs import PAIRS, Changes
from tests.resolve.judged.works import OURS, THEIRS
from tests.resolve.made_up import people, year

LEAST = 150


def entry(work: str, changes: Changes) -> Item:
    told: dict[str, Any] = {name: value for name, value in changes.items() if name != "text"}
    if "a" in told:
        names = told.pop("a")
        told["author"] = people(*names.split("; ")) if names else ()
    if "y" in told:
        told["issued"] = year(told.pop("y"))
    return replace(OURS[work], **told)


def record(work: str, changes: Changes) -> Record:
    told: dict[str, Any] = {**THEIRS[work], **changes}
    if "y" in told:
        date = {"date-parts": [[told.pop("y")]]}
        told |= {"published-print": date, "issued": date, "published-online": None}
    return record_of(told)


@pytest.mark.parametrize(
    ("is_it", "work", "reason", "ours", "theirs", "found_by"), PAIRS, ids=[f"{pair[1]}: {pair[2]} ({pair[5]})" for pair in PAIRS]
)
def test_a_pair_is_judged_as_a_person_would(is_it: bool, work: str, reason: str, ours: Changes, theirs: Changes, found_by: str) -> None:
    judge = found_by_doi if found_by == "doi" else found_by_search
    verdict = judge(entry(work, ours), record(work, theirs), ours.get("text", "")).verdict
    assert (not verdict.refused) is is_it, f"{reason}: {verdict.reason}"


def test_the_table_is_long_and_every_row_has_its_own_reason() -> None:
    assert len(PAIRS) >= LEAST
    assert len({(pair[1], pair[2], pair[5]) for pair in PAIRS}) == len(PAIRS)
