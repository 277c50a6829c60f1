"""Whether an entry was read well enough for a rule on the entry in itself to say anything about it."""

from __future__ import annotations

from citecheck.model import Reference


def is_sure(reference: Reference) -> bool:
    """Whether the entry is no piece of one and was read with confidence."""
    return not reference.fragment and reference.sure
