from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.lockfile import Entry, Lock, News, Refresh, Row, kept, known_dois, renewed, with_status
from citecheck.model import NotFound, Query, Resolution, Resolved, Skipped, Unavailable, Update, UpdateKind
from citecheck.resolve.status import Status
from citecheck.text.digest import entry_digest
from tests.lockfile.locks import ASKED, LOCK, PRINTED, found, retracted, row

EMPTY = Lock("a.md", "refs/a.lock.json")
SILENT = Query("crossref", PRINTED, None, "no answer: HTTP 503")
KNOWN = replace(EMPTY, rows=(row(found()),))


def asked(resolution: Resolution, text: str = PRINTED) -> Entry:
    return Entry(text, resolution)


def test_an_answer_is_recorded_under_the_digest_of_the_entry() -> None:
    lock = renewed(EMPTY, [asked(found())])
    assert [(one.digest, one.entry) for one in lock.rows] == [(entry_digest(PRINTED), PRINTED)]


@pytest.mark.parametrize(
    "outcome", [Unavailable("HTTP 503"), Skipped("offline"), Skipped("not cited"), Skipped("new or changed since the lock file")]
)
def test_silence_is_never_recorded_and_takes_no_answer_away(outcome: Unavailable | Skipped) -> None:
    silent = asked(Resolution("r1", outcome))
    assert renewed(EMPTY, [silent]).rows == ()
    assert renewed(KNOWN, [silent]) == KNOWN


def test_an_entry_that_gives_nothing_to_ask_with_is_recorded() -> None:
    outcome = Skipped("nothing to ask with: a piece of an entry")
    assert [one.resolution.outcome for one in renewed(EMPTY, [asked(Resolution("r1", outcome))]).rows] == [outcome]


def test_not_found_counts_only_when_everybody_answered() -> None:
    outcome = NotFound("none of the 2 records offered is the work")
    whole, half = Resolution("r1", outcome, "crossref", ASKED), Resolution("r1", outcome, "crossref", (*ASKED, SILENT))
    assert len(renewed(EMPTY, [asked(whole)]).rows) == 1
    assert renewed(EMPTY, [asked(half)]).rows == ()
    assert len(renewed(EMPTY, [asked(replace(half, queries=(Query("index", PRINTED),)))]).rows) == 1


def test_a_work_that_was_found_although_somebody_was_silent_is_kept_and_asked_again() -> None:
    half = replace(found(), queries=(SILENT, *ASKED))
    lock = renewed(EMPTY, [asked(half)])
    assert len(lock.rows) == 1
    assert kept(lock, Refresh.STALE).rows == ()
    assert renewed(KNOWN, [asked(half)]) == KNOWN
    assert renewed(lock, [asked(found())]) == KNOWN


def test_rows_stand_in_the_order_of_the_list_once_each_and_go_with_their_entries() -> None:
    answered = replace(found(), locked="refs/a.lock.json")
    two = replace(EMPTY, rows=(row(found(), "A"), row(found(), "B"), row(found(), "C")))
    lock = renewed(two, [asked(answered, "C"), asked(answered, "A"), asked(answered, "C  ")])
    assert lock.rows == (two.rows[2], two.rows[0])


def test_what_is_kept_from_being_asked() -> None:
    assert kept(KNOWN, Refresh.ALL).rows == ()
    assert kept(KNOWN, Refresh.STALE) == kept(KNOWN, Refresh.STATUS) == KNOWN


RETRACTION = Update(UpdateKind.RETRACTION, "10.5555/notice", "2005-01-01", ("publisher", "retraction-watch"))
CORRECTION = Update(UpdateKind.CORRECTION, "10.5555/other-notice", "2006-01-01", ("publisher",))


def test_status_touches_updates_and_their_time_alone() -> None:
    assert known_dois(LOCK) == ("10.5555/example-rivers", "10.5555/example-book")
    lock, news = with_status(LOCK, {"10.5555/example-book": Status((CORRECTION,), "2026-03-01T00:00:00Z")})
    assert lock.rows[0] == LOCK.rows[0]
    assert changed(LOCK.rows[1], lock.rows[1]) == ((CORRECTION,), "2026-03-01T00:00:00Z")
    assert news == (News(LOCK.rows[1].entry, "10.5555/example-book", (CORRECTION,)),)


def test_what_was_asked_for_by_its_doi_is_asked_about_too_although_it_was_refused() -> None:
    work = retracted().outcome
    assert isinstance(work, Resolved)
    asked_for = replace(work.candidate, refused="another work", by_doi=True, updates=())
    lock = replace(
        EMPTY,
        rows=(
            row(
                replace(retracted(), outcome=NotFound("refused", (asked_for, replace(asked_for, by_doi=False)))),
            ),
        ),
    )
    assert known_dois(lock) == ("10.5555/example-rivers",)
    now, news = with_status(lock, {"10.5555/example-rivers": Status((CORRECTION,), "2026-03-01T00:00:00Z")})
    outcome = now.rows[0].resolution.outcome
    assert isinstance(outcome, NotFound)
    assert [one.updates for one in outcome.candidates] == [(CORRECTION,), ()]
    assert [one.updates for one in news] == [(CORRECTION,)]


def test_status_says_what_is_no_longer_announced() -> None:
    lock, news = with_status(replace(LOCK, rows=(row(retracted()),)), {"10.5555/example-rivers": Status((CORRECTION,), None)})
    assert news == (News(PRINTED, "10.5555/example-rivers", (CORRECTION,), (RETRACTION,)),)
    assert with_status(lock, {"10.5555/example-rivers": Status((CORRECTION,), None)}) == (lock, ())


def changed(before: Row, after: Row) -> tuple[tuple[Update, ...], str | None]:
    """The updates and their time of ``after``, which is ``before`` in all else."""
    one, other = before.resolution.outcome, after.resolution.outcome
    assert isinstance(one, Resolved)
    assert isinstance(other, Resolved)
    undone = replace(other, candidate=replace(other.candidate, updates=one.candidate.updates))
    assert replace(after, resolution=replace(after.resolution, outcome=undone, checked=before.resolution.checked)) == before
    return other.candidate.updates, after.resolution.checked
