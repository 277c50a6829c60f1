"""A lock in use: its rows as resolutions of the entries that a document prints now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from citecheck.lockfile.lock import Lock, Row, with_each
from citecheck.model import (
    Notice,
    Outcome,
    Reference,
    Resolution,
)
from citecheck.resolve.chosen import chosen_doi
from citecheck.rules.wording import clip
from citecheck.text.counts import many
from citecheck.text.digest import entry_digest

NOT_LOCKED = "new or changed since the lock file"


def answers(lock: Lock, references: Sequence[Reference], quoted: Mapping[str, str]) -> dict[str, Resolution]:
    """Reference id -> resolution, of the entries that the lock knows; compared with the record as the entry is read now.

    ``quoted`` are the entries as they stand in the document or in a bibliography file.
    """
    rows = {row.digest: row for row in lock.rows}
    found: dict[str, Resolution] = {}
    for reference in references:
        row = rows.get(entry_digest(asked_text(reference, quoted[reference.id])))
        if row:
            outcome = _compared(row.resolution.outcome, reference, "" if reference.keys else quoted[reference.id])
            found[reference.id] = replace(row.resolution, reference=reference.id, outcome=outcome, locked=lock.name)
    return found


def asked_text(reference: Reference, text: str) -> str:
    """What a row is named after: the entry as printed, and what a person corrected of it, so that a new correction is asked about anew."""
    said = [f"record {doi}"] if (doi := chosen_doi(reference)) else []
    said += [f"fields {entry_digest(repr(pin.fields))}" for pin in reference.pins if pin.fields]
    return f"{text} [{'; '.join(said)}]" if said else text


def _compared(outcome: Outcome, reference: Reference, text: str) -> Outcome:
    from citecheck.resolve.outcomes import compared_again  # what compares is not imported before there is something to compare

    return with_each(outcome, lambda one: compared_again(one, reference.item, text))


@dataclass(frozen=True, slots=True)
class State:
    """How a lock fits its document: entries that it does not know, and rows that no entry has any more."""

    missing: tuple[str, ...]
    gone: tuple[Row, ...]

    @property
    def current(self) -> bool:
        """Whether there is nothing to do."""
        return not self.missing and not self.gone

    @property
    def told(self) -> str:
        """What does not fit, for people."""
        parts = [_named(self.missing, "without an answer (new, changed or not looked up)")] if self.missing else []
        parts += [_named([row.entry for row in self.gone], "no longer in the document")] if self.gone else []
        return "; ".join(parts) or "fits the document"


def _named(entries: Sequence[str], what: str) -> str:
    """``2 entries no longer in the document: “Adams, J. (2001) ...” and 1 more``."""
    more = f" and {len(entries) - 1} more" if len(entries) > 1 else ""
    return f"{many(len(entries), 'entry')} {what}: “{clip(entries[0])}”{more}"


def state(lock: Lock, printed: Sequence[str]) -> State:
    """``printed`` are the entries of the document that are looked up."""
    there = {entry_digest(text): text for text in printed}
    known = {row.digest for row in lock.rows}
    missing = tuple(text for digest, text in there.items() if digest not in known)
    return State(missing, tuple(row for row in lock.rows if row.digest not in there))


def stale_notice(lock: Lock, missing: int, total: int) -> Notice:
    """What a document says once of all its entries that the lock does not know."""
    told = f"{missing} of {total} entries {'is' if missing == 1 else 'are'} {NOT_LOCKED} {lock.name}, and not looked up"
    return Notice("lock-stale", f"{told}: citecheck lock {lock.document}")
