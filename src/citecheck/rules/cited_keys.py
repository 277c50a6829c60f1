"""Cite keys that no entry of the bibliography has, and the keys that may be meant."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.model import Evidence, Key, LinkStatus
from citecheck.text.similarity import nearest

_ALIKE = 0.8  # of the letters in order: smith2004 and smith2004a, Smith2004 and smith2004, smith2004 and smiht2004
_SHOWN = 3


def near_keys(evidence: Evidence) -> Mapping[str, tuple[str, ...]]:
    """The keys like it, the likest first, for each cited key that the bibliography lacks."""
    known = [key for reference in evidence.references for key in reference.keys]
    lost = [item.pointer.key for item, link in evidence.linked() if isinstance(item.pointer, Key) and link.status is LinkStatus.DANGLING]
    return {key: nearest(key, known, least=_ALIKE, limit=_SHOWN) for key in dict.fromkeys(lost)} if known else {}


def files_of(evidence: Evidence) -> tuple[str, ...]:
    """The names of the bibliography files."""
    return tuple(file.name for file in evidence.document.files)
