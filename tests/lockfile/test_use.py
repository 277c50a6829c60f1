from __future__ import annotations

from dataclasses import replace

from citecheck.lockfile import Lock, answers, stale_notice, state
from citecheck.model import Relation, Resolved, Skipped
from tests.lockfile.locks import LOCK, PRINTED, found, row
from tests.resolve.made_up import OUR_RIVERS, entry

EMPTY = Lock("a.md", "refs/a.lock.json")


def test_an_entry_is_found_however_its_lines_are_broken() -> None:
    known = answers(LOCK, [entry(OUR_RIVERS, "r7")], {"r7": PRINTED.replace(" ", "\n")})
    assert known["r7"].reference == "r7"
    assert known["r7"].locked == "refs/rivers.lock.json"
    assert known["r7"].checked == "2026-02-01T00:00:00Z"
    assert answers(LOCK, [entry(OUR_RIVERS)], {"r1": PRINTED + " x"}) == {}


def test_the_record_is_compared_with_the_entry_as_it_is_read_now() -> None:
    lock = replace(EMPTY, rows=(row(found()),))
    outcomes = [answers(lock, [entry(OUR_RIVERS, volume=volume)], {"r1": PRINTED})["r1"].outcome for volume in ("12", "13")]
    relations = [outcome.candidate.compared("volume") for outcome in outcomes if isinstance(outcome, Resolved)]
    assert [one and one.relation for one in relations] == [Relation.SAME, Relation.DIFFERENT]


def test_entries_of_a_file_are_compared_without_their_text_as_when_they_are_looked_up() -> None:
    text = "Beispiel (2004), Invented rivers and their imaginary silt, J. Inv. Hydrol."
    misread = entry(OUR_RIVERS, title="Something else")
    lock = replace(EMPTY, rows=(row(found(), text),))
    outcomes = [answers(lock, [one], {"r1": text})["r1"].outcome for one in (misread, replace(misread, keys=("rivers",)))]
    titles = [outcome.candidate.compared("title") for outcome in outcomes if isinstance(outcome, Resolved)]
    assert [one and one.relation for one in titles] == [Relation.EQUIVALENT, Relation.DIFFERENT]


def test_what_was_not_asked_stays_so() -> None:
    outcome = Skipped("nothing to ask with: a piece of an entry")
    lock = replace(EMPTY, rows=(row(replace(found(), outcome=outcome)),))
    assert answers(lock, [entry(OUR_RIVERS)], {"r1": PRINTED})["r1"].outcome == outcome


def test_how_a_lock_fits_its_document() -> None:
    lock = replace(EMPTY, rows=(row(found(), "A, kept"), row(found(), "B, gone"), row(found(), "C, gone")))
    assert state(lock, ["A,  kept"]).missing == ()
    now = state(lock, ["A, kept", "D, new"])
    assert (now.missing, [one.entry for one in now.gone], now.current) == (("D, new",), ["B, gone", "C, gone"], False)
    assert (
        now.told
        == "1 entry without an answer (new, changed or not looked up): “D, new”; 2 entries no longer in the document: “B, gone” and 1 more"
    )
    assert state(replace(EMPTY, rows=lock.rows[:1]), ["A, kept"]).current


def test_one_notice_says_how_many_and_the_remedy() -> None:
    notice = stale_notice(LOCK, 2, 14)
    assert notice.code == "lock-stale"
    assert (
        notice.message
        == "2 of 14 entries are new or changed since the lock file refs/rivers.lock.json, and not looked up: citecheck lock texts/rivers.md"
    )
