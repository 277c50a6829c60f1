from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.lockfile import Lock, Row, lock_schema, read_lock, write_lock
from citecheck.model import (
    Ambiguous,
    Candidate,
    Forms,
    Name,
    NotFound,
    OutOfScope,
    Query,
    Resolution,
    Resolved,
    Skipped,
    Update,
    UpdateKind,
)
from tests.export.strategies import ITEMS, TEXT, unprinted
from tests.lockfile.locks import LOCK, found, row

SCORES = st.floats(0, 1).map(lambda score: round(score, 4))
UPDATES = st.lists(
    st.builds(Update, st.sampled_from(UpdateKind), st.none() | TEXT, st.none() | TEXT, st.lists(TEXT, max_size=2).map(tuple)), max_size=2
)
FORMS = st.builds(
    Forms,
    TEXT,
    st.lists(st.tuples(TEXT, st.none() | TEXT), max_size=2).map(tuple),
    st.lists(TEXT, max_size=2).map(tuple),
    st.lists(st.tuples(TEXT, st.integers(1000, 2100)), max_size=2).map(tuple),
    st.lists(TEXT, max_size=2).map(tuple),
    st.lists(TEXT, max_size=1).map(tuple),
)
CANDIDATES = st.builds(
    Candidate,
    ITEMS.map(unprinted),
    TEXT,
    SCORES,
    st.just(()),
    st.none() | TEXT,
    st.booleans(),
    st.none() | TEXT,
    UPDATES.map(tuple),
    UPDATES.map(tuple),
    FORMS,
)
MANY = st.lists(CANDIDATES, max_size=2).map(tuple)
OUTCOMES = st.one_of(
    st.builds(Resolved, CANDIDATES, TEXT, MANY),
    st.builds(Ambiguous, MANY, TEXT),
    st.builds(NotFound, TEXT, MANY),
    st.builds(OutOfScope, TEXT, MANY),
    st.builds(Skipped, TEXT),
)
QUERIES = st.lists(st.builds(Query, TEXT, TEXT, st.none() | TEXT, st.none() | TEXT), max_size=2).map(tuple)


@settings(max_examples=40)
@given(OUTCOMES, QUERIES, st.none() | TEXT)
def test_what_is_written_is_read_again(outcome: Resolved, queries: tuple[Query, ...], other: str | None) -> None:
    digest = "0123456789abcdef"
    resolution = Resolution(digest, outcome, other, queries, checked=other, unregistered_doi=other)
    lock = Lock("a.md", "refs/a.lock.json", (Row(digest, "An entry", resolution),))
    text = write_lock(lock)
    again = read_lock(text, lock.name)
    assert again == lock
    assert write_lock(again) == text
    jsonschema.validate(json.loads(text), lock_schema())


def test_a_file_names_its_form_and_its_document_and_one_fact_stands_on_a_line() -> None:
    lines = write_lock(LOCK).splitlines()
    assert lines[:3] == ["{", ' "schema": "citecheck-lock/1",', ' "document": "texts/rivers.md",']
    assert (
        '    "updates": [{"type": "retraction", "doi": "10.5555/notice", "date": "2005-01-01", "sources": ["publisher", "retraction-watch"]}]'
        in lines
    )
    assert '   "checked": "2026-02-01T00:00:00Z"' in lines


def test_candidates_that_were_not_chosen_have_a_line_each() -> None:
    others = found().outcome
    assert isinstance(others, Resolved)
    refused = [line for line in write_lock(replace(LOCK, rows=(row(found()),))).splitlines() if '"refused"' in line]
    assert len(refused) == len(others.others) == 2


def test_a_refused_record_keeps_a_hundred_names_and_the_work_all() -> None:
    outcome = found().outcome
    assert isinstance(outcome, Resolved)
    crowd = tuple(Name(family=f"Name{number}") for number in range(3000))
    chosen, *others = (replace(one, item=replace(one.item, author=crowd)) for one in (outcome.candidate, *outcome.others))
    many = replace(found(), outcome=replace(outcome, candidate=chosen, others=(*others, replace(others[0], by_doi=True))))
    again = read_lock(write_lock(replace(LOCK, rows=(row(many),))), LOCK.name).rows[0].resolution.outcome
    assert isinstance(again, Resolved)
    assert [len(one.item.author) for one in (again.candidate, *again.others)] == [3000, 100, 100, 3000]


def test_a_mended_entry_changes_in_its_place() -> None:
    before = write_lock(LOCK).splitlines()
    mended = replace(LOCK, rows=(replace(LOCK.rows[0], digest="0" * 16, entry="Beispiel (2004)."), LOCK.rows[1]))
    after = write_lock(mended).splitlines()
    assert [number for number, (old, new) in enumerate(zip(before, after, strict=True)) if old != new] == [5, 6]


@pytest.mark.parametrize("outcome", ["unavailable", "good"])
def test_the_schema_knows_no_other_outcome(outcome: str) -> None:
    data = json.loads(write_lock(LOCK))
    data["entries"][0]["outcome"] = outcome
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, lock_schema())
