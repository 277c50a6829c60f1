"""What a lock is after look-ups: answers are recorded, silence never is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from citecheck.lockfile.lock import Lock, Row
from citecheck.model import Ambiguous, NotFound, OutOfScope, Resolution, Resolved, Skipped, Unavailable, Update
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
    chosen = (row.resolution.outcome.candidate.item.doi for row in lock.rows if isinstance(row.resolution.outcome, Resolved))
    return tuple(dict.fromkeys(doi for doi in chosen if doi))


def with_status(lock: Lock, statuses: Mapping[str, Status]) -> tuple[Lock, tuple[News, ...]]:
    """``lock`` with what was announced about its works, by DOI, and what of that is new. Works without a status stay as they were."""
    rows, news = [], []
    for row in lock.rows:
        outcome = row.resolution.outcome
        status = statuses.get(outcome.candidate.item.doi or "") if isinstance(outcome, Resolved) else None
        if not isinstance(outcome, Resolved) or not status:
            rows.append(row)
            continue
        chosen = outcome.candidate
        fresh = tuple(update for update in status.updates if update not in chosen.updates)
        lost = tuple(update for update in chosen.updates if update not in status.updates)
        news += [News(row.entry, chosen.item.doi or "", fresh, lost)] if fresh or lost else []
        known = replace(outcome, candidate=replace(chosen, updates=status.updates))
        rows.append(replace(row, resolution=replace(row.resolution, outcome=known, checked=status.retrieved)))
    return replace(lock, rows=tuple(rows)), tuple(news)


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
