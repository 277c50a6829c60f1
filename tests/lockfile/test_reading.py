"""A lock that a person edited badly: what is wrong is named with its place, whatever it is, and nothing else happens."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.lockfile import MalformedError, lock_schema, read_lock, write_lock
from tests.lockfile.locks import LOCK

Json = dict[str, Any]
GOOD = write_lock(LOCK)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def broken(change: Callable[[Json], object]) -> str:
    data = json.loads(GOOD)
    change(data)
    return json.dumps(data)


def refused(text: str) -> str:
    with pytest.raises(MalformedError) as stopped:
        read_lock(text, "refs/rivers.lock.json")
    return str(stopped.value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.update(schema="citecheck-lock/2"), "its schema is citecheck-lock/2, and this citecheck reads citecheck-lock/1"),
        (lambda data: data.pop("schema"), "schema: missing; a string should stand here"),
        (lambda data: data.update(document=3), "document: a string should stand here"),
        (lambda data: data.update(entries={}), "entries: a list should stand here"),
        (lambda data: data["entries"].append("x"), "entries[2]: an object should stand here"),
        (lambda data: data["entries"].append(data["entries"][0]), f"entries[2].digest: {LOCK.rows[0].digest} stands there twice"),
        (lambda data: data["entries"][0].update(digest="xyz"), "entries[0].digest: no sixteen hexadecimal digits"),
        (
            lambda data: data["entries"][0].update(outcome="unavailable"),
            "entries[0].outcome: one of resolved, ambiguous, not-found, out-of-scope, skipped should stand here",
        ),
        (lambda data: data["entries"][0].update(outcome="not-found"), "entries[0].record: only a resolved entry has a record"),
        (lambda data: data["entries"][0].pop("record"), "entries[0].record: missing; an object should stand here"),
        (lambda data: data["entries"][0].update(reason=["x"]), "entries[0].reason: a string should stand here"),
        (lambda data: data["entries"][0]["queries"].append({}), "entries[0].queries[1].resolver: missing; a string should stand here"),
        (lambda data: data["entries"][0].update(checked=2026), "entries[0].checked: a string should stand here"),
        (lambda data: data["entries"][0]["record"].update(score=1.5), "entries[0].record.score: a number from 0 to 1 should stand here"),
        (
            lambda data: data["entries"][0]["record"].update(score=float("nan")),
            "entries[0].record.score: a number from 0 to 1 should stand here",
        ),
        (lambda data: data["entries"][0]["record"].update(by_doi="yes"), "entries[0].record.by_doi: true or false should stand here"),
        (
            lambda data: data["entries"][0]["record"].update(years=[["issued", "2004"]]),
            "entries[0].record.years[0][1]: a whole number should stand here",
        ),
        (
            lambda data: data["entries"][0]["record"].update(titles=[[]]),
            "entries[0].record.titles[0][0]: missing; a string should stand here",
        ),
        (
            lambda data: data["entries"][0]["record"]["item"].update(title=["x"]),
            "entries[0].record.item.title: no value that CSL-JSON has there",
        ),
        (
            lambda data: data["entries"][0]["record"]["item"].update(issued="2004"),
            "entries[0].record.item.issued: no value that CSL-JSON has there",
        ),
        (
            lambda data: data["entries"][0]["record"]["item"].update(author=[{"famly": "X"}]),
            "entries[0].record.item.author: no value that CSL-JSON has there",
        ),
        (
            lambda data: data["entries"][0]["record"]["item"].update({"non-dropping-particle": 1, "DOI": {}}),
            "entries[0].record.item.DOI: no value that CSL-JSON has there",
        ),
        (
            lambda data: data["entries"][0]["record"]["updates"][0].update(type="retracted"),
            "entries[0].record.updates[0].type: one of retraction",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_place(change: Callable[[Json], object], message: str) -> None:
    assert message in refused(broken(change))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "3", '"x"', "[" * 100_000, '{"schema": ' + "9" * 10_000 + "}"], ids=lambda text: text[:10]
)
def test_what_is_no_lock_at_all(text: str) -> None:
    assert refused(text)


def test_half_a_character_is_refused_and_a_whole_one_in_escapes_is_not() -> None:
    assert refused(GOOD.replace("Beispiel, A. M.", "\\ud83d")).startswith("no JSON: ")
    assert read_lock(GOOD.replace("Beispiel, A. M.", "\\ud83d\\ude00", 1), LOCK.name).rows[0].entry.startswith("\U0001f600")


def test_a_file_beyond_any_lock_is_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("citecheck.lockfile.reading.LARGEST", 10)
    assert refused(GOOD) == f"too large for a lock file: {len(GOOD)} characters"


def test_what_a_later_version_adds_is_passed_over() -> None:
    data = json.loads(GOOD)
    data["more"] = 1
    data["entries"][1]["new"] = []
    data["entries"][0]["record"]["item"]["archive"] = "x"
    text = json.dumps(data)
    assert write_lock(read_lock(text, LOCK.name)) == GOOD


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, row in rows for place in places(row, (*path, key)))]


PLACES = places(json.loads(GOOD))


@given(st.sampled_from(PLACES), JSON)
def test_any_value_anywhere_is_read_or_refused(path: tuple[str | int, ...], value: object) -> None:
    data = json.loads(GOOD)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    if path:
        inner[path[-1]] = value
    else:
        data = value
    try:
        lock = read_lock(json.dumps(data), LOCK.name)
    except MalformedError:
        return
    jsonschema.validate(json.loads(write_lock(lock)), lock_schema())
