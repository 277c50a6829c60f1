"""Whether an entry was read well enough for a rule on the entry in itself to say anything about it."""

from __future__ import annotations

from citecheck.model import Reference

SURE = 0.6  # confidence of a parse from which on an entry is taken to be one whole reference


def is_sure(reference: Reference) -> bool:
    """Whether the entry is no piece of one and was read with confidence."""
    return not reference.fragment and reference.confidence >= SURE
