"""Every judged pair comes out of a lock file as it went in: the record, what was decided of it, and the comparison."""

from __future__ import annotations

from dataclasses import replace

from citecheck.lockfile import Entry, Lock, answers, read_lock, renewed, write_lock
from citecheck.model import NotFound, Query, Resolution, Resolved
from citecheck.resolve.decide import found_by_doi, found_by_search
from citecheck.resolve.outcomes import candidate
from tests.resolve.judged.pairs import PAIRS, Changes
from tests.resolve.made_up import entry as reference_of
from tests.resolve.test_judged_pairs import entry, record

ASKED = (Query("crossref", "some words", "2026-01-01T00:00:00Z", "1 record"),)


def resolution_of(work: str, ours: Changes, theirs: Changes, found_by: str) -> Resolution:
    """What a look-up would make of a pair."""
    judge = found_by_doi if found_by == "doi" else found_by_search
    judged = candidate(judge(entry(work, ours), record(work, theirs), ours.get("text", "")))
    judged = replace(judged, score=round(judged.score, 4))
    outcome = NotFound(judged.refused, (judged,)) if judged.refused else Resolved(judged, "it is the work")
    return Resolution("r1", outcome, "crossref", ASKED)


def test_a_pair_in_a_lock_is_the_pair() -> None:
    outcomes = set()
    for _, work, reason, ours, theirs, found_by in PAIRS:
        resolution = resolution_of(work, ours, theirs, found_by)
        reference = replace(
            reference_of(entry(work, ours)), keys=() if ours.get("text") else ("key",)
        )  # a file's entry has no printed text
        printed = ours.get("text") or "An entry of a file"
        lock = renewed(Lock("a.md", "refs/a.lock.json"), [Entry(printed, resolution)])
        known = answers(read_lock(write_lock(lock), lock.name), [reference], {"r1": printed})
        assert known == {"r1": replace(resolution, locked=lock.name)}, reason
        outcomes.add(type(resolution.outcome))
    assert outcomes == {Resolved, NotFound}
