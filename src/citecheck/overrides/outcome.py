"""What became of every pin: where it holds, or why it is stale."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import CitationPin, EntryPin, Overrides, Pinned, Reference
from citecheck.text.naming import is_digest


def outcome(overrides: Overrides, references: Sequence[Reference], told: Sequence[Pinned]) -> tuple[Pinned, ...]:
    """One `Pinned` a pin, in the order of the file. ``told`` are those that no reference carries; what nothing tells of is stale."""
    rows: dict[EntryPin | CitationPin, Pinned] = {one.pin: one for one in told}
    for reference in references:
        for pin in reference.pins:
            known = rows.get(pin)
            rows[pin] = Pinned(pin, (*(known.spans if known else ()), reference.span))
    pins: list[EntryPin | CitationPin] = [*overrides.entries, *overrides.citations]
    pins.sort(key=lambda pin: pin.warrant.line)
    return tuple(rows.get(pin) or Pinned(pin, stale=_lost(pin)) for pin in pins)


def _lost(pin: EntryPin | CitationPin) -> str:
    if isinstance(pin, CitationPin):
        return f"no citation has the fingerprint {pin.citation} any more: it, or the sentence around it, was changed or is gone"
    if is_digest(pin.entry):
        return f"no entry has the digest {pin.entry} any more: it was changed or is gone"
    return f"no entry begins with “{pin.entry}”"
