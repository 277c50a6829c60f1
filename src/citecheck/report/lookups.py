"""Where each entry was looked up: the search record of a document, entry by entry, for the forms that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Skipped
from citecheck.report.tally import asked
from citecheck.resolve import search_record
from citecheck.rules.wording import entry_line, name_entry


def lookups(evidence: Evidence) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each entry in a few words with its search record, in the order of the list; nothing when nobody was asked about any."""
    every = tuple(asked(evidence))
    if all(isinstance(resolution.outcome, Skipped) and not resolution.queries for resolution in every):
        return
    for resolution in every:
        reference = evidence.by_id[resolution.reference]
        yield f"Line {entry_line(evidence, reference)}, {name_entry(evidence, reference)}", search_record(resolution)
