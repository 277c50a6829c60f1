"""Notes that no markup announces: numbered blocks under a heading that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import BlockKind
from citecheck.readers.draft import Draft
from citecheck.readers.words import NOTE_HEADINGS


def find_notes(source: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts, with the numbered items under a heading of notes known as notes."""
    found: list[Draft] = []
    under = False
    for draft in drafts:
        if draft.kind is BlockKind.HEADING:
            under = draft.whole.of(source).strip("#*_ .:\t").lower() in NOTE_HEADINGS
        if under and draft.kind is BlockKind.LIST_ITEM and draft.label is not None:
            found.append(replace(draft, kind=BlockKind.NOTE, level=0))
        else:
            found.append(draft)
    return found
