"""The lock file: what the outside index said of each entry of a document, kept beside it so that a build is the same without a network. No I/O here."""

from citecheck.lockfile.lock import Lock, Row
from citecheck.lockfile.reading import MalformedError, read_lock
from citecheck.lockfile.renewal import Entry, News, Refresh, kept, known_dois, renewed, with_status
from citecheck.lockfile.use import NOT_LOCKED, State, answers, asked_text, stale_notice, state
from citecheck.lockfile.writing import SCHEMA, lock_schema, write_lock

__all__ = [
    "NOT_LOCKED",
    "SCHEMA",
    "Entry",
    "Lock",
    "MalformedError",
    "News",
    "Refresh",
    "Row",
    "State",
    "answers",
    "asked_text",
    "kept",
    "known_dois",
    "lock_schema",
    "read_lock",
    "renewed",
    "stale_notice",
    "state",
    "with_status",
    "write_lock",
]
