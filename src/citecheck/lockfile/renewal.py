"""What a lock is after look-ups: answers are recorded, silence never is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from citecheck.lockfile.lock import Lock, Row, with_each
from citecheck.model import Ambiguous, Candidate, NotFound, Outcome, OutOfScope, Resolution, Resolved, Skipped, Unavailable, Update
from citecheck.rules.wording import clip
from citecheck.text.digest import entry_digest

if TYPE_CHECKING:
    from citecheck.resolve.status import Status

_LONGEST = 200  # characters of an entry, for people


class Refresh(StrEnum):
    """What is asked again: everything, what is new or changed, or only the status of the works that are known."""

    ALL = "all"
    STALE = "stale"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it stands in the document, and what became of it."""

    text: str
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class News:
    """What is announced about a work, and what not any more, since it was last asked about."""

    entry: str
    doi: str
    updates: tuple[Update, ...]
    lost: tuple[Update, ...] = ()


def kept(lock: Lock, refresh: Refresh) -> Lock:
    """The part of a lock that is not asked again."""
    match refresh:
        case Refresh.ALL:
            return replace(lock, rows=())
        case Refresh.STALE:
            return replace(lock, rows=tuple(row for row in lock.rows if row.whole))
        case Refresh.STATUS:
            return lock


def renewed(lock: Lock, entries: Sequence[Entry]) -> Lock:
    """``lock`` with what is known now, in the order of ``entries``. Where no answer came, the row that was there stays; rows without an entry go."""
    known = {row.digest: row for row in lock.rows}
    rows: dict[str, Row] = {}
    for entry in entries:
        digest = entry_digest(entry.text)
        row = _better(known.get(digest), _fresh(digest, entry))
        if row and digest not in rows:
            rows[digest] = row
    return replace(lock, rows=tuple(rows.values()))


def known_dois(lock: Lock) -> tuple[str, ...]:
    """The DOIs of the works in ``lock``, each once."""
    return tuple(dict.fromkeys(one.item.doi for row in lock.rows for one in _works(row.resolution.outcome) if one.item.doi))


def with_status(lock: Lock, statuses: Mapping[str, Status]) -> tuple[Lock, tuple[News, ...]]:
    """``lock`` with what was announced about its works, by DOI, and what of that is new. Works without a status stay as they were."""
    rows, news = [], []
    for row in lock.rows:
        resolution = row.resolution
        for work in _works(resolution.outcome):
            status = statuses.get(work.item.doi or "")
            if status is None:
                continue
            fresh = tuple(update for update in status.updates if update not in work.updates)
            lost = tuple(update for update in work.updates if update not in status.updates)
            news += [News(row.entry, work.item.doi or "", fresh, lost)] if fresh or lost else []
            resolution = replace(resolution, outcome=_told(resolution.outcome, work, status.updates), checked=status.retrieved)
        rows.append(replace(row, resolution=resolution))
    return replace(lock, rows=tuple(rows)), tuple(news)


def _works(outcome: Outcome) -> tuple[Candidate, ...]:
    """The work that an entry was resolved to, or what was asked for by DOI: a person may have chosen that."""
    match outcome:
        case Resolved(candidate=chosen):
            return (chosen,)
        case Ambiguous(candidates=candidates) | NotFound(candidates=candidates) | OutOfScope(candidates=candidates):
            return tuple(one for one in candidates if one.by_doi)
        case Skipped() | Unavailable():
            return ()


def _told(outcome: Outcome, work: Candidate, updates: tuple[Update, ...]) -> Outcome:
    return with_each(outcome, lambda one: replace(one, updates=updates) if one == work else one)


def _fresh(digest: str, entry: Entry) -> Row | None:
    """A row for what was asked now and answered."""
    from citecheck.resolve.case import NOTHING_TO_ASK  # as above: only where there was something to ask

    if entry.resolution.locked:
        return None
    row = Row(digest, clip(" ".join(entry.text.split()), _LONGEST), replace(entry.resolution, reference=digest))
    match row.resolution.outcome:
        case Resolved():
            return row
        case Ambiguous() | NotFound() | OutOfScope():
            return row if row.whole else None
        case Skipped(reason=reason):
            return row if reason.startswith(NOTHING_TO_ASK) else None
        case Unavailable():
            return None


def _better(old: Row | None, new: Row | None) -> Row | None:
    """An answer in which somebody was not heard never takes the place of a whole one."""
    if old and new and old.whole and not new.whole:
        return old
    return new or old
