"""Scoring findings: a fault is found when a finding has its code and concerns the same citations or entries.

A fault marked as doubtful counts neither as missed nor, when it is reported, as wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from benchmarks.labels import Fault
from benchmarks.pairing import best_first

GROUPS: Mapping[str, tuple[str, ...]] = {
    "missing": ("CC101",),
    "uncited": ("CC102",),
    "ambiguous": ("CC103", "CC109"),
    "year": ("CC104",),
    "name": ("CC105",),
    "secondary source": ("CC107",),
    "page": ("CC108",),
    "back-reference": ("CC111",),
    "no list": ("CC112",),
    "duplicate": ("CC201",),
    "incomplete": ("CC202",),
    "contradictory year": ("CC207",),
    "fragment": ("CC208",),
}


def concern(one: Fault, other: Fault) -> int:
    """How much a finding (``other``) is about the same thing as a fault of the gold; 0 when it is not.

    Citations decide where both name some; then entries do. A fault that names neither (there is no list) is about the whole document.
    """
    if one.code != other.code:
        return 0
    if one.citations and other.citations:
        common = len(one.citations & other.citations)
        return 100 * common + len(one.entries & other.entries) if common else 0
    if one.entries and other.entries:
        return len(one.entries & other.entries)
    return int(not one.citations and not one.entries)


def match(gold: Sequence[Fault], found: Sequence[Fault]) -> dict[int, int]:
    """One-to-one matching of the certain faults, gold index to found index: those that share most first."""
    options = sorted(
        (-weight, i, j) for i, one in enumerate(gold) if not one.doubt for j, other in enumerate(found) if (weight := concern(one, other))
    )
    return best_first(options)


def surplus(gold: Iterable[Fault], found: Sequence[Fault], matched: Mapping[int, int]) -> list[int]:
    """Findings that meet neither a certain nor a doubtful fault."""
    doubts = [fault for fault in gold if fault.doubt]
    taken = set(matched.values())
    return [j for j, other in enumerate(found) if j not in taken and not any(concern(doubt, other) for doubt in doubts)]
